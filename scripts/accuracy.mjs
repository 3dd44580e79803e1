/**
 * npm run accuracy [-- --fold N]: scores the engine on the labelled documents, the judged sentences and both labelled sentence sets, and
 * writes docs/accuracy.md and utils/taxonomy/accuracy.json; with --fold it prints the figures of that fold and writes nothing. Same data and same engine in, same file out (the
 * date stays when nothing else changed). The rules of scoring stand in lib/accuracy-score.mjs. Needs the labelled data beside the project.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { candidates, goldDocuments, hasGold, ownDocuments } from './lib/accuracy-data.mjs';
import { foldText, reportText } from './lib/accuracy-report.mjs';
import { scoreDocument } from './lib/accuracy-score.mjs';
import { scoreSentenceSets } from './lib/accuracy-sentences.mjs';
import { summaryOf } from './lib/accuracy-summary.mjs';
import { engineOf } from './lib/worktree.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const TARGET = path.join(ROOT, 'docs', 'accuracy.md');
/** What the methodology page shows of it. */
const SUMMARY = path.join(ROOT, 'utils', 'taxonomy', 'accuracy.json');
const json = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

if (!hasGold()) {
  process.stderr.write('accuracy: the labelled documents (../shared/gold) are not here; docs/accuracy.md stays as it is.\n');
  process.exit(1);
}
const fold = process.argv.includes('--fold') ? Number(process.argv[process.argv.indexOf('--fold') + 1]) : null;
if (fold !== null && ![0, 1, 2, 3, 4].includes(fold)) {
  process.stderr.write('accuracy: --fold takes a number from 0 to 4.\n');
  process.exit(2);
}

const { clauses, packTaxonomy, loadModel, scanAll } = await engineOf();
const packed = await packTaxonomy();
const model = loadModel(packed);
const documents = [...goldDocuments(), ...ownDocuments()].filter((one) => fold === null || one.fold === fold);
const scores = documents.map((one) => ({ ...scoreDocument(one, scanAll(one.document, model).findings), fold: one.fold, id: one.id }));
if (fold === null) write();
else process.stdout.write(`${foldText(fold, scores, clauses)}\n`);

function write() {
  const kinds = new Map(documents.flatMap(({ id, document }) => document.blocks.map(({ i, kind }) => [`${id} ${i}`, kind])));
  const text = reportText({
    version: json('package.json').version,
    fingerprint: createHash('sha256').update(JSON.stringify(packed)).digest('hex').slice(0, 12),
    clauses,
    scores,
    kindOf: (document, block) => kinds.get(`${document} ${block}`) ?? 'paragraph',
    judged: candidates().map(judge),
    sentences: scoreSentenceSets((document) => scanAll(document, model)),
    calibration: json('utils/taxonomy/calibration.json'),
    disputed: json('docs/disputed-labels.json'),
  });
  const old = existsSync(TARGET) ? readFileSync(TARGET, 'utf8') : '';
  const before = /^Measured on (\d{4}-\d\d-\d\d)/m.exec(old)?.[1];
  const same = before !== undefined && old === text(before);
  const date = same ? before : new Date().toISOString().slice(0, 10);
  writeFileSync(SUMMARY, summaryOf({ date, version: json('package.json').version, clauses, scores }));
  if (same) {
    process.stdout.write('docs/accuracy.md: nothing changed\n');
    return;
  }
  writeFileSync(TARGET, text(date));
  process.stdout.write(`docs/accuracy.md: ${documents.length} documents, ${clauses.length} clause types\n`);
}

/** Whether the type that a sentence was drawn for is found in it. */
function judge({ fold, type, label, why, document }) {
  const finding = scanAll(document, model).findings.find(({ clause }) => clause === type);
  return { fold, type, label, why, found: finding?.spans.some(({ block }) => block === 2) ?? false };
}
