import { database } from './db.ts';
import { documentsWithClause, listDocuments } from './library.ts';
import { type DocumentRow, FindingRow } from './rows.ts';

/** Where a clause type stands in the own library. */
export interface ClausePlaces {
  /** Documents whose version read last has it, at High or Medium and for consumers. */
  readonly total: number;
  /** The ones read last, as many as asked for, with what was found of the clause type in them. */
  readonly documents: readonly { readonly document: DocumentRow; readonly finding: FindingRow }[];
}

/** The documents of the own library in which a clause type was found, the one read last first; `most` of them with their findings. */
export async function placesOfClause(clause: string, most: number): Promise<ClausePlaces> {
  const ids = await documentsWithClause(clause);
  if (ids.size === 0) return { total: 0, documents: [] };
  const [db, { documents }] = await Promise.all([database(), listDocuments()]);
  const having = documents.filter(({ id }) => ids.has(id));
  const found = await Promise.all(
    having.map(async (document) => {
      const finding = FindingRow.safeParse(await db.get('findings', [document.id, document.latest, clause])).data;
      return finding && finding.level !== 'Low' && finding.audience === undefined ? [{ document, finding }] : [];
    }),
  );
  const sure = found.flat();
  return { total: sure.length, documents: sure.slice(0, most) };
}
