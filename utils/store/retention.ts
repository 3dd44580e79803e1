/** How much the library keeps: what has to go, when it is told, and its removal. */
import { type Database, database } from './db.ts';
import { MEGABYTE, type PruningPlan, type Removal } from './plan-pruning.ts';
import { noteRemovals } from './prune-notes.ts';
import { readPlan } from './read-plan.ts';
import { removeDocument, removeVersions } from './remove-rows.ts';
import { DocumentRow, readable } from './rows.ts';
import { type LibraryNotice, libraryNotice, type Retention, retention } from './settings.ts';
import { tellLibrary } from './tell-library.ts';
import { type LibraryTransaction, transact } from './transact.ts';

/** From this share of the size cap on, it is told what goes next. */
const ANNOUNCED_FROM = 0.9;
/** Titles named in a notice. */
const NAMED = 5;
/** Removals in one transaction: others wait for it. */
const BATCH = 50;

/** What would go with this setting, for the library as it is. Nothing is changed. */
export async function planRetention(chosen: Retention): Promise<PruningPlan> {
  const db = await database();
  return readPlan(db, await allDocuments(db), chosen);
}

/** Takes the setting over and removes what is then too much; show planRetention first. What was removed. */
export async function applyRetention(chosen: Retention, now: number = Date.now()): Promise<readonly Removal[]> {
  await retention.set(chosen);
  const removed = await prune(await planRetention(chosen), now);
  await refreshNotice();
  return removed;
}

/**
 * Removes what the plan says, and notes it. What has changed since the plan was made stays: a document that was starred or read, a version
 * that is now the one read last. What was removed.
 */
export async function prune(plan: PruningPlan, now: number = Date.now()): Promise<readonly Removal[]> {
  const removed: Removal[] = [];
  const db = await database();
  try {
    for (let at = 0; at < plan.removals.length; at += BATCH) {
      const batch = plan.removals.slice(at, at + BATCH);
      removed.push(...(await transact(db, (tx) => removeBatch(tx, batch))));
    }
  } finally {
    // What went before a failure is gone, too.
    if (removed.length > 0) {
      await noteRemovals(removed, now).catch(() => {});
      await tellLibrary();
    }
  }
  return removed;
}

/**
 * Keeps the library to the setting after `spare` was saved. Room is made only once it was told that the library is nearly full: the reading
 * that crosses the line in one leap is kept, and what goes is told first. Reads the documents' rows, no version unless there is something to do.
 */
export async function tidy(spare: string, now: number): Promise<void> {
  const db = await database();
  const [documents, chosen, told] = await Promise.all([allDocuments(db), retention.get(), libraryNotice.get()]);
  const allowed = told ? chosen : { ...chosen, megabytes: Number.POSITIVE_INFINITY };
  const plan = await readPlan(db, documents, allowed, spare);
  const removed = await prune(plan, now);
  await refreshNotice(removed.length > 0 ? undefined : documents);
}

/** What goes next, once 90 % of the size cap are taken; else null. `share` is what is taken, 1 for all. */
export async function pruningAhead(documents?: readonly DocumentRow[]): Promise<LibraryNotice | null> {
  const db = await database();
  const [rows, chosen] = await Promise.all([documents ?? allDocuments(db), retention.get()]);
  const share = rows.reduce((sum, { bytes }) => sum + bytes, 0) / (chosen.megabytes * MEGABYTE);
  if (share < ANNOUNCED_FROM) return null;
  // Next are those that would go if the cap were just below the announcement.
  const { removals } = await readPlan(db, rows, { ...chosen, megabytes: chosen.megabytes * ANNOUNCED_FROM - 1 / MEGABYTE });
  const bySize = removals.filter(({ why }) => why === 'size');
  const next = [...new Map(bySize.map(({ document, title }) => [document, title])).values()].slice(0, NAMED);
  const [first] = bySize;
  if (!first) return { share, next, what: null };
  return { share, next, what: first.hash === null ? 'document' : 'versions' };
}

/** Brings the notice (`libraryNotice`) in line with the library. */
export async function refreshNotice(documents?: readonly DocumentRow[]): Promise<void> {
  const [ahead, told] = await Promise.all([pruningAhead(documents), libraryNotice.get()]);
  if (JSON.stringify(ahead) !== JSON.stringify(told)) await libraryNotice.set(ahead);
}

async function allDocuments(db: Database): Promise<readonly DocumentRow[]> {
  return readable(await db.getAll('documents'), DocumentRow).rows;
}

async function removeBatch(tx: LibraryTransaction, batch: readonly Removal[]): Promise<readonly Removal[]> {
  const removed: Removal[] = [];
  for (const document of new Set(batch.map((one) => one.document))) {
    const row = DocumentRow.safeParse(await tx.objectStore('documents').get(document)).data;
    if (!row) continue;
    const kept = new Set((await tx.objectStore('versions').index('document').getAllKeys(document)).map(([, hash]) => hash));
    const own = batch.filter((one) => one.document === document && (one.why === 'versions' || !row.starred));
    const versions = own.filter(({ hash }) => hash !== null && hash !== row.latest && kept.has(hash));
    const whole = own.find(({ hash, lastRead }) => hash === null && lastRead === row.lastRead);
    removed.push(...versions, ...(whole ? [whole] : []));
    if (whole) await removeDocument(tx, document);
    else if (versions.length > 0) await removeVersions(tx, document, hashesOf(versions));
  }
  return removed;
}

function hashesOf(removals: readonly Removal[]): string[] {
  return removals.flatMap(({ hash }) => hash ?? []);
}
