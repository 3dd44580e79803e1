import { expect, it } from 'vitest';
import { answerRequests } from '../../../scripts/lib/page-run.mjs';
import { corpusPage } from '../../support/corpus-page.ts';
import { paintedTexts, type Session } from '../harness.ts';

/** The main job on a real document at its real address, right after the installation and without a click. */
export function knownHost(get: () => Session): void {
  const known = corpusPage('TikTok', 'Privacy Policy');

  it.skipIf(known === null)(
    'flags and paints what TikTok’s privacy policy says of training (skipped where ../shared/corpus is not there)',
    async () => {
      const { url, html } = known!;
      const tab = await get().control.newTab();
      await answerRequests(tab.page, url, Buffer.from(html));
      await tab.page.goto(url);
      const report = await get().ready(tab);
      expect(report).toMatchObject({ asked: false, type: 'Privacy Policy', unplaced: 0 });
      const training = report.findings.find(({ clause }) => clause === 'ai-training-on-user-data');
      const quote = training?.spans
        .map((span) => span.quote)
        .find((text) => /\btrain/i.test(text) && /machine.learning|models/i.test(text));
      expect(quote).toBeTruthy();
      expect(await paintedTexts(tab.page)).toContain(quote);
      await tab.page.close();
    },
  );
}
