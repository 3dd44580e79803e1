import { signal } from '@preact/signals';
import type { LibraryActions, LibraryModel, Limits, LimitsPlan, Unfolded } from '../../components/library/library-model.ts';
import { readDocument } from '../../utils/store/documents.ts';
import * as library from '../../utils/store/library.ts';
import { applyRetention, planRetention } from '../../utils/store/retention.ts';
import { libraryNotice, libraryPaused, pruneNotes, retention, storageProblem } from '../../utils/store/settings.ts';
import { noticeText, problemText, removedText, storageProblemText } from './texts.ts';
import { exportCsv, exportJson, importFile, stopImport } from './transfers.ts';

/** All that the page shows; `start` and the actions change it. */
export const model = signal<LibraryModel>({
  state: 'loading',
  documents: [],
  skipped: 0,
  unfolded: null,
  withClause: new Map(),
  usage: null,
  keeping: true,
  limits: { versions: 20, megabytes: 500 },
  plan: null,
  goesNext: null,
  removed: [],
  transfer: null,
  problem: null,
});
/** When the library was last read, milliseconds since 1970: what "today" means on the page. */
export const now = signal(Date.now());

/** Changes of the library that come quickly one after the other are shown once. */
const CALM = 120;
/** After the last key in a field. */
const TYPED = 250;

/** Reads the library, and again whenever a document is read in another tab or a setting changes. */
export async function start(): Promise<void> {
  library.watchLibrary(later(CALM, () => void load()));
  libraryPaused.watch((paused) => change({ keeping: !paused }));
  for (const setting of [retention, pruneNotes, libraryNotice]) setting.watch(() => void readSettings());
  storageProblem.watch((problem) => change({ problem: problem && storageProblemText(problem) }));
  await Promise.all([load(), readSettings()]);
  const problem = await storageProblem.get();
  if (problem) change({ problem: storageProblemText(problem) });
}

export const actions: LibraryActions = {
  unfold(id) {
    change({ unfolded: id === null ? null : { id, state: 'loading', versions: [], findings: [], skipped: 0 } });
    if (id !== null) void readUnfolded(id);
  },
  star(id, on) {
    const documents = model.value.documents.map((one) => (one.id === id ? { ...one, starred: on } : one));
    change({ documents });
    void attempt(() => library.setStarred(id, on));
  },
  deleteDocument: (id) => void attempt(() => library.deleteDocument(id)),
  deleteVersion: (id, hash) => void attempt(() => library.deleteVersion(id, hash)),
  deleteEverything: () => void attempt(() => library.deleteEverything()),
  lookForClauses(clauses) {
    for (const clause of clauses) void lookFor(clause);
  },
  keep(on) {
    change({ keeping: on });
    void attempt(() => libraryPaused.set(!on));
  },
  consider: later(TYPED, (limits: Limits) => void consider(limits)),
  decide(apply) {
    const { plan } = model.value;
    considered++;
    change({ plan: null });
    if (!apply || !plan) return;
    change({ limits: plan.limits });
    void attempt(() => applyRetention(plan.limits)).then(readSettings);
  },
  exportJson: () => void exportJson((transfer) => change({ transfer })),
  exportCsv: () => void exportCsv((transfer) => change({ transfer })),
  importFile: (file) => void importFile(file, (transfer) => change({ transfer })).then(load),
  closeTransfer() {
    stopImport();
    change({ transfer: null });
  },
  closeProblem: () => change({ problem: null }),
  retry() {
    change({ state: 'loading' });
    void load();
  },
};

let loads = 0;

async function load(): Promise<void> {
  const mine = ++loads;
  try {
    const [{ documents, skipped }, usage] = await Promise.all([library.listDocuments(), library.libraryUsage()]);
    if (mine !== loads) return;
    now.value = Date.now();
    const { unfolded } = model.value;
    const still = unfolded !== null && documents.some(({ id }) => id === unfolded.id);
    change({ state: 'ready', documents, skipped, usage, unfolded: still ? unfolded : null });
    if (still) await readUnfolded(unfolded.id);
  } catch (error) {
    console.error(error);
    if (mine === loads) change({ state: 'unavailable' });
  }
}

async function readUnfolded(id: string): Promise<void> {
  const read = await readDocument(id).then(
    (stored): Unfolded | null =>
      stored ? { id, state: 'ready', versions: stored.versions, findings: stored.findings, skipped: stored.skipped } : null,
    () => null,
  );
  // Another one may be open by now.
  if (model.value.unfolded?.id === id) change({ unfolded: read ?? { id, state: 'failed', versions: [], findings: [], skipped: 0 } });
}

async function lookFor(clause: string): Promise<void> {
  const found = await library.documentsWithClause(clause).catch(() => new Set<string>());
  change({ withClause: new Map(model.value.withClause).set(clause, found) });
}

let considered = 0;

async function consider(limits: Limits): Promise<void> {
  const mine = ++considered;
  const { limits: set } = model.value;
  if (limits.versions === set.versions && limits.megabytes === set.megabytes) return change({ plan: null });
  try {
    const { removals, freed } = await planRetention(limits);
    const documents = removals.filter(({ hash }) => hash === null).length;
    const plan: LimitsPlan = { limits, documents, versions: removals.length - documents, bytes: freed };
    if (mine === considered) change({ plan });
  } catch (error) {
    change({ problem: problemText(error) });
  }
}

async function readSettings(): Promise<void> {
  const [limits, notes, notice, paused] = await Promise.all([retention.get(), pruneNotes.get(), libraryNotice.get(), libraryPaused.get()]);
  const removed = notes.map((note) => ({ at: note.when, text: removedText(note) }));
  change({ limits, removed, goesNext: notice && noticeText(notice), keeping: !paused });
}

/** Does something to the library and shows what it is like afterwards; says so when it did not work. */
async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error);
    change({ problem: problemText(error) });
  }
  await load();
}

function later<A extends unknown[]>(ms: number, work: (...args: A) => void): (...args: A) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...args), ms);
  };
}

function change(part: Partial<LibraryModel>): void {
  model.value = { ...model.value, ...part };
}
