import type { Lists } from './lists.ts';
import type { PackedSequence } from './model.ts';
import { NumberReader } from './packed-numbers.ts';

const A_STEP = 128;

/** All numbers of a packed text. */
export function readAll(text: string): number[] {
  const numbers: number[] = [];
  for (const reader = new NumberReader(text); !reader.done; ) numbers.push(reader.next());
  return numbers;
}

/** Phrases → terms; the first are the single terms. */
export function* readPhrases(text: string, terms: number): Generator<void, Lists> {
  const at: number[] = [];
  const list: number[] = [];
  for (let term = 0; term < terms; term++) at.push(list.push(term) - 1);
  const reader = new NumberReader(text);
  for (let first = 0; !reader.done; ) {
    at.push(list.length);
    let left = reader.next();
    first += reader.next();
    list.push(first);
    for (; left > 0; left--) list.push(reader.next());
    if (at.length % (2 * A_STEP) === 0) yield;
  }
  at.push(list.length);
  return { at: new Int32Array(at), list: new Int32Array(list) };
}

/** Elements → phrases. */
export function* readElements(text: string): Generator<void, Lists> {
  const at: number[] = [0];
  const list: number[] = [];
  for (const reader = new NumberReader(text); !reader.done; ) {
    let phrase = 0;
    for (let left = reader.next(); left > 0; left--) {
      phrase += reader.next();
      list.push(phrase);
    }
    if (at.push(list.length) % A_STEP === 0) yield;
  }
  return { at: new Int32Array(at), list: new Int32Array(list) };
}

interface PhraseWeights {
  readonly pivots: Uint8Array;
  readonly pivotTerms: Int32Array;
  /** Phrase → about what share of all tokens begins it. */
  readonly shares: Float64Array;
}

/** Commonness (commonness.ts) of a word that every token would be. */
export const EVERY_TOKEN = 15;

/** Every further word makes a phrase about so much rarer than its rarest word, in steps of two. */
const RARER_A_WORD = 2;

/** Of every phrase which term is the rarest, that term, and about how often the phrase occurs. */
export function* weighPhrases({ at, list }: Lists, common: Uint8Array): Generator<void, PhraseWeights> {
  const count = at.length - 1;
  const pivots = new Uint8Array(count);
  const pivotTerms = new Int32Array(count);
  const shares = new Float64Array(count);
  for (let phrase = 0; phrase < count; phrase++) {
    const start = at[phrase]!;
    const length = at[phrase + 1]! - start;
    let pivot = 0;
    for (let k = 1; k < length; k++) if (common[list[start + k]!]! < common[list[start + pivot]!]!) pivot = k;
    pivots[phrase] = pivot;
    pivotTerms[phrase] = list[start + pivot]!;
    shares[phrase] = 2 ** (common[list[start + pivot]!]! - EVERY_TOKEN - RARER_A_WORD * (length - 1));
    if (phrase % (8 * A_STEP) === 0) yield;
  }
  return { pivots, pivotTerms, shares };
}

/** The rarest term of each phrase in the list of elements. */
export function* pivotsOf({ list }: Lists, pivotTerms: Int32Array): Generator<void, Uint16Array> {
  const pivots = new Uint16Array(list.length);
  for (let k = 0; k < list.length; k++) {
    pivots[k] = pivotTerms[list[k]!]!;
    if (k % (64 * A_STEP) === 0) yield;
  }
  return pivots;
}

/** About what share of all tokens begins one of an element's phrases. */
export function shareOfElements({ at, list }: Lists, phraseShares: Float64Array): Float64Array {
  const shares = new Float64Array(at.length - 1);
  for (let element = 0; element < shares.length; element++) {
    let sum = 0;
    for (let k = at[element]!; k < at[element + 1]!; k++) sum += phraseShares[list[k]!]!;
    shares[element] = sum;
  }
  return shares;
}

/** Sequences as PackedModel describes them; `sets`: how many elements are numbered before; `costs` of asking for each element. */
export function* readSequences(text: string, sets: number, costs: Float64Array): Generator<void, PackedSequence[]> {
  const sequences: PackedSequence[] = [];
  const reader = new NumberReader(text);
  for (let next = sets; !reader.done; ) {
    const sequence: number[] = [];
    for (let left = reader.next(); left > 0; left--) {
      const gap = sequence.length > 0 ? reader.next() : 0;
      const back = reader.next();
      sequence.push(gap, back === 0 ? next++ : next - back);
    }
    let first = 1;
    for (let k = 3; k < sequence.length; k += 2) if (costs[sequence[k]!]! < costs[sequence[first]!]!) first = k;
    sequence[0] = first;
    if (sequences.push(sequence) % A_STEP === 0) yield;
  }
  return sequences;
}
