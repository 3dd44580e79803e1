/**
 * The reader: put into a policy page, or into a frame that holds one, by the background. Reads the document, paints what it finds, shows the cards.
 * An unlisted script: nothing in the page announces it.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Result, ToReader } from '../../utils/ext/messages.ts';
import { type Effort, ReaderController } from './controller.ts';

/** In the extension's own world, which the page cannot see: how to end the reader that is there, and what it has done. */
const scope = globalThis as { caveatReader?: AbortController; caveatEffort?: Effort };

export default defineUnlistedScript(() => {
  scope.caveatReader?.abort();
  const stop = new AbortController();
  scope.caveatReader = stop;
  const effort: Effort = { readings: 0, repairs: 0, ms: 0 };
  scope.caveatEffort = effort;
  const reader = new ReaderController({ page: document, isPrivate: browser.extension?.inIncognitoContext === true, stop, effort });

  const listener = (raw: unknown, sender: { readonly id?: string }, sendResponse: (reply: Result<unknown>) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || !isForReader(raw)) return;
    reader.answer(raw).then(
      (value) => sendResponse({ ok: true, value }),
      (error) => sendResponse({ ok: false, error: String(error) }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  stop.signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // After an update of the extension there is nothing left to remove it from.
    }
  });
  void reader.start();
});

/** Messages come from our own extension only (the sender is checked); this keeps a mistyped one from doing half a thing. */
function isForReader(raw: unknown): raw is ToReader {
  if (typeof raw !== 'object' || raw === null) return false;
  const { type, clause, span, asked, text } = raw as Record<string, unknown>;
  if (type === 'jump-to') return typeof clause === 'string' && Number.isInteger(span);
  if (type === 'notice') return typeof text === 'string';
  if (type === 'rescan') return typeof asked === 'boolean';
  return type === 'get-report' || type === 'next-flag' || type === 'previous-flag' || type === 'stop';
}
