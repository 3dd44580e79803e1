import { database } from './db.ts';
import { documentId } from './document-id.ts';
import { readDocument, type StoredDocument } from './documents.ts';

/**
 * What is kept of the document at an address, whatever kind it was taken for: the one read last. Undefined when nothing is, or when the
 * database cannot be read. Nothing is written.
 */
export async function knownDocument(url: string): Promise<StoredDocument | undefined> {
  try {
    // All kinds of one address lie side by side: "host/path|" is what their ids begin with.
    const start = documentId(url, null).replace(/unknown$/, '');
    const ids = await (await database()).getAllKeys('documents', IDBKeyRange.bound(start, `${start}\uffff`), MOST);
    const all = await Promise.all(ids.map(readDocument));
    return all.reduce((last, one) => (!last || (one && one.document.lastRead > last.document.lastRead) ? one : last), undefined);
  } catch {
    return undefined;
  }
}

/** There are fewer kinds. */
const MOST = 40;
