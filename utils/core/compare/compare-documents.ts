import { WEIGHTS } from '../profile/risk-score.ts';
import { GROUPS, type Group, type Level, type Severity } from '../types.ts';
import { exposureByGroup, type Place, RISK_GROUPS, type Seen } from './exposure.ts';
import type { FieldAverage } from './field-average.ts';

/** What one side says of one clause type: how many of its documents, and the severity there (of an average: mostly). */
export interface Said {
  readonly severity: Severity;
  /** 1 to the side's `n`. */
  readonly k: number;
  /** Of a document. Low is shown as a perhaps and makes no difference either way. */
  readonly level?: Level;
}

/** One of the two that are compared: a document (n = 1), or an average of n. */
export interface Side {
  readonly n: number;
  /** By clause id. */
  readonly said: ReadonlyMap<string, Said>;
  /** By group of risks, 0 to 1. */
  readonly exposure: ReadonlyMap<string, number>;
}

/**
 * `a`, `b`: this side says it and the other does not; against an average, what more than half say counts as said; of two averages, the one
 * that says it clearly oftener. `severity`: both say it, one worse. `few`: neither does, only some documents behind an average. `unsure`:
 * one says it only perhaps.
 */
export type Verdict = 'a' | 'b' | 'severity' | 'same' | 'few' | 'unsure';

export interface ClauseRow {
  readonly clause: string;
  /** Null: not found. */
  readonly a: Said | null;
  readonly b: Said | null;
  readonly verdict: Verdict;
}

export interface GroupRows {
  readonly group: Group;
  /** Exposure of both sides in this group, 0 to 1. */
  readonly a: number;
  readonly b: number;
  /** Empty where neither side says anything. */
  readonly rows: readonly ClauseRow[];
}

export interface Comparison {
  /** Every group of risks, the one with the worst difference first. */
  readonly groups: readonly GroupRows[];
  readonly protections: readonly ClauseRow[];
}

/** Shares of two averages that lie this far apart are a difference; three tenths and one tenth are, whatever their binary fractions say. */
const CLEARLY = 0.2 - 1e-9;
/** What a note (a risk type of severity `info`) and a protection weigh in the order of rows. */
const LEAST = 0.25;

/** Holds two sides against each other, clause by clause: differences first, the worst of them on top, protections apart. */
export function compareSides(a: Side, b: Side, placeOf: (clause: string) => Place | undefined): Comparison {
  const rows = [...new Set([...a.said.keys(), ...b.said.keys()])].flatMap((clause): Weighed[] => {
    const place = placeOf(clause);
    return place ? [{ ...weigh(clause, a, b, place), place }] : [];
  });
  rows.sort((one, other) => Number(differs(other)) - Number(differs(one)) || other.weight - one.weight || byId(one, other));
  const risks = rows.filter(({ place }) => place.polarity === 'risk');
  const groups = RISK_GROUPS.map((group) => {
    const mine = risks.filter(({ place }) => place.group === group);
    return { group, a: a.exposure.get(group) ?? 0, b: b.exposure.get(group) ?? 0, rows: mine.map(bare), order: orderOf(mine) };
  });
  groups.sort((one, other) => {
    const [x, y] = [one.order, other.order];
    return y.worst - x.worst || y.sum - x.sum || y.rows - x.rows || GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group);
  });
  return {
    groups: groups.map(({ order: _order, ...group }) => group),
    protections: rows.filter(({ place }) => place.polarity === 'protection').map(bare),
  };
}

/** Whether a row tells of a difference. */
export const differs = ({ verdict }: Pick<ClauseRow, 'verdict'>): boolean => verdict === 'a' || verdict === 'b' || verdict === 'severity';

/** A document as a side. Clause types that it states for other readers only are left out. */
export function documentSide(found: readonly Seen[], placeOf: (clause: string) => Place | undefined): Side {
  const mine = found.filter(({ audience }) => audience === undefined);
  return {
    n: 1,
    said: new Map(mine.map(({ clause, severity, level }) => [clause, { severity, level, k: 1 }])),
    exposure: exposureByGroup(mine, placeOf),
  };
}

/** An average as a side. */
export function averageSide({ n, clauses, exposure }: Pick<FieldAverage, 'n' | 'clauses' | 'exposure'>): Side {
  return { n, said: clauses, exposure };
}

type Weighed = ClauseRow & { readonly weight: number; readonly place: Place };

function weigh(clause: string, a: Side, b: Side, { polarity }: Place): Omit<Weighed, 'place'> {
  const [ofA, ofB] = [a.said.get(clause) ?? null, b.said.get(clause) ?? null];
  const weightOf = (said: Said | null) => (polarity === 'risk' && said ? Math.max(LEAST, WEIGHTS[said.severity]) : LEAST);
  const weight = Math.abs(shareOf(ofA, a) * weightOf(ofA) - shareOf(ofB, b) * weightOf(ofB));
  return { clause, a: ofA, b: ofB, verdict: verdictOf(ofA, ofB, a, b), weight };
}

function verdictOf(ofA: Said | null, ofB: Said | null, a: Side, b: Side): Verdict {
  if (ofA?.level === 'Low' || ofB?.level === 'Low') return 'unsure';
  const [shareA, shareB] = [shareOf(ofA, a), shareOf(ofB, b)];
  const [hasA, hasB] = [shareA > 0.5, shareB > 0.5];
  const averages = a.n > 1 && b.n > 1;
  const apart = averages ? Math.abs(shareA - shareB) >= CLEARLY : hasA !== hasB;
  if (apart) return shareA > shareB ? 'a' : 'b';
  if (!hasA || !hasB) return 'few';
  return ofA?.severity === ofB?.severity ? 'same' : 'severity';
}

/** In which share of its documents a side surely says it. */
function shareOf(said: Said | null, { n }: Side): number {
  return said && said.level !== 'Low' && n > 0 ? said.k / n : 0;
}

function orderOf(rows: readonly Weighed[]) {
  const weights = rows.filter(differs).map(({ weight }) => weight);
  return { worst: Math.max(0, ...weights), sum: weights.reduce((sum, one) => sum + one, 0), rows: rows.length };
}

const bare = ({ clause, a, b, verdict }: ClauseRow): ClauseRow => ({ clause, a, b, verdict });

const byId = (one: ClauseRow, other: ClauseRow): number => (one.clause < other.clause ? -1 : 1);
