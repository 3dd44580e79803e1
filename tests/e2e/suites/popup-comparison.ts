import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeViolations, type Session, type Tab, until } from '../harness.ts';
import { stored } from './lifecycle.ts';

const PAGE = '/clobbered/privacy-policy';
const HOST = 'www.compared.example';

/** The popup over a document that was read: how usual its clauses are, how it stands among others, its star, and where its links lead. */
export function popupComparison(get: () => Session): void {
  describe('the popup, compared with others', () => {
    let tab: Tab;
    const read = async (host: string): Promise<Tab> => {
      const one = await get().open(PAGE, host);
      await get().ready(one);
      expect(await until(async () => (await stored(get().control, host)).documents > 0)).toBe(true);
      return one;
    };
    const compared = (popup: Page) =>
      until(() => popup.evaluate(() => document.querySelector('section[aria-labelledby="compared"] table') !== null));

    it('says of each clause how many have it, in few words and in a sentence, and links the services', async () => {
      tab = await read(HOST);
      const popup = await get().popup(tab);
      expect(await compared(popup)).toBe(true);
      const rows = await popup.$$eval('main details li', (items) =>
        items.map((item) => ({
          short: item.querySelector('[title] > [aria-hidden]')?.textContent ?? '',
          whole: item.querySelector('[title*="found in"]')?.getAttribute('title') ?? '',
          link: item.querySelector('a')?.getAttribute('href') ?? '',
        })),
      );
      const sale = rows.find(({ link }) => link.includes('sale-of-personal-data'));
      const [, k, n] = /^(?:Common|Usual|Uncommon|Rare) · (\d+) of (\d+)$/.exec(sale?.short ?? '') ?? [];
      expect(Number(n)).toBeGreaterThanOrEqual(100);
      expect(sale!.whole).toMatch(new RegExp(`: found in ${k} of ${n} privacy policies, [A-Z][a-z]+ 20\\d\\d$`));
      expect(sale!.link).toBe('/services.html#clause=sale-of-personal-data&type=Privacy%20Policy');
      expect(rows.filter(({ short, link }) => link !== '' && short === '')).toEqual([]);
      await popup.close();
    });

    it('draws its exposure against the average, with the numbers as a table, and axe finds nothing', async () => {
      const popup = await get().popup(tab);
      expect(await compared(popup)).toBe(true);
      await popup.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      const { words, dots, rows, address } = await popup.$eval('section[aria-labelledby="compared"]', (section) => ({
        words: section.querySelector('details:last-of-type summary')?.textContent ?? '',
        dots: section.querySelectorAll('svg[width="100%"] circle').length,
        rows: [...section.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
        address: section.querySelector('a')?.getAttribute('href') ?? '',
      }));
      expect(words).toMatch(/^(?:Above|Below|About) average in .*\(all services, n = \d+, [A-Z][a-z]+ 20\d\d\)$/);
      expect(rows.length).toBeGreaterThanOrEqual(5);
      expect(dots).toBe(2 * rows.length);
      const [, here, average] = rows.find(([group]) => group === 'AI')!.map(Number) as [number, number, number];
      // The page trains AI on messages: more than others do on average.
      expect(here).toBeGreaterThan(average);
      expect(address).toBe(
        '/compare.html#a=own%3Acompared.example%2Fclobbered%2Fprivacy-policy%7CPrivacy%20Policy&b=field%3Aall&type=Privacy%20Policy',
      );
      expect(await axeViolations(popup)).toEqual([]);
      await popup.close();
    });

    it('keeps a star, which the next popup shows', async () => {
      const popup = await get().popup(tab);
      const pressed = (one: Page) => one.$eval('header [aria-pressed]', (star) => star.getAttribute('aria-pressed'));
      expect(await until(() => pressed(popup).catch(() => null))).toBe('false');
      await popup.$eval('header [aria-pressed]', (star) => (star as HTMLElement).click());
      expect(await until(async () => (await pressed(popup)) === 'true')).toBe(true);
      await popup.close();
      const again = await get().popup(tab);
      expect(await until(() => pressed(again).catch(() => null))).toBe('true');
      await again.close();
    });

    it('counts the services that the person uses once three others were read', async () => {
      for (const host of ['www.one.example', 'two.example', 'three.example']) await (await read(host)).page.close();
      const popup = await get().popup(tab);
      const told = () => popup.evaluate(() => /Of the \d+ other[^.]*\./.exec(document.body.innerText)?.[0] ?? '');
      expect(await until(told)).toMatch(/^Of the ([3-9]|\d\d) other privacy policies you have read, .*high or critical risks/);
      await popup.close();
    });

    it('opens the library and the services in tabs', async () => {
      const { control } = get();
      for (const [name, address] of [
        ['Library', '/library.html'],
        ['Others', '/services.html#clause='],
      ] as const) {
        const popup = await get().popup(tab);
        expect(await compared(popup)).toBe(true);
        await popup
          .evaluate((start) => [...document.querySelectorAll('a')].find((one) => one.textContent?.startsWith(start))?.click(), name)
          .catch(() => {}); // the popup closes itself
        const opened = await until(() =>
          control.call(async (part) => (await chrome.tabs.query({})).find(({ url }) => url?.includes(part))?.id, address),
        );
        expect(opened).toBeGreaterThan(0);
        await control.call((id) => chrome.tabs.remove(id), opened);
      }
      await tab.page.close();
    });
  });
}
