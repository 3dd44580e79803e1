import { ListBuilder, type Lists } from './lists.ts';

const A_STEP = 128;

/** A sentence has about so many tokens. */
const TOKENS_A_SENTENCE = 25;

/** What asking for an element costs for every sentence that it rules out: its phrases are looked at one by one. */
export function costOf(share: number, phrases: number): number {
  const present = Math.min(0.95, share * TOKENS_A_SENTENCE);
  return phrases / (1 - present);
}

/** Token type → elements that anchor patterns, each with a phrase of it whose rarest term is of this type. */
export function* anchorsByType(
  byAnchor: Lists,
  elements: Lists,
  elementPivots: Uint16Array,
  typeTerms: Lists,
  terms: number,
): Generator<void, Lists> {
  const byTerm: number[][] = Array.from({ length: terms }, () => []);
  for (let element = 0; element < elements.at.length - 1; element++) {
    if (byAnchor.at[element] === byAnchor.at[element + 1]) continue;
    for (let k = elements.at[element]!; k < elements.at[element + 1]!; k++) {
      const list = byTerm[elementPivots[k]!]!;
      // Phrases come rising, single terms first: where one of those stands, longer phrases of the same element tell nothing new.
      if (list.at(-2) !== element || list.at(-1)! >= terms) list.push(element, elements.list[k]!);
    }
    if (element % A_STEP === 0) yield;
  }
  const byType = new ListBuilder();
  for (let type = 0; type < typeTerms.at.length - 1; type++) {
    const { at, list } = typeTerms;
    byType.add(
      at[type + 1]! - at[type]! === 1
        ? byTerm[list[at[type]!]!]!
        : [...list.subarray(at[type], at[type + 1])].flatMap((term) => byTerm[term]!),
    );
    if (type % A_STEP === 0) yield;
  }
  return byType.lists();
}
