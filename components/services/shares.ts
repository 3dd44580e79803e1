import { type CorpusMatrix, sureCellOf } from '../../utils/core/compare/corpus-matrix.ts';
import type { Field } from '../../utils/core/compare/fields.ts';
import { type RarityWord, rarityOf } from '../../utils/core/compare/rarity.ts';

/** In how many of comparable documents (one of each template and company) something was found. */
export interface Share {
  readonly k: number;
  readonly n: number;
}

export type TypeShare = Share & {
  readonly type: string;
  /** Null where fewer than 100 documents are known. */
  readonly word: RarityWord | null;
};
export type FieldShare = Share & { readonly field: Field };

/** The document types in which a clause type was found, the type with the most documents first. */
export function sharesByType(matrix: CorpusMatrix, clause: string): TypeShare[] {
  if (!Object.hasOwn(matrix.columns, clause)) return [];
  const { documents, types } = matrix;
  const counts = types.map(() => ({ k: 0, n: 0, isThere: false }));
  documents.type.forEach((type, at) => {
    const count = counts[type]!;
    const found = sureCellOf(matrix, clause, at) !== null;
    if (found) count.isThere = true;
    if (documents.counted[at] !== '1') return;
    count.n++;
    if (found) count.k++;
  });
  return counts
    .flatMap(({ k, n, isThere }, number) => {
      const type = types[number]!;
      return isThere ? [{ type, k, n, word: rarityOf(matrix, clause, type)?.word ?? null }] : [];
    })
    .sort((a, b) => b.n - a.n || b.k - a.k);
}

/** The type that speaks of a clause type: most documents that have it, and enough of them to say how usual it is, if any. */
export function mainShare(shares: readonly TypeShare[]): TypeShare | null {
  return shares.toSorted((a, b) => Number(b.word !== null) - Number(a.word !== null) || b.k - a.k)[0] ?? null;
}

/** Fewer documents say little of a line of business. */
export const FEWEST_OF_FIELD = 5;

/** The same count for each line of business that has documents of the type, largest share first. */
export function sharesByField(matrix: CorpusMatrix, clause: string, type: string): FieldShare[] {
  const { documents, services } = matrix;
  const wanted = matrix.types.indexOf(type);
  const counts = new Map<Field, { k: number; n: number }>();
  documents.type.forEach((one, at) => {
    if (one !== wanted || documents.counted[at] !== '1') return;
    const field = services.field[documents.service[at]!]!;
    const count = counts.get(field) ?? { k: 0, n: 0 };
    counts.set(field, { k: count.k + (sureCellOf(matrix, clause, at) ? 1 : 0), n: count.n + 1 });
  });
  return [...counts].map(([field, count]) => ({ field, ...count })).sort((a, b) => b.k / b.n - a.k / a.n || b.n - a.n);
}
