import { COMMON_WORDS } from './common-words.ts';
import type { Term } from './parse-pattern.ts';
import { EVERY_TOKEN } from './read-packed.ts';

/**
 * How common the words of a term are in policies and terms, as a whole number: each step up is twice as often, 0 is rarer than one in ten
 * thousand. A stem is as common as all listed words that begin so together.
 */
export function commonness(term: Term): number {
  let share = shares.get(term) ?? 0;
  if (term.endsWith('*')) {
    const stem = term.slice(0, -1);
    for (const [word, of] of shares) if (word.startsWith(stem)) share += of;
  }
  return share === 0 ? 0 : Math.max(1, Math.round(Math.log2(share)) + EVERY_TOKEN);
}

/** Of an entry that is one in 2^k to 2^(k+1): about the middle. */
const shares: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.flatMap((words, k) => words.split(' ').map((word): [string, number] => [word, 1.5 * 2 ** -(k + 1)])),
);
