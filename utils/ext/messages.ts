/**
 * Every message that Caveat's parts send each other, one entry each, grouped by direction. Both ends parse with these schemas:
 * a message from a page's process is text from outside. Replies are Results: `{ok: true, value}` or
 * `{ok: false, error}`, where `error` is a sentence for people; replies.ts says what each `value` is, bus.ts who may send what.
 */
import * as z from 'zod/mini';
import { AUDIENCES, CONDITIONS, DOCUMENT_TYPES, EVIDENCE, LEVELS, REGIONS, SEVERITIES } from '../core/types.ts';

z.config({ jitless: true });

const Text = (max: number) => z.string().check(z.maxLength(max));
const Probability = z.number().check(z.gte(0), z.lte(1));
const Index = z.int().check(z.gte(0), z.lte(10_000_000));
/** Browsers give out any positive 32-bit number. */
const TabId = z.int().check(z.gte(0), z.lte(2 ** 31 - 1));

/** Of a web page; it is opened only when the person clicks it. */
const WebAddress = Text(4_000).check(z.regex(/^https?:\/\//));

const Type = z.nullable(z.enum(DOCUMENT_TYPES));

const Regions = z.optional(z.readonly(z.array(z.enum(REGIONS)).check(z.maxLength(REGIONS.length))));
/** Numbers of a clause type's modifiers. */
const Modifiers = z.optional(z.readonly(z.array(z.int().check(z.gte(0), z.lt(64))).check(z.maxLength(64))));

export const SpanSchema = z.object({
  block: Index,
  start: Index,
  end: Index,
  quote: Text(20_000),
  p: Probability,
  level: z.enum(LEVELS),
  evidence: z.enum(EVIDENCE),
  words: z.array(z.tuple([Index, Index])).check(z.maxLength(64)),
  regions: Regions,
  audience: z.optional(z.enum(AUDIENCES)),
  condition: z.optional(z.enum(CONDITIONS)),
  exception: z.optional(z.literal(true)),
  /** False when the span could not be turned into a Range of exactly its text: listed in the popup, never painted. */
  placed: z.boolean(),
});
export const FindingSchema = z.object({
  clause: Text(64),
  severity: z.enum(SEVERITIES),
  polarity: z.enum(['risk', 'protection']),
  p: Probability,
  level: z.enum(LEVELS),
  evidence: z.enum(EVIDENCE),
  spans: z.array(SpanSchema).check(z.maxLength(2_000)),
  /** Clause types found in the same document that say the opposite, or stand in tension with it. */
  conflictsWith: z.optional(z.readonly(z.array(Text(64)).check(z.maxLength(50)))),
  /** What made the severity differ from the type's own; ClauseText has the words. */
  modifiers: Modifiers,
  /** Protections: how strong this one is here. */
  strength: z.optional(z.int().check(z.gte(0), z.lte(3))),
  /** Whom all its places are limited to. Findings for an audience are listed apart and not painted. */
  regions: Regions,
  audience: z.optional(z.enum(AUDIENCES)),
});

/** What the reader knows of the page it stands in. `state` decides what the popup says. */
export const ReportSchema = z.object({
  state: z.enum(['scanning', 'ready', 'no-policy', 'language', 'too-short', 'off', 'failed']),
  url: Text(4_000),
  title: Text(1_000),
  service: Text(200),
  type: Type,
  /** BCP 47 primary tag, or 'und'. */
  language: Text(20),
  /** Where the page itself links an English version of a document that is in another language. */
  english: z.optional(WebAddress),
  words: Index,
  blocks: Index,
  findings: z.array(FindingSchema).check(z.maxLength(500)),
  /** Protective clause types to be told as "We did not find …"; never painted, never counted as risk. */
  absences: z.readonly(z.array(Text(64)).check(z.maxLength(50))),
  /** In how many of 100 documents of this type the risk score is lower, at equal length; null where there is nothing fair to compare with. */
  comparison: z.nullable(z.object({ below: z.int().check(z.gte(0), z.lte(100)), n: Index, date: Text(10) })),
  /** The document's own "last updated" sentence date as ISO date, where one was read. */
  statedDate: z.nullable(Text(10)),
  /** Engine work per phase in milliseconds, and the longest uninterrupted slice on the main thread. */
  ms: z.object({ detect: z.number(), extract: z.number(), match: z.number(), paint: z.number(), longestSlice: z.number() }),
  painted: Index,
  unplaced: Index,
  errors: z.array(Text(500)).check(z.maxLength(50)),
  /** True when the person asked for this scan (popup), false when Caveat spotted the page by itself. */
  asked: z.boolean(),
  /** Read because the person asked: the page does not look like a policy document. */
  unlikely: z.optional(z.literal(true)),
  /** A large frame of another origin stands in the page: what is in it is not in this report. */
  unreadFrame: z.optional(z.literal(true)),
});
/** What agree.js finds on a page that asks for agreement. */
export const AgreeLinksSchema = z.object({
  /** The page's own words that ask, '' where only a form does. */
  sentence: Text(300),
  links: z.array(z.object({ text: Text(300), url: WebAddress, type: Type })).check(z.maxLength(8)),
});
export type AgreeLinks = z.infer<typeof AgreeLinksSchema>;

const IsoDate = Text(10);

/** One document of the bundled index in which a clause type was found, High or Medium. */
export const OtherDocumentSchema = z.object({
  service: Text(200),
  type: Text(60),
  /** The clause type found there: another than the one asked for where it is the opposite. */
  clause: Text(64),
  severity: z.enum(SEVERITIES),
  /** Day of the version that was read. */
  date: IsoDate,
  /** In the same line of business as the service of the page. */
  sameField: z.boolean(),
  /** Whether its address is known, so that it can be opened. */
  opens: z.boolean(),
});
/** How usual a clause type is and who else has it: facts of the bundled index alone, nothing of what the person has read. */
export const ClauseContextSchema = z.object({
  /** What was compared with; null for documents of all types, which say nothing of how usual it is. */
  type: Type,
  /** Null where fewer than 100 comparable documents are known. */
  rarity: z.nullable(
    z.object({ type: Text(64), k: Index, n: Index, word: z.enum(['common', 'usual', 'uncommon', 'rare']), date: IsoDate }),
  ),
  /** Title of the line of business of the page's service; null when the index does not know it. */
  field: z.nullable(Text(60)),
  /** Without the service's own company: same line of business first, then the largest. */
  others: z.array(OtherDocumentSchema).check(z.maxLength(5)),
  /** Services that have it in a document of this type, the page's own and those of its company among them. */
  total: Index,
  /** Who says the opposite. */
  against: z.array(OtherDocumentSchema).check(z.maxLength(3)),
  againstTotal: Index,
});
export type OtherDocument = z.infer<typeof OtherDocumentSchema>;
export type ClauseContext = z.infer<typeof ClauseContextSchema>;

export type ReportFinding = z.infer<typeof FindingSchema>;
export type ReportSpan = z.infer<typeof SpanSchema>;
export type PageReport = z.infer<typeof ReportSchema>;

export type { ClauseText } from '../core/types.ts';

/** Detector or reader → background. */
export const ToBackground = z.discriminatedUnion('type', [
  /** The detector takes this page for a policy document: please inject the reader into this frame's tab. */
  z.object({ type: z.literal('policy-spotted') }),
  /** The reader starts painting: please insert the highlight sheet for these (random) registry keys, in the order of SEVERITIES plus 'focus'. */
  z.object({
    type: z.literal('insert-sheet'),
    keys: z.array(z.string().check(z.regex(/^[a-z]{6,24}$/))).check(z.length(SEVERITIES.length + 1)),
  }),
  /** The reader has (again) something to say: badge now, and store it when `text` is there (ready, and not a private window). */
  z.object({ type: z.literal('page-report'), report: ReportSchema, text: z.nullable(z.string().check(z.maxLength(8_000_000))) }),
  /** The card opens: the long texts of one clause type. Reply: ClauseText. */
  z.object({ type: z.literal('clause-text'), clause: Text(64) }),
  /** The card opens: how usual the clause type is in documents of this type, and who else has it. Reply: ClauseContext. */
  z.object({ type: z.literal('clause-context'), clause: Text(64), documentType: Type }),
  /** The person opens a document of the bundled index at a clause, in a new tab. */
  z.object({ type: z.literal('open-other'), service: Text(200), documentType: Text(60), clause: Text(64) }),
  /** The person wants to see all services with a clause type: our own page, in a new tab. */
  z.object({ type: z.literal('open-services'), clause: Text(64), documentType: Type }),
  /** Popup: scan this tab now (activeTab). Reply: nothing; the reader's report follows. */
  z.object({ type: z.literal('scan-tab'), tabId: TabId }),
  /** Popup or welcome page: the optional origin was granted or removed; register or unregister the detector. */
  z.object({ type: z.literal('access-changed') }),
  /** Popup: switch Caveat off or on for one host. */
  z.object({ type: z.literal('set-site'), host: Text(255), on: z.boolean() }),
]);
export type ToBackground = z.infer<typeof ToBackground>;

/** Background or popup → reader (top frame). */
export const ToReader = z.discriminatedUnion('type', [
  /** What do you know? Reply: PageReport. */
  z.object({ type: z.literal('get-report') }),
  /** Scroll to this span of this finding, focus it and open its card. */
  z.object({ type: z.literal('jump-to'), clause: Text(64), span: Index }),
  /** Keyboard commands. */
  z.object({ type: z.literal('next-flag') }),
  z.object({ type: z.literal('previous-flag') }),
  /** Say this in the corner of the page, until dismissed. */
  z.object({ type: z.literal('notice'), text: Text(500) }),
  /** Client-side navigation: look at the page anew. */
  z.object({ type: z.literal('rescan'), asked: z.boolean() }),
  /** Clear everything and leave the page. */
  z.object({ type: z.literal('stop') }),
]);
export type ToReader = z.infer<typeof ToReader>;

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };
