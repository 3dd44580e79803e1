/** The file that a library is exported to and imported from; docs/export-format.md describes it for other programs. */

/** What is in it, in the order in which it is written; read in any order. */
export const LISTS = ['documents', 'versions', 'texts', 'findings'] as const;
export type List = (typeof LISTS)[number];

/** Rises when an older Caveat would misread the file. */
export const SCHEMA = 1;
/** What the file calls itself under `caveat`. */
export const KIND = 'library';
export const MOST_BYTES = 100_000_000;

/** Name to offer for a file that is written now, by the person's own calendar: `caveat-library-2026-11-24.json`. */
export function libraryFileName(now: Date = new Date()): string {
  return `caveat-library-${dayOf(now)}.json`;
}

/** The same for a table of findings: `caveat-findings-2026-11-24.csv`. */
export function findingsFileName(now: Date = new Date()): string {
  return `caveat-findings-${dayOf(now)}.csv`;
}

function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
