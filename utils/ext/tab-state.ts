import * as z from 'zod/mini';
import { browser } from './browser.ts';

const State = z.object({
  /** The person asked for the page in this tab to be read. */
  asked: z.boolean(),
  /** The page it was read at, see pageKey. */
  page: z.string(),
  /** The frame that the reader is in: 0 or nothing for the page itself. */
  frame: z.optional(z.int().check(z.gte(0))),
  /** A frame with a document of its own, which is read when the page turns out to hold none. */
  waiting: z.optional(z.int().check(z.gte(0))),
});
/** What Caveat remembers of a tab that it put a reader into. */
export type TabState = z.infer<typeof State>;

/**
 * Kept in the session area: in memory only, gone with the browser, and there again when the worker was stopped in between.
 * Undefined when no reader was put into this tab.
 */
export async function readTabState(tabId: number): Promise<TabState | undefined> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  return State.safeParse(stored[key]).data;
}

export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** All tabs with a reader, as far as is known. */
export async function readTabStates(): Promise<ReadonlyMap<number, TabState>> {
  const all = Object.entries(await browser.storage.session.get(null));
  const states = new Map<number, TabState>();
  for (const [key, value] of all) {
    const { data } = State.safeParse(value);
    if (key.startsWith(PREFIX) && data) states.set(Number(key.slice(PREFIX.length)), data);
  }
  return states;
}

/** The address without its fragment, unless the fragment is a route: going to a heading of the same page is no new page. */
export function pageKey(url: string): string {
  return url.replace(/#(?![/!]).*$/s, '');
}

const PREFIX = 'tab:';
function keyOf(tabId: number): string {
  return `${PREFIX}${tabId}`;
}
