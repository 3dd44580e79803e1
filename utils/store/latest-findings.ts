import * as z from 'zod/mini';
import { database } from './db.ts';
import { type DocumentRow, FindingRow, readable } from './rows.ts';

/** What an average needs of a finding. */
const Brief = z.pick(FindingRow, { clause: true, severity: true, level: true, audience: true });
export type BriefFinding = z.infer<typeof Brief>;

/** What was found in the version read last, for each of these documents in their order; damaged rows are left out. */
export async function latestFindings(documents: readonly Pick<DocumentRow, 'id' | 'latest'>[]): Promise<BriefFinding[][]> {
  const index = (await database()).transaction('findings').store.index('version');
  const all = await Promise.all(documents.map(({ id, latest }) => index.getAll([id, latest])));
  return all.map((rows) => readable(rows, Brief).rows);
}
