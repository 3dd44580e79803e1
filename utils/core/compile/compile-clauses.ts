import type { ClauseDefinition, DocumentType, Pattern } from '../types.ts';
import { DOCUMENT_TYPES } from '../types.ts';
import { ENGINE_SETS } from './engine-sets.ts';
import type { PackedClause, PackedModel, PackedPattern, PackedSequence } from './model.ts';
import { type Element, type Lexicon, parsePattern, type Sequence } from './parse-pattern.ts';

/** How often a clause's strong and weak patterns were right on labelled documents: smoothed shares in [0, 1]. */
export interface ClauseCalibration {
  readonly strong: number;
  readonly weak: number;
}
const UNMEASURED: ClauseCalibration = { strong: 0.85, weak: 0.6 };

/**
 * Compiles clause declarations into the packed model. Throws an Error naming clause and pattern when a declaration is malformed.
 * Deterministic: the same clauses in the same order give the same bytes.
 */
export function compileClauses(
  clauses: readonly ClauseDefinition[],
  lexicon: Lexicon,
  calibration: Readonly<Record<string, ClauseCalibration>> = {},
): PackedModel {
  const pool = new Pool();
  const packedClauses: PackedClause[] = clauses.map((clause) => {
    const measured = calibration[clause.id] ?? UNMEASURED;
    return {
      id: clause.id,
      title: clause.title,
      severity: clause.severity,
      polarity: clause.polarity,
      types: clause.documentTypes.map(typeNumber),
      p: [round(measured.strong), round(measured.weak)],
    };
  });
  const patterns: PackedPattern[] = [];
  clauses.forEach((clause, index) => {
    for (const entry of clause.match.any) {
      const pattern: Pattern = typeof entry === 'string' ? { seq: entry } : entry;
      patterns.push(guarded(clause.id, () => packPattern(index, clause, pattern, lexicon, pool)));
    }
  });
  const sets = Object.fromEntries(
    Object.keys(ENGINE_SETS).map((name) => [name, pool.element(parsePattern(`$${name}`, ENGINE_SETS)[0]!.elements[0]!)]),
  ) as PackedModel['sets'];
  return { v: 1, terms: pool.terms.join(' '), elements: pool.elements, clauses: packedClauses, patterns, sets };
}

function packPattern(index: number, clause: ClauseDefinition, pattern: Pattern, lexicon: Lexicon, pool: Pool): PackedPattern {
  const sequences = (sources: readonly string[] | undefined): PackedSequence[] =>
    (sources ?? []).map((source) => {
      const conjunction = parsePattern(source, lexicon);
      if (conjunction.length !== 1) throw new Error(`guard "${source}": "&" is for patterns, not for guards`);
      return pool.sequence(conjunction[0]!);
    });
  const main = parsePattern(pattern.seq, lexicon);
  const by = pattern.by ?? clause.match.by ?? 'any';
  const checked = pattern.negation !== 'ignore' && !main.some(namesNegator);
  return {
    c: index,
    s: main.map((sequence) => pool.sequence(sequence)),
    n: sequences([...(clause.match.none ?? []), ...(pattern.none ?? [])]),
    x: sequences(pattern.context),
    nx: sequences([...(clause.match.notContext ?? []), ...(pattern.notContext ?? [])]),
    f: (pattern.weak ? 1 : 0) | (checked ? 2 : 0) | (by === 'provider' ? 4 : 0) | (by === 'user' ? 8 : 0),
    t: (pattern.types ?? []).map(typeNumber),
    ...(pattern.aspect && { a: pattern.aspect }),
  };
}

function namesNegator(sequence: Sequence): boolean {
  const negators = new Set(
    parsePattern('$negator', ENGINE_SETS)[0]!
      .elements[0]!.filter((phrase) => phrase.length === 1)
      .map((phrase) => phrase[0]!),
  );
  return sequence.elements.some((element) => element.every((phrase) => phrase.some((term) => negators.has(term))));
}

function guarded<T>(id: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new Error(`clause ${id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const typeNumber = (type: DocumentType): number => DOCUMENT_TYPES.indexOf(type);
const round = (p: number): number => Math.round(p * 1000) / 1000;

/** Shares equal terms and elements between all patterns. */
class Pool {
  readonly terms: string[] = [];
  readonly elements: number[][][] = [];
  readonly #termIds = new Map<string, number>();
  readonly #elementIds = new Map<string, number>();

  sequence(sequence: Sequence): PackedSequence {
    return sequence.elements.flatMap((element, k) => [sequence.gaps[k]!, this.element(element)]);
  }

  element(element: Element): number {
    const key = element
      .map((phrase) => phrase.join(' '))
      .sort()
      .join('|');
    const known = this.#elementIds.get(key);
    if (known !== undefined) return known;
    const id = this.elements.push(element.map((phrase) => phrase.map((term) => this.#term(term)))) - 1;
    this.#elementIds.set(key, id);
    return id;
  }

  #term(term: string): number {
    const known = this.#termIds.get(term);
    if (known !== undefined) return known;
    const id = this.terms.push(term) - 1;
    this.#termIds.set(term, id);
    return id;
  }
}
