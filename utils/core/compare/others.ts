import { conflictBetween, opposedTo } from '../profile/conflicts.ts';
import type { Severity } from '../types.ts';
import { type CorpusMatrix, dateOfDay, sureCellOf } from './corpus-matrix.ts';
import type { Field } from './fields.ts';

/** One service's document that has a clause type. */
export interface Other {
  readonly service: string;
  readonly company: string;
  readonly field: Field;
  readonly size: number;
  readonly type: string;
  /** The clause type found there: another than the one asked for where it is the opposite. */
  readonly clause: string;
  readonly severity: Severity;
  /** Day of the version that was read, as ISO date. */
  readonly date: string;
  readonly sameField: boolean;
}

export interface Asked {
  /** Documents of this type only; null: of all types. */
  readonly type: string | null;
  /** Number of the service that asks, in the matrix: its company is left out, its field comes first. Null when it is not known. */
  readonly service: number | null;
}

/**
 * The documents in which a clause type was found (High or Medium; a clause id has one direction, so all say the same): services in the
 * same line of business first, then the largest; one document of each company.
 */
export function othersWith(matrix: CorpusMatrix, clause: string, asked: Asked): Other[] {
  return ranked(matrix, [clause], asked);
}

/** The documents that say the opposite of a clause type: for a practice who promises not to, for a promise who does it. */
export function othersAgainst(matrix: CorpusMatrix, clause: string, asked: Asked): Other[] {
  const opposites = opposedTo(clause).filter((other) => conflictBetween(clause, other) === 'opposite');
  return ranked(matrix, opposites, asked);
}

function ranked(matrix: CorpusMatrix, clauses: readonly string[], { type, service }: Asked): Other[] {
  const { services, documents, types, companies } = matrix;
  const wanted = type === null ? -1 : types.indexOf(type);
  const own = service === null ? -1 : services.company[service]!;
  const field = service === null ? null : services.field[service]!;
  const found: Other[] = [];
  for (let at = 0; at < documents.service.length; at++) {
    if (type !== null && documents.type[at] !== wanted) continue;
    const by = documents.service[at]!;
    const company = services.company[by]!;
    if (company === own) continue;
    const cell = firstCell(matrix, clauses, at);
    if (!cell) continue;
    found.push({
      service: services.name[by]!,
      company: companies[company]!,
      field: services.field[by]!,
      size: services.size[by]!,
      type: types[documents.type[at]!]!,
      clause: cell.clause,
      severity: cell.severity,
      date: dateOfDay(documents.captured[at]!),
      sameField: services.field[by] === field,
    });
  }
  found.sort(
    (a, b) => Number(b.sameField) - Number(a.sameField) || b.size - a.size || compare(a.service, b.service) || compare(a.type, b.type),
  );
  const seen = new Set<string>();
  return found.filter(({ company, type: kind }) => {
    const key = `${company}\n${kind}`;
    return !seen.has(key) && seen.add(key);
  });
}

function firstCell(matrix: CorpusMatrix, clauses: readonly string[], at: number) {
  for (const clause of clauses) {
    const cell = sureCellOf(matrix, clause, at);
    if (cell) return { ...cell, clause };
  }
  return null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
