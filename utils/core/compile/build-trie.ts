import { charClass, STEP_CLASSES } from '../text/tokenize.ts';
import { inverted, ListBuilder, type Lists } from './lists.ts';
import type { Model } from './model.ts';

const A_STEP = 256;

type Trie = Pick<Model, 'states' | 'whole' | 'begun' | 'typeTerms'>;

/**
 * The word-anchored trie over character classes and its token types. `terms` come as they are packed: every stem before the words that
 * begin with it. Yields between steps; throws when the states do not fit 16 bits.
 */
export function* buildTrie(terms: readonly string[]): Generator<void, Trie> {
  const { parents, letters, whole, begun, typeTerms } = yield* readTerms(terms);
  const children = inverted(parents, parents.length);
  yield;
  const { base, check, places } = yield* placeStates(children, letters);
  const states = new Int32Array(check.length);
  for (let state = 0; state < states.length; state++) states[state] = (check[state]! << 16) | base[state]!;
  yield;
  const wholeAt = placed(whole, places, check.length);
  yield;
  return { states, whole: wholeAt, begun: placed(begun, places, check.length), typeTerms };
}

function placed(types: readonly number[], places: Uint16Array, size: number): Uint16Array {
  const list = new Uint16Array(size);
  for (let state = 1; state < types.length; state++) list[places[state]!] = types[state]!;
  return list;
}

interface States {
  /** State → the one before it and the letter between them. State 0 is none, state 1 the root. */
  readonly parents: readonly number[];
  readonly letters: readonly number[];
  readonly whole: readonly number[];
  readonly begun: readonly number[];
  readonly typeTerms: Lists;
}

function* readTerms(terms: readonly string[]): Generator<void, States> {
  const parents = [0, 0];
  const letters = [0, 0];
  const whole = [0, 0];
  const begun = [0, 0];
  // Token type 0 is no term; every other adds a term to the type of a shorter word that its word begins with.
  const types: (readonly number[])[] = [[]];
  // States along the term before: path[k] is the one after k letters.
  const path = [1];
  let before = '';
  for (const [id, term] of terms.entries()) {
    const isStem = term.endsWith('*');
    const word = isStem ? term.slice(0, -1) : term;
    for (let k = shared(before, word); k < word.length; k++) {
      const above = path[k]!;
      whole.push(begun[above]!);
      begun.push(begun[above]!);
      letters.push(charClass(word.charCodeAt(k)));
      path[k + 1] = parents.push(above) - 1;
    }
    const end = path[word.length]!;
    whole[end] = types.push([...types[begun[end]!]!, id]) - 1;
    if (isStem) begun[end] = whole[end];
    before = word;
    if (id % A_STEP === 0) yield;
  }
  const lists = new ListBuilder();
  for (const list of types) lists.add(list);
  yield;
  return { parents, letters, whole, begun, typeTerms: lists.lists() };
}

/** How many letters two terms begin with together. */
function shared(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let k = 0;
  while (k < most && a.charCodeAt(k) === b.charCodeAt(k)) k++;
  return k;
}

interface Placed {
  readonly base: Uint16Array;
  readonly check: Uint16Array;
  /** State → its place. */
  readonly places: Uint16Array;
}

/**
 * Lays all states into one array without gaps to speak of: the state after `letter` stands at `base[place] + letter` if `check` there
 * names the place. A tenth of a table with a row a state, so that it stays in the processor's cache.
 */
function* placeStates(children: Lists, letters: readonly number[]): Generator<void, Placed> {
  const count = letters.length;
  const size = Math.min(0xffff, count * 2 + 8 * STEP_CLASSES);
  const base = new Uint16Array(size);
  const check = new Uint16Array(size);
  const places = new Uint16Array(count);
  places[1] = 1;
  // Places below are never given away, so that no base is negative.
  let free = STEP_CLASSES + 1;
  const queue = [1];
  for (let done = 0; done < queue.length; done++) {
    const state = queue[done]!;
    const first = children.at[state]!;
    const last = children.at[state + 1]!;
    if (first === last) continue;
    while (check[free] !== 0) free++;
    let at = free - letters[children.list[first]!]!;
    for (let k = first; k < last; k++) {
      if (check[at + letters[children.list[k]!]!] === 0) continue;
      at++;
      k = first - 1;
    }
    if (at + STEP_CLASSES >= size) throw new Error('the clauses name more words than the automaton has states');
    base[places[state]!] = at;
    for (let k = first; k < last; k++) {
      const child = children.list[k]!;
      const place = at + letters[child]!;
      check[place] = places[state]!;
      places[child] = place;
      queue.push(child);
    }
    if (done % A_STEP === 0) yield;
  }
  return { base, check, places };
}
