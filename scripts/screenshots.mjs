/** npm run screenshots: page with card, and popup, in both browsers, light and dark, for docs/screenshots/. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './lib/build.mjs';
import { copyBuild } from './lib/build-copy.mjs';
import { detectorRegistered, openControl } from './lib/control.mjs';
import { launch, until } from './lib/launch.mjs';
import { startSampleSite } from './lib/sample-site.mjs';
import { openCard, openPopup } from './lib/shots.mjs';

const TARGET = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
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
    await tab.page.screenshot({ path: save('card') });
    const popup = await openPopup(driver, tab.tabId);
    await prefer(popup, scheme);
    await popup.screenshot({ path: save('popup') });
    console.log(`${name}, ${scheme}: done`);
  } finally {
    await driver.close();
  }
}

/** Firefox takes the scheme from its preferences (see launch), Chromium page by page. */
async function prefer(page, scheme) {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]).catch(() => {});
}
