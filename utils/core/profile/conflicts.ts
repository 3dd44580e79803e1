import type { Finding, Level, Span } from '../types.ts';

/**
 * `opposite`: both cannot hold for the same data, person or plan. `tension`: both can hold, but either reads otherwise once the other is
 * known. docs/decisions/009-conflicts.md says why each pair is here, and why others are not.
 */
export type ConflictKind = 'opposite' | 'tension';

export interface ConflictPair {
  readonly promise: string;
  readonly practice: string;
  readonly kind: ConflictKind;
}

/** A promise and the practice that speaks against it (rule R14). */
export const CONFLICTS: readonly ConflictPair[] = [
  { promise: 'no-sale-promise', practice: 'sale-of-personal-data', kind: 'opposite' },
  { promise: 'no-ai-training-promise', practice: 'ai-training-on-user-data', kind: 'opposite' },
  { promise: 'no-ai-training-promise', practice: 'ai-training-by-third-parties', kind: 'opposite' },
  { promise: 'no-automated-decisions', practice: 'automated-decision-making', kind: 'opposite' },
  { promise: 'gpc-honoured', practice: 'opt-out-signal-ignored', kind: 'opposite' },
  { promise: 'content-ownership-kept', practice: 'content-ownership-transfer', kind: 'opposite' },
  { promise: 'deletion-right', practice: 'no-account-deletion', kind: 'opposite' },
  { promise: 'easy-cancellation', practice: 'hard-to-cancel', kind: 'opposite' },
  { promise: 'no-sale-promise', practice: 'cross-context-advertising', kind: 'tension' },
  { promise: 'deletion-right', practice: 'indefinite-retention', kind: 'tension' },
  { promise: 'retention-periods-stated', practice: 'indefinite-retention', kind: 'tension' },
  { promise: 'limited-service-licence', practice: 'perpetual-licence', kind: 'tension' },
  { promise: 'refund-or-withdrawal', practice: 'no-refunds', kind: 'tension' },
  { promise: 'home-law-preserved', practice: 'foreign-law-venue', kind: 'tension' },
  { promise: 'reasons-and-appeal', practice: 'termination-at-will', kind: 'tension' },
];

/** How two clause types stand to each other, whichever is the promise; null when they do not speak against each other. */
export function conflictBetween(one: string, other: string, pairs: readonly ConflictPair[] = CONFLICTS): ConflictKind | null {
  const pair = pairs.find(({ promise, practice }) => (promise === one && practice === other) || (promise === other && practice === one));
  return pair?.kind ?? null;
}

/** All clause types that speak against this one, opposites first. */
export function opposedTo(clause: string, pairs: readonly ConflictPair[] = CONFLICTS): string[] {
  return pairs.flatMap(({ promise, practice }) => {
    if (promise === clause) return [practice];
    return practice === clause ? [promise] : [];
  });
}

/**
 * Names in every finding the other findings of the same document that speak against it. Opposites are shown at most as Medium: one of the
 * two is limited by something that stands elsewhere, or is wrong. Low findings mark nothing and are not marked: a conflict is told only
 * where both sides are probably there. Findings without a conflict come back as they are; spans keep their own evidence.
 */
export function markConflicts(findings: readonly Finding[], pairs: readonly ConflictPair[] = CONFLICTS): Finding[] {
  const sure = new Set(findings.filter(({ level }) => level !== 'Low').map(({ clause }) => clause));
  const present = pairs.filter(({ promise, practice }) => sure.has(promise) && sure.has(practice));
  return findings.map((finding) => {
    const mine = present.filter(({ promise, practice }) => promise === finding.clause || practice === finding.clause);
    if (mine.length === 0) return finding;
    const conflictsWith = mine.map(({ promise, practice }) => (promise === finding.clause ? practice : promise));
    const marked: Finding = { ...finding, conflictsWith };
    return mine.some(({ kind }) => kind === 'opposite') ? capped(marked) : marked;
  });
}

function capped(finding: Finding): Finding {
  const spans = finding.spans.map((span): Span => ({ ...span, level: atMostMedium(span.level) }));
  return { ...finding, level: atMostMedium(finding.level), evidence: 'conflict', spans };
}

const atMostMedium = (level: Level): Level => (level === 'High' ? 'Medium' : level);
