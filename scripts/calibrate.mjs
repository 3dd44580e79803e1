/**
 * npm run calibrate [-- --dry]: measures how often each clause type's findings are right and writes utils/taxonomy/calibration.json.
 *
 * Counted with clauses and engine as they were at the last commit before any of the documents of a round of labelling was read.
 * Wordings learned from them later would be right on them by construction and say nothing about documents that nobody has read. Of these,
 * those kept apart are not counted, nor is fold 4 (fold = first byte of SHA-256(company) mod 5): they only measure.
 *
 * Counted are documents: a clause type found in a labelled document is right when the document has any label of it; found by strong
 * patterns (at least one of them) and by weak ones only are counted apart. Judged single sentences (candidates: yes and hedged are right)
 * count half a document each, as they were drawn to be difficult.
 *
 * Patterns were tuned on the documents of folds 0 to 3, so raw shares flatter. Two discounts: only the new documents count fully, the others
 * count a third; and every share is drawn toward the overall share of the new ones (its lower Wilson bound; all types together, strong and weak apart) as if PRIOR
 * documents more had been seen with that share (chosen earlier, on fold 3, where a weaker pull said more than was right). What was found fewer than MEASURED_FROM times is not shown as High.
 *
 * HEDGED. Findings whose best place is hedged ("we may …") are right less often or as often: their probability is multiplied by the share
 * right over the share expected, drawn toward 1 by HEDGE_PRIOR findings, and never above 1.
 *
 * GATES. A group of types is shown as High only when its findings at High are right in at least 0.90 (counted with the weights above) and the
 * lower Wilson bound (95 %, plain counts) is at least 0.85; else the strong probability of its types is cut to just below High. A group right
 * in less than 0.80 at Medium is marked experimental.
 *
 * Prints how reliable the probabilities are on the new documents, each company held against probabilities made without it. Same data in, same file out (the date stays when
 * nothing else changed). Needs the labelled documents beside the project and the history of the repository.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { levelOf } from '../utils/core/scan/spans.ts';
import { loadClauses } from '../utils/taxonomy/pack.ts';
import { candidates, goldDocuments, hasGold, isKeptApart, NEWLY_READ, ownDocuments } from './lib/accuracy-data.mjs';
import { reliability, wilson } from './lib/accuracy-score.mjs';
import { engineOf, withCheckout } from './lib/worktree.mjs';

const TARGET = path.join(import.meta.dirname, '..', 'utils', 'taxonomy', 'calibration.json');
const TUNED_WEIGHT = 1 / 3;
const CANDIDATE_WEIGHT = 1 / 2;
const PRIOR = 25;
const HEDGE_PRIOR = 20;
const MEASURED_FROM = 3;
const ENOUGH = 30;
const BELOW_HIGH = 0.89;
const GATE = { high: 0.9, highBound: 0.85, medium: 0.8 };
// These two numbers only mark which kind of pattern gave a span: the best one of a sentence decides.
const MARK = { strong: 0.99, weak: 0.6 };

if (!hasGold()) stop('the labelled documents (../shared/gold) are not here; the calibration stays as it is.');

const clauses = (await loadClauses()).map((file) => file.default);
const groups = new Map(clauses.map(({ id, group }) => [id, group]));
const documents = [...goldDocuments(), ...ownDocuments()].filter(({ fold }) => !isKeptApart(fold));
/** Documents by the commit they are counted at; what was labelled before the first round is counted there, too. */
const rounds = Map.groupBy(documents, ({ before }) => before ?? documents.find((one) => one.before).before);
const observations = [];
for (const [number, [commit, those]] of [...rounds].entries()) {
  const counting = withCheckout(commit, (folder) => count(folder, those, number === 0 ? judgedSentences() : []));
  observations.push(...(await counting.catch((error) => stop(`${error.message}; the calibration stays as it is.`))));
}
const measured = calibrate(observations);

printSummary();
printReliability();
if (!process.argv.includes('--dry')) save();

/** What documents and sentences say about the clauses found in them by the engine of that checkout. */
async function count(folder, those, sentences) {
  const then = await engineOf(folder);
  const marking = then.loadModel(
    then.compileClauses(then.clauses, then.lexicon, Object.fromEntries(then.clauses.map(({ id }) => [id, MARK]))),
  );
  const found = (document, block) =>
    then.scanAll(document, marking).findings.flatMap(({ clause, spans }) => {
      const counted = spans.filter((span) => block === undefined || span.block === block);
      if (counted.length === 0) return [];
      const kind = counted.some(({ p }) => p === MARK.strong) ? 'strong' : 'weak';
      const hedged = counted.every(({ p, evidence }) => p !== MARK[kind] || evidence === 'hedged');
      return [{ clause, kind, hedged }];
    });
  const inDocuments = those.flatMap(({ fold, company, document, labels }) => {
    const right = new Set(labels.map(({ c }) => c));
    return found(document).map((one) => ({ ...one, fold, company, right: right.has(one.clause), weight: 1, sentence: false }));
  });
  // A sentence judged for one type counts for that type, and for others that the reader saw in it.
  const inSentences = sentences.flatMap(({ fold, company, type, label, other, document }) =>
    found(document, 2)
      .filter(({ clause }) => clause === type || other.includes(clause))
      .map((one) => ({ ...one, fold, company, right: one.clause !== type || label !== 'no', weight: CANDIDATE_WEIGHT, sentence: true })),
  );
  return [...inDocuments, ...inSentences];
}

function judgedSentences() {
  return candidates().filter(({ fold }) => !isKeptApart(fold));
}

/** {hedged: factor, groups: {group → counts and gate}, clauses: {id → shares and counts}} of what was seen. */
function calibrate(seen) {
  const overall = { strong: overallShare(seen, 'strong'), weak: overallShare(seen, 'weak') };
  const byClause = Map.groupBy(seen, ({ clause }) => clause);
  const shares = Object.fromEntries(
    clauses.map(({ id }) => {
      const of = (kind) => (byClause.get(id) ?? []).filter((one) => one.kind === kind);
      const shrunk = (kind) => {
        const share = round((weightRight(of(kind)) + PRIOR * overall[kind]) / (weight(of(kind)) + PRIOR));
        return of(kind).length < MEASURED_FROM ? Math.min(share, BELOW_HIGH) : share;
      };
      return [id, { strong: shrunk('strong'), weak: shrunk('weak'), n: { strong: tally(of('strong')), weak: tally(of('weak')) } }];
    }),
  );
  const hedged = hedgeFactor(seen, shares);
  const gates = Object.fromEntries([...new Set(groups.values())].sort().map((group) => [group, gateOf(group, seen, shares, hedged)]));
  for (const [id, share] of Object.entries(shares)) if (!gates[groups.get(id)].high) share.strong = Math.min(share.strong, BELOW_HIGH);
  return { hedged, groups: gates, clauses: shares };
}

/**
 * The share of right findings over all types in the new documents (in all, where there are too few): the lower Wilson bound, as a few dozen
 * documents read by a few people promise more than they can hold. Documents only.
 */
function overallShare(seen, kind) {
  const inDocuments = seen.filter((one) => !one.sentence && one.kind === kind);
  const fresh = inDocuments.filter((one) => one.fold === NEWLY_READ);
  const used = fresh.length >= ENOUGH ? fresh : inDocuments;
  return wilson(...tally(used))[0];
}

function hedgeFactor(seen, shares) {
  const hedged = seen.filter((one) => one.hedged && shares[one.clause]);
  const expected = sum(hedged.map((one) => weight([one]) * shares[one.clause][one.kind]));
  return Math.min(1, round((weightRight(hedged) + HEDGE_PRIOR) / (expected + HEDGE_PRIOR)));
}

/** Whether a group may be shown as High, and whether it is worth showing at Medium: [right, found] at each level. */
function gateOf(group, seen, shares, hedged) {
  const shown = (level) => seen.filter((one) => groups.get(one.clause) === group && probability(one, shares, hedged).level === level);
  const [high, medium] = [shown('High'), shown('Medium')];
  const [right, all] = tally(high);
  const open = weightRight(high) >= GATE.high * weight(high) && wilson(right, all)[0] >= GATE.highBound;
  const experimental = medium.length > 0 && weightRight(medium) < GATE.medium * weight(medium);
  return { high: open, experimental, n: { high: [right, all], medium: tally(medium) } };
}

function probability({ clause, kind, hedged }, shares, factor) {
  const p = shares[clause][kind] * (hedged ? factor : 1);
  return { p, level: levelOf(p, hedged ? 'hedged' : 'explicit') };
}

function printSummary() {
  for (const kind of ['strong', 'weak']) {
    const here = observations.filter((one) => one.kind === kind);
    const folds = [0, 1, 2, 3, NEWLY_READ].map(
      (fold) => `${fold} ${tally(here.filter((one) => !one.sentence && one.fold === fold)).join('/')}`,
    );
    say(`${kind} patterns right: ${folds.join(', ')}, sentences ${tally(here.filter((one) => one.sentence)).join('/')}`);
  }
  const hedged = observations.filter((one) => one.hedged);
  say(`hedged: right ${tally(hedged).join('/')}, in new documents ${tally(hedged.filter(({ fold }) => fold === NEWLY_READ)).join('/')}`);
  say(`hedged: factor ${measured.hedged}`);
  for (const [group, { high, experimental, n }] of Object.entries(measured.groups)) {
    const bound = wilson(...n.high)[0].toFixed(3);
    const state = `${high ? 'open' : 'closed'}${experimental ? ', experimental' : ''}`;
    say(`group ${group.padEnd(12)} High ${n.high.join('/')} (lower bound ${bound}), Medium ${n.medium.join('/')}: ${state}`);
  }
}

/** Every company of the new documents held against probabilities that were made without it. */
function printReliability() {
  const least = observations.filter(({ fold, sentence }) => fold === NEWLY_READ && !sentence);
  const shown = [...Map.groupBy(least, ({ company }) => company)].flatMap(([company, here]) => {
    const { clauses: shares, hedged } = calibrate(observations.filter((one) => one.company !== company));
    return here
      .filter(({ clause }) => shares[clause])
      .map((one) => ({ ...probability(one, shares, hedged), right: one.right }))
      .filter(({ p }) => p >= 0.5);
  });
  for (const level of ['High', 'Medium', 'Low']) {
    const here = shown.filter((one) => one.level === level);
    const said = sum(here.map(({ p }) => p)) / (here.length || 1);
    const right = tally(here)[0] / (here.length || 1);
    say(`new, each company without itself: ${level.padEnd(6)} ${here.length} findings, said ${said.toFixed(3)}, right ${right.toFixed(3)}`);
  }
  const { error, brier, constant } = reliability(shown);
  say(
    `new, each company without itself: calibration error ${error.toFixed(3)}, Brier ${brier.toFixed(3)} (a constant: ${constant.toFixed(3)})`,
  );
}

function save() {
  const report = {
    date: new Date().toISOString().slice(0, 10),
    countedAt: [...rounds.keys()].map((commit) => commit.slice(0, 12)),
    documents: documents.length,
    ...measured,
  };
  const old = existsSync(TARGET) ? JSON.parse(readFileSync(TARGET, 'utf8')) : null;
  if (old && JSON.stringify({ ...old, date: '' }) === JSON.stringify({ ...report, date: '' }))
    return say('calibration.json: nothing changed');
  const block = (object) =>
    Object.entries(object)
      .map(([id, one]) => `    ${JSON.stringify(id)}: ${spaced(one)}`)
      .join(',\n');
  const head = `  "date": "${report.date}",\n  "countedAt": ${spaced(report.countedAt)},\n  "documents": ${report.documents},\n  "hedged": ${report.hedged},\n`;
  writeFileSync(TARGET, `{\n${head}  "groups": {\n${block(report.groups)}\n  },\n  "clauses": {\n${block(report.clauses)}\n  }\n}\n`);
  say(`calibration.json: ${clauses.length} clause types from ${report.documents} documents`);
}

function spaced(value) {
  return JSON.stringify(value)
    .replace(/([{,:])(?=["\d[{tf])/g, '$1 ')
    .replace(/\[ /g, '[')
    .replace(/\{ /g, '{ ')
    .replace(/\}/g, ' }');
}

function weight(seen) {
  return sum(seen.map((one) => one.weight * (one.fold === NEWLY_READ ? 1 : TUNED_WEIGHT)));
}

function weightRight(seen) {
  return weight(seen.filter((one) => one.right));
}

function tally(seen) {
  return [seen.filter((one) => one.right).length, seen.length];
}

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}

function round(share) {
  return Math.round(share * 1000) / 1000;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function stop(reason) {
  process.stderr.write(`calibrate: ${reason}\n`);
  process.exit(1);
}
