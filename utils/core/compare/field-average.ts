import type { Severity } from '../types.ts';
import { type CorpusMatrix, sureCellOf } from './corpus-matrix.ts';
import { exposureByGroup, type Place, type Seen } from './exposure.ts';
import type { Field } from './fields.ts';

/** What the documents of one field and type say, taken together. */
export interface FieldAverage {
  /** Documents counted: English, one of each template and company. */
  readonly n: number;
  readonly date: string;
  /** By clause id, in how many of them it was found (High or Medium) and the severity it mostly had; never 0. */
  readonly clauses: ReadonlyMap<string, { readonly k: number; readonly severity: Severity }>;
  /** Mean exposure of each group, 0 to 1. */
  readonly exposure: ReadonlyMap<string, number>;
}

/** The average of a field; of all fields with `field: null`. `without`: a company (number) that is left out, the one compared. */
export function fieldAverage(
  matrix: CorpusMatrix,
  { field, type, without = null }: { readonly field: Field | null; readonly type: string; readonly without?: number | null },
  placeOf: (clause: string) => Place | undefined,
): FieldAverage {
  const { documents, services, types } = matrix;
  const wanted = types.indexOf(type);
  const chosen: number[] = [];
  documents.service.forEach((service, at) => {
    if (documents.type[at] !== wanted || documents.counted[at] !== '1' || services.company[service] === without) return;
    if (field === null || services.field[service] === field) chosen.push(at);
  });
  return {
    ...averageOf(
      chosen.map((at) => foundIn(matrix, at)),
      placeOf,
    ),
    date: matrix.date,
  };
}

/** The average of documents, each with what was found in it. Low findings and those for other readers do not count. */
export function averageOf(
  documents: readonly (readonly Seen[])[],
  placeOf: (clause: string) => Place | undefined,
): Omit<FieldAverage, 'date'> {
  const all = documents.map((seen) => seen.filter(({ level, audience }) => level !== 'Low' && audience === undefined));
  const severities = new Map<string, Severity[]>();
  for (const { clause, severity } of all.flat()) {
    const known = severities.get(clause);
    if (known) known.push(severity);
    else severities.set(clause, [severity]);
  }
  const clauses = new Map([...severities].map(([clause, list]) => [clause, { k: list.length, severity: mostFrequent(list) }]));
  const exposures = all.map((seen) => exposureByGroup(seen, placeOf));
  const groups = [...(exposures[0]?.keys() ?? [])];
  const mean = (group: (typeof groups)[number]) => exposures.reduce((sum, one) => sum + (one.get(group) ?? 0), 0) / exposures.length;
  return { n: documents.length, clauses, exposure: new Map(groups.map((group) => [group, mean(group)])) };
}

/** Fewer documents are no average of a line of business. */
const FEWEST = 5;

/**
 * The line of business whose average a service's document of this type is fairly held against; null: that of all services, where its own
 * has fewer than five documents of other companies, or is none in particular.
 */
export function fieldToCompare(matrix: CorpusMatrix, service: number, type: string): Field | null {
  const { documents, services, types } = matrix;
  const field = services.field[service]!;
  const wanted = types.indexOf(type);
  const others = documents.service.filter(
    (one, at) =>
      documents.type[at] === wanted &&
      documents.counted[at] === '1' &&
      services.field[one] === field &&
      services.company[one] !== services.company[service],
  );
  return field === 'other' || others.length < FEWEST ? null : field;
}

/** What was found in document `at` of the matrix, High and Medium only. */
export function foundIn(matrix: CorpusMatrix, at: number): Seen[] {
  return Object.keys(matrix.columns).flatMap((clause) => {
    const cell = sureCellOf(matrix, clause, at);
    return cell ? [{ clause, ...cell }] : [];
  });
}

/** The one that stands most often; of several, the first. */
function mostFrequent(severities: readonly Severity[]): Severity {
  const counts = new Map<Severity, number>();
  for (const one of severities) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
