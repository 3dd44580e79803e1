import { browser } from '../../utils/ext/browser.ts';
import { welcomeSeen } from '../../utils/store/settings.ts';

/** Opens the welcome page after the first install, not after an update or a reload of the extension. */
export async function welcomeOnce(reason: string): Promise<void> {
  if (reason !== 'install' || (await welcomeSeen.get())) return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  await welcomeSeen.set(true);
}
