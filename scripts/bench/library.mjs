import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyBuild } from '../lib/build-copy.mjs';
import { detectorRegistered, openControl } from '../lib/control.mjs';
import { launch, sleep, until } from '../lib/launch.mjs';
import { startSampleSite } from '../lib/sample-site.mjs';
import { bundle } from './bundle.mjs';
import { fillLibrary } from './fill-library.mjs';
import { median } from './measure.mjs';

const LIBRARY = { documents: 2_000, versions: 20_000, findings: 8 };
const ROUNDS = 9;

/**
 * The speed of what others do and of the own library in one browser, with the bundled index and a library of 2,000 documents and 20,000
 * versions: {figure: milliseconds}, medians.
 */
export async function measureLibrary(browser) {
  const site = await startSampleSite();
  const directory = copyBuild(browser, { granted: true });
  writeFileSync(path.join(directory, 'empty.js'), "performance.mark('caveat-popup-shown')");
  writeFileSync(path.join(directory, 'empty.html'), '<!doctype html><script type="module" src="/empty.js"></script>');
  const driver = await launch(browser, {
    directory,
    proxyPort: site.port,
    // Firefox tells the time to the millisecond unless asked.
    ...(browser === 'firefox' && { prefs: { 'privacy.reduceTimerPrecision': false } }),
  });
  try {
    const control = await openControl(driver);
    await detectorRegistered(control);
    const tab = await control.newTab();
    await tab.page.bringToFront();
    await tab.page.goto('http://www.sample.example/legal/terms-of-service');
    await until(async () => (await control.report(tab.tabId))?.state === 'ready', 20_000);
    const nothing = await popupTimes(driver, 'empty.html');
    const empty = await popupTimes(driver, `popup.html?tab=${tab.tabId}`);
    const clauses = await control.call(async () => Object.keys((await (await fetch('/index/matrix.json')).json()).columns));
    process.stderr.write('[bench]   filling the library …\n');
    // In parts: a driver waits only so long for one.
    for (let from = 0; from < LIBRARY.documents; from += 50) await control.call(fillLibrary, { ...LIBRARY, clauses, from, to: from + 50 });
    return {
      'card: rarity and others from the matrix': await fromMatrix(control),
      'card: message to the background and back, details from the database': await fromDatabase(control, clauses),
      'an empty page of an extension with one line of script: from its start to that line': nothing,
      'popup: from its start to something one can use, empty library': empty,
      'popup: the same, full library': await popupTimes(driver, `popup.html?tab=${tab.tabId}`),
      ...(await libraryTimes(driver)),
    };
  } finally {
    await driver.close();
    await site.close();
  }
}

/** Every clause type in turn: share, others, and who says the opposite. Milliseconds for one clause type. */
async function fromMatrix(control) {
  const code = await bundle('compare-entry.ts');
  return control.page.evaluate(`(async () => {
    ${code}
    const matrix = await (await fetch('/index/matrix.json')).json();
    const clauses = Object.keys(matrix.columns);
    const { rarityOf, othersWith, othersAgainst } = caveatBench;
    const run = () => {
      const start = performance.now();
      for (let k = 0; k < 5; k++) {
        for (const clause of clauses) {
          const asked = { type: k % 2 ? 'Terms of Service' : 'Privacy Policy', service: (k * 31) % matrix.services.name.length };
          rarityOf(matrix, clause, asked.type);
          othersWith(matrix, clause, asked);
          othersAgainst(matrix, clause, asked);
        }
      }
      return (performance.now() - start) / (5 * clauses.length);
    };
    run();
    return ${MEDIAN}(Array.from({ length: ${ROUNDS} }, run));
  })()`);
}

/** What a card asks the background, from one of our pages: parsing, counting, rows from the database, both ways. */
async function fromDatabase(control, clauses) {
  const ask = (clause) => ({ type: 'clause-context', clause, documentType: 'Privacy Policy' });
  await control.send(ask(clauses[0]));
  return control.call(async (messages) => {
    const times = [];
    for (const message of messages) {
      const start = performance.now();
      const reply = await (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(message);
      if (!reply.ok) throw new Error(reply.error);
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  }, clauses.slice(0, 40).map(ask));
}

/** From the start of the page to its first use, as the popup marks it. */
async function popupTimes(driver, address) {
  const times = [];
  for (let n = 0; n < ROUNDS; n++) {
    const popup = await driver.openPage(address);
    const shown = await until(() => popup.evaluate(() => performance.getEntriesByName('caveat-popup-shown')[0]?.startTime));
    times.push(shown);
    await popup.close();
    await sleep(100);
  }
  return median(times);
}

async function libraryTimes(driver) {
  const opened = [];
  let page;
  for (let n = 0; n < 5; n++) {
    await page?.close();
    page = await driver.openPage('library.html');
    opened.push(
      await page.evaluate(async () => {
        while (document.querySelectorAll('section[aria-label="Documents"] li').length < 10) await new Promise(requestAnimationFrame);
        return performance.now();
      }),
    );
  }
  const typed = (words) =>
    page.evaluate(async (text) => {
      const field = document.querySelector('input[type="search"]');
      const times = [];
      for (let end = 1; end <= text.length; end++) {
        const start = performance.now();
        field.value = text.slice(0, end);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // The page draws in a later microtask or frame: until the frame after it is what a person waits for.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        times.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
    }, words);
  await typed('warm');
  return {
    'library page: from its start to the list': median(opened),
    'library page: a key in the search, to the next frame (a frame is 17 ms)': await typed('service 77'),
  };
}

const MEDIAN = '((values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)])';

export function libraryTable(results) {
  const names = Object.keys(results[0].times);
  const line = (name) => `| ${name} | ${results.map(({ times }) => `${format(times[name])} ms`).join(' | ')} |`;
  return `
| ${LIBRARY.documents.toLocaleString('en')} documents, ${LIBRARY.versions.toLocaleString('en')} versions, the bundled index | ${results.map(({ name }) => name).join(' | ')} |
|---|${results.map(() => '--:').join('|')}|
${names.map(line).join('\n')}
`;
}

const format = (value) => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));
