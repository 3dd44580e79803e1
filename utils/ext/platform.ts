import { browser } from './browser.ts';

/** Whether this is a browser for Android, which knows fewer properties of tabs. False where the browser does not tell. */
export async function isAndroid(): Promise<boolean> {
  try {
    return (await browser.runtime.getPlatformInfo()).os === 'android';
  } catch {
    return false;
  }
}
