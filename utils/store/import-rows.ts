/**
 * What a row of an imported file may be: as in rows.ts, with limits on everything, since anyone may have written the file. Totals and counts
 * are not read: they are counted anew.
 */
import * as z from 'zod/mini';
import { NORMALISER_VERSION } from '../core/text/normalise-for-hash.ts';
import { documentId } from './document-id.ts';
import { DocumentRow, FindingRow, TextRow, VersionRow } from './rows.ts';

z.config({ jitless: true });

const Text = (max: number) => z.string().check(z.maxLength(max));
const Index = z.int().check(z.gte(0), z.lte(10_000_000));
const Probability = z.number().check(z.gte(0), z.lte(1));
/** Clocks differ; days do not. Checked when a row is read: the page may be open for long. */
const Time = z.number().check(
  z.gte(0),
  z.refine((time) => time <= Date.now() + 48 * 3_600_000),
);
/** Never the name of something that every object has. */
const ClauseId = Text(64).check(
  z.regex(/^[a-z][a-z0-9-]*$/),
  z.refine((id) => !(id in {})),
);

export const ImportDocument = z
  .object({
    ...z.pick(DocumentRow, { type: true, latest: true }).shape,
    id: Text(5_000),
    service: Text(200),
    url: Text(4_000).check(z.refine(isWebAddress)),
    host: Text(255),
    title: Text(1_000),
    language: Text(20),
    firstRead: Time,
    lastRead: Time,
    reads: z.int().check(z.gte(1), z.lte(10_000_000)),
    starred: z.boolean(),
  })
  .check(
    z.refine(({ id, url, host, type }) => isWebAddress(url) && documentId(url, type) === id && new URL(url).hostname === host),
    z.refine(({ firstRead, lastRead }) => firstRead <= lastRead),
  );
export type ImportDocument = z.infer<typeof ImportDocument>;

export const ImportVersion = z
  .object({
    ...z.pick(VersionRow, { hash: true }).shape,
    document: Text(5_000),
    normaliser: z.int().check(z.gte(1), z.lte(NORMALISER_VERSION)),
    firstSeen: Time,
    lastSeen: Time,
    words: Index,
    blocks: Index,
    statedDate: z.nullable(Text(10)),
    engine: Text(64),
    taxonomy: Text(64),
  })
  .check(z.refine(({ firstSeen, lastSeen }) => firstSeen <= lastSeen));
export type ImportVersion = z.infer<typeof ImportVersion>;

/** As long as a reader may report it. */
export const ImportText = z.object({ ...TextRow.shape, text: Text(8_000_000) });

const Words = z.array(z.tuple([Index, Index])).check(z.maxLength(64));
const Span = z
  .object({
    ...FindingRow.shape.spans.def.element.shape,
    block: Index,
    start: Index,
    end: Index,
    quote: Text(20_000),
    p: Probability,
    words: Words,
  })
  .check(z.refine(({ start, end, quote }) => end - start === quote.length && quote.length > 0));
export type ImportSpan = z.infer<typeof Span>;

/** The same order of fields as FindingRow: rows of the same finding take the same room. */
export const ImportFinding = z.object({
  ...FindingRow.shape,
  document: Text(5_000),
  clause: ClauseId,
  p: Probability,
  spans: z.array(Span).check(z.minLength(1), z.maxLength(2_000)),
  conflictsWith: z.optional(z.readonly(z.array(ClauseId).check(z.maxLength(50)))),
  modifiers: z.optional(z.readonly(z.array(z.int().check(z.gte(0), z.lt(64))).check(z.maxLength(64)))),
  strength: z.optional(z.int().check(z.gte(0), z.lte(3))),
});
export type ImportFinding = z.infer<typeof ImportFinding>;

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
