import type { IDBPTransaction } from 'idb';
import type { CaveatDatabase, Database } from './db.ts';

/** The stores of the person's own rows. */
export const LIBRARY_STORES = ['documents', 'versions', 'texts', 'findings'] as const;
/** One transaction over the person's own rows. */
export type LibraryTransaction = IDBPTransaction<CaveatDatabase, typeof LIBRARY_STORES, 'readwrite'>;

/**
 * Does the work in one transaction over documents, versions, texts and findings: all of it on disk when this resolves, or nothing. Rejects
 * with the reason, which is a DOMException named QuotaExceededError where there is no room.
 */
export async function transact<T>(db: Database, work: (tx: LibraryTransaction) => Promise<T>): Promise<T> {
  const tx = db.transaction(LIBRARY_STORES, 'readwrite', { durability: 'strict' });
  const [worked, done] = await Promise.allSettled([work(tx).catch(undo), tx.done]);
  // The transaction knows why it ended ("no room"); its requests then only say that it did.
  if (done.status === 'rejected' && (done.reason as Error).name !== 'AbortError') throw done.reason;
  if (worked.status === 'rejected') throw worked.reason;
  if (done.status === 'rejected') throw done.reason;
  return worked.value;

  function undo(reason: unknown): never {
    try {
      tx.abort();
    } catch {
      // It has ended by itself.
    }
    throw reason;
  }
}
