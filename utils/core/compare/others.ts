import { conflictBetween, opposedTo } from '../profile/conflicts.ts';
import type { Severity } from '../types.ts';
import { type CorpusMatrix, columnOf, dateOfDay, isSureAt, sureCellOf } from './corpus-matrix.ts';
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
  const columns = clauses.map((clause) => columnOf(matrix, clause));
  const firstAt = (at: number) => columns.findIndex((column) => isSureAt(column, at));
  const found: number[] = [];
  for (let at = 0; at < documents.service.length; at++) {
    if (type !== null && documents.type[at] !== wanted) continue;
    if (firstAt(at) >= 0 && services.company[documents.service[at]!] !== own) found.push(at);
  }
  const sameField = (at: number) => Number(services.field[documents.service[at]!] === field);
  const size = (at: number) => services.size[documents.service[at]!]!;
  const isNamesake = (at: number) => Number(services.name[documents.service[at]!] === companies[services.company[documents.service[at]!]!]);
  // Documents stand by type and service name already; the sort keeps that order among equals.
  found.sort((a, b) => sameField(b) - sameField(a) || size(b) - size(a) || isNamesake(b) - isNamesake(a));
  const seen = new Set<number>();
  const first = found.filter((at) => {
    const key = services.company[documents.service[at]!]! * types.length + documents.type[at]!;
    return !seen.has(key) && seen.add(key);
  });
  return first.map((at) => {
    const by = documents.service[at]!;
    const clause = clauses[firstAt(at)]!;
    return {
      service: services.name[by]!,
      company: companies[services.company[by]!]!,
      field: services.field[by]!,
      size: services.size[by]!,
      type: types[documents.type[at]!]!,
      clause,
      severity: sureCellOf(matrix, clause, at)!.severity,
      date: dateOfDay(documents.captured[at]!),
      sameField: services.field[by] === field,
    };
  });
}

/** How many services have a clause type (High or Medium) in a document of this type; of any type with null. */
export function servicesWith(matrix: CorpusMatrix, clause: string, type: string | null): number {
  const { service, type: types } = matrix.documents;
  const wanted = type === null ? -1 : matrix.types.indexOf(type);
  const column = columnOf(matrix, clause);
  return new Set(service.filter((_, at) => (type === null || types[at] === wanted) && isSureAt(column, at))).size;
}
