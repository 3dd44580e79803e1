/** The words of the domain: what goes into the engine and what comes out. Pure data, no DOM, no browser. */

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
/** Ordered from worst to mildest; protective clauses are always `info`. */
export type Severity = (typeof SEVERITIES)[number];

export type Polarity = 'risk' | 'protection';

export const LEVELS = ['High', 'Medium', 'Low'] as const;
/** Confidence in words: High p >= 0.90, Medium p >= 0.70, Low p >= 0.50; below 0.50 nothing is shown. */
export type Level = (typeof LEVELS)[number];

export const EVIDENCE = ['explicit', 'hedged', 'heading', 'implied', 'statutory', 'combined', 'absence', 'conflict'] as const;
/** How the document says it. Only explicit, statutory and combined may be shown as High. */
export type Evidence = (typeof EVIDENCE)[number];

export const GROUPS = [
  'ai',
  'collection',
  'tracking',
  'sharing',
  'retention',
  'content',
  'account',
  'changes',
  'disputes',
  'liability',
  'money',
  'protections',
] as const;
/** The chapter of the taxonomy that a clause type belongs to. */
export type Group = (typeof GROUPS)[number];

/** Document types as Open Terms Archive names them; `Other Policy` is ours, for policy documents of no listed type. */
export const DOCUMENT_TYPES = [
  'Privacy Policy',
  'Terms of Service',
  'Trackers Policy',
  'Acceptable Use Policy',
  'Community Guidelines',
  'Commercial Terms',
  'Developer Terms',
  'Data Processor Agreement',
  'In-App Purchases Policy',
  'General Conditions of Sale',
  'Law Enforcement Guidelines',
  'Copyright Claims Policy',
  'Imprint',
  'Service Level Agreement',
  'Brand Guidelines',
  'Vulnerability Disclosure Policy',
  'Other Policy',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row';

/** One block of a document in reading order. `text` is the block's own text: a list item without its lead-in, a row without its header. */
export interface Block {
  /** Number of the block in its document, unique and rising; findings refer to it. */
  readonly i: number;
  readonly kind: BlockKind;
  readonly text: string;
  /** Headings: 1 to 6 where the source says so. */
  readonly level?: number;
  /** Table rows: the header row's text. Where absent, the engine has only the row. */
  readonly header?: string;
  /** List items: the lead-in's text, where the source knows better than "the paragraph before the list". */
  readonly leadIn?: string;
}

export interface ScanDocument {
  readonly id: string;
  /** Open Terms Archive type or null when unknown; clause types that do not apply to it are not looked for. */
  readonly type?: string | null;
  readonly url?: string;
  readonly blocks: readonly Block[];
}

/** H harm, R reversibility, C control, S spread: severity is their sum (docs/severity.md). */
export interface SeverityVector {
  readonly H: 0 | 1 | 2 | 3;
  readonly R: 0 | 1 | 2;
  readonly C: 0 | 1 | 2;
  readonly S: 0 | 1 | 2;
}

export interface RegulationRef {
  readonly id: string;
  /** Articles, as the law numbers them. */
  readonly refs: readonly string[];
}

export type Aspect = 'law' | 'venue';

export const REGIONS = ['eea', 'uk', 'us', 'other'] as const;
/** Where the readers live whom a passage is written for (rule R9): the EU, the EEA or Switzerland; the UK; the US or a state of it; elsewhere. */
export type Region = (typeof REGIONS)[number];

export const AUDIENCES = ['business', 'developer', 'employee'] as const;
/** Readers other than consumers whom a passage is written for (rule R10); `business`: merchants, advertisers, publishers, customers that are companies. */
export type Audience = (typeof AUDIENCES)[number];

export const CONDITIONS = ['consent', 'law', 'other'] as const;
/** What a practice or a promise is made to depend on (rule R4): your consent, the law, or anything else. */
export type Condition = (typeof CONDITIONS)[number];

/** One alternative of a clause's matcher. The language of `seq`, `none` and `near` is described in docs/matcher.md. */
export interface Pattern {
  /** What must stand in one sentence (a list item counts with its lead-in): words, stems, sets, gaps in tokens, `&` for any order. */
  readonly seq: string;
  /** Sequences that, anywhere in the same sentence, veto the match. */
  readonly none?: readonly string[];
  /** Sequences of which one must stand somewhere in the block, its lead-in, its header or its section heading. */
  readonly context?: readonly string[];
  /** Sequences that veto when they stand in the section heading, the lead-in or the table header. */
  readonly notContext?: readonly string[];
  /** Sequences that veto when they stand anywhere in the block or around it: "we will notify you" one sentence on. */
  readonly noneInBlock?: readonly string[];
  /**
   * Who must be acting: the nearest subject left of the match (in the sentence or its lead-in) must not be the other side.
   * `provider` vetoes "you/users …", `user` vetoes "we …". Default `any`.
   */
  readonly by?: 'provider' | 'user' | 'any';
  /**
   * `check` (default): an unneutralised negator inside the match or up to 4 tokens before it vetoes. `ignore`: no check.
   * A pattern that itself names a negator ("not liable") is never checked.
   */
  readonly negation?: 'check' | 'ignore';
  /** Document types for which this pattern is used; default: all of the clause's. */
  readonly types?: readonly DocumentType[];
  /** Which part of a clause type that has two (law or venue of `foreign-law-venue`); spans of different aspects stay apart. */
  readonly aspect?: Aspect;
  /** A pattern that is right less often; calibrated apart from the strong ones and shown lower. */
  readonly weak?: boolean;
  /** How the document says it where this pattern matches: in words fixed by a law, or so that a reader must infer it. Default: plainly. */
  readonly evidence?: 'statutory' | 'implied';
}

/**
 * Something that makes a clause weigh more or less in this document than its type does elsewhere. Each shifts the severity by one level;
 * all together by two at most. Needs at least one of `seq`, `inBlock` and `with`; where several are given, one that holds is enough.
 */
export interface Modifier {
  readonly by: 1 | -1;
  /** What applied here, as the card says it after "because": "it covers private messages". */
  readonly when: string;
  /** Sequences of the matcher language, one of which stands in the sentence of the clause (with its lead-in). */
  readonly seq?: readonly string[];
  /** The same in the block, its section headings, its lead-in or its table header. */
  readonly inBlock?: readonly string[];
  /** Other clause types, one of which was found in the same document, at least at Medium. */
  readonly with?: readonly string[];
}

export interface Matcher {
  readonly any: readonly (string | Pattern)[];
  /** Vetoes for every pattern of this clause (same sentence). */
  readonly none?: readonly string[];
  /** Defaults for every pattern of this clause. */
  readonly by?: Pattern['by'];
  readonly notContext?: readonly string[];
}

export interface ClauseDefinition {
  /** Noun for the thing found; the file's name; permanent. */
  readonly id: string;
  readonly title: string;
  readonly group: Group;
  readonly polarity: Polarity;
  readonly severity: Severity;
  /** Risks: the four parts of the severity. */
  readonly vector?: SeverityVector;
  /** Protections: 1 to 3. */
  readonly strength?: 1 | 2 | 3;
  readonly documentTypes: readonly DocumentType[];
  readonly definition: string;
  readonly whyItMatters: string;
  readonly whatItMeans: string;
  readonly whatYouCanDo: string;
  readonly regulations: readonly RegulationRef[];
  readonly related?: readonly string[];
  readonly mappings?: Readonly<Record<string, readonly (string | number)[]>>;
  /** Risks: what raises or lowers the severity where it applies. */
  readonly modifiers?: readonly Modifier[];
  readonly match: Matcher;
}

/** Sentences written for this project, never taken from a real document. An item is a sentence, or [lead-in, list item]. */
export interface Examples {
  readonly flagged: readonly (string | readonly [leadIn: string, item: string])[];
  readonly passed: readonly (string | readonly [leadIn: string, item: string])[];
  /** Other clause types that the flagged sentences may match too. */
  readonly also?: readonly string[];
}

/** One place in the document. Offsets are UTF-16 in that block's own text; `quote` is the text between them. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Probability that the clause is really here, in this direction. */
  readonly p: number;
  readonly level: Level;
  readonly evidence: Evidence;
  readonly aspect?: Aspect;
  /** The words that triggered it, as [start, end) in the same text. */
  readonly words: readonly (readonly [number, number])[];
  /** Whom the passage is written for, where its headings or its own words limit it. */
  readonly regions?: readonly Region[];
  readonly audience?: Audience;
  /** What it depends on, where the sentence names something. */
  readonly condition?: Condition;
  /** True where the sentence takes something out again ("except …"): what is left is meant. */
  readonly exception?: true;
  /** Numbers of the clause type's modifiers that hold here. */
  readonly modifiers?: readonly number[];
}

/** One clause type found in one document, with every place where it stands, in reading order. */
export interface Finding {
  readonly clause: string;
  readonly severity: Severity;
  readonly polarity: Polarity;
  /** Of the best span. */
  readonly p: number;
  readonly level: Level;
  readonly evidence: Evidence;
  readonly spans: readonly Span[];
  /** Clause types found in the same document that say the opposite, or stand in tension with it. Absent where there is none. */
  readonly conflictsWith?: readonly string[];
  /** Numbers of the clause type's modifiers that made `severity` differ from the type's own, or would have within two levels. */
  readonly modifiers?: readonly number[];
  /** Protections: 0 to 3, the type's strength less one where every place is hedged, limited to some readers, or contradicted. */
  readonly strength?: number;
  /** Only where every place is limited so: all regions together, and the audience. */
  readonly regions?: readonly Region[];
  readonly audience?: Audience;
}

/** A clause that threw while it was looked for: reported, never silently dropped. */
export interface ScanError {
  /** '' where the block as a whole could not be read. */
  readonly clause: string;
  readonly block: number;
  readonly message: string;
}

export interface ScanReport {
  readonly findings: readonly Finding[];
  readonly words: number;
  readonly blocks: number;
  readonly errors: readonly ScanError[];
}

/** What a card or the popup shows of a clause type; comes from the taxonomy in the package, never from a page. */
export interface ClauseText {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly polarity: Polarity;
  readonly severity: Severity;
  /** The four parts of the severity in words, e.g. "7 of 9: real loss 2, permanent 2, no choice 2, provider-wide 1". */
  readonly severityReason: string;
  readonly definition: string;
  readonly whyItMatters: string;
  readonly whatItMeans: string;
  readonly whatYouCanDo: string;
  readonly regulations: readonly {
    readonly id: string;
    readonly name: string;
    readonly jurisdiction: string;
    readonly refs: readonly string[];
  }[];
  readonly related: readonly { readonly id: string; readonly title: string }[];
  /** In the order of the clause's own; findings name them by number. */
  readonly modifiers: readonly { readonly by: 1 | -1; readonly when: string }[];
  /** Clause types that speak against this one when they stand in the same document. */
  readonly conflicts: readonly { readonly id: string; readonly title: string }[];
}
