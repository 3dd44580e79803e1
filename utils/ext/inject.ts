import { browser } from './browser.ts';
import { sendToReader } from './bus.ts';
import { fromBrowser, NoAccessError } from './errors.ts';
import { highlightSheet } from './highlight-sheet.ts';
import { pageKey, writeTabState } from './tab-state.ts';

export interface ReaderPlace {
  /** The person wants this page read. */
  readonly asked: boolean;
  /** The page as the browser names it; empty when it does not tell. */
  readonly url: string;
  /** The frame that holds the document; the page itself when left out. */
  readonly frame?: number;
  /** See TabState. */
  readonly waiting?: number;
}

/**
 * Puts the reader into a tab, or has the one that is there look again. There is one reader to a tab: in the page itself, or in a frame of
 * another origin that holds the document. Throws an ExpectedError when the page is out of reach.
 */
export async function injectReader(tabId: number, { asked, url, frame = 0, waiting }: ReaderPlace): Promise<void> {
  // Before the injection: the reader asks for it as soon as it runs, and the worker may be stopped between the two.
  await writeTabState(tabId, { asked, page: pageKey(url), frame, ...(waiting !== undefined && { waiting }) });
  const there = await sendToReader(tabId, { type: 'rescan', asked });
  if (!there.ok) await run(tabId, '/reader.js', frame);
}

/** Runs the detector in the top frame of a tab; on a page where it ran before, it sees so itself. */
export function runDetector(tabId: number): Promise<void> {
  return run(tabId, '/detect.js');
}

/** Inserts the highlight sheet for these registry keys into every frame that is within reach, at least into the reader's own. */
export async function insertSheet(tabId: number, keys: readonly string[], frame: number): Promise<void> {
  const css = highlightSheet(keys);
  try {
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css });
  } catch {
    // activeTab and single hosts reach the top frame only; with frames of other origins in the page, browsers then refuse them all.
    await expected(browser.scripting.insertCSS({ target: targetOf(tabId, frame), css }));
  }
}

async function run(tabId: number, file: string, frame = 0): Promise<void> {
  const injection = expected(browser.scripting.executeScript({ target: targetOf(tabId, frame), files: [file] }));
  const done = new AbortController();
  try {
    const [result] = await Promise.race([injection, unlessWithheld(tabId, done.signal)]);
    // Firefox reports a failed injection here, without rejecting.
    if (result?.error !== undefined) throw fromBrowser(result.error) ?? result.error;
  } finally {
    done.abort();
  }
}

const targetOf = (tabId: number, frame: number) => (frame === 0 ? { tabId } : { tabId, frameIds: [frame] });

/** How long an injection may take before it is looked at why, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Chromium does not refuse where the person has limited access to clicks: it waits for the click, which may never come. Rejects then with
 * a NoAccessError; never resolves, since a page that loads slowly is worth waiting for. The address of a tab is told with access only.
 */
function unlessWithheld(tabId: number, done: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const look = () => browser.tabs.get(tabId).then(({ url }) => (url === undefined ? reject(new NoAccessError()) : undefined), reject);
    const timer = setTimeout(() => void look(), PATIENCE);
    done.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}

async function expected<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw fromBrowser(error) ?? error;
  }
}
