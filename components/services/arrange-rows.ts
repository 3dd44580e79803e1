import { FIELDS, type Field } from '../../utils/core/compare/fields.ts';
import { LEVELS } from '../../utils/core/types.ts';
import { TONES } from '../findings/wording.ts';
import type { DocumentRow } from './found-rows.ts';

export type Column = 'service' | 'field' | 'type' | 'severity' | 'level' | 'date';

/** What a list is sorted by; null is the order it came in: best known services first. */
export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

/** What is shown of a list. */
export interface Filter {
  /** Words that service, company, line of business or type must hold; '' is all. */
  readonly words: string;
  readonly field: Field | null;
  readonly type: string | null;
}

/** The rows that fit, in their order. */
export function filtered(rows: readonly DocumentRow[], { words, field, type }: Filter): DocumentRow[] {
  const wanted = wordsOf(words);
  return rows.filter(
    (row) =>
      (field === null || row.field === field) && (type === null || row.type === type) && wanted.every((word) => row.words.includes(word)),
  );
}

/** What one looks for, in small letters. */
export const wordsOf = (typed: string): string[] => typed.toLowerCase().split(/\s+/).filter(Boolean);

/** A sorted copy; rows that are alike in the column stay as they were. */
export function sorted(rows: readonly DocumentRow[], order: Order | null): readonly DocumentRow[] {
  if (!order) return rows;
  const keyed = rows.map((row) => ({ row, rank: RANK[order.by](row) }));
  const direction = order.descending ? -1 : 1;
  return keyed.sort((a, b) => direction * (a.rank - b.rank)).map(({ row }) => row);
}

/** The order after a press on a column's head: worst, surest and newest first, names from A; pressed again, the other way round. */
export function pressed(order: Order | null, by: Column): Order {
  if (order?.by === by) return { by, descending: !order.descending };
  return { by, descending: by === 'severity' || by === 'level' || by === 'date' };
}

const FIELD_RANK = rankOf(
  Object.entries(FIELDS)
    .toSorted(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([field]) => field),
);
const TONE_RANK = rankOf(TONES.toReversed());
const LEVEL_RANK = rankOf(LEVELS.toReversed());

const RANK: Readonly<Record<Column, (row: DocumentRow) => number>> = {
  service: ({ place }) => place,
  field: ({ field }) => FIELD_RANK.get(field) ?? 0,
  type: ({ typePlace }) => typePlace,
  severity: ({ found }) => (found ? TONE_RANK.get(found.tone)! : -1),
  level: ({ found }) => (found ? LEVEL_RANK.get(found.level)! : -1),
  date: ({ day }) => day,
};

function rankOf<T extends string>(list: readonly T[]): ReadonlyMap<string, number> {
  return new Map(list.map((one, rank) => [one, rank]));
}
