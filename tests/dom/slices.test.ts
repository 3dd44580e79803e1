import { expect, it } from 'vitest';
import { runInSlices } from '../../utils/dom/slices.ts';

function* busy(ms: number): Generator<void, string> {
  const end = performance.now() + ms;
  while (performance.now() < end) yield;
  return 'done';
}

it('gives the value, the time used and the longest slice', async () => {
  const times = { total: 0, longest: 0 };
  expect(await runInSlices(busy(30), new AbortController().signal, times)).toBe('done');
  expect(times.longest).toBeGreaterThan(0);
  expect(times.total).toBeGreaterThanOrEqual(times.longest);
});

it('lets others run between slices', async () => {
  let others = 0;
  let going = true;
  const other = new MessageChannel();
  other.port1.onmessage = () => {
    others++;
    if (going) other.port2.postMessage(null);
  };
  other.port2.postMessage(null);
  await runInSlices(busy(60), new AbortController().signal);
  going = false;
  other.port1.close();
  expect(others).toBeGreaterThan(1);
});

it('stops between slices when aborted, and passes errors on', async () => {
  const stop = new AbortController();
  const run = runInSlices(busy(10_000), stop.signal);
  stop.abort(new Error('enough'));
  await expect(run).rejects.toThrow('enough');
  const broken = (function* (): Generator<void, void> {
    yield;
    throw new Error('broken');
  })();
  await expect(runInSlices(broken, new AbortController().signal)).rejects.toThrow('broken');
});
