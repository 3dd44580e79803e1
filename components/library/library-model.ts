import type { DocumentType, Severity } from '../../utils/core/types.ts';
import type { ReportFinding } from '../../utils/ext/messages.ts';
import type { Tone } from '../findings/wording.ts';

/** Kinds of clause found in a version, by severity; protections are `info`. */
export type Counts = Readonly<Record<Severity, number>>;

/** One document that was read. Times are milliseconds since 1970, sizes bytes, about. */
export interface LibraryDocument {
  readonly id: string;
  readonly service: string;
  readonly url: string;
  readonly host: string;
  readonly title: string;
  readonly type: DocumentType | null;
  readonly firstRead: number;
  readonly lastRead: number;
  readonly reads: number;
  readonly starred: boolean;
  /** Of the version read last. */
  readonly latest: string;
  readonly words: number;
  readonly counts: Counts;
  /** How many are kept, and what room they take. */
  readonly versions: number;
  readonly bytes: number;
}

export interface LibraryVersion {
  readonly hash: string;
  readonly firstSeen: number;
  readonly lastSeen: number;
  /** The document's own "last updated", as ISO date. */
  readonly statedDate: string | null;
  readonly words: number;
  readonly counts: Counts;
  readonly bytes: number;
}

/** The one document that is unfolded: its versions, newest first, and what was found in the one read last. */
export interface Unfolded {
  readonly id: string;
  readonly state: 'loading' | 'ready' | 'failed';
  readonly versions: readonly LibraryVersion[];
  readonly findings: readonly ReportFinding[];
  /** Damaged rows that are left out. */
  readonly skipped: number;
}

export interface Usage {
  readonly documents: number;
  readonly versions: number;
  /** Of the library. */
  readonly bytes: number;
  /** What the browser counts for all of Caveat, and the most it allows; null where it does not say. */
  readonly quota: { readonly usage: number; readonly quota: number } | null;
}

/** How much is kept: versions of one document, and room for all of them. */
export interface Limits {
  readonly versions: number;
  readonly megabytes: number;
}

/** The least and the most that can be set. */
export const LIMITS_RANGE = { versions: [1, 1_000], megabytes: [1, 100_000] } as const;

/** What would go, were these limits set. */
export interface LimitsPlan {
  readonly limits: Limits;
  readonly versions: number;
  readonly documents: number;
  readonly bytes: number;
}

/** Something that was removed to make room. */
export interface Removed {
  readonly at: number;
  readonly text: string;
}

/** An export or import: under way (share of it that is done, 0 to 1, if known), or what came of it. */
export type Transfer =
  /** `stops`: closing it calls it off, and nothing is changed. */
  | { readonly kind: 'running'; readonly what: string; readonly share: number | null; readonly stops?: true }
  | { readonly kind: 'done'; readonly what: string; readonly took: readonly string[]; readonly refused: readonly string[] }
  | { readonly kind: 'failed'; readonly what: string; readonly reason: string };

export interface LibraryModel {
  readonly state: 'loading' | 'ready' | 'unavailable';
  readonly documents: readonly LibraryDocument[];
  /** Damaged rows that are left out. */
  readonly skipped: number;
  readonly unfolded: Unfolded | null;
  /** By clause type: documents whose latest version has it; those that were asked for. */
  readonly withClause: ReadonlyMap<string, ReadonlySet<string>>;
  readonly usage: Usage | null;
  /** What is read is kept. */
  readonly keeping: boolean;
  readonly limits: Limits;
  /** While other limits are being thought about. */
  readonly plan: LimitsPlan | null;
  /** In words, when the limits are nearly reached: what goes next. */
  readonly goesNext: string | null;
  readonly removed: readonly Removed[];
  readonly transfer: Transfer | null;
  /** What went wrong last, in words. */
  readonly problem: string | null;
}

export interface LibraryActions {
  /** Unfolds a document, or folds the one that is open. */
  unfold(id: string | null): void;
  star(id: string, on: boolean): void;
  deleteDocument(id: string): void;
  deleteVersion(id: string, hash: string): void;
  deleteEverything(): void;
  /** Makes `withClause` know these. */
  lookForClauses(clauses: readonly string[]): void;
  keep(on: boolean): void;
  /** Works out what these limits would remove. */
  consider(limits: Limits): void;
  /** Sets the limits that are thought about, and removes what is over them; or forgets about them. */
  decide(apply: boolean): void;
  exportJson(): void;
  exportCsv(): void;
  importFile(file: File): void;
  closeTransfer(): void;
  closeProblem(): void;
  retry(): void;
}

/** The scale as it is counted in lists, worst first; protections last. */
export const COUNTED = [
  ['critical', 'critical'],
  ['high', 'high'],
  ['medium', 'medium'],
  ['low', 'low'],
  ['info', 'protection'],
] as const satisfies readonly (readonly [Severity, Tone])[];

/** What a document is called where its type is not known. */
export function typeName({ type }: { readonly type: string | null }): string {
  return type ?? 'Policy document';
}
