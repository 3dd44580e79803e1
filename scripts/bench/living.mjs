import { readFileSync } from 'node:fs';
import { copyBuild } from '../lib/build-copy.mjs';
import { detectorRegistered, openControl } from '../lib/control.mjs';
import { launch, sleep, until } from '../lib/launch.mjs';
import { startSampleSite } from '../lib/sample-site.mjs';

const RUN = 10_000;
const SAMPLE = new URL('../../tests/pages/lumenfold.html', import.meta.url);

/** What pages do that never rest: each is a function of the page, called again and again. */
const KINDS = {
  'a clock, classes and a list that turns, 40 times a second': [
    25,
    `(n) => {
      document.body.className = 'beat-' + n % 7;
      clock.textContent = 'It is ' + n;
      const list = article.querySelector('ul, ol') ?? article;
      list.append(list.firstElementChild);
    }`,
  ],
  'every paragraph drawn anew with the same words, once a second': [
    1000,
    `() => { for (const p of article.querySelectorAll('p, li')) if (!p.querySelector('p, ul, ol')) p.replaceWith(p.cloneNode(true)); }`,
  ],
  'thirty new words four times a second': [
    250,
    `(n) => {
      const words = Array.from({ length: 30 }, (_, i) => 'word' + (n * 31 + i * 7) % 997).join(' ');
      article.append(Object.assign(document.createElement('p'), { textContent: 'We tell you that ' + words + '.' }));
    }`,
  ],
};

/** Per kind of page: readings, repairs and the share of the main thread that Caveat takes of ten seconds, in one browser. */
export async function measureLiving(browser) {
  const site = await startSampleSite();
  for (const [index, [every, change]] of Object.values(KINDS).entries())
    site.serve(`/living-${index}/privacy-policy`, restless(every, change));
  const driver = await launch(browser, { directory: copyBuild(browser, { granted: true }), proxyPort: site.port });
  try {
    const control = await openControl(driver);
    await detectorRegistered(control);
    const rows = [];
    for (const [index, kind] of Object.keys(KINDS).entries()) {
      const tab = await control.newTab();
      await tab.page.bringToFront();
      await tab.page.goto(`http://www.sample.example/living-${index}/privacy-policy`);
      await until(async () => (await control.report(tab.tabId))?.state === 'ready', 20_000);
      const effort = () => control.inTab(tab.tabId, () => globalThis.caveatEffort);
      const before = await effort();
      await tab.page.evaluate('live()');
      await sleep(RUN);
      const after = await effort();
      const { words, ms } = await control.report(tab.tabId);
      const spent = (name) => after[name] - before[name];
      rows.push({
        kind,
        words,
        readings: spent('readings'),
        repairs: spent('repairs'),
        share: spent('ms') / RUN,
        longest: ms.longestSlice,
      });
      await tab.page.close();
    }
    return rows;
  } finally {
    await driver.close();
    await site.close();
  }
}

export function livingTable(results) {
  const lines = results.flatMap(({ name, rows }) =>
    rows.map(
      (row) =>
        `| ${name} | ${row.kind} | ${row.readings} | ${row.repairs} | ${(row.share * 100).toFixed(1)} % | ${row.longest.toFixed(0)} ms |`,
    ),
  );
  return `
| browser | a page of ${results[0].rows[0].words} words that never rests: 10 s | readings | repairs | share of the main thread | longest piece of the last reading |
|---|---|---|---|---|---|
${lines.join('\n')}
`;
}

function restless(every, change) {
  const script = `<script>
    const article = document.querySelector('article');
    const clock = document.body.appendChild(document.createElement('p'));
    const change = ${change};
    let n = 0;
    const live = () => setInterval(() => change(n++), ${every});
  </script>`;
  return readFileSync(SAMPLE, 'utf8').replace('</body>', () => `${script}</body>`);
}
