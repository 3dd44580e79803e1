import { SEVERITIES, type Severity } from '../core/types.ts';
import type { DocumentRow, FindingRow, VersionRow } from './rows.ts';

/** What a document's row says of its versions. */
export type Totals = Pick<DocumentRow, 'latest' | 'words' | 'counts' | 'versions' | 'bytes'>;

/** Totals of a document with these readable versions, each once: `latest` is the one read last. */
export function totalsOf(latest: VersionRow, others: readonly VersionRow[]): Totals {
  const bytes = others.reduce((sum, version) => sum + version.bytes, latest.bytes);
  return { latest: latest.hash, words: latest.words, counts: latest.counts, versions: others.length + 1, bytes };
}

/** By the day a version was last seen: one that came back after another is the newer of the two. */
export function newestFirst<T extends Pick<VersionRow, 'lastSeen' | 'firstSeen' | 'hash'>>(versions: readonly T[]): T[] {
  return [...versions].sort((a, b) => b.lastSeen - a.lastSeen || b.firstSeen - a.firstSeen || (a.hash < b.hash ? -1 : 1));
}

/** Room of a version: UTF-16 units of its text and of its findings' rows, as JSON. */
export function versionBytes(text: string, findings: readonly FindingRow[]): number {
  return [text, ...findings].reduce<number>((sum, part) => sum + JSON.stringify(part).length, 0);
}

/** Number of clause types found, by severity. */
export function countsOf(findings: readonly Pick<FindingRow, 'severity' | 'polarity' | 'level' | 'audience'>[]): VersionRow['counts'] {
  const counts = Object.fromEntries(SEVERITIES.map((one) => [one, 0])) as Record<Severity, number>;
  // As the popup counts: what may be wrong and what is for other readers stands apart there.
  for (const { severity, polarity, level, audience } of findings) {
    if (level === 'Low' || audience !== undefined) continue;
    // A risk that is only good to know is no protection, and no risk of the scale.
    if (severity !== 'info' || polarity === 'protection') counts[severity]++;
  }
  return counts;
}
