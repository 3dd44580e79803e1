import { IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeDatabase, database } from '../../utils/store/db.ts';
import { saveRead } from '../../utils/store/documents.ts';
import { deleteDocument, listDocuments, setStarred } from '../../utils/store/library.ts';
import { MEGABYTE, planPruning } from '../../utils/store/plan-pruning.ts';
import { readPlan } from '../../utils/store/read-plan.ts';
import { applyRetention, planRetention, prune, pruningAhead } from '../../utils/store/retention.ts';
import { libraryNotice, pruneNotes, retention } from '../../utils/store/settings.ts';
import { expectWhole, libraryState } from './library-state.ts';
import { read } from './sample-read.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(closeDatabase);

it('keeps the newest versions of a document, and notes what went', async () => {
  await retention.set({ versions: 2, megabytes: 500 });
  for (const time of [1, 2, 3, 4]) await save('shop', time, 0.01);
  expect((await libraryState()).versions.map(({ lastSeen }) => lastSeen).sort()).toEqual([3, 4]);
  expect((await pruneNotes.get()).map(({ when, versions, why, title }) => [when, versions, why, title])).toEqual([
    [4, 1, 'versions', 'Terms of shop'],
    [3, 1, 'versions', 'Terms of shop'],
  ]);
  await expectWhole();
});

it('tells from 90 % on what goes next, before anything goes', async () => {
  await retention.set({ versions: 20, megabytes: 1 });
  await save('old', 1, 0.3);
  await save('new', 2, 0.3);
  expect(await libraryNotice.get()).toBeNull();
  expect(await pruningAhead()).toBeNull();
  await save('newest', 3, 0.33);
  expect(await libraryNotice.get()).toMatchObject({ next: ['Terms of old'], what: 'document' });
  expect((await libraryNotice.get())?.share).toBeGreaterThan(0.9);
  expect(await pruneNotes.get()).toEqual([]);
  await save('one-more', 4, 0.3);
  expect(await names()).toEqual(['one-more', 'newest', 'new']);
  expect(await pruneNotes.get()).toMatchObject([{ when: 4, title: 'Terms of old', versions: null, why: 'size' }]);
  expect(await libraryNotice.get()).toMatchObject({ next: ['Terms of new'] });
  expect(await pruningAhead()).toEqual(await libraryNotice.get());
  await expectWhole();
});

it('keeps a reading that crosses the line in one leap, tells, and makes room with the next', async () => {
  await retention.set({ versions: 20, megabytes: 1 });
  await save('old', 1, 0.5);
  await save('new', 2, 0.6);
  expect(await names()).toEqual(['new', 'old']);
  expect(await libraryNotice.get()).toMatchObject({ next: ['Terms of old'] });
  await save('tiny', 3, 0.01);
  expect(await names()).toEqual(['tiny', 'new']);
  expect(await libraryNotice.get()).toBeNull();
});

it('names a document once, whose old versions go first', async () => {
  await retention.set({ versions: 20, megabytes: 1 });
  for (const time of [1, 2, 3]) await save('shop', time, 0.02);
  await save('bank', 4, 0.89);
  expect(await libraryNotice.get()).toMatchObject({ next: ['Terms of shop'], what: 'versions' });
});

it('never takes starred documents, and says that there is nothing to take', async () => {
  await retention.set({ versions: 20, megabytes: 1 });
  await save('a', 1, 0.5);
  await setStarred(idOf('a'), true);
  await save('b', 2, 0.45);
  await setStarred(idOf('b'), true);
  expect(await libraryNotice.get()).toMatchObject({ next: [], what: null });
  await save('c', 3, 0.3);
  expect(await names()).toEqual(['c', 'b', 'a']);
  await save('d', 4, 0.3);
  expect(await names()).toEqual(['d', 'b', 'a']);
  expect((await planRetention({ versions: 20, megabytes: 1 })).enough).toBe(true);
  await setStarred(idOf('d'), true);
  expect((await planRetention({ versions: 20, megabytes: 1 })).enough).toBe(false);
});

it('takes the notice back when room was made by hand', async () => {
  await retention.set({ versions: 20, megabytes: 1 });
  await save('a', 1, 0.95);
  expect(await libraryNotice.get()).not.toBeNull();
  await deleteDocument(idOf('a'));
  expect(await libraryNotice.get()).toBeNull();
});

it('shows what a lower setting would take, changes nothing by that, and takes it when applied', async () => {
  for (const [at, name] of ['a', 'b', 'c', 'd'].entries()) await save(name, at + 1, 0.4);
  for (const time of [5, 6, 7]) await save('d', time, 0.01);
  const lower = { versions: 3, megabytes: 1 };
  const before = await libraryState();
  const plan = await planRetention(lower);
  expect(plan.removals.map(({ title, hash, why }) => [title, hash === null, why])).toEqual([
    ['Terms of d', false, 'versions'],
    ['Terms of d', false, 'size'],
    ['Terms of d', false, 'size'],
    ['Terms of a', true, 'size'],
  ]);
  expect(await libraryState()).toEqual(before);
  expect(await retention.get()).not.toEqual(lower);
  expect(await applyRetention(lower, 9)).toEqual(plan.removals);
  expect(await retention.get()).toEqual(lower);
  expect(await prune(plan)).toEqual([]);
  expect(await names()).toEqual(['d', 'c', 'b']);
  expect((await listDocuments()).documents.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(plan.left);
  expect((await pruneNotes.get()).map(({ title, versions, why }) => [title, versions, why])).toEqual([
    ['Terms of a', null, 'size'],
    ['Terms of d', 2, 'size'],
    ['Terms of d', 1, 'versions'],
  ]);
  await expectWhole();
});

it('spares what was read, starred or became the newest since the plan was made', async () => {
  for (const [at, name] of ['a', 'b', 'c', 'd'].entries()) await save(name, at + 1, 0.5);
  await save('e', 5, 0.5);
  await save('e', 6, 0.1);
  const plan = await planRetention({ versions: 1, megabytes: 1 });
  expect(plan.removals).toHaveLength(4);
  await save('a', 7, 0.5);
  await setStarred(idOf('b'), true);
  await save('e', 8, 0.5, 5);
  expect((await prune(plan)).map(({ title }) => title)).toEqual(['Terms of c']);
  expect(await names()).toEqual(['e', 'a', 'd', 'b']);
  expect(await prune(plan)).toEqual([]);
  await expectWhole();
});

it('keeps the reading when making room fails', async () => {
  await retention.set({ versions: 1, megabytes: 500 });
  await save('shop', 1, 0.01);
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('broken', 'UnknownError');
  });
  await save('shop', 2, 0.01);
  vi.restoreAllMocks();
  expect((await libraryState()).versions).toHaveLength(2);
  expect(await pruneNotes.get()).toEqual([]);
  await save('shop', 3, 0.01);
  expect((await libraryState()).versions).toHaveLength(1);
});

it('removes nothing unasked when the disk is full', async () => {
  await save('a', 1, 0.5);
  const before = await libraryState();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await saveRead(made('b', 2, 0.5), 2)).toEqual({ outcome: 'full' });
  vi.restoreAllMocks();
  expect(await libraryState()).toEqual(before);
  await save('b', 3, 0.5);
  expect(await names()).toEqual(['b', 'a']);
});

it('keeps at most 50 notes, newest first', async () => {
  await retention.set({ versions: 1, megabytes: 500 });
  for (let time = 1; time <= 60; time++) await save('shop', time, 0.001);
  const notes = await pruneNotes.get();
  expect(notes).toHaveLength(50);
  expect([notes[0]?.when, notes[49]?.when]).toEqual([60, 11]);
});

it('falls back to what is usual when the setting is damaged', async () => {
  for (const broken of [{ versions: 0, megabytes: 500 }, { versions: 20 }, { versions: 20, megabytes: Number.NaN }, 'all']) {
    await retention.set(broken as never);
    expect(await retention.get()).toEqual({ versions: 20, megabytes: 500 });
  }
});

it('reads no version while nothing is to be done, and only as many as it takes', async () => {
  await manyVersions(1_200);
  const db = await database();
  const { documents } = await listDocuments();
  const reading = vi.spyOn(IDBIndex.prototype, 'getAll');
  expect((await readPlan(db, documents, { versions: 1_000, megabytes: 500 })).removals).toEqual([]);
  expect(reading).not.toHaveBeenCalled();
  const some = await readPlan(db, documents, { versions: 1_000, megabytes: 239 });
  expect(reading).toHaveBeenCalledTimes(1);
  reading.mockRestore();
  const all = await db.getAll('versions');
  expect(some).toEqual(planPruning(documents, all, { versions: 1_000, megabytes: 239 }));
  expect(some.removals).toHaveLength(5);
  for (const lower of [
    { versions: 1_000, megabytes: 120 },
    { versions: 7, megabytes: 60 },
    { versions: 3, megabytes: 1 },
    { versions: 3, megabytes: 500 },
  ]) {
    expect(await readPlan(db, documents, lower)).toEqual(planPruning(documents, all, lower));
    const few = documents.map((one, at) => (at < 20 ? one : { ...one, versions: 1 }));
    expect(await readPlan(db, few, lower)).toEqual(planPruning(few, all, lower));
  }
});

/** Twelve per document, many seen at the same moment. */
async function manyVersions(count: number): Promise<void> {
  await save('sample', 1, 0.001);
  const db = await database();
  const [document, version] = [(await db.getAll('documents'))[0]!, (await db.getAll('versions'))[0]!];
  await deleteDocument(document.id);
  const bytes = MEGABYTE / 5;
  const tx = db.transaction(['documents', 'versions'], 'readwrite');
  for (let at = 0; at < count; at++) {
    const id = `d${at % 100}.example/|unknown`;
    const hash = at.toString(16).padStart(64, '0');
    tx.objectStore('versions').put({ ...version, document: id, hash, lastSeen: Math.floor(at / 700), bytes });
    if (at >= count - 100) {
      const row = { ...document, id, latest: hash, lastRead: at, versions: count / 100, bytes: (bytes * count) / 100 };
      tx.objectStore('documents').put({ ...row, starred: at % 10 === 0 });
    }
  }
  await tx.done;
}

async function save(name: string, time: number, megabytes: number, wording = time): Promise<void> {
  expect(await saveRead(made(name, wording, megabytes), time)).toMatchObject({ outcome: 'saved' });
}

function made(name: string, wording: number, megabytes: number) {
  const text = `${name} ${wording} ${'x'.repeat(megabytes * MEGABYTE)}`;
  return read({ url: `https://${name}.example/terms`, title: `Terms of ${name}`, service: name, text, findings: [] });
}

function idOf(name: string): string {
  return `${name}.example/terms|Privacy Policy`;
}

async function names(): Promise<string[]> {
  return (await listDocuments()).documents.map(({ service }) => service);
}
