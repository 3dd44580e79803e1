import { type Finding, SEVERITIES, type Severity } from '../types.ts';
import { type AbsenceDocument, absences } from './absences.ts';
import { type Comparison, compareScore } from './compare-score.ts';
import type { ProfileTable } from './profile-table.ts';
import { riskScore } from './risk-score.ts';

/** A document at a glance. No grade: counts, and where it stands among others of its type. */
export interface DocumentProfile {
  /** Risk clause types by severity, High and Medium confidence only. */
  readonly risks: Readonly<Record<Severity, number>>;
  /** Protective clause types, High and Medium confidence only. */
  readonly protections: number;
  /** Clause ids of protections to be told as "We did not find …"; never counted as risk. */
  readonly absences: readonly string[];
  /** Null where there is nothing fair to compare with. */
  readonly comparison: Comparison | null;
}

/** Sums up what was found in a document that was read as a whole. */
export function documentProfile(document: AbsenceDocument, findings: readonly Finding[], table: ProfileTable): DocumentProfile {
  const sure = findings.filter(({ level, audience }) => level !== 'Low' && audience === undefined);
  const count = (severity: Severity) => sure.filter((one) => one.polarity === 'risk' && one.severity === severity).length;
  return {
    risks: Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as Record<Severity, number>,
    protections: sure.filter(({ polarity }) => polarity === 'protection').length,
    absences: absences(document, findings, table),
    comparison: compared(document, findings, table),
  };
}

function compared({ type, language, words }: AbsenceDocument, findings: readonly Finding[], table: ProfileTable): Comparison | null {
  if (!type || language !== 'en' || !Object.hasOwn(table.comparisons, type)) return null;
  return compareScore(riskScore(findings, table), words, table.comparisons[type], table.date);
}
