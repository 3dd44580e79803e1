import type { Finding, Severity } from '../types.ts';
import type { ProfileTable } from './profile-table.ts';

/** What one finding weighs; docs/profile.md. */
export const WEIGHTS: Readonly<Record<Severity, number>> = { critical: 12, high: 6, medium: 2.5, low: 0.75, info: 0 };
const STRENGTHS = [0, 0.5, 1.25, 2];
/** A group of types counts up to here, so that ten kinds of tracking do not drown everything else. */
export const MOST_PER_GROUP = 15;
/** Protections take away up to this share of the risk. */
const MOST_PROTECTED = 1 / 4;

/**
 * How much risk a document holds: severities weighed by the probability that they are there, capped a group, less protections. Low findings
 * do not count. From 0; compares documents of one type and similar length with each other and says nothing by itself.
 */
export function riskScore(
  findings: readonly Pick<Finding, 'clause' | 'severity' | 'polarity' | 'p' | 'level' | 'strength' | 'audience'>[],
  { groups, strengths }: Pick<ProfileTable, 'groups' | 'strengths'>,
): number {
  const sure = findings.filter(({ level, audience }) => level !== 'Low' && audience === undefined);
  const byClause = new Map(sure.map((finding) => [finding.clause, finding]));
  const weights = (clauses: readonly string[], weight: (clause: string) => number) =>
    clauses.reduce((sum, clause) => sum + (byClause.get(clause)?.p ?? 0) * weight(clause), 0);
  const risk = groups.reduce((sum, clauses) => {
    const inGroup = weights(clauses, (clause) => WEIGHTS[byClause.get(clause)?.severity ?? 'info']);
    return sum + Math.min(MOST_PER_GROUP, inGroup);
  }, 0);
  const strengthOf = (clause: string, own: number) => STRENGTHS[byClause.get(clause)?.strength ?? own] ?? 0;
  const protection = strengths.reduce((sum, clauses, k) => sum + weights(clauses, (clause) => strengthOf(clause, k + 1)), 0);
  return risk - Math.min(protection, risk * MOST_PROTECTED);
}
