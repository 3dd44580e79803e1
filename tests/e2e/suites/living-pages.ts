import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sleep } from '../../../scripts/lib/launch.mjs';
import { reactPage } from '../../support/react-page.mjs';
import { fold, paintedTexts, type Session, type Tab, until } from '../harness.ts';

/** Pages that go on changing: frameworks that draw again and again, text that comes, goes and turns into another language. */
export function livingPages(get: () => Session): void {
  describe('a page that React draws anew every second', () => {
    let tab: Tab;
    const untouched = ['We record your sessions', 'at any time'];
    const moved = ['sell your personal information to data brokers', 'with business partners'];
    const remounted = 'train our machine learning models';
    const rewritten = 'We keep your personal information indefinitely';

    beforeAll(async () => {
      get().site.serve('/react/privacy-policy', await reactPage());
      tab = await get().open('/react/privacy-policy');
      await get().ready(tab);
    });

    it('is highlighted in the markup that the server sent', async () => {
      const painted = await texts(tab.page);
      for (const words of [...untouched, ...moved, remounted, rewritten]) expect(painted).toContainEqual(expect.stringContaining(words));
    });

    it('keeps its highlights while React takes it over, reorders its list, and puts nodes and texts in again', async () => {
      const { page } = tab;
      const before = (await get().ready(tab)).findings.map(({ clause }) => clause);
      const nodes = await page.$eval('#root h1', (heading) => Object.keys(heading).length);
      await page.evaluate(() => (window as unknown as { hydrate(): void }).hydrate());
      await until(() => page.$eval('#root h1', (heading, count) => Object.keys(heading).length > count, nodes));
      const missing: string[] = [];
      for (let beat = 2; beat <= 10; beat++) {
        await until(() => beatOf(page).then((now) => now >= beat), 5_000);
        await drawn(page);
        const [painted, shown] = await Promise.all([texts(page), page.$eval('#root', (root) => root.textContent ?? '')]);
        // Words that were really gone meanwhile are found by the next reading, not by the next frame.
        const expected = [...untouched, ...moved, remounted, ...(beat % 3 === 1 ? [rewritten] : [])];
        const lost = expected.filter((words) => shown.includes(words) && !painted.some((text) => text.includes(words)));
        missing.push(...lost.map((words) => `beat ${beat}: ${words}`));
      }
      expect(missing).toEqual([]);
      expect((await get().ready(tab)).findings.map(({ clause }) => clause)).toEqual(before);
    });

    it('never paints other words than those of a finding', async () => {
      const { findings } = await get().ready(tab);
      const quotes = findings.flatMap(({ spans }) => spans.map(({ quote }) => fold(quote)));
      expect((await texts(tab.page)).filter((text) => text !== '' && !quotes.includes(text))).toEqual([]);
    });

    it('hears no complaint of React, which finds no node in its tree that it did not make', async () => {
      const { page } = tab;
      expect(await page.evaluate(() => (window as unknown as { problems: string[] }).problems)).toEqual([]);
      const strangers = await page.$$eval('#root *', (all) =>
        all.filter((one) => !Object.keys(one).some((key) => key.startsWith('__reactFiber$'))).map((one) => one.outerHTML),
      );
      expect(strangers).toEqual([]);
      const left = await page.evaluate(() => {
        const { root } = window as unknown as { root: { unmount(): void } };
        root.unmount();
        return document.getElementById('root')!.childNodes.length;
      });
      expect(left).toBe(0);
      expect(await page.evaluate(() => (window as unknown as { problems: string[] }).problems)).toEqual([]);
    });

    it('is no longer highlighted once React has taken it away', async () => {
      expect(await until(async () => (await texts(tab.page)).every((text) => text === ''))).toBe(true);
    });
  });
}

const beatOf = (page: Page): Promise<number> => page.$eval('#root main', (main) => Number((main as HTMLElement).dataset.beat));

/** Two frames later: what a mutation leads to is done. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await sleep(100);
}

const texts = async (page: Page): Promise<string[]> => (await paintedTexts(page)).map(fold);
