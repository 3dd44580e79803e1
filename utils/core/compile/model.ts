import { APOSTROPHE, charClass, STEP_CLASSES } from '../text/tokenize.ts';
import type { Aspect, Polarity, Severity } from '../types.ts';

/** gap, element, gap, element, …: before each element at most `gap` other tokens. */
export type PackedSequence = readonly number[];

export interface PackedClause {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly polarity: Polarity;
  /** Numbers in DOCUMENT_TYPES. */
  readonly types: readonly number[];
  /** Calibrated probability of strong and of weak patterns. */
  readonly p: readonly [strong: number, weak: number];
}

export interface PackedPattern {
  /** Number of its clause. */
  readonly c: number;
  /** Sequences that must all match, in any order. */
  readonly s: readonly PackedSequence[];
  /** Vetoes in the sentence; required and vetoing sequences in the context. */
  readonly n: readonly PackedSequence[];
  readonly x: readonly PackedSequence[];
  readonly nx: readonly PackedSequence[];
  /** Bits: 1 weak, 2 negation is checked, 4 by provider, 8 by user. */
  readonly f: number;
  readonly a?: Aspect;
  /** Document types it is limited to; empty: those of the clause. */
  readonly t: readonly number[];
}

/** The compiled clauses in the form that travels in the package: JSON, made at build time by compile-clauses.ts. */
export interface PackedModel {
  readonly v: 1;
  /** All terms, separated by spaces; `*` at the end marks a stem. */
  readonly terms: string;
  /** Element → phrases → term numbers. */
  readonly elements: readonly (readonly (readonly number[])[])[];
  readonly clauses: readonly PackedClause[];
  readonly patterns: readonly PackedPattern[];
  readonly sets: {
    readonly negator: number;
    readonly neutral: number;
    readonly hedge: number;
    readonly provider: number;
    readonly user: number;
  };
}

/** The model ready to scan: a word-anchored trie over character classes, token types, and patterns by their rarest element. */
export interface Model extends PackedModel {
  /** Next state by `state * STEP_CLASSES + class`; 0 is the sink, 1 the root. */
  readonly next: Uint16Array;
  /** Token type of a word that ends in this state, and of one that goes on past it (stems only). 0: no term of any clause. */
  readonly whole: Uint16Array;
  readonly begun: Uint16Array;
  /** Token type → sorted term numbers. */
  readonly typeTerms: readonly (readonly number[])[];
  /** Token type → elements for which a single token of this type is enough. */
  readonly typeElements: readonly Uint16Array[];
  /** Token type → phrases of two and more tokens that begin with it, as [element, phrase number] pairs. */
  readonly typePhrases: readonly Uint16Array[];
  /** Element → patterns whose rarest element it is. */
  readonly byAnchor: readonly Uint16Array[];
  /** Pattern → all elements of its sequences. */
  readonly required: readonly Uint16Array[];
}

/** Builds the scanning tables in a few milliseconds. The same packed model always gives the same tables. */
export function loadModel(packed: PackedModel): Model {
  const terms = packed.terms.split(' ');
  const trie = buildTrie(terms);
  const phrasesByFirst = new Map<number, [element: number, phrase: number][]>();
  const elementsBySingle = new Map<number, number[]>();
  packed.elements.forEach((phrases, element) => {
    phrases.forEach((phrase, number) => {
      if (phrase.length === 1) pushTo(elementsBySingle, phrase[0]!, element);
      else pushTo(phrasesByFirst, phrase[0]!, [element, number]);
    });
  });
  const union = (lists: (readonly number[] | undefined)[]) => Uint16Array.from(new Set(lists.flatMap((list) => list ?? [])));
  const required = packed.patterns.map((pattern) => Uint16Array.from(new Set(pattern.s.flatMap((s) => s.filter((_, k) => k % 2 === 1)))));
  const weight = packed.elements.map((phrases) => commonness(phrases, terms));
  const byAnchor: number[][] = packed.elements.map(() => []);
  required.forEach((elements, pattern) => {
    const rarest = [...elements].reduce((a, b) => (weight[b]! < weight[a]! ? b : a));
    byAnchor[rarest]!.push(pattern);
  });
  return {
    ...packed,
    ...trie,
    typeElements: trie.typeTerms.map((list) => union(list.map((term) => elementsBySingle.get(term)))),
    typePhrases: trie.typeTerms.map((list) => Uint16Array.from(list.flatMap((term) => phrasesByFirst.get(term) ?? []).flat())),
    byAnchor: byAnchor.map((list) => Uint16Array.from(list)),
    required,
  };
}

function buildTrie(terms: readonly string[]): Pick<Model, 'next' | 'whole' | 'begun' | 'typeTerms'> {
  const size = terms.reduce((n, term) => n + term.length, 2);
  const next = new Uint16Array(size * STEP_CLASSES);
  const exact = new Map<number, number[]>();
  const stems = new Map<number, number[]>();
  let states = 2;
  terms.forEach((term, id) => {
    const isStem = term.endsWith('*');
    let state = 1;
    for (let k = 0; k < term.length - (isStem ? 1 : 0); k++) {
      const slot = state * STEP_CLASSES + charClass(term.charCodeAt(k));
      if (next[slot] === 0) next[slot] = states++;
      state = next[slot]!;
    }
    pushTo(isStem ? stems : exact, state, id);
  });
  const whole = new Uint16Array(states);
  const begun = new Uint16Array(states);
  const typeTerms: number[][] = [[]];
  const types = new Map<string, number>([['', 0]]);
  const intern = (list: number[]): number => {
    const sorted = [...list].sort((a, b) => a - b);
    const key = sorted.join();
    const known = types.get(key);
    if (known !== undefined) return known;
    types.set(key, typeTerms.push(sorted) - 1);
    return typeTerms.length - 1;
  };
  const walk = (state: number, above: number[]): void => {
    const here = [...above, ...(stems.get(state) ?? [])];
    begun[state] = intern(here);
    whole[state] = intern([...here, ...(exact.get(state) ?? [])]);
    for (let step = 0; step <= APOSTROPHE; step++) {
      const child = next[state * STEP_CLASSES + step]!;
      if (child) walk(child, here);
    }
  };
  walk(1, []);
  return { next: next.slice(0, states * STEP_CLASSES), whole, begun, typeTerms };
}

/** A rough order of how often an element occurs: short and many alternatives are common, phrases and long words rare. */
function commonness(phrases: readonly (readonly number[])[], terms: readonly string[]): number {
  return phrases.reduce(
    (sum, phrase) => sum + phrase.reduce((product, term) => product * 10 ** -(Math.min(terms[term]!.length, 12) / 3), 1),
    0,
  );
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
