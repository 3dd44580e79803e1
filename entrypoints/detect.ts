/**
 * The detector: says "this is a policy document" to the background, and nothing else. Runs in the top frame of pages whose address
 * looks like one; it leaves no trace in the page and sends nothing of it.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { scorePolicyPage } from '../utils/core/classify/policy-page.ts';
import { readPageSignals } from '../utils/dom/page-signals.ts';
import type { ToBackground } from '../utils/ext/messages.ts';

/** Text that arrives late (client-rendered pages) gets this many looks, this far apart, and this much time. */
const LOOKS = 5;
const PAUSE_MS = 1_000;
const WATCH_MS = 10_000;

/** In the extension's own world, which the page cannot see: the address that was spotted, and how to end a watch that goes on. */
const scope = globalThis as { caveatDetector?: { spotted: string; stop(): void } };

export default defineUnlistedScript(() => {
  if (window.top !== window) return;
  const before = scope.caveatDetector;
  before?.stop();
  if (before?.spotted === location.href) return;

  let looks = 0;
  let pause = 0;
  const observer = new MutationObserver(() => {
    pause ||= window.setTimeout(look, PAUSE_MS);
  });
  const end = window.setTimeout(stop, WATCH_MS);
  const state = { spotted: '', stop };
  scope.caveatDetector = state;
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  look();

  function look(): void {
    pause = 0;
    const { policy } = scorePolicyPage(readPageSignals(document));
    if (policy) {
      state.spotted = location.href;
      void tell({ type: 'policy-spotted' });
    }
    if (policy || ++looks === LOOKS) stop();
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(pause);
    clearTimeout(end);
  }
});

async function tell(message: ToBackground): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The extension was updated or removed while this page was open: there is nobody left to tell.
  }
}
