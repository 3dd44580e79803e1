import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sleep } from '../../../scripts/lib/launch.mjs';
import type { PageReport } from '../../../utils/ext/messages.ts';
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

  describe('a page that changes without another address', () => {
    let tab: Tab;
    const press = async (id: string) => {
      await tab.page.bringToFront();
      await tab.page.click(`#${id}`);
    };
    const reportWith = (holds: (report: PageReport) => boolean) =>
      until(async () => {
        const report = await get().control.report(tab.tabId);
        return report && holds(report) ? report : undefined;
      });
    const has = (clause: string) => (report: PageReport) =>
      report.state === 'ready' && report.findings.some((finding) => finding.clause === clause);

    it('is read again when more of its text comes late', async () => {
      tab = await get().open('/living/privacy-policy');
      expect(await reportWith(has('sale-of-personal-data'))).toBeTruthy();
      // Closed panels count as text of the document; what is not in the page yet, does not.
      const report = await reportWith(has('indefinite-retention'));
      expect(has('ai-training-on-user-data')(report)).toBe(false);
    });

    it('has the text of its panels flagged once they are opened', async () => {
      await press('all');
      expect(await reportWith(has('ai-training-on-user-data'))).toBeTruthy();
      expect(await until(async () => (await texts(tab.page)).some((text) => text.includes('machine learning')))).toBe(true);
    });

    it('has its flags cleared when it turns into French, and the popup says why', async () => {
      await press('french');
      expect((await reportWith(({ state }) => state === 'language')).language).toBe('fr');
      expect(await texts(tab.page)).toEqual([]);
      expect(await get().control.badge(tab.tabId)).toBe('');
      const popup = await get().popup(tab);
      expect(await until(() => popup.$eval('body', (body) => body.innerText.includes('This document is in French')))).toBe(true);
      await popup.close();
      await press('english');
      expect(await reportWith(has('sale-of-personal-data'))).toBeTruthy();
      expect(await until(async () => (await texts(tab.page)).some((text) => text.includes('data brokers')))).toBe(true);
    });

    it('has its flags cleared when it shows something else than a policy, and gets them back with it', async () => {
      await press('bikes');
      expect(await reportWith(({ state }) => state === 'no-policy')).toBeTruthy();
      expect(await texts(tab.page)).toEqual([]);
      expect(await get().control.badge(tab.tabId)).toBe('');
      await press('english');
      expect(await reportWith(has('sale-of-personal-data'))).toBeTruthy();
      expect(await until(async () => (await texts(tab.page)).length > 0)).toBe(true);
    });

    it('that never rests is read a few times only, and keeps its flags', async () => {
      const before = await effort(get(), tab);
      await press('restless');
      await until(
        () => tab.page.evaluate(() => (window as unknown as { changes?: number }).changes ?? 0).then((count) => count >= 200),
        20_000,
      );
      const now = await effort(get(), tab);
      expect(now.readings - before.readings).toBeGreaterThan(0);
      expect(now.readings - before.readings).toBeLessThanOrEqual(8);
      expect(now.repairs).toBeGreaterThan(before.repairs);
      await press('all');
      expect(await reportWith(has('ai-training-on-user-data'))).toBeTruthy();
      // The page takes a paragraph out and in again every 25 ms: what it has just moved is without its highlight until the next frame.
      const all = ['machine learning', 'data brokers'];
      expect(
        await until(async () => {
          const painted = await texts(tab.page);
          return all.every((words) => painted.some((text) => text.includes(words)));
        }),
      ).toBe(true);
    });
  });

  it('a document in a frame of another origin is read in the frame; popup, badge and jumps follow it there', async () => {
    const inner = 'http://legal.elsewhere.example/app/privacy-policy';
    get().site.serve('/shop', shopWith(`<iframe src="${inner}" width="900" height="700" title="Legal"></iframe>`));
    const tab = await get().open('/shop', 'shop.framed.example');
    const inFrame = async (): Promise<PageReport | null> => {
      const reply = (await get().control.call(async (id: number) => {
        const { [`tab:${id}`]: state } = (await chrome.storage.session.get(`tab:${id}`)) as Record<string, { frame?: number }>;
        if (!state?.frame) return null;
        return chrome.tabs.sendMessage(id, { type: 'get-report' }, { frameId: state.frame }).catch(() => null);
      }, tab.tabId)) as { ok: true; value: PageReport } | null;
      return reply?.ok ? reply.value : null;
    };
    const report = await until(async () => {
      const now = await inFrame();
      return now?.state === 'ready' ? now : undefined;
    }, 12_000);
    expect(report.url).toBe(inner);
    expect(report.findings.map(({ clause }) => clause)).toContain('indefinite-retention');
    expect(await get().control.report(tab.tabId)).toBeNull();
    expect(await until(() => get().control.badge(tab.tabId))).toMatch(/^\d+$/);
    const frame = tab.page.frames().find((one) => one.url() === inner)!;
    const painted = () =>
      frame.evaluate(() => {
        let count = 0;
        CSS.highlights.forEach((highlight) => {
          count += highlight.size;
        });
        return count;
      });
    const before = await until(painted);
    const popup = await get().popup(tab);
    await until(() => popup.$('li button[title]'));
    await popup.$eval('li button[title]', (button) => (button as HTMLElement).click());
    await tab.page.bringToFront();
    expect(await until(async () => (await painted()) > before)).toBe(true);
    await popup.close();
  });

  it('a frame that no reader comes to is told of in the popup', async () => {
    get().site.serve(
      '/shop-two',
      shopWith('<iframe src="http://other.elsewhere.example/nested-frame" width="900" height="700" title="More"></iframe>'),
    );
    const tab = await get().open('/shop-two', 'shop.framed.example');
    await get().control.send({ type: 'scan-tab', tabId: tab.tabId });
    await until(async () => (await get().control.report(tab.tabId))?.unreadFrame);
    const popup = await get().popup(tab);
    expect(await until(() => popup.$eval('body', (body) => body.innerText.includes('in a frame Caveat cannot read')))).toBe(true);
    await popup.close();
  });

  it('a page that is only a title around a frame leaves the reading to the frame', async () => {
    const inner = 'http://legal.elsewhere.example/app/privacy-policy';
    const shell = `<!doctype html><html lang="en"><head><title>Privacy Policy – Lantern shop</title></head><body><h1>Privacy Policy</h1><h2>Information we collect</h2><p>Our privacy policy says which personal information we collect and how we share your personal information.</p><iframe src="${inner}" width="900" height="700" title="Legal"></iframe></body></html>`;
    get().site.serve('/legal/privacy-policy', shell);
    const tab = await get().open('/legal/privacy-policy', 'shell.framed.example');
    const frame = await until(() => tab.page.frames().find((one) => one.url() === inner));
    expect(await until(() => frame.evaluate(() => CSS.highlights.size), 30_000)).toBeGreaterThan(0);
    expect(await until(() => get().control.badge(tab.tabId))).toMatch(/^\d+$/);
    expect(await get().control.report(tab.tabId)).toBeNull();
  });
}

interface Effort {
  readonly readings: number;
  readonly repairs: number;
  readonly ms: number;
}

/** What the reader says it has done in this page. */
async function effort({ control }: Session, { tabId }: Tab): Promise<Effort> {
  const told = await control.inTab(tabId, () => (globalThis as unknown as { caveatEffort: Effort }).caveatEffort);
  if (!told) throw new Error('there is no reader');
  return told;
}

const beatOf = (page: Page): Promise<number> => page.$eval('#root main', (main) => Number((main as HTMLElement).dataset.beat));

/** Two frames later: what a mutation leads to is done. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await sleep(100);
}

const texts = async (page: Page): Promise<string[]> => (await paintedTexts(page)).map(fold);

const shopWith = (part: string) =>
  `<!doctype html><html lang="en"><head><title>Lantern shop</title></head><body><h1>Lanterns</h1><p>Round ones, square ones, and one that floats.</p>${part}</body></html>`;
