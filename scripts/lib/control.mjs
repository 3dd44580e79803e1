import { until } from './launch.mjs';

/** Opens the copy's empty page and offers what an extension page can do: the tests' view of the extension's inside. */
export async function openControl(driver) {
  const page = await driver.openPage('control.html');
  const call = (fn, ...args) => page.evaluate(fn, ...args);
  // Without the extension's own pages: the welcome page opens by itself some time after the installation, and is no tab that was asked for.
  const tabIds = () =>
    call(async () => {
      const { tabs, runtime } = globalThis.browser ?? globalThis.chrome;
      const own = runtime.getURL('');
      return (await tabs.query({})).filter(({ url, pendingUrl }) => !(url || pendingUrl || '').startsWith(own)).map(({ id }) => id);
    });
  return {
    page,
    /** Runs a function in the extension page. */
    call,
    /** A fresh tab and the number that the extension knows it by. */
    async newTab() {
      const before = new Set(await tabIds());
      const tab = await driver.browser.newPage();
      const tabId = await until(async () => (await tabIds()).find((id) => !before.has(id)));
      return { page: tab, tabId };
    },
    /** A message to the background, as the popup sends it. */
    send: (message) => call((one) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(one), message),
    /** A message to the reader of a tab; undefined when there is none. */
    tell: (tabId, message) =>
      call(
        (id, one) =>
          (globalThis.browser ?? globalThis.chrome).tabs.sendMessage(id, one, { frameId: 0 }).then(
            (reply) => reply ?? null,
            () => null,
          ),
        tabId,
        message,
      ),
    /** Runs a function in the extension's isolated world of a tab (top frame); null when that is not allowed. */
    inTab: (tabId, fn) =>
      page.evaluate(`(globalThis.browser ?? globalThis.chrome).scripting
        .executeScript({ target: { tabId: ${tabId} }, func: ${fn} })
        .then(([reply]) => reply?.result ?? null, () => null)`),
    /** The reader's report of a tab; null when there is no reader. */
    async report(tabId) {
      const reply = await this.tell(tabId, { type: 'get-report' });
      return reply?.ok ? reply.value : null;
    },
    badge: (tabId) => call((id) => (globalThis.browser ?? globalThis.chrome).action.getBadgeText({ tabId: id }), tabId),
  };
}

/** The detector is registered by the background at the installation: a page opened before that would not be looked at. */
export async function detectorRegistered(control) {
  const scripts = () =>
    control.call(async () => (await (globalThis.browser ?? globalThis.chrome).scripting.getRegisteredContentScripts()).length);
  if (!(await until(async () => (await scripts()) > 0))) throw new Error('Caveat did not register its detector.');
}
