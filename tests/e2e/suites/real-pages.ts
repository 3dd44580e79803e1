import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerRequests } from '../../../scripts/lib/page-run.mjs';
import { ROOT } from '../../support/source-files.ts';
import { paintedTexts, type Session } from '../harness.ts';
import { hostOf, isBrowsersOwn } from './requests.ts';

/** Recorded pages of real services lie beside the project, not in it; without them there is nothing to read here. */
const PAGES = path.join(ROOT, '../shared/pages');
const HOW_MANY = 20;

interface Entry {
  readonly file: string;
  readonly url: string;
  readonly policy: boolean;
  readonly textLang?: string;
  readonly shell?: boolean;
}

/** A line break on the page is a space in the quote and nothing at all in the page's text. */
const letters = (text: string) => text.replace(/\s+/g, '');

export function realPages(get: () => Session): void {
  const entries: Entry[] = existsSync(PAGES) ? JSON.parse(readFileSync(path.join(PAGES, 'index.json'), 'utf8')) : [];
  const policies = entries.filter(({ policy, textLang, shell }) => policy && textLang === 'en' && !shell);
  const every = Math.max(1, Math.floor(policies.length / HOW_MANY));
  const chosen = policies.filter((_, index) => index % every === 0).slice(0, HOW_MANY);

  describe.skipIf(entries.length === 0)('real pages (skipped where ../shared/pages is not there)', () => {
    it.each(chosen)('$url is read when asked, and every flag stands on its words', async ({ file, url }) => {
      const { control } = get();
      const tab = await control.newTab();
      const asked: string[] = await answerRequests(tab.page, url, readFileSync(path.join(PAGES, file)));
      await tab.page.goto(url);
      await control.send({ type: 'scan-tab', tabId: tab.tabId });
      const report = await get().ready(tab);
      expect(report.errors).toEqual([]);
      expect(report.blocks).toBeGreaterThan(3);
      const painted = new Set((await paintedTexts(tab.page)).map(letters));
      // What is written for businesses, developers or staff alone is listed and not painted.
      const mine = report.findings.filter(({ audience }) => audience === undefined);
      const lost = mine.flatMap(({ spans }) => spans).filter(({ placed, quote }) => placed && !painted.has(letters(quote)));
      expect(lost.map(({ quote }) => quote)).toEqual([]);
      // The page's own document and pictures; nothing of Caveat's.
      expect(asked.filter((one) => /caveat|extension/i.test(new URL(one).host))).toEqual([]);
      await tab.page.close();
    });

    it('were all that was asked for', () => {
      // Browsers open a connection ahead of a navigation, even of one that is answered here; no other host may be among them.
      const opened = new Set(chosen.map(({ url }) => new URL(url).hostname));
      expect(get().site.requests.filter((request) => !isBrowsersOwn(request) && !opened.has(hostOf(request)))).toEqual([]);
    });
  });
}
