import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyBuild } from '../../../scripts/lib/build-copy.mjs';
import { normaliseForHash } from '../../../utils/core/text/normalise-for-hash.ts';
import { sha256 } from '../../../utils/store/hash.ts';
import { tinyDetails } from '../../support/tiny-details.ts';
import { tinyMatrix } from '../../support/tiny-matrix.ts';
import { type BrowserName, cardText, fold, type Session, startSession, type Tab, until } from '../harness.ts';

const SALE = 'sale-of-personal-data';
const NO_SALE = 'no-sale-promise';
const WORDS = 'We sell your personal data to data brokers';
const BAZAAR = 'http://www.bazaar.example/bazaar/privacy-policy';
const HONEST = 'http://honest.example/honest/privacy-policy';

/** The card says how usual a clause is and who else has it; an entry opens their document, and the reader goes to the clause there. */
export function howOthers(browser: BrowserName): void {
  describe(`${browser}, an index of made-up services`, () => {
    let session: Session;
    let tab: Tab;

    beforeAll(async () => {
      session = await startSession(browser, { directory: await buildWithIndex(browser) });
      const { site } = session;
      site.serve('/bazaar/privacy-policy', policy('Bazaar', ['We sell your personal information to advertisers.', `${WORDS}.`]));
      site.serve('/honest/privacy-policy', policy('Honest', ['We share your address with the carrier that brings your parcel.']));
    });
    afterAll(() => session?.close());

    it('shows on the card how usual the clause is, and who else has it', async () => {
      tab = await session.open('/clobbered/privacy-policy', 'www.brindle.example');
      await session.ready(tab);
      await session.control.tell(tab.tabId, { type: 'jump-to', clause: SALE, span: 0 });
      const text = await until(async () => {
        const now = fold(await cardText(session.driver, tab.page));
        return now.includes('How others handle this') ? now : undefined;
      });
      expect(text).toContain('Rare: 3 of 134 privacy policies (Aug 2026)');
      expect(text).toContain('Shops and marketplaces');
      expect(text).toContain('BazaarHigh · as of 16 July 2026');
      expect(text).toContain('Other services');
      expect(text).toContain('ChatterMedium');
      expect(text).toContain('Who promises not toHonestas of 1 August 2026');
      expect(text).toContain('See all 3 services with this clause type');
      expect(session.site.requests.filter((request) => /bazaar|honest/.test(request))).toEqual([]);
    });

    it('opens an entry by key; its page is read, and the card stands open at the recorded words', async () => {
      await tab.page.bringToFront();
      await tabTo(tab.page, 'How others handle this');
      await tab.page.keyboard.press('Enter');
      await tabTo(tab.page, 'Bazaar');
      await tab.page.keyboard.press('Enter');
      const opened = await pageAt(BAZAAR);
      const quote = await until(() => quoteIn(opened), 15_000);
      expect(quote).toBe(WORDS);
      expect(session.site.requests.filter((request) => request.includes('bazaar.example/bazaar'))).toHaveLength(1);

      // Once: who reloads the page, or comes back to it, reads where they were.
      await opened.reload();
      const { tabId } = await tabOf(BAZAAR);
      await session.ready({ page: opened, tabId });
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await quoteIn(opened)).toBe('');
      await opened.close();
    });

    it('says it in the page when the clause is not there any more', async () => {
      await session.control.send({ type: 'open-other', service: 'Honest', documentType: 'Privacy Policy', clause: NO_SALE });
      const opened = await pageAt(HONEST);
      const notice = await until(() => session.driver.inCard(opened, (root) => root.querySelector('[role=alert]')?.textContent), 15_000);
      expect(notice).toMatch(
        /^We did not find “.+” in this document as it is now\. On 1 August 2026 it was in the Privacy Policy of Honest\.$/,
      );
      await opened.close();
    });

    it('shows it on the card of a pasted document too, where no line of business is known', async () => {
      const page = await session.driver.openPage('read.html');
      await page.bringToFront();
      await until(() => page.$('textarea'));
      const words = [`Privacy Policy of Quillmere`, `This privacy policy says what we do with your personal information.`, `${WORDS}.`];
      await page.$eval(
        'textarea',
        (box, text) => Object.assign(box, { value: text }).dispatchEvent(new Event('input', { bubbles: true })),
        words.join('\n\n'),
      );
      await press(page, 'Read this text');
      await until(() => page.$('button[aria-label="Next flag"]'));
      const text = await until(async () => {
        await page.click('button[aria-label="Next flag"]');
        const now = fold(await cardText(session.driver, page));
        return now.includes('How others handle this') && now.includes('sold') ? now : undefined;
      });
      expect(text).toContain('Rare: 3 of 134 privacy policies (Aug 2026)');
      expect(text).not.toContain('Shops and marketplaces');
      await page.close();
    });

    it('opens all services with the clause type on our own page', async () => {
      await session.control.send({ type: 'open-services', clause: SALE, documentType: 'Privacy Policy' });
      const address = await until(() =>
        session.control.call(async () => {
          const tabs = await chrome.tabs.query({});
          return tabs.map(({ url, pendingUrl }) => pendingUrl || url || '').find((url) => url.includes('/services.html'));
        }),
      );
      expect(address).toMatch(/\/services\.html#clause=sale-of-personal-data&type=Privacy%20Policy$/);
    });

    /** Tab by tab through the card until this is focused. */
    async function tabTo(page: Page, words: string): Promise<void> {
      for (let press = 0; press < 30; press++) {
        const now = await session.driver.inCard(page, (root) => root.activeElement?.textContent ?? '');
        if (now?.startsWith(words)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`no key leads to "${words}"`);
    }

    async function quoteIn(page: Page): Promise<string> {
      const quote = await session.driver.inCard(page, (root) => root.querySelector('[role="dialog"] blockquote')?.textContent ?? '');
      return quote ?? '';
    }

    async function press(page: Page, name: string): Promise<void> {
      await page.evaluate(
        (wanted) => [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted)?.click(),
        name,
      );
    }

    const pageAt = (url: string): Promise<Page> =>
      until(async () => (await session.driver.browser.pages()).find((page) => page.url() === url), 15_000);

    async function tabOf(url: string): Promise<{ tabId: number }> {
      const tabId = await session.control.call(async (wanted) => (await chrome.tabs.query({})).find((one) => one.url === wanted)?.id, url);
      if (tabId === undefined) throw new Error(`no tab shows ${url}`);
      return { tabId };
    }
  });
}

/** The build with an index of made-up services in the place of its own. */
async function buildWithIndex(browser: BrowserName): Promise<string> {
  const high = { severity: 'high', level: 'High' } as const;
  const matrix = tinyMatrix(
    [
      { service: 'Brindle', found: { [SALE]: high } },
      { service: 'Bazaar', found: { [SALE]: high }, captured: '2026-07-16' },
      { service: 'Chatter', found: { [SALE]: { severity: 'medium', level: 'High' } } },
      { service: 'Honest', found: { [NO_SALE]: { severity: 'info', level: 'High' } }, captured: '2026-08-01' },
      ...Array.from({ length: 130 }, (_, at) => ({ service: `Other ${at}` })),
    ],
    [
      { name: 'Brindle', field: 'retail', hosts: 'brindle.example' },
      { name: 'Bazaar', field: 'retail', hosts: 'bazaar.example' },
      { name: 'Chatter', field: 'social', size: 3 },
      { name: 'Honest', field: 'retail' },
    ],
  );
  const quote = (await sha256(normaliseForHash(WORDS))).slice(0, 8);
  const details = tinyDetails(matrix, { Bazaar: { url: BAZAAR, quote }, Honest: { url: HONEST, quote } });
  const directory = copyBuild(browser, { granted: true });
  mkdirSync(path.join(directory, 'index'), { recursive: true });
  writeFileSync(path.join(directory, 'index', 'matrix.json'), JSON.stringify(matrix));
  writeFileSync(path.join(directory, 'index', 'details.json'), JSON.stringify(details));
  return directory;
}

/** A privacy policy of a made-up shop that says these sentences among others. */
function policy(name: string, sentences: readonly string[]): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Privacy Policy – ${name}</title></head>
<body><main>
<h1>Privacy Policy</h1>
<p>This privacy policy says which personal information ${name} collects about you, why we collect it and with whom we share it. It applies to the website and to the app.</p>
<h2>Information we collect</h2>
<p>We collect your name, your address and a list of what you have bought from us. We also collect what you write to us when you ask for help.</p>
<h2>How we use and share your information</h2>
${sentences.map((sentence) => `<p>${sentence}</p><p>We use the same information to bring you what you have ordered and to answer what you ask us.</p>`).join('\n')}
<h2>Your choices</h2>
<p>You can ask us to delete your personal information at any time by writing to privacy@${name.toLowerCase()}.example. You can correct it, and you can complain to the authority that looks after data protection in your country. This privacy policy was last updated on 3 March 2026.</p>
</main></body></html>`;
}
