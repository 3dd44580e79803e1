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
  const all = chosen.map((at) => foundIn(matrix, at));
  const clauses = new Map<string, { k: number; severity: Severity }>();
  for (const clause of Object.keys(matrix.columns)) {
    const severities = all.flatMap((seen) => seen.find((one) => one.clause === clause)?.severity ?? []);
    if (severities.length > 0) clauses.set(clause, { k: severities.length, severity: mostFrequent(severities) });
  }
  const exposures = all.map((seen) => exposureByGroup(seen, placeOf));
  const groups = [...(exposures[0]?.keys() ?? [])];
  const mean = (group: (typeof groups)[number]) => exposures.reduce((sum, one) => sum + (one.get(group) ?? 0), 0) / exposures.length;
  return { n: chosen.length, date: matrix.date, clauses, exposure: new Map(groups.map((group) => [group, mean(group)])) };
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
