import type { DocumentRow, VersionRow } from './rows.ts';
import type { Retention } from './settings.ts';
import { newestFirst } from './totals.ts';

/** What pruning needs to know of a version. */
export type PrunableVersion = Pick<VersionRow, 'document' | 'hash' | 'firstSeen' | 'lastSeen' | 'bytes'>;

/** One version, or a whole document (`hash` null), that is to go. */
export interface Removal {
  readonly document: string;
  readonly title: string;
  readonly service: string;
  readonly hash: string | null;
  /** More versions than the setting keeps, or more room than it allows. */
  readonly why: 'versions' | 'size';
  readonly bytes: number;
  /** Of the document, when this was planned: a document that was read since stays. */
  readonly lastRead: number;
}

export interface PruningPlan {
  /** In the order in which they go. */
  readonly removals: readonly Removal[];
  /** Room that this frees, and room that is taken afterwards. */
  readonly freed: number;
  readonly left: number;
  /** False when all that may go is not enough for the size cap: the rest is starred, or was read just now. */
  readonly enough: boolean;
}

/** Units of `bytes` to a megabyte of the setting. */
export const MEGABYTE = 1_000_000;

/**
 * What has to go so that the library keeps to the setting. First the versions of each document beyond the number kept, oldest first and
 * never the one read last. Then, while the rest is above the size cap: old versions of documents without a star, the one seen longest ago
 * first; then whole documents without a star, the one read longest ago first, but never `spare`, which was read just now.
 * `versions` are all versions, or at least those of documents that have too many and enough of the oldest.
 */
export function planPruning(
  documents: readonly DocumentRow[],
  versions: readonly PrunableVersion[],
  retention: Retention,
  spare?: string,
): PruningPlan {
  const cap = retention.megabytes * MEGABYTE;
  const room = new Map(documents.map((one) => [one.id, one.bytes]));
  const known = new Map(documents.map((one) => [one.id, one]));
  const removals: Removal[] = [];
  let left = documents.reduce((sum, one) => sum + one.bytes, 0);

  const old = versions.filter(({ document, hash }) => known.has(document) && known.get(document)?.latest !== hash);
  const surplus = new Set<PrunableVersion>();
  for (const [id, own] of groupByDocument(old)) {
    const document = known.get(id);
    // The one read last is kept beside them.
    if (document && document.versions > retention.versions)
      for (const one of newestFirst(own).slice(retention.versions - 1)) surplus.add(one);
  }
  for (const version of oldestFirst([...surplus])) remove(version.document, version, 'versions');

  const loose = old.filter((one) => !surplus.has(one) && !known.get(one.document)?.starred);
  for (const version of oldestFirst(loose)) if (left > cap) remove(version.document, version, 'size');

  const whole = documents
    .filter((one) => !one.starred && one.id !== spare)
    .sort((a, b) => a.lastRead - b.lastRead || (a.id < b.id ? -1 : 1));
  for (const { id } of whole) if (left > cap) remove(id, null, 'size');

  const freed = removals.reduce((sum, { bytes }) => sum + bytes, 0);
  return { removals, freed, left, enough: left <= cap };

  function remove(id: string, version: PrunableVersion | null, why: Removal['why']): void {
    const document = known.get(id);
    const rest = room.get(id);
    if (!document || rest === undefined) return;
    const bytes = version ? Math.min(version.bytes, rest) : rest;
    room.set(id, rest - bytes);
    left -= bytes;
    const { title, service, lastRead } = document;
    removals.push({ document: id, title, service, hash: version?.hash ?? null, why, bytes, lastRead });
  }
}

function oldestFirst(versions: readonly PrunableVersion[]): PrunableVersion[] {
  return [...versions].sort((a, b) => a.lastSeen - b.lastSeen || order(a.document, b.document) || order(a.hash, b.hash));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function groupByDocument(versions: readonly PrunableVersion[]): Map<string, PrunableVersion[]> {
  const groups = new Map<string, PrunableVersion[]>();
  for (const version of versions) {
    const own = groups.get(version.document);
    if (own) own.push(version);
    else groups.set(version.document, [version]);
  }
  return groups;
}
