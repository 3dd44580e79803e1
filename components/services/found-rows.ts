import { type CorpusMatrix, cellOf, sureCellOf } from '../../utils/core/compare/corpus-matrix.ts';
import { FIELDS, type Field } from '../../utils/core/compare/fields.ts';
import { conflictBetween, opposedTo } from '../../utils/core/profile/conflicts.ts';
import type { Level, Polarity } from '../../utils/core/types.ts';
import { type Tone, toneOf } from '../findings/wording.ts';

/** One document of the index in a list. */
export interface DocumentRow {
  /** Number of the document in the matrix, with the clause where a list is of several. */
  readonly key: string;
  /** Number of the document in the matrix. */
  readonly document: number;
  readonly service: string;
  readonly company: string;
  readonly field: Field;
  readonly size: number;
  readonly type: string;
  /** What was found in it, null in lists of documents in which it was not. */
  readonly found: { readonly clause: string; readonly tone: Tone; readonly level: Level } | null;
  /** Of the version that was read, counted from 1970-01-01. */
  readonly day: number;
  /** Places of the service's name and of the type in the alphabet, so that sorting compares numbers. */
  readonly place: number;
  readonly typePlace: number;
  /** What a search looks through, in small letters. */
  readonly words: string;
}

/** Every document in which one of the clause types was found (High or Medium), of all services, best known first. */
export function rowsWith(matrix: CorpusMatrix, clauses: readonly string[], polarityOf: (clause: string) => Polarity): DocumentRow[] {
  const rows = clauses.flatMap((clause) =>
    documentsOf(matrix).flatMap((at) => {
      const cell = sureCellOf(matrix, clause, at);
      if (!cell) return [];
      return rowOf(matrix, at, { clause, tone: toneOf({ severity: cell.severity, polarity: polarityOf(clause) }), level: cell.level });
    }),
  );
  return rows.sort(bestKnownFirst);
}

/** Every document of these types in which a clause type was not found, not even with low confidence; best known first. */
export function rowsWithout(matrix: CorpusMatrix, clause: string, types: readonly string[]): DocumentRow[] {
  const wanted = new Set(types.map((type) => matrix.types.indexOf(type)));
  return documentsOf(matrix)
    .filter((at) => wanted.has(matrix.documents.type[at]!) && !cellOf(matrix, clause, at))
    .map((at) => rowOf(matrix, at, null))
    .sort(bestKnownFirst);
}

/** The clause types that say the opposite of one: not both can hold for the same person and data. */
export function oppositesOf(clause: string): string[] {
  return opposedTo(clause).filter((other) => conflictBetween(clause, other) === 'opposite');
}

const documentsOf = ({ documents }: CorpusMatrix): number[] => documents.service.map((_, at) => at);

const bestKnownFirst = (a: DocumentRow, b: DocumentRow): number => b.size - a.size || a.place - b.place || a.typePlace - b.typePlace;

function rowOf(matrix: CorpusMatrix, at: number, found: DocumentRow['found']): DocumentRow {
  const { services, documents, types, companies } = matrix;
  const number = documents.service[at]!;
  const service = services.name[number]!;
  const company = companies[services.company[number]!]!;
  const field = services.field[number]!;
  const type = types[documents.type[at]!]!;
  return {
    key: found ? `${at} ${found.clause}` : String(at),
    document: at,
    service,
    company,
    field,
    size: services.size[number]!,
    type,
    found,
    day: documents.captured[at]!,
    place: placesOf(matrix.services.name)[number]!,
    typePlace: placesOf(types)[documents.type[at]!]!,
    words: `${service}\n${company}\n${FIELDS[field]}\n${type}`.toLowerCase(),
  };
}

const known = new WeakMap<readonly string[], readonly number[]>();

/** Place of each name in the alphabet. */
function placesOf(names: readonly string[]): readonly number[] {
  let places = known.get(names);
  if (!places) {
    const mine: number[] = [];
    const order = names.map((_, number) => number).sort((a, b) => ALPHABET.compare(names[a]!, names[b]!));
    order.forEach((number, place) => {
      mine[number] = place;
    });
    places = mine;
    known.set(names, places);
  }
  return places;
}

export const ALPHABET = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
