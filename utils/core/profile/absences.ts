import type { Block, Finding } from '../types.ts';
import type { ProfileTable } from './profile-table.ts';

/** What an absence is judged by. */
export interface AbsenceDocument {
  readonly type?: string | null;
  /** BCP 47 primary tag. */
  readonly language: string;
  readonly words: number;
  readonly blocks: readonly Pick<Block, 'text'>[];
  /** What share of the source's running text the blocks hold, where it may be less than all: 0 to 1. */
  readonly coverage?: number;
}

/** A document type that should say this, where it does something that calls for it, unless it leaves it to another document. */
export interface Expectation {
  readonly clause: string;
  /** What was not found, after "We did not find". */
  readonly what: string;
  readonly type: string;
  /** Practices of which the document must have one (at least Medium) before the protection is missed; empty: always expected. */
  readonly after: readonly string[];
  /** Words by which a block that points to another document is about this. Linear on any text, as is POINTER. */
  readonly topic: RegExp;
}

/** What documents are expected to say. Which of these are told depends on what was measured: ProfileTable.absences. */
export const EXPECTATIONS: readonly Expectation[] = [
  {
    clause: 'retention-periods-stated',
    what: 'How long your data is kept',
    type: 'Privacy Policy',
    after: [],
    topic: /\b(?:retention|retain|how long|stor(?:e|age))/i,
  },
  {
    clause: 'deletion-right',
    what: 'A way to have your data deleted',
    type: 'Privacy Policy',
    after: [],
    topic: /\b(?:rights|delet|eras|choices|account)/i,
  },
  {
    clause: 'privacy-rights-listed',
    what: 'A list of your privacy rights',
    type: 'Privacy Policy',
    after: [],
    topic: /\b(?:rights|choices|california|gdpr|europe|state)/i,
  },
  {
    clause: 'data-portability',
    what: 'A way to take your data with you',
    type: 'Privacy Policy',
    after: [],
    topic: /\b(?:rights|choices|california|gdpr|europe|state|export|download)/i,
  },
  {
    clause: 'dpo-contact',
    what: 'A data protection officer or privacy office to write to',
    type: 'Privacy Policy',
    after: [],
    topic: /\b(?:contact|officer|representative|controller)/i,
  },
  {
    clause: 'encryption-stated',
    what: 'A word on encryption',
    type: 'Privacy Policy',
    after: [],
    topic: /\b(?:securi|encrypt|safeguard|protect)/i,
  },
  {
    clause: 'breach-notice-promise',
    what: 'A promise to tell you of a data breach',
    type: 'Privacy Policy',
    after: [],
    topic: /\b(?:securi|breach|incident)/i,
  },
  {
    clause: 'transfer-safeguards',
    what: 'What protects your data abroad',
    type: 'Privacy Policy',
    after: ['international-transfer'],
    topic: /\b(?:transfer|international|cross-border|safeguard|contractual)/i,
  },
  {
    clause: 'marketing-opt-out',
    what: 'A way to stop marketing',
    type: 'Privacy Policy',
    after: ['marketing-without-consent'],
    topic: /\b(?:marketing|newsletter|preference|choices|promotion)/i,
  },
  {
    clause: 'ad-opt-out',
    what: 'A way out of targeted advertising',
    type: 'Privacy Policy',
    after: ['cross-context-advertising'],
    topic: /\b(?:cookie|advertis|tracking|choices|interest-based)/i,
  },
  {
    clause: 'sale-opt-out',
    what: 'A way to object to the sale of your data',
    type: 'Privacy Policy',
    after: ['sale-of-personal-data'],
    topic: /\b(?:sale|sell|rights|choices|california|state)/i,
  },
  {
    clause: 'advance-notice-of-changes',
    what: 'A promise to tell you of changes in advance',
    type: 'Terms of Service',
    after: ['unilateral-change', 'continued-use-acceptance'],
    topic: /\b(?:change|amend|modif|update)/i,
  },
  {
    clause: 'reasons-and-appeal',
    what: 'Reasons for a ban, or a way to appeal',
    type: 'Terms of Service',
    after: ['termination-at-will'],
    topic: /\b(?:appeal|suspen|terminat|complain)/i,
  },
  {
    clause: 'easy-cancellation',
    what: 'An easy way to cancel',
    type: 'Terms of Service',
    after: ['auto-renewal'],
    topic: /\b(?:cancel|subscription|billing)/i,
  },
];

/** A sentence that sends the reader to another document or page. */
const POINTER =
  /\b(?:see|refer|visit|review|read|consult|described|explained|detailed|set out|set forth|found|available|click|learn more)\b[^.!?]{0,100}\b(?:notice|policy|policies|statement|addendum|schedule|supplement|page|portal|help cent(?:er|re)|here|website)\b/i;

/** A shorter text is an extract, or leaves the rest to others. */
const FEWEST_WORDS = 600;
/** What was left unread may say what was not found. */
const LEAST_COVERAGE = 0.9;
/** In characters. A longer block is no paragraph, and is taken to point anywhere rather than searched. */
const LONGEST_BLOCK = 20_000;

/**
 * Protections that a document of this kind should state and in which none was found, as clause ids, in the order of `expectations`. Empty
 * unless the document is English, long enough and read nearly whole. Never a claim that the document lacks them: "we did not find". Linear in the text.
 */
export function absences(
  document: AbsenceDocument,
  findings: readonly Pick<Finding, 'clause' | 'level'>[],
  table: Pick<ProfileTable, 'absences'>,
  expectations: readonly Expectation[] = EXPECTATIONS,
): string[] {
  const { type, language, words, blocks, coverage = 1 } = document;
  if (!type || language !== 'en' || words < FEWEST_WORDS || coverage < LEAST_COVERAGE) return [];
  const gates = Object.hasOwn(table.absences, type) ? table.absences[type]! : [];
  const told = new Set(gates.filter(({ shown }) => shown).map(({ clause }) => clause));
  const found = new Set(findings.map(({ clause }) => clause));
  const sure = new Set(findings.filter(({ level }) => level !== 'Low').map(({ clause }) => clause));
  const missed = expectations.filter(
    (one) =>
      one.type === type &&
      told.has(one.clause) &&
      !found.has(one.clause) &&
      (one.after.length === 0 || one.after.some((clause) => sure.has(clause))),
  );
  if (missed.length === 0) return [];
  const pointers = blocks.filter(({ text }) => text.length > LONGEST_BLOCK || POINTER.test(text));
  return missed.filter(({ topic }) => !pointers.some(({ text }) => topic.test(text))).map(({ clause }) => clause);
}
