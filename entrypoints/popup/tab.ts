import { browser } from '../../utils/ext/browser.ts';

export interface PopupTab {
  readonly id: number;
  /** Empty when the browser does not tell. */
  readonly url: string;
  readonly host: string;
  /** In a private window. */
  readonly incognito: boolean;
}

/** The tab that the popup stands over; `popup.html?tab=12`, opened as a page, looks at tab 12. */
export async function findTab(): Promise<PopupTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab ? popupTab(tab) : null;
}

/**
 * A tab whose address was not told, looked at again a few times, `pause` milliseconds apart: a busy browser opens the popup before the
 * access that comes with the press of its button. The same tab where it is still not told.
 */
export async function withAddress(tab: PopupTab, pause = 300): Promise<PopupTab> {
  let now = tab;
  for (let look = 0; now.url === '' && look < LOOKS; look++) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    now = popupTab(await browser.tabs.get(tab.id).catch(() => ({}))) ?? now;
  }
  return now;
}

const LOOKS = 4;

function popupTab({ id, url = '', incognito = false }: { id?: number; url?: string; incognito?: boolean }): PopupTab | null {
  return id === undefined ? null : { id, url, host: URL.canParse(url) ? new URL(url).hostname : '', incognito };
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
