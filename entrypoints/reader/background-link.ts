import { browser } from 'wxt/browser';
import type { Result, ToBackground } from '../../utils/ext/messages.ts';
import type { BackgroundReply } from '../../utils/ext/replies.ts';

/** False once the extension was updated or removed while this page stayed open: nothing of it can be called any more. */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** The extension is gone from under this page. */
export class OrphanedError extends Error {}

/**
 * Sends one message to the background and gives its reply. Rejects with an OrphanedError after an update of the extension, with an Error
 * when the background could not do it.
 */
export async function ask<T extends ToBackground['type']>(message: Extract<ToBackground, { type: T }>): Promise<BackgroundReply<T>> {
  if (!isConnected()) throw new OrphanedError();
  let reply: Result<BackgroundReply<T>> | undefined;
  try {
    // The background is our own and checks what it sends; a second schema would only make every page load it.
    reply = (await browser.runtime.sendMessage(message)) as typeof reply;
  } catch (error) {
    if (!isConnected() || String(error).includes('context invalidated')) throw new OrphanedError();
    throw error;
  }
  if (!reply) throw new Error('no reply');
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}
