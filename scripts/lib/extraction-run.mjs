import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { chromiumPath, firefoxPath } from '../browsers.mjs';
import { answerRequests } from './page-run.mjs';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** Milliseconds after which a page is given up. */
const PAGE_LIMIT = 60_000;

/**
 * Reads recorded pages with the reader's own extraction, in a real browser, in a world apart from the page's scripts as a content script
 * has it. Each page is answered at its real address; every other request gets an empty answer.
 */
export async function createExtractionRun(browserName, directory) {
  const script = await bundle();
  let browser = await start(browserName);
  const version = await browser.version();

  async function stop() {
    const child = browser?.process();
    await Promise.race([browser?.close().catch(() => {}), new Promise((resolve) => setTimeout(resolve, 5000))]);
    if (child && child.exitCode === null) child.kill('SIGKILL');
    browser = undefined;
  }

  async function readOnce({ file, url }) {
    const html = readFileSync(path.join(directory, file));
    browser ??= await start(browserName);
    const page = await browser.newPage();
    try {
      await answerRequests(page, url, html);
      await page.goto(url, { waitUntil: 'load', timeout: PAGE_LIMIT });
      return JSON.parse(await page.mainFrame().isolatedRealm().evaluate(`${script};JSON.stringify(caveatExtraction.readDocument())`));
    } finally {
      await page.close().catch(() => {});
    }
  }

  return {
    version,
    stop,
    /** What extraction-in-page.mjs gives for one recorded page {file, url}; a browser that has died is started again, once a page. */
    read: (entry) => readOnce(entry).catch(() => stop().then(() => readOnce(entry))),
  };
}

/** The extraction as one script that sets `caveatExtraction`. */
async function bundle() {
  prepare();
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(import.meta.dirname, 'extraction-in-page.mjs'), formats: ['iife'], name: 'caveatExtraction' },
    },
  });
  return output[0].code;
}

/** The project's tsconfig.json extends a file that WXT writes; a fresh checkout has none yet. */
function prepare() {
  if (existsSync(path.join(ROOT, '.wxt', 'tsconfig.json'))) return;
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status, stderr } = spawnSync(process.execPath, [wxt, 'prepare'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`wxt prepare failed.\n${stderr}`);
}

function start(name) {
  const executablePath = name === 'firefox' ? firefoxPath() : chromiumPath();
  if (!executablePath) throw new Error(`no ${name} was found: install it, or set ${name === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH'}`);
  // A proxy that leads nowhere stands behind the answers.
  if (name === 'firefox') {
    const proxy = { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9 };
    const secure = { 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9 };
    return puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: { ...proxy, ...secure } });
  }
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const address = ['--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable'];
  const args = [...root, ...quiet, ...address, '--proxy-server=http://127.0.0.1:9'];
  return puppeteer.launch({ executablePath, headless: true, pipe: true, args });
}
