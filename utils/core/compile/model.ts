import type { Aspect, Evidence, Polarity, Severity } from '../types.ts';
import { anchorsByType, costOf } from './anchors.ts';
import { buildTrie } from './build-trie.ts';
import { inverted, ListBuilder, type Lists } from './lists.ts';
import { pivotsOf, readAll, readElements, readPhrases, readSequences, shareOfElements, weighPhrases } from './read-packed.ts';

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
 * The compiled clauses in the form that travels in the package: JSON, made at build time by compile-clauses.ts. Texts are packed numbers
 * (packed-numbers.ts) unless said otherwise.
 */
export interface PackedModel {
  readonly v: 3;
  /** Words and stems of all patterns in the order of the trie, joined by spaces. */
  readonly terms: string;
  /** Term → how common it is (commonness.ts). */
  readonly common: string;
  /**
   * Phrases of two and more terms, sorted: terms after the first, the first as the difference to that of the phrase before, the others.
   * Phrases are numbered after the terms, each of which is a phrase by itself.
   */
  readonly phrases: string;
  /** Elements: how many phrases, then their numbers, rising, each as the difference to the one before. The first are those of ENGINE_SETS. */
  readonly elements: string;
  /**
   * Sequences: how many elements, then element, gap, element, gap, …, element: before each but the first at most `gap` other tokens. An
   * element is 0 when no sequence named it before (they are numbered in that order), else how far back its number lies.
   */
  readonly sequences: string;
  /** A hedged place is so much less probable than a plain one; measured, in (0, 1]. */
  readonly hedged: number;
  readonly clauses: readonly PackedClause[];
}

/**
 * gap, element, gap, element, …: before each element at most `gap` other tokens. In place of a gap before the first stands the place in
 * this list of the element that is asked for first, because asking for it rules out most at least cost.
 */
export type PackedSequence = readonly number[];

/** One pattern ready to match. Guards are numbers of sequences. */
export interface ModelPattern {
  /** Number of its clause. */
  readonly c: number;
  readonly s: readonly PackedSequence[];
  readonly n: readonly number[];
  readonly x: readonly number[];
  readonly nx: readonly number[];
  readonly nb: readonly number[];
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

/** Numbers of the elements that the engine itself looks for, in the order of ENGINE_SETS. */
export const SETS = { negator: 0, neutral: 1, hedge: 2, provider: 3, user: 4, joining: 5 } as const;

/** The model ready to scan: a word-anchored trie over character classes, token types, and patterns by their rarest element. */
export interface Model {
  readonly hedged: number;
  readonly clauses: readonly PackedClause[];
  readonly patterns: readonly ModelPattern[];
  readonly sequences: readonly PackedSequence[];
  /** By clause number. */
  readonly modifiers: readonly (readonly ModelModifier[])[];
  readonly terms: number;
  /** Phrase → terms. */
  readonly phrases: Lists;
  /** Phrase → which of its terms is the rarest. */
  readonly pivots: Uint8Array;
  /** Element → phrases. */
  readonly elements: Lists;
  /** The rarest term of each phrase in the list of elements. */
  readonly elementPivots: Uint16Array;
  /**
   * State → in the lower half its base, in the upper the state before it. The state after `letter` is base + letter where the upper half
   * there is the state; else there is none. The root is 1.
   */
  readonly states: Int32Array;
  /** Token type of a word that ends in this state, and of one that goes on past it (stems only). 0: no term of any clause. */
  readonly whole: Uint16Array;
  readonly begun: Uint16Array;
  /** Token type → terms. */
  readonly typeTerms: Lists;
  /** Token type → elements that anchor patterns, each with a phrase of it whose rarest term is of this type. */
  readonly typeAnchors: Lists;
  /** Element → patterns whose rarest element it is. */
  readonly byAnchor: Lists;
  /** Pattern → the rarest of its other elements; -1 where there is none, or it stands in most sentences. */
  readonly seconds: Int32Array;
  /** Pattern → the other elements of its sequences, in the order in which asking for them is cheapest. */
  readonly required: Lists;
}

/** Builds the scanning tables at once; see modelSteps. */
export function loadModel(packed: PackedModel): Model {
  const steps = modelSteps(packed);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const A_STEP = 128;

/** An element that begins at such a share of all tokens stands in most sentences: asking for it rules out little. */
const MOST_SENTENCES = 0.03;

/** Builds the scanning tables, yielding every millisecond or so. The same packed model always gives the same tables. */
export function* modelSteps(packed: PackedModel): Generator<void, Model> {
  const terms = packed.terms.split(' ');
  yield;
  const trie = yield* buildTrie(terms);
  const common = Uint8Array.from(readAll(packed.common));
  yield;
  const phrases = yield* readPhrases(packed.phrases, terms.length);
  const { pivots, pivotTerms, shares: phraseShares } = yield* weighPhrases(phrases, common);
  const elements = yield* readElements(packed.elements);
  const shares = shareOfElements(elements, phraseShares);
  const costs = shares.map((share, element) => costOf(share, elements.at[element + 1]! - elements.at[element]!));
  yield;
  const sequences = yield* readSequences(packed.sequences, Object.keys(SETS).length, costs);
  const patterns: ModelPattern[] = [];
  for (const [c, clause] of packed.clauses.entries()) {
    for (const pattern of clause.m) patterns.push(unpackPattern(pattern, c, clause, sequences));
    if (c % 8 === 0) yield;
  }
  const anchors: number[] = [];
  const seconds = new Int32Array(patterns.length);
  const required = new ListBuilder();
  for (const [number, pattern] of patterns.entries()) {
    const needed = elementsOf(pattern);
    const anchor = rarest(needed, shares);
    const others = needed.filter((element) => element !== anchor);
    const second = rarest(others, shares);
    anchors.push(anchor);
    seconds[number] = second >= 0 && shares[second]! < MOST_SENTENCES ? second : -1;
    required.add(others.length > 1 ? others.sort((a, b) => costs[a]! - costs[b]! || a - b) : others);
    if (number % A_STEP === 0) yield;
  }
  const byAnchor = inverted(anchors, elements.at.length - 1);
  yield;
  const elementPivots = yield* pivotsOf(elements, pivotTerms);
  const typeAnchors = yield* anchorsByType(byAnchor, elements, elementPivots, trie.typeTerms, terms.length);
  return {
    hedged: packed.hedged,
    clauses: packed.clauses,
    patterns,
    sequences,
    modifiers: packed.clauses.map(({ md = [] }) => md.map((one) => unpackModifier(one, sequences))),
    terms: terms.length,
    phrases,
    pivots,
    elements,
    elementPivots,
    ...trie,
    typeAnchors,
    byAnchor,
    seconds,
    required: required.lists(),
  };
}

function elementsOf({ s }: ModelPattern): number[] {
  const elements: number[] = [];
  for (const sequence of s) for (let k = 1; k < sequence.length; k += 2) if (!elements.includes(sequence[k]!)) elements.push(sequence[k]!);
  return elements;
}

/** The first of those that occur least often; -1 of none. */
function rarest(elements: readonly number[], shares: Float64Array): number {
  let found = -1;
  for (const element of elements) if (found < 0 || shares[element]! < shares[found]!) found = element;
  return found;
}

function unpackPattern(
  [f, s, guards = {}]: PackedPattern,
  c: number,
  clause: PackedClause,
  sequences: readonly PackedSequence[],
): ModelPattern {
  return {
    c,
    f,
    s: s.map((number) => sequences[number]!),
    n: joined(clause.n, guards.n),
    x: guards.x ?? [],
    nx: joined(clause.nx, guards.nx),
    nb: guards.nb ?? [],
    t: guards.t ?? [],
    ...(guards.a && { a: guards.a }),
    ...(guards.e && { e: guards.e }),
  };
}

const joined = (clause: readonly number[], own: readonly number[] | undefined): readonly number[] => (own ? clause.concat(own) : clause);

function unpackModifier([by, sentence, block, clauses]: PackedModifier, sequences: readonly PackedSequence[]): ModelModifier {
  const all = (numbers: readonly number[]) => numbers.map((number) => sequences[number]!);
  return { by, sentence: all(sentence), block: all(block), clauses };
}
