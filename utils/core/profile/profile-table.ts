/** What `npm run profile-table` measured and writes to utils/taxonomy/profile-table.json; docs/profile.md explains every number. */
export interface ProfileTable {
  /** Of the newest document compared with, ISO date. */
  readonly date: string;
  /** When the absences were measured, ISO date. */
  readonly measured: string;
  /** Risk clause ids by group, group by group in the order of GROUPS; empty for a group without risks. */
  readonly groups: readonly (readonly string[])[];
  /** Protection clause ids of strength 1, 2 and 3. */
  readonly strengths: readonly (readonly string[])[];
  /** Per document type with enough documents to compare with. */
  readonly comparisons: Readonly<Record<string, ScoreScale>>;
  /** Protections whose absence may be told, by document type. */
  readonly absences: Readonly<Record<string, readonly AbsenceGate[]>>;
}

/** How risk scores of one document type are spread, length taken out. */
export interface ScoreScale {
  /** Documents compared with: English, at least 600 words, one of each template. */
  readonly n: number;
  /** Shortest and longest document that is compared, in words. */
  readonly words: readonly number[];
  /** Expected score = mean[0] + mean[1] * ln(words). */
  readonly mean: readonly number[];
  /** Expected distance from it = spread[0] + spread[1] * ln(words), never below a fifth of the overall one, spread[2]. */
  readonly spread: readonly number[];
  /** Quantiles of (score - expected) / distance at 0, 2, 4, … 100 percent. */
  readonly quantiles: readonly number[];
}

/** What was measured on hand-labelled documents for one protection in one document type. */
export interface AbsenceGate {
  readonly clause: string;
  /** Documents that say it, and how many of them the engine found it in. */
  readonly said: number;
  readonly found: number;
  /** Documents the engine did not find it in, and how many of them indeed lack it. */
  readonly notFound: number;
  readonly lacking: number;
  readonly shown: boolean;
}
