import { isKeptApart, NEWLY_KEPT_APART, NEWLY_READ } from './accuracy-data.mjs';
import { macroF1, measure, measurePlaces, reliability, wilson } from './accuracy-score.mjs';

const FEW = 15;
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];
const LEVELS = ['High', 'Medium', 'Low'];
const HOW_READ = {
  0: 'read while the patterns were written',
  1: 'read while the patterns were written',
  2: 'read while the patterns were written',
  3: 'read while the patterns were written, last',
  4: 'never read: only measured',
  [NEWLY_READ]: 'read while the patterns were revised',
  [NEWLY_KEPT_APART]: 'never read: only measured',
};
const READ = 'read';
const UNREAD = 'never read';

/** docs/accuracy.md without its date, as a function of the date. */
export function reportText(data) {
  const { version, fingerprint, clauses, scores, calibration } = data;
  const body = [
    foldTable(scores),
    severityTable(scores, clauses),
    levelTable(scores),
    groupTable(calibration),
    judgedTable(data.judged),
    sentenceTables(data.sentences),
    typeTable(data),
    confusions(scores),
    errors(data),
    disputes(data.disputed),
  ].join('\n\n');
  const types = `${clauses.length} clause types, model ${fingerprint}`;
  return (date) => `# Accuracy

Measured on ${date} with version ${version} (${types}) by \`npm run accuracy\`, which writes this page. Figures are in percent where
nothing else is said.

Which pages are taken for policies, with their confusions, stands in [detection.md](detection.md); what is read of them in [extraction.md](extraction.md).

**What decides.** Patterns alone decide whether a clause is there ([matcher.md](matcher.md)); no learned model is involved. How sure a finding
is comes from counting how often that type's strong and weak patterns were right ([decision 8](decisions/008-calibration.md)).

**How it is counted.** ${scores.length} real documents were labelled block by block by hand. ${scores.filter(({ fold }) => typeof fold === 'number').length} of them are split by company into five folds (first
byte of the SHA-256 of the company, modulo 5); folds 0 to 3 were read while the patterns were written, so their figures flatter. The others
were labelled for this project afterwards, by readers who did not know the patterns, first without seeing what the engine finds and then once
more where they and it differed; part of these was then read to revise the patterns, part was kept apart. **What was never read (fold 4 and
the new documents kept apart) is the figure to go by.** *Document level* counts pairs of document and clause type, which is what a reader sees;
*block level* counts places (a label on the block or a neighbouring one makes a place right); *span* is the share of right places
whose words overlap with the labelled ones by at least half of their union. Labels that the annotators marked as heading or implied are
optional: finding them is right, missing them is no fault. Two careful readers agree with each other at F1 95.

${body}
`;
}

/** The figures of one fold for the terminal. */
export function foldText(fold, scores, clauses) {
  return [`Fold ${fold}: ${HOW_READ[fold]}`, foldTable(scores), severityTable(scores, clauses, fold), levelTable(scores, fold)].join(
    '\n\n',
  );
}

function foldTable(scores) {
  const folds = [...new Set(scores.map(({ fold }) => fold))].sort();
  const several = folds.filter(isKeptApart).length > 1;
  const rows = [...folds, ...(several ? [UNREAD] : [])].map((fold) => {
    const here = scores.filter((one) => (fold === UNREAD ? isKeptApart(one.fold) : one.fold === fold));
    const pairs = here.flatMap((one) => one.pairs);
    const { precision, recall, f1 } = measure(pairs);
    const { places, missed } = joined(here);
    const blocks = measurePlaces({ places, missed });
    const spans = places.filter(({ overlap }) => overlap !== null);
    const { brier, constant, error } = reliability(shownOf(pairs));
    return [
      fold === UNREAD ? '**all never read**' : fold,
      HOW_READ[fold] ?? '',
      here.length,
      ...[precision, recall, f1, macroF1(pairs).f1, blocks.precision, blocks.recall, blocks.f1].map(percent),
      percent(spans.filter(({ overlap }) => overlap).length / (spans.length || 1)),
      error.toFixed(3),
      `${brier.toFixed(3)} (${constant.toFixed(3)})`,
    ];
  });
  return `## By fold

Macro F1 is the mean over types with at least three positive documents in that fold. The calibration error is the expected one over ten bins;
beside the Brier score stands that of a constant probability, which knows the fold's own share of right findings.

${table(['fold', 'how read', 'documents', 'P', 'R', 'F1', 'macro F1', 'block P', 'block R', 'block F1', 'span', 'calibration error', 'Brier (constant)'], rows)}`;
}

function severityTable(scores, clauses, only = null) {
  const severity = new Map(clauses.map((clause) => [clause.id, clause.severity]));
  const rows = SEVERITIES.map((name) => {
    const pairs = scores.flatMap((one) => one.pairs).filter(({ clause }) => severity.get(clause) === name);
    return [name, ...sides(only).flatMap(([, has]) => figures(pairs.filter(({ fold }) => has(fold))))];
  });
  return `## By severity

Document level; protections are \`info\`.

${table(['severity', ...sides(only).flatMap(([name]) => [`${name}: P`, 'R', 'tp / fp / fn'])], rows)}`;
}

function levelTable(scores, only = null) {
  const shown = shownOf(scores.flatMap((one) => one.pairs));
  const rows = LEVELS.map((level) => [
    level,
    ...sides(only).flatMap(([, has]) => {
      const here = shown.filter((one) => one.level === level && has(one.fold));
      const right = here.filter((one) => one.right).length;
      const [low, high] = wilson(right, here.length);
      const said = here.reduce((sum, { p }) => sum + p, 0) / (here.length || 1);
      return here.length === 0
        ? [0, '–', '–', '–']
        : [here.length, percent(said), percent(right / here.length), `${percent(low)}–${percent(high)}`];
    }),
  ]);
  return `## By level of confidence

What was said (mean probability) and what was right, with Wilson's 95 % bounds.

${table(['shown as', ...sides(only).flatMap(([name]) => [`${name}: findings`, 'said', 'right', 'bounds'])], rows)}`;
}

function groupTable({ groups, hedged, countedAt, documents }) {
  const rows = Object.entries(groups).map(([group, { high, experimental, n }]) => [
    group,
    `${n.high[0]} of ${n.high[1]}`,
    percent(wilson(...n.high)[0]),
    `${n.medium[0]} of ${n.medium[1]}`,
    high ? 'yes' : 'no, Medium at most',
    experimental ? 'yes' : 'no',
  ]);
  const closed = rows.filter((row) => row[4] !== 'yes').length;
  return `## Gates by group

A group of types is shown as High only when at least 90 % are right there and the lower Wilson bound is at least 85 %; ${closed === 0 ? 'all groups pass' : `${closed} do not`}. Counted on the
${documents} read documents and the judged sentences with the engine at the commits \`${countedAt.join('` and `')}\`,\nbefore any of the new documents of a round was read.
Findings in hedged sentences get ${hedged === 1 ? 'the full probability: they were right as often as plain ones' : `${percent(hedged)} % of the probability of plain ones`}, and are never shown as High.

${table(['group', 'right at High', 'lower bound', 'right at Medium', 'shown as High', 'experimental'], rows)}`;
}

function judgedTable(judged) {
  const rows = ['yes', 'hedged', 'no'].map((label) => [
    label,
    ...[(fold) => !isKeptApart(fold), isKeptApart].map((has) => share(judged.filter((one) => one.label === label && has(one.fold)))),
  ]);
  const whys = [
    ...Map.groupBy(
      judged.filter(({ label, fold }) => label === 'no' && !isKeptApart(fold)),
      ({ why }) => why,
    ),
  ]
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
    .map(([why, list]) => `${why} ${share(list)}`);
  return `## Judged sentences

${judged.length} sentences of other documents, drawn for rare types and judged one by one. They are drawn to be difficult, so these shares say nothing about
how common a clause is. Found of judged:

${table(['judged', READ, UNREAD], rows)}

Flagged of those judged "no", by the reader's reason (read only): ${whys.join(', ')}.`;
}

function sentenceTables(sets) {
  if (sets.length === 0) return '## Labelled sentence sets\n\nNot measured: the sets were not at hand.';
  const names = sets[0].categories.map(({ name }) => name);
  const rows = names.map((name) => [
    name,
    ...sets.flatMap(({ categories }) => {
      const { p, r, f1, n } = categories.find((one) => one.name === name);
      return [n, p, r, f1];
    }),
  ]);
  const summaries = sets.map(({ name, summary }) => `- **${name}:** ${summary}.`).join('\n');
  return `## Labelled sentence sets

Terms of service whose sentences others labelled with eight kinds of unfair clause; sentence by sentence, without the text around. Our types are
mapped to those kinds. Lists of what counts differ: disclaimers of warranty and acceptance by continued use are ours and not theirs under that
mapping, endings for breach are theirs and not ours, changes of the service stand under another kind. So these figures have a ceiling that
no pattern lifts; with every label found and today's other flags the first set would be at 78. A model trained on that very set reaches 68.5 on its
validation part ([decision 10](decisions/010-verifier.md)).

${summaries}

${table(['category', ...sets.flatMap(({ name }) => [`${name}: n`, 'P', 'R', 'F1'])], rows)}`;
}

function typeTable({ clauses, scores, judged, calibration }) {
  const pairs = Map.groupBy(
    scores.flatMap((one) => one.pairs),
    ({ clause }) => clause,
  );
  const sentences = Map.groupBy(judged, ({ type }) => type);
  const rows = clauses.map(({ id, group, match }) => {
    const mine = pairs.get(id) ?? [];
    const positives = mine.filter(({ outcome }) => outcome === 'tp' || outcome === 'fn').length;
    const weak = match.any.filter((pattern) => typeof pattern !== 'string' && pattern.weak).length;
    const judgedHere = sentences.get(id) ?? [];
    return [
      `\`${id}\`${positives < FEW ? ' ◦' : ''}`,
      group,
      positives,
      ...sides(null).flatMap(([, has]) => typeFigures(mine.filter(({ fold }) => has(fold)))),
      judgedHere.length === 0
        ? '–'
        : ['yes', 'hedged', 'no'].map((label) => share(judgedHere.filter((one) => one.label === label))).join(', '),
      calibration.clauses[id]?.strong.toFixed(2) ?? '–',
      `${match.any.length - weak} + ${weak}`,
    ];
  });
  const few = rows.filter(([name]) => name.endsWith('◦')).length;
  return `## By clause type

*n*: documents that must have it, in all folds. ◦ marks the ${few} types with fewer than ${FEW}: their figures are provisional, read them with the
judged sentences. *Judged*: found of yes, hedged, no. *p*: calibrated probability of a plain finding by a strong pattern. *Patterns*: strong + weak.
A dash: nothing to measure.

${table(['type', 'group', 'n', 'read: P', 'R', 'never read: P', 'R', 'judged', 'p', 'patterns'], rows)}`;
}

function confusions(scores) {
  const wrong = scores.flatMap(({ places }) => places).filter(({ fold, outcome }) => outcome === 'fp' && !isKeptApart(fold));
  const counts = Map.groupBy(
    wrong.flatMap(({ clause, others }) => others.map((other) => ({ clause, other }))),
    ({ clause, other }) => `\`${clause}\` | \`${other}\``,
  );
  const rows = [...counts]
    .map(([key, list]) => [key, list.length])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .filter(([, n], k) => n > 1 || k < 20)
    .slice(0, 30)
    .map(([key, n]) => [...key.split(' | '), n]);
  const alone = wrong.filter(({ others }) => others.length === 0).length;
  return `## Which types are taken for which

Places flagged wrongly (read documents: ${wrong.length}) by the other types that are labelled on the same block; ${alone} stand on blocks without a label. Block level,
so a type that is right one block further counts here as well.

${table(['flagged as', 'labelled', 'places'], rows)}`;
}

function errors({ scores, kindOf }) {
  const read = scores.filter(({ fold }) => !isKeptApart(fold));
  const missed = read.flatMap((one) => one.missed);
  const missing = read.flatMap((one) => one.pairs).filter(({ outcome }) => outcome === 'fn');
  const wrong = read.flatMap((one) => one.pairs).filter(({ outcome }) => outcome === 'fp');
  const kinds = tallied(missed, ({ document, block }) => kindOf(document, block));
  const frequent = (list) =>
    tallied(list, ({ clause }) => `\`${clause}\``)
      .slice(0, 12)
      .map(([name, n]) => `${name} ${n}`)
      .join(', ');
  return `## Errors that remain

Described, not quoted; read documents only.

- **Missed clauses** (${missing.length} pairs of document and type): the annotators call ${missing.filter(({ evidence }) => evidence === 'hedged').length} of them hedged. Most often missed: ${frequent(missing)}.
- **Missed places** (${missed.length}): ${missed.filter(({ elsewhere }) => elsewhere).length} are in documents where the same type is flagged elsewhere. They are ${kinds.map(([kind, n]) => `${n} in ${kind}s`).join(', ')}.
- **Wrong findings** (${wrong.length} pairs of document and type): ${wrong.filter(({ hedged }) => hedged).length} rest on hedged sentences alone. Most often wrong: ${frequent(wrong)}.
- **What is missed, in kind.** Paraphrase and clumsy translation without any of the usual words; a practice named only as an item of a list
  of purposes or of kinds of data; a statement broken over several blocks or sentences, each of which says little alone; contracts between two
  businesses, where "either party" stands for the provider; narrow promises and rights under conditions that the annotators still counted as hedged.
- **What is wrongly found, in kind.** A right or duty that the sentence only mentions or limits (notice "where the law requires it", how to ask
  for a refund that is refused); a purpose named in passing; a purchase of a side service read as the service itself.
- **Where readers differ.** An account ended "at our discretion" in answer to a breach; a narrow promise ("not for money", "not for this
  purpose"); a security disclaimer that is an exclusion of liability as well.`;
}

function disputes(list) {
  const rows = list.map(({ document, block, type, label, reason }) => [document, block, `\`${type}\``, label, reason]);
  return `## Disputed labels

Where the definitions seem to be on the engine's side, the label is named here instead of bending the engine. All of them count as errors above.
From [disputed-labels.json](disputed-labels.json).

${table(['document', 'block', 'type', 'the label', 'reason'], rows)}`;
}

/** Columns of the tables: what was read and what was not, or one fold alone. */
function sides(only) {
  if (only !== null) return [[`fold ${only}`, (fold) => fold === only]];
  return [
    [READ, (fold) => !isKeptApart(fold)],
    [UNREAD, isKeptApart],
  ];
}

function figures(pairs) {
  const { tp, fp, fn, precision, recall } = measure(pairs);
  if (tp + fp + fn === 0) return ['–', '–', '–'];
  return [tp + fp > 0 ? percent(precision) : '–', tp + fn > 0 ? percent(recall) : '–', `${tp} / ${fp} / ${fn}`];
}

function typeFigures(pairs) {
  return figures(pairs).slice(0, 2);
}

function joined(scores) {
  return { places: scores.flatMap((one) => one.places), missed: scores.flatMap((one) => one.missed) };
}

const shownOf = (pairs) => pairs.filter(({ outcome }) => outcome !== 'fn');
const percent = (share) => (100 * share).toFixed(1);
const share = (list) => `${list.filter(({ found }) => found).length}/${list.length}`;

function tallied(list, keyOf) {
  return [...Map.groupBy(list, keyOf)].map(([key, { length }]) => [key, length]).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
