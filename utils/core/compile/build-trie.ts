import { APOSTROPHE, charClass, STEP_CLASSES } from '../text/tokenize.ts';
import type { Model } from './model.ts';

const TERMS_A_STEP = 512;
const STATES_A_STEP = 512;

/** The word-anchored trie over character classes and its token types; yields between steps. Throws when the states do not fit 16 bits. */
export function* buildTrie(terms: readonly string[]): Generator<void, Pick<Model, 'next' | 'whole' | 'begun' | 'typeTerms'>> {
  const next = new Uint16Array(terms.reduce((n, term) => n + term.length, 2) * STEP_CLASSES);
  const exact: number[][] = [];
  const stems: number[][] = [];
  let states = 2;
  for (const [id, term] of terms.entries()) {
    const isStem = term.endsWith('*');
    let state = 1;
    for (let k = 0; k < term.length - (isStem ? 1 : 0); k++) {
      const slot = state * STEP_CLASSES + charClass(term.charCodeAt(k));
      if (next[slot] === 0) next[slot] = states++;
      state = next[slot]!;
    }
    listAt(isStem ? stems : exact, state).push(id);
    if (id % TERMS_A_STEP === 0) yield;
  }
  if (states > 0xffff) throw new Error('the clauses name more words than the automaton has states');
  const whole = new Uint16Array(states);
  const begun = new Uint16Array(states);
  const typeTerms: number[][] = [[]];
  const types = new Map<string, number>([['', 0]]);
  const intern = (list: readonly number[]): number => {
    if (list.length === 0) return 0;
    const sorted = list.length === 1 ? list : [...list].sort((a, b) => a - b);
    const key = sorted.join();
    const known = types.get(key);
    if (known !== undefined) return known;
    types.set(key, typeTerms.push([...sorted]) - 1);
    return typeTerms.length - 1;
  };
  const NONE: readonly number[] = [];
  const pending: (readonly [state: number, above: readonly number[]])[] = [[1, NONE]];
  for (let done = 1; pending.length > 0; done++) {
    const [state, above] = pending.pop()!;
    const here = stems[state] ? [...above, ...stems[state]] : above;
    begun[state] = intern(here);
    whole[state] = exact[state] ? intern([...here, ...exact[state]]) : begun[state]!;
    for (let step = 0; step <= APOSTROPHE; step++) {
      const child = next[state * STEP_CLASSES + step]!;
      if (child) pending.push([child, here]);
    }
    if (done % STATES_A_STEP === 0) yield;
  }
  return { next: next.slice(0, states * STEP_CLASSES), whole, begun, typeTerms };
}

/** The list at an index, made when it is not there. */
export function listAt(lists: number[][], index: number): number[] {
  const list = lists[index] ?? [];
  lists[index] = list;
  return list;
}
