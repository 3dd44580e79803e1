/** The rows of the database. Each is parsed when read: a row may be older than this build, or damaged. */
import * as z from 'zod/mini';
import { AUDIENCES, CONDITIONS, DOCUMENT_TYPES, EVIDENCE, LEVELS, REGIONS, SEVERITIES } from '../core/types.ts';

z.config({ jitless: true });

const Count = z.int().check(z.gte(0));
/** Milliseconds since 1970. */
const Time = z.number().check(z.gte(0));
const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** Number of clause types found, by severity, as the popup counts: High and Medium, for consumers. Protections count as `info`. */
const Counts = z.object({ critical: Count, high: Count, medium: Count, low: Count, info: Count });

export const DocumentRow = z.object({
  /** See documentId. */
  id: z.string(),
  service: z.string(),
  url: z.string(),
  host: z.string(),
  title: z.string(),
  type: z.nullable(z.enum(DOCUMENT_TYPES)),
  /** BCP 47 primary tag, or 'und'. */
  language: z.string(),
  firstRead: Time,
  lastRead: Time,
  /** How often it was read, the same version or another. */
  reads: Count,
  /** Hash of the version read last. */
  latest: Hash,
  /** The person marked it: it is one of "services you use" and goes last when room is made. */
  starred: z.boolean(),
  /** Of the version read last, so that a list of documents needs no other rows: its length in words, and Counts. */
  words: Count,
  counts: Counts,
  /** How many versions are kept, and how much room all of them take (see VersionRow). */
  versions: Count,
  bytes: Count,
});
export type DocumentRow = z.infer<typeof DocumentRow>;

export const VersionRow = z.object({
  document: z.string(),
  /** SHA-256 of the normalised text, in hexadecimal. */
  hash: Hash,
  /** NORMALISER_VERSION that made the hash. */
  normaliser: Count,
  firstSeen: Time,
  lastSeen: Time,
  words: Count,
  blocks: Count,
  /** The document's own "last updated", as ISO date. */
  statedDate: z.nullable(z.string()),
  /** Fingerprints of what made the findings. */
  engine: z.string(),
  taxonomy: z.string(),
  counts: Counts,
  /** Room that its text and its findings take, about: UTF-16 units of both as JSON. */
  bytes: Count,
});
export type VersionRow = z.infer<typeof VersionRow>;

export const TextRow = z.object({ hash: Hash, text: z.string() });
export type TextRow = z.infer<typeof TextRow>;

const Position = z.tuple([Count, Count]);
const Regions = z.optional(z.readonly(z.array(z.enum(REGIONS))));
export const FindingRow = z.object({
  document: z.string(),
  hash: Hash,
  clause: z.string(),
  severity: z.enum(SEVERITIES),
  polarity: z.enum(['risk', 'protection']),
  p: z.number(),
  level: z.enum(LEVELS),
  evidence: z.enum(EVIDENCE),
  spans: z.array(
    z.object({
      block: Count,
      start: Count,
      end: Count,
      quote: z.string(),
      p: z.number(),
      level: z.enum(LEVELS),
      evidence: z.enum(EVIDENCE),
      words: z.array(Position),
      placed: z.boolean(),
      regions: Regions,
      audience: z.optional(z.enum(AUDIENCES)),
      condition: z.optional(z.enum(CONDITIONS)),
      exception: z.optional(z.literal(true)),
    }),
  ),
  /** Clause types of the same version that speak against this one. */
  conflictsWith: z.optional(z.readonly(z.array(z.string()))),
  /** Numbers of what shifted the severity, in the taxonomy of the version's fingerprint. */
  modifiers: z.optional(z.readonly(z.array(Count))),
  strength: z.optional(Count),
  regions: Regions,
  audience: z.optional(z.enum(AUDIENCES)),
});
export type FindingRow = z.infer<typeof FindingRow>;

/** The rows that parse, and how many did not. */
export function readable<T>(rows: readonly unknown[], schema: z.ZodMiniType<T>): { readonly rows: T[]; readonly skipped: number } {
  const good = rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return { rows: good, skipped: rows.length - good.length };
}
