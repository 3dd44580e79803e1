/**
 * npm run calibrate [-- --dry]: measures how often each clause type's findings are right and writes utils/taxonomy/calibration.json.
 *
 * Counted are documents: a clause type found in a labelled document is right when the document has any label of it; found by strong
 * patterns (at least one of them) and by weak ones only are counted apart. Judged single sentences (candidates: yes and hedged are right)
 * count half a document each, as they were drawn to be difficult. Fold 4 is never read: fold = first byte of SHA-256(company) mod 5.
 *
 * Patterns were tuned on most of these documents, so raw shares flatter. Two discounts: only fold 3, looked at least, counts fully, folds 0
 * to 2 count a third; and every share is drawn toward the overall share of fold 3 (all types together; strong and weak apart) as if
 * PRIOR documents more had been seen with that share. What was found fewer than MEASURED_FROM times is not shown as High.
 *
 * Prints how reliable the probabilities are on fold 3 when they are made without it. Same data in, same file out (the date stays when
 * nothing else changed). Needs the labelled documents beside the project.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compileClauses } from '../utils/core/compile/compile-clauses.ts';
import { loadModel } from '../utils/core/compile/model.ts';
import { scanAll } from '../utils/core/scan/scan-document.ts';
import { LEXICON } from '../utils/taxonomy/lexicon.ts';
import { loadClauses } from '../utils/taxonomy/pack.ts';

const GOLD = path.join(import.meta.dirname, '..', '..', 'shared', 'gold');
const TARGET = path.join(import.meta.dirname, '..', 'utils', 'taxonomy', 'calibration.json');
const KEPT_APART = 4;
const LEAST_SEEN = 3;
const TUNED_WEIGHT = 1 / 3;
const CANDIDATE_WEIGHT = 1 / 2;
const PRIOR = 6;
const MEASURED_FROM = 3;
const BELOW_HIGH = 0.89;

if (!existsSync(path.join(GOLD, 'index.json'))) {
  process.stderr.write('calibrate: the labelled documents (../shared/gold) are not here; the calibration stays as it is.\n');
  process.exit(1);
}

const clauses = (await loadClauses()).map((file) => file.default);
// These two numbers only mark which kind of pattern gave a span: the best one of a sentence decides.
const MARK = { strong: 0.99, weak: 0.6 };
const marking = loadModel(compileClauses(clauses, LEXICON, Object.fromEntries(clauses.map(({ id }) => [id, MARK]))));

const documents = readDocuments();
const observations = [...documents.flatMap(observe), ...readCandidates().flatMap(observeCandidate)];
const calibration = calibrate(observations);
const report = {
  date: new Date().toISOString().slice(0, 10),
  documents: documents.length,
  clauses: calibration,
};

printSummary();
printReliability();
if (!process.argv.includes('--dry')) save();

/** What one document says about the clauses found in it. */
function observe({ id, fold, document, labels }) {
  return [...found(document)].map(([clause, kind]) => ({ id, fold, clause, kind, right: labels.has(clause), weight: 1 }));
}

/** A sentence judged for one type: counts for that type, and for others that the reader saw in it. */
function observeCandidate({ fold, document, type, right, other }) {
  return [...found(document, 2)]
    .filter(([clause]) => clause === type || other.includes(clause))
    .map(([clause, kind]) => ({ id: null, fold, clause, kind, right: clause !== type || right, weight: CANDIDATE_WEIGHT }));
}

/** Clause id → 'strong' or 'weak', over the whole document or one of its blocks. */
function found(document, block) {
  const kinds = new Map();
  for (const { clause, spans } of scanAll(document, marking).findings) {
    const counted = spans.filter((span) => block === undefined || span.block === block);
    if (counted.length > 0) kinds.set(clause, counted.some(({ p }) => p === MARK.strong) ? 'strong' : 'weak');
  }
  return kinds;
}

function calibrate(seen) {
  const foldWeight = (fold) => (fold === LEAST_SEEN ? 1 : TUNED_WEIGHT);
  const overall = { strong: overallShare(seen, 'strong'), weak: overallShare(seen, 'weak') };
  return Object.fromEntries(
    clauses.map(({ id }) => {
      const shrunk = (kind) => {
        const mine = seen.filter((one) => one.clause === id && one.kind === kind);
        const right = sum(mine.filter((one) => one.right).map((one) => one.weight * foldWeight(one.fold)));
        const all = sum(mine.map((one) => one.weight * foldWeight(one.fold)));
        const share = round((right + PRIOR * overall[kind]) / (all + PRIOR));
        return mine.length < MEASURED_FROM ? Math.min(share, BELOW_HIGH) : share;
      };
      const count = (kind) => {
        const mine = seen.filter((one) => one.clause === id && one.kind === kind);
        return [mine.filter((one) => one.right).length, mine.length];
      };
      return [id, { strong: shrunk('strong'), weak: shrunk('weak'), n: { strong: count('strong'), weak: count('weak') } }];
    }),
  );
}

/** The share of right findings over all types in the fold looked at least (in all, where that fold is left out), documents only. */
function overallShare(seen, kind) {
  const inDocuments = seen.filter((one) => one.id !== null && one.kind === kind);
  const least = inDocuments.filter((one) => one.fold === LEAST_SEEN);
  const used = least.length > 0 ? least : inDocuments;
  const start = kind === 'strong' ? 0.85 : 0.6;
  return (used.filter((one) => one.right).length + 4 * start) / (used.length + 4);
}

function printSummary() {
  for (const kind of ['strong', 'weak']) {
    const shares = [0, 1, 2, 3].map((fold) => {
      const here = observations.filter((one) => one.id !== null && one.kind === kind && one.fold === fold);
      return `fold ${fold} ${here.filter((one) => one.right).length}/${here.length}`;
    });
    const sentences = observations.filter((one) => one.id === null && one.kind === kind);
    process.stdout.write(
      `${kind} patterns right: ${shares.join(', ')}, sentences ${sentences.filter((one) => one.right).length}/${sentences.length}\n`,
    );
  }
}

/** Probabilities made from folds 0 to 2, held against fold 3. */
function printReliability() {
  const without = calibrate(observations.filter(({ fold }) => fold !== LEAST_SEEN));
  const model = loadModel(compileClauses(clauses, LEXICON, without));
  const shown = documents
    .filter(({ fold }) => fold === LEAST_SEEN)
    .flatMap(({ document, labels }) =>
      scanAll(document, model).findings.map(({ clause, p, level }) => ({ p, level, right: labels.has(clause) })),
    );
  let error = 0;
  for (const level of ['High', 'Medium', 'Low']) {
    const here = shown.filter((one) => one.level === level);
    const said = sum(here.map(({ p }) => p)) / (here.length || 1);
    const right = here.filter((one) => one.right).length / (here.length || 1);
    error += (Math.abs(said - right) * here.length) / (shown.length || 1);
    process.stdout.write(
      `fold 3, made without it: ${level.padEnd(6)} ${here.length} findings, said ${said.toFixed(3)}, right ${right.toFixed(3)}\n`,
    );
  }
  process.stdout.write(`fold 3, made without it: expected calibration error by level ${error.toFixed(3)}\n`);
}

function save() {
  const old = existsSync(TARGET) ? JSON.parse(readFileSync(TARGET, 'utf8')) : null;
  if (old && JSON.stringify({ ...old, date: '' }) === JSON.stringify({ ...report, date: '' })) {
    process.stdout.write('calibration.json: nothing changed\n');
    return;
  }
  const lines = Object.entries(report.clauses).map(([id, one]) => `    ${JSON.stringify(id)}: ${spaced(one)}`);
  writeFileSync(
    TARGET,
    `{\n  "date": "${report.date}",\n  "documents": ${report.documents},\n  "clauses": {\n${lines.join(',\n')}\n  }\n}\n`,
  );
  process.stdout.write(`calibration.json: ${lines.length} clause types from ${report.documents} documents\n`);
}

function readDocuments() {
  const folds = new Map(JSON.parse(readFileSync(path.join(GOLD, 'index.json'), 'utf8')).map(({ id, company }) => [id, foldOf(company)]));
  return readdirSync(path.join(GOLD, 'docs'))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(GOLD, 'docs', file), 'utf8')))
    .filter(({ id }) => folds.has(id) && folds.get(id) !== KEPT_APART)
    .map((document) => ({
      id: document.id,
      fold: folds.get(document.id),
      document,
      labels: new Set(linesOf(path.join(GOLD, 'labels', `${document.id}.jsonl`)).map(({ c }) => c)),
    }));
}

function readCandidates() {
  return linesOf(path.join(GOLD, 'candidates.jsonl'))
    .map(({ type, doc, before, text, after, label, other, company }) => ({
      fold: foldOf(company),
      type,
      right: label !== 'no',
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
    }))
    .filter(({ fold }) => fold !== KEPT_APART);
}

function linesOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function foldOf(company) {
  return createHash('sha256').update(company).digest()[0] % 5;
}

function spaced(value) {
  return JSON.stringify(value)
    .replace(/([{,:])(?=["\d[{])/g, '$1 ')
    .replace(/\[ /g, '[')
    .replace(/\{ /g, '{ ')
    .replace(/\}/g, ' }');
}

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}

function round(share) {
  return Math.round(share * 1000) / 1000;
}
