import type { Database } from './db.ts';
import { MEGABYTE, type PrunableVersion, type PruningPlan, planPruning } from './plan-pruning.ts';
import { type DocumentRow, readable, VersionRow } from './rows.ts';
import type { Retention } from './settings.ts';

/** Versions read at once, oldest first. */
const PART = 500;
/** Where more documents than this have too many versions, reading all versions in parts is quicker than reading document by document. */
const FEW = 50;

/**
 * The plan for the library as it is (planPruning), reading no more versions than it takes: those of documents that have too many, and the
 * oldest until their room is enough. Without anything to remove, no version is read.
 */
export async function readPlan(
  db: Database,
  documents: readonly DocumentRow[],
  retention: Retention,
  spare?: string,
): Promise<PruningPlan> {
  const versions = new Map<string, PrunableVersion>();
  const crowded = documents.filter((one) => one.versions > retention.versions);
  const readAll = crowded.length > FEW;
  for (const { id } of readAll ? [] : crowded) keep(readable(await db.getAllFromIndex('versions', 'document', id), VersionRow).rows);
  let excess = documents.reduce((sum, { bytes }) => sum + bytes, 0) - retention.megabytes * MEGABYTE;
  const loose = new Map(documents.filter(({ starred }) => !starred).map(({ id, latest }) => [id, latest]));
  let after: IDBKeyRange | null = null;
  while (readAll || excess > 0) {
    const part = await db.getAllFromIndex('versions', 'oldest', after, PART);
    const { rows } = readable(part, VersionRow);
    const old = rows.filter(({ document, hash }) => loose.has(document) && loose.get(document) !== hash);
    keep(readAll ? rows : old);
    excess -= old.reduce((sum, { bytes }) => sum + bytes, 0);
    const last = part.at(-1);
    if (!last || part.length < PART) break;
    after = IDBKeyRange.lowerBound([last.lastSeen, last.document, last.hash], true);
  }
  return planPruning(documents, [...versions.values()], retention, spare);

  function keep(rows: readonly VersionRow[]): void {
    for (const row of rows) versions.set(`${row.document} ${row.hash}`, row);
  }
}
