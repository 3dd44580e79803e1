import { signal } from '@preact/signals';
import type { PageState, PopupActions, PopupModel } from '../../components/popup/popup-model.ts';
import { browser } from '../../utils/ext/browser.ts';
import { send, sendToTab } from '../../utils/ext/bus.ts';
import { ReportSchema } from '../../utils/ext/messages.ts';
import { findTab, isBrowserPage, lacksPromisedAccess, type PopupTab } from './tab.ts';

/** All that the popup shows; `start` and the actions change it. */
export const model = signal<PopupModel>({
  page: { kind: 'opening' },
  site: null,
  everywhere: null,
  version: browser.runtime.getManifest().version,
  storageProblem: null,
});

const EVERYWHERE = { origins: ['*://*/*'] };
/** Between two questions to a page that is still being read. */
const PAUSE = 300;
/** Questions after which a page that was just asked to be read is taken for dead. */
const PATIENCE = 20;

let tab: PopupTab | null = null;
let asking: ReturnType<typeof setTimeout> | undefined;

/** Looks at the tab under the popup and keeps looking while it is being read. */
export async function start(): Promise<void> {
  browser.permissions.onAdded.addListener(() => void readAccess());
  browser.permissions.onRemoved.addListener(() => void readAccess());
  const [found] = await Promise.all([findTab(), readAccess()]);
  tab = found;
  if (!tab || isBrowserPage(tab.url)) return setPage({ kind: 'browser-page' });
  if (tab.host !== '') change({ site: { host: tab.host, on: true } });
  await ask(0);
}

export const actions: PopupActions = {
  readPage() {
    if (!tab) return;
    setPage({ kind: 'opening' });
    void readTab(tab);
  },
  reloadPage() {
    if (tab) void browser.tabs.reload(tab.id).then(() => close());
  },
  jumpTo(clause, span) {
    if (tab) void sendToTab(tab.id, { type: 'jump-to', clause, span });
  },
  setSite(on) {
    const host = tab?.host ?? '';
    if (!tab || host === '') return;
    change({ site: { host, on }, page: { kind: 'opening' } });
    void switchSite(tab, host, on);
  },
  // Both requests run inside the click itself: a browser takes the question for unasked after any wait.
  allowSite() {
    if (tab) void browser.permissions.request({ origins: [`*://${tab.host}/*`] }).then((granted) => granted && actions.readPage());
  },
  allowEverywhere() {
    void browser.permissions.request(EVERYWHERE).then(accessChanged);
  },
  stopEverywhere() {
    void browser.permissions.remove(EVERYWHERE).then(accessChanged);
  },
  openHelp() {
    void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }).then(() => close());
  },
};

async function readAccess(): Promise<void> {
  change({ everywhere: await browser.permissions.contains(EVERYWHERE) });
}

async function accessChanged(): Promise<void> {
  await readAccess();
  await send({ type: 'access-changed' });
}

async function readTab({ id, host }: PopupTab): Promise<void> {
  const reply = await send({ type: 'scan-tab', tabId: id });
  if (reply.ok) return ask(PATIENCE);
  const refused = /cannot access|missing host permission|must request permission/i.test(reply.error);
  setPage(refused && host !== '' ? { kind: 'no-access', host } : { kind: 'error', message: reply.error });
}

async function switchSite(at: PopupTab, host: string, on: boolean): Promise<void> {
  const reply = await send({ type: 'set-site', host, on });
  if (!reply.ok) {
    change({ site: { host, on: !on }, page: { kind: 'error', message: reply.error } });
  } else if (on) {
    await readTab(at);
  }
}

/** Asks the reader what it knows. `patience`: how many more times to ask a page that does not answer yet. */
async function ask(patience: number): Promise<void> {
  clearTimeout(asking);
  if (!tab) return;
  const reply = await sendToTab(tab.id, { type: 'get-report' });
  const report = reply.ok ? ReportSchema.safeParse(reply.value) : null;
  if (report?.success) {
    const problem = report.data.errors.find((error) => error.startsWith('storage:'));
    change({ page: { kind: 'report', report: report.data }, storageProblem: problem ? STORAGE_PROBLEM : null });
    if (report.data.state === 'off' && tab.host !== '') change({ site: { host: tab.host, on: false } });
    if (report.data.state === 'scanning') again(patience);
  } else if (patience > 1) {
    again(patience - 1);
  } else {
    setPage(await withoutReader(tab, patience === 1));
  }
}

function again(patience: number): void {
  asking = setTimeout(() => void ask(patience), PAUSE);
}

async function withoutReader(at: PopupTab, wasAsked: boolean): Promise<PageState> {
  if (wasAsked) return { kind: 'reload' };
  if (await lacksPromisedAccess(at.url)) return { kind: 'no-access', host: at.host };
  return { kind: 'unread' };
}

function setPage(page: PageState): void {
  change({ page });
}

function change(part: Partial<PopupModel>): void {
  model.value = { ...model.value, ...part };
}

const STORAGE_PROBLEM =
  'This visit could not be recorded on this device. The highlights work all the same; freeing some disk space may help.';
