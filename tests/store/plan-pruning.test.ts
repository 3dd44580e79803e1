import { expect, it } from 'vitest';
import { MEGABYTE, type PrunableVersion, planPruning } from '../../utils/store/plan-pruning.ts';
import type { DocumentRow } from '../../utils/store/rows.ts';

const ROOMY = { versions: 20, megabytes: 500 };

it('removes nothing while there is room', () => {
  const { documents, versions } = library({ a: [1, 2, 3], b: [4] });
  expect(planPruning(documents, versions, ROOMY)).toEqual({ removals: [], freed: 0, left: 4 * MEGABYTE, enough: true });
});

it('removes versions beyond the number kept, oldest first, starred documents too', () => {
  const { documents, versions } = library({ a: [1, 3, 5], '*b': [2, 4, 6, 7] });
  const plan = planPruning(documents, versions, { ...ROOMY, versions: 2 });
  expect(gone(plan)).toEqual(['a 1 versions', 'b 2 versions', 'b 4 versions']);
  expect(plan).toMatchObject({ freed: 3 * MEGABYTE, left: 4 * MEGABYTE, enough: true });
});

it('keeps the version read last, whatever its age', () => {
  const { documents, versions } = library({ a: [1, 2, 3] });
  const back = documents.map((one) => ({ ...one, latest: 'a1' }));
  expect(gone(planPruning(back, versions, { ...ROOMY, versions: 1 }))).toEqual(['a 2 versions', 'a 3 versions']);
});

it('makes room with old versions first, the one seen longest ago first, then with whole documents, the one read longest ago first', () => {
  const { documents, versions } = library({ a: [5, 20], b: [1, 30], c: [3], '*d': [2, 4] });
  const all = ['b 1 size', 'a 5 size', 'c - size', 'a - size', 'b - size'];
  for (const [megabytes, count] of [
    [7, 0],
    [6, 1],
    [5, 2],
    [4, 3],
    [3, 4],
    [2, 5],
  ] as const) {
    const plan = planPruning(documents, versions, { ...ROOMY, megabytes });
    expect(gone(plan)).toEqual(all.slice(0, count));
    expect(plan).toMatchObject({ enough: true, left: megabytes * MEGABYTE });
  }
});

it('says so when starred documents and the one just read are too much', () => {
  const { documents, versions } = library({ '*a': [1, 2], b: [3, 4] });
  const plan = planPruning(documents, versions, { ...ROOMY, megabytes: 1 }, 'b');
  expect(gone(plan)).toEqual(['b 3 size']);
  expect(plan).toMatchObject({ enough: false, left: 3 * MEGABYTE });
});

it('counts what the number of versions frees before it looks for room', () => {
  const { documents, versions } = library({ a: [1, 2, 3], b: [0] });
  expect(gone(planPruning(documents, versions, { versions: 2, megabytes: 3 }))).toEqual(['a 1 versions']);
});

it('frees all of a document that goes', () => {
  const { documents, versions } = library({ a: [1, 2], b: [3] });
  const plan = planPruning(documents, versions, { ...ROOMY, megabytes: 1 });
  expect(gone(plan)).toEqual(['a 1 size', 'a - size']);
  expect(plan.freed).toBe(2 * MEGABYTE);
});

/** Documents with the times at which their versions were seen, of a megabyte each; `*` for starred. */
function library(shape: Record<string, readonly number[]>): { documents: DocumentRow[]; versions: PrunableVersion[] } {
  const entries = Object.entries(shape).map(([name, times]) => ({ id: name.replace('*', ''), starred: name.startsWith('*'), times }));
  return {
    documents: entries.map(({ id, starred, times }) => ({
      id,
      starred,
      service: id,
      url: `https://${id}.example/`,
      host: `${id}.example`,
      title: `Title of ${id}`,
      type: null,
      language: 'en',
      firstRead: 0,
      lastRead: Math.max(...times),
      reads: times.length,
      latest: `${id}${Math.max(...times)}`,
      words: 1,
      counts: { critical: 0, high: 0, medium: 0, low: 0, info: 0 },
      versions: times.length,
      bytes: times.length * MEGABYTE,
    })),
    versions: entries.flatMap(({ id, times }) =>
      times.map((time) => ({ document: id, hash: `${id}${time}`, firstSeen: time, lastSeen: time, bytes: MEGABYTE })),
    ),
  };
}

function gone(plan: ReturnType<typeof planPruning>): string[] {
  return plan.removals.map(({ document, hash, why }) => `${document} ${hash?.slice(1) ?? '-'} ${why}`);
}
