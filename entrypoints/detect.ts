/**
 * The detector: says "this may be a policy document" to the background, and nothing else. Runs in pages whose address looks like one, and
 * in frames of theirs that only a reader of their own can read; it leaves no trace in the page and sends nothing of it.
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
  // What is in a frame of the same origin is read from the page around it; a small frame is no document.
  if (frameElement || (top !== self && innerHeight < 200) || before?.spotted === location.href) return;

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
