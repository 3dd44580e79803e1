import { libraryChanged } from './settings.ts';

/** Tells all pages and the background that rows of the library have changed; for whoever writes rows by itself. See watchLibrary. */
export async function tellLibrary(): Promise<void> {
  // Pages that show an older state are no reason for a change to fail.
  await libraryChanged.set(crypto.randomUUID()).catch(() => {});
}
