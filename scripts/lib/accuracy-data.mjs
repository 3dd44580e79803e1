import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { markdownBlocks } from '../../utils/core/text/markdown-blocks.ts';

const SHARED = path.join(import.meta.dirname, '..', '..', '..', 'shared');
export const GOLD = path.join(SHARED, 'gold');
export const LABELLED = path.join(SHARED, 'labelled');
export const TOOLS = path.join(SHARED, 'tools');
const OWN_LABELS = path.join(import.meta.dirname, '..', 'data', 'labels.json');
/** Never read while writing rules or counting for the calibration. */
export const KEPT_APART = 4;
/** Documents labelled for this project stand in two folds of their own: read while the patterns were revised, or never. */
export const NEWLY_READ = 'new, read';
export const NEWLY_KEPT_APART = 'new, kept apart';
/** Whether the patterns know nothing of a fold. */
export const isKeptApart = (fold) => fold === KEPT_APART || fold === NEWLY_KEPT_APART;

/** Whether the labelled documents lie beside the project on this machine. */
export const hasGold = () => existsSync(path.join(GOLD, 'index.json'));

/** Every labelled document by file name: {id, company, fold, document, labels: [{b, c, e, q}]}. */
export function goldDocuments() {
  const companies = new Map(JSON.parse(readFileSync(path.join(GOLD, 'index.json'), 'utf8')).map(({ id, company }) => [id, company]));
  return readdirSync(path.join(GOLD, 'docs'))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(GOLD, 'docs', file), 'utf8')))
    .filter(({ id }) => companies.has(id))
    .map((document) => ({
      id: document.id,
      company: companies.get(document.id),
      fold: foldOf(companies.get(document.id)),
      document,
      labels: linesOf(path.join(GOLD, 'labels', `${document.id}.jsonl`)),
    }));
}

/**
 * Documents of ../shared/corpus labelled for this project (scripts/data/labels.json holds places only, no text), in the form of
 * goldDocuments, with `before`: the last commit before anybody who writes patterns had read any document of that round. Throws when a
 * document is not there or is not the version that was labelled.
 */
export function ownDocuments() {
  const { rounds } = JSON.parse(readFileSync(OWN_LABELS, 'utf8'));
  const entries = rounds.flatMap(({ before, documents }) => documents.map((one) => ({ ...one, before })));
  return entries.map(({ path: file, company, sha256, use, labels, before }) => {
    const source = readFileSync(path.join(SHARED, 'corpus', file));
    if (createHash('sha256').update(source).digest('hex') !== sha256) throw new Error(`${file} is not the version that was labelled`);
    const document = { id: file.replace(/\.md$/, ''), type: path.basename(file, '.md'), blocks: markdownBlocks(source.toString('utf8')) };
    const texts = new Map(document.blocks.map(({ i, text }) => [i, text]));
    return {
      id: document.id,
      company,
      before,
      fold: use === 'held' ? NEWLY_KEPT_APART : NEWLY_READ,
      document,
      labels: labels.map(([b, c, e, start, end]) => ({ b, c, e, q: texts.get(b).slice(start, end) })),
    };
  });
}

/**
 * Sentences judged for one type each, as documents of three blocks of which the second is the sentence:
 * {fold, company, type, label: 'yes'|'hedged'|'no', why, other: [type], document}.
 */
export function candidates() {
  return linesOf(path.join(GOLD, 'candidates.jsonl')).map(({ type, doc, before, text, after, label, why, other, company }) => ({
    fold: foldOf(company),
    company,
    type,
    label,
    why,
    other: other ?? [],
    document: {
      id: doc,
      type: path.basename(doc, '.md'),
      blocks: [
        { i: 1, kind: 'paragraph', text: before ?? '' },
        { i: 2, kind: /:$/.test(before ?? '') ? 'list-item' : 'paragraph', text },
        { i: 3, kind: 'paragraph', text: after ?? '' },
      ],
    },
  }));
}

/** 0 to 4: documents of one company are never on two sides. */
export function foldOf(company) {
  return createHash('sha256').update(company).digest()[0] % 5;
}

/** The objects of a file with one JSON object a line. */
export function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}
