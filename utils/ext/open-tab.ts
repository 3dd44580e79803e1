import { browser, type Tabs } from './browser.ts';

/** Opens a tab. Firefox for Android refuses the whole call for an opener, which it does not know: there the tab has none. */
export async function openTab({ openerTabId, ...tab }: Tabs.CreateCreatePropertiesType): Promise<Tabs.Tab> {
  const named = openerTabId !== undefined && !(await isAndroid());
  return browser.tabs.create({ ...tab, ...(named && { openerTabId }) });
}

async function isAndroid(): Promise<boolean> {
  try {
    return (await browser.runtime.getPlatformInfo()).os === 'android';
  } catch {
    return false; // an answer that does not come is no reason not to open the tab
  }
}
