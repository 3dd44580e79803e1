import { showBadge } from '../../utils/ext/badge.ts';
import { sendToReader } from '../../utils/ext/bus.ts';
import { forgetTab, readTabStates } from '../../utils/ext/tab-state.ts';
import { setSite } from '../../utils/store/settings.ts';

/** Switches Caveat on or off for a host. Off: its readers leave the pages that are open. */
export async function switchSite(host: string, on: boolean): Promise<null> {
  await setSite(host, on);
  if (on) return null;
  const open = [...(await readTabStates())].filter(([, { page }]) => hostOf(page) === host.toLowerCase());
  await Promise.all(open.map(([tabId]) => clear(tabId)));
  return null;
}

/** The host of an address in lower case; empty for none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

async function clear(tabId: number): Promise<void> {
  await sendToReader(tabId, { type: 'stop' });
  await Promise.all([showBadge(tabId, null), forgetTab(tabId)]);
}
