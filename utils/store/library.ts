/** The person's own library: what was read, as lists; and its removal. Every change is told to the other pages (watchLibrary). */
import { database } from './db.ts';
import { forgetNotesOf } from './prune-notes.ts';
import { removeDocument, removeVersions } from './remove-rows.ts';
import { refreshNotice } from './retention.ts';
import { DocumentRow, readable } from './rows.ts';
import { libraryChanged, libraryNotice, pruneNotes, storageProblem } from './settings.ts';
import { tellLibrary } from './tell-library.ts';
import { LIBRARY_STORES, transact } from './transact.ts';

/** All documents, the one read last first, and how many rows could not be read and are left out. */
export async function listDocuments(): Promise<{ readonly documents: DocumentRow[]; readonly skipped: number }> {
  const { rows, skipped } = readable(await (await database()).getAll('documents'), DocumentRow);
  return { documents: rows.sort((a, b) => b.lastRead - a.lastRead || (a.id < b.id ? -1 : 1)), skipped };
}

/** Ids of the documents whose version read last has this clause type. */
export async function documentsWithClause(clause: string): Promise<ReadonlySet<string>> {
  const db = await database();
  const keys = await db.getAllKeysFromIndex('findings', 'clause', clause);
  if (keys.length === 0) return new Set();
  const { documents } = await listDocuments();
  const latest = new Map(documents.map((one) => [one.id, one.latest]));
  return new Set(keys.flatMap(([document, hash]) => (latest.get(document) === hash ? [document] : [])));
}

/** Marks a document, or takes the mark away. False when there is no such document (any more). */
export async function setStarred(id: string, on: boolean): Promise<boolean> {
  const done = await transact(await database(), async (tx) => {
    const row = DocumentRow.safeParse(await tx.objectStore('documents').get(id)).data;
    if (row) await tx.objectStore('documents').put({ ...row, starred: on });
    return row !== undefined;
  });
  await afterChange();
  return done;
}

/** Removes a document with its versions, findings, and the texts that no other document uses; also what was noted of it. */
export async function deleteDocument(id: string): Promise<void> {
  await transact(await database(), (tx) => removeDocument(tx, id));
  // It is gone: whatever becomes of the notes, saying otherwise would be wrong.
  await forgetNotesOf(id).catch(() => {});
  await afterChange();
}

/** Removes one version (its hash). Was it the one read last, the next newest takes its place; was it the only one, the document goes. */
export async function deleteVersion(id: string, hash: string): Promise<void> {
  const left = await transact(await database(), (tx) => removeVersions(tx, id, [hash]));
  if (!left) await forgetNotesOf(id).catch(() => {});
  await afterChange();
}

/** Removes all that was ever read, and the notes about it. The bundled index and the settings stay. */
export async function deleteEverything(): Promise<void> {
  await transact(await database(), async (tx) => {
    for (const store of LIBRARY_STORES) await tx.objectStore(store).clear();
  });
  await Promise.allSettled([pruneNotes.set([]), libraryNotice.set(null), storageProblem.set(null)]);
  await tellLibrary();
}

export interface LibraryUsage {
  readonly documents: number;
  readonly versions: number;
  /** Room of all texts and findings, about; what the browser uses on disk may be less or more. */
  readonly bytes: number;
  /** The browser's own count for the whole extension, in bytes; null where it does not say. */
  readonly quota: { readonly usage: number; readonly quota: number } | null;
}

/** How much is kept. */
export async function libraryUsage(): Promise<LibraryUsage> {
  const [{ documents }, estimate] = await Promise.all([listDocuments(), estimated()]);
  const sum = (of: (one: DocumentRow) => number) => documents.reduce((total, one) => total + of(one), 0);
  return { documents: documents.length, versions: sum((one) => one.versions), bytes: sum((one) => one.bytes), quota: estimate };
}

/** Calls back after every change to the library, made here or in any other page or the background, until the returned function is called. */
export function watchLibrary(changed: () => void): () => void {
  return libraryChanged.watch(() => changed());
}

async function afterChange(): Promise<void> {
  await refreshNotice().catch(() => {});
  await tellLibrary();
}

async function estimated(): Promise<LibraryUsage['quota']> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { usage, quota };
  } catch {
    return null;
  }
}
