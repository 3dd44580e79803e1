import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import { normaliseForHash } from '../../utils/core/text/normalise-for-hash.ts';
import type { ClauseContext, PageReport, ReportFinding, Result, ToBackground } from '../../utils/ext/messages.ts';
import type { ServiceRow } from '../../utils/store/corpus-index.ts';
import { sha256 } from '../../utils/store/hash.ts';
import { type TinyDocument, tinyMatrix } from '../support/tiny-matrix.ts';
import { report } from './sample-report.ts';

vi.mock('virtual:caveat-texts', () => ({
  default: { [SALE]: { id: SALE, title: 'Your data is sold' }, [NO_SALE]: { id: NO_SALE, title: 'No sale of data' } },
}));
vi.mock('../../utils/store/corpus-index.ts', () => ({
  loadMatrix: async () => index.matrix,
  serviceRow: async (name: string) => index.rows.get(name),
}));
vi.mock('../../utils/store/documents.ts', () => ({ saveRead: async () => ({ outcome: 'saved' }) }));

const SALE = 'sale-of-personal-data';
const NO_SALE = 'no-sale-promise';
const POLICY = 'Privacy Policy';
const OWN = `chrome-extension://${fakeBrowser.runtime.id}`;
const SHOP = 'https://www.shop.example/privacy';
const WORDS = 'We sell your “address” to our partners.';
const { tabs, runtime, scripting } = fakeBrowser;

let index: { matrix: CorpusMatrix; rows: Map<string, ServiceRow> };
let told: { tabId: number; message: unknown }[];
const create = vi.fn();

beforeEach(async () => {
  told = [];
  isInFront = true;
  create.mockReset().mockResolvedValue({ id: 21 });
  vi.spyOn(scripting, 'executeScript').mockImplementation((async () => [{ frameId: 0 }]) as never);
  vi.spyOn(tabs, 'create').mockImplementation(create);
  vi.spyOn(tabs, 'get').mockImplementation((async (id: number) => {
    if (id !== 7) throw new Error(`No tab with id: ${id}`);
    return { id, index: 3, windowId: 2, active: isInFront };
  }) as never);
  vi.spyOn(tabs, 'sendMessage').mockImplementation((async (tabId: number, message: { type: string }) => {
    if (message.type !== 'get-report') told.push({ tabId, message });
    return { ok: true, value: null };
  }) as never);
  const found = { [SALE]: { severity: 'high', level: 'High' } } as const;
  const many = (count: number, rest: Omit<TinyDocument, 'service'>) =>
    Array.from({ length: count }, (_, at) => ({ service: `S${at}`, ...rest }));
  index = {
    matrix: tinyMatrix(
      [
        { service: 'Shop', found },
        { service: 'Bazaar', found, captured: '2026-07-16' },
        { service: 'Chatter', found },
        { service: 'Honest', found: { [NO_SALE]: { severity: 'info', level: 'High' } } },
        ...many(110, {}),
        ...many(7, { found, type: 'Terms of Service' }),
      ],
      [
        { name: 'Shop', field: 'retail', hosts: 'shop.example' },
        { name: 'Bazaar', field: 'retail', hosts: 'bazaar.example bazaar-legal.example' },
        { name: 'Chatter', field: 'social', size: 3 },
        { name: 'Honest', field: 'retail' },
      ],
    ),
    rows: new Map([
      ['Bazaar', await row('Bazaar', 'http://www.bazaar.example/privacy')],
      ['Honest', await row('Honest', 'javascript:alert(1)')],
      ['Chatter', await row('Chatter', null)],
    ]),
  };
  await startWorker();
});

/** The tab that asks is the one before the person. */
let isInFront = true;

describe('the context of a clause', () => {
  const ask = async (documentType: ClauseContext['type'] = POLICY, url = SHOP) => {
    const reply = await fromPage({ type: 'clause-context', clause: SALE, documentType }, { url });
    if (!reply.ok) throw new Error(reply.error);
    return reply.value as ClauseContext;
  };

  it('counts, and names the same line of business first, without the page’s own service', async () => {
    expect(await ask()).toEqual({
      type: POLICY,
      rarity: { type: POLICY, k: 3, n: 114, word: 'rare', date: '2026-08-21' },
      field: 'Shops and marketplaces',
      others: [
        { service: 'Bazaar', type: POLICY, clause: SALE, severity: 'high', date: '2026-07-16', sameField: true, opens: true },
        { service: 'Chatter', type: POLICY, clause: SALE, severity: 'high', date: '2026-08-21', sameField: false, opens: false },
      ],
      total: 3,
      against: [{ service: 'Honest', type: POLICY, clause: NO_SALE, severity: 'info', date: '2026-08-21', sameField: true, opens: false }],
      againstTotal: 1,
    });
  });

  it('has no rarity where fewer than 100 documents are known; where the type is not, that of the type it stands in most often', async () => {
    expect(await ask('Terms of Service')).toMatchObject({ rarity: null, total: 7, others: { length: 5 } });
    expect(await ask(null)).toMatchObject({ type: null, rarity: { type: POLICY, k: 3, n: 114 } });
  });

  it('takes whose page it is from the browser: a page that the index does not know has no line of business', async () => {
    const { field, others, total } = await ask(POLICY, 'https://elsewhere.example/privacy');
    expect({ field, total }).toEqual({ field: null, total: 3 });
    expect(others.map(({ service }) => service)).toEqual(['Chatter', 'Shop', 'Bazaar']);
    const frame = await fromPage(
      { type: 'clause-context', clause: SALE, documentType: POLICY },
      { url: 'https://legal.example/', tabUrl: SHOP },
    );
    expect(frame).toMatchObject({ value: { field: 'Shops and marketplaces' } });
  });

  it('is for our own pages too, and for no clause type that there is not', async () => {
    expect(await fromOwnPage({ type: 'clause-context', clause: SALE, documentType: POLICY })).toMatchObject({
      value: { field: null, total: 3 },
    });
    for (const clause of ['constructor', '__proto__', 'no-such-clause'])
      expect((await fromPage({ type: 'clause-context', clause, documentType: POLICY })).ok).toBe(false);
    expect((await fromPage({ type: 'clause-context', clause: SALE, documentType: 'Secret' } as never)).ok).toBe(false);
  });

  it('is refused with a sentence where the build has no index', async () => {
    Object.defineProperty(index, 'matrix', { get: () => Promise.reject(new Error('index/matrix.json is missing')) });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await fromPage({ type: 'clause-context', clause: SALE, documentType: POLICY })).toEqual({
      ok: false,
      error: expect.any(String),
    });
  });
});

describe('opening another document', () => {
  const open = { type: 'open-other', service: 'Bazaar', documentType: POLICY, clause: SALE } as const;

  it('goes to the recorded address, beside the tab that asks', async () => {
    expect(await fromPage(open)).toEqual({ ok: true, value: null });
    expect(create.mock.calls).toEqual([[{ url: 'http://www.bazaar.example/privacy', openerTabId: 7, index: 4, windowId: 2 }]]);
  });

  it.each([
    ['an unknown service', { service: 'constructor' }],
    ['a document of another type', { documentType: 'Terms of Service' }],
    ['a document without an address', { service: 'Chatter' }],
    ['an address that is not of the web', { service: 'Honest', clause: NO_SALE }],
  ])('opens nothing for %s, and says so', async (_, change) => {
    expect(await fromPage({ ...open, ...change })).toEqual({ ok: false, error: 'Caveat has no address for this document.' });
    expect(create).not.toHaveBeenCalled();
  });

  it('takes no address from a message, and nothing from other extensions', async () => {
    await fromPage({ ...open, url: 'https://evil.example/' } as never);
    expect(create.mock.lastCall?.[0].url).toBe('http://www.bazaar.example/privacy');
    expect((await fromPage({ ...open, service: 7 } as never)).ok).toBe(false);
    create.mockClear();
    const reply = vi.fn();
    await runtime.onMessage.trigger(open, { id: 'another-extension', url: SHOP, frameId: 0, tab: { id: 7 } } as never, reply as never);
    expect(reply).not.toHaveBeenCalled();
    expect(create).not.toHaveBeenCalled();
  });

  it('opens nothing for a tab that is not in front', async () => {
    isInFront = false;
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect((await fromPage(open)).ok).toBe(false);
    expect((await fromPage({ type: 'open-services', clause: SALE, documentType: POLICY })).ok).toBe(false);
    expect(create).not.toHaveBeenCalled();
  });

  it('opens the list of all services on our own page', async () => {
    await fromPage({ type: 'open-services', clause: SALE, documentType: POLICY });
    expect(create.mock.lastCall?.[0].url).toBe(`${OWN}/services.html#clause=${SALE}&type=Privacy%20Policy`);
  });
});

describe('arriving at the document', () => {
  const there = 'https://bazaar.example/legal/privacy';
  const jumps = () => told.filter(({ message }) => (message as { type: string }).type === 'jump-to');
  const notices = () => told.flatMap(({ message }) => ('text' in (message as object) ? [(message as { text: string }).text] : []));
  const arrive = (change: Partial<PageReport> = {}, at = {}) =>
    fromPage(
      { type: 'page-report', report: report({ url: there, findings: [sale(), OTHER], ...change }), text: null },
      { url: there, id: 21, ...at },
    );
  /** Time for all that follows a message. */
  const rest = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));

  beforeEach(() => fromPage({ type: 'open-other', service: 'Bazaar', documentType: POLICY, clause: SALE }));

  it('goes to the place with the recorded words, once', async () => {
    await arrive({ state: 'scanning', findings: [] });
    await rest();
    expect(told).toEqual([]);
    await Promise.all([arrive(), arrive()]);
    await arrive();
    await rest();
    expect(jumps()).toEqual([{ tabId: 21, message: { type: 'jump-to', clause: SALE, span: 1 } }]);
    expect(notices()).toEqual([]);
  });

  it('goes to the first place that is marked where the words have changed', async () => {
    await arrive({ findings: [sale('Other words.')] });
    await vi.waitFor(() => expect(jumps()).toEqual([{ tabId: 21, message: { type: 'jump-to', clause: SALE, span: 0 } }]));
  });

  it('works when the worker was stopped in between, and on another site of the service', async () => {
    await startWorker();
    const url = 'https://bazaar-legal.example/privacy';
    await navigate(21, 'about:blank');
    await navigate(21, url);
    await arrive({ url }, { url });
    await vi.waitFor(() => expect(jumps()).toHaveLength(1));
  });

  it('says nothing over another document of the service', async () => {
    vi.useFakeTimers();
    await arrive({ findings: [OTHER], type: 'Terms of Service' });
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    await arrive();
    await rest();
    expect(told).toEqual([]);
  });

  it('says it when the clause is there but could not be marked', async () => {
    const [first] = report().findings;
    await arrive({ findings: [{ ...first!, clause: SALE, spans: first!.spans.map((one) => ({ ...one, placed: false })) }] });
    await vi.waitFor(() => expect(notices()).toHaveLength(1), { interval: 5 });
    expect(notices()[0]).toMatch(/^We found “.*” in this document, but cannot mark it here/);
    expect(jumps()).toEqual([]);
  });

  it('says it when the clause is not there any more, after some patience', async () => {
    vi.useFakeTimers();
    await arrive({ findings: [OTHER] });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect(notices()).toEqual([
      'We did not find “Your data is sold” in this document as it is now. On 16 July 2026 it was in the Privacy Policy of Bazaar.',
    ]);
    await arrive();
    await rest();
    expect(jumps()).toEqual([]);
  });

  it('waits for a page that shows its text in parts', async () => {
    vi.useFakeTimers();
    await arrive({ findings: [OTHER] });
    await vi.advanceTimersByTimeAsync(1_000);
    await arrive();
    await vi.waitFor(() => expect(jumps()).toHaveLength(1), { interval: 5 });
    await vi.advanceTimersByTimeAsync(5_000);
    vi.useRealTimers();
    expect(jumps()).toHaveLength(1);
    expect(notices()).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    ['shows another site', () => navigate(21, 'https://elsewhere.example/')],
    ['is read as another site', () => arrive({ url: SHOP }, { url: SHOP })],
    ['was closed', () => tabs.onRemoved.trigger(21, { windowId: 2, isWindowClosing: false })],
  ])('is dropped when the tab %s', async (_, leave) => {
    await leave();
    await rest();
    await arrive();
    await rest();
    expect(told.filter(({ message }) => (message as { type: string }).type !== 'rescan')).toEqual([]);
  });

  it('leaves other tabs alone', async () => {
    await arrive({}, { id: 22 });
    await rest();
    expect(told).toEqual([]);
  });
});

const OTHER: ReportFinding = { ...report().findings[0]!, clause: NO_SALE };

/** Two places: the second has the recorded words, typeset otherwise. */
function sale(second = WORDS.replaceAll(/[“”]/g, '"').replace(' your ', '\u00a0your ')): ReportFinding {
  const [first] = report().findings;
  const span = first!.spans[0]!;
  return { ...first!, clause: SALE, spans: [span, { ...span, block: 9, quote: second }] };
}

async function row(service: string, url: string | null): Promise<ServiceRow> {
  const quote = (await sha256(normaliseForHash(WORDS))).slice(0, 8);
  const finding = (clause: string) => ({ clause, severity: 'high', level: 'High', block: 4, quote }) as const;
  const rest = { captured: '2026-07-16', firstTracked: '2020-01-01', versions: 3, words: 900, language: 'en', counted: true, absences: [] };
  const document = { type: POLICY, url, ...rest, findings: [finding(SALE), finding(NO_SALE)] };
  return { service, field: 'retail', company: service, size: 1, documents: [document] };
}

async function startWorker(): Promise<void> {
  for (const event of [runtime.onMessage, runtime.onInstalled, runtime.onStartup, tabs.onUpdated, tabs.onRemoved])
    event.removeAllListeners();
  for (const event of [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved, fakeBrowser.commands.onCommand])
    vi.spyOn(event, 'addListener').mockImplementation((() => {}) as never);
  vi.resetModules();
  const { default: background } = await import('../../entrypoints/background/index.ts');
  void background.main();
}

interface At {
  readonly url?: string;
  readonly tabUrl?: string;
  readonly id?: number;
}

function fromPage(sent: ToBackground, { url = SHOP, tabUrl, id = 7 }: At = {}): Promise<Result<unknown>> {
  return deliver(sent, { id: runtime.id, url, frameId: 0, tab: { id, incognito: false, url: tabUrl } });
}

function fromOwnPage(sent: ToBackground): Promise<Result<unknown>> {
  return deliver(sent, { id: runtime.id, url: `${OWN}/read.html` });
}

function deliver(sent: ToBackground, sender: object): Promise<Result<unknown>> {
  return new Promise((resolve) => void runtime.onMessage.trigger(sent, sender as never, resolve as never));
}

async function navigate(tabId: number, url: string): Promise<void> {
  await tabs.onUpdated.trigger(tabId, { url } as never, { id: tabId } as never);
}
