import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, fold, type Session, until } from '../harness.ts';
import { libraryRows } from '../library-rows.ts';

const CLAUSE = 'ai-training-on-user-data';

/** Our own page about the services of the bundled index. */
export function services(get: () => Session): void {
  describe('the page about services', () => {
    let page: Page;
    beforeAll(async () => {
      page = await get().driver.openPage('services.html');
      await page.bringToFront();
    });
    afterAll(() => page?.close());

    it('offers all clause types and services, and finds them while one types', async () => {
      expect(await heading(page, 'What services say')).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
      await page.type('input[type=search]', 'train ai');
      expect(await until(async () => (await count(page, 'main li:not([hidden]) a')) < 12)).toBe(true);
      await page.$eval(`main li:not([hidden]) a[href*="${CLAUSE}"]`, (link) => (link as HTMLElement).click());
      expect(await until(async () => page.url().includes(`#clause=${CLAUSE}`))).toBe(true);
      expect(await until(() => count(page, 'table tbody tr'))).toBeGreaterThan(15);
      expect(await page.title()).toMatch(/AI.* · Caveat$/);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    });

    it('tells how usual a clause type is, with counts and date', async () => {
      const words = fold(await page.$eval('main', (main) => main.innerText));
      expect(words).toMatch(/Found in \d+ of [1-9]\d{2} privacy policies: (?:common|usual|uncommon|rare)\. As of \d+ \w+ 20\d\d\./);
      expect(words).toMatch(/\d+ documents of \d+ services, best known first/);
      expect(words).toContain('Open Terms Archive');
      expect(await axeViolations(page)).toEqual([]);
    });

    it('links the documents themselves, and sorts and narrows the list', async () => {
      await openAt(page, `#clause=${CLAUSE}`);
      const link = await until(() => page.$eval('tbody td a[target=_blank]', (one) => [one.getAttribute('href'), one.getAttribute('rel')]));
      expect(link).toEqual([expect.stringMatching(/^https?:/), 'noreferrer']);
      const names = () => page.$$eval('tbody th', (all) => all.map((one) => one.textContent ?? ''));
      await pressHead(page, 'Service');
      expect(await until(() => page.$('th[aria-sort=ascending]'))).toBeTruthy();
      await page.$eval('main section p:last-child button', (button) => (button as HTMLElement).click());
      const sorted = await until(async () => ((await names()).length > 90 ? names() : undefined));
      expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare));
      await page.type('input[type=search]', 'a');
      await page.select('select[aria-label="Document type"]', 'Terms of Service');
      expect(await until(async () => page.url().includes('type=Terms%20of%20Service'))).toBe(true);
      expect(await until(async () => (await names()).length < sorted.length)).toBe(true);
      expect(new Set(await page.$$eval('tbody td:nth-child(3)', (all) => all.map((one) => one.textContent)))).toEqual(
        new Set(['Terms of Service']),
      );
    });

    it('names who promises not to, and where it was not found', async () => {
      await openAt(page, `#clause=${CLAUSE}`);
      await page.click('[data-tab="against"]');
      expect(await until(() => page.$('tbody .cv-mark.cv-protection'))).toBeTruthy();
      await page.click('[data-tab="without"]');
      expect(await until(async () => (await count(page, 'thead th')) === 4)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    });

    it('quotes the person’s own documents with it', async () => {
      const own = () =>
        page.$$eval('main details', (all) => all.map((one) => one.textContent ?? '').find((one) => one.startsWith('In your library')));
      await openAt(page, `#clause=${CLAUSE}`);
      expect((await own()) ?? '').not.toContain('quoted.sample.example');
      const tab = await get().open('/clobbered/privacy-policy', 'quoted.sample.example');
      await get().ready(tab);
      await until(async () =>
        ((await libraryRows(get().control)).documents as { host: string }[]).some(({ host }) => host === 'quoted.sample.example'),
      );
      await page.bringToFront();
      await openAt(page, `#clause=${CLAUSE}`);
      const text = await until(async () => ((await own())?.includes('quoted.sample.example') ? own() : undefined));
      expect(text).toContain('machine learning');
      expect(await axeViolations(page)).toEqual([]);
    });

    it('opens a document through the background, at the address that the index has', async () => {
      await openAt(page, `#clause=${CLAUSE}`);
      const href = await until(() => page.$eval('tbody td a[target=_blank]', (one) => (one as HTMLAnchorElement).href));
      const host = new URL(href).host;
      const tabs = () =>
        get().control.call(
          (wanted) =>
            chrome.tabs
              .query({})
              .then((all) => all.filter((tab) => `${tab.url ?? ''} ${tab.pendingUrl ?? ''}`.includes(wanted)).map((tab) => tab.id ?? -1)),
          host,
        );
      const before = await tabs();
      await page.$eval('tbody td a[target=_blank]', (one) => (one as HTMLElement).click());
      const opened = await until(async () => (await tabs()).filter((id) => !before.includes(id))[0]);
      expect(opened).toBeGreaterThan(0);
      await get().control.call((id) => chrome.tabs.remove(id).then(() => true), opened);
      await page.bringToFront();
    });

    it('shows a service, and goes back to where one was', async () => {
      await openAt(page, `#clause=${CLAUSE}`);
      // Far down, where rows are drawn only when one comes near.
      await page.$eval('main section p button', (button) => (button as HTMLElement).click());
      expect(await until(async () => (await count(page, 'tbody tr')) > 90)).toBe(true);
      await page.evaluate(() => scrollTo({ top: 2600, behavior: 'instant' }));
      expect(await until(() => page.evaluate(() => history.state?.place === 2600))).toBe(true);
      const name = await page.$eval('tbody th a', (link) => {
        (link as HTMLElement).click();
        return link.textContent ?? '';
      });
      expect(await heading(page, name)).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await until(() => page.$('main section a[target=_blank]'))).toBeTruthy();
      expect(fold(await page.$eval('main', (main) => main.innerText))).toMatch(/versions? recorded since \d+ \w+ 20\d\d/);
      expect(await page.$$eval('main section a[href*="compare.html#a=index"]', (all) => all.length)).toBeGreaterThan(0);
      expect(await axeViolations(page)).toEqual([]);
      await page.evaluate(() => history.back());
      expect(await until(async () => page.url().includes(CLAUSE))).toBe(true);
      expect(await until(() => page.evaluate(() => scrollY === 2600))).toBe(true);
    });

    it('takes any hash', async () => {
      for (const hash of [
        '#clause=%',
        '#clause=constructor',
        '#service=%3Cimg%20src%3Dx%3E',
        '#type=Diary&&=',
        `#clause=${'x'.repeat(9000)}`,
      ]) {
        await page.evaluate((one) => {
          location.hash = one;
        }, hash);
        expect(await heading(page, 'What services say'), hash).toBe(true);
      }
      expect(await page.$('main img')).toBeNull();
    });

    it('asks nobody for anything', () => {
      const hosts = get().site.requests.filter((request) => request.includes('opentermsarchive') || request.includes('services.html'));
      expect(hosts).toEqual([]);
    });
  });
}

/** Leaves the view and comes to it anew: without search, order and filter. */
async function openAt(page: Page, hash: string): Promise<void> {
  const go = (to: string) =>
    page.evaluate((one) => {
      location.hash = one;
    }, to);
  await go('#all');
  await heading(page, 'What services say');
  await go(hash);
  await until(() => page.$('tbody tr'));
}

const count = (page: Page, selector: string): Promise<number> => page.$$eval(selector, (all) => all.length);

const heading = (page: Page, text: string): Promise<boolean> =>
  until(() => page.$eval('h1', (one, wanted) => one.textContent === wanted, text));

function pressHead(page: Page, name: string): Promise<void> {
  return page.$$eval('thead button', (all, wanted) => all.find((one) => one.textContent === wanted)?.click(), name);
}
