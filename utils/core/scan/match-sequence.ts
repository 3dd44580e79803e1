import type { PackedSequence } from '../compile/model.ts';
import { endOf, LONGEST_PHRASE, startOf, type WindowPlaces } from './window-places.ts';

/** A place where a sequence stands: tokens [start, end), and the tokens of its elements as [start, end) pairs. */
export interface Interval {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly number[];
}

/**
 * All minimal places of a sequence in the window: no reported interval contains another. For every end the chain that starts latest is
 * kept. Sorted by start and by end.
 */
export function matchSequence(places: WindowPlaces, sequence: PackedSequence): Interval[] {
  const first = chainUp(places, sequence);
  const intervals: Interval[] = [];
  for (let chain = first; chain < chains.count; chain++)
    intervals.push({ start: chains.from[chain]!, end: chains.end[chain]!, parts: partsOf(chain) });
  return intervals.length < 2 ? intervals : minimal(intervals);
}

/** True when the sequence stands anywhere in the window. */
export function standsIn(places: WindowPlaces, sequence: PackedSequence): boolean {
  return chainUp(places, sequence) < chains.count;
}

/** Chains of places, in the order they were made: where the last place of each starts and ends, where its first starts, and its forerunner. */
const chains = {
  count: 0,
  start: new Int32Array(256),
  end: new Int32Array(256),
  from: new Int32Array(256),
  before: new Int32Array(256),
};

/**
 * Chains the places of the sequence's elements; the complete chains are those from the number returned up to `chains.count`. Both lists
 * are sorted by start, so each is gone through once; of the forerunners within the gap only those that could start later are looked at.
 */
function chainUp(places: WindowPlaces, sequence: PackedSequence): number {
  chains.count = 0;
  if (places.count(sequence[sequence[0]!]!) === 0) return 0;
  let total = 0;
  for (let k = 1; k < sequence.length; k += 2) {
    const count = places.count(sequence[k]!);
    if (count === 0) return 0;
    total += count;
  }
  if (total > chains.start.length) growChains(total);
  const { start, end, from, before } = chains;
  const { pool } = places;
  let count = 0;
  let compared = 0;
  let first = 0;
  const at = places.at(sequence[1]!);
  for (let n = at; n < at + places.count(sequence[1]!); n++) {
    start[count] = from[count] = startOf(pool[n]!);
    end[count] = endOf(pool[n]!);
    before[count++] = -1;
  }
  for (let k = 2; k < sequence.length; k += 2) {
    const gap = sequence[k]!;
    const last = count;
    let low = first;
    let high = first;
    const begin = places.at(sequence[k + 1]!);
    const stop = begin + places.count(sequence[k + 1]!);
    for (let n = begin; n < stop; n++) {
      const here = startOf(pool[n]!);
      while (high < last && start[high]! < here) high++;
      while (low < high && start[low]! < here - gap - LONGEST_PHRASE) low++;
      let best = -1;
      let latest = -1;
      for (let chain = high - 1; chain >= low && start[chain]! >= latest; chain--) {
        compared++;
        if (end[chain]! > here || here - end[chain]! > gap || from[chain]! < latest) continue;
        best = chain;
        latest = from[chain]!;
      }
      if (best < 0) continue;
      start[count] = here;
      end[count] = endOf(pool[n]!);
      from[count] = latest;
      before[count++] = best;
    }
    first = last;
    if (count === last) break;
  }
  places.work.compared += compared + count;
  chains.count = count;
  return first;
}

function growChains(size: number): void {
  for (const name of ['start', 'end', 'from', 'before'] as const) chains[name] = new Int32Array(size * 2);
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

/** The same of one element's places: their starts and ends, one after the other. */
export function minimalPlaces(places: WindowPlaces, element: number): number[] {
  const count = places.count(element);
  const at = places.at(element);
  const kept: number[] = [];
  let nearest = Number.POSITIVE_INFINITY;
  for (let n = at + count - 1; n >= at; n--) {
    const start = startOf(places.pool[n]!);
    const end = endOf(places.pool[n]!);
    const longer = n > at && startOf(places.pool[n - 1]!) === start;
    if (!longer && end < nearest) kept.push(end, start);
    nearest = Math.min(nearest, end);
  }
  return kept.reverse();
}

function partsOf(last: number): number[] {
  let length = 0;
  for (let chain = last; chain >= 0; chain = chains.before[chain]!) length += 2;
  const parts = new Array<number>(length);
  for (let chain = last, k = length; chain >= 0; chain = chains.before[chain]!) {
    parts[--k] = chains.end[chain]!;
    parts[--k] = chains.start[chain]!;
  }
  return parts;
}
