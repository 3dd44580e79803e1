import type { Aspect, Evidence, Polarity, Severity } from '../types.ts';
import { buildTrie, listAt } from './build-trie.ts';
import { type Lexicon, parseElement } from './parse-pattern.ts';

export const WEAK = 1;
export const CHECKED = 2;
export const BY_PROVIDER = 4;
export const BY_USER = 8;

/** Guards of a pattern as numbers of sequences; t: document types, a: aspect, e: evidence. */
export interface PackedGuards {
  readonly n?: readonly number[];
  readonly x?: readonly number[];
  readonly nx?: readonly number[];
  readonly nb?: readonly number[];
  readonly t?: readonly number[];
  readonly a?: Aspect;
  readonly e?: Evidence;
}
/** What shifts a severity: by, sequences in the sentence, sequences in the block or around it, numbers of clauses in the document. */
export type PackedModifier = readonly [by: 1 | -1, sentence: readonly number[], block: readonly number[], clauses: readonly number[]];
/** Flags (WEAK, CHECKED, BY_PROVIDER, BY_USER), the sequences that must all match, and what guards it. */
export type PackedPattern = readonly [flags: number, sequences: readonly number[], guards?: PackedGuards];

export interface PackedClause {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly polarity: Polarity;
  /** Numbers in DOCUMENT_TYPES. */
  readonly types: readonly number[];
  /** Calibrated probability of strong and of weak patterns. */
  readonly p: readonly [strong: number, weak: number];
  /** Guards of all its patterns: vetoes in the sentence, vetoes in the context. */
  readonly n: readonly number[];
  readonly nx: readonly number[];
  readonly m: readonly PackedPattern[];
  /** Protections: 1 to 3. */
  readonly s?: 1 | 2 | 3;
  readonly md?: readonly PackedModifier[];
  /** 1: its group was right too seldom; not looked for unless asked for. */
  readonly x?: 1;
}

/**
 * The compiled clauses in the form that travels in the package: JSON, made at build time by compile-clauses.ts. Elements stay as they are
 * written (`share~|sell~`, `$pdata`): that is a fifth of their expansion.
 */
export interface PackedModel {
  readonly v: 2;
  readonly lexicon: Lexicon;
  readonly alternatives: string;
  /** Element → numbers of its alternatives, rising, each as the difference to the one before. */
  readonly elements: readonly (readonly number[])[];
  /** gap, element, gap, element, …: before each element at most `gap` other tokens. */
  readonly sequences: readonly (readonly number[])[];
  /** Elements that the engine itself looks for, in the order of ENGINE_SETS. */
  readonly sets: readonly number[];
  /** A hedged place is so much less probable than a plain one; measured, in (0, 1]. */
  readonly hedged: number;
  readonly clauses: readonly PackedClause[];
}

export type PackedSequence = readonly number[];

/** One pattern ready to match. */
export interface ModelPattern {
  /** Number of its clause. */
  readonly c: number;
  readonly s: readonly PackedSequence[];
  readonly n: readonly PackedSequence[];
  readonly x: readonly PackedSequence[];
  readonly nx: readonly PackedSequence[];
  readonly nb: readonly PackedSequence[];
  readonly f: number;
  /** Document types it is limited to; empty: those of the clause. */
  readonly t: readonly number[];
  readonly a?: Aspect;
  readonly e?: Evidence;
}

/** A modifier ready to be looked for. */
export interface ModelModifier {
  readonly by: 1 | -1;
  readonly sentence: readonly PackedSequence[];
  readonly block: readonly PackedSequence[];
  /** Numbers of clauses. */
  readonly clauses: readonly number[];
}

/** The model ready to scan: a word-anchored trie over character classes, token types, and patterns by their rarest element. */
export interface Model {
  readonly hedged: number;
  readonly clauses: readonly PackedClause[];
  readonly patterns: readonly ModelPattern[];
  /** By clause number. */
  readonly modifiers: readonly (readonly ModelModifier[])[];
  /** Element → phrases → term numbers. */
  readonly elements: readonly (readonly (readonly number[])[])[];
  readonly sets: {
    readonly negator: number;
    readonly neutral: number;
    readonly hedge: number;
    readonly provider: number;
    readonly user: number;
    readonly joining: number;
  };
  /** Next state by `state * STEP_CLASSES + class`; 0 is the sink, 1 the root. */
  readonly next: Uint16Array;
  /** Token type of a word that ends in this state, and of one that goes on past it (stems only). 0: no term of any clause. */
  readonly whole: Uint16Array;
  readonly begun: Uint16Array;
  /** Token type → sorted term numbers. */
  readonly typeTerms: readonly (readonly number[])[];
  /** Token type → elements for which a single token of this type is enough. */
  readonly typeElements: readonly (readonly number[])[];
  /** Token type → phrases of two and more tokens that begin with it, as element, phrase number, element, phrase number, … */
  readonly typePhrases: readonly (readonly number[])[];
  /** Element → patterns whose rarest element it is. */
  readonly byAnchor: readonly (readonly number[])[];
  /** Pattern → all elements of its sequences. */
  readonly required: readonly (readonly number[])[];
}

/** Builds the scanning tables at once; see modelSteps. */
export function loadModel(packed: PackedModel): Model {
  const steps = modelSteps(packed);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const ALTERNATIVES_A_STEP = 128;
const ELEMENTS_A_STEP = 256;
const TYPES_A_STEP = 256;

/** Builds the scanning tables, yielding every millisecond or so. The same packed model always gives the same tables. */
export function* modelSteps(packed: PackedModel): Generator<void, Model> {
  const terms: string[] = [];
  const termIds = new Map<string, number>();
  const termId = (term: string): number => {
    const known = termIds.get(term);
    if (known !== undefined) return known;
    termIds.set(term, terms.push(term) - 1);
    return terms.length - 1;
  };
  const phraseIds = new Map<string, number>();
  const phrasesById: number[][] = [];
  // Every alternative is read once, however many elements share it.
  const alternatives: number[][] = [];
  for (const source of packed.alternatives.split('|')) {
    alternatives.push(
      parseElement(`{${source}}`, packed.lexicon, source).map((phrase) => {
        const key = phrase.join(' ');
        const known = phraseIds.get(key);
        if (known !== undefined) return known;
        phraseIds.set(key, phrasesById.push(phrase.map(termId)) - 1);
        return phrasesById.length - 1;
      }),
    );
    if (alternatives.length % ALTERNATIVES_A_STEP === 0) yield;
  }
  const elements: number[][][] = [];
  const singles: number[][] = [];
  const firsts: number[][] = [];
  const taken = new Int32Array(phrasesById.length).fill(-1);
  for (const differences of packed.elements) {
    const element = elements.length;
    const phrases: number[][] = [];
    let alternative = 0;
    for (const difference of differences) {
      alternative += difference;
      for (const id of alternatives[alternative]!) {
        if (taken[id] === element) continue;
        taken[id] = element;
        const phrase = phrasesById[id]!;
        if (phrase.length === 1) listAt(singles, phrase[0]!).push(element);
        else listAt(firsts, phrase[0]!).push(element, phrases.length);
        phrases.push(phrase);
      }
    }
    elements.push(phrases);
    if (element % ELEMENTS_A_STEP === 0) yield;
  }
  const trie = yield* buildTrie(terms);
  const patterns = packed.clauses.flatMap((clause, c) => clause.m.map((pattern) => unpack(pattern, c, clause, packed.sequences)));
  yield;
  const typeElements: number[][] = [];
  const typePhrases: number[][] = [];
  const seen = new Int32Array(elements.length).fill(-1);
  for (const [type, list] of trie.typeTerms.entries()) {
    const here: number[] = [];
    const phrases: number[] = [];
    for (const term of list) {
      for (const element of singles[term] ?? []) {
        if (seen[element] === type) continue;
        seen[element] = type;
        here.push(element);
      }
      for (const number of firsts[term] ?? []) phrases.push(number);
    }
    typeElements.push(here);
    typePhrases.push(phrases);
    if (type % TYPES_A_STEP === 0) yield;
  }
  const weight: number[] = [];
  for (const phrases of elements) {
    weight.push(commonness(phrases, terms));
    if (weight.length % ELEMENTS_A_STEP === 0) yield;
  }
  const required: number[][] = [];
  const byAnchor: number[][] = elements.map(() => []);
  for (const [number, pattern] of patterns.entries()) {
    const needed = [...new Set(pattern.s.flatMap((sequence) => sequence.filter((_, k) => k % 2 === 1)))];
    required.push(needed);
    byAnchor[needed.reduce((a, b) => (weight[b]! < weight[a]! ? b : a))]!.push(number);
    if (number % ELEMENTS_A_STEP === 0) yield;
  }
  const [negator, neutral, hedge, provider, user, joining] = packed.sets as [number, number, number, number, number, number];
  const sets = { negator, neutral, hedge, provider, user, joining };
  return {
    hedged: packed.hedged,
    clauses: packed.clauses,
    patterns,
    modifiers: packed.clauses.map(({ md = [] }) => md.map((one) => unpackModifier(one, packed.sequences))),
    elements,
    sets,
    ...trie,
    typeElements,
    typePhrases,
    byAnchor,
    required,
  };
}

function unpack([f, s, guards = {}]: PackedPattern, c: number, clause: PackedClause, sequences: PackedModel['sequences']): ModelPattern {
  const all = (numbers: readonly number[] = []) => numbers.map((number) => sequences[number]!);
  return {
    c,
    f,
    s: all(s),
    n: all([...clause.n, ...(guards.n ?? [])]),
    x: all(guards.x),
    nx: all([...clause.nx, ...(guards.nx ?? [])]),
    nb: all(guards.nb),
    t: guards.t ?? [],
    ...(guards.a && { a: guards.a }),
    ...(guards.e && { e: guards.e }),
  };
}

function unpackModifier([by, sentence, block, clauses]: PackedModifier, sequences: PackedModel['sequences']): ModelModifier {
  const all = (numbers: readonly number[]) => numbers.map((number) => sequences[number]!);
  return { by, sentence: all(sentence), block: all(block), clauses };
}

/** A rough order of how often an element occurs: short and many alternatives are common, phrases and long words rare. */
function commonness(phrases: readonly (readonly number[])[], terms: readonly string[]): number {
  let sum = 0;
  for (const phrase of phrases) {
    let letters = 0;
    for (const term of phrase) letters += Math.min(terms[term]!.length, 12);
    sum += 10 ** (-letters / 3);
  }
  return sum;
}
