import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase } from '../../utils/store/db.ts';
import { saveRead } from '../../utils/store/documents.ts';
import { deleteDocument, deleteEverything, deleteVersion, setStarred } from '../../utils/store/library.ts';
import { applyRetention, planRetention, prune } from '../../utils/store/retention.ts';
import { retention } from '../../utils/store/settings.ts';
import { expectWhole, libraryState } from './library-state.ts';
import { finding, read } from './sample-read.ts';

afterEach(closeDatabase);

const pick = fc.nat({ max: 5 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('save'), document: pick, text: pick, engine: fc.nat({ max: 1 }), full: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('star'), document: pick, on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete-document'), document: pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete-version'), nth: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('prune'), versions: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('retention'), versions: fc.integer({ min: 1, max: 4 }) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Save = Extract<Step, { readonly kind: 'save' }>;

it('stays whole, whatever is done in whatever order, and its deletion leaves nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await startAnew();
      let time = 1;
      for (const one of steps) {
        await take(one, time++);
        await expectWhole();
      }
      await deleteEverything();
      expect(await libraryState()).toEqual({ documents: [], versions: [], texts: [], findings: [] });
      expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('.example');
    }),
    { numRuns: 40 },
  );
});

it('stays whole when all of it is done at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      await startAnew();
      // Which of them comes first is not ours to say: all of it is of the same moment.
      await Promise.all(steps.map((one) => take('full' in one ? { ...one, full: false } : one, 1)));
      await expectWhole();
    }),
    { numRuns: 30 },
  );
});

async function startAnew(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  await retention.set({ versions: 3, megabytes: 500 });
}

async function take(one: Step, time: number): Promise<void> {
  if (one.kind === 'save') await save(one, time);
  else if (one.kind === 'star') await setStarred(idOf(one.document), one.on);
  else if (one.kind === 'delete-document') await deleteDocument(idOf(one.document));
  else if (one.kind === 'prune') await prune(await planRetention({ versions: one.versions, megabytes: 1 }), time);
  else if (one.kind === 'retention') await applyRetention({ versions: one.versions, megabytes: 500 }, time);
  else await deleteNthVersion(one.nth);
}

async function deleteNthVersion(nth: number): Promise<void> {
  const { versions } = await libraryState();
  const version = versions[nth % Math.max(1, versions.length)];
  if (version) await deleteVersion(version.document, version.hash);
}

function idOf(document: number): string {
  return `d${document}.example/privacy|Privacy Policy`;
}

/** Texts are shared between documents, and so are engines between readings; with `full`, the disk is. */
async function save({ document, text, engine, full }: Save, time: number): Promise<void> {
  const findings = [finding('sale-of-personal-data', engine === 0 ? 'critical' : 'high'), finding('deletion-right', 'info')];
  const reading = read({
    url: `https://d${document}.example/privacy`,
    text: `Wording ${text} of what is made up.`,
    words: text + 1,
    engine: `e${engine}`,
    findings: findings.slice(0, (text % 2) + 1),
  });
  if (!full) return void expect(await saveRead(reading, time)).toMatchObject({ outcome: 'saved' });
  const before = await libraryState();
  const put = IDBObjectStore.prototype.put;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof put>
  ) {
    if (this.name === 'versions') throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
  expect(await saveRead(reading, time)).toEqual({ outcome: 'full' });
  spy.mockRestore();
  expect(await libraryState()).toEqual(before);
}
