import texts from 'virtual:caveat-texts';
import { signal } from '@preact/signals';
import { comparisonOf } from '../../components/popup/compare-report.ts';
import type { Comparison } from '../../components/popup/comparison.ts';
import type { OpenDocument, ReadActions, ReadModel } from '../../components/read/read-model.ts';
import { browser } from '../../utils/ext/browser.ts';
import { type PageReport, ToReader } from '../../utils/ext/messages.ts';
import { type FileDocument, readFile, readPasted } from '../../utils/files/read-file.ts';
import { loadMatrix } from '../../utils/store/corpus-index.ts';
import { problemText } from './problem-text.ts';
import { ShownDocument } from './shown-document.ts';

const START: ReadModel = { kind: 'start', problem: null, name: '' };
const PDF_WORKER = '/pdf-worker.js';

/** All that the page shows. */
export const model = signal<ReadModel>(START);
/** A file is being dragged over the page. */
export const isOver = signal(false);

/** Ends what is open, and whatever is still being done for it. */
let stop = new AbortController();
let shown: ShownDocument | null = null;

export const actions: ReadActions = {
  openFile(file) {
    void open(file.name, (signal, onProgress) => readFile(file, { signal, onProgress, pdfWorker: PDF_WORKER }));
  },
  openText: (text) => openPasted(text, ''),
  close() {
    reset();
    document.title = 'Read it in Caveat';
    model.value = START;
  },
  jumpTo: (clause, span) => shown?.jumpTo(clause, span),
  step: (by) => shown?.step(by),
  print: () => print(),
  openPage: (address) => void browser.tabs.create({ url: browser.runtime.getURL(address) }),
};

/** Takes what is dropped or pasted anywhere on the page, and the flag keys. */
export function listen(): void {
  addEventListener('dragover', (event) => {
    event.preventDefault();
    isOver.value = event.dataTransfer?.types.includes('Files') ?? false;
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) isOver.value = false;
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    isOver.value = false;
    take(event.dataTransfer);
  });
  addEventListener('paste', (event) => {
    if (event.target instanceof HTMLTextAreaElement || model.value.kind !== 'start') return;
    event.preventDefault();
    take(event.clipboardData);
  });
  browser.runtime.onMessage.addListener(((raw: unknown, sender: { readonly id?: string }, sendResponse: (reply: unknown) => void) => {
    const { data } = ToReader.safeParse(raw);
    if (sender.id !== browser.runtime.id || !data || !/^(?:next|previous)-flag$/.test(data.type)) return undefined;
    actions.step(data.type === 'next-flag' ? 1 : -1);
    sendResponse({ ok: true, value: null });
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

function take(data: DataTransfer | null): void {
  const file = data?.files[0];
  if (file) actions.openFile(file);
  else if (data) openPasted(data.getData('text/plain'), data.getData('text/html'));
}

function openPasted(text: string, html: string): void {
  if (text.trim() !== '' || html !== '') void open('', async () => readPasted(text, html));
}

type Load = (signal: AbortSignal, onProgress: (done: number, all: number) => void) => Promise<FileDocument>;

/** Opens a document in place of what is open. `name` of the file; '' for text. */
async function open(name: string, load: Load): Promise<void> {
  reset();
  const { signal } = stop;
  model.value = { kind: 'opening', name, done: 0, all: 0 };
  try {
    const file = await load(signal, (done, all) => {
      if (!signal.aborted) model.value = { kind: 'opening', name, done, all };
    });
    await show(file, name || titleOf(file), signal);
  } catch (error) {
    if (signal.aborted) return;
    console.error(error);
    reset();
    model.value = { kind: 'start', problem: problemText(error), name };
  }
}

async function show(file: FileDocument, name: string, signal: AbortSignal): Promise<void> {
  const one = new ShownDocument(signal, (at) => change(at));
  shown = one;
  await one.fill(file.blocks);
  signal.throwIfAborted();
  document.title = `${name} · Caveat`;
  model.value = {
    kind: 'document',
    name,
    article: one.article,
    report: null,
    comparison: null,
    notes: notesOn(file),
    position: 0,
    total: 0,
  };
  scrollTo(0, 0);
  await drawn(one.article);
  const report = await one.analyse(titleOf(file) || name);
  if (signal.aborted) return;
  change({ report });
  const comparison = await compared(report);
  if (!signal.aborted) change({ comparison });
}

/** The findings stand without it: a build may have no index. */
async function compared(report: PageReport): Promise<Comparison | null> {
  if (report.state !== 'ready') return null;
  return loadMatrix().then(
    (matrix) => comparisonOf(report, matrix, texts),
    () => null,
  );
}

/** The document's own title: what it says at its top, rather than what a program wrote into the file. */
function titleOf({ blocks, title }: FileDocument): string {
  const heading = blocks.slice(0, 5).find(({ kind }) => kind === 'heading');
  return heading?.text.slice(0, 200) ?? (title || 'Pasted text');
}

function notesOn({ pages, pictures }: FileDocument): string[] {
  if (pictures === 0) return [];
  return [
    `${pictures} of the ${pages} pages of this PDF hold no text that can be read, only pictures or nothing. They are not shown here.`,
  ];
}

/** The view puts the article into the page with its next drawing. */
async function drawn(element: Element): Promise<void> {
  for (let i = 0; i < 100 && !element.isConnected; i++) await new Promise((resolve) => setTimeout(resolve, 10));
}

function change(part: Partial<Pick<OpenDocument, 'report' | 'comparison' | 'position' | 'total'>>): void {
  if (model.value.kind === 'document') model.value = { ...model.value, ...part };
}

function reset(): void {
  stop.abort();
  stop = new AbortController();
  shown = null;
}
