import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeViolations, type Session, type Tab, until } from '../harness.ts';
import { stored } from './lifecycle.ts';

const HOST = 'www.pebblo.example';

/** A sign-up page: the popup lists what one agrees to there, and what is known of it; nothing is asked for before a click. */
export function agreement(get: () => Session): void {
  describe('a page that asks for agreement', () => {
    let tab: Tab;
    const rows = (popup: Page) =>
      until(async () => {
        const all = await popup.$$eval('main li', (items) => items.map((one) => one.innerText.split('\n')));
        return all.length > 0 ? all : undefined;
      });

    it('has its documents listed in the popup, not read yet, without a request and without a trace', async () => {
      const { site, popup: openPopup } = get();
      tab = await get().open('/join', HOST);
      const before = await state(tab.page);
      const asked = site.requests.length;
      const popup = await openPopup(tab);
      expect(await rows(popup)).toEqual([
        ['Rules of the Garden', 'Terms of Service · not read yet'],
        ['Privacy Notice', 'Privacy Policy · not read yet'],
        ['Ledgerly payment terms', expect.stringMatching(/ · pay\.ledgerly\.example · not read yet$/)],
      ]);
      const words = await popup.$eval('main', (main) => main.innerText);
      expect(words).toContain('“By joining you agree to the Rules of the Garden, the Privacy Notice and the Ledgerly payment terms.”');
      expect(await axeViolations(popup)).toEqual([]);
      await popup.close();
      expect(await state(tab.page)).toEqual(before);
      expect(site.requests.slice(asked).filter((request) => request.includes('.example/') && !request.includes('favicon'))).toEqual([]);
      expect(await get().control.report(tab.tabId)).toBeNull();
    });

    it('has them opened on a click, and knows afterwards what was found there', async () => {
      const { control } = get();
      const popup = await get().popup(tab);
      await rows(popup);
      await popup.$eval('main li button', (button) => (button as HTMLElement).click()).catch(() => {});
      const opened = await until(() =>
        control.call(async () => (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('/legal/terms-of-service'))?.id),
      );
      const report = await until(async () => {
        const now = await control.report(opened);
        return now?.state === 'ready' ? now : undefined;
      }, 12_000);
      expect(await until(async () => (await stored(control, HOST)).documents > 0)).toBe(true);
      await control.call((id) => chrome.tabs.remove(id), opened);

      const again = await get().popup(tab);
      const high = report.findings.filter(({ severity, polarity, level }) => severity === 'high' && polarity === 'risk' && level !== 'Low');
      expect(high.length).toBeGreaterThan(0);
      const [first, second] = await rows(again);
      expect(first!.join(' ')).toMatch(new RegExp(`^Rules of the Garden Terms of Service · read \\d.*\\b${high.length} high\\b`));
      expect(second!.join(' ')).toContain('not read yet');
      expect(await axeViolations(again)).toEqual([]);
      await again.close();
      await tab.page.close();
    });
  });
}

/** What the page's own script can see of itself. */
function state(page: Page) {
  return page.evaluate(() => ({
    changes: (window as unknown as { changes: number }).changes,
    globals: Object.getOwnPropertyNames(window).sort(),
    nodes: document.querySelectorAll('*').length,
  }));
}
