import { MOST_PER_GROUP, WEIGHTS } from '../profile/risk-score.ts';
import { GROUPS, type Group, type Level, type Polarity, type Severity } from '../types.ts';

/** What a picture of a document is drawn from. */
export interface Seen {
  readonly clause: string;
  readonly severity: Severity;
  readonly level: Level;
  readonly audience?: unknown;
}

/** Where a clause type belongs. */
export type Place = { readonly group: Group | string; readonly polarity: Polarity };

/**
 * How much risk of each group of clause types a document holds, 0 to 1: severities by the weights of the document profile, High and Medium
 * findings for consumers only, capped a group as there. Groups without risk types are left out; every other group is in it.
 */
export function exposureByGroup(found: readonly Seen[], placeOf: (clause: string) => Place | undefined): Map<Group, number> {
  const sums = new Map<Group, number>(RISK_GROUPS.map((group) => [group, 0]));
  for (const { clause, severity, level, audience } of found) {
    const place = placeOf(clause);
    if (level === 'Low' || audience !== undefined || place?.polarity !== 'risk') continue;
    const group = place.group as Group; // the taxonomy's own, checked by its test
    sums.set(group, (sums.get(group) ?? 0) + WEIGHTS[severity]);
  }
  return new Map([...sums].map(([group, sum]) => [group, Math.min(1, sum / MOST_PER_GROUP)]));
}

export const RISK_GROUPS: readonly Group[] = GROUPS.filter((group) => group !== 'protections');
