import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Extension, Page, WebWorker } from 'puppeteer-core';
import { copyBuild } from '../../scripts/lib/build-copy.mjs';
import { detectorRegistered, openControl } from '../../scripts/lib/control.mjs';
import { launch, until as untilAny } from '../../scripts/lib/launch.mjs';
import { startSampleSite } from '../../scripts/lib/sample-site.mjs';
import { openPopup } from '../../scripts/lib/shots.mjs';
import type { PageReport, Result } from '../../utils/ext/messages.ts';
import { ROOT } from '../support/source-files.ts';

export type BrowserName = 'chromium' | 'firefox';

/** One tab, and the number that the extension knows it by. */
export interface Tab {
  readonly page: Page;
  readonly tabId: number;
}

/** A browser with the extension, as scripts/lib/launch.mjs gives it. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly id: string;
  openPage(path: string, page?: Page): Promise<Page>;
  inCard<T>(page: Page, fn: (root: ShadowRoot, ...args: never[]) => T | Promise<T>, ...args: unknown[]): Promise<T | undefined>;
  close(): Promise<void>;
}
export interface ChromiumDriver extends Driver {
  worker(): Promise<WebWorker>;
  extension(): Promise<Extension>;
}
export interface FirefoxDriver extends Driver {
  bidi(method: string, params: object): Promise<unknown>;
  chrome<T>(fn: (...args: never[]) => T | Promise<T>, ...args: unknown[]): Promise<T>;
}

export interface Control {
  readonly page: Page;
  // The function runs in the extension's page: its arguments and its reply go there and back as JSON.
  call<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  newTab(): Promise<Tab>;
  send(message: object): Promise<Result<unknown>>;
  tell(tabId: number, message: object): Promise<Result<unknown> | null>;
  inTab<T>(tabId: number, fn: () => T): Promise<T | null>;
  report(tabId: number): Promise<PageReport | null>;
  badge(tabId: number): Promise<string>;
}

export interface Session<D extends Driver = Driver> {
  readonly driver: D;
  readonly control: Control;
  readonly site: Awaited<ReturnType<typeof startSampleSite>>;
  /** A new tab at a path of the sample site, under a host name of its own; `wait: false` does not wait for the load event. */
  open(path: string, host?: string): Promise<Tab>;
  /** The report once the reader is done; fails with what it last said. */
  ready(tab: Tab, state?: PageReport['state']): Promise<PageReport>;
  popup(tab: Tab): Promise<Page>;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** All origins granted, as after the person's click (default), or the build's own permissions. */
  readonly granted?: boolean;
  readonly directory?: string;
  readonly args?: readonly string[];
  readonly prefs?: Readonly<Record<string, unknown>>;
}

export const until = untilAny as <T>(ask: () => T | Promise<T>, ms?: number) => Promise<NonNullable<T>>;

/** Starts a browser whose every request goes through the sample site, and waits until the extension has settled in. */
export async function startSession<D extends Driver>(name: D['name'], options: SessionOptions = {}): Promise<Session<D>> {
  const site = await startSampleSite();
  const directory = options.directory ?? copyBuild(name, { granted: options.granted ?? true });
  const driver = (await launch(name, { ...options, directory, proxyPort: site.port })) as unknown as D;
  const control = (await openControl(driver)) as unknown as Control;
  if (options.granted !== false) await detectorRegistered(control);
  const session: Session<D> = {
    driver,
    control,
    site,
    async open(at, host = 'www.sample.example') {
      const tab = await control.newTab();
      await tab.page.bringToFront();
      await tab.page.goto(`http://${host}${at}`);
      return tab;
    },
    async ready(tab, state = 'ready') {
      const report = await until(async () => {
        const now = await control.report(tab.tabId);
        return now && now.state === state ? now : undefined;
      }, 12_000);
      if (report) return report;
      const last = await control.report(tab.tabId);
      throw new Error(
        `the page did not become "${state}": ${last ? `it is "${last.state}" (${last.errors.join('; ')})` : 'there is no reader'}`,
      );
    },
    popup: (tab) => openPopup(driver, tab.tabId) as Promise<Page>,
    async close() {
      await driver.close();
      await site.close();
    },
  };
  return session;
}

/** Every highlighted text on the page with its registry key, as the page's own script could read it. */
export function paintedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((range) => {
        const copy = document.createRange();
        copy.setStart(range.startContainer, range.startOffset);
        copy.setEnd(range.endContainer, range.endOffset);
        texts.push(copy.toString());
      });
    });
    return texts;
  });
}

/** Middle of the first line of some text of the page, in the viewport, after scrolling there. */
export async function pointAt(page: Page, text: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = range.getClientRects();
      return box ? { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 } : null;
    }
    return null;
  }, text);
  if (!point) throw new Error(`the page does not show "${text}"`);
  return point;
}

/** Text of the card, or an empty string while there is none. */
export async function cardText(driver: Driver, page: Page): Promise<string> {
  const text = await driver.inCard(page, (root) => root.querySelector('[role="dialog"]')?.textContent ?? '');
  return text ?? '';
}

export const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

export const axeSource = () => readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Ids of the rules that axe finds broken on an extension page or a sample page. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource());
  return page.evaluate('axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))') as Promise<
    string[]
  >;
}

export interface ExpectedSample {
  readonly clauses: Readonly<Record<string, string>>;
  readonly traps: Readonly<Record<string, readonly string[]>>;
}
/** What the main sample page says (clause → words of its sentence), and the sentences that only look like it. */
export const expectedSample = (): ExpectedSample =>
  JSON.parse(readFileSync(path.join(ROOT, 'tests/pages/lumenfold.expected.json'), 'utf8'));
