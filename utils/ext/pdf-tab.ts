import { browser } from './browser.ts';

/** How long a page may take to say what it is, in milliseconds: where access is withheld, a browser waits for a click that may never come. */
const PATIENCE = 1_000;

/**
 * What a tab shows: a page, a PDF in the browser's own viewer (where nothing can be highlighted), or something that no script of ours may
 * enter although its address is told: a viewer that does not say for what, an error page. `url` as the browser tells it. Asked only while
 * the person looks at Caveat's popup.
 */
export async function kindOfTab(tabId: number, url: string): Promise<'page' | 'pdf' | 'closed'> {
  if (isPdfAddress(url)) return 'pdf';
  const told = browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType }).then(
    ([reply]): 'page' | 'pdf' | 'closed' => {
      // Firefox reports a failed injection here, without rejecting.
      if (!reply || reply.error !== undefined) return 'closed';
      return reply.result === 'application/pdf' ? 'pdf' : 'page';
    },
    (error): 'page' | 'closed' => (isClosed(error) ? 'closed' : 'page'),
  );
  return Promise.race([told, new Promise<'page'>((resolve) => setTimeout(() => resolve('page'), PATIENCE))]);
}

/**
 * Browsers word it differently when a script may not enter a viewer. Only Chromium's words for access that is merely missing are none of
 * them: that may come with the person's press, and is for the reading itself to say.
 */
const isClosed = (error: unknown): boolean => !/cannot access contents|must request permission/i.test(String(error));

/** A path that ends in ".pdf"; what stands in a query names other things as well. */
export function isPdfAddress(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}
