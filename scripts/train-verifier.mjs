/**
 * npm run train-verifier [-- --fold-3] [--types]: trains a linear model over the words of a sentence and prints what it can and cannot do next
 * to the patterns (docs/decisions/010-verifier.md). An experiment: nothing of it is shipped, nothing is written.
 *
 * What it learns from: sentences of the labelled documents and judged sentences; what is kept apart is not used. Labelled sentences are
 * positive; sentences of a block beside a label of the type are left out; all others are negative.
 *
 * What is measured, on documents that neither the model nor the patterns (as they were at the commit before those were read) know: the
 * documents labelled later, or fold 3 with --fold-3. DETECTION: the model alone, added to the patterns, and as their veto; --types prints
 * right/wrong/missed by clause type. GRADING: how far a finding's probability should follow the score of its sentence; each company held
 * against a fit without it. SETS: the eight kinds of the labelled sentence sets.
 *
 * Same data, engine and seed in, same figures out. Needs the labelled documents beside the project and the history of the repository.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { hasGold, NEWLY_READ } from './lib/accuracy-data.mjs';
import { measure, reliability } from './lib/accuracy-score.mjs';
import { goldSentences, judgedSentences, newSentences } from './lib/verifier-data.mjs';
import { featuresOf, matrixOf, pack, train, Verifier } from './lib/verifier-model.mjs';
import { measureSets } from './lib/verifier-sets.mjs';
import { engineOf, withCheckout } from './lib/worktree.mjs';

const CALIBRATION = path.join(import.meta.dirname, '..', 'utils', 'taxonomy', 'calibration.json');
/** Documents to measure on, and the last commit before any of them was read. */
const HELD = process.argv.includes('--fold-3')
  ? { fold: 3, commit: '14ddc7f7b1e8236fdcecb2bb44de3f4c2cd569d8' }
  : { fold: NEWLY_READ, commit: '9940719861cad7fb2cdb85065e2c19b44f49c0fd' };
// With 1000 weights a type the Brier score is 0.002 better (fold 3) and the file six times as large.
const WEIGHTS = 150;
// Beyond these scores nothing was seen that a straight line would hold for.
const LIMITS = { low: -8, high: 4 };
const ADDED_FROM = 0.7;
const ALONE_FROM = 0.3;
const VETO_BELOW = 0.01;

if (!hasGold()) stop('the labelled documents (../shared/gold) are not here');

const now = await engineOf();
const model = now.loadModel(await now.packTaxonomy());
const types = now.clauses.map(({ id, documentTypes }) => ({ id, documentTypes: new Set(documentTypes) }));
const { documents, judged } = await withCheckout(HELD.commit, read).catch((error) => stop(`${error.message}`));
const beside = new Set(
  documents.flatMap(({ doc, block, labels, optional }) =>
    [...labels, ...optional].flatMap((id) => [-1, 0, 1].map((step) => `${doc} ${block + step} ${id}`)),
  ),
);
const isBeside = ({ doc, block }, id) => beside.has(`${doc} ${block} ${id}`);

const held = documents.filter(({ fold }) => fold === HELD.fold);
// No company is on both sides.
const heldCompanies = new Set(held.map(({ company }) => plainName(company)));
const fitted = fitModels(
  [...documents, ...judged].filter(({ fold, company }) => fold !== HELD.fold && !heldCompanies.has(plainName(company))),
);
printDetection(fitted);
printGrading(fitted);
for (const line of measureSets((document) => now.scanAll(document, model).findings, model)) say(line);

/** Sentences with their features, and what the patterns of that checkout find in them. */
async function read(folder) {
  const then = await engineOf(folder);
  const patterns = then.loadModel(await then.packTaxonomy());
  const scan = (document) => then.scanAll(document, patterns).findings;
  const prepare = (row) => ({ ...row, features: featuresOf(row), hits: new Set([...row.hits].map((hit) => hit.split(':')[0])) });
  return {
    documents: [...goldSentences(scan, model), ...newSentences(scan, model)].map(prepare),
    judged: judgedSentences(scan, model).map(prepare),
  };
}

/** A linear model a type: {matrix, models: id → {w, bias}}. */
function fitModels(rows) {
  const matrix = matrixOf(rows);
  const target = (id) => (row) => {
    if (row.judged) return row.judged === id ? Number(row.label !== 'no') : -1;
    if (row.labels.has(id)) return 1;
    return isBeside(row, id) ? -1 : 0;
  };
  return { matrix, models: new Map(types.map(({ id }) => [id, train(matrix, Int8Array.from(rows, target(id)))])) };
}

/** The model as it would be shipped: `size` weights a type. */
function packed({ matrix, models }, size) {
  return Object.fromEntries([...models].map(([id, one]) => [id, pack(one, matrix, size)]));
}

/** The model as a detector, against the patterns that had not read fold 3 either; document level. */
function printDetection(fitted) {
  const full = new Verifier(packed(fitted, Infinity));
  const systems = {
    patterns: (row, id) => row.hits.has(id),
    [`model >= ${ALONE_FROM}`]: (_row, _id, p) => p >= ALONE_FROM,
    [`patterns or model >= ${ADDED_FROM}`]: (row, id, p) => row.hits.has(id) || p >= ADDED_FROM,
    [`patterns and model >= ${VETO_BELOW}`]: (row, id, p) => row.hits.has(id) && p >= VETO_BELOW,
  };
  const outcomes = Object.fromEntries(Object.keys(systems).map((name) => [name, []]));
  for (const { id, documentTypes } of types) {
    const rows = held.filter(({ type }) => documentTypes.has(type)).map((row) => [row, sigmoid(full.score(id, row.features))]);
    for (const here of Map.groupBy(rows, ([{ doc }]) => doc).values()) {
      const must = here.some(([{ labels }]) => labels.has(id));
      const may = must || here.some(([{ optional }]) => optional.has(id));
      for (const [name, takes] of Object.entries(systems)) {
        const found = here.some(([row, p]) => takes(row, id, p));
        if (found || must) outcomes[name].push({ clause: id, outcome: outcomeOf(found, may, must) });
      }
    }
  }
  say(
    `${new Set(held.map(({ doc }) => doc)).size} documents that neither the patterns (at ${HELD.commit.slice(0, 7)}) nor the model had read, document level:`,
  );
  for (const [name, all] of Object.entries(outcomes)) say(`  ${name.padEnd(26)} ${figures(measure(all))}`);
  if (!process.argv.includes('--types')) return;
  say(`| type | ${Object.keys(systems).join(' | ')} |`);
  for (const { id } of types) {
    const cells = Object.values(outcomes).map((all) => measure(all.filter(({ clause }) => clause === id)));
    if (cells[0].tp + cells[0].fn > 0) say(`| \`${id}\` | ${cells.map(({ tp, fp, fn }) => `${tp}/${fp}/${fn}`).join(' | ')} |`);
  }
}

function outcomeOf(found, may, must) {
  if (!found) return 'fn';
  if (!may) return 'fp';
  return must ? 'tp' : 'optional';
}

/** Whether the score of its sentence tells right findings from wrong ones. */
function printGrading(fitted) {
  const weights = packed(fitted, WEIGHTS);
  const verifier = new Verifier(weights);
  const bytes = gzipSync(JSON.stringify(weights)).length;
  const calibration = JSON.parse(readFileSync(CALIBRATION, 'utf8')).clauses;
  const places = held.flatMap((row) =>
    [...row.hits].map((id) => ({
      id,
      doc: row.doc,
      company: row.company,
      score: verifier.score(id, row.features),
      right: isBeside(row, id),
    })),
  );
  const labelled = new Set(held.flatMap(({ doc, labels, optional }) => [...labels, ...optional].map((id) => `${doc} ${id}`)));
  const findings = [...Map.groupBy(places, ({ doc, id }) => `${doc} ${id}`)].map(([key, here]) => ({
    company: here[0].company,
    score: clamp(Math.max(...here.map(({ score }) => score))),
    prior: Math.log(calibration[here[0].id].strong / (1 - calibration[here[0].id].strong)),
    right: labelled.has(key),
  }));
  const graded = [...Map.groupBy(findings, ({ company }) => company)].flatMap(([company, here]) => {
    const { shift, slope } = line(findings.filter((one) => one.company !== company));
    return here.map(({ prior, score, right }) => ({ p: sigmoid(prior + shift + slope * score), right }));
  });
  const before = reliability(findings.map(({ prior, right }) => ({ p: sigmoid(prior), right })));
  const after = reliability(graded);
  const high = graded.filter(({ p }) => p >= 0.9);
  const right = (list) => `${list.filter((one) => one.right).length}/${list.length}`;
  say(`grading, each of their companies without itself: ${right(findings)} findings right`);
  say(`  AUC of findings ${auc(findings).toFixed(3)}, of places ${auc(places).toFixed(3)}`);
  say(
    `  Brier ${after.brier.toFixed(4)} (by type alone ${before.brier.toFixed(4)}, a constant ${after.constant.toFixed(4)}), error ${after.error.toFixed(3)}`,
  );
  say(`  p >= 0.9: ${right(high)} right; below: ${right(graded.filter(({ p }) => p < 0.9))}`);
  say(`  weights: ${WEIGHTS} a type, ${Math.round(bytes / 1000)} kB compressed`);
}

/** Logistic fit of right on `prior + shift + slope * score`, the slope drawn a little toward 0. */
function line(findings) {
  let [shift, slope] = [0, 0];
  for (let pass = 0; pass < 8000; pass++) {
    let [up, turn] = [0, slope * 9];
    for (const { prior, score, right } of findings) {
      const error = sigmoid(prior + shift + slope * score) - Number(right);
      up += error;
      turn += error * score;
    }
    shift -= 0.01 * up;
    slope -= 0.001 * turn;
  }
  return { shift, slope };
}

/** The chance that a right one scores above a wrong one. */
function auc(list) {
  const [good, bad] = [list.filter(({ right }) => right), list.filter(({ right }) => !right)];
  const wins = good.reduce(
    (sum, a) => sum + bad.reduce((rest, b) => rest + (a.score > b.score ? 1 : Number(a.score === b.score) / 2), 0),
    0,
  );
  return wins / (good.length * bad.length || 1);
}

function figures({ precision, recall, f1, tp, fp, fn }) {
  const percent = (share) => (100 * share).toFixed(1);
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)} (${tp}/${fp}/${fn})`;
}

function plainName(company) {
  return company.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function clamp(score) {
  return Math.min(LIMITS.high, Math.max(LIMITS.low, score));
}

function sigmoid(odds) {
  return 1 / (1 + Math.exp(-odds));
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function stop(reason) {
  process.stderr.write(`train-verifier: ${reason}\n`);
  process.exit(1);
}
