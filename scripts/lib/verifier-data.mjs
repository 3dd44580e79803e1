import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TokenBuffer } from '../../utils/core/scan/token-buffer.ts';
import { toUnits } from '../../utils/core/scan/units.ts';
import { foldOf, GOLD, KEPT_APART, LABELLED, linesOf, NEWLY_READ, ownDocuments } from './accuracy-data.mjs';

const OPTIONAL = new Set(['heading', 'implied']);

/**
 * The sentences of all labelled documents outside the fold that is kept apart (its files are not opened):
 * {doc, company, fold, block, at, words, lead, headings, kind, type, labels, optional, hits}. `words` are the sentence's own words in lower case,
 * `lead` those of the lead-in that it continues; `labels` the types whose quote lies in it, `optional` those labelled as heading or implied;
 * `hits` what `scan` (a function of a document that gives its findings) finds in it.
 */
export function goldSentences(scan, model) {
  const index = JSON.parse(readFileSync(path.join(GOLD, 'index.json'), 'utf8'));
  return index
    .map(({ id, company }) => ({ id, company, fold: foldOf(company) }))
    .filter(({ id, fold }) => fold !== KEPT_APART && existsSync(path.join(GOLD, 'docs', `${id}.json`)))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, company, fold }) => {
      const document = JSON.parse(readFileSync(path.join(GOLD, 'docs', `${id}.json`), 'utf8'));
      const labels = linesOf(path.join(GOLD, 'labels', `${id}.jsonl`));
      return label(sentencesOf(document, scan, model), labels, document).map((one) => ({ ...one, doc: id, company, fold }));
    });
}

/** The sentences of the documents that were labelled later and may be read, shaped as above. */
export function newSentences(scan, model) {
  return ownDocuments()
    .filter(({ fold }) => fold === NEWLY_READ)
    .flatMap(({ id, company, fold, document, labels }) =>
      label(sentencesOf(document, scan, model), labels, document).map((one) => ({ ...one, doc: id, company, fold })),
    );
}

/** Judged sentences outside the fold that is kept apart, shaped as above; `judged` is the one type with a known answer, `label` that answer. */
export function judgedSentences(scan, model) {
  return linesOf(path.join(GOLD, 'candidates.jsonl'))
    .filter(({ company }) => foldOf(company) !== KEPT_APART)
    .flatMap(({ type, doc, before, text, label: answer, other, company }, k) => {
      const document = {
        id: `${doc} ${k}`,
        type: path.basename(doc, '.md'),
        blocks: [
          { i: 1, kind: 'paragraph', text: before ?? '' },
          { i: 2, kind: /:$/.test(before ?? '') ? 'list-item' : 'paragraph', text },
        ],
      };
      const own = sentencesOf(document, scan, model).filter(({ block }) => block === 2);
      if (own.length === 0) return [];
      // A candidate is judged as a whole, also where our splitter sees two sentences.
      const merged = {
        ...own[0],
        words: own.flatMap(({ words }) => words),
        hits: new Set(own.flatMap(({ hits }) => [...hits])),
        labels: new Set(answer === 'no' ? [] : [type]),
        optional: new Set(other ?? []),
      };
      return [{ ...merged, doc: document.id, company, fold: foldOf(company), judged: type, label: answer }];
    });
}

/** The sentences of a set labelled with eight kinds of unfair clause: {id, company, split, labels (a Set), words, hits …}. */
export function setSentences(file, scan, model) {
  const norm = { ltd: 'Limitation of liability', ter: 'Unilateral termination', ch: 'Unilateral change', cr: 'Content removal' };
  return linesOf(path.join(LABELLED, file)).map(({ id, text, labels, split, doc }) => {
    const document = { id, type: 'Terms of Service', blocks: [{ i: 1, kind: 'paragraph', text }] };
    const own = sentencesOf(document, scan, model);
    return {
      id,
      text,
      split: split ?? '',
      company: doc.toLowerCase().replace(/[^a-z0-9]/g, ''),
      kind: 'paragraph',
      type: document.type,
      lead: [],
      headings: [],
      words: own.flatMap(({ words }) => words),
      hits: new Set(own.flatMap(({ hits }) => [...hits])),
      labels: new Set(labels.map((one) => norm[one.toLowerCase()] ?? one)),
    };
  });
}

/** Every sentence of a document as the engine splits it, with what was found in it. Headings are left out, as the engine leaves them out. */
export function sentencesOf(document, scan, model) {
  const spans = Map.groupBy(
    scan(document).flatMap(({ clause, spans }) => spans.map((span) => ({ clause, ...span }))),
    ({ block }) => block,
  );
  const tokens = new TokenBuffer();
  return toUnits(document.blocks).flatMap(({ block, prefix, around, heading, changeNote }) => {
    if (heading || changeNote) return [];
    const text = prefix + block.text;
    tokens.fill(text, model);
    const words = Array.from({ length: tokens.count }, (_, k) => text.slice(tokens.starts[k], tokens.ends[k]).toLowerCase());
    const own = words.findIndex((_, k) => tokens.starts[k] >= prefix.length);
    if (own < 0) return [];
    const headings = around.toLowerCase().match(/[a-z']+/g) ?? [];
    const found = spans.get(block.i) ?? [];
    return tokens.sentences.slice(0, -1).flatMap((first, s) => {
      const last = tokens.sentences[s + 1];
      const from = Math.max(first, own);
      if (from >= last) return [];
      const start = tokens.starts[from] - prefix.length;
      const end = tokens.ends[last - 1] - prefix.length;
      const here = found.filter((span) => span.start < end && span.end > start);
      return [
        {
          block: block.i,
          start,
          end,
          kind: block.kind,
          type: document.type ?? '',
          words: words.slice(from, last),
          lead: first < own ? words.slice(first, own) : [],
          headings: headings.slice(-16),
          hits: new Set(here.map(({ clause, aspect }) => (aspect ? `${clause}:${aspect}` : clause))),
        },
      ];
    });
  });
}

/** A label belongs to the sentence that holds most of its quote, and to every other one that holds at least 40 % of it. */
function label(sentences, labels, document) {
  const texts = new Map(document.blocks.map(({ i, text }) => [i, text]));
  const byBlock = Map.groupBy(sentences, ({ block }) => block);
  for (const one of sentences) Object.assign(one, { labels: new Set(), optional: new Set() });
  for (const { b, c, e, q } of labels) {
    const from = texts.get(b)?.indexOf(q) ?? -1;
    const here = byBlock.get(b) ?? [];
    if (from < 0 || here.length === 0) continue;
    const share = (one) => (Math.min(one.end, from + q.length) - Math.max(one.start, from)) / q.length;
    const best = here.reduce((a, one) => (share(one) > share(a) ? one : a));
    for (const one of here) if (one === best || share(one) >= 0.4) (OPTIONAL.has(e) ? one.optional : one.labels).add(c);
  }
  return sentences;
}
