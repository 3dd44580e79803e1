import { BY_PROVIDER, BY_USER, CHECKED, type Model, type ModelPattern, type PackedSequence } from '../compile/model.ts';
import { type Interval, matchSequence, minimal, phraseStands, standsIn, WindowPlaces } from './match-sequence.ts';
import { OVERLAP, type TokenBuffer, WINDOW } from './token-buffer.ts';

/** One match of one pattern: tokens [start, end) of the buffer, the tokens of its elements, and the sentence it stands in. */
export interface Hit extends Interval {
  readonly pattern: number;
  readonly hedged: boolean;
  readonly sentence: number;
}

/** What a pattern's context guards look at, made only when a candidate asks for it. */
export interface UnitContext {
  /** Section headings, lead-in, table header. */
  readonly around: TokenBuffer;
  /** The same and the block itself. */
  readonly all: TokenBuffer;
}

/** Work done, for deterministic performance gates. */
export interface Counters {
  tokens: number;
  sentences: number;
  candidates: number;
  hits: number;
}

const NEGATION_REACH = 4;

/** Finds all matches of all enabled patterns in a tokenised unit (a block's text, with its lead-in before it). */
export class UnitMatcher {
  readonly counters: Counters = { tokens: 0, sentences: 0, candidates: 0, hits: 0 };
  readonly #model: Model;
  readonly #enabled: Uint8Array;
  readonly #stamp: Uint32Array;
  readonly #present: number[] = [];
  readonly #places: WindowPlaces;
  readonly #placesAround: WindowPlaces;
  readonly #placesInAll: WindowPlaces;
  #window = 0;

  /** `enabled[pattern]` is 0 for patterns that are not looked for in this type of document. */
  constructor(model: Model, enabled: Uint8Array) {
    this.#model = model;
    this.#enabled = enabled;
    this.#stamp = new Uint32Array(model.elements.length);
    this.#places = new WindowPlaces(model);
    this.#placesAround = new WindowPlaces(model);
    this.#placesInAll = new WindowPlaces(model);
  }

  match(tokens: TokenBuffer, negatedRow: boolean, context: () => UnitContext): Hit[] {
    const hits: Hit[] = [];
    for (let s = 0; s + 1 < tokens.sentences.length; s++) {
      const end = tokens.sentences[s + 1]!;
      this.counters.sentences++;
      let judged = 0;
      for (let from = tokens.sentences[s]!; from < end; from += WINDOW - OVERLAP) {
        const to = Math.min(from + WINDOW, end);
        this.#matchWindow(tokens, from, to, judged, s, negatedRow, context, hits);
        judged = to;
        if (to === end) break;
      }
    }
    this.counters.tokens += tokens.count;
    this.counters.hits += hits.length;
    return hits;
  }

  #matchWindow(
    tokens: TokenBuffer,
    from: number,
    to: number,
    judged: number,
    sentence: number,
    negatedRow: boolean,
    context: () => UnitContext,
    hits: Hit[],
  ): void {
    this.#markPresent(tokens, from, to);
    const places = this.#places.look(tokens, from, to);
    let around: Surroundings | null = null;
    for (const element of this.#present) {
      for (const number of this.#model.byAnchor[element]!) {
        if (this.#enabled[number] === 0 || !this.#hasAll(number)) continue;
        this.counters.candidates++;
        const pattern = this.#model.patterns[number]!;
        const intervals = matchAll(places, pattern.s);
        if (intervals.length === 0) continue;
        if (pattern.n.some((guard) => standsIn(places, guard))) continue;
        around ??= new Surroundings(tokens, from, places, this.#model);
        for (const interval of intervals) {
          // What lies wholly in the window before was judged there, with more of the sentence to its left.
          if (interval.end <= judged) continue;
          if (!allowed(pattern, interval, around, negatedRow)) continue;
          if (!this.#contextAllows(pattern, context)) continue;
          hits.push({ ...interval, pattern: number, sentence, hedged: around.hedged(interval) });
        }
      }
    }
  }

  /** Stamps every element of which at least one phrase stands in the window. */
  #markPresent(tokens: TokenBuffer, from: number, to: number): void {
    const { typeElements, typePhrases, elements } = this.#model;
    const window = ++this.#window;
    const present = this.#present;
    present.length = 0;
    for (let at = from; at < to; at++) {
      const type = tokens.types[at]!;
      if (type === 0) continue;
      for (const element of typeElements[type]!) {
        if (this.#stamp[element] === window) continue;
        this.#stamp[element] = window;
        present.push(element);
      }
      const pairs = typePhrases[type]!;
      for (let k = 0; k < pairs.length; k += 2) {
        const element = pairs[k]!;
        if (this.#stamp[element] === window || !phraseStands(tokens, at, to, elements[element]![pairs[k + 1]!]!, this.#model)) continue;
        this.#stamp[element] = window;
        present.push(element);
      }
    }
  }

  #hasAll(pattern: number): boolean {
    for (const element of this.#model.required[pattern]!) if (this.#stamp[element] !== this.#window) return false;
    return true;
  }

  #contextAllows(pattern: ModelPattern, context: () => UnitContext): boolean {
    if (pattern.x.length === 0 && pattern.nx.length === 0 && pattern.nb.length === 0) return true;
    const { around, all } = context();
    if (pattern.nx.some((guard) => anywhere(around, this.#placesAround, guard))) return false;
    if (pattern.nb.some((guard) => anywhere(all, this.#placesInAll, guard))) return false;
    return pattern.x.length === 0 || pattern.x.some((guard) => anywhere(all, this.#placesInAll, guard));
  }
}

function anywhere(tokens: TokenBuffer, places: WindowPlaces, guard: PackedSequence): boolean {
  for (let from = 0; from < tokens.count; from += WINDOW - OVERLAP) {
    const to = Math.min(from + WINDOW, tokens.count);
    if (standsIn(places.look(tokens, from, to, true), guard)) return true;
    if (to === tokens.count) break;
  }
  return false;
}

/** Minimal intervals that hold one place of each sequence. */
function matchAll(places: WindowPlaces, sequences: readonly PackedSequence[]): Interval[] {
  const lists: Interval[][] = [];
  for (const sequence of sequences) {
    const list = matchSequence(places, sequence);
    if (list.length === 0) return [];
    lists.push(list);
  }
  if (lists.length === 1) return lists[0]!;
  const covers: Interval[] = [];
  for (const end of [...new Set(lists.flatMap((list) => list.map((interval) => interval.end)))].sort((a, b) => a - b)) {
    const chosen = lists.map((list) => list.findLast((interval) => interval.end <= end));
    if (chosen.some((interval) => interval === undefined)) continue;
    const parts = (chosen as Interval[]).flatMap((interval) => interval.parts);
    covers.push({ start: Math.min(...(chosen as Interval[]).map((interval) => interval.start)), end, parts });
  }
  return minimal(covers);
}

/** Negators, hedges and subjects of one window, found once and asked by every match in it. */
class Surroundings {
  readonly #tokens: TokenBuffer;
  readonly #from: number;
  readonly #negators: readonly number[];
  readonly #joining: readonly Interval[];
  readonly #hedges: readonly Interval[];
  readonly #subjects: readonly { readonly at: number; readonly user: boolean }[];

  constructor(tokens: TokenBuffer, from: number, window: WindowPlaces, model: Model) {
    const places = (element: number) => matchSequence(window, [0, element]);
    const neutral = places(model.sets.neutral);
    this.#tokens = tokens;
    this.#from = from;
    this.#negators = places(model.sets.negator)
      .map((negator) => negator.start)
      .filter((at) => !neutral.some((phrase) => at >= phrase.start && at < phrase.end));
    this.#joining = places(model.sets.joining);
    this.#hedges = places(model.sets.hedge);
    this.#subjects = [
      ...places(model.sets.provider).map(({ start }) => ({ at: start, user: false })),
      ...places(model.sets.user).map(({ start }) => ({ at: start, user: true })),
    ].sort((a, b) => a.at - b.at);
  }

  /**
   * A negator before or inside the match, not cut off from it by a semicolon or colon. Two cancel each other ("cannot promise that we will
   * not share"), unless they stand side by side ("neither sell nor share", "have never sold and will never sell").
   */
  negated(interval: Interval): boolean {
    const low = Math.max(this.#from, interval.start - NEGATION_REACH);
    const counted = this.#negators.filter(
      (at) => at >= low && at < interval.end && !(at < interval.start && this.#broken(at, interval.start)),
    );
    if (counted.length < 2) return counted.length === 1;
    const [first, last] = [counted[0]!, counted.at(-1)!];
    return counted.length % 2 === 1 || this.#joining.some(({ start }) => start >= first && start <= last);
  }

  /** Who acts: the subject nearest to the left of the match (or at its start). */
  actor(interval: Interval): 'provider' | 'user' | null {
    const subject = this.#subjects.findLast(({ at }) => at <= interval.start);
    if (!subject) return null;
    return subject.user ? 'user' : 'provider';
  }

  hedged(interval: Interval): boolean {
    return this.#hedges.some(({ start }) => start >= interval.start - NEGATION_REACH && start < interval.end);
  }

  #broken(at: number, until: number): boolean {
    for (let k = at + 1; k <= until; k++) if (this.#tokens.breaks[k] === 1) return true;
    return false;
  }
}

function allowed(pattern: ModelPattern, interval: Interval, around: Surroundings, negatedRow: boolean): boolean {
  if (pattern.f & CHECKED && (negatedRow || around.negated(interval))) return false;
  if (pattern.f & BY_PROVIDER) return around.actor(interval) !== 'user';
  if (pattern.f & BY_USER) return around.actor(interval) !== 'provider';
  return true;
}
