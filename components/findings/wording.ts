import type { Evidence, Level, Severity } from '../../utils/core/types.ts';

/** The look of a flag: a risk's severity, or `protection` for whatever protects the reader. */
export type Tone = Exclude<Severity, 'info'> | 'note' | 'protection';

/** Which look a finding has: protections are never shown on the scale of risks. */
export function toneOf(finding: { readonly severity: Severity; readonly polarity: 'risk' | 'protection' }): Tone {
  if (finding.polarity === 'protection') return 'protection';
  return finding.severity === 'info' ? 'note' : finding.severity;
}

/** Worst first, protections last. */
export const TONES = ['critical', 'high', 'medium', 'low', 'note', 'protection'] as const satisfies readonly Tone[];

export const TONE_WORD = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  note: 'Note',
  protection: 'Protection',
} as const satisfies Record<Tone, string>;

export const TONE_LABEL = {
  critical: 'Critical risk',
  high: 'High risk',
  medium: 'Medium risk',
  low: 'Low risk',
  note: 'Good to know',
  protection: 'Protection',
} as const satisfies Record<Tone, string>;

export const LEVEL_MEANING = {
  High: 'The wording leaves little doubt.',
  Medium: 'Probably right. Read the clause to be sure.',
  Low: 'May be wrong. Read the clause before relying on it.',
} as const satisfies Record<Level, string>;

/** "about 93 of 100 such flags are right"; never promises all of them. `p` in [0, 1]. */
export function probabilityText(p: number): string {
  const right = Math.min(99, Math.max(1, Math.round(p * 100)));
  return `About ${right} of 100 such flags are right.`;
}

/** How the document says it, in a few words; `quote` is where a hedge is looked for. */
export function evidenceText(evidence: Evidence, quote: string): string {
  if (evidence === 'hedged') {
    const hedge = HEDGE.exec(quote)?.[0].toLowerCase();
    return hedge ? `hedged: “${hedge}”` : 'hedged';
  }
  return EVIDENCE_TEXT[evidence];
}

const HEDGE =
  /\b(?:may|might|could|can|from time to time|generally|typically|usually|in some cases|where (?:permitted|applicable)|at times|sometimes)\b/i;

const EVIDENCE_TEXT = {
  explicit: 'says so plainly',
  hedged: 'hedged',
  heading: 'only in a heading',
  implied: 'implied, not said outright',
  statutory: 'in words set by a law',
  combined: 'two places taken together',
  absence: 'from what we did not find',
  conflict: 'the document also says the opposite',
} as const satisfies Record<Evidence, string>;

export interface SeverityPart {
  readonly label: string;
  readonly words: string;
  readonly score: number;
  readonly of: number;
}

/** The four parts of a severity, from "7 of 9: real loss 2, permanent 2, no choice 2, provider-wide 1"; empty when it reads otherwise. */
export function severityParts(reason: string): readonly SeverityPart[] {
  const list = reason.slice(reason.indexOf(':') + 1).split(',');
  if (list.length !== PARTS.length) return [];
  const parts = list.map((item, at): SeverityPart | null => {
    const words = item.trim();
    const score = Number(words.at(-1));
    const part = PARTS[at];
    if (!part || !Number.isInteger(score) || score > part.of) return null;
    return { ...part, words: words.slice(0, -1).trim(), score };
  });
  return parts.every((part) => part !== null) ? parts : [];
}

const PARTS = [
  { label: 'Harm', of: 3 },
  { label: 'Undoing', of: 2 },
  { label: 'Control', of: 2 },
  { label: 'Spread', of: 2 },
] as const;
