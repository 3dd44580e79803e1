import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareAddress, parseCompareHash } from '../../../utils/core/compare/addresses.ts';
import { axeViolations, fold, type Session, until } from '../harness.ts';

const NESTED = 'firstcompared.example/nested/privacy-policy|Privacy Policy';
const CLOBBERED = 'secondcompared.example/clobbered/privacy-policy|Privacy Policy';

/** The page that holds two documents, or one and an average, against each other. */
export function compare(get: () => Session): void {
  describe('the compare page', () => {
    let page: Page;
    /** Requests made until the page was opened, and hosts that it then links to. */
    let before = 0;
    const linked: string[] = [];
    const text = async () => fold(await page.$eval('main', (main) => main.innerText));
    /** What the heading became, once it is as wanted or does not become so. */
    const heading = async (wanted: RegExp) => {
      const now = async () => fold(await page.$eval('h1', (one) => one.innerText));
      await until(async () => wanted.test(await now()));
      return now();
    };
    /** Title and both cells of every row shown. */
    const rows = () =>
      page.$$eval('section table tbody tr:has(button)', (all) =>
        all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim())),
      );
    const hash = () => page.evaluate(() => location.hash);

    beforeAll(async () => {
      for (const id of [NESTED, CLOBBERED]) {
        const [host = '', ...path] = id.split('|')[0]!.split('/');
        const tab = await get().open(`/${path.join('/')}`, host);
        await get().ready(tab);
        expect(await until(() => isKept(id))).toBe(true);
        await tab.page.close();
      }
      before = get().site.requests.length;
      page = await get().driver.openPage('compare.html');
      await page.bringToFront();
    });
    afterAll(() => page?.close());

    const isKept = (id: string) =>
      get().control.call(
        (key) =>
          new Promise<boolean>((resolve) => {
            const opening = indexedDB.open('caveat');
            opening.onsuccess = () => {
              const request = opening.result.transaction('documents').objectStore('documents').getKey(key);
              request.onsuccess = () => {
                opening.result.close();
                resolve(request.result !== undefined);
              };
            };
          }),
        id,
      );

    it('begins with what was read, and axe finds nothing in it', async () => {
      expect(await until(async () => (await text()).includes('Begin with a document you have read'))).toBe(true);
      expect(await text()).toContain('firstcompared.example');
      expect(await axeViolations(page)).toEqual([]);
    });

    it('is filled by keyboard alone: a document, then another, clause by clause', async () => {
      await page.evaluate(() => {
        location.hash = '';
      });
      await heading(/^Compare$/);
      await page.focus('input[role=combobox]');
      await page.keyboard.type('firstcomp');
      await page.keyboard.press('Enter');
      expect(await heading(/^firstcompared\.example and the average of all services$/)).toMatch(
        /^firstcompared\.example and the average of all services$/,
      );
      // The address says what was chosen; what it is held against until then follows from it.
      expect(parseCompareHash(await hash())).toEqual({ a: { kind: 'own', id: NESTED }, b: null, type: 'Privacy Policy' });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('secondcomp');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      expect(await heading(/^firstcompared\.example and secondcompared\.example$/)).toBe(
        'firstcompared.example and secondcompared.example',
      );
      expect(parseCompareHash(await hash()).b).toEqual({ kind: 'own', id: CLOBBERED });
      const shown = await rows();
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.every(([, a, b]) => a !== b)).toBe(true);
      expect(shown.some((cells) => cells.includes('not found'))).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    });

    it('leads to the place in the document and lays the words side by side', async () => {
      const href = await page.$eval('section table tbody td a', (link) => link.href);
      expect(href).toMatch(/^http:\/\/(?:first|second)compared\.example\/.*#:~:text=/);
      await page.$eval('[role=switch]', (one) => (one as HTMLElement).click());
      await page.focus('section table tbody button');
      await page.keyboard.press('Enter');
      const quote = await until(() => page.$eval('blockquote', (one) => one.innerText));
      expect(quote.length).toBeGreaterThan(20);
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Enter');
      expect(await until(async () => (await page.$$('blockquote')).length === 0)).toBe(true);
    });

    it('compares with the average of a field: how many of how many', async () => {
      await page.focus('input[placeholder*="average"]');
      await page.keyboard.type('social networks');
      await until(() => page.$('[role=option]'));
      // Averages stand before the services of their name.
      await page.keyboard.press('Enter');
      expect(await heading(/^firstcompared\.example and the average of social networks$/)).toBe(
        'firstcompared.example and the average of social networks',
      );
      expect((await rows()).some(([, , b]) => /^[1-9]\d* of \d+$/.test(b ?? ''))).toBe(true);
      expect(await page.$$eval('figure svg[role=img] circle', (all) => all.length)).toBeGreaterThan(2);
      expect(await text()).toMatch(/average of \d+ English documents, as of \d+ \w+ 20\d\d/);
      expect(await text()).toContain('not legal advice');
      expect(await axeViolations(page)).toEqual([]);
    });

    it('swaps its sides, and Back goes back', async () => {
      await page.click('[aria-label="Swap the sides"]');
      expect(await heading(/^The average of social networks and firstcompared\.example$/)).toBe(
        'The average of social networks and firstcompared.example',
      );
      await page.evaluate(() => history.back());
      expect(await heading(/^firstcompared\.example and the average of social networks$/)).toBe(
        'firstcompared.example and the average of social networks',
      );
    });

    it('compares a service of the index with the services that the person uses', async () => {
      const { service, field } = await firstService();
      const address = compareAddress({ a: { kind: 'index', service }, b: { kind: 'used' }, type: 'Privacy Policy' });
      await page.evaluate((to) => location.assign(to), address);
      expect(await heading(/services you use$/)).toBe(`${service} and the average of services you use`);
      const link = await page.$eval('section table tbody td a', (one) => one.href);
      expect(link).toMatch(/^https?:/);
      expect(link).not.toContain(':~:');
      linked.push(new URL(link).host);
      await page.evaluate((to) => location.assign(to), compareAddress({ a: { kind: 'index', service }, type: 'Privacy Policy' }));
      expect(await heading(/ and the average of /)).toMatch(/ and the average of /);
      expect(field).not.toBe('');
    });

    it('says so when a document is gone, and takes nonsense in its address for nothing', async () => {
      const gone = compareAddress({ a: { kind: 'own', id: 'gone.sample.example/privacy|Privacy Policy' } });
      await page.evaluate((to) => location.assign(to), gone);
      expect(await until(async () => (await text()).includes('no longer in your library'))).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
      await page.evaluate(() => location.assign('#a=%E0%A4%A&b=field:moon&type=<img src=x onerror=alert(1)>'));
      expect(await until(async () => (await text()).includes('Begin with a document you have read'))).toBe(true);
    });

    it('asks the network for nothing of what it shows', () => {
      const hosts = [...linked, 'firstcompared.example', 'secondcompared.example'];
      expect(linked).toHaveLength(1);
      expect(
        get()
          .site.requests.slice(before)
          .filter((request) => hosts.some((host) => request.includes(host))),
      ).toEqual([]);
    });

    /** The first service of the bundled index that has a privacy policy with an address. */
    const firstService = () =>
      page.evaluate(async () => {
        const matrix = await (await fetch('/index/matrix.json')).json();
        const type = matrix.types.indexOf('Privacy Policy');
        const at = matrix.documents.type.indexOf(type);
        const service = matrix.documents.service[at];
        return { service: matrix.services.name[service] as string, field: matrix.services.field[service] as string };
      });
  });
}
