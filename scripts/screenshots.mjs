/** npm run screenshots: page with card, popup, and our own pages, in both browsers, light and dark, for docs/screenshots/. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './lib/build.mjs';
import { copyBuild } from './lib/build-copy.mjs';
import { detectorRegistered, openControl } from './lib/control.mjs';
import { launch, sleep, until } from './lib/launch.mjs';
import { startSampleSite } from './lib/sample-site.mjs';
import { openCard, openPopup } from './lib/shots.mjs';

const TARGET = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const PAGES = {
  library: 'library.html',
  services: 'services.html#clause=ai-training-on-user-data&type=Privacy%20Policy',
  compare: 'compare.html#a=index%3ATinder&b=field%3Adating&type=Privacy%20Policy',
};
const CLAUSE = process.argv[2] ?? 'ai-training-on-user-data';
mkdirSync(TARGET, { recursive: true });
const site = await startSampleSite();
try {
  for (const name of ['chromium', 'firefox']) {
    build(name);
    for (const scheme of ['light', 'dark']) await take(name, scheme);
  }
} finally {
  await site.close();
}

async function take(name, scheme) {
  const driver = await launch(name, { directory: copyBuild(name, { granted: true }), proxyPort: site.port, dark: scheme === 'dark' });
  const save = (what) => path.join(TARGET, `${what}-${name}-${scheme}.png`);
  try {
    const control = await openControl(driver);
    await detectorRegistered(control);
    const tab = await control.newTab();
    await prefer(tab.page, scheme);
    await tab.page.goto('http://www.lumenfold.example/legal/terms-and-privacy');
    const ready = await until(async () => (await control.report(tab.tabId))?.state === 'ready');
    if (!ready) throw new Error(`${name}: the sample page was not read`);
    await tab.page.evaluate(() => document.querySelector('.cookies')?.remove());
    await openCard(driver, control, tab, CLAUSE);
    // How usual the clause is comes a moment later, into room that is kept for it.
    await until(() => driver.inCard(tab.page, (root) => root.querySelector('.cv-rarity')?.textContent), 4000);
    await tab.page.screenshot({ path: save('card') });
    const popup = await openPopup(driver, tab.tabId);
    await prefer(popup, scheme);
    // What is told of others comes a moment later.
    await until(() => popup.evaluate(() => document.body.innerText.includes('Compared with')), 3000);
    await popup.screenshot({ path: save('popup') });
    for (const [what, address] of Object.entries(PAGES)) {
      const page = await driver.openPage(address);
      await prefer(page, scheme);
      await page.setViewport({ width: 1280, height: 900 });
      await until(() => page.evaluate(() => document.querySelector('h1') && document.fonts.ready.then(() => true)));
      await sleep(500);
      await page.screenshot({ path: save(what) });
      await page.close();
    }
    console.log(`${name}, ${scheme}: done`);
  } finally {
    await driver.close();
  }
}

/** Firefox takes the scheme from its preferences (see launch), Chromium page by page. */
async function prefer(page, scheme) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]).catch(() => {});
}
