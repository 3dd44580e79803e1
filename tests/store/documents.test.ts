import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { normaliseForHash } from '../../utils/core/text/normalise-for-hash.ts';
import { closeDatabase, database } from '../../utils/store/db.ts';
import { readDocument, type Saved, saveRead, textOf, versionsOf } from '../../utils/store/documents.ts';
import { sha256 } from '../../utils/store/hash.ts';
import { finding, read } from './sample-read.ts';

const ID = 'shop.example/legal/privacy|Privacy Policy';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

it('keeps document, version, text and findings', async () => {
  const saved = await saveRead(read(), 1_000);
  const hash = await sha256(normaliseForHash(read().text));
  expect(saved).toEqual({ outcome: 'saved', document: ID, hash, isNewVersion: true });
  const kept = await readDocument(ID);
  expect(kept?.document).toMatchObject({ id: ID, host: 'www.shop.example', firstRead: 1_000, lastRead: 1_000, reads: 1, latest: hash });
  expect(kept?.versions).toEqual([
    expect.objectContaining({
      hash,
      firstSeen: 1_000,
      lastSeen: 1_000,
      words: 9,
      statedDate: '2026-01-31',
      counts: { critical: 1, high: 0, medium: 0, low: 0, info: 1 },
    }),
  ]);
  expect(kept?.findings.map(({ clause }) => clause).sort()).toEqual(['deletion-right', 'sale-of-personal-data']);
  expect(await textOf(hash)).toBe(read().text);
  expect(kept?.skipped).toBe(0);
});

it('only touches the dates when the same version is read again', async () => {
  await saveRead(read(), 1_000);
  const before = await readDocument(ID);
  const again = await saveRead(read({ text: 'Privacy  notice\n\nWe sell your data to partners. ', findings: [] }), 2_000);
  expect(again).toMatchObject({ isNewVersion: false });
  const after = await readDocument(ID);
  expect(after?.document).toEqual({ ...before!.document, lastRead: 2_000, reads: 2 });
  expect(after?.versions).toEqual([{ ...before!.versions[0], lastSeen: 2_000 }]);
  expect(after?.findings).toEqual(before?.findings);
});

it('adds a version when the wording changes, and keeps the old one', async () => {
  await saveRead(read(), 1_000);
  const second = await saveRead(
    read({ text: 'Privacy notice\nWe may sell your data.', findings: [finding('sale-of-personal-data', 'high')] }),
    2_000,
  );
  const kept = await readDocument(ID);
  expect(kept?.versions.map(({ firstSeen, counts }) => [firstSeen, counts.critical, counts.high])).toEqual([
    [2_000, 0, 1],
    [1_000, 1, 0],
  ]);
  expect(kept?.document.latest).toBe(hashOf(second));
  expect(kept?.findings).toHaveLength(1);
  expect(await count('findings')).toBe(3);
  expect(await count('texts')).toBe(2);
});

it.each([{ engine: 'e2' }, { taxonomy: 't2' }])('finds anew, under the same version, when %o made the findings', async (makers) => {
  await saveRead(read(), 1_000);
  const saved = await saveRead(read({ ...makers, findings: [finding('location-tracking', 'high')] }), 2_000);
  expect(saved).toMatchObject({ isNewVersion: false });
  const kept = await readDocument(ID);
  expect(kept?.findings.map(({ clause }) => clause)).toEqual(['location-tracking']);
  expect(kept?.versions).toEqual([expect.objectContaining({ firstSeen: 1_000, lastSeen: 2_000, ...makers })]);
  expect(await count('findings')).toBe(1);
});

it('holds the same text of two documents once', async () => {
  await saveRead(read());
  await saveRead(read({ url: 'https://shop.example/eu/privacy' }));
  expect(await count('texts')).toBe(1);
  expect(await count('documents')).toBe(2);
});

it('ends the same when two readings arrive at once', async () => {
  await Promise.all([saveRead(read(), 1_000), saveRead(read(), 1_001), saveRead(read(), 1_002)]);
  expect(await count('versions')).toBe(1);
  expect(await count('findings')).toBe(2);
  expect((await readDocument(ID))?.document.reads).toBe(3);
});

it.each(['documents', 'versions', 'texts', 'findings'])(
  'loses nothing and changes nothing when there is no room left for the %s',
  async (full) => {
    await saveRead(read(), 1_000);
    const before = await dump();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
      if (this.name === full) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await saveRead(read({ text: 'Another wording.' }), 2_000)).toEqual({ outcome: 'full' });
    vi.restoreAllMocks();
    expect(await dump()).toEqual(before);
    expect(await saveRead(read({ text: 'Another wording.' }), 3_000)).toMatchObject({ outcome: 'saved', isNewVersion: true });
  },
);

it('knows a lack of room that shows only when the transaction ends', async () => {
  const saving = saveRead(read(), 1_000, async () => {
    const db = await database();
    const open = db.transaction.bind(db) as (...args: unknown[]) => unknown;
    const tx = open(['documents', 'versions', 'texts', 'findings'], 'readwrite') as { done: Promise<void> };
    const failing = new Proxy(tx, {
      get: (target, key) => {
        const value =
          key === 'done'
            ? target.done.then(() => Promise.reject(new DOMException('no room', 'QuotaExceededError')))
            : Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    return { transaction: () => failing } as never;
  });
  expect(await saving).toEqual({ outcome: 'full' });
});

it('says so when the database does not open, and tries again the next time', async () => {
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
  });
  expect(await saveRead(read())).toEqual({ outcome: 'unavailable' });
  opening.mockRestore();
  expect(await saveRead(read())).toMatchObject({ outcome: 'saved' });
});

it('writes nothing at all when a finding is not what it should be', async () => {
  await expect(saveRead(read({ findings: [{ ...finding('x', 'high'), p: 'much' as never }] }))).rejects.toThrow();
  expect(await count('documents')).toBe(0);
  expect(await count('texts')).toBe(0);
});

it('skips and counts rows that do not read', async () => {
  const first = hashOf(await saveRead(read(), 1_000));
  const db = await database();
  await db.put('findings', { document: ID, hash: first, clause: 'broken', severity: 'terrible' } as never);
  await db.put('versions', { document: ID, hash: 'no-hash' } as never);
  const kept = await readDocument(ID);
  expect(kept?.findings).toHaveLength(2);
  expect(kept?.versions).toHaveLength(1);
  expect(kept?.skipped).toBe(2);
  expect((await versionsOf(ID)).skipped).toBe(1);
});

it('takes a document row that does not read for none, and writes a new one over it', async () => {
  await saveRead(read(), 1_000);
  await (await database()).put('documents', { id: ID, reads: 'many' } as never);
  expect(await readDocument(ID)).toBeUndefined();
  expect(await saveRead(read(), 2_000)).toMatchObject({ outcome: 'saved', isNewVersion: false });
  expect((await readDocument(ID))?.document).toMatchObject({ reads: 1, firstRead: 2_000 });
});

it('knows nothing of documents that were never read', async () => {
  expect(await readDocument('nowhere.example/|unknown')).toBeUndefined();
  expect(await versionsOf('nowhere.example/|unknown')).toEqual({ versions: [], skipped: 0 });
  expect(await textOf('0'.repeat(64))).toBeUndefined();
});

function hashOf(saved: Saved): string {
  if (saved.outcome !== 'saved') throw new Error(saved.outcome);
  return saved.hash;
}

async function count(store: 'documents' | 'versions' | 'texts' | 'findings'): Promise<number> {
  return (await database()).count(store);
}

async function dump(): Promise<unknown> {
  const db = await database();
  return Promise.all((['documents', 'versions', 'texts', 'findings'] as const).map((store) => db.getAll(store)));
}
