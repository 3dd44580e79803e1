import { type CorpusMatrix, columnOf, isSureAt } from './corpus-matrix.ts';

export type RarityWord = 'common' | 'usual' | 'uncommon' | 'rare';

/** In how many comparable documents a clause type was found. */
export interface Rarity {
  /** Of the documents that were counted. */
  readonly type: string;
  readonly k: number;
  readonly n: number;
  readonly word: RarityWord;
  /** Capture date of the newest document of the corpus, as ISO date. */
  readonly date: string;
}

/** Fewer documents are no yardstick. */
export const FEWEST_DOCUMENTS = 100;

/**
 * How usual a clause type is in documents of a type: English, one of each template, one of each company, found at High or Medium. Null
 * where fewer than 100 are known. A document of no known type (terms and privacy policy in one, for instance) is held against the type in
 * which the clause type stands most often; null where it stands in none.
 */
export function rarityOf(matrix: CorpusMatrix, clause: string, type: string | null): Rarity | null {
  if (type === null) return oftenest(matrix.types.flatMap((one) => rarityOf(matrix, clause, one) ?? []));
  const { k, n } = countOf(matrix, clause, type, () => true);
  if (n < FEWEST_DOCUMENTS) return null;
  return { type, k, n, word: wordFor(k / n), date: matrix.date };
}

function oftenest(all: readonly Rarity[]): Rarity | null {
  return all.reduce<Rarity | null>((best, one) => (one.k > (best?.k ?? 0) ? one : best), null);
}

/** The same count over some of the documents; `where` is asked with the document's number. */
export function countOf(
  matrix: CorpusMatrix,
  clause: string,
  type: string | null,
  where: (document: number) => boolean,
): { readonly k: number; readonly n: number } {
  const { documents, types } = matrix;
  const wanted = type === null ? -1 : types.indexOf(type);
  const column = columnOf(matrix, clause);
  let k = 0;
  let n = 0;
  for (let at = 0; at < documents.type.length; at++) {
    if (documents.type[at] !== wanted || documents.counted[at] !== '1' || !where(at)) continue;
    n++;
    if (isSureAt(column, at)) k++;
  }
  return { k, n };
}

/** Taxonomy §3.6: common from half, usual from a fifth, uncommon from a twentieth. */
function wordFor(share: number): RarityWord {
  if (share >= 0.5) return 'common';
  if (share >= 0.2) return 'usual';
  return share >= 0.05 ? 'uncommon' : 'rare';
}
