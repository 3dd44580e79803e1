import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumPath, firefoxPath } from '../browsers.mjs';
import { bundle } from './bundle.mjs';
import { longDocument, wordsOf } from './documents.mjs';
import { keywords } from './keywords.mjs';
import { median } from './measure.mjs';
import { pageOf } from './page-blocks.mjs';

const FRESH_PAGES = 5;
const WARM_ROUNDS = 30;

/** The long document in one browser ('chromium' or 'firefox'): cold, warm and against mark.js (where installed). Null without that browser. */
export async function measureBrowser(name, withMarks) {
  const executablePath = name === 'firefox' ? firefoxPath() : chromiumPath();
  if (!executablePath) return null;
  const script = await bundle('in-page.ts');
  const document = longDocument();
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    args: name === 'firefox' ? [] : ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    // Firefox tells the time to the millisecond unless asked.
    ...(name === 'firefox' && { extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false } }),
  });
  try {
    const version = await browser.version();
    const open = async (...scripts) => {
      const page = await browser.newPage();
      await page.setContent(pageOf(document));
      for (const content of scripts) await page.addScriptTag({ content });
      return page;
    };
    const colds = [];
    for (let n = 0; n < FRESH_PAGES; n++) {
      const page = await open(script);
      colds.push(await page.evaluate('caveatBench.cold()'));
      await page.close();
    }
    const page = await open(script);
    const warm = await page.evaluate(`caveatBench.warm(${WARM_ROUNDS})`);
    await page.close();
    const marks = withMarks ? await measureMarks(await open(readFileSync(MARK, 'utf8'), script)) : null;
    const of = (part) => median(colds.map((cold) => cold[part]));
    const cold = { longest: of('longest'), match: of('match'), findings: of('findings') };
    return { version, words: wordsOf(document), cold, warm, marks };
  } finally {
    await browser.close();
  }
}

const MARK = new URL('node_modules/mark.js/dist/mark.min.js', import.meta.url);

async function measureMarks(page) {
  return page.evaluate(`caveatBench.marks(${JSON.stringify(await keywords())}, 5)`);
}
