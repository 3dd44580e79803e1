import { describe, expect, it } from 'vitest';
import { sleep } from '../../../scripts/lib/launch.mjs';
import { cardText, fold, paintedTexts, pointAt, type Session, type Tab, until } from '../harness.ts';

/** Pages that forbid, shadow, delete or overhear. */
export function difficultPages(get: () => Session): void {
  const read = async (path: string) => {
    const tab = await get().open(path);
    return { tab, report: await get().ready(tab) };
  };
  const clausesOf = (report: Awaited<ReturnType<Session['ready']>>) => report.findings.map(({ clause }) => clause);

  describe('difficult pages', () => {
    it('with a strict CSP and Trusted Types show highlights and card', async () => {
      const { tab, report } = await read('/legal/terms-of-service');
      expect(clausesOf(report)).toEqual(
        expect.arrayContaining(['forced-arbitration', 'class-action-waiver', 'termination-at-will', 'liability-cap']),
      );
      expect((await paintedTexts(tab.page)).length).toBeGreaterThan(0);
      expect(await hover(get(), tab, 'binding arbitration')).toContain('Not legal advice');
      // Styled: an unstyled card would be as wide as the page.
      const width = await get().driver.inCard(tab.page, (root) => root.querySelector('[role="dialog"]')!.getBoundingClientRect().width);
      expect(width).toBeLessThan(600);
      // In the card's own colours: Firefox would take them from the page behind it.
      const bar = await get().driver.inCard(tab.page, (root) => getComputedStyle(root.querySelector('.cv-body')!).scrollbarColor);
      expect(bar).toMatch(/^rgb.* rgba\(0, 0, 0, 0\)$/);
    });

    it('inside a form whose fields shadow its properties are read and painted', async () => {
      const { tab, report } = await read('/clobbered/privacy-policy');
      expect(clausesOf(report)).toEqual(
        expect.arrayContaining(['sale-of-personal-data', 'indefinite-retention', 'ai-training-on-user-data', 'health-data']),
      );
      expect(report.painted).toBeGreaterThan(0);
      expect(await hover(get(), tab, 'sell your personal information')).toContain('Not legal advice');
    });

    it('that delete our element and clear our highlights keep working, and so do we', async () => {
      const { tab, report } = await read('/hostile/privacy-policy');
      expect(clausesOf(report)).toEqual(expect.arrayContaining(['indefinite-retention', 'session-replay']));
      const at = await pointAt(tab.page, 'indefinitely');
      await tab.page.mouse.move(at.x, at.y);
      await sleep(600);
      // What was taken out again and again is not put back for ever.
      expect(await tab.page.evaluate(() => Number(document.documentElement.dataset.removed))).toBeLessThan(40);
      // Neither side may have taken the page's thread for itself.
      const turns = await tab.page.evaluate(async () => {
        let count = 0;
        for (const end = performance.now() + 300; performance.now() < end; count++) await new Promise((resolve) => setTimeout(resolve));
        return count;
      });
      expect(turns).toBeGreaterThan(5);
      expect((await get().control.report(tab.tabId))?.state).toBe('ready');
      const popup = await get().popup(tab);
      expect(await until(() => popup.$$eval('li', (rows) => rows.length))).toBeGreaterThan(0);
      await popup.close();
    });

    it('get their highlights back when a flag is pointed at or jumped to', async () => {
      const { tab, report } = await read('/legal/terms-of-service');
      const clear = () =>
        tab.page.evaluate(() => {
          CSS.highlights.clear();
          for (const one of [...document.documentElement.children]) if (one.localName.includes('-')) one.remove();
        });
      await clear();
      expect(await paintedTexts(tab.page)).toEqual([]);
      expect(await hover(get(), tab, 'binding arbitration')).toContain('Not legal advice');
      expect((await paintedTexts(tab.page)).length).toBeGreaterThanOrEqual(report.painted);
      await tab.page.keyboard.press('Escape');
      await clear();
      await get().control.tell(tab.tabId, { type: 'jump-to', clause: 'forced-arbitration', span: 0 });
      expect(await until(async () => (await cardText(get().driver, tab.page)) !== '')).toBe(true);
      expect((await paintedTexts(tab.page)).length).toBeGreaterThan(report.painted);
    });

    it('that listen for anything hear nothing', async () => {
      const { tab } = await read('/listening/privacy-policy');
      await hover(get(), tab, 'indefinitely');
      const { heard, added, globals, prototypes } = await tab.page.evaluate(() => {
        const page = window as unknown as {
          heard: string[];
          added: { name: string; html: string; in: string }[];
          addedGlobals(): string[];
          changedPrototypes(): string[];
        };
        return { heard: page.heard, added: page.added, globals: page.addedGlobals(), prototypes: page.changedPrototypes() };
      });
      expect(heard).toEqual([]);
      expect(globals).toEqual([]);
      expect(prototypes).toEqual([]);
      // One element of ours with the card in it, outside the text, that says nothing of whose it is.
      for (const node of added) {
        expect(node.in).toBe('HTML');
        expect(node.name).toMatch(/^[A-Z]{5}-[A-Z]{7}$/);
        expect(node.html).not.toMatch(/caveat|extension/i);
      }
      expect(added.length).toBeLessThanOrEqual(2);
      const keys = await tab.page.evaluate(() => {
        const names: string[] = [];
        CSS.highlights.forEach((_, key) => {
          names.push(key);
        });
        return names;
      });
      expect(keys.filter((key) => /caveat|critical|high/i.test(key))).toEqual([]);
    });

    it('cannot load anything out of the extension', async () => {
      const { tab } = await read('/listening/privacy-policy');
      const base = await get().control.call(() => chrome.runtime.getURL(''));
      const loaded = await tab.page.evaluate(async (root) => {
        const tries = ['manifest.json', 'icon/16.png', 'detect.js', 'reader.js', 'popup.html', 'welcome.html'];
        const got = await Promise.all(
          tries.map((file) =>
            fetch(root + file).then(
              (reply) => (reply.ok ? file : ''),
              () => '',
            ),
          ),
        );
        return got.filter((file) => file !== '');
      }, base);
      expect(loaded).toEqual([]);
    });

    it('keep their own text nodes as they were', async () => {
      const { tab } = await read('/legal/terms-and-privacy');
      const text = fold(await tab.page.$eval('article', (article) => article.textContent ?? ''));
      const nodes = await tab.page.$eval('article', (article) => article.querySelectorAll('*').length);
      const fresh = await tab.page.evaluate(async () => {
        const parsed = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html').querySelector('article')!;
        return { text: parsed.textContent ?? '', nodes: parsed.querySelectorAll('*').length };
      });
      expect({ text, nodes }).toEqual({ text: fold(fresh.text), nodes: fresh.nodes });
    });
  });
}

async function hover({ driver }: Session, { page }: Tab, words: string): Promise<string> {
  await page.bringToFront();
  const at = await pointAt(page, words);
  await page.mouse.move(at.x, at.y - 1);
  await page.mouse.move(at.x, at.y);
  return await until(async () => {
    const text = await cardText(driver, page);
    return text.includes('Why it matters') ? text : undefined;
  });
}
