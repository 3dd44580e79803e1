import { browser } from '../../utils/ext/browser.ts';
import { type Sender, sendToReader } from '../../utils/ext/bus.ts';
import { RefusedMessageError, TabGoneError } from '../../utils/ext/errors.ts';
import { injectReader, insertSheet } from '../../utils/ext/inject.ts';
import type { PageReport } from '../../utils/ext/messages.ts';
import { readTabState, writeTabState } from '../../utils/ext/tab-state.ts';
import { isSiteOn } from '../../utils/store/settings.ts';
import { hostOf } from './sites.ts';

/**
 * The detector spotted a policy document: the reader comes, unless Caveat is off on this site. A document in a frame is read where the
 * page around it has no reader; one that comes to the page itself takes its place.
 */
export function policySpotted(from: Sender): Promise<{ injected: boolean }> {
  // A page and a frame in it are often spotted in the same moment: the second must see what became of the first.
  const mine = spotting.then(() => spotted(from));
  spotting = mine.catch(() => {});
  return mine;
}

let spotting: Promise<unknown> = Promise.resolve();

async function spotted(from: Sender): Promise<{ injected: boolean }> {
  const tabId = tabOf(from);
  const frame = from.frameId ?? 0;
  if (!(await isOn(from))) return { injected: false };
  const state = await readTabState(tabId);
  if (frame === 0) {
    if (state?.frame) await sendToReader(tabId, { type: 'stop' });
    await injectReader(tabId, { asked: false, url: from.url, ...(state?.frame && { waiting: state.frame }) });
    return { injected: true };
  }
  const around = state?.frame === 0 ? await sendToReader(tabId, { type: 'get-report' }) : null;
  if (state && around?.ok && !holdsNothing(around.value)) {
    await writeTabState(tabId, { ...state, waiting: frame });
    // It may have come to its end meanwhile.
    const now = await sendToReader(tabId, { type: 'get-report' });
    if (now.ok) await giveWay(now.value, tabId);
    return { injected: false };
  }
  if (around?.ok) await sendToReader(tabId, { type: 'stop' });
  await injectReader(tabId, { asked: false, url: from.tabUrl, frame });
  return { injected: true };
}

/** The page itself holds no document: one that waits in a frame of it is read instead. */
export async function giveWay(report: PageReport, tabId: number): Promise<void> {
  const state = await readTabState(tabId);
  if (state?.waiting === undefined || state.frame !== 0 || !holdsNothing(report)) return;
  await sendToReader(tabId, { type: 'stop' });
  await injectReader(tabId, { asked: state.asked, url: state.page, frame: state.waiting });
}

const holdsNothing = ({ state }: PageReport): boolean => state === 'no-policy' || state === 'too-short';

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
