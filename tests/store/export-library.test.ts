import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeDatabase, database } from '../../utils/store/db.ts';
import { saveRead } from '../../utils/store/documents.ts';
import { exportLibrary, libraryBlob } from '../../utils/store/export-library.ts';
import { findingsFileName, libraryFileName } from '../../utils/store/library-file.ts';
import { dump, fillLibrary, reading } from './sample-library.ts';

const NOW = new Date('2026-11-24T10:00:00Z');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

it('writes the whole library as one JSON file', async () => {
  await fillLibrary();
  const { blob, exported } = await libraryBlob({ engine: 'e9', taxonomy: 't9', now: NOW });
  const file = JSON.parse(await blob.text());
  expect(file).toEqual({ caveat: 'library', schema: 1, exported: NOW.toISOString(), engine: 'e9', taxonomy: 't9', ...(await dump()) });
  expect(Object.keys(file)).toEqual(['caveat', 'schema', 'exported', 'engine', 'taxonomy', 'documents', 'versions', 'texts', 'findings']);
  expect(exported).toEqual({ documents: 2, versions: 3, texts: 3, findings: 4, leftOut: 0 });
  expect(blob.type).toBe('application/json');
});

it('writes the same bytes for the same library, in whatever order it was read', async () => {
  await fillLibrary();
  const before = await text();
  const rows = await dump();
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  const db = await database();
  for (const [store, all] of Object.entries(rows).reverse()) for (const row of all.reverse()) await db.put(store as 'texts', row as never);
  expect(await text()).toBe(before);
});

it('goes through all rows where there are more than a page', async () => {
  for (let i = 0; i < 230; i++) await saveRead(reading(`Terms ${i}`, [], { url: `https://a.example/${i}` }), 1_000 + i);
  const pieces: string[] = [];
  for await (const piece of exportLibrary({ now: NOW })) pieces.push(piece);
  const file = JSON.parse(pieces.join(''));
  expect([file.documents, file.versions, file.texts].map((list) => new Set(list.map((row: unknown) => JSON.stringify(row))).size)).toEqual([
    230, 230, 230,
  ]);
  expect(pieces.length).toBeGreaterThan(60);
});

it('writes an empty library', async () => {
  expect(JSON.parse(await text())).toMatchObject({ documents: [], versions: [], texts: [], findings: [] });
});

it('leaves out and counts what does not read, and what hangs on it', async () => {
  await fillLibrary();
  const db = await database();
  const broken = (await db.getAllKeys('documents')).find((id) => id.startsWith('game'))!;
  await db.put('documents', { id: broken, reads: 'many' } as never);
  const { blob, exported } = await libraryBlob({ now: NOW });
  const file = JSON.parse(await blob.text());
  expect(file.documents).toHaveLength(1);
  expect(file.findings.some((one: { document: string }) => one.document === broken)).toBe(false);
  expect(exported).toEqual({ documents: 1, versions: 2, texts: 2, findings: 3, leftOut: 4 });
});

it('keeps odd Unicode as it is', async () => {
  const odd = 'half \ud83d and \udc00, \u2028 \u0000 "quoted" \\ __proto__ 😀';
  await saveRead(reading(odd, [], { title: odd }), 1_000);
  expect(JSON.parse(await text())).toMatchObject({ documents: [{ title: odd }], texts: [{ text: odd }] });
});

it('names files by the day', () => {
  expect(libraryFileName(new Date(2026, 10, 4))).toBe('caveat-library-2026-11-04.json');
  expect(findingsFileName(new Date(2026, 10, 24))).toBe('caveat-findings-2026-11-24.csv');
});

async function text(): Promise<string> {
  return (await libraryBlob({ now: NOW })).blob.text();
}
