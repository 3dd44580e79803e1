import type { Removal } from './plan-pruning.ts';
import { type PruneNote, pruneNotes } from './settings.ts';

const MOST = 50;

/** Notes what was removed, one note a document and reason, before the older notes. */
export function noteRemovals(removals: readonly Removal[], now: number): Promise<void> {
  const notes = new Map<string, PruneNote>();
  for (const { document, title, service, hash, why, bytes } of removals) {
    const known = notes.get(`${why} ${document}`);
    const versions = hash === null ? null : (known?.versions ?? 0) + 1;
    notes.set(`${why} ${document}`, { when: now, document, title, service, versions, why, bytes: (known?.bytes ?? 0) + bytes });
  }
  return change((old) => [...[...notes.values()].reverse(), ...old].slice(0, MOST));
}

/** Drops the notes about a document: who deletes it wants no trace of it. */
export function forgetNotesOf(document: string): Promise<void> {
  return change((old) => old.filter((note) => note.document !== document));
}

let writing: Promise<unknown> = Promise.resolve();

/** One after the other: two that read the same list would undo each other. */
function change(how: (notes: readonly PruneNote[]) => readonly PruneNote[]): Promise<void> {
  const mine = writing.then(async () => {
    const old = await pruneNotes.get();
    const notes = how(old);
    if (notes.length !== old.length || notes[0] !== old[0]) await pruneNotes.set(notes);
  });
  writing = mine.catch(() => undefined);
  return mine;
}
