import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { p, tinyDocx } from '../../support/tiny-docx.ts';
import { paragraph, tinyPdf } from '../../support/tiny-pdf.ts';
import { axeViolations, cardText, fold, paintedTexts, type Session, until } from '../harness.ts';

const ARBITRATION = 'Any dispute between you and Marlow Kites will be resolved by binding arbitration and not in court.';
const TRAINING = 'We use the photos that you upload to train our machine learning models.';
const FILLER =
  'Marlow Kites makes kites and an application in which you log your flights. These terms tell you what holds between you and us.';

/** "Read it in Caveat": files and pasted text on a page of our own. */
export function readFiles(get: () => Session): void {
  describe('the page that reads files', () => {
    let page: Page;
    beforeAll(async () => {
      page = await get().driver.openPage('read.html');
      await page.bringToFront();
    });
    afterAll(() => page?.close());

    it('has an empty page that axe finds nothing in', async () => {
      expect(await until(() => page.$('textarea'))).toBeTruthy();
      expect(await axeViolations(page)).toEqual([]);
    });

    it('shows a dropped PDF with its clauses marked, and the card of each', async () => {
      await drop(page, 'terms.pdf', [...tinyPdf(PDF)]);
      expect(await marked(page)).toEqual(expect.arrayContaining([ARBITRATION, TRAINING]));
      expect(await page.$$eval('article h2', (all) => all.map((one) => one.textContent))).toEqual(['Marlow Kites Terms of Service']);
      expect(await page.$$eval('article p', (all) => all.map((one) => one.textContent))).toEqual([FILLER, ARBITRATION, TRAINING]);
      expect(await page.$eval('body', (body) => body.innerText)).toMatch(/risks? and/);
      // How usual each clause type is comes a moment later, from the bundled index.
      expect(await until(() => page.$eval('body', (body) => /(?:Common|Usual|Uncommon|Rare) · \d+ of \d{3}/.test(body.innerText)))).toBe(
        true,
      );

      await page.click('button[aria-label="Next flag"]');
      expect(await until(async () => (await cardText(get().driver, page)).includes('Why it matters'))).toBe(true);
      expect(await page.$eval('header', (bar) => bar.textContent)).toMatch(/1 of \d/);
      await page.keyboard.press('Escape');
      expect(await until(async () => (await cardText(get().driver, page)) === '')).toBe(true);
      await page.$eval('li button[title="Show it on the page"]', (button) => (button as HTMLElement).click());
      expect(await until(async () => (await cardText(get().driver, page)).includes('Not legal advice'))).toBe(true);
      await page.keyboard.press('Escape');
      expect(await axeViolations(page)).toEqual([]);
    });

    it('takes a Word document in its place', async () => {
      await drop(page, 'terms.docx', [...tinyDocx([p('Terms', '<w:pStyle w:val="Heading1"/>'), p(FILLER), p(ARBITRATION)].join(''))]);
      expect(await until(async () => ((await page.title()).startsWith('terms.docx') ? 'there' : undefined))).toBe('there');
      expect(await marked(page)).toEqual(expect.arrayContaining([ARBITRATION]));
      expect(await marked(page)).not.toContain(TRAINING);
    });

    it('reads a pasted text', async () => {
      await press(page, 'Read another');
      await until(() => page.$('textarea'));
      expect(await paintedTexts(page)).toEqual([]);
      await page.type('textarea', `Terms\n\n${TRAINING}\n`);
      await press(page, 'Read this text');
      expect(await marked(page)).toEqual(expect.arrayContaining([TRAINING]));
    });

    it('runs nothing and loads nothing of a web page that is opened from a file', async () => {
      const before = get().site.requests.length;
      const html = `<body onload="document.title='ran'"><script>document.title = 'ran'</script><img src="http://image.sample.example/a.png"
        onerror="document.title='ran'"><link rel="stylesheet" href="http://style.sample.example/a.css"><h1>Terms</h1><p>${ARBITRATION}</p></body>`;
      await drop(page, 'terms.html', [...new TextEncoder().encode(html)]);
      expect(await until(async () => ((await page.title()).startsWith('terms.html') ? 'there' : undefined))).toBe('there');
      expect(await marked(page)).toEqual([ARBITRATION]);
      expect(
        get()
          .site.requests.slice(before)
          .filter((request) => request.includes('sample.example')),
      ).toEqual([]);
    });

    it.each(['/files/terms.pdf', '/files/17'])('is offered where a tab shows a PDF: %s', async (path) => {
      get().site.serve(path, tinyPdf(PDF), 'application/pdf');
      const { control } = get();
      const tab = await control.newTab();
      await control.call((id, url) => chrome.tabs.update(id, { url }).then(() => {}), tab.tabId, `http://files.sample.example${path}`);
      await until(() =>
        control.call((id) => chrome.tabs.get(id).then(({ status, url }) => status === 'complete' && url?.includes('/files/')), tab.tabId),
      );
      const popup = await get().popup(tab);
      const words = () => popup.$eval('main', (main) => main.innerText);
      expect(await until(async () => (/highlighted here|recognised|cannot run/.test(await words()) ? words() : undefined))).toMatch(
        /This is a PDF|viewer for PDF files/,
      );
      expect(await axeViolations(popup)).toEqual([]);
      await popup.close();
      await tab.page.close().catch(() => {});
      await page.bringToFront();
    });

    it('says what is wrong with a file that it cannot read', async () => {
      await drop(page, 'photo.png', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
      expect(await until(() => page.$eval('[role=alert]', (one) => one.textContent).catch(() => ''))).toMatch(
        /photo\.png.*cannot read this kind of file/,
      );
      expect(await axeViolations(page)).toEqual([]);
    });
  });
}

const PDF = [
  [
    { text: 'Marlow Kites Terms of Service', x: 72, y: 720, size: 20, bold: true },
    ...paragraph(FILLER, 690),
    ...paragraph(ARBITRATION, 640),
    ...paragraph(TRAINING, 590),
  ],
];

/** All marked sentences, once there are some; a mark ends before the full stop. */
async function marked(page: Page): Promise<string[]> {
  return until(async () => {
    const texts = (await paintedTexts(page)).map((text) => `${fold(text)}.`);
    return texts.length > 0 ? texts : undefined;
  });
}

async function press(page: Page, name: string): Promise<void> {
  const button = await until(() =>
    page.evaluateHandle((word) => [...document.querySelectorAll('button')].find((one) => one.textContent === word), name),
  );
  await (button as unknown as { click(): Promise<void> }).click();
}

/** Drops a file onto the page. */
async function drop(page: Page, name: string, bytes: number[]): Promise<void> {
  await page.evaluate(
    (fileName, content) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], fileName));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    name,
    bytes,
  );
}
