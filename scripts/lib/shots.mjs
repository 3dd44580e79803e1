import { until } from './launch.mjs';

/** Opens the card of a clause's first place as a jump from the popup does, and waits until its text is there. */
export async function openCard(driver, control, { page, tabId }, clause) {
  await page.bringToFront();
  await control.tell(tabId, { type: 'jump-to', clause, span: 0 });
  const text = await until(() => driver.inCard(page, (root) => root.querySelector('[role="dialog"]')?.textContent ?? ''));
  if (!text) throw new Error(`the card of ${clause} did not open`);
  await settleScroll(page);
  await driver.inCard(page, (root) =>
    // An animation of a placeholder is called off when the text takes its place.
    Promise.allSettled(
      root
        .querySelector('[role="dialog"]')
        .getAnimations({ subtree: true })
        .map(({ finished }) => finished),
    ).then(() => true),
  );
}

/** Opens the popup as a page of its own over a tab, at the size that the browser would give it. */
export async function openPopup(driver, tabId) {
  const popup = await driver.openPage(`popup.html?tab=${tabId}`);
  await popup.setViewport({ width: 400, height: 600, deviceScaleFactor: 2 });
  await until(() => popup.evaluate(() => (document.querySelector('#app')?.textContent ?? '').length > 40));
  const height = await popup.evaluate(() => Math.min(600, Math.max(200, document.body.scrollHeight)));
  const width = await popup.evaluate(() => document.body.offsetWidth);
  await popup.setViewport({ width, height, deviceScaleFactor: 2 });
  return popup;
}

/** Waits until the page has stopped scrolling. */
async function settleScroll(page) {
  let last = Number.NaN;
  await until(async () => {
    const now = await page.evaluate(() => scrollY);
    const still = now === last;
    last = now;
    return still;
  });
}
