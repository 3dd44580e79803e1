/** The bundled index of real documents: facts from the package, never a sentence. Files in assets/index, written by `npm run index`. */
import * as z from 'zod/mini';
import type { CorpusMatrix } from '../core/compare/corpus-matrix.ts';
import { FIELD_IDS } from '../core/compare/fields.ts';
import { serviceRows } from '../core/compare/service-rows.ts';
import { LEVELS, SEVERITIES } from '../core/types.ts';
import { type Database, database } from './db.ts';
import { readPackageFile } from './package-file.ts';

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
  /** BCP 47 primary tag; documents in other languages than English were not looked through and have no findings. */
  language: z.string(),
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

const Document = { url: z.nullable(z.string()), first: Count, versions: Count };
const DetailsFile = z.object({
  format: z.literal(1),
  version: Version,
  services: z.array(
    z.array(
      z.union([
        z.object({ ...Document, at: Count, blocks: z.array(Count), quotes: z.string(), absences: z.optional(z.array(z.string())) }),
        z.object({ ...Document, at: z.null(), type: Count, captured: Count, words: Count, language: z.string() }),
      ]),
    ),
  ),
});

/** Where the two files come from, and the database: tests bring their own. */
export interface IndexSource {
  readonly read: typeof readPackageFile;
  readonly open: () => Promise<Database>;
}

/** The bundled index. The matrix stays in memory once it was read; details are in the database, one row a service. */
export class CorpusIndex {
  private readonly source: IndexSource;
  private matrixRead: Promise<CorpusMatrix> | undefined;
  private rowsReady: Promise<boolean> | undefined;
  private rowsInMemory: Promise<ReadonlyMap<string, ServiceRow>> | undefined;

  constructor(source: IndexSource = { read: readPackageFile, open: database }) {
    this.source = source;
  }

  /** Services, documents and what was found in them. Rejects when the build has no index; asked again, it is read again. */
  matrix(): Promise<CorpusMatrix> {
    this.matrixRead ??= this.source.read('index/matrix.json').then((file) => MatrixFile.parse(file));
    this.matrixRead.catch(() => {
      this.matrixRead = undefined;
    });
    return this.matrixRead;
  }

  /** One service with its documents' addresses and places; undefined when the index does not know it. */
  async service(name: string): Promise<ServiceRow | undefined> {
    const kept = (await this.ready()) ? await this.kept(name) : null;
    if (kept !== null) return kept;
    // No database, no room in it, or a damaged row: the package still has it.
    this.rowsInMemory ??= this.rows().then((rows) => new Map(rows.map((row) => [row.service, row])));
    this.rowsInMemory.catch(() => {
      this.rowsInMemory = undefined;
    });
    return (await this.rowsInMemory).get(name);
  }

  /** From the database; null where it cannot be read. All rows come in one transaction: one that is not there is not known. */
  private async kept(name: string): Promise<ServiceRow | undefined | null> {
    try {
      const row = await (await this.source.open()).get('services', name);
      return row === undefined ? undefined : (ServiceRow.safeParse(row).data ?? null);
    } catch {
      return null;
    }
  }

  /** Puts the details into the database when those of another version, or none, are there. False when that cannot be done now. */
  ready(): Promise<boolean> {
    this.rowsReady ??= this.load().catch(() => false);
    void this.rowsReady.then((done) => {
      if (!done) this.rowsReady = undefined;
    });
    return this.rowsReady;
  }

  private async load(): Promise<boolean> {
    const { version } = await this.matrix();
    const db = await this.source.open();
    const known = await db.get('meta', INDEX);
    if (known?.value === version) return true;
    const rows = await this.rows();
    // Old rows go in the same transaction in which the new ones come: nobody ever sees half an index. Other stores are not touched.
    const tx = db.transaction(['services', 'meta'], 'readwrite');
    const works = [tx.objectStore('services').clear(), ...rows.map((row) => tx.objectStore('services').put(row))];
    await Promise.all([...works, tx.objectStore('meta').put({ key: INDEX, value: version }), tx.done]);
    return true;
  }

  private async rows(): Promise<ServiceRow[]> {
    const [matrix, details] = await Promise.all([this.matrix(), this.source.read('index/details.json')]);
    return serviceRows(matrix, DetailsFile.parse(details)).map((row) => ServiceRow.parse(row));
  }
}

const INDEX = 'index';
const bundled = new CorpusIndex();

/** The bundled index's matrix. Only in the background and in our own pages. */
export const loadMatrix = (): Promise<CorpusMatrix> => bundled.matrix();
/** One service of the bundled index. */
export const serviceRow = (name: string): Promise<ServiceRow | undefined> => bundled.service(name);

function listsFit({ services, documents, columns }: Pick<CorpusMatrix, 'services' | 'documents' | 'columns'>): boolean {
  const same = (lists: readonly { readonly length: number }[]) => new Set(lists.map(({ length }) => length)).size === 1;
  return same(Object.values(services)) && same([...Object.values(documents), ...Object.values(columns)]);
}
