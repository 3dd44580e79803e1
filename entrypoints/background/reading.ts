import { browser } from '../../utils/ext/browser.ts';
import type { Sender } from '../../utils/ext/bus.ts';
import { RefusedMessageError, TabGoneError } from '../../utils/ext/errors.ts';
import { injectReader, insertSheet } from '../../utils/ext/inject.ts';
import { readTabState } from '../../utils/ext/tab-state.ts';
import { isSiteOn } from '../../utils/store/settings.ts';
import { hostOf } from './sites.ts';

/** The detector spotted a policy document: the reader comes, unless Caveat is off on this site. */
export async function policySpotted(from: Sender): Promise<{ injected: boolean }> {
  const injected = await isSiteOn(hostOf(from.url));
  if (injected) await injectReader(tabOf(from), { asked: false, url: from.url });
  return { injected };
}

/** The person asks for the page in this tab, from the popup: read it whatever the detector thinks of it. */
export async function scanTab(tabId: number): Promise<null> {
  const tab = await browser.tabs.get(tabId).catch(() => {
    throw new TabGoneError();
  });
  await injectReader(tabId, { asked: true, url: tab.url ?? '' });
  return null;
}

/** The reader is about to paint: the sheet, and whether it should. */
export async function insertSheetFor(keys: readonly string[], from: Sender): Promise<{ asked: boolean; enabled: boolean }> {
  const tabId = tabOf(from);
  const [state, enabled] = await Promise.all([readTabState(tabId), isSiteOn(hostOf(from.url))]);
  const asked = state?.asked ?? false;
  // Asked for by the person, a page is read even where Caveat is off.
  if (enabled || asked) await insertSheet(tabId, keys);
  return { asked, enabled };
}

function tabOf({ tabId }: Sender): number {
  if (tabId === null) throw new RefusedMessageError();
  return tabId;
}
