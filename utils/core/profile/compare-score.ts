import type { ScoreScale } from './profile-table.ts';

/** A document held against others of its type, length taken into account. */
export interface Comparison {
  /** In how many of 100 such documents the score is lower, 1 to 99. */
  readonly below: number;
  readonly n: number;
  /** ISO date of the newest document compared with. */
  readonly date: string;
}

/** Fewer documents are no yardstick. */
const FEWEST = 100;

/** Where a risk score stands among those of its type; null where too few are known, or none is nearly as short or as long. */
export function compareScore(score: number, words: number, scale: ScoreScale | undefined, date: string): Comparison | null {
  if (!scale || scale.n < FEWEST || scale.quantiles.length < 2) return null;
  const [shortest = 0, longest = 0] = scale.words;
  if (words < shortest || words > longest) return null;
  const share = shareBelow(distance(score, words, scale), scale.quantiles);
  return { below: Math.min(99, Math.max(1, Math.round(share * 100))), n: scale.n, date };
}

/** How far a score lies from what is usual at this length, in units of the usual distance. */
export function distance(score: number, words: number, { mean, spread }: Pick<ScoreScale, 'mean' | 'spread'>): number {
  const length = Math.log(words);
  const usual = mean[0]! + mean[1]! * length;
  return (score - usual) / Math.max(spread[0]! + spread[1]! * length, spread[2]! / 5);
}

/** The share of values below `value`, read off evenly spaced quantiles (the middle of those that are equal); 0 to 1. */
function shareBelow(value: number, quantiles: readonly number[]): number {
  const last = quantiles.length - 1;
  if (value < quantiles[0]!) return 0;
  if (value > quantiles[last]!) return 1;
  const above = quantiles.findIndex((quantile) => quantile > value);
  const upTo = (above < 0 ? last + 1 : above) - 1;
  const from = quantiles.findIndex((quantile) => quantile >= value);
  if (quantiles[from] === value) return (from + upTo) / 2 / last;
  return (upTo + (value - quantiles[upTo]!) / (quantiles[above]! - quantiles[upTo]!)) / last;
}
