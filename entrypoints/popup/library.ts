import { amongUsed } from '../../components/popup/among-used.ts';
import { removedText } from '../../components/popup/library-words.ts';
import type { LibraryState } from '../../components/popup/popup-model.ts';
import type { PageReport } from '../../utils/ext/messages.ts';
import { documentId } from '../../utils/store/document-id.ts';
import { readDocument } from '../../utils/store/documents.ts';
import { listDocuments, setStarred, watchLibrary } from '../../utils/store/library.ts';
import { libraryNotice, libraryPaused, pruneNotes } from '../../utils/store/settings.ts';

/** Whether something is kept at all here, and what the library has to tell over any page. A private window is told nothing of it. */
export async function libraryAtAll(incognito: boolean, now: number): Promise<Pick<LibraryState, 'closed' | 'room' | 'removed'>> {
  if (incognito) return { closed: 'private', room: null, removed: null };
  const [paused, room, notes] = await Promise.all([libraryPaused.get(), libraryNotice.get(), pruneNotes.get()]);
  return { closed: paused ? 'paused' : null, room, removed: removedText(notes, now) };
}

/** The document's own row; null where it is not kept, or the database does not open. */
export async function keptHere({ url, type }: PageReport): Promise<LibraryState['kept']> {
  try {
    const { document } = (await readDocument(documentId(url, type))) ?? {};
    return document ? { id: document.id, starred: document.starred } : null;
  } catch {
    return null;
  }
}

/** How the document stands among those of the services that the person uses. Reads every document's row. */
export async function amongLibrary({ url, type, findings }: PageReport): Promise<LibraryState['among']> {
  if (type === null || !URL.canParse(url)) return null;
  try {
    const { documents } = await listDocuments();
    return amongUsed({ host: new URL(url).hostname, type, findings }, documents);
  } catch {
    return null;
  }
}

/** Stars a document or takes the star away; false when that could not be done. */
export async function star(id: string, on: boolean): Promise<boolean> {
  return setStarred(id, on).catch(() => false);
}

/** Calls back when a document is kept, changed or removed, here or elsewhere. */
export const watchKept: (changed: () => void) => void = watchLibrary;
