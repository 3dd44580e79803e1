import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type PageWatch, watchPage } from '../../utils/dom/watch-page.ts';
import { show } from './support.ts';

let stop: AbortController;
let readings: Node[][];
const url = location.href;

beforeEach(() => {
  stop = new AbortController();
  readings = [];
  show('<main><p id="a">one</p></main>');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  history.replaceState(null, '', url);
  document.body.replaceChildren();
});

function start(more: Partial<PageWatch> = {}) {
  return watchPage(document, { onChange: (roots) => void readings.push([...roots]), onNavigate: () => {}, ...more }, stop.signal);
}
/** Observers report in a microtask. */
const settle = async (ms: number) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(ms);
};

it('says what changed, once the page is quiet', async () => {
  start();
  const p = document.querySelector('#a')!;
  p.append('two');
  (p.firstChild as Text).data = 'new';
  await settle(100);
  document.querySelector('main')!.append(document.createElement('i'));
  await settle(250);
  expect(readings).toEqual([]);
  await settle(100);
  expect(readings).toEqual([[p, document.querySelector('main')]]);
});

it('reads a page that changes for ever less and less often', async () => {
  start();
  for (let i = 0; i < 600; i++) {
    document.querySelector('#a')!.firstChild!.textContent = String(i);
    await settle(1_000);
  }
  // Ten minutes: a reading every 300 ms would be 2,000.
  expect(readings.length).toBeGreaterThan(3);
  expect(readings.length).toBeLessThan(16);
});

it('reads a page with news at every change as often as its length allows', async () => {
  const count = async (cost: number) => {
    let readings = 0;
    const stop = new AbortController();
    watchPage(document, { onChange: async () => ({ news: readings++ >= 0, cost }), onNavigate: () => {} }, stop.signal);
    for (let i = 0; i < 200; i++) {
      document.querySelector('#a')!.firstChild!.textContent = String(i);
      await settle(1_000);
    }
    stop.abort();
    return readings;
  };
  expect(await count(2)).toBe(200);
  // A fiftieth of 200 seconds holds 20 readings of 200 ms.
  const long = await count(200);
  expect(long).toBeGreaterThan(5);
  expect(long).toBeLessThanOrEqual(20);
});

it('reads again at once after the person has done something, however long the page has bored it', async () => {
  start();
  const p = document.querySelector<HTMLElement>('#a')!;
  for (let i = 0; i < 120; i++) {
    p.textContent = String(i);
    await settle(1_000);
  }
  const before = readings.length;
  p.textContent = 'not asked for';
  await settle(1_000);
  expect(readings.length).toBe(before);
  await userEvent.click(p);
  p.textContent = 'opened';
  await settle(1_000);
  expect(readings.length).toBe(before + 1);
});

it('ignores our own element', async () => {
  const own = document.createElement('x-own');
  start({ ignore: (node) => node === own });
  document.documentElement.append(own);
  own.className = 'open';
  own.remove();
  await settle(5_000);
  expect(readings).toEqual([]);
});

it('notices another address, not another place in the same document', async () => {
  const seen: string[] = [];
  start({ onNavigate: (to) => seen.push(to) });
  history.replaceState(null, '', '#section-4');
  document.body.append('x');
  await settle(0);
  expect(seen).toEqual([]);
  history.replaceState(null, '', '/other-document');
  document.body.append('y');
  await settle(0);
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatch(/\/other-document$/);
});

it('watches shadow roots that it is given, and those of added elements', async () => {
  const add = start();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  await settle(2_000);
  root.append('late');
  await settle(2_000);
  const other = document.querySelector('main')!.attachShadow({ mode: 'open' });
  add(other);
  other.append('later');
  await settle(5_000);
  expect(readings.map(([first]) => first)).toEqual([document.body, root, other]);
});

it('is over when the signal says so', async () => {
  start();
  document.body.append('x');
  stop.abort();
  await settle(5_000);
  document.body.append('y');
  await settle(5_000);
  expect(readings).toEqual([]);
});
