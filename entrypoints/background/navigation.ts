import { showBadge } from '../../utils/ext/badge.ts';
import { sendToReader } from '../../utils/ext/bus.ts';
import { fromBrowser } from '../../utils/ext/errors.ts';
import { runDetector } from '../../utils/ext/inject.ts';
import { isWatched } from '../../utils/ext/registration.ts';
import { forgetTab, pageKey, readTabState, type TabState, writeTabState } from '../../utils/ext/tab-state.ts';

/**
 * A tab shows another address (told only for hosts that Caveat may read). A reader that is still there looks again; else, where the
 * address may be a policy's, the detector runs: a page that changes its address by script loads no content script of the manifest.
 */
export async function followNavigation(tabId: number, url: string): Promise<void> {
  const state = await readTabState(tabId);
  // A heading of the page that was read: nothing new, and what the person asked for stands.
  if (state?.page === pageKey(url)) return;
  if (state && (await readerLooksAgain(tabId, state, url))) return;
  if (!isWatched(url)) return;
  try {
    await runDetector(tabId);
  } catch (error) {
    // No access to this one, or gone again: the popup says so to those who ask.
    if (!fromBrowser(error)) throw error;
  }
}

async function readerLooksAgain(tabId: number, state: TabState, url: string): Promise<boolean> {
  await writeTabState(tabId, { ...state, asked: false, page: pageKey(url) });
  const reply = await sendToReader(tabId, { type: 'rescan', asked: false });
  if (reply.ok) return true;
  await Promise.all([forgetTab(tabId), showBadge(tabId, null)]);
  return false;
}
