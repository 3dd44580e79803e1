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
 * All minimal places of a sequence among the tokens [from, to): no reported interval contains another. For every end the chain that starts
 * latest is kept, so each element is looked at once a token and compared with at most the occurrences of a bounded gap.
 * Sorted by start and by end.
 */
export function matchSequence(tokens: TokenBuffer, from: number, to: number, sequence: PackedSequence, model: Model): Interval[] {
  let chains: Occurrence[] = [];
  for (let k = 0; k < sequence.length; k += 2) {
    const gap = sequence[k]!;
    const found: Occurrence[] = [];
    const first = k === 0;
    if (!first && chains.length === 0) return [];
    const low = first ? from : chains.reduce((min, chain) => Math.min(min, chain.end), to);
    for (let at = low; at < to; at++) {
      if (tokens.types[at] === 0) continue;
      for (const length of lengthsAt(tokens, at, to, sequence[k + 1]!, model)) {
        if (first) {
          found.push({ start: at, end: at + length, from: at, before: null });
          continue;
        }
        const best = latestChain(chains, at, gap);
        if (best) found.push({ start: at, end: at + length, from: best.from, before: best });
      }
    }
    chains = found;
  }
  return minimal(chains.map((chain) => ({ start: chain.from, end: chain.end, parts: partsOf(chain) })));
}

/** True when the sequence stands anywhere among the tokens [from, to). */
export function standsIn(tokens: TokenBuffer, from: number, to: number, sequence: PackedSequence, model: Model): boolean {
  return matchSequence(tokens, from, to, sequence, model).length > 0;
}

/** Lengths in tokens of the element's phrases that begin at this token. */
function lengthsAt(tokens: TokenBuffer, at: number, to: number, element: number, model: Model): number[] {
  const lengths: number[] = [];
  const type = tokens.types[at]!;
  if (model.typeElements[type]!.includes(element)) lengths.push(1);
  const pairs = model.typePhrases[type]!;
  for (let k = 0; k < pairs.length; k += 2) {
    if (pairs[k] !== element) continue;
    const phrase = model.elements[element]![pairs[k + 1]!]!;
    if (!lengths.includes(phrase.length) && phraseStands(tokens, at, to, phrase, model)) lengths.push(phrase.length);
  }
  return lengths;
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
