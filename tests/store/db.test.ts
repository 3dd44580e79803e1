import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeDatabase, DATABASE, database, openDatabase, UPGRADES, type Upgrade } from '../../utils/store/db.ts';
import { readDocument, saveRead } from '../../utils/store/documents.ts';
import { read } from './sample-read.ts';

const ID = 'old.example/terms|Terms of Service';
const HASH = 'a'.repeat(64);
/** Version 1 as it was released, written out by hand: it stays as it is, whatever the code of later versions says. */
const VERSION_1 = {
  documents: {
    id: ID,
    service: 'Old',
    url: 'https://old.example/terms',
    host: 'old.example',
    title: 'Terms',
    type: 'Terms of Service',
    language: 'en',
    firstRead: 1,
    lastRead: 2,
    reads: 3,
    latest: HASH,
  },
  versions: {
    document: ID,
    hash: HASH,
    normaliser: 1,
    firstSeen: 1,
    lastSeen: 2,
    words: 5,
    blocks: 1,
    statedDate: null,
    engine: 'e0',
    taxonomy: 't0',
    counts: { critical: 0, high: 1, medium: 0, low: 0, info: 0 },
  },
  texts: { hash: HASH, text: 'All disputes go to arbitration.' },
  findings: {
    document: ID,
    hash: HASH,
    clause: 'forced-arbitration',
    severity: 'high',
    polarity: 'risk',
    p: 0.9,
    level: 'High',
    evidence: 'explicit',
    spans: [{ block: 0, start: 0, end: 3, quote: 'All', p: 0.9, level: 'High', evidence: 'explicit', words: [[0, 3]], placed: true }],
  },
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

it('keeps what a database of version 1 holds', async () => {
  await writeVersion1();
  const kept = await readDocument(ID);
  const bytes = JSON.stringify(VERSION_1.texts.text).length + JSON.stringify(VERSION_1.findings).length;
  const { words, counts } = VERSION_1.versions;
  expect(kept?.document).toEqual({ ...VERSION_1.documents, starred: false, words, counts, versions: 1, bytes });
  expect(kept?.versions).toEqual([{ ...VERSION_1.versions, bytes }]);
  expect(kept?.findings).toEqual([VERSION_1.findings]);
  expect(await saveRead(read())).toMatchObject({ outcome: 'saved' });
});

it('leaves damaged rows of version 1 as they are, and counts the others without them', async () => {
  const other = { ...VERSION_1.documents, id: 'other.example/|unknown', latest: 'b'.repeat(64) };
  const damaged = [
    ['documents', { id: 'broken.example/|unknown', latest: 7 }],
    ['documents', other],
    ['versions', { document: ID, hash: 'c'.repeat(64), words: 'many' }],
    ['versions', { ...VERSION_1.versions, document: 'gone.example/|unknown', hash: 'd'.repeat(64) }],
    ['texts', { hash: 'd'.repeat(64), text: null }],
  ] as const;
  await writeVersion1(damaged);
  const db = await database();
  for (const [store, row] of [damaged[0], damaged[2], damaged[4]]) expect(await db.getAll(store)).toContainEqual(row);
  expect((await readDocument(ID))?.document).toMatchObject({ versions: 1, words: 5 });
  expect((await readDocument(other.id))?.document).toMatchObject({ versions: 0, words: 0, bytes: 0 });
  expect(await db.get('versions', ['gone.example/|unknown', 'd'.repeat(64)])).toMatchObject({ bytes: 2 });
});

it('makes room for the bundled index', async () => {
  await writeVersion1();
  const db = await database();
  await db.put('meta', { key: 'index', value: 'v' });
  expect(await Promise.all([db.count('services'), db.get('meta', 'index')])).toEqual([0, { key: 'index', value: 'v' }]);
});

it('goes through the steps that are new, in order, and keeps the rows', async () => {
  await writeVersion1();
  const done: number[] = [];
  const later: Upgrade[] = [
    async (_db, tx) => {
      done.push(1);
      const store = tx.objectStore('documents');
      const row = await store.get(ID);
      await store.put({ ...row!, title: `${row!.title}, moved` });
    },
    (db) => {
      done.push(2);
      db.createObjectStore('marks' as never, { keyPath: 'id' });
    },
  ];
  const db = await openDatabase([...UPGRADES, ...later]);
  expect(done).toEqual([1, 2]);
  expect(db.version).toBe(UPGRADES.length + 2);
  expect(await db.get('documents', ID)).toMatchObject({ title: 'Terms, moved' });
  expect(await db.count('findings')).toBe(1);
  db.close();
});

it('keeps the old database whole when a step fails', async () => {
  await writeVersion1();
  const failing: Upgrade = (db) => {
    db.deleteObjectStore('texts');
    throw new Error('step fails');
  };
  await expect(openDatabase([...UPGRADES, failing])).rejects.toThrow();
  expect((await readDocument(ID))?.document.title).toBe('Terms');
  expect(await (await database()).count('texts')).toBe(1);
});

it('makes way for a newer build, then opens anew and says that it is too old', async () => {
  await database();
  const newer = await openDatabase([...UPGRADES, () => {}]);
  expect(newer.version).toBe(UPGRADES.length + 1);
  expect(await saveRead(read())).toEqual({ outcome: 'unavailable' });
  newer.close();
});

it('gives up after a while when another connection does not make way', async () => {
  const stubborn = await openDB(DATABASE, UPGRADES.length, { upgrade: (db) => void UPGRADES[0]!(db as never, undefined as never) });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const opening = openDatabase([...UPGRADES, () => {}]);
  const failed = expect(opening).rejects.toThrow('keeps the database open');
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(10_000);
  await failed;
  vi.useRealTimers();
  stubborn.close();
});

it('opens one connection for all, and another after it was closed', async () => {
  const [a, b] = await Promise.all([database(), database()]);
  expect(a).toBe(b);
  await closeDatabase();
  expect(await database()).not.toBe(a);
});

async function writeVersion1(more: readonly (readonly [string, unknown])[] = []): Promise<void> {
  const db = await openDB(DATABASE, 1, {
    upgrade(old) {
      const documents = old.createObjectStore('documents', { keyPath: 'id' });
      documents.createIndex('lastRead', 'lastRead');
      documents.createIndex('host', 'host');
      const versions = old.createObjectStore('versions', { keyPath: ['document', 'hash'] });
      versions.createIndex('document', 'document');
      versions.createIndex('hash', 'hash');
      old.createObjectStore('texts', { keyPath: 'hash' });
      const findings = old.createObjectStore('findings', { keyPath: ['document', 'hash', 'clause'] });
      findings.createIndex('version', ['document', 'hash']);
      findings.createIndex('clause', 'clause');
    },
  });
  for (const [store, row] of [...Object.entries(VERSION_1), ...more]) await db.put(store, row);
  db.close();
}
