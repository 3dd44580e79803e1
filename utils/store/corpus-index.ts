/** The bundled index of real documents: facts from the package, never a sentence. Files in assets/index, written by `npm run index`. */
import * as z from 'zod/mini';
import type { CorpusMatrix } from '../core/compare/corpus-matrix.ts';
import { FIELD_IDS } from '../core/compare/fields.ts';
import { LEVELS, SEVERITIES } from '../core/types.ts';

z.config({ jitless: true });

const Count = z.int().check(z.gte(0));
const IsoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const Version = z.string().check(z.regex(/^[0-9a-f]{12}$/));
const Field = z.enum(FIELD_IDS as [string, ...string[]]) as unknown as z.ZodMiniType<CorpusMatrix['services']['field'][number]>; // a list that is never empty

export const MatrixFile = z
  .object({
    format: z.literal(1),
    version: Version,
    date: IsoDate,
    engine: z.string(),
    taxonomy: z.string(),
    types: z.array(z.string()),
    companies: z.array(z.string()),
    services: z.object({
      name: z.array(z.string()),
      field: z.array(Field),
      company: z.array(Count),
      size: z.array(Count),
      hosts: z.array(z.string()),
    }),
    documents: z.object({
      service: z.array(Count),
      type: z.array(Count),
      captured: z.array(Count),
      words: z.array(Count),
      counted: z.string(),
    }),
    columns: z.record(z.string(), z.string()),
  })
  .check(z.refine(listsFit, { error: 'lists of different lengths' }));

/** One document of the index, with where its clauses stand. */
export const IndexedDocument = z.object({
  type: z.string(),
  /** Null where the collection names none. */
  url: z.nullable(z.string()),
  /** Day of the version that was read, and of the first that was recorded; versions recorded in all. */
  captured: IsoDate,
  firstTracked: IsoDate,
  versions: Count,
  words: Count,
  /** Whether it counts for shares: one of each template, one of each company and type. */
  counted: z.boolean(),
  findings: z.array(
    z.object({
      clause: z.string(),
      severity: z.enum(SEVERITIES),
      level: z.enum(LEVELS),
      /** Number of the block of the surest place, in the version that was read. */
      block: Count,
      /** First 8 hexadecimal digits of the SHA-256 of that place's words, in the form that normaliseForHash gives. */
      quote: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
    }),
  ),
  /** Protections to be told as "We did not find …". */
  absences: z.array(z.string()),
});
export type IndexedDocument = z.infer<typeof IndexedDocument>;

/** One service of the index: the row in IndexedDB. */
export const ServiceRow = z.object({
  service: z.string(),
  field: Field,
  company: z.string(),
  size: Count,
  documents: z.array(IndexedDocument),
});
export type ServiceRow = z.infer<typeof ServiceRow>;

function listsFit({ services, documents, columns }: Pick<CorpusMatrix, 'services' | 'documents' | 'columns'>): boolean {
  const same = (lists: readonly { readonly length: number }[]) => new Set(lists.map(({ length }) => length)).size === 1;
  return same(Object.values(services)) && same([...Object.values(documents), ...Object.values(columns)]);
}
