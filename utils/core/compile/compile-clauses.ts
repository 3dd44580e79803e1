import type { ClauseDefinition, DocumentType, Modifier, Pattern } from '../types.ts';
import { DOCUMENT_TYPES } from '../types.ts';
import { ElementPool } from './element-pool.ts';
import { ENGINE_SETS } from './engine-sets.ts';
import {
  BY_PROVIDER,
  BY_USER,
  CHECKED,
  type PackedClause,
  type PackedGuards,
  type PackedModel,
  type PackedModifier,
  type PackedPattern,
  WEAK,
} from './model.ts';
import { type Lexicon, parsePattern, type Sequence } from './parse-pattern.ts';

/** How often a clause's strong and weak patterns were right on labelled documents: smoothed shares in [0, 1]. */
export interface ClauseCalibration {
  readonly strong: number;
  readonly weak: number;
  /** The clause's group was right too seldom: looked for only when asked for. */
  readonly experimental?: boolean;
}
const UNMEASURED: ClauseCalibration = { strong: 0.85, weak: 0.6 };

/**
 * Compiles clause declarations into the packed model. Throws an Error naming clause and pattern when a declaration is malformed.
 * Deterministic: the same clauses in the same order give the same bytes. `hedged`: what the probability of a hedged place is multiplied by.
 */
export function compileClauses(
  clauses: readonly ClauseDefinition[],
  lexicon: Lexicon,
  calibration: Readonly<Record<string, ClauseCalibration>> = {},
  hedged = 1,
): PackedModel {
  const pool = new ElementPool({ ...lexicon, ...ENGINE_SETS }, Object.keys(ENGINE_SETS));
  const numbers = new Map(clauses.map(({ id }, number) => [id, number]));
  const packed = clauses.map((clause) => guarded(clause.id, () => packClause(clause, calibration[clause.id] ?? UNMEASURED, pool, numbers)));
  return { v: 3, ...pool.pack(), hedged: round(hedged), clauses: packed };
}

function packClause(
  clause: ClauseDefinition,
  measured: ClauseCalibration,
  pool: ElementPool,
  numbers: ReadonlyMap<string, number>,
): PackedClause {
  const { match, modifiers = [] } = clause;
  return {
    id: clause.id,
    title: clause.title,
    severity: clause.severity,
    polarity: clause.polarity,
    types: clause.documentTypes.map(typeNumber),
    p: [round(measured.strong), round(measured.weak)],
    n: pool.guards(match.none),
    nx: pool.guards(match.notContext),
    m: match.any.map((entry) => packPattern(typeof entry === 'string' ? { seq: entry } : entry, match.by ?? 'any', pool)),
    ...(clause.strength && { s: clause.strength }),
    ...(modifiers.length > 0 && { md: modifiers.map((modifier) => packModifier(modifier, pool, numbers)) }),
    ...(measured.experimental && { x: 1 as const }),
  };
}

function packModifier(
  { by, when, seq, inBlock, with: others }: Modifier,
  pool: ElementPool,
  numbers: ReadonlyMap<string, number>,
): PackedModifier {
  if (!seq && !inBlock && !others) throw new Error(`modifier "${when}" says nothing to look for`);
  // A clause may be compiled without the others (to try it out): what is not looked for cannot be found.
  const clauses = (others ?? []).flatMap((id) => numbers.get(id) ?? []);
  return [by, pool.guards(seq), pool.guards(inBlock), clauses];
}

function packPattern(pattern: Pattern, clauseBy: NonNullable<Pattern['by']>, pool: ElementPool): PackedPattern {
  const by = pattern.by ?? clauseBy;
  const checked = pattern.negation !== 'ignore' && !parsePattern(pattern.seq, pool.lexicon).some(namesNegator);
  const flags = (pattern.weak ? WEAK : 0) | (checked ? CHECKED : 0) | (by === 'provider' ? BY_PROVIDER : 0) | (by === 'user' ? BY_USER : 0);
  const sequences = pattern.seq.split(' & ').map((part) => pool.sequence(part, pattern.seq));
  const guards: PackedGuards = {
    ...(pattern.none && { n: pool.guards(pattern.none) }),
    ...(pattern.context && { x: pool.guards(pattern.context) }),
    ...(pattern.notContext && { nx: pool.guards(pattern.notContext) }),
    ...(pattern.noneInBlock && { nb: pool.guards(pattern.noneInBlock) }),
    ...(pattern.types && { t: pattern.types.map(typeNumber) }),
    ...(pattern.aspect && { a: pattern.aspect }),
    ...(pattern.evidence && { e: pattern.evidence }),
  };
  return Object.keys(guards).length > 0 ? [flags, sequences, guards] : [flags, sequences];
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
