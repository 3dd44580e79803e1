import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyBuild } from '../../scripts/lib/build-copy.mjs';
import { openControl } from '../../scripts/lib/control.mjs';
import { sleep } from '../../scripts/lib/launch.mjs';
import { answerRequests } from '../../scripts/lib/page-run.mjs';
import {
  axeSource,
  type Control,
  cardText,
  type FirefoxDriver,
  paintedTexts,
  pointAt,
  type Session,
  startSession,
  until,
} from './harness.ts';
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

type FirefoxSession = Session<FirefoxDriver>;

/** Names of Firefox's own window, where some functions below run. */
// biome-ignore lint/suspicious/noExplicitAny: Firefox's internals have no types
declare const WebExtensionPolicy: any, ChromeUtils: any, Cc: any, Ci: any;

describe('Firefox, all sites allowed', () => {
  let session: FirefoxSession;
  const get = () => session;
  beforeAll(async () => {
    session = await startSession<FirefoxDriver>('firefox');
  });
  afterAll(() => session?.close());

  reading(get, async (command) => {
    // A real key press, made in Firefox's own window: the driver's keys reach the page only.
    const { shortcut } = (await session.control.call(() => chrome.commands.getAll())).find((one) => one.name === command)!;
    await session.driver.chrome((letter: string) => {
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      input.beginInputTransactionForTests(window);
      const keys = [
        new window.KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 }),
        new window.KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }),
        new window.KeyboardEvent('', { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) }),
      ];
      for (const key of keys) input.keydown(key);
      for (const key of keys.reverse()) input.keyup(key);
      return 1;
    }, shortcut!.slice(-1));
  });

  it('has a card that axe finds nothing in, and axe finds a planted fault', async () => {
    const tab = await session.open('/legal/terms-of-service');
    await session.ready(tab);
    const at = await pointAt(tab.page, 'binding arbitration');
    await tab.page.mouse.move(at.x, at.y);
    expect(await until(async () => (await cardText(session.driver, tab.page)).includes('Why it matters'))).toBe(true);
    await tab.page.evaluate(axeSource());
    expect(await session.driver.inCard(tab.page, axeInCard)).toEqual([]);
    await session.driver.inCard(tab.page, (root) => {
      for (const name of ['aria-label', 'title']) root.querySelector('.cv-tool')!.removeAttribute(name);
    });
    expect(await session.driver.inCard(tab.page, axeInCard)).toContain('button-name');
  });

  lifecycle(get, {
    async killBackground() {
      const state = await session.driver.chrome(async (id: string) => {
        const { extension } = WebExtensionPolicy.getByID(id);
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        return extension.backgroundState as string;
      }, session.driver.id);
      expect(state).toBe('stopped');
    },
    async withoutAccess(inside) {
      const change = (how: 'add' | 'remove') =>
        session.driver.chrome(
          async (id: string, method: string) => {
            const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
            await ExtensionPermissions[method](id, { permissions: [], origins: ['*://*/*'] }, WebExtensionPolicy.getByID(id).extension);
            return 1;
          },
          session.driver.id,
          how,
        );
      await change('remove');
      try {
        await inside();
      } finally {
        await change('add');
      }
      // The background registers the detector anew when it hears of the access.
      await until(() => session.control.call(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0));
    },
  });
  difficultPages(get);
  hiddenText(get);
  agreement(get);
  popupComparison(get);
  readFiles(get);
  services(get);
  library(get, (fn, on) =>
    // A function made in the background's own window runs on what is there.
    session.control.page.evaluate(`chrome.runtime.getBackgroundPage().then((one) => {
      const { IDBObjectStore, DOMException } = one;
      (${fn})(${on});
    })`),
  );
  compare(get);
  livingPages(get);
  requests(get, async (one, url) => {
    await one.control.page.bringToFront();
    // From a script of the extension inside a page, which no CSP of the extension binds.
    const tab = await one.open('/legal/terms-and-privacy');
    await one.ready(tab);
    await one.control.page.evaluate(
      `chrome.scripting.executeScript({ target: { tabId: ${tab.tabId} }, func: (target) => void fetch(target, { mode: 'no-cors' }).catch(() => {}), args: [${JSON.stringify(url)}] })`,
    );
  });
});

howOthers('firefox');
indexUpgrade('firefox');

describe('Firefox, recorded pages', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await startSession<FirefoxDriver>('firefox');
  });
  afterAll(() => session?.close());
  realPages(() => session);
});

describe('Firefox, right after the installation', () => {
  let session: FirefoxSession;
  beforeAll(async () => {
    session = await startSession<FirefoxDriver>('firefox', { granted: false });
  });
  afterAll(() => session?.close());

  knownHost(() => session);

  it('reads a known service’s document without a click, and nothing else', async () => {
    const known = await session.control.newTab();
    const url = 'https://www.tiktok.com/legal/page/us/privacy-policy/en';
    await answerRequests(known.page, url, readFileSync(new URL('../pages/clobbered.html', import.meta.url)));
    await known.page.goto(url);
    const report = await session.ready(known);
    expect(report.asked).toBe(false);
    expect(report.findings.map(({ clause }) => clause)).toContain('ai-training-on-user-data');

    const other = await session.open('/legal/terms-and-privacy', 'www.lumenfold.example');
    await sleep(800);
    expect(await paintedTexts(other.page)).toEqual([]);
    expect(await session.control.report(other.tabId)).toBeNull();
  });
});

describe('Firefox, an update from an older build', () => {
  it('keeps the data and reads the open page again; nothing of the old build stays in it', async () => {
    const session = await startSession<FirefoxDriver>('firefox', { directory: copyBuild('firefox', { granted: true, version: '0.0.1' }) });
    try {
      const tab = await session.open('/legal/terms-of-service', 'update.sample.example');
      await session.ready(tab);
      expect(await visibleHighlights(tab.page)).toBeGreaterThan(0);
      await session.control.tell(tab.tabId, { type: 'jump-to', clause: 'forced-arbitration', span: 0 });
      expect(await until(() => cardText(session.driver, tab.page))).toContain('Not legal advice');
      const [old] = await hosts(tab.page);
      expect(old).toBeTruthy();
      const before = await until(async () => {
        const rows = await stored(session.control, 'update.sample.example');
        return rows.documents > 0 ? rows : undefined;
      });
      await session.driver.browser.installExtension(copyBuild('firefox', { granted: true, version: '9.9.9' }));
      const control = await until(async () => {
        const fresh = (await openControl(session.driver)) as unknown as Control;
        return (await fresh.call(() => chrome.runtime.getManifest().version)) === '9.9.9' ? fresh : undefined;
      }, 15_000);
      expect(await stored(control, 'update.sample.example')).toEqual(before);

      // Firefox ends the old build's script together with it: there is nobody left who could say a word or close the card.
      expect(await until(async () => (await control.report(tab.tabId))?.state === 'ready', 15_000)).toBe(true);
      expect(await until(async () => !(await hosts(tab.page)).includes(old!))).toBe(true);
      expect(await visibleHighlights(tab.page)).toBeGreaterThan(0);
      await control.tell(tab.tabId, { type: 'jump-to', clause: 'forced-arbitration', span: 0 });
      expect(await until(() => cardText(session.driver, tab.page))).toContain('Not legal advice');
      expect(await hosts(tab.page)).toHaveLength(1);
    } finally {
      await session.close();
    }
  });
});

/** Names of the elements that are in the page beside its own. */
function hosts(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName).filter((name) => name.includes('-')));
}

describe('Firefox, a private window', () => {
  it('keeps nothing of what is read in it', async () => {
    const session = await startSession<FirefoxDriver>('firefox');
    try {
      await session.driver.chrome(async (id: string) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        await (await AddonManager.getAddonByID(id)).reload();
        return 1;
      }, session.driver.id);
      const control = await until(async () => (await openControl(session.driver)) as unknown as Control, 15_000);
      const tabId = await control.call(async () => {
        const opened = await chrome.windows.create({ incognito: true, url: 'http://private.sample.example/legal/terms-of-service' });
        return opened?.tabs?.[0]?.id ?? -1;
      });
      const report = await until(async () => {
        const now = await control.report(tabId);
        return now?.state === 'ready' ? now : undefined;
      }, 15_000);
      expect(report?.findings.length).toBeGreaterThan(0);
      await sleep(500);
      expect(await stored(control, 'private.sample.example')).toEqual({ documents: 0, versions: 0, findings: 0 });
    } finally {
      await session.close();
    }
  });
});

/** Registry entries that are drawn with a colour. */
function visibleHighlights(page: Page): Promise<number> {
  return page.evaluate(() => {
    let count = 0;
    CSS.highlights.forEach((_, key) => {
      if (getComputedStyle(document.querySelector('p')!, `::highlight(${key})`).backgroundColor !== 'rgba(0, 0, 0, 0)') count++;
    });
    return count;
  });
}

/** Runs inside the page with the closed root that the driver hands over. */
async function axeInCard(root: ShadowRoot): Promise<string[]> {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')!;
  Object.defineProperty(Element.prototype, 'shadowRoot', {
    configurable: true,
    get(this: Element) {
      return this === root.host ? root : own.get!.call(this);
    },
  });
  try {
    const { axe } = globalThis as unknown as { axe: { run(context: object): Promise<{ violations: { id: string }[] }> } };
    const { violations } = await axe.run({ fromShadowDom: [root.host.localName, '[role="dialog"]'] });
    return violations.map(({ id }) => id);
  } finally {
    Object.defineProperty(Element.prototype, 'shadowRoot', own);
  }
}
