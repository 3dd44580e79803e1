import type { Model } from '../compile/model.ts';
import type { TokenBuffer } from './token-buffer.ts';

/** Work done, for deterministic performance gates: tokens indexed, phrases looked up, places compared with each other. */
export interface Work {
  indexed: number;
  phrases: number;
  compared: number;
}

/** Longest phrase in tokens. */
export const LONGEST_PHRASE = 15;
/** A place as one number that sorts by start, then by length: the token it starts at times 16, and its length in tokens. */
export const startOf = (place: number): number => place >> 4;
export const endOf = (place: number): number => (place >> 4) + (place & 15);

const FEW = 12;

/**
 * Where elements stand in one window of tokens. Terms are indexed when the first element is asked for; an element is looked up when it is
 * asked for, once a window, starting from the rarest word of each of its phrases.
 */
export class WindowPlaces {
  readonly work: Work;
  /** Places of the elements asked for so far: those of `element` begin at `at(element)`. */
  pool = new Int32Array(1024);
  readonly #model: Model;
  /** Term → number of its first node, counted over all windows, or less than #base when it does not stand in this one. */
  readonly #heads: Int32Array;
  #nodeAt = new Int32Array(512);
  #nodeNext = new Int32Array(512);
  readonly #at: Int32Array;
  readonly #count: Int32Array;
  readonly #stamp: Int32Array;
  #tokens: TokenBuffer | null = null;
  #version = 0;
  #from = 0;
  #to = 0;
  #base = 0;
  #nodes = 0;
  #top = 0;
  #window = 0;
  #indexed = false;

  constructor(model: Model, work: Work = { indexed: 0, phrases: 0, compared: 0 }) {
    const elements = model.elements.at.length - 1;
    this.work = work;
    this.#model = model;
    this.#heads = new Int32Array(model.terms).fill(-1);
    this.#at = new Int32Array(elements);
    this.#count = new Int32Array(elements);
    this.#stamp = new Int32Array(elements);
  }

  /** Looks at the tokens [from, to) from now on. What is known of the same window stays. */
  look(tokens: TokenBuffer, from: number, to: number): this {
    if (tokens === this.#tokens && tokens.version === this.#version && from === this.#from && to === this.#to) return this;
    this.#tokens = tokens;
    this.#version = tokens.version;
    this.#from = from;
    this.#to = to;
    this.#indexed = false;
    this.#window++;
    this.#top = 0;
    return this;
  }

  /** How many places the element has in the window. */
  count(element: number): number {
    if (this.#stamp[element] !== this.#window) this.#lookUp(element);
    return this.#count[element]!;
  }

  /** Where the element's places begin in the pool; after `count` of it. */
  at(element: number): number {
    return this.#at[element]!;
  }

  #index(): void {
    const { at, list } = this.#model.typeTerms;
    const { types } = this.#tokens!;
    const heads = this.#heads;
    this.#base += this.#nodes;
    const base = this.#base;
    let nodes = 0;
    // From the end, so that every term's nodes run forwards.
    for (let token = this.#to - 1; token >= this.#from; token--) {
      const type = types[token]!;
      for (let k = at[type]!; k < at[type + 1]!; k++) {
        const term = list[k]!;
        if (nodes === this.#nodeAt.length) this.#growNodes();
        this.#nodeAt[nodes] = token;
        this.#nodeNext[nodes] = heads[term]!;
        heads[term] = base + nodes++;
      }
    }
    this.#nodes = nodes;
    this.#indexed = true;
    this.work.indexed += this.#to - this.#from;
  }

  #lookUp(element: number): void {
    if (!this.#indexed) this.#index();
    const { elements, elementPivots, phrases, pivots } = this.#model;
    const heads = this.#heads;
    const base = this.#base;
    const first = this.#top;
    let ordered = true;
    const end = elements.at[element + 1]!;
    for (let k = elements.at[element]!; k < end; k++) {
      let node = heads[elementPivots[k]!]!;
      if (node < base) continue;
      const phrase = elements.list[k]!;
      const begin = phrases.at[phrase]!;
      const length = phrases.at[phrase + 1]! - begin;
      const pivot = pivots[phrase]!;
      for (; node >= base; node = this.#nodeNext[node - base]!) {
        const start = this.#nodeAt[node - base]! - pivot;
        this.work.phrases++;
        if (length > 1 && !this.#stands(start, begin, length, pivot)) continue;
        if (this.#top === this.pool.length) this.#growPool();
        const place = start * 16 + length;
        if (this.#top > first && place <= this.pool[this.#top - 1]!) ordered = false;
        this.pool[this.#top++] = place;
      }
    }
    this.work.phrases += end - elements.at[element]!;
    if (!ordered) this.#sort(first);
    this.#stamp[element] = this.#window;
    this.#at[element] = first;
    this.#count[element] = this.#top - first;
  }

  /** True when the phrase stands in the window with its rarest term at this token, where that is known to stand. */
  stands(phrase: number, token: number): boolean {
    const { phrases, pivots } = this.#model;
    const begin = phrases.at[phrase]!;
    const pivot = pivots[phrase]!;
    this.work.phrases++;
    return this.#stands(token - pivot, begin, phrases.at[phrase + 1]! - begin, pivot);
  }

  #stands(start: number, begin: number, length: number, pivot: number): boolean {
    if (start < this.#from || start + length > this.#to) return false;
    const { phrases, typeTerms } = this.#model;
    const { types } = this.#tokens!;
    for (let k = 0; k < length; k++) {
      if (k === pivot) continue;
      const type = types[start + k]!;
      const term = phrases.list[begin + k]!;
      let at = typeTerms.at[type]!;
      const end = typeTerms.at[type + 1]!;
      while (at < end && typeTerms.list[at] !== term) at++;
      if (at === end) return false;
    }
    return true;
  }

  /** Sorts what was added to the pool from `first` on, and drops what stands twice ("third part*" and "third parties"). */
  #sort(first: number): void {
    const { pool } = this;
    if (this.#top - first > FEW) pool.subarray(first, this.#top).sort();
    else {
      for (let k = first + 1; k < this.#top; k++) {
        const place = pool[k]!;
        let at = k;
        for (; at > first && pool[at - 1]! > place; at--) pool[at] = pool[at - 1]!;
        pool[at] = place;
      }
    }
    let kept = first + 1;
    for (let k = first + 1; k < this.#top; k++) if (pool[k] !== pool[kept - 1]) pool[kept++] = pool[k]!;
    this.#top = kept;
  }

  #growNodes(): void {
    const [at, next] = [this.#nodeAt, this.#nodeNext];
    this.#nodeAt = new Int32Array(at.length * 2);
    this.#nodeAt.set(at);
    this.#nodeNext = new Int32Array(at.length * 2);
    this.#nodeNext.set(next);
  }

  #growPool(): void {
    const { pool } = this;
    this.pool = new Int32Array(pool.length * 2);
    this.pool.set(pool);
  }
}
