import { bareHost } from '../../utils/core/compare/service-of-host.ts';
import type { Severity } from '../../utils/core/types.ts';
import type { ReportFinding } from '../../utils/ext/messages.ts';
import type { AmongUsed } from './used-services.ts';

/** A document of the own library, as far as it is counted here. */
export interface UsedDocument {
  readonly host: string;
  readonly type: string | null;
  readonly language: string;
  readonly lastRead: number;
  /** Clause types found, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** Fewer others say nothing. */
const FEWEST = 3;

/** Counts a document among those of the other services that were read: of each host the one read last. Null below three. */
export function amongUsed(
  own: {
    readonly host: string;
    readonly type: string;
    readonly findings: readonly Pick<ReportFinding, 'severity' | 'level' | 'audience'>[];
  },
  library: readonly UsedDocument[],
): AmongUsed | null {
  const latest = new Map<string, UsedDocument>();
  for (const one of library) {
    const host = bareHost(one.host);
    if (one.type !== own.type || one.language !== 'en' || host === bareHost(own.host)) continue;
    if ((latest.get(host)?.lastRead ?? -1) < one.lastRead) latest.set(host, one);
  }
  if (latest.size < FEWEST) return null;
  // Counted as the library counts: sure findings, for consumers.
  const sure = own.findings.filter(({ level, audience }) => level !== 'Low' && audience === undefined);
  const mine = sure.filter(({ severity }) => severity === 'critical' || severity === 'high').length;
  const theirs = [...latest.values()].map(({ counts }) => counts.critical + counts.high);
  return {
    n: theirs.length,
    fewer: theirs.filter((count) => count < mine).length,
    same: theirs.filter((count) => count === mine).length,
    more: theirs.filter((count) => count > mine).length,
  };
}
