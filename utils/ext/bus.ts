/** Messages between Caveat's own parts: what comes in is parsed and its sender checked, what goes back is a Result, parsed again. */
import * as z from 'zod/mini';
import { browser, type Runtime } from './browser.ts';
import { fromBrowser, RefusedMessageError, sentenceFor } from './errors.ts';
import { type Result, ToBackground, type ToReader } from './messages.ts';
import { BackgroundReplies, type BackgroundReply, ReaderReplies, type ReaderReply } from './replies.ts';
import { readTabState } from './tab-state.ts';

/** Who sent a message, as the browser says (never as the message says). */
export interface Sender {
  /** True for Caveat's own pages: popup, welcome page. */
  readonly ownPage: boolean;
  readonly tabId: number | null;
  readonly frameId: number | null;
  /** Address of the sending document; empty when the browser does not tell. */
  readonly url: string;
  /** Address of the page in the tab, which a frame stands in; empty when the browser does not tell. */
  readonly tabUrl: string;
  readonly incognito: boolean;
}

type Type = ToBackground['type'];
export type Handlers = { readonly [T in Type]: (message: Extract<ToBackground, { type: T }>, from: Sender) => Promise<BackgroundReply<T>> };

/** Answers every message to the background. Call it in the worker's first turn, so that a message may wake it. */
export function handle(handlers: Handlers): void {
  const listener = (raw: unknown, sender: Runtime.MessageSender, sendResponse: (reply: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return;
    void answer(raw, sender, handlers).then(sendResponse);
    // Kept open by `true`, not by a returned promise: older Chromes know only this.
    return true as const;
  };
  // The typings know no listener that answers some messages only; browsers always did.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

/** The reply to one message: parsed, checked for its sender, handled; a failure is a Result too, never a rejection. */
export async function answer(raw: unknown, sender: Runtime.MessageSender, handlers: Handlers): Promise<Result<unknown>> {
  try {
    const from = describe(sender);
    const message = parse(raw, from);
    const handler = handlers[message.type] as (message: ToBackground, from: Sender) => Promise<unknown>; // one entry of the table, its own message
    return { ok: true, value: (await handler(message, from)) ?? null };
  } catch (error) {
    // Bugs go to the extension's own console: the person gets a sentence, the sender gets nothing to learn from.
    if (!fromBrowser(error)) console.error(error);
    return { ok: false, error: sentenceFor(error) };
  }
}

/** Sends a message to the background and gives its parsed reply. Never rejects. */
export async function send<T extends Type>(message: Extract<ToBackground, { type: T }>): Promise<Result<BackgroundReply<T>>> {
  return settle(browser.runtime.sendMessage(message), BackgroundReplies[message.type]) as Promise<Result<BackgroundReply<T>>>;
}

/** Sends a message to the reader in a tab, whichever frame it is in, and gives its parsed reply. Never rejects; `{ok: false}` when there is no reader. */
export async function sendToReader<T extends ToReader['type']>(
  tabId: number,
  message: Extract<ToReader, { type: T }>,
): Promise<Result<ReaderReply<T>>> {
  const frameId = (await readTabState(tabId).catch(() => undefined))?.frame ?? 0;
  return settle(browser.tabs.sendMessage(tabId, message, { frameId }), ReaderReplies[message.type]) as Promise<Result<ReaderReply<T>>>;
}

/** Who may send what: `reader` is a script of ours in a page or in a frame of it, `page` one of our own pages. */
const SENDERS = {
  'policy-spotted': ['reader'],
  'insert-sheet': ['reader'],
  'page-report': ['reader'],
  'clause-text': ['reader', 'page'],
  'clause-context': ['reader', 'page'],
  'open-other': ['reader', 'page'],
  'open-services': ['reader', 'page'],
  'scan-tab': ['page'],
  'access-changed': ['page'],
  'set-site': ['page'],
} as const satisfies Record<Type, readonly ('reader' | 'page')[]>;

const SMALL = 16_000;
/** Room for the longest text the schema takes, with findings and their quotes. */
const LARGE = 24_000_000;

function parse(raw: unknown, from: Sender): ToBackground {
  const type = z.object({ type: z.string() }).safeParse(raw).data?.type;
  if (!fits(raw, type === 'page-report' ? LARGE : SMALL)) throw new RefusedMessageError();
  const { data } = ToBackground.safeParse(raw);
  const role = from.ownPage ? 'page' : 'reader';
  const allowed: readonly string[] = data ? SENDERS[data.type] : [];
  if (!data || !allowed.includes(role)) throw new RefusedMessageError();
  if (role === 'reader' && (from.tabId === null || from.frameId === null)) throw new RefusedMessageError();
  return data;
}

/**
 * Our own pages are told by their address, which the browser vouches for. That they have no tab would not do as a test: the welcome
 * page stands in one.
 */
function describe(sender: Runtime.MessageSender & { readonly origin?: string }): Sender {
  const own = browser.runtime.getURL('');
  const url = sender.url ?? '';
  const sameOrigin = sender.origin === undefined || `${sender.origin}/` === own;
  return {
    ownPage: url.startsWith(own) && sameOrigin,
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? null,
    url,
    tabUrl: sender.tab?.url ?? '',
    incognito: sender.tab?.incognito ?? false,
  };
}

/** True when the characters and entries in `value` stay under `limit`; stops counting there, and never recurses. */
function fits(value: unknown, limit: number): boolean {
  const open: unknown[] = [value];
  let size = 0;
  while (open.length > 0 && size <= limit) {
    const next = open.pop();
    size += typeof next === 'string' ? next.length : 2;
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, entry] of Object.entries(next)) {
      size += key.length;
      open.push(entry);
      if (size > limit) break;
    }
  }
  return size <= limit;
}

async function settle(reply: Promise<unknown>, schema: z.ZodMiniType): Promise<Result<unknown>> {
  try {
    const Reply = z.union([z.object({ ok: z.literal(true), value: schema }), z.object({ ok: z.literal(false), error: z.string() })]);
    const { data } = Reply.safeParse(await reply);
    if (!data) throw new RefusedMessageError();
    return data;
  } catch (error) {
    return { ok: false, error: sentenceFor(error) };
  }
}
