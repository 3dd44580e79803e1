import { type CheckedFile, checkFile } from './check-import.ts';
import { type Database, database } from './db.ts';
import { ImportError } from './import-error.ts';
import { LibraryFile } from './read-library-file.ts';
import type { Refusal } from './refusals.ts';
import { refreshNotice } from './retention.ts';
import { tellLibrary } from './tell-library.ts';
import { transact } from './transact.ts';
import { type Taken, writeImport } from './write-import.ts';

/** What became of a file. */
export interface ImportResult extends Taken {
  /** The first rows that were not taken, by name, and how many in all. */
  readonly refused: readonly Refusal[];
  readonly refusedCount: number;
}

export interface ImportProgress {
  /** `checking`: nothing has been written, and it can be called off at once. `writing`: called off, all is undone. */
  readonly phase: 'checking' | 'writing';
  /** Of the phase, 0 to 1. */
  readonly share: number;
}

/**
 * Takes a library's file into the library. First all of it is checked and nothing written; rows that do not hold are refused one by one, and a
 * file that is broken or not ours as a whole. Then one transaction: all that was accepted, or nothing. What is here already is merged, never
 * replaced by something older (merge-rows.ts). Rejects with an ImportError, whose message is for people, or with the signal's reason.
 */
export async function importLibrary(
  file: Blob,
  onProgress: (progress: ImportProgress) => void = () => {},
  signal?: AbortSignal,
): Promise<ImportResult> {
  const source = new LibraryFile(file, signal);
  try {
    const db = await database();
    const checked = await checkFile(source, db, (share) => onProgress({ phase: 'checking', share }));
    const taken = await write(db, source, checked);
    await refreshNotice().catch(() => {});
    await tellLibrary();
    return { ...taken, refused: checked.refusals.named, refusedCount: checked.refusals.count };
  } catch (error) {
    signal?.throwIfAborted();
    throw told(error);
  }

  function write(db: Database, source: LibraryFile, checked: CheckedFile): Promise<Taken> {
    return transact(db, (tx) => writeImport(tx, source, checked, (share) => onProgress({ phase: 'writing', share })));
  }
}

/** An error of the database in words for people. A mistake of ours stays what it is. */
function told(cause: unknown): unknown {
  if (cause instanceof ImportError || !(cause instanceof Error || cause instanceof DOMException)) return cause;
  if (cause.name === 'QuotaExceededError') return new ImportError('full', { cause });
  return cause instanceof TypeError || cause instanceof RangeError ? cause : new ImportError('unavailable', { cause });
}
