import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyBuild, rewriteManifest } from '../../scripts/lib/build-copy.mjs';
import { openControl } from '../../scripts/lib/control.mjs';
import { sleep } from '../../scripts/lib/launch.mjs';
import { answerRequests } from '../../scripts/lib/page-run.mjs';
import { axeSource, type ChromiumDriver, type Control, paintedTexts, pointAt, type Session, startSession, until } from './harness.ts';
import { agreement } from './suites/agreement.ts';
import { compare } from './suites/compare.ts';
import { difficultPages } from './suites/difficult-pages.ts';
import { hiddenText } from './suites/hidden-text.ts';
import { howOthers } from './suites/how-others.ts';
import { indexUpgrade } from './suites/index-upgrade.ts';
import { knownHost } from './suites/known-host.ts';
import { library } from './suites/library.ts';
import { lifecycle, stored } from './suites/lifecycle.ts';
import { livingPages } from './suites/living-pages.ts';
import { popupComparison } from './suites/popup-comparison.ts';
import { readFiles } from './suites/read-files.ts';
import { reading } from './suites/reading.ts';
import { realPages } from './suites/real-pages.ts';
import { requests } from './suites/requests.ts';
import { services } from './suites/services.ts';

type ChromiumSession = Session<ChromiumDriver>;

describe('Chromium, all sites allowed', () => {
  let session: ChromiumSession;
  const get = () => session;
  beforeAll(async () => {
    session = await startSession<ChromiumDriver>('chromium');
  });
  afterAll(() => session?.close());

  reading(get, async (command) => {
    // Headless Chromium has no window that could take a real shortcut; its event is set off where the browser would.
    const worker = await session.driver.worker();
    await worker.evaluate(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(name, tab);
    }, command);
  });

  it('has a card that axe finds nothing in, and axe finds a planted fault', async () => {
    const tab = await session.open('/legal/terms-of-service');
    await session.ready(tab);
    const at = await pointAt(tab.page, 'binding arbitration');
    await tab.page.mouse.move(at.x, at.y);
    await until(() => session.driver.inCard(tab.page, (root) => root.querySelector('.cv-why') !== null));
    const world = tab.page.extensionRealms()[0]!;
    await world.evaluate(axeSource());
    expect(await world.evaluate(AXE_IN_CARD)).toEqual([]);
    await session.driver.inCard(tab.page, (root) => {
      for (const name of ['aria-label', 'title']) root.querySelector('.cv-tool')!.removeAttribute(name);
    });
    expect(await world.evaluate(AXE_IN_CARD)).toContain('button-name');
  });

  it('gives its keyboard commands keys that the browser accepts', async () => {
    const commands = await session.control.call(() => chrome.commands.getAll());
    for (const name of ['next-flag', 'previous-flag']) expect(commands.find((one) => one.name === name)?.shortcut).toMatch(/\S/);
  });

  lifecycle(get, {
    async killBackground() {
      // Any event of a tab may start it again at once: that it was gone is what counts.
      const gone = new Promise<boolean>((resolve) => {
        session.driver.browser.on('targetdestroyed', (target) => target.type() === 'service_worker' && resolve(true));
      });
      const worker = await session.driver.worker();
      await worker.close();
      expect(await Promise.race([gone, sleep(5000)])).toBe(true);
    },
    async withoutAccess(inside) {
      await configure(session, { hostAccess: 'ON_CLICK' });
      try {
        await inside();
      } finally {
        await configure(session, { hostAccess: 'ON_ALL_SITES' });
      }
    },
  });
  difficultPages(get);
  hiddenText(get);
  agreement(get);
  popupComparison(get);
  readFiles(get);
  services(get);
  library(get, async (fn, on) => (await session.driver.worker()).evaluate(fn, on));
  compare(get);
  livingPages(get);

  requests(get, async (one, url) => {
    const tab = await one.open('/legal/terms-and-privacy');
    await one.ready(tab);
    await tab.page.extensionRealms()[0]!.evaluate((target) => void fetch(target, { mode: 'no-cors' }).catch(() => {}), url);
  });
});

howOthers('chromium');
indexUpgrade('chromium');

describe('Chromium, recorded pages', () => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await startSession<ChromiumDriver>('chromium');
  });
  afterAll(() => session?.close());
  realPages(() => session);
});

describe('Chromium, right after the installation', () => {
  let session: ChromiumSession;
  beforeAll(async () => {
    session = await startSession<ChromiumDriver>('chromium', { granted: false });
  });
  afterAll(() => session?.close());

  it('leaves an unknown site alone until the person asks in the popup', async () => {
    const tab = await session.open('/legal/terms-and-privacy', 'www.lumenfold.example');
    await sleep(800);
    expect(await paintedTexts(tab.page)).toEqual([]);
    expect(await session.control.report(tab.tabId)).toBeNull();

    const popup = await realPopup(session, tab.page);
    const pressed = await until(() =>
      popup.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === 'Read this page anyway');
        button?.click();
        return button !== undefined;
      }),
    );
    expect(pressed, await popup.evaluate(() => document.body.innerText)).toBe(true);
    const report = await session.ready(tab);
    expect(report.asked).toBe(true);
    expect(report.findings.length).toBeGreaterThanOrEqual(25);
    expect((await paintedTexts(tab.page)).length).toBeGreaterThanOrEqual(25);
  });

  it('sees what a sign-up page of an unknown site asks for, once its popup is opened there', async () => {
    const tab = await session.open('/join', 'unknown.pebblo.example');
    const popup = await realPopup(session, tab.page);
    const words = await until(() =>
      popup.evaluate(() => (/Before you agree/.test(document.body.innerText) ? document.body.innerText : '')),
    );
    expect(words).toMatch(/Rules of the Garden\s+Terms of Service · not read yet/);
    expect(await session.control.report(tab.tabId)).toBeNull();
    await popup.close();
  });

  const tiktok = 'https://www.tiktok.com/legal/page/us/privacy-policy/en';
  const openTiktok = async () => {
    const tab = await session.control.newTab();
    await answerRequests(tab.page, tiktok, readFileSync(new URL('../pages/clobbered.html', import.meta.url)));
    await tab.page.goto(tiktok);
    return tab;
  };

  it('reads a known service’s document without a click', async () => {
    const report = await session.ready(await openTiktok());
    expect(report.asked).toBe(false);
    expect(report.findings.map(({ clause }) => clause)).toContain('ai-training-on-user-data');
  });

  knownHost(() => session);

  it('waits for the click where the person has limited it to clicks', async () => {
    await configure(session, { hostAccess: 'ON_CLICK' });
    const tab = await openTiktok();
    await sleep(500);
    expect(await paintedTexts(tab.page)).toEqual([]);
    await tab.page.bringToFront();
    await tab.page.triggerExtensionAction(await session.driver.extension());
    expect(await until(async () => (await paintedTexts(tab.page)).length > 0)).toBe(true);

    // A page of that service that is no policy: the popup says what is missing, and reads it all the same when asked.
    const other = await session.control.newTab();
    await answerRequests(other.page, tiktok, readFileSync(new URL('../pages/news.html', import.meta.url)));
    await other.page.goto(tiktok);
    await other.page.bringToFront();
    // The first click runs the script that was waiting for it, the second opens the popup.
    await other.page.triggerExtensionAction(await session.driver.extension());
    await sleep(400);
    const popup = await realPopup(session, other.page);
    expect(await until(() => popup.evaluate(() => document.body.innerText.includes('Caveat may not read this site')))).toBe(true);
    const buttons = await popup.$$eval('main button', (all) => all.map((one) => one.textContent));
    expect(buttons).toEqual(expect.arrayContaining(['Allow on www.tiktok.com', 'Read this page only']));
    await popup.close();
    await configure(session, { hostAccess: 'ON_ALL_SITES' });
    expect((await session.ready(await openTiktok())).findings.length).toBeGreaterThan(0);
  });
});

describe('Chromium, a private window', () => {
  it('keeps nothing of what is read in it', async () => {
    const directory = copyBuild('chromium', { granted: true });
    const session = await startSession<ChromiumDriver>('chromium', { directory });
    try {
      await session.driver.browser.installExtension(directory, { enabledInIncognito: true });
      const control = await controlAgain(session);
      const tabId = await control.call(async () => {
        const opened = await chrome.windows.create({ incognito: true, url: 'http://private.sample.example/legal/terms-of-service' });
        return opened?.tabs?.[0]?.id ?? -1;
      });
      const report = await until(async () => {
        const now = await control.report(tabId);
        return now?.state === 'ready' ? now : undefined;
      });
      expect(report?.findings.length).toBeGreaterThan(0);
      await sleep(500);
      expect(await stored(control, 'private.sample.example')).toEqual({ documents: 0, versions: 0, findings: 0 });
      const popup = await session.driver.openPage(`popup.html?tab=${tabId}`);
      expect(await until(() => popup.evaluate(() => document.body.innerText.includes('Private window: nothing is kept')))).toBe(true);
      expect(await popup.$('header [aria-pressed]')).toBeNull();
    } finally {
      await session.close();
    }
  });
});

describe('Chromium, an update from an older build', () => {
  it('keeps the data and reads the open page again; where it may not, the old script says so and takes itself out', async () => {
    const directory = copyBuild('chromium', { granted: true, version: '0.0.1' });
    const session = await startSession<ChromiumDriver>('chromium', { directory });
    try {
      const asked = await session.open('/documents/17', 'asked.sample.example');
      await session.control.send({ type: 'scan-tab', tabId: asked.tabId });
      await session.ready(asked);
      const tab = await session.open('/legal/terms-of-service', 'update.sample.example');
      await session.ready(tab);
      const before = await until(async () => {
        const rows = await stored(session.control, 'update.sample.example');
        return rows.documents > 0 ? rows : undefined;
      });
      rewriteManifest(directory, (manifest: { version: string }) => {
        manifest.version = '9.9.9';
      });
      await session.driver.browser.installExtension(directory);
      const control = await controlAgain(session, '9.9.9');
      expect(await stored(control, 'update.sample.example')).toEqual(before);

      const report = await until(async () => {
        const now = await control.report(tab.tabId);
        return now?.state === 'ready' ? now : undefined;
      }, 15_000);
      await hoverFlag(tab.page);
      expect(await until(async () => (await piercedText(tab.page)).includes('Why it matters'))).toBe(true);
      // Painted by one of the two: the old script has left, without a word.
      expect(await until(async () => (await paintedTexts(tab.page)).length === report.painted, 12_000)).toBe(true);
      expect(await piercedText(tab.page)).not.toMatch(/reload this page/i);

      await hoverFlag(asked.page);
      expect(await until(async () => (await piercedText(asked.page)).match(/reload this page/i)?.[0])).toMatch(/reload this page/i);
      expect(await until(async () => (await paintedTexts(asked.page)).length === 0)).toBe(true);
      await asked.page.reload();
      await control.send({ type: 'scan-tab', tabId: asked.tabId });
      expect(await until(async () => ((await control.report(asked.tabId))?.state === 'ready' ? 'ready' : undefined), 15_000)).toBe('ready');
    } finally {
      await session.close();
    }
  });
});

async function hoverFlag(page: Page): Promise<void> {
  await page.bringToFront();
  const at = await pointAt(page, 'binding arbitration');
  await page.mouse.move(2, 2);
  await page.mouse.move(at.x, at.y - 1);
  await page.mouse.move(at.x, at.y);
}

/** The popup as the toolbar button opens it: over the page, with activeTab. */
async function realPopup({ driver }: ChromiumSession, page: Page): Promise<Page> {
  await page.bringToFront();
  const extension = await driver.extension();
  for (const open of await extension.pages()) if (open.url().endsWith('/popup.html')) await open.close();
  await page.triggerExtensionAction(extension);
  return until(async () => (await extension.pages()).find((one) => one.url().endsWith('/popup.html')));
}

/** A control page of the extension after it was loaded anew, in this version where one is named. */
function controlAgain({ driver }: ChromiumSession, version?: string): Promise<Control> {
  return until(async () => {
    const fresh = (await openControl(driver)) as unknown as Control;
    const now = await fresh.call(() => chrome.runtime.getManifest().version);
    return version === undefined || now === version ? fresh : undefined;
  }, 15_000);
}

/** Chromium's own switches of an extension, as chrome://extensions sets them. */
async function configure({ driver }: ChromiumSession, change: object): Promise<void> {
  const page = await driver.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (extensionId, settings) =>
      (
        chrome as unknown as { developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> } }
      ).developerPrivate.updateExtensionConfiguration({
        extensionId,
        ...settings,
      }),
    driver.id,
    change,
  );
  await page.close();
  await sleep(400);
}

/** All text of the page, closed shadow roots included, as the browser's own inspector sees it. */
async function piercedText(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  await client.detach();
  const texts: string[] = [];
  const walk = (node: typeof root) => {
    if (node.nodeType === 3) texts.push(node.nodeValue);
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child);
  };
  walk(root);
  return texts.join(' ');
}

const AXE_IN_CARD = `(async () => {
  const host = [...document.documentElement.children].find((one) => one.localName.includes('-'));
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');
  Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; } });
  try {
    const { violations } = await axe.run({ fromShadowDom: [host.localName, '[role="dialog"]'] });
    return violations.map(({ id }) => id);
  } finally {
    Object.defineProperty(Element.prototype, 'shadowRoot', own);
  }
})()`;
