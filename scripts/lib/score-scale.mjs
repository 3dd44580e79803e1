import { distance } from '../../utils/core/profile/compare-score.ts';

const STEPS = 50;
/** The shortest and longest hundredth are compared with too few of their length. */
const EDGE = 0.01;

/**
 * Fits how risk scores of one document type depend on length (a straight line over the logarithm of the words, and another for how far
 * documents lie from it) and gives a ScoreScale. `documents` have `score` and `words`.
 */
export function fitScale(documents) {
  const lengths = documents.map(({ words }) => Math.log(words));
  const scores = documents.map(({ score }) => score);
  const mean = line(lengths, scores);
  const off = scores.map((score, k) => Math.abs(score - mean[0] - mean[1] * lengths[k]));
  const overall = off.reduce((a, b) => a + b, 0) / off.length;
  const spread = [...line(lengths, off), round(overall, 2)];
  const words = quantiles(documents.map((one) => one.words));
  const scaled = documents.map(({ score, words: length }) => distance(score, length, { mean, spread }));
  return {
    n: documents.length,
    words: [Math.round(words(EDGE)), Math.round(words(1 - EDGE))],
    mean,
    spread,
    quantiles: Array.from({ length: STEPS + 1 }, (_, k) => round(quantiles(scaled)(k / STEPS), 3)),
  };
}

/** Pearson's r. */
export function correlation(xs, ys) {
  const [mx, my] = [average(xs), average(ys)];
  const product = (as, ma, bs, mb) => as.reduce((sum, a, k) => sum + (a - ma) * (bs[k] - mb), 0);
  return product(xs, mx, ys, my) / Math.sqrt(product(xs, mx, xs, mx) * product(ys, my, ys, my));
}

/** Least squares: [at 0, per unit]. */
function line(xs, ys) {
  const [mx, my] = [average(xs), average(ys)];
  const slope = xs.reduce((sum, x, k) => sum + (x - mx) * (ys[k] - my), 0) / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
  return [round(my - slope * mx, 3), round(slope, 3)];
}

function quantiles(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return (q) => {
    const at = q * (sorted.length - 1);
    const low = Math.floor(at);
    return sorted[low] + (at - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
  };
}

export const average = (values) => values.reduce((a, b) => a + b, 0) / values.length;
const round = (value, digits) => Number(value.toFixed(digits));
