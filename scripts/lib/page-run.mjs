import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isCandidateUrl } from '../../utils/core/classify/candidate-url.ts';
import { copyBuild } from './build-copy.mjs';
import { openControl } from './control.mjs';
import { launch, sleep } from './launch.mjs';

/** Milliseconds after which a page is given up. */
const PAGE_LIMIT = 30_000;
/** How long after the page has settled the detector may take to run at all; it needs a few milliseconds of it. */
const SPOT_LIMIT = 5000;
/** How long the reader may take to arrive once the background was told to inject it; reading itself has the page's limit. */
const READER_LIMIT = 5000;

/** States in which Caveat has something to tell of a page that nobody asked about; in the others it stays silent. */
const ACTS = ['ready', 'language'];

/**
 * Reads recorded pages with a real browser and the built extension, one after the other. Each page is answered at its real address
 * by request interception; every other request gets an empty answer, and a proxy that leads nowhere stands behind that.
 */
export function createPageRun(browserName, directory) {
  const build = copyBuild(browserName, { everywhere: true });
  let driver;
  let control;

  async function start() {
    driver = await launch(browserName, { directory: build, proxyPort: 9 });
    control = await openControl(driver);
    // The welcome page that opens after an installation would take the place of the page that is measured.
    await sleep(300);
    for (const page of await driver.browser.pages()) if (page !== control.page) await page.close().catch(() => {});
  }

  async function stop() {
    await driver?.close();
    driver = undefined;
  }

  return {
    stop,
    /** One line of the contract for one entry {file, url} of an index. Never throws. */
    async read(entry) {
      const line = emptyLine(entry);
      let html;
      try {
        line.candidate = isCandidateUrl(new URL(entry.url));
        html = readFileSync(path.join(directory, entry.file));
      } catch (error) {
        line.errors.push(error.message);
        return line;
      }
      try {
        if (!driver) await withLimit(start(), PAGE_LIMIT, 'the browser did not start');
        await withLimit(readPage(control, entry.url, html, line), PAGE_LIMIT, `no answer within ${PAGE_LIMIT / 1000} s`);
      } catch (error) {
        line.errors.push(error instanceof Error ? error.message : String(error));
        await stop(); // whatever is broken, the next page gets a fresh browser
      }
      return line;
    },
  };
}

function emptyLine({ file, url }) {
  return {
    file,
    url,
    candidate: false,
    auto: false,
    asked: false,
    unlikely: false,
    state: null,
    type: null,
    lang: null,
    blocks: 0,
    words: 0,
    findings: [],
    painted: 0,
    unplaced: 0,
    ms: { detect: 0, extract: 0, match: 0, paint: 0 },
    longestSlice: 0,
    errors: [],
  };
}

async function readPage(control, url, html, line) {
  const { page, tabId } = await control.newTab();
  const closed = new Promise((_, reject) => page.once('error', () => reject(new Error('the tab crashed'))));
  closed.catch(() => {});
  try {
    await Promise.race([closed, visit(page, control, tabId, url, html, line)]);
  } finally {
    await Promise.race([page.close().catch(() => {}), sleep(2000)]);
  }
}

async function visit(page, control, tabId, url, html, line) {
  await answerRequests(page, url, html);
  await page.goto(url, { waitUntil: 'load', timeout: PAGE_LIMIT });
  let report = (await spotted(control, tabId)) ? await settled(control, tabId) : null;
  line.auto = ACTS.includes(report?.state);
  if (report?.state !== 'ready') {
    await control.send({ type: 'scan-tab', tabId });
    report = await settled(control, tabId, true);
  }
  line.asked = report?.state === 'ready';
  if (report) fill(line, report);
  else line.errors.push('no reader after being asked');
}

/** Whether the detector, once it has looked at the page, took it for a policy document. */
async function spotted(control, tabId) {
  for (const end = performance.now() + SPOT_LIMIT; performance.now() < end; await sleep(15)) {
    const seen = await control.inTab(tabId, () => globalThis.caveat && (globalThis.caveat.spotted ?? ''));
    if (typeof seen === 'string') return seen !== '';
  }
  throw new Error('the detector did not run');
}

/** The reader's report when it has come to an end, `asked` for or not; null when no reader shows up in time. */
async function settled(control, tabId, asked = false) {
  for (const end = performance.now() + READER_LIMIT; ; await sleep(25)) {
    const report = await control.report(tabId);
    if (report && report.state !== 'scanning' && report.asked === asked) return report;
    if (!report && performance.now() > end) return null;
  }
}

function fill(line, report) {
  line.type = report.type;
  line.lang = report.language;
  line.blocks = report.blocks;
  line.words = report.words;
  line.findings = report.findings.flatMap(({ clause, severity, spans }) =>
    spans.map(({ p, level, quote }) => ({ clause, severity, p, level, quote })),
  );
  line.painted = report.painted;
  line.unplaced = report.unplaced;
  const { longestSlice, ...ms } = report.ms;
  line.ms = Object.fromEntries(Object.entries(ms).map(([phase, value]) => [phase, tenths(value)]));
  line.longestSlice = tenths(longestSlice);
  line.state = report.state;
  line.unlikely = report.unlikely === true;
  line.errors.push(...report.errors);
}

function tenths(value) {
  return Math.round(value * 10) / 10;
}

/** Answers the document at its address with the recorded page and everything else with nothing. Returns every address asked for. */
export async function answerRequests(page, url, html) {
  const asked = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    asked.push(request.url());
    const document = request.isNavigationRequest() && request.frame() === page.mainFrame() && sameDocument(request.url(), url);
    const answer = document ? { status: 200, contentType: 'text/html; charset=utf-8', body: html } : { status: 204, body: '' };
    request.respond(answer).catch(() => {}); // the page may be gone by now
  });
  return asked;
}

function sameDocument(one, other) {
  return new URL(one).href.split('#')[0] === new URL(other).href.split('#')[0];
}

function withLimit(promise, ms, message) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), ms);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
