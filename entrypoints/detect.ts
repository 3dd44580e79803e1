/**
 * The detector: says "this may be a policy document" to the background, and nothing else. Runs in the top frame of pages whose address
 * looks like one; it leaves no trace in the page and sends nothing of it.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { SPOT, scorePolicyPage } from '../utils/core/classify/policy-page.ts';
import { readPageSignals } from '../utils/dom/page-signals.ts';
import type { ToBackground } from '../utils/ext/messages.ts';

/** Text that arrives late (client-rendered pages) gets this many looks, this far apart, and ten seconds in all. */
const LOOKS = 5;
const PAUSE_MS = 1_000;
const WATCH_MS = 10_000;

/** In the extension's own world, which the page cannot see: the address that was spotted, and how to end a watch that goes on. */
const scope = globalThis as { caveat?: { spotted?: string; stop(): void } };

export default defineUnlistedScript(() => {
  const before = scope.caveat;
  before?.stop();
  if (top !== self || before?.spotted === location.href) return;

  let looks = 0;
  let pause = 0;
  const observer = new MutationObserver(() => {
    pause ||= window.setTimeout(look, PAUSE_MS);
  });
  const state: typeof scope.caveat = {
    stop() {
      observer.disconnect();
      clearTimeout(pause);
    },
  };
  scope.caveat = state;
  setTimeout(state.stop, WATCH_MS);
  observer.observe(document, { childList: true, subtree: true });
  look();

  function look(): void {
    pause = 0;
    const policy = scorePolicyPage(readPageSignals(document)) >= SPOT;
    if (policy || ++looks === LOOKS) state!.stop();
    if (!policy) return;
    state!.spotted = location.href;
    void tell({ type: 'policy-spotted' });
  }
});

async function tell(message: ToBackground): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The extension was updated or removed while this page was open: there is nobody left to tell.
  }
}
