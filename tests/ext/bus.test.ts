import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer, type Handlers, handle, send, sendToReader } from '../../utils/ext/bus.ts';
import { NoAccessError, sentenceFor } from '../../utils/ext/errors.ts';
import type { Result } from '../../utils/ext/messages.ts';

const ID = fakeBrowser.runtime.id;
const OWN = `chrome-extension://${ID}`;
const reader = { id: ID, url: 'https://shop.example/privacy', origin: 'https://shop.example', frameId: 0, tab: tab() };
const popup = { id: ID, url: `${OWN}/popup.html`, origin: OWN };
const welcome = { ...popup, url: `${OWN}/welcome.html`, frameId: 0, tab: tab() };

const handlers = {
  'policy-spotted': vi.fn(async () => ({ injected: true })),
  'insert-sheet': vi.fn(async () => ({ asked: false, enabled: true })),
  'page-report': vi.fn(async () => ({ stored: 'yes' as const, notice: null })),
  'clause-text': vi.fn(),
  'clause-context': vi.fn(),
  'open-other': vi.fn(async () => null),
  'open-services': vi.fn(async () => null),
  'scan-tab': vi.fn(async () => null),
  'access-changed': vi.fn(async () => ({ everywhere: true })),
  'set-site': vi.fn(async () => null),
} satisfies Handlers;

beforeEach(() => {
  for (const one of Object.values(handlers)) one.mockClear();
  fakeBrowser.runtime.onMessage.removeAllListeners();
});

it('hands a good message to its handler, with the sender as the browser names it', async () => {
  expect(await answer({ type: 'policy-spotted' }, reader, handlers)).toEqual({ ok: true, value: { injected: true } });
  expect(handlers['policy-spotted']).toHaveBeenCalledWith(
    { type: 'policy-spotted' },
    { ownPage: false, tabId: 7, frameId: 0, url: 'https://shop.example/privacy', tabUrl: '', incognito: false },
  );
});

it.each([
  ['not an object', 'policy-spotted'],
  ['nothing', undefined],
  ['an unknown type', { type: 'evil' }],
  ['a type from the prototype', { type: 'constructor' }],
  ['a missing field', { type: 'clause-text' }],
  ['a key that could break out of a sheet', { type: 'insert-sheet', keys: ['abcdef', 'abcdef', 'abcdef', 'abcdef', 'abcdef', 'x){}*{'] }],
  ['too few keys', { type: 'insert-sheet', keys: ['abcdef'] }],
  ['more than the size of its kind', { type: 'clause-text', clause: 'a', extra: 'x'.repeat(20_000) }],
  ['more entries than any message has', { type: 'policy-spotted', extra: Array.from({ length: 9_000 }, () => 0) }],
])('refuses %s', async (_what, message) => {
  expect((await answer(message, reader, handlers)).ok).toBe(false);
  for (const one of Object.values(handlers)) expect(one).not.toHaveBeenCalled();
});

it('survives a message nested deeper than any stack', async () => {
  let deep: object = { type: 'policy-spotted' };
  for (let i = 0; i < 50_000; i++) deep = { type: 'policy-spotted', in: deep };
  expect((await answer(deep, reader, handlers)).ok).toBe(false);
});

it.each([{ type: 'set-site', host: 'shop.example', on: false }, { type: 'scan-tab', tabId: 7 }, { type: 'access-changed' }])(
  'takes $type from own pages only',
  async (message) => {
    expect((await answer(message, reader, handlers)).ok).toBe(false);
    const lookalike = { ...reader, url: `https://shop.example/?${OWN}/popup.html` };
    expect((await answer(message, lookalike, handlers)).ok).toBe(false);
    const otherOrigin = { ...popup, origin: 'https://shop.example' };
    expect((await answer(message, otherOrigin, handlers)).ok).toBe(false);
    expect((await answer(message, popup, handlers)).ok).toBe(true);
    expect((await answer(message, welcome, handlers)).ok).toBe(true);
  },
);

it('takes page messages from frames of tabs only', async () => {
  const { frameId: _, ...frameless } = reader;
  expect((await answer({ type: 'policy-spotted' }, { ...reader, frameId: 3 }, handlers)).ok).toBe(true);
  expect((await answer({ type: 'policy-spotted' }, frameless, handlers)).ok).toBe(false);
  expect((await answer({ type: 'policy-spotted' }, { id: ID, url: reader.url, frameId: 0 }, handlers)).ok).toBe(false);
  expect((await answer({ type: 'policy-spotted' }, popup, handlers)).ok).toBe(false);
});

it('does not even answer other extensions', async () => {
  handle(handlers);
  const reply = vi.fn();
  const [kept] = await fakeBrowser.runtime.onMessage.trigger({ type: 'policy-spotted' }, { ...reader, id: 'other' } as never, reply);
  expect(kept).not.toBe(true);
  expect(handlers['policy-spotted']).not.toHaveBeenCalled();
  expect(reply).not.toHaveBeenCalled();
});

it('keeps the channel open and replies through it', async () => {
  handle(handlers);
  const reply = await new Promise<Result<unknown>>((resolve) => {
    void fakeBrowser.runtime.onMessage
      .trigger({ type: 'policy-spotted' }, reader as never, resolve)
      .then(([kept]) => expect(kept).toBe(true));
  });
  expect(reply).toEqual({ ok: true, value: { injected: true } });
});

it('turns an expected failure into its sentence, and a bug into one that tells nothing', async () => {
  handlers['scan-tab'].mockRejectedValueOnce(new NoAccessError());
  expect(await answer({ type: 'scan-tab', tabId: 1 }, popup, handlers)).toEqual({ ok: false, error: new NoAccessError().message });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  handlers['scan-tab'].mockRejectedValueOnce(new TypeError('x is undefined at secret'));
  const reply = await answer({ type: 'scan-tab', tabId: 1 }, popup, handlers);
  expect(reply).toEqual({ ok: false, error: sentenceFor(new TypeError()) });
  expect(JSON.stringify(reply)).not.toContain('secret');
});

it('parses replies as well', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValueOnce({ ok: true, value: { injected: 'yes' } } as never);
  expect((await send({ type: 'policy-spotted' })).ok).toBe(false);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValueOnce({ ok: true, value: { injected: true } } as never);
  expect(await send({ type: 'policy-spotted' })).toEqual({ ok: true, value: { injected: true } });
});

it('says so when no reader is there', async () => {
  const gone = new Error('Could not establish connection. Receiving end does not exist.');
  const sending = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(gone);
  const reply = await sendToReader(7, { type: 'next-flag' });
  expect(reply).toEqual({ ok: false, error: sentenceFor(gone) });
  expect(sending).toHaveBeenCalledWith(7, { type: 'next-flag' }, { frameId: 0 });
});

function tab() {
  return { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
}
