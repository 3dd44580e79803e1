import { browser } from './browser.ts';

/** How long a page may take to say what it is, in milliseconds: where access is withheld, a browser waits for a click that may never come. */
const PATIENCE = 300;

/**
 * Whether a tab shows a PDF file in the browser's own viewer, where nothing can be highlighted: by its address (empty when it is not
 * told), else by what the page says it is. Asked only while the person looks at Caveat's popup.
 */
export async function isPdfTab(tabId: number, url: string): Promise<boolean> {
  if (isPdfAddress(url)) return true;
  const told = browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType }).then(
    ([reply]) => reply?.result === 'application/pdf',
    () => false,
  );
  return Promise.race([told, new Promise<false>((resolve) => setTimeout(() => resolve(false), PATIENCE))]);
}

/** A path that ends in ".pdf"; what stands in a query names other things as well. */
export function isPdfAddress(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}
