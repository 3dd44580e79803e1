/** How a document and a version that both the library and a file have become one. Doing it twice is doing it once. */
import type { ImportDocument, ImportVersion } from './import-rows.ts';
import type { DocumentRow, VersionRow } from './rows.ts';
import { newestFirst, totalsOf } from './totals.ts';

/**
 * A document with the versions that it has after the import; undefined where there are none, or no document. Of two that both have, the one read last says address, service,
 * title and language, the library on equal terms. It was first read when either was, read as often as the one that counts more, and starred
 * when either is.
 */
export function mergedDocument(
  ours: DocumentRow | undefined,
  theirs: ImportDocument | undefined,
  versions: readonly VersionRow[],
): DocumentRow | undefined {
  const known = [ours, theirs].filter((one) => one !== undefined);
  const [newer, older] = known.sort((a, b) => b.lastRead - a.lastRead);
  if (!newer) return undefined;
  const wanted = [newer.latest, older?.latest];
  const sorted = newestFirst(versions);
  const latest = wanted.flatMap((hash) => sorted.find((one) => one.hash === hash) ?? [])[0] ?? sorted[0];
  if (!latest) return undefined;
  const { id, service, url, host, title, type, language } = newer;
  const totals = totalsOf(
    latest,
    sorted.filter((one) => one !== latest),
  );
  return {
    ...{ id, service, url, host, title, type, language },
    firstRead: Math.min(...known.map((one) => one.firstRead)),
    lastRead: newer.lastRead,
    reads: Math.max(...known.map((one) => one.reads)),
    starred: known.some((one) => one.starred),
    ...totals,
  };
}

/**
 * Whose reading of a version counts: length, stated date, makers and findings belong together. The library's own stays, unless the file's was
 * made by others and that version was seen later there; or unless the library's has lost its findings.
 */
export function takesTheirs(ours: VersionRow, theirs: ImportVersion, oursHasFindings: boolean, theirsHasFindings: boolean): boolean {
  if (ours.engine === theirs.engine && ours.taxonomy === theirs.taxonomy) return !oursHasFindings && theirsHasFindings;
  return theirs.lastSeen > ours.lastSeen;
}

/** Seen from the first time that either saw it to the last. */
export function mergedTimes(ours: VersionRow | undefined, theirs: ImportVersion): Pick<VersionRow, 'firstSeen' | 'lastSeen'> {
  const { firstSeen, lastSeen } = theirs;
  return { firstSeen: Math.min(ours?.firstSeen ?? firstSeen, firstSeen), lastSeen: Math.max(ours?.lastSeen ?? lastSeen, lastSeen) };
}
