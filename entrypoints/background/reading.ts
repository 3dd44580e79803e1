import { browser } from '../../utils/ext/browser.ts';
import { type Sender, sendToReader } from '../../utils/ext/bus.ts';
import { RefusedMessageError, TabGoneError } from '../../utils/ext/errors.ts';
import { injectReader, insertSheet } from '../../utils/ext/inject.ts';
import { readTabState } from '../../utils/ext/tab-state.ts';
import { isSiteOn } from '../../utils/store/settings.ts';
import { hostOf } from './sites.ts';

/**
 * The detector spotted a policy document: the reader comes, unless Caveat is off on this site. A document in a frame is read where the
 * page around it has no reader; one that comes to the page itself takes its place.
 */
export async function policySpotted(from: Sender): Promise<{ injected: boolean }> {
  const tabId = tabOf(from);
  const frame = from.frameId ?? 0;
  if (!(await isOn(from))) return { injected: false };
  const there = (await readTabState(tabId))?.frame;
  if (frame !== 0 && there === 0 && (await sendToReader(tabId, { type: 'get-report' })).ok) return { injected: false };
  if (frame === 0 && there) await sendToReader(tabId, { type: 'stop' });
  await injectReader(tabId, { asked: false, url: frame === 0 ? from.url : from.tabUrl, frame });
  return { injected: true };
}

/** Off for the page is off for the frames in it. */
async function isOn({ url, tabUrl }: Sender): Promise<boolean> {
  const [here, around] = await Promise.all([isSiteOn(hostOf(url)), isSiteOn(hostOf(tabUrl || url))]);
  return here && around;
}

/** The person asks for the page in this tab, from the popup: read it whatever the detector thinks of it. */
export async function scanTab(tabId: number): Promise<null> {
  const tab = await browser.tabs.get(tabId).catch(() => {
    throw new TabGoneError();
  });
  const there = (await readTabState(tabId))?.frame ?? 0;
  const inFrame = there !== 0 && (await sendToReader(tabId, { type: 'get-report' })).ok;
  await injectReader(tabId, { asked: true, url: tab.url ?? '', frame: inFrame ? there : 0 });
  return null;
}

/** The reader is about to paint: the sheet, and whether it should. */
export async function insertSheetFor(keys: readonly string[], from: Sender): Promise<{ asked: boolean; enabled: boolean }> {
  const tabId = tabOf(from);
  const [state, enabled] = await Promise.all([readTabState(tabId), isOn(from)]);
  const asked = state?.asked ?? false;
  // Asked for by the person, a page is read even where Caveat is off.
  if (enabled || asked) await insertSheet(tabId, keys, from.frameId ?? 0);
  return { asked, enabled };
}

function tabOf({ tabId }: Sender): number {
  if (tabId === null) throw new RefusedMessageError();
  return tabId;
}
