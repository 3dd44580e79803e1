/** What each message is answered with (inside a Result). Apart from messages.ts, so that scripts in pages do not carry it. */
import * as z from 'zod/mini';
import { SEVERITIES } from '../core/types.ts';
import { ClauseContextSchema, ReportSchema, type ToBackground, type ToReader } from './messages.ts';

const Nothing = z.nullish(z.unknown());
const Prose = z.string().check(z.maxLength(20_000));

/** Replies of the background, by message type. */
export const BackgroundReplies = {
  /** False: Caveat is off on this site, the page stays as it is. */
  'policy-spotted': z.object({ injected: z.boolean() }),
  /** `asked`: the person wanted this page read. `enabled`: Caveat is on for this site. */
  'insert-sheet': z.object({ asked: z.boolean(), enabled: z.boolean() }),
  /** What became of the text: `no` when there was none to store, `private` in a private window, `paused` when the person wants nothing kept, `full` and `failed` with a sentence for people. */
  'page-report': z.object({ stored: z.enum(['yes', 'no', 'private', 'paused', 'full', 'failed']), notice: z.nullable(Prose) }),
  'clause-text': z.object({
    id: Prose,
    title: Prose,
    group: Prose,
    polarity: z.enum(['risk', 'protection']),
    severity: z.enum(SEVERITIES),
    severityReason: Prose,
    definition: Prose,
    whyItMatters: Prose,
    whatItMeans: Prose,
    whatYouCanDo: Prose,
    regulations: z.array(z.object({ id: Prose, name: Prose, jurisdiction: Prose, refs: z.array(Prose) })),
    related: z.array(z.object({ id: Prose, title: Prose })),
    modifiers: z.array(z.object({ by: z.union([z.literal(1), z.literal(-1)]), when: Prose })),
    conflicts: z.array(z.object({ id: Prose, title: Prose })),
  }),
  'clause-context': ClauseContextSchema,
  'open-other': Nothing,
  'open-services': Nothing,
  'scan-tab': Nothing,
  'access-changed': z.object({ everywhere: z.boolean() }),
  'set-site': Nothing,
} as const satisfies Record<ToBackground['type'], z.ZodMiniType>;

/** Replies of the reader, by message type. */
export const ReaderReplies = {
  'get-report': ReportSchema,
  'jump-to': Nothing,
  'next-flag': Nothing,
  'previous-flag': Nothing,
  notice: Nothing,
  rescan: Nothing,
  stop: Nothing,
} as const satisfies Record<ToReader['type'], z.ZodMiniType>;

export type BackgroundReply<T extends ToBackground['type']> = z.infer<(typeof BackgroundReplies)[T]>;
export type ReaderReply<T extends ToReader['type']> = z.infer<(typeof ReaderReplies)[T]>;
