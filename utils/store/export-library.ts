import * as z from 'zod/mini';
import { type Database, database } from './db.ts';
import { KIND, LISTS, type List, SCHEMA } from './library-file.ts';
import { DocumentRow, FindingRow, TextRow, VersionRow } from './rows.ts';

/** What went into the file. `leftOut`: rows that do not read, or belong to nothing that does. */
export interface Exported {
  readonly documents: number;
  readonly versions: number;
  readonly texts: number;
  readonly findings: number;
  readonly leftOut: number;
}

/** Fingerprints of this build, and the time to write into the file. */
export interface Maker {
  readonly engine?: string;
  readonly taxonomy?: string;
  readonly now?: Date;
}

/** Rows read at a time. A text may have millions of units, the others are small. */
const PAGE: Record<List, number> = { documents: 200, versions: 500, texts: 4, findings: 200 };
const SCHEMAS = { documents: DocumentRow, versions: VersionRow, texts: TextRow, findings: FindingRow } as const;

/**
 * The person's whole library as the text of one JSON file, piece by piece, a page of rows at a time: documents, versions, texts and findings,
 * each by key, so that the same library gives the same file but for `exported`. Neither the bundled index nor settings are in it.
 */
export async function* exportLibrary(maker: Maker = {}): AsyncGenerator<string, Exported> {
  const { now = new Date(), ...by } = maker;
  const head = JSON.stringify({ caveat: KIND, schema: SCHEMA, exported: now.toISOString(), ...by });
  const db = await database();
  const taken = { documents: 0, versions: 0, texts: 0, findings: 0, leftOut: 0 };
  // Others may write between two pages: what hangs on a row that came too late for its page stays out with it.
  const kept = { documents: new Set<string>(), versions: new Set<string>(), hashes: new Set<string>() };
  yield head.slice(0, -1);
  for (const list of LISTS) {
    yield `,\n${JSON.stringify(list)}:[`;
    for await (const page of pages(db, list)) {
      const rows = page.flatMap((row) => keep(list, row) ?? []);
      taken.leftOut += page.length - rows.length;
      if (rows.length > 0) yield (taken[list] > 0 ? ',\n' : '\n') + rows.join(',\n');
      taken[list] += rows.length;
    }
    yield ']';
  }
  yield '}\n';
  return taken;

  function keep(list: List, raw: unknown): string | undefined {
    const row = z.safeParse<z.core.$ZodType<Row>>(SCHEMAS[list], raw).data;
    if (!row || !hangsOnSomething(row)) return undefined;
    return JSON.stringify(row);
  }

  function hangsOnSomething(row: Row): boolean {
    if ('id' in row) return !!kept.documents.add(row.id);
    if ('text' in row) return kept.hashes.has(row.hash);
    const version = `${row.hash} ${row.document}`;
    if ('clause' in row) return kept.versions.has(version);
    if (!kept.documents.has(row.document)) return false;
    kept.versions.add(version);
    kept.hashes.add(row.hash);
    return true;
  }
}

/**
 * The library as a Blob to download. `onProgress` gets the share that is done, 0 to 1, about. Pieces are handed to the browser as they come:
 * the whole file never stands in this page's memory.
 */
export async function libraryBlob(
  maker: Maker = {},
  onProgress: (share: number) => void = () => {},
): Promise<{ readonly blob: Blob; readonly exported: Exported }> {
  const db = await database();
  const all = (await db.getAll('documents')).reduce((sum, row) => sum + (Number(row.bytes) || 0), 0);
  const { blob, result } = await blobOf(exportLibrary(maker), 'application/json', (units) => onProgress(Math.min(1, units / (all + 1))));
  onProgress(1);
  return { blob, exported: result };
}

/** Pieces of text as one Blob (UTF-8), and what their generator returned. `onUnits` gets the UTF-16 units so far. */
export async function blobOf<T>(
  pieces: AsyncGenerator<string, T>,
  type: string,
  onUnits: (units: number) => void = () => {},
): Promise<{ readonly blob: Blob; readonly result: T }> {
  const blobs: Blob[] = [];
  let waiting: string[] = [];
  let units = 0;
  let folded = 0;
  for (;;) {
    const next = await pieces.next();
    if (next.done) return { blob: new Blob([...blobs, ...waiting], { type }), result: next.value };
    waiting.push(next.value);
    units += next.value.length;
    if (units - folded < FOLD) continue;
    blobs.push(new Blob(waiting));
    waiting = [];
    folded = units;
    onUnits(units);
  }
}

const FOLD = 4_000_000;

type Row = DocumentRow | VersionRow | TextRow | FindingRow;

async function* pages(db: Database, list: List): AsyncGenerator<readonly unknown[]> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const { store } = db.transaction(list);
    const [rows, keys]: [unknown[], IDBValidKey[]] = await Promise.all([
      store.getAll(range, PAGE[list]),
      store.getAllKeys(range, PAGE[list]),
    ]);
    const last = keys.at(-1);
    if (last === undefined) return;
    yield rows;
    range = IDBKeyRange.lowerBound(last, true);
  }
}
