import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, database } from '../../utils/store/db.ts';
import { readDocument, type Saved, saveRead } from '../../utils/store/documents.ts';
import {
  deleteDocument,
  deleteEverything,
  deleteVersion,
  documentsWithClause,
  libraryUsage,
  listDocuments,
  setStarred,
  watchLibrary,
} from '../../utils/store/library.ts';
import { libraryNotice, libraryPaused, pruneNotes, retention, sitesOff } from '../../utils/store/settings.ts';
import { expectWhole, libraryState } from './library-state.ts';
import { finding, read } from './sample-read.ts';

const SHOP = 'shop.example/legal/privacy|Privacy Policy';
const BANK = 'bank.example/terms|Terms of Service';
const bank = { url: 'https://bank.example/terms', service: 'Bank', title: 'Terms', type: 'Terms of Service' } as const;
const note = { when: 1, document: SHOP, title: 'Privacy notice', service: 'Shop', versions: 2, why: 'versions', bytes: 10 } as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

describe('the list', () => {
  it('has the document read last first, with what a list shows', async () => {
    await saveRead(read(), 1_000);
    await saveRead(read({ ...bank, words: 4_000 }), 2_000);
    const { documents, skipped } = await listDocuments();
    expect(documents.map(({ id, words, counts, versions, starred }) => [id, words, counts.critical, versions, starred])).toEqual([
      [BANK, 4_000, 1, 1, false],
      [SHOP, 9, 1, 1, false],
    ]);
    expect(skipped).toBe(0);
    await expectWhole();
  });

  it('shows the version that was read last, also when an old wording comes back', async () => {
    await saveRead(read(), 1_000);
    await saveRead(read({ text: 'A longer wording.', words: 3, findings: [] }), 2_000);
    expect((await listDocuments()).documents[0]).toMatchObject({ words: 3, counts: { critical: 0 }, versions: 2 });
    await expectWhole();
    await saveRead(read(), 3_000);
    expect((await listDocuments()).documents[0]).toMatchObject({ words: 9, counts: { critical: 1 }, versions: 2, reads: 3 });
    await expectWhole();
  });

  it('follows a new engine', async () => {
    await saveRead(read(), 1_000);
    await saveRead(read({ engine: 'e2', findings: [finding('location-tracking', 'high')] }), 2_000);
    expect((await listDocuments()).documents[0]).toMatchObject({ counts: { critical: 0, high: 1 }, versions: 1 });
    await expectWhole();
  });

  it('leaves out rows that do not read, and counts them', async () => {
    await saveRead(read());
    await (await database()).put('documents', { id: 'broken', lastRead: 'never' } as never);
    expect(await listDocuments()).toMatchObject({ documents: [{ id: SHOP }], skipped: 1 });
    expect(await libraryUsage()).toMatchObject({ documents: 1, versions: 1 });
  });

  it('mends the totals of a damaged document when it is read again', async () => {
    await saveRead(read(), 1_000);
    await saveRead(read({ text: 'Another.' }), 2_000);
    await (await database()).put('documents', { id: SHOP } as never);
    await saveRead(read({ text: 'Another.' }), 3_000);
    expect((await listDocuments()).documents[0]).toMatchObject({ versions: 2, reads: 1 });
    await expectWhole();
  });
});

it('knows which documents have a clause, in the version read last only', async () => {
  await saveRead(read(), 1_000);
  await saveRead(read(bank), 1_500);
  expect(await documentsWithClause('deletion-right')).toEqual(new Set([SHOP, BANK]));
  await saveRead(read({ text: 'We keep all of it.', findings: [finding('sale-of-personal-data', 'high')] }), 2_000);
  expect(await documentsWithClause('deletion-right')).toEqual(new Set([BANK]));
  expect(await documentsWithClause('sale-of-personal-data')).toEqual(new Set([SHOP, BANK]));
  expect(await documentsWithClause('no-such-clause')).toEqual(new Set());
});

it('keeps a star when the document is read again', async () => {
  await saveRead(read(), 1_000);
  expect(await setStarred(SHOP, true)).toBe(true);
  await saveRead(read({ text: 'Another wording.' }), 2_000);
  expect((await listDocuments()).documents[0]?.starred).toBe(true);
  await setStarred(SHOP, false);
  expect((await listDocuments()).documents[0]?.starred).toBe(false);
  expect(await setStarred('nowhere.example/|unknown', true)).toBe(false);
});

describe('deletion', () => {
  it('of a document leaves nothing of it behind, and a text that another one uses', async () => {
    await saveRead(read(), 1_000);
    await saveRead(read({ text: 'Only here.' }), 2_000);
    await saveRead(read(bank), 3_000);
    const db = await database();
    await db.put('findings', { document: SHOP, hash: 'x', clause: 'damaged' } as never);
    await db.put('versions', { document: SHOP, hash: 'damaged' } as never);
    await pruneNotes.set([note, { ...note, document: BANK }]);
    await deleteDocument(SHOP);
    const left = await libraryState();
    expect(left.documents.map(({ id }) => id)).toEqual([BANK]);
    expect(left.texts.map(({ text }) => text)).toEqual([read().text]);
    expect(JSON.stringify(left.versions) + JSON.stringify(left.findings)).not.toContain('shop.example');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('shop.example');
    expect((await pruneNotes.get()).map(({ document }) => document)).toEqual([BANK]);
    await expectWhole();
  });

  it('of a neighbour is not its business', async () => {
    await saveRead(read({ url: 'https://shop.example/legal/privacy/eu' }));
    await saveRead(read({ url: 'https://shop.example/legal/privac' }));
    await saveRead(read());
    await deleteDocument(SHOP);
    expect((await libraryState()).versions).toHaveLength(2);
    await expectWhole();
  });

  it('of the newest version makes the next newest the document’s', async () => {
    await saveRead(read({ text: 'First.', words: 1 }), 1_000);
    await saveRead(read({ text: 'Second.', words: 2 }), 2_000);
    const third = await saveRead(read({ text: 'Third.', words: 3 }), 3_000);
    await deleteVersion(SHOP, hashOf(third));
    const kept = await readDocument(SHOP);
    expect(kept?.document).toMatchObject({ words: 2, versions: 2 });
    expect(kept?.versions.map(({ words }) => words)).toEqual([2, 1]);
    await expectWhole();
  });

  it('of an old version leaves the newest', async () => {
    const first = await saveRead(read({ text: 'First.', words: 1 }), 1_000);
    await saveRead(read({ text: 'Second.', words: 2 }), 2_000);
    await deleteVersion(SHOP, hashOf(first));
    await deleteVersion(SHOP, hashOf(first));
    expect((await readDocument(SHOP))?.document).toMatchObject({ words: 2, versions: 1 });
    await expectWhole();
  });

  it('of the only version takes the document along', async () => {
    const saved = await saveRead(read());
    await pruneNotes.set([note]);
    await deleteVersion(SHOP, hashOf(saved));
    expect(await libraryState()).toEqual({ documents: [], versions: [], texts: [], findings: [] });
    expect(await pruneNotes.get()).toEqual([]);
  });

  it('of everything leaves the bundled index and the settings', async () => {
    await saveRead(read());
    await saveRead(read(bank));
    const db = await database();
    const service = { service: 'Made Up', field: [], company: 'Made Up', size: 1, documents: [] };
    await db.put('services', service as never);
    await db.put('meta', { key: 'index', value: 'v1' });
    await Promise.all([sitesOff.set(['off.example']), libraryPaused.set(true), pruneNotes.set([note])]);
    await libraryNotice.set({ share: 1, next: ['Privacy notice'], what: 'document' });
    await deleteEverything();
    expect(await libraryState()).toEqual({ documents: [], versions: [], texts: [], findings: [] });
    expect([await db.getAll('services'), await db.count('meta')]).toEqual([[service], 1]);
    expect(await Promise.all([sitesOff.get(), libraryPaused.get(), pruneNotes.get(), libraryNotice.get()])).toEqual([
      ['off.example'],
      true,
      [],
      null,
    ]);
    expect(await retention.get()).toEqual({ versions: 20, megabytes: 500 });
    expect(await saveRead(read())).toMatchObject({ outcome: 'saved', isNewVersion: true });
  });

  it.each([
    ['a document', () => deleteDocument(SHOP)],
    ['a version', async () => deleteVersion(SHOP, (await listDocuments()).documents.find(({ id }) => id === SHOP)!.latest)],
    ['everything', deleteEverything],
  ])('of %s that breaks off half-way changes nothing', async (_what, remove) => {
    await saveRead(read(), 1_000);
    await saveRead(read({ text: 'Second.' }), 2_000);
    const before = await libraryState();
    for (const method of ['delete', 'clear'] as const) {
      const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest<undefined>;
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
        if (this.name === 'texts') throw new DOMException('broken', 'UnknownError');
        return original.apply(this, args);
      } as never);
    }
    await expect(remove()).rejects.toThrow('broken');
    vi.restoreAllMocks();
    expect(await libraryState()).toEqual(before);
  });
});

it('says how much is kept, and what the browser counts where it does', async () => {
  await saveRead(read(), 1_000);
  await saveRead(read({ text: 'Another.' }), 2_000);
  await saveRead(read(bank), 3_000);
  const bytes = (await libraryState()).versions.reduce((sum, version) => sum + version.bytes, 0);
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 5, quota: 10 }) } });
  expect(await libraryUsage()).toEqual({ documents: 2, versions: 3, bytes, quota: { usage: 5, quota: 10 } });
  vi.stubGlobal('navigator', {});
  expect(await libraryUsage()).toMatchObject({ quota: null });
  vi.unstubAllGlobals();
});

it('tells of every change, and of a reading that was not kept nothing', async () => {
  const changed = vi.fn();
  const stop = watchLibrary(changed);
  await saveRead(read());
  await setStarred(SHOP, true);
  await deleteVersion(SHOP, (await listDocuments()).documents[0]!.latest);
  await deleteDocument(SHOP);
  await deleteEverything();
  expect(changed).toHaveBeenCalledTimes(5);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await saveRead(read())).toEqual({ outcome: 'full' });
  stop();
  vi.restoreAllMocks();
  await saveRead(read());
  expect(changed).toHaveBeenCalledTimes(5);
});

function hashOf(saved: Saved): string {
  if (saved.outcome !== 'saved') throw new Error(saved.outcome);
  return saved.hash;
}
