import type { Model, PackedSequence } from '../compile/model.ts';
import type { TokenBuffer } from './token-buffer.ts';

/** A place where a sequence stands: tokens [start, end), and the tokens of its elements as [start, end) pairs. */
export interface Interval {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly number[];
}

interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** Latest possible start of a chain that ends here. */
  readonly from: number;
  readonly before: Occurrence | null;
}

/**
 * Where every element stands in one window of tokens. Made in one pass when the first pattern of the window asks, then shared by all
 * patterns and guards that look at the same window.
 */
export class WindowPlaces {
  readonly #model: Model;
  readonly #lists: number[][];
  readonly #stamp: Uint32Array;
  #tokens: TokenBuffer | null = null;
  #from = 0;
  #to = 0;
  #window = 0;
  #made = false;

  constructor(model: Model) {
    this.#model = model;
    this.#lists = model.elements.map(() => []);
    this.#stamp = new Uint32Array(model.elements.length);
  }

  /** Looks at the tokens [from, to) from now on. `same`: the buffer was not refilled since, so what is known of this window stays. */
  look(tokens: TokenBuffer, from: number, to: number, same = false): this {
    if (same && tokens === this.#tokens && from === this.#from && to === this.#to) return this;
    this.#tokens = tokens;
    this.#from = from;
    this.#to = to;
    this.#made = false;
    return this;
  }

  /** start, length, start, length, … of the element's phrases, by start. */
  of(element: number): readonly number[] {
    if (!this.#made) this.#make();
    return this.#stamp[element] === this.#window ? this.#lists[element]! : NOWHERE;
  }

  #make(): void {
    const { typeElements, typePhrases, elements } = this.#model;
    const tokens = this.#tokens!;
    this.#made = true;
    this.#window++;
    for (let at = this.#from; at < this.#to; at++) {
      const type = tokens.types[at]!;
      if (type === 0) continue;
      for (const element of typeElements[type]!) this.#add(element, at, 1);
      const pairs = typePhrases[type]!;
      for (let k = 0; k < pairs.length; k += 2) {
        const phrase = elements[pairs[k]!]![pairs[k + 1]!]!;
        if (phraseStands(tokens, at, this.#to, phrase, this.#model)) this.#add(pairs[k]!, at, phrase.length);
      }
    }
  }

  #add(element: number, start: number, length: number): void {
    const list = this.#lists[element]!;
    if (this.#stamp[element] !== this.#window) {
      this.#stamp[element] = this.#window;
      list.length = 0;
    }
    // Two phrases of an element may stand at the same place ("third part*" and "third parties").
    for (let k = list.length - 2; k >= 0 && list[k] === start; k -= 2) if (list[k + 1] === length) return;
    list.push(start, length);
  }
}

const NOWHERE: readonly number[] = [];

/**
 * All minimal places of a sequence in the window: no reported interval contains another. For every end the chain that starts latest is
 * kept, so each place is compared with at most the places of a bounded gap. Sorted by start and by end.
 */
export function matchSequence(places: WindowPlaces, sequence: PackedSequence): Interval[] {
  for (let k = 1; k < sequence.length; k += 2) if (places.of(sequence[k]!).length === 0) return [];
  let chains: Occurrence[] = [];
  for (let k = 0; k < sequence.length; k += 2) {
    const gap = sequence[k]!;
    const list = places.of(sequence[k + 1]!);
    const found: Occurrence[] = [];
    for (let n = 0; n < list.length; n += 2) {
      const start = list[n]!;
      const end = start + list[n + 1]!;
      if (k === 0) {
        found.push({ start, end, from: start, before: null });
        continue;
      }
      const best = latestChain(chains, start, gap);
      if (best) found.push({ start, end, from: best.from, before: best });
    }
    if (found.length === 0) return [];
    chains = found;
  }
  return minimal(chains.map((chain) => ({ start: chain.from, end: chain.end, parts: partsOf(chain) })));
}

/** True when the sequence stands anywhere in the window. */
export function standsIn(places: WindowPlaces, sequence: PackedSequence): boolean {
  return matchSequence(places, sequence).length > 0;
}

/** True when the phrase's second and later terms stand right after the token `at` (its first is known to stand there). */
export function phraseStands(tokens: TokenBuffer, at: number, to: number, phrase: readonly number[], model: Model): boolean {
  if (at + phrase.length > to) return false;
  for (let k = 1; k < phrase.length; k++) if (!model.typeTerms[tokens.types[at + k]!]!.includes(phrase[k]!)) return false;
  return true;
}

function latestChain(chains: readonly Occurrence[], at: number, gap: number): Occurrence | null {
  let best: Occurrence | null = null;
  for (const chain of chains) {
    if (chain.end <= at && at - chain.end <= gap && (best === null || chain.from > best.from)) best = chain;
  }
  return best;
}

/** Keeps the intervals that contain no other; of equal ones the first. */
export function minimal(intervals: Interval[]): Interval[] {
  intervals.sort((a, b) => a.end - b.end || b.start - a.start);
  let latest = -1;
  return intervals.filter((interval) => {
    if (interval.start <= latest) return false;
    latest = interval.start;
    return true;
  });
}

function partsOf(chain: Occurrence): number[] {
  const parts: number[] = [];
  for (let at: Occurrence | null = chain; at; at = at.before) parts.unshift(at.start, at.end);
  return parts;
}
