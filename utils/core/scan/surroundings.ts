import { SETS } from '../compile/model.ts';
import { type Interval, minimalPlaces } from './match-sequence.ts';
import type { TokenBuffer } from './token-buffer.ts';
import { endOf, startOf, type WindowPlaces } from './window-places.ts';

const NEGATION_REACH = 4;

/** Negators, hedges and subjects of one window, found when the first match in it asks. Places are starts and ends, one after the other. */
export class Surroundings {
  readonly #tokens: TokenBuffer;
  readonly #from: number;
  readonly #places: WindowPlaces;
  #negators: readonly number[] | null = null;

  constructor(tokens: TokenBuffer, from: number, places: WindowPlaces) {
    this.#tokens = tokens;
    this.#from = from;
    this.#places = places;
  }

  /**
   * A negator before or inside the match, not cut off from it by a semicolon or colon. Two cancel each other ("cannot promise that we will
   * not share"), unless they stand side by side ("neither sell nor share", "have never sold and will never sell"). One that an element of
   * the pattern itself names ("{no|little} value") is the pattern's own matter. `own` gives these elements.
   */
  negated(interval: Interval, own: () => readonly number[]): boolean {
    this.#negators ??= this.#realNegators();
    const low = Math.max(this.#from, interval.start - NEGATION_REACH);
    let counted = 0;
    let first = -1;
    let last = -1;
    for (const at of this.#negators) {
      if (at >= interval.end) break;
      this.#places.work.compared++;
      if (at < low || (at < interval.start && this.#broken(at, interval.start))) continue;
      if (at >= interval.start && this.#named(at, own(), interval)) continue;
      if (counted++ === 0) first = at;
      last = at;
    }
    if (counted < 2) return counted === 1;
    return counted % 2 === 1 || this.#startsWithin(SETS.joining, first, last + 1);
  }

  /** Who acts: the subject nearest to the left of the match (or at its start). */
  actor(interval: Interval): 'provider' | 'user' | null {
    const provider = this.#lastUpTo(SETS.provider, interval.start);
    const user = this.#lastUpTo(SETS.user, interval.start);
    if (provider < 0 && user < 0) return null;
    return user >= provider ? 'user' : 'provider';
  }

  hedged(interval: Interval): boolean {
    return this.#startsWithin(SETS.hedge, interval.start - NEGATION_REACH, interval.end);
  }

  readonly #known: (readonly number[] | undefined)[] = [];
  #of(set: number): readonly number[] {
    this.#known[set] ??= minimalPlaces(this.#places, set);
    return this.#known[set];
  }

  #realNegators(): number[] {
    const all = this.#of(SETS.negator);
    if (all.length === 0) return [];
    const neutral = this.#of(SETS.neutral);
    const real: number[] = [];
    let phrase = 0;
    for (let k = 0; k < all.length; k += 2) {
      const at = all[k]!;
      while (phrase < neutral.length && neutral[phrase + 1]! <= at) phrase += 2;
      if (phrase >= neutral.length || neutral[phrase]! > at) real.push(at);
    }
    return real;
  }

  #startsWithin(set: number, from: number, to: number): boolean {
    const places = this.#of(set);
    for (let k = 0; k < places.length && places[k]! < to; k += 2) {
      this.#places.work.compared++;
      if (places[k]! >= from) return true;
    }
    return false;
  }

  #lastUpTo(set: number, at: number): number {
    const places = this.#of(set);
    for (let k = places.length - 2; k >= 0; k -= 2) {
      this.#places.work.compared++;
      if (places[k]! <= at) return places[k]!;
    }
    return -1;
  }

  /** Whether a place of one of these elements within the interval covers the token. */
  #named(token: number, elements: readonly number[], { start, end }: Interval): boolean {
    for (const element of elements) {
      const count = this.#places.count(element);
      const first = this.#places.at(element);
      for (let k = first; k < first + count; k++) {
        const place = this.#places.pool[k]!;
        this.#places.work.compared++;
        if (startOf(place) > token) break;
        if (startOf(place) >= start && endOf(place) > token && endOf(place) <= end) return true;
      }
    }
    return false;
  }

  #broken(at: number, until: number): boolean {
    for (let k = at + 1; k <= until; k++) if (this.#tokens.breaks[k] === 1) return true;
    return false;
  }
}
