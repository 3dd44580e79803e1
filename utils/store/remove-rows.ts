import { DocumentRow, readable, VersionRow } from './rows.ts';
import { newestFirst, totalsOf } from './totals.ts';
import type { LibraryTransaction } from './transact.ts';

/**
 * Removes a document with all that hangs on it: its versions and findings, damaged ones too, and the texts that no other document uses.
 */
export async function removeDocument(tx: LibraryTransaction, id: string): Promise<void> {
  const keys = await tx.objectStore('versions').index('document').getAllKeys(id);
  // One after the other, here and below: one that throws at once must not leave the others' rejections unheard.
  await tx.objectStore('documents').delete(id);
  await tx.objectStore('versions').delete(under([id]));
  await tx.objectStore('findings').delete(under([id]));
  await removeUnusedTexts(
    tx,
    keys.map(([, hash]) => hash),
  );
}

/**
 * Removes versions of one document, with their findings and the texts that no other version uses. When the version read last is among
 * them, the next newest takes its place; when none is left, the document goes too. How many readable versions are left; where only damaged
 * ones are, the document stays as it is.
 */
export async function removeVersions(tx: LibraryTransaction, document: string, hashes: readonly string[]): Promise<number> {
  const versions = tx.objectStore('versions');
  for (const hash of hashes) {
    await versions.delete([document, hash]);
    await tx.objectStore('findings').delete(under([document, hash]));
  }
  await removeUnusedTexts(tx, hashes);
  const left = newestFirst(readable(await versions.index('document').getAll(document), VersionRow).rows);
  const row = DocumentRow.safeParse(await tx.objectStore('documents').get(document)).data;
  const latest = left.find(({ hash }) => hash === row?.latest) ?? left[0];
  if (!latest && (await versions.index('document').count(document)) === 0) await removeDocument(tx, document);
  const others = left.filter((one) => one !== latest);
  if (row && latest) await tx.objectStore('documents').put({ ...row, ...totalsOf(latest, others) });
  return left.length;
}

/** The same text may be that of another document. */
async function removeUnusedTexts(tx: LibraryTransaction, hashes: readonly string[]): Promise<void> {
  for (const hash of hashes) {
    if ((await tx.objectStore('versions').index('hash').count(hash)) === 0) await tx.objectStore('texts').delete(hash);
  }
}

/** All keys that begin with these parts, and the parts themselves: a list sorts after every text. */
function under(parts: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound(parts, [...parts, []]);
}
