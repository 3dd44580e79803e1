import { browser } from '../../utils/ext/browser.ts';
import { fromBrowser } from '../../utils/ext/errors.ts';
import { runDetector } from '../../utils/ext/inject.ts';
import { isWatched } from '../../utils/ext/registration.ts';

/**
 * After an update, open policy pages are read again by the new build: Firefox ends the old build's scripts with all they show, and what
 * Chromium leaves running can do nothing any more. Only pages that the detector looks at by itself; those asked for by a click are the
 * person's to ask for again.
 */
export async function readAgainAfter(reason: string): Promise<void> {
  if (reason !== 'update') return;
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, url, discarded }) => (id !== undefined && url && !discarded && isWatched(url) ? look(id) : undefined)));
}

async function look(tabId: number): Promise<void> {
  try {
    await runDetector(tabId);
  } catch (error) {
    // Closed in the meantime, or not ours to read: nothing is lost.
    if (!fromBrowser(error)) throw error;
  }
}
