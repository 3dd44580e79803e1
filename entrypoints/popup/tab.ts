import { browser } from '../../utils/ext/browser.ts';

export interface PopupTab {
  readonly id: number;
  /** Empty when the browser does not tell. */
  readonly url: string;
  readonly host: string;
}

/** The tab that the popup stands over; `popup.html?tab=12`, opened as a page, looks at tab 12. */
export async function findTab(): Promise<PopupTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  const url = tab.url ?? '';
  return { id: tab.id, url, host: URL.canParse(url) ? new URL(url).hostname : '' };
}

/** Whether the browser keeps extensions off this address. An address that is not told is none of these. */
export function isBrowserPage(url: string): boolean {
  if (url === '') return false;
  return !/^(https?|file):/.test(url) || STORES.some((store) => url.startsWith(store));
}

const STORES = [
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore',
  'https://addons.mozilla.org/',
  'https://microsoftedge.microsoft.com/addons',
];
