/**
 * The rules of scoring, as the annotators' own scorer has them. A label with evidence heading or implied is optional: finding it is right,
 * missing it is no fault. Document level: pairs of document and clause type. Block level: a place is right when a label of its type lies on
 * its block or a neighbouring one; a label is found when a place lies likewise. Span level: of the places on a labelled block, those whose
 * overlap with a labelled quote is at least half of their union.
 */

const OPTIONAL = new Set(['heading', 'implied']);
const near = (a, b) => Math.abs(a - b) <= 1;
const required = (label) => !OPTIONAL.has(label.e);

/**
 * Everything that is counted of one document: `pairs` (a clause type found or missed: outcome tp, fp, fn or optional; found ones with p and
 * level), `places` (a span found: outcome tp or fp, overlap true, false or null), `missed` (labels that no place found).
 */
export function scoreDocument({ id, fold, document, labels }, findings) {
  const must = new Set(labels.filter(required).map(({ c }) => c));
  const any = new Set(labels.map(({ c }) => c));
  const found = new Set(findings.map(({ clause }) => clause));
  const texts = new Map(document.blocks.map(({ i, text }) => [i, text]));
  const pairs = findings.map(({ clause, p, level, spans }) => ({
    document: id,
    fold,
    clause,
    p,
    level,
    hedged: spans.every(({ evidence }) => evidence === 'hedged'),
    right: any.has(clause),
    outcome: outcomeOf(any.has(clause), must.has(clause)),
  }));
  const missing = [...must]
    .filter((clause) => !found.has(clause))
    .map((clause) => ({
      document: id,
      fold,
      clause,
      outcome: 'fn',
      evidence: labels.find((label) => label.c === clause && required(label)).e,
    }));
  const places = findings.flatMap(({ clause, spans }) =>
    spans.map((span) => scorePlace({ id, fold, clause, span }, labels, texts.get(span.block))),
  );
  const missed = labels
    .filter((label) => required(label) && !places.some((place) => place.clause === label.c && near(place.block, label.b)))
    .map((label) => ({ document: id, fold, clause: label.c, block: label.b, evidence: label.e, elsewhere: found.has(label.c) }));
  return { pairs: [...pairs, ...missing], places, missed, labels: labels.length };
}

function outcomeOf(right, required) {
  if (!right) return 'fp';
  return required ? 'tp' : 'optional';
}

function scorePlace({ id, fold, clause, span }, labels, text) {
  const mine = labels.filter((label) => label.c === clause && near(label.b, span.block));
  const same = mine.filter((label) => label.b === span.block);
  const base = { document: id, fold, clause, block: span.block, p: span.p, evidence: span.evidence };
  if (mine.length === 0) {
    const others = [...new Set(labels.filter((label) => label.b === span.block).map(({ c }) => c))];
    return { ...base, outcome: 'fp', overlap: null, others };
  }
  return {
    ...base,
    outcome: 'tp',
    overlap: same.length > 0 ? same.some((label) => overlaps(span, text.indexOf(label.q), label.q.length)) : null,
  };
}

function overlaps({ start, end }, from, length) {
  const shared = Math.min(end, from + length) - Math.max(start, from);
  return shared / (Math.max(end, from + length) - Math.min(start, from)) >= 0.5;
}

/** Precision, recall and F1 of a list of outcomes; `tp`, `fp`, `fn` with them. */
export function measure(outcomes) {
  const count = (kind) => outcomes.filter(({ outcome }) => outcome === kind).length;
  const [tp, fp, fn] = [count('tp'), count('fp'), count('fn')];
  const precision = tp / (tp + fp || 1);
  const recall = tp / (tp + fn || 1);
  return { tp, fp, fn, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Block level: right and wrong places, missed labels. */
export const measurePlaces = ({ places, missed }) => measure([...places, ...missed.map(() => ({ outcome: 'fn' }))]);

/** Mean F1 over the types that at least three of these documents must have; null without any. */
export function macroF1(pairs) {
  const types = [...Map.groupBy(pairs, ({ clause }) => clause).values()].map(measure).filter(({ tp, fn }) => tp + fn >= 3);
  return { types: types.length, f1: types.reduce((sum, { f1 }) => sum + f1, 0) / (types.length || 1) };
}

/** How probabilities and outcomes agree: Brier score, that of one constant, expected error over ten bins; of {p, right}. */
export function reliability(shown) {
  const n = shown.length || 1;
  const share = shown.filter(({ right }) => right).length / n;
  const brier = shown.reduce((sum, { p, right }) => sum + (p - Number(right)) ** 2, 0) / n;
  const bins = Map.groupBy(shown, ({ p }) => Math.min(9, Math.floor(p * 10)));
  const error = [...bins.values()].reduce((sum, bin) => sum + Math.abs(bin.reduce((rest, { p, right }) => rest + Number(right) - p, 0)), 0);
  return { brier, constant: share * (1 - share), error: error / n };
}

/** Wilson's 95 % bounds of a share; [0, 1] when nothing was counted. */
export function wilson(right, n) {
  if (n === 0) return [0, 1];
  const z = 1.959964;
  const share = right / n;
  const middle = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [(middle - reach) / (1 + (z * z) / n), (middle + reach) / (1 + (z * z) / n)];
}
