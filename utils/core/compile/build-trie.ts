import { charClass, STEP_CLASSES } from '../text/tokenize.ts';
import { ListBuilder, type Lists } from './lists.ts';
import type { Model } from './model.ts';

const TERMS_A_STEP = 512;

/**
 * The word-anchored trie over character classes and its token types. `terms` come as they are packed: every stem before the words that
 * begin with it. Yields between steps; throws when the states do not fit 16 bits.
 */
export function* buildTrie(terms: readonly string[]): Generator<void, Pick<Model, 'next' | 'whole' | 'begun' | 'typeTerms'>> {
  const most = terms.reduce((sum, term, k) => sum + term.length - shared(terms[k - 1] ?? '', term), 2);
  if (most > 0xffff) throw new Error('the clauses name more words than the automaton has states');
  const next = new Uint16Array(most * STEP_CLASSES);
  const whole = new Uint16Array(most);
  const begun = new Uint16Array(most);
  const types = new TypeTable();
  yield;
  // States along the term before: path[k] is the one after k letters.
  const path = new Uint16Array(256).fill(1, 0, 1);
  let states = 2;
  let before = '';
  for (const [id, term] of terms.entries()) {
    const isStem = term.endsWith('*');
    const word = isStem ? term.slice(0, -1) : term;
    for (let k = shared(before, word); k < word.length; k++) {
      const above = path[k]!;
      const state = states++;
      next[above * STEP_CLASSES + charClass(word.charCodeAt(k))] = state;
      whole[state] = begun[state] = begun[above]!;
      path[k + 1] = state;
    }
    const end = path[word.length]!;
    if (isStem) whole[end] = begun[end] = types.longer(begun[end]!, id);
    else whole[end] = types.longer(begun[end]!, id);
    before = word;
    if (id % TERMS_A_STEP === 0) yield;
  }
  return { next: next.subarray(0, states * STEP_CLASSES), whole, begun, typeTerms: types.lists() };
}

/** How many letters two terms begin with together. */
function shared(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let k = 0;
  while (k < most && a.charCodeAt(k) === b.charCodeAt(k)) k++;
  return k;
}

/** Token types: 0 is no term; every other adds a term to the type of a shorter word that its word begins with. */
class TypeTable {
  readonly #terms: (readonly number[])[] = [[]];

  longer(type: number, term: number): number {
    return this.#terms.push([...this.#terms[type]!, term]) - 1;
  }

  lists(): Lists {
    const lists = new ListBuilder();
    for (const terms of this.#terms) lists.add(terms);
    return lists.lists();
  }
}
