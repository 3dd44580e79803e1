import type { Audience, Evidence, Level, Region, Severity } from '../../utils/core/types.ts';

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

/** Whom a passage is written for, as a sentence; null where it is for everybody. */
export function reachText({
  regions,
  audience,
}: {
  readonly regions?: readonly Region[] | undefined;
  readonly audience?: Audience | undefined;
}): string | null {
  const places = regions?.map((region) => REGION_NAME[region]) ?? [];
  const readers = audience ? AUDIENCE_NAME[audience] : 'people';
  if (places.length === 0) return audience ? `Written for ${readers}.` : null;
  return `Written for ${readers} in ${LIST.format(places)}.`;
}

const LIST = new Intl.ListFormat('en', { type: 'disjunction' });
const REGION_NAME = {
  eea: 'Europe (EU, EEA or Switzerland)',
  uk: 'the UK',
  us: 'the US or some of its states',
  other: 'certain other countries',
} as const satisfies Record<Region, string>;
export const AUDIENCE_NAME = {
  business: 'businesses',
  developer: 'developers',
  employee: 'staff and job applicants',
} as const satisfies Record<Audience, string>;

/** "Rated one level higher here: …" for what shifted a severity; null where nothing did. `modifiers` as in ClauseText. */
export function modifiersText(
  numbers: readonly number[] | undefined,
  modifiers: readonly { readonly by: 1 | -1; readonly when: string }[],
): string | null {
  const held = (numbers ?? []).flatMap((number) => modifiers[number] ?? []);
  if (held.length === 0) return null;
  const says = (by: 1 | -1) => LIST_ALL.format(held.filter((one) => one.by === by).map(({ when }) => when));
  const [up, down] = [says(1), says(-1)];
  if (up && down) return `Weighed here: worse, because ${up}; milder, because ${down}.`;
  return up ? `Rated higher here, because ${up}.` : `Rated lower here, because ${down}.`;
}

const LIST_ALL = new Intl.ListFormat('en', { type: 'conjunction' });

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
