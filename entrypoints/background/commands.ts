import { browser, type Tabs } from '../../utils/ext/browser.ts';
import { sendToReader } from '../../utils/ext/bus.ts';

/** Hands a keyboard command to the reader of the tab it was pressed in. Without a reader there, nothing happens. */
export async function flagCommand(command: string, pressedIn: Tabs.Tab | undefined): Promise<void> {
  if (command !== 'next-flag' && command !== 'previous-flag') return;
  const tab = pressedIn ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id !== undefined) await sendToReader(tab.id, { type: command });
}
