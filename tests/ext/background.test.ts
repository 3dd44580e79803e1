import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport, Result, ToBackground } from '../../utils/ext/messages.ts';
import { report } from './sample-report.ts';

vi.mock('virtual:caveat-texts', () => ({
  default: { 'sale-of-personal-data': { id: 'sale-of-personal-data', title: 'Your data is sold' } },
}));

const KEYS = ['aaaaaa', 'bbbbbb', 'cccccc', 'dddddd', 'eeeeee', 'ffffff'];
const OWN = `chrome-extension://${fakeBrowser.runtime.id}`;
const PAGE = 'https://shop.example/privacy';
const { scripting, permissions, tabs, action, runtime } = fakeBrowser;

/** The reader in the page, as far as the background sees it: what it was told, and whether there is one. */
let reader: { there: boolean; told: unknown[] };
let allowed: boolean;
let events: Record<string, (...args: never[]) => unknown>;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  reader = { there: false, told: [] };
  allowed = false;
  events = {};
  vi.spyOn(tabs, 'sendMessage').mockImplementation((async (_tabId: number, message: unknown) => {
    if (!reader.there) throw new Error('Could not establish connection. Receiving end does not exist.');
    if ((message as { type: string }).type === 'get-report') return { ok: true, value: report() };
    reader.told.push(message);
    return { ok: true, value: null };
  }) as never);
  vi.spyOn(tabs, 'get').mockImplementation((async (id: number) => {
    if (id !== 7) throw new Error(`No tab with id: ${id}`);
    return { id, url: PAGE };
  }) as never);
  vi.spyOn(scripting, 'insertCSS').mockImplementation((async () => {}) as never);
  vi.spyOn(scripting, 'executeScript').mockImplementation((async () => [{ frameId: 0 }]) as never);
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((async () => []) as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async () => {}) as never);
  vi.spyOn(permissions, 'contains').mockImplementation((async () => allowed) as never);
  for (const [name, event] of Object.entries({
    added: permissions.onAdded,
    removed: permissions.onRemoved,
    command: fakeBrowser.commands.onCommand,
  })) {
    vi.spyOn(event, 'addListener').mockImplementation(((listener: never) => {
      events[name] = listener;
    }) as never);
  }
  await startWorker();
});

describe('a spotted policy', () => {
  it('gets the reader, in the top frame', async () => {
    expect(await fromPage({ type: 'policy-spotted' })).toEqual({ ok: true, value: { injected: true } });
    expect(injected()).toEqual([{ target: { tabId: 7 }, files: ['/reader.js'] }]);
    expect(await fromPage({ type: 'insert-sheet', keys: KEYS })).toEqual({ ok: true, value: { asked: false, enabled: true } });
  });

  it('has its reader look again when one is there', async () => {
    reader.there = true;
    await fromPage({ type: 'policy-spotted' });
    expect(reader.told).toEqual([{ type: 'rescan', asked: false }]);
    expect(injected()).toEqual([]);
  });

  it('is left alone where Caveat is off', async () => {
    await fromPopup({ type: 'set-site', host: 'shop.example', on: false });
    expect(await fromPage({ type: 'policy-spotted' })).toEqual({ ok: true, value: { injected: false } });
    expect(injected()).toEqual([]);
    expect(await fromPage({ type: 'insert-sheet', keys: KEYS })).toEqual({ ok: true, value: { asked: false, enabled: false } });
    expect(scripting.insertCSS).not.toHaveBeenCalled();
    await fromPopup({ type: 'set-site', host: 'shop.example', on: true });
    expect(await fromPage({ type: 'policy-spotted' })).toEqual({ ok: true, value: { injected: true } });
  });

  it('stays unread, with a sentence, when the browser refuses', async () => {
    vi.mocked(scripting.executeScript).mockImplementation((async () => {
      throw new Error('Cannot access contents of the page. Extension manifest must request permission to access the respective host.');
    }) as never);
    const reply = await fromPage({ type: 'policy-spotted' });
    expect(reply).toEqual({ ok: false, error: expect.stringContaining('no access') });
  });
});

describe('a document in a frame', () => {
  it('is read there, where the page around it has no reader', async () => {
    expect(await fromFrame({ type: 'policy-spotted' })).toEqual({ ok: true, value: { injected: true } });
    expect(injected()).toEqual([{ target: { tabId: 7, frameIds: [5] }, files: ['/reader.js'] }]);
    await fromPopup({ type: 'scan-tab', tabId: 7 });
    expect(injected().at(-1)).toEqual({ target: { tabId: 7 }, files: ['/reader.js'] });
  });

  it('stays with its reader when it is asked for again', async () => {
    await fromFrame({ type: 'policy-spotted' });
    reader.there = true;
    await fromPopup({ type: 'scan-tab', tabId: 7 });
    expect(reader.told.at(-1)).toEqual({ type: 'rescan', asked: true });
    expect(vi.mocked(tabs.sendMessage).mock.lastCall?.[2]).toEqual({ frameId: 5 });
  });

  it('is left alone where the page around it is read, or Caveat is off there', async () => {
    await fromPage({ type: 'policy-spotted' });
    reader.there = true;
    expect(await fromFrame({ type: 'policy-spotted' })).toEqual({ ok: true, value: { injected: false } });
    reader.there = false;
    await fromPopup({ type: 'set-site', host: 'shop.example', on: false });
    expect(await fromFrame({ type: 'policy-spotted' })).toEqual({ ok: true, value: { injected: false } });
    expect(injected()).toHaveLength(1);
  });

  it('gives way to a document in the page itself', async () => {
    await fromFrame({ type: 'policy-spotted' });
    await fromPage({ type: 'policy-spotted' });
    expect(tabs.sendMessage).toHaveBeenCalledWith(7, { type: 'stop' }, { frameId: 5 });
    expect(injected().at(-1)).toEqual({ target: { tabId: 7 }, files: ['/reader.js'] });
  });
});

describe('the highlight sheet', () => {
  it('goes to all frames, else to the top one', async () => {
    vi.mocked(scripting.insertCSS).mockImplementationOnce((async () => {
      throw new Error('Cannot access contents of url "https://ads.example/"');
    }) as never);
    await fromPage({ type: 'insert-sheet', keys: KEYS });
    expect(vi.mocked(scripting.insertCSS).mock.calls.map(([{ target }]) => target)).toEqual([{ tabId: 7, allFrames: true }, { tabId: 7 }]);
    expect(vi.mocked(scripting.insertCSS).mock.calls[1]![0].css).toContain('::highlight(aaaaaa)');
  });
});

describe('a page the person asks for', () => {
  it('is read, and stays asked for when the worker was stopped in between', async () => {
    expect(await fromPopup({ type: 'scan-tab', tabId: 7 })).toEqual({ ok: true, value: null });
    expect(injected()).toEqual([{ target: { tabId: 7 }, files: ['/reader.js'] }]);
    await startWorker();
    expect(await fromPage({ type: 'insert-sheet', keys: KEYS })).toMatchObject({ value: { asked: true } });
  });

  it('is read and painted also where Caveat is off', async () => {
    await fromPopup({ type: 'set-site', host: 'shop.example', on: false });
    await fromPopup({ type: 'scan-tab', tabId: 7 });
    expect(injected()).toHaveLength(1);
    expect(await fromPage({ type: 'insert-sheet', keys: KEYS })).toMatchObject({ value: { asked: true, enabled: false } });
    expect(scripting.insertCSS).toHaveBeenCalled();
  });

  describe('where the browser waits for a click instead of refusing', () => {
    beforeEach(() => {
      vi.useFakeTimers();
      vi.mocked(scripting.executeScript).mockImplementation((() => new Promise(() => {})) as never);
    });
    afterEach(() => void vi.useRealTimers());

    it('is given up with a sentence', async () => {
      vi.mocked(tabs.get).mockImplementation((async (id: number) => ({ id })) as never);
      const reply = fromPopup({ type: 'scan-tab', tabId: 7 });
      await vi.advanceTimersByTimeAsync(2_500);
      expect(await reply).toEqual({ ok: false, error: expect.stringContaining('no access') });
    });

    it('is waited for while it only loads slowly', async () => {
      const answered = vi.fn();
      void fromPopup({ type: 'scan-tab', tabId: 7 }).then(answered);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(answered).not.toHaveBeenCalled();
    });
  });

  it('is gone with a sentence when its tab is', async () => {
    expect(await fromPopup({ type: 'scan-tab', tabId: 99 })).toEqual({ ok: false, error: expect.stringContaining('closed') });
  });
});

describe('a report', () => {
  it('shows on the badge and is kept', async () => {
    expect(await fromPage(message(report()))).toEqual({ ok: true, value: { stored: 'yes', notice: null } });
    expect(await action.getBadgeText({ tabId: 7 })).toBe('1');
    expect(await kept()).toMatchObject({
      document: { service: 'Shop Example', reads: 1 },
      findings: [{ clause: 'sale-of-personal-data' }],
    });
  });

  it('shows in a private window, and nothing of it is kept', async () => {
    const reply = await fromPage(message(report()), { incognito: true });
    expect(reply).toEqual({ ok: true, value: { stored: 'private', notice: null } });
    expect(await action.getBadgeText({ tabId: 7 })).toBe('1');
    expect(await kept()).toBeUndefined();
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('shop.example');
  });

  it('of a page that is not ready, or without its text, is not kept', async () => {
    expect(await fromPage(message(report({ state: 'scanning' })))).toMatchObject({ value: { stored: 'no' } });
    expect(await fromPage({ type: 'page-report', report: report(), text: null })).toMatchObject({ value: { stored: 'no' } });
    expect(await kept()).toBeUndefined();
  });

  it('is not kept while keeping is paused, and shows all the same', async () => {
    const { libraryPaused } = await import('../../utils/store/settings.ts');
    await libraryPaused.set(true);
    expect(await fromPage(message(report()))).toEqual({ ok: true, value: { stored: 'paused', notice: null } });
    expect(await action.getBadgeText({ tabId: 7 })).toBe('1');
    expect(await kept()).toBeUndefined();
    await libraryPaused.set(false);
    expect(await fromPage(message(report()))).toMatchObject({ value: { stored: 'yes' } });
  });

  it('about another site than its sender is refused', async () => {
    expect((await fromPage(message(report({ url: 'https://bank.example/privacy' })))).ok).toBe(false);
    expect(await action.getBadgeText({ tabId: 7 })).not.toBe('1');
  });

  it('that finds no room says so, in the reply and for the popup, until one does', async () => {
    const { storageProblem } = await import('../../utils/store/settings.ts');
    const { IDBObjectStore } = await import('fake-indexeddb');
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await fromPage(message(report()))).toEqual({ ok: true, value: { stored: 'full', notice: expect.stringContaining('no room') } });
    expect(await storageProblem.get()).toBe('full');
    full.mockRestore();
    expect(await fromPage(message(report()))).toMatchObject({ value: { stored: 'yes' } });
    expect(await storageProblem.get()).toBeNull();
  });
});

describe('the text of a clause', () => {
  it.each(['__proto__', 'constructor', 'toString', 'no-such-clause'])('is not there for "%s"', async (clause) => {
    expect((await fromPage({ type: 'clause-text', clause })).ok).toBe(false);
  });
  it('comes from the package', async () => {
    expect(await fromPage({ type: 'clause-text', clause: 'sale-of-personal-data' })).toMatchObject({
      ok: true,
      value: { title: 'Your data is sold' },
    });
  });
});

describe('another address in a tab', () => {
  it('has the detector run where it may be a policy', async () => {
    await navigate('https://shop.example/legal/terms');
    expect(injected()).toEqual([{ target: { tabId: 7 }, files: ['/detect.js'] }]);
  });

  it('is nothing to us elsewhere', async () => {
    await navigate('https://shop.example/cart');
    await navigate('about:blank');
    expect(injected()).toEqual([]);
  });

  it('has a reader look again, no longer asked', async () => {
    await fromPopup({ type: 'scan-tab', tabId: 7 });
    reader.there = true;
    await navigate('https://shop.example/about-us');
    expect(reader.told).toEqual([{ type: 'rescan', asked: false }]);
    expect(await fromPage({ type: 'insert-sheet', keys: KEYS })).toMatchObject({ value: { asked: false } });
  });

  it('is none when it only goes to a heading', async () => {
    await fromPopup({ type: 'scan-tab', tabId: 7 });
    reader.there = true;
    await navigate(`${PAGE}#cookies`);
    expect(reader.told).toEqual([]);
    expect(await fromPage({ type: 'insert-sheet', keys: KEYS })).toMatchObject({ value: { asked: true } });
  });

  it('clears the badge when the reader went with the old page', async () => {
    await fromPopup({ type: 'scan-tab', tabId: 7 });
    await fromPage(message(report()));
    await navigate('https://shop.example/cart');
    expect(await action.getBadgeText({ tabId: 7 })).toBe('');
  });
});

describe('the rest', () => {
  it('has the readers of a site leave when it is switched off', async () => {
    await fromPopup({ type: 'scan-tab', tabId: 7 });
    await fromPage(message(report()));
    reader.there = true;
    await fromPopup({ type: 'set-site', host: 'other.example', on: false });
    expect(reader.told).toEqual([]);
    await fromPopup({ type: 'set-site', host: 'SHOP.example', on: false });
    expect(reader.told).toEqual([{ type: 'stop' }]);
    expect(await action.getBadgeText({ tabId: 7 })).toBe('');
  });

  it('hands commands to the tab they were pressed in', async () => {
    reader.there = true;
    for (const command of ['next-flag', 'previous-flag', 'else']) await events.command!(command as never, { id: 7 } as never);
    expect(reader.told).toEqual([{ type: 'next-flag' }, { type: 'previous-flag' }]);
  });

  it('opens the welcome page once, after the install only', async () => {
    const create = vi.spyOn(tabs, 'create').mockImplementation((async () => ({})) as never);
    await runtime.onInstalled.trigger({ reason: 'update' } as never);
    await runtime.onInstalled.trigger({ reason: 'install' } as never);
    await startWorker();
    await runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(create.mock.calls).toEqual([[{ url: `${OWN}/welcome.html` }]]);
  });

  it('reads open policy pages again after an update, and no other page', async () => {
    vi.spyOn(tabs, 'query').mockImplementation((async () => [
      { id: 1, url: PAGE },
      { id: 2, url: 'https://shop.example/cart' },
      { id: 3 },
      { id: 4, url: 'https://shop.example/legal/terms', discarded: true },
      { id: 5, url: 'https://gone.example/legal/terms' },
    ]) as never);
    vi.mocked(scripting.executeScript).mockImplementation((async ({ target }: { target: { tabId: number } }) => {
      if (target.tabId === 5) throw new Error('No tab with id: 5');
      return [{ frameId: 0 }];
    }) as never);
    await runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(injected()).toEqual([]);
    await runtime.onInstalled.trigger({ reason: 'update' } as never);
    expect(injected()).toEqual([1, 5].map((tabId) => ({ target: { tabId }, files: ['/detect.js'] })));
  });

  it('registers the detector whenever access may have changed, and remembers that it was given', async () => {
    const { everywhereWasAllowed } = await import('../../utils/store/settings.ts');
    allowed = true;
    expect(await fromPopup({ type: 'access-changed' })).toEqual({ ok: true, value: { everywhere: true } });
    for (const fire of [
      () => runtime.onStartup.trigger(),
      () => runtime.onInstalled.trigger({ reason: 'update' } as never),
      () => events.added!(),
      () => events.removed!(),
    ]) {
      vi.mocked(scripting.registerContentScripts).mockClear();
      await fire();
      expect(scripting.registerContentScripts).toHaveBeenCalledOnce();
    }
    allowed = false;
    expect(await fromPopup({ type: 'access-changed' })).toEqual({ ok: true, value: { everywhere: false } });
    expect(await everywhereWasAllowed.get()).toBe(true);
  });
});

/** A worker as the browser starts it: new modules, nothing remembered but what is stored. */
async function startWorker(): Promise<void> {
  for (const event of [runtime.onMessage, runtime.onInstalled, runtime.onStartup, tabs.onUpdated, tabs.onRemoved])
    event.removeAllListeners();
  vi.resetModules();
  const { default: background } = await import('../../entrypoints/background/index.ts');
  void background.main();
}

function fromPage(sent: ToBackground, change: { incognito?: boolean } = {}): Promise<Result<unknown>> {
  return deliver(sent, { id: runtime.id, url: PAGE, frameId: 0, tab: { id: 7, incognito: false, ...change } });
}

/** A frame of another origin in the page. */
function fromFrame(sent: ToBackground): Promise<Result<unknown>> {
  return deliver(sent, { id: runtime.id, url: 'https://legal.example/privacy', frameId: 5, tab: { id: 7, incognito: false, url: PAGE } });
}

function fromPopup(sent: ToBackground): Promise<Result<unknown>> {
  return deliver(sent, { id: runtime.id, url: `${OWN}/popup.html` });
}

function deliver(sent: ToBackground, sender: object): Promise<Result<unknown>> {
  return new Promise((resolve) => void runtime.onMessage.trigger(sent, sender as never, resolve as never));
}

async function navigate(url: string): Promise<void> {
  await tabs.onUpdated.trigger(7, { url } as never, { id: 7 } as never);
}

function message(sent: PageReport): ToBackground {
  return { type: 'page-report', report: sent, text: 'Privacy notice\nWe sell your data.' };
}

function injected(): unknown[] {
  return vi.mocked(scripting.executeScript).mock.calls.map(([injection]) => injection);
}

async function kept(): Promise<unknown> {
  const { readDocument } = await import('../../utils/store/documents.ts');
  return readDocument('shop.example/privacy|Privacy Policy');
}
