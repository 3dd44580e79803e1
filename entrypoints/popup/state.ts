import texts from 'virtual:caveat-texts';
import { signal } from '@preact/signals';
import { type LibraryState, NO_LIBRARY, type PageState, type PopupActions, type PopupModel } from '../../components/popup/popup-model.ts';
import {
  askForEverywhere,
  askForHosts,
  giveUpEverywhere,
  hasEverywhere,
  isFrozenHost,
  originPattern,
  readAccess,
} from '../../utils/ext/access.ts';
import { browser } from '../../utils/ext/browser.ts';
import { send, sendToReader } from '../../utils/ext/bus.ts';
import { NoAccessError, ProtectedPageError, StorageFullError, StorageUnavailableError } from '../../utils/ext/errors.ts';
import type { PageReport } from '../../utils/ext/messages.ts';
import { openTab } from '../../utils/ext/open-tab.ts';
import { kindOfTab } from '../../utils/ext/pdf-tab.ts';
import { everywhereWasAllowed, isSiteOn, storageProblem } from '../../utils/store/settings.ts';
import { painted } from './paint.ts';
import { findTab, isBrowserPage, type PopupTab, withAddress } from './tab.ts';

/** All that the popup shows; `start` and the actions change it. */
export const model = signal<PopupModel>({
  page: { kind: 'opening' },
  comparison: null,
  library: NO_LIBRARY,
  agreement: null,
  site: null,
  everywhere: null,
  withdrawn: false,
  version: browser.runtime.getManifest().version,
  storageProblem: null,
});

/** Between two questions to a page that is still being read. */
const PAUSE = 300;
/** Questions after which a page that was just asked to be read is taken for dead. */
const PATIENCE = 20;

const KIND_OF_PAGE = { page: { kind: 'unread' }, pdf: { kind: 'pdf' }, closed: { kind: 'browser-page' } } as const;
const NOTHING_READ: readonly string[] = ['no-policy', 'too-short'];

let tab: PopupTab | null = null;
/** Settles once it is known whether Caveat is on here: looked up while the reader is asked. */
let siteKnown: Promise<unknown> = Promise.resolve();
let asking: ReturnType<typeof setTimeout> | undefined;

/** Looks at the tab under the popup and keeps looking while it is being read. */
export async function start(): Promise<void> {
  browser.permissions.onAdded.addListener(() => void readEverywhere());
  browser.permissions.onRemoved.addListener(() => void readEverywhere());
  storageProblem.watch(tellStorageProblem);
  void storageProblem.get().then(tellStorageProblem);
  void readEverywhere();
  const found = await findTab();
  void painted().then(() => lookIntoLibrary(found?.incognito ?? false));
  if (!found || !standOver(found)) return setPage({ kind: 'browser-page' });
  await ask(0);
}

/** Takes the tab as the popup's own; false where the browser keeps extensions off it. */
function standOver(found: PopupTab): boolean {
  tab = found;
  if (isBrowserPage(found.url)) return false;
  const { host } = found;
  if (host !== '') siteKnown = isSiteOn(host).then((on) => change({ site: { host, on } }));
  return true;
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
  openDocument(url) {
    void openTab({ url, ...(tab && { openerTabId: tab.id }) }).then(() => close());
  },
  openInTab(url) {
    if (tab) void browser.tabs.update(tab.id, { url }).then(() => close());
  },
  jumpTo(clause, span) {
    // A page that no longer answers has moved on: then say what is the case now.
    if (tab) void sendToReader(tab.id, { type: 'jump-to', clause, span }).then((reply) => (reply.ok ? undefined : ask(0)));
  },
  setSite(on) {
    const host = tab?.host ?? '';
    if (!tab || host === '') return;
    change({ site: { host, on }, page: { kind: 'opening' } });
    void switchSite(tab, host, on);
  },
  // Both requests run inside the click itself: a browser takes the question for unasked after any wait.
  allowSite() {
    const origin = originPattern(tab?.url ?? '');
    if (origin) void askForHosts([origin]).then((granted) => granted && actions.readPage());
  },
  allowEverywhere() {
    void askForEverywhere().then(accessChanged);
  },
  stopEverywhere() {
    void giveUpEverywhere()
      .then(() => everywhereWasAllowed.set(false))
      .then(accessChanged);
  },
  openHelp() {
    openPage('/welcome.html');
  },
  openReader() {
    openPage('/read.html');
  },
  openMethodology() {
    openPage('/methodology.html');
  },
  openOwnPage: openPage,
  setStarred(on) {
    const { kept } = model.value.library;
    if (!kept) return;
    changeLibrary({ kept: { ...kept, starred: on } });
    void library()
      .then(({ star }) => star(kept.id, on))
      .then((done) => (done ? undefined : refreshKept()));
  },
};

function openPage(path: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(() => close());
}

async function readEverywhere(): Promise<void> {
  const [everywhere, once] = await Promise.all([hasEverywhere(), everywhereWasAllowed.get()]);
  change({ everywhere, withdrawn: once && !everywhere });
}

async function accessChanged(): Promise<void> {
  await Promise.all([readEverywhere(), send({ type: 'access-changed' })]);
}

async function readTab({ id, host }: PopupTab): Promise<void> {
  const reply = await send({ type: 'scan-tab', tabId: id });
  if (reply.ok) return ask(PATIENCE);
  if (reply.error === new ProtectedPageError().message) return setPage({ kind: 'browser-page' });
  const refused = reply.error === new NoAccessError().message;
  setPage(refused ? { kind: 'no-access', host: host || null } : { kind: 'error', message: reply.error });
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
  const [reply] = await Promise.all([sendToReader(tab.id, { type: 'get-report' }), siteKnown]);
  if (reply.ok) {
    const report = reply.value;
    // A reader may stand in the page around the viewer, where it finds nothing to read.
    if (NOTHING_READ.includes(report.state) && (await kindOfTab(tab.id, tab.url)) === 'pdf') return setPage({ kind: 'pdf' });
    if (report.state === 'no-policy') await lookForAgreement(tab);
    setPage({ kind: 'report', report });
    if (report.state === 'ready') void lookBeside(report, tab.incognito);
    if (report.state === 'off' && tab.host !== '') change({ site: { host: tab.host, on: false } });
    if (report.state === 'scanning') again(patience);
  } else if (patience > 1) {
    again(patience - 1);
  } else {
    if (tab.url === '' && patience === 0) {
      const told = await withAddress(tab);
      if (told.url !== '' && !standOver(told)) return setPage({ kind: 'browser-page' });
      await siteKnown;
    }
    const page = await withoutReader(tab, patience === 1);
    if (page.kind === 'unread' && model.value.site?.on !== false) await lookForAgreement(tab);
    setPage(page);
  }
}

/** Looks for what the page asks the person to agree to; waits a moment, so that the popup is not drawn twice, but not for a slow page. */
async function lookForAgreement({ id }: PopupTab): Promise<void> {
  const looked = import('./agreement.ts').then(({ agreementIn }) => agreementIn(id, texts)).then((agreement) => change({ agreement }));
  await Promise.race([looked, new Promise((resolve) => setTimeout(resolve, PAUSE))]);
}

/** Loaded once the popup stands: the database and all that reads it are no part of its start. */
const library = () => import('./library.ts');

async function lookIntoLibrary(incognito: boolean): Promise<void> {
  const { libraryAtAll, watchKept } = await library();
  // The reading itself may be kept only after the popup was opened.
  watchKept(() => void refreshKept());
  changeLibrary(await libraryAtAll(incognito, Date.now()));
}

async function refreshKept(): Promise<void> {
  const { page } = model.value;
  if (tab?.incognito !== false || page.kind !== 'report' || page.report.state !== 'ready') return;
  const { keptHere } = await library();
  changeLibrary({ kept: await keptHere(page.report) });
}

async function lookBeside(report: PageReport, incognito: boolean): Promise<void> {
  change({ comparison: model.value.comparison ?? 'loading' });
  await painted();
  const { besideReport } = await import('./beside-report.ts');
  await besideReport(report, incognito, texts, { comparison: (comparison) => change({ comparison }), library: changeLibrary });
}

function again(patience: number): void {
  asking = setTimeout(() => void ask(patience), PAUSE);
}

async function withoutReader(at: PopupTab, wasAsked: boolean): Promise<PageState> {
  if (wasAsked) return { kind: 'reload' };
  // The address is told with access only; a popup under the toolbar's button has it for this one page, sooner or later.
  if (at.url === '') return { kind: 'no-access', host: null };
  if (isFrozenHost(at.url) && !(await readAccess(at.url)).here) return { kind: 'no-access', host: at.host };
  return KIND_OF_PAGE[await kindOfTab(at.id, at.url)];
}

function tellStorageProblem(problem: 'full' | 'failed' | null): void {
  change({ storageProblem: problem && STORAGE_PROBLEM[problem] });
}

const STORAGE_PROBLEM = { full: new StorageFullError().message, failed: new StorageUnavailableError().message } as const;

function setPage(page: PageState): void {
  change({ page });
  if (page.kind !== 'opening') tellShown();
}

let shown = false;

/** For who measures how long the popup takes from the click to something one can use. */
function tellShown(): void {
  if (shown) return;
  shown = true;
  void painted().then(() => performance.mark('caveat-popup-shown'));
}

function changeLibrary(part: Partial<LibraryState>): void {
  change({ library: { ...model.value.library, ...part } });
}

function change(part: Partial<PopupModel>): void {
  model.value = { ...model.value, ...part };
}
