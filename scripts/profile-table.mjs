/**
 * npm run profile-table [-- --dry]: measures what documents are compared with and which absences may be told, and writes
 * utils/taxonomy/profile-table.json. docs/profile.md says what every number means.
 *
 * Comparison: every document of ../shared/corpus is scanned as the type it is filed under; counted are English ones of at least 600 words,
 * one of each template, one of each company (like the shares of the index). Prints how far scores go with length before and after length is taken out, and how documents that the line was
 * not fitted on are placed.
 * Absences: recall and what was not found, on the documents labelled for this project, each seen by the engine as it was before it was read
 * (needs the history of the repository). Same data in, same file out; the date of the measurement stays when nothing else changed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { guessLanguage } from '../utils/core/classify/language.ts';
import { loadModel } from '../utils/core/compile/model.ts';
import { absences, EXPECTATIONS } from '../utils/core/profile/absences.ts';
import { compareScore } from '../utils/core/profile/compare-score.ts';
import { riskScore } from '../utils/core/profile/risk-score.ts';
import { scanAll } from '../utils/core/scan/scan-document.ts';
import { markdownBlocks } from '../utils/core/text/markdown-blocks.ts';
import { GROUPS } from '../utils/core/types.ts';
import { loadClauses, packTaxonomy } from '../utils/taxonomy/pack.ts';
import { isKeptApart, ownDocuments } from './lib/accuracy-data.mjs';
import { comparable } from './lib/index-files.mjs';
import { average, correlation, fitScale } from './lib/score-scale.mjs';
import { engineOf, withCheckout } from './lib/worktree.mjs';

const SHARED = path.join(import.meta.dirname, '..', '..', 'shared');
const CORPUS = path.join(SHARED, 'corpus');
const TARGET = path.join(import.meta.dirname, '..', 'utils', 'taxonomy', 'profile-table.json');
const FEWEST_DOCUMENTS = 100;
const FEWEST_WORDS = 600;
/** An absence is told from this recall on, measured on so many documents that say it … */
const RECALL = 0.9;
const FEWEST_SAID = 15;
/** … and when so many were measured that were not found, and this share of them indeed lacked it: what Medium means. */
const FEWEST_NOT_FOUND = 5;
const LACKING = 0.7;

if (!existsSync(path.join(CORPUS, 'index.json'))) {
  process.stderr.write('profile-table: ../shared/corpus is not here; the table stays as it is.\n');
  process.exit(1);
}

const clauses = (await loadClauses()).map((file) => file.default);
const model = loadModel(await packTaxonomy());
const lists = {
  groups: GROUPS.map((group) => clauses.filter((one) => one.polarity === 'risk' && one.group === group).map(({ id }) => id)),
  strengths: [1, 2, 3].map((strength) =>
    clauses.filter((one) => one.polarity === 'protection' && (one.strength ?? 1) === strength).map(({ id }) => id),
  ),
};
const index = JSON.parse(readFileSync(path.join(CORPUS, 'index.json'), 'utf8'));
const date = index
  .map(({ versionDate }) => versionDate)
  .toSorted()
  .at(-1);
const about = JSON.parse(readFileSync(path.join(import.meta.dirname, 'data', 'services.json'), 'utf8'));
const corpus = readCorpus();
const comparisons = measureComparisons();
const table = { date, measured: new Date().toISOString().slice(0, 10), ...lists, comparisons, absences: await measureAbsences() };
printTold();
if (!process.argv.includes('--dry')) save();

/** The documents of types with enough of them: {type, path, words, findings, score, blocks}. */
function readCorpus() {
  const perType = Map.groupBy(index, ({ type }) => type);
  return index
    .filter(({ type }) => perType.get(type).length >= FEWEST_DOCUMENTS)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((entry) => ({ ...entry, blocks: markdownBlocks(readFileSync(path.join(CORPUS, entry.path), 'utf8')) }))
    .filter(({ blocks }) => guessLanguage(blocks.map(({ text }) => text).join('\n')).language === 'en')
    .map((one) => {
      const { findings, words } = scanAll({ id: one.path, type: one.type, blocks: one.blocks }, model);
      return { ...one, words, findings, score: riskScore(findings, lists) };
    })
    .filter(({ words }) => words >= FEWEST_WORDS);
}

function measureComparisons() {
  const scales = {};
  for (const [type, all] of Map.groupBy(corpus, (one) => one.type)) {
    const documents = [...comparable(all, about)];
    if (documents.length < FEWEST_DOCUMENTS) continue;
    scales[type] = fitScale(documents);
    printLength(type, all, documents, scales[type]);
  }
  return scales;
}

function printLength(type, all, documents, scale) {
  const lengths = (list) => list.map(({ words }) => Math.log(words));
  const placed = documents
    .map((one) => ({ ...one, at: compareScore(one.score, one.words, scale, date)?.below }))
    .filter(({ at }) => at !== undefined);
  const r = correlation(
    documents.map(({ score }) => score),
    lengths(documents),
  );
  const after = correlation(
    placed.map(({ at }) => at),
    lengths(placed),
  );
  // Every second document is placed among the others only: a line that fits by chance would show here.
  const apart = documents.filter((_, k) => k % 2 === 0);
  const half = fitScale(documents.filter((_, k) => k % 2 === 1));
  const unseen = apart
    .map((one) => ({ ...one, at: compareScore(one.score, one.words, { ...half, n: FEWEST_DOCUMENTS }, date)?.below }))
    .filter(({ at }) => at !== undefined);
  const fifths = splitByLength(placed, 5).map((part) => Math.round(average(part.map(({ at }) => at))));
  print(`${type}: ${documents.length} documents (${all.length} before templates and companies), ${scale.words.join(' to ')} words`);
  print(`  score with log words: r = ${r.toFixed(2)}`);
  print(
    `  place with log words: r = ${after.toFixed(2)}; unseen half: r = ${correlation(
      unseen.map(({ at }) => at),
      lengths(unseen),
    ).toFixed(2)}`,
  );
  print(`  mean place by fifth of length, shortest first: ${fifths.join(', ')}`);
}

function splitByLength(documents, parts) {
  const sorted = documents.toSorted((a, b) => a.words - b.words);
  return Array.from({ length: parts }, (_, k) => sorted.slice((k * sorted.length) / parts, ((k + 1) * sorted.length) / parts));
}

async function measureAbsences() {
  const documents = await readLabelled();
  const types = new Set(EXPECTATIONS.map(({ type }) => type));
  const gates = Object.fromEntries([...types].map((type) => [type, []]));
  const everything = {
    absences: Object.fromEntries([...types].map((type) => [type, EXPECTATIONS.map(({ clause }) => ({ clause, shown: true }))])),
  };
  for (const { type, clause } of EXPECTATIONS) {
    const ofType = documents.filter((one) => one.type === type && one.words >= FEWEST_WORDS);
    const saying = ofType.filter(({ plain }) => plain.has(clause));
    const missed = ofType.filter((one) => absences({ ...one, language: 'en' }, one.findings, everything).includes(clause));
    const gate = {
      clause,
      said: saying.length,
      found: saying.filter(({ findings }) => findings.some((one) => one.clause === clause)).length,
      notFound: missed.length,
      lacking: missed.filter(({ any }) => !any.has(clause)).length,
    };
    const shown =
      gate.said >= FEWEST_SAID &&
      gate.found / gate.said >= RECALL &&
      gate.notFound >= FEWEST_NOT_FOUND &&
      gate.lacking / gate.notFound >= LACKING;
    gates[type].push({ ...gate, shown });
    print(
      `${shown ? 'told  ' : 'hidden'} ${type}, ${clause}: found ${gate.found} of ${gate.said}; not found in ${gate.notFound}, which ${gate.lacking} lack`,
    );
  }
  return gates;
}

/**
 * The documents labelled for this project, each as the engine of the last commit before it was read saw it: on documents that patterns were
 * tuned on, recall flatters. Those kept apart are left out. Labels of any kind count as saying it when an absence is judged; for recall,
 * only what is said outright or hedged.
 */
async function readLabelled() {
  const documents = ownDocuments().filter(({ fold }) => !isKeptApart(fold));
  const read = [];
  for (const [commit, those] of Map.groupBy(documents, ({ before }) => before)) {
    await withCheckout(commit, async (folder) => {
      const then = await engineOf(folder);
      const model = then.loadModel(await then.packTaxonomy());
      for (const { document, labels } of those) {
        const { findings, words } = then.scanAll(document, model);
        const plain = labels.filter(({ e }) => e === 'explicit' || e === 'hedged');
        read.push({ ...document, words, findings, any: new Set(labels.map(({ c }) => c)), plain: new Set(plain.map(({ c }) => c)) });
      }
    });
  }
  return read;
}

/** How often an absence would be told in the corpus. */
function printTold() {
  for (const [type, all] of Map.groupBy(corpus, (one) => one.type)) {
    const documents = [...comparable(all, about)];
    const told = documents.map((one) => absences({ ...one, language: 'en' }, one.findings, table));
    const counts = [...Map.groupBy(told.flat(), (id) => id)].map(([id, list]) => `${id} ${list.length}`);
    print(
      `${type}: something not found in ${told.filter((list) => list.length > 0).length} of ${documents.length} (${counts.join(', ') || 'nothing'})`,
    );
  }
}

function save() {
  const old = existsSync(TARGET) ? JSON.parse(readFileSync(TARGET, 'utf8')) : null;
  if (old && JSON.stringify({ ...old, measured: '' }) === JSON.stringify({ ...table, measured: '' }))
    return print('profile-table.json: nothing changed');
  const json = JSON.stringify(table, null, 1).replace(/\[[^[\]{}]*\]|\{[^[\]{}]*\}/g, (list) => list.replace(/\s*\n\s*/g, ' '));
  writeFileSync(TARGET, `${json}\n`);
  print(`profile-table.json: ${json.length + 1} bytes`);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
