import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../../utils/ext/messages.ts';
import { axeViolations, cardText, expectedSample, fold, paintedTexts, pointAt, type Session, type Tab, until } from '../harness.ts';

/** The main job: a policy page is spotted, read and highlighted; card, keys and popup say what was found. */
export function reading(get: () => Session, press: (command: 'next-flag' | 'previous-flag') => Promise<void>): void {
  describe('a policy page', () => {
    let tab: Tab;
    const { clauses, traps } = expectedSample();

    it('is spotted and read without a click', async () => {
      tab = await get().open('/legal/terms-and-privacy', 'www.lumenfold.example');
      const report = await get().ready(tab);
      expect(report).toMatchObject({ asked: false, language: 'en', errors: [], unplaced: 0 });
      expect(report.words).toBeGreaterThan(1000);
    });

    it('gives every clause that its text holds, and the right sentence for it', async () => {
      const { findings } = await get().ready(tab);
      const sentences = await sentencesOf(tab.page);
      const missed = Object.entries(clauses).filter(([clause, words]) => !quotes(findings, clause).some(standsIn(sentences, words)));
      expect(missed).toEqual([]);
    });

    it('gives none of the sentences that only look like one', async () => {
      const { findings } = await get().ready(tab);
      const sentences = await sentencesOf(tab.page);
      const caught = Object.entries(traps).flatMap(([clause, all]) => {
        const strays = quotes(findings, clause).filter((quote) => !clauses[clause] || !standsIn(sentences, clauses[clause])(quote));
        return all.filter((words) => strays.some(standsIn(sentences, words))).map((words) => `${clause}: ${words}`);
      });
      expect(caught).toEqual([]);
    });

    it('shows each finding painted, word for word', async () => {
      const report = await get().ready(tab);
      const painted = (await paintedTexts(tab.page)).map(fold);
      const spans = report.findings.flatMap((finding) => finding.spans);
      expect(report.painted).toBe(spans.filter(({ placed }) => placed).length);
      expect(report.painted).toBeGreaterThan(0);
      expect(spans.filter(({ placed, quote }) => placed && !painted.includes(fold(quote))).map(({ quote }) => quote)).toEqual([]);
    });

    it('has its number on the badge', async () => {
      const { findings } = await get().ready(tab);
      const grave = findings.filter(
        ({ severity, polarity }) => polarity === 'risk' && (severity === 'critical' || severity === 'high'),
      ).length;
      expect(grave).toBeGreaterThan(0);
      expect(await until(() => get().control.badge(tab.tabId))).toBe(String(grave));
    });

    it('opens the card under the pointer and closes it when the pointer has gone', async () => {
      const { page } = tab;
      await page.bringToFront();
      const words = clauses['forced-arbitration']!;
      const at = await pointAt(page, words);
      await page.mouse.move(at.x, at.y - 1);
      await page.mouse.move(at.x, at.y);
      const text = await until(async () => {
        const now = await cardText(get().driver, page);
        return now.includes('Why it matters') ? now : undefined;
      });
      expect(text).toContain(words);
      expect(text).toContain('What you can do');
      expect(text).toContain('Not legal advice');
      await page.mouse.move(2, 400);
      expect(await until(async () => (await cardText(get().driver, page)) === '')).toBe(true);
    });

    it('is walked through with the keyboard commands; Escape closes the card', async () => {
      const { page } = tab;
      await page.bringToFront();
      const seen: string[] = [];
      for (const command of ['next-flag', 'next-flag', 'previous-flag'] as const) {
        await press(command);
        const text = await until(async () => {
          const now = fold((await get().driver.inCard(page, (root) => root.querySelector('.cv-foot')?.textContent ?? '')) ?? '');
          return now !== '' && now !== seen.at(-1) ? now : undefined;
        });
        seen.push(text);
      }
      expect(seen[0]).toBeTruthy();
      expect(seen[1]).not.toBe(seen[0]);
      expect(seen[2]).toBe(seen[0]);
      await page.keyboard.press('Escape');
      expect(await until(async () => (await cardText(get().driver, page)) === '')).toBe(true);
    });

    it('is summed up in the popup, whose rows lead to the page', async () => {
      const { findings } = await get().ready(tab);
      const popup = await get().popup(tab);
      const rows = await until(() => popup.$$eval('li button[title]', (buttons) => buttons.map((button) => button.textContent ?? '')));
      expect(rows.length).toBeGreaterThanOrEqual(findings.filter(({ level }) => level !== 'Low').length);
      expect(await popup.$eval('body', (body) => body.innerText)).toMatch(/lumenfold/i);
      expect(await axeViolations(popup)).toEqual([]);

      await tab.page.evaluate(() => scrollTo(0, 0));
      await popup.$eval('li button[title]', (button) => (button as HTMLElement).click());
      await tab.page.bringToFront();
      expect(await until(() => cardText(get().driver, tab.page))).toContain('Not legal advice');
      await popup.close();
    });

    it('goes quiet when its site is switched off, and comes back', async () => {
      const { control } = get();
      await control.send({ type: 'set-site', host: 'www.lumenfold.example', on: false });
      expect(await until(async () => (await paintedTexts(tab.page)).length === 0)).toBe(true);
      const popup = await get().popup(tab);
      expect(await until(() => popup.$eval('body', (body) => body.innerText.includes('Switched off on www.lumenfold.example')))).toBe(true);
      await popup.close();
      await control.send({ type: 'set-site', host: 'www.lumenfold.example', on: true });
      await control.send({ type: 'scan-tab', tabId: tab.tabId });
      await get().ready(tab);
      expect(await until(async () => (await paintedTexts(tab.page)).length > 0)).toBe(true);
    });
  });

  describe('other pages', () => {
    it('about privacy are left alone, and say so when asked', async () => {
      const tab = await get().open('/news/privacy-policy-of-photo-apps');
      const popup = await get().popup(tab);
      const words = await until(() =>
        popup.$eval('body', (body) => (body.innerText.includes('No policy recognised') ? body.innerText : '')),
      );
      expect(words).toContain('Read this page anyway');
      expect(await get().control.report(tab.tabId)).toBeNull();
      expect(await get().control.badge(tab.tabId)).toBe('');
      await popup.close();
    });

    it('in another language are named as not analysed, with the English version that the page links', async () => {
      const tab = await get().open('/fr/privacy-policy');
      await get().control.send({ type: 'scan-tab', tabId: tab.tabId });
      expect((await get().ready(tab, 'language')).language).toBe('fr');
      const popup = await get().popup(tab);
      expect(await until(() => popup.$eval('body', (body) => body.innerText.includes('This document is in French')))).toBe(true);
      expect(await axeViolations(popup)).toEqual([]);
      const asked = () => get().site.requests.filter((request) => request.includes('/en/privacy-policy'));
      expect(asked()).toEqual([]);
      await pressButton(popup, 'Open the English version');
      expect(await until(() => tab.page.url().endsWith('/en/privacy-policy'))).toBe(true);
      expect((await get().ready(tab)).language).toBe('en');
      expect(asked()).toHaveLength(1);
    });

    it('with hardly any text are named as not analysed', async () => {
      const tab = await get().open('/short/privacy-policy');
      await get().control.send({ type: 'scan-tab', tabId: tab.tabId });
      await get().ready(tab, 'too-short');
      const popup = await get().popup(tab);
      expect(await until(() => popup.$eval('body', (body) => body.innerText.includes('too little text')))).toBe(true);
      await popup.close();
    });

    it('with frames of their own origin and open shadow roots are read whole', async () => {
      const tab = await get().open('/nested/privacy-policy');
      const { findings } = await get().ready(tab);
      const found = findings.map(({ clause }) => clause);
      expect(found).toEqual(
        expect.arrayContaining(['ai-training-on-user-data', 'indefinite-retention', 'sale-of-personal-data', 'deletion-right']),
      );
    });

    it('that draw their text late and change address by script are followed', async () => {
      const tab = await get().open('/app');
      await tab.page.waitForSelector('h1');
      expect(await get().control.report(tab.tabId)).toBeNull();
      await tab.page.click('[data-to="/app/privacy-policy"]');
      const privacy = await get().ready(tab);
      expect(privacy.findings.map(({ clause }) => clause)).toContain('indefinite-retention');
      await tab.page.click('[data-to="/app/terms-of-service"]');
      const terms = await until(async () => {
        const now = await get().control.report(tab.tabId);
        return now?.state === 'ready' && now.findings.some(({ clause }) => clause === 'forced-arbitration') ? now : undefined;
      });
      expect(terms?.findings.map(({ clause }) => clause)).not.toContain('indefinite-retention');
      expect(await until(async () => (await paintedTexts(tab.page)).map(fold).some((text) => text.includes('binding arbitration')))).toBe(
        true,
      );
      await tab.page.click('[data-to="/app"]');
      expect(await until(async () => (await paintedTexts(tab.page)).length === 0)).toBe(true);
      expect(await until(async () => (await get().control.badge(tab.tabId)) === '')).toBe(true);
    });
  });
}

function quotes(findings: PageReport['findings'], clause: string): string[] {
  return findings.filter((one) => one.clause === clause).flatMap(({ spans }) => spans.map(({ quote }) => fold(quote)));
}

/** Whether a quote is part of the sentence that holds these words, or the other way round. */
function standsIn(sentences: readonly string[], words: string): (quote: string) => boolean {
  const sentence = sentences.find((one) => one.includes(words));
  if (sentence === undefined) throw new Error(`the sample page does not say "${words}"`);
  return (quote) => sentence.includes(quote) || quote.includes(sentence);
}

async function sentencesOf(page: Page): Promise<string[]> {
  const texts = await page.$$eval('article :is(p, li, tr, h2, h3), footer a, .cookies p', (all) => all.map((one) => one.textContent ?? ''));
  return texts.flatMap((text) => fold(text).split(/(?<=[.:;?!])\s+/));
}

/** Presses a button of the popup, which may close itself before the press is over. */
async function pressButton(popup: Page, name: string): Promise<void> {
  await popup
    .evaluate((wanted) => [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted)?.click(), name)
    .catch(() => {});
}
