import { BY_PROVIDER, BY_USER, CHECKED, type Model, type ModelPattern, type PackedSequence } from '../compile/model.ts';
import type { ContextTokens } from './context-tokens.ts';
import { ContextGuards, Verdicts } from './guards.ts';
import { type Interval, matchSequence, minimal, standsIn } from './match-sequence.ts';
import { type Plan, planOf } from './plan.ts';
import { Surroundings } from './surroundings.ts';
import { OVERLAP, type TokenBuffer, WINDOW } from './token-buffer.ts';
import { WindowPlaces, type Work } from './window-places.ts';

/** One match of one pattern: tokens [start, end) of the buffer, the tokens of its elements, and the sentence it stands in. */
export interface Hit extends Interval {
  readonly pattern: number;
  readonly hedged: boolean;
  /** What makes it this clause stands in another sentence: the context that the pattern asks for. */
  readonly combined: boolean;
  readonly sentence: number;
}

/** Work done, for deterministic performance gates. */
export interface Counters extends Work {
  tokens: number;
  sentences: number;
  /** Second elements noted for a token that may begin or hold them. */
  marked: number;
  /** Patterns of which the two rarest elements may stand in a window; those of which all elements do; their matches. */
  anchored: number;
  candidates: number;
  hits: number;
}

export const NO_WORK: Readonly<Counters> = {
  tokens: 0,
  sentences: 0,
  marked: 0,
  anchored: 0,
  candidates: 0,
  hits: 0,
  indexed: 0,
  phrases: 0,
  compared: 0,
};

/** Finds all matches of all enabled patterns in a tokenised unit (a block's text, with its lead-in before it). */
export class UnitMatcher {
  readonly counters: Counters = { ...NO_WORK };
  /** Patterns that threw in the unit matched last; the others were looked for all the same. */
  readonly failures: { readonly pattern: number; readonly message: string }[] = [];
  readonly #model: Model;
  readonly #plan: Plan;
  readonly #places: WindowPlaces;
  /** Element → the window it was last met in, as an anchor and as a second element. */
  readonly #fired: Int32Array;
  readonly #met: Int32Array;
  readonly #anchors: number[] = [];
  readonly #verdicts: Verdicts;
  #around: ContextGuards | null = null;
  #all: ContextGuards | null = null;
  #window = 0;

  /** `enabled[pattern]` is 0 for patterns that are not looked for in this type of document. */
  constructor(model: Model, enabled: Uint8Array) {
    this.#model = model;
    this.#plan = planOf(model, enabled);
    this.#fired = new Int32Array(this.#plan.none);
    this.#met = new Int32Array(this.#plan.none + 1);
    this.#places = new WindowPlaces(model, this.counters);
    this.#verdicts = new Verdicts(model.sequences.length);
  }

  /** By sentence and window; in a window by pattern, then by place. */
  match(tokens: TokenBuffer, negatedRow: boolean, context: ContextTokens): Hit[] {
    const hits: Hit[] = [];
    this.failures.length = 0;
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
    context: ContextTokens,
    hits: Hit[],
  ): void {
    const places = this.#places.look(tokens, from, to);
    this.#fire(tokens, from, to);
    const first = hits.length;
    if (this.#anchors.length === 0) return;
    let around: Surroundings | null = null;
    const { patterns } = this.#model;
    const { patternsAt, secondOf, patterns: planned } = this.#plan;
    const met = this.#met;
    const window = this.#window;
    for (const anchor of this.#anchors) {
      const last = patternsAt[anchor + 1]!;
      for (let k = patternsAt[anchor]!; k < last; k++) {
        if (met[secondOf[k]!] !== window) continue;
        const number = planned[k]!;
        this.counters.anchored++;
        if (!this.#hasAll(number)) continue;
        this.counters.candidates++;
        const pattern = patterns[number]!;
        try {
          const intervals = matchAll(places, pattern.s);
          if (intervals.length === 0 || this.#vetoed(pattern)) continue;
          around ??= new Surroundings(tokens, from, places);
          for (const interval of intervals) {
            // What lies wholly in the window before was judged there, with more of the sentence to its left.
            if (interval.end <= judged) continue;
            if (!allowed(pattern, interval, around, negatedRow, () => elementsOf(pattern))) continue;
            if (!this.#contextAllows(pattern, context)) break;
            const { start, end, parts } = interval;
            hits.push({ start, end, parts, pattern: number, sentence, hedged: around.hedged(interval), combined: this.#leans(pattern) });
          }
        } catch (error) {
          this.failures.push({ pattern: number, message: error instanceof Error ? error.message : String(error) });
        }
      }
    }
    if (hits.length > first + 1) sortFrom(hits, first);
  }

  /** Lists the anchors that stand in the window, and notes which second elements may. */
  #fire(tokens: TokenBuffer, from: number, to: number): void {
    const { at, list } = this.#plan.anchors;
    const { at: secondsAt, list: seconds } = this.#plan.seconds;
    const { types } = tokens;
    const fired = this.#fired;
    const met = this.#met;
    const window = ++this.#window;
    met[this.#plan.none] = window;
    this.#anchors.length = 0;
    let marked = 0;
    for (let token = from; token < to; token++) {
      const type = types[token]!;
      if (type === 0) continue;
      const last = secondsAt[type + 1]!;
      const begin = secondsAt[type]!;
      for (let k = begin; k < last; k++) met[seconds[k]!] = window;
      marked += last - begin;
      const end = at[type + 1]!;
      for (let k = at[type]!; k < end; k += 2) {
        const element = list[k]!;
        if (fired[element] === window) continue;
        const phrase = list[k + 1]!;
        if (phrase >= this.#model.terms && !this.#places.stands(phrase, token)) continue;
        fired[element] = window;
        this.#anchors.push(element);
      }
    }
    this.counters.marked += marked;
  }

  #hasAll(pattern: number): boolean {
    const { at, list } = this.#model.required;
    const end = at[pattern + 1]!;
    for (let k = at[pattern]!; k < end; k++) if (this.#places.count(list[k]!) === 0) return false;
    return true;
  }

  #vetoed(pattern: ModelPattern): boolean {
    return pattern.n.some((guard) => this.#standsHere(guard));
  }

  /** Whether the context that a pattern needs stands outside of this stretch of the sentence. */
  #leans(pattern: ModelPattern): boolean {
    return pattern.x.length > 0 && !pattern.x.some((guard) => this.#standsHere(guard));
  }

  #standsHere(guard: number): boolean {
    const known = this.#verdicts.of(guard, this.#window);
    return known ?? this.#verdicts.set(guard, this.#window, standsIn(this.#places, this.#model.sequences[guard]!));
  }

  #contextAllows(pattern: ModelPattern, context: ContextTokens): boolean {
    if (pattern.x.length === 0 && pattern.nx.length === 0 && pattern.nb.length === 0) return true;
    if (pattern.nx.length > 0) {
      this.#around ??= new ContextGuards(this.#model, this.counters);
      if (this.#around.anyStands(pattern.nx, context.around)) return false;
    }
    if (pattern.nb.length === 0 && pattern.x.length === 0) return true;
    this.#all ??= new ContextGuards(this.#model, this.counters);
    if (this.#all.anyStands(pattern.nb, context.all)) return false;
    return pattern.x.length === 0 || this.#all.anyStands(pattern.x, context.all);
  }
}

const elementsOf = (pattern: ModelPattern): number[] => pattern.s.flatMap((sequence) => sequence.filter((_, k) => k % 2 === 1));

/** Minimal intervals that hold one place of each sequence. */
function matchAll(places: WindowPlaces, sequences: readonly PackedSequence[]): Interval[] {
  if (sequences.length === 1) return matchSequence(places, sequences[0]!);
  const lists: Interval[][] = [];
  for (const sequence of sequences) {
    const list = matchSequence(places, sequence);
    if (list.length === 0) return [];
    lists.push(list);
  }
  // Lists are sorted by end: for every end the last interval of each that is over by then.
  const ends = [...new Set(lists.flatMap((list) => list.map((interval) => interval.end)))].sort((a, b) => a - b);
  const reached = lists.map(() => -1);
  const covers: Interval[] = [];
  for (const end of ends) {
    lists.forEach((list, k) => {
      while (reached[k]! + 1 < list.length && list[reached[k]! + 1]!.end <= end) reached[k]!++;
    });
    if (reached.some((at) => at < 0)) continue;
    const chosen = lists.map((list, k) => list[reached[k]!]!);
    const parts = chosen.flatMap((interval) => interval.parts);
    covers.push({ start: Math.min(...chosen.map((interval) => interval.start)), end, parts });
  }
  return minimal(covers);
}

function allowed(pattern: ModelPattern, interval: Interval, around: Surroundings, negatedRow: boolean, own: () => number[]): boolean {
  if (pattern.f & CHECKED && (negatedRow || around.negated(interval, own))) return false;
  if (pattern.f & BY_PROVIDER) return around.actor(interval) !== 'user';
  if (pattern.f & BY_USER) return around.actor(interval) !== 'provider';
  return true;
}

/** Sorts the hits from `first` on by pattern and place, whatever they were anchored by. */
function sortFrom(hits: Hit[], first: number): void {
  const sorted = hits.splice(first).sort((a, b) => a.pattern - b.pattern || a.start - b.start);
  for (const hit of sorted) hits.push(hit);
}
