import puppeteer from 'puppeteer-core';
import { chromiumPath, firefoxPath } from '../browsers.mjs';
import { geckoId } from './build-copy.mjs';

const VIEWPORT = { width: 1280, height: 800 };
/** A fixed moz-extension:// host; Firefox would choose one at random. */
const FIREFOX_UUID = '5b1c7a2e-0f6a-4d5c-9a57-3b8f0f0e9c11';

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again until the answer is truthy; the last answer when `ms` have passed. An exception counts as "not yet". */
export async function until(ask, ms = 8000) {
  for (const end = performance.now() + ms; ; await sleep(40)) {
    const answer = await Promise.resolve(ask()).catch(() => undefined);
    if (answer || performance.now() > end) return answer;
  }
}

/**
 * Starts a real browser with the extension of `directory` (a copyBuild) loaded and waits for it to be ready.
 * `proxyPort`: every request of the browser, its own included, goes to 127.0.0.1 at this port.
 * Both give {name, browser, id, openPage, inCard, close}; Chromium adds worker and extension, Firefox bidi and chrome.
 */
export function launch(name, options) {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

async function launchChromium({ directory, headless = true, proxyPort, args = [] }) {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium or Chrome was found: install one, or set CHROME_PATH.');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [directory],
    defaultViewport: headless ? VIEWPORT : null,
    protocolTimeout: 60_000,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--window-size=1280,900',
      // Recorded pages have the addresses they had: plain http among them.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeV2ForEngagedSites',
      ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...args,
    ],
  });
  const worker = async () => {
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'), {
      timeout: 15_000,
    });
    return await target.worker();
  };
  const id = new URL((await worker()).url()).host;
  return {
    name: 'chromium',
    browser,
    id,
    worker,
    extension: async () => (await browser.extensions()).get(id),
    async openPage(path, page) {
      const target = page ?? (await browser.newPage());
      await target.goto(`chrome-extension://${id}/${path}`);
      return target;
    },
    /** Runs `fn(root, ...args)` on the closed shadow root of the card, in the extension's isolated world. Undefined when there is none. */
    async inCard(page, fn, ...args) {
      // A page of the extension's own has no isolated world beside it.
      const realm = page.url().startsWith('chrome-extension:') ? page.mainFrame() : page.extensionRealms()[0];
      return await realm?.evaluate(`(async () => {
        for (const one of document.documentElement.children) {
          const root = one.localName.includes('-') && chrome.dom.openOrClosedShadowRoot(one);
          if (root) return await (${fn})(root, ...${JSON.stringify(args)});
        }
      })()`);
    },
    close: () => closeBrowser(browser),
  };
}

async function launchFirefox({ directory, headless = true, proxyPort, dark = false, prefs = {} }) {
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('No Firefox was found: install one, or set FIREFOX_PATH.');
  const id = geckoId(directory);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    protocolTimeout: 60_000,
    defaultViewport: headless ? VIEWPORT : null,
    // Without it no driver may open moz-extension: pages or look into Firefox's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      ...(proxyPort && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      }),
      ...prefs,
    },
  });
  await browser.installExtension(directory);
  const bidi = async (method, params) => (await browser.connection.send(method, params)).result;
  const unpack = (reply) => {
    if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
    return reply.result.value === undefined ? undefined : JSON.parse(reply.result.value);
  };
  return {
    name: 'firefox',
    browser,
    id,
    bidi,
    /** Runs a function in Firefox's own, privileged window. */
    async chrome(fn, ...args) {
      const { contexts } = await bidi('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
      const expression = `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`;
      return unpack(await bidi('script.evaluate', { target: { context: contexts[0].context }, awaitPromise: true, expression }));
    },
    async openPage(path, page) {
      const target = page ?? (await browser.newPage());
      // The load event never comes for these pages: they move to another process.
      await target.goto(`moz-extension://${FIREFOX_UUID}/${path}`, { waitUntil: [] });
      await until(() => target.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'));
      return target;
    },
    /** Runs `fn(root, ...args)` on the closed shadow root of the card: BiDi hands out references to closed roots. Undefined when there is none. */
    async inCard(page, fn, ...args) {
      const context = page.mainFrame()._id;
      const host = await bidi('script.evaluate', {
        target: { context },
        awaitPromise: false,
        expression: `[...document.documentElement.children].find((one) => one.localName.includes('-'))`,
        serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
      });
      const root = host.result?.value?.shadowRoot?.sharedId;
      if (!root) return undefined;
      return unpack(
        await bidi('script.callFunction', {
          target: { context },
          awaitPromise: true,
          functionDeclaration: `async (root) => JSON.stringify(await (${fn})(root, ...${JSON.stringify(args)}))`,
          arguments: [{ sharedId: root }],
        }),
      );
    },
    close: () => closeBrowser(browser),
  };
}

async function closeBrowser(browser) {
  const child = browser.process();
  await Promise.race([browser.close().catch(() => {}), sleep(5000)]);
  if (child && child.exitCode === null) child.kill('SIGKILL');
}
