import { parsePattern } from '../../utils/core/compile/parse-pattern.ts';
import type { ClauseDefinition } from '../../utils/core/types.ts';
import { LEXICON } from '../../utils/taxonomy/lexicon.ts';

/** Blocks are this long, in UTF-16 units: a contract without paragraphs, or somebody's attempt to hang the reader. */
export const LENGTH = 65_536;

/** Texts that a careless engine takes forever for, by what is bad about them; all of the same length, made of the clauses' own words. */
export function adversarialBlocks(clauses: readonly ClauseDefinition[]): ReadonlyMap<string, string> {
  const sequences = clauses
    .flatMap(({ match }) => match.any)
    .flatMap((entry) => parsePattern(typeof entry === 'string' ? entry : entry.seq, LEXICON));
  const elements = sequences.flatMap((sequence) => sequence.elements);
  const counts = new Map<string, number>();
  for (const phrase of elements.flat()) counts.set(written(phrase), (counts.get(written(phrase)) ?? 0) + 1);
  const common = [...counts].sort(([, a], [, b]) => b - a).map(([phrase]) => phrase);
  const anchors = sequences.map(({ elements: list }) => written(list.at(-1)![0]!));
  const whole = sequences.map((sequence) => sequence.elements.map((element) => written(element[0]!)).join(' '));
  const reversed = sequences.map((sequence) => sequence.elements.map((element) => written(element.at(-1)!)).join(' the '));
  return new Map([
    ['the word of most patterns, over and over', filled([common[0]!])],
    ['the fifty commonest phrases in turn', filled(common.slice(0, 50))],
    ['the five hundred commonest phrases in turn', filled(common.slice(0, 500))],
    ['last words of all patterns', filled(anchors)],
    ['every pattern in one endless sentence', filled(whole)],
    ['every pattern, one a sentence', filled(whole.map((text) => `We ${text}. The`))],
    ['patterns with words between', filled(reversed)],
    ['one pattern, over and over', filled([whole.toSorted((a, b) => b.length - a.length)[0]!])],
    ['not not not', filled(['not'])],
    ['neither we nor you may', filled(['neither', 'we', 'nor', 'you may', 'never', 'our', 'they'])],
    ['first words without an end', filled(sequences.map(({ elements: list }) => written(list[0]![0]!)))],
    ['a list in one line', filled(common.slice(0, 200).map((phrase) => `${phrase};`))],
    ['spaces', filled([' '])],
    ['dashes', filled(['-'])],
    ['dot leaders', filled(['.'])],
    ['digits', filled(['1234567890'], '')],
    ['one word', filled(['a'], '')],
    ['single letters', filled(['a', 'b', 'c'])],
    ['full stops after letters', filled(['a.', 'B.'])],
    ['apostrophes', filled(["don't", "'s", 'l’', '’'])],
  ]);
}

const written = (phrase: readonly string[]): string => phrase.join(' ').replaceAll('*', 'ed');

function filled(parts: readonly string[], between = ' '): string {
  let text = '';
  for (let k = 0; text.length < LENGTH; k++) text += parts[k % parts.length]! + between;
  return text.slice(0, LENGTH);
}
