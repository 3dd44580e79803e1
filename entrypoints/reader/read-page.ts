import modelText from 'virtual:caveat-model';
import { classifyDocumentType } from '../../utils/core/classify/document-type.ts';
import { SPOT, scorePolicyPage } from '../../utils/core/classify/policy-page.ts';
import { AUTO, policyTraits, weighPolicyPage } from '../../utils/core/classify/second-look.ts';
import { type Model, modelSteps, type PackedModel } from '../../utils/core/compile/model.ts';
import { type BlockMemo, scanDocument } from '../../utils/core/scan/scan-document.ts';
import { statedDate } from '../../utils/core/text/stated-date.ts';
import type { DocumentType, ScanReport } from '../../utils/core/types.ts';
import { findEnglishVersion } from '../../utils/dom/english-version.ts';
import { type Extraction, extractBlocks, type PageBlock } from '../../utils/dom/extract-blocks.ts';
import { readPageSignals } from '../../utils/dom/page-signals.ts';
import { pause, runInSlices, type SliceTimes, timed } from '../../utils/dom/slices.ts';
import { decideLanguage } from './decide-language.ts';

/** What one reading of the page gave. */
export interface Reading {
  readonly state: 'ready' | 'no-policy' | 'language' | 'too-short';
  /** The page does not look like a policy document: read only because a person asked. */
  readonly unlikely?: true;
  readonly blocks: readonly PageBlock[];
  readonly type: DocumentType | null;
  readonly language: string;
  /** Address of the English version that a page in another language links. */
  readonly english?: string;
  /** See Extraction. */
  readonly coverage: number;
  readonly report: ScanReport;
  readonly statedDate: string | null;
  readonly times: Record<'detect' | 'extract' | 'match', SliceTimes>;
}

export interface ReadingOptions {
  /** The person wants this page read. */
  readonly asked: boolean;
  /** An earlier look at this very document took it for a policy: not weighed again. */
  readonly vouched: boolean;
  readonly memo: BlockMemo;
  readonly signal: AbortSignal;
}

/** A text of fewer words is a shell, an error page or a stub: nothing can be said of it. */
const SHORTEST = 80;
const NOTHING: ScanReport = { findings: [], words: 0, blocks: 0, errors: [] };

let model: Model | null = null;

/** Reads the whole page in slices: blocks, kind and language of the document, and what the engine finds in it. */
export async function readPage(page: Document, options: ReadingOptions): Promise<Reading> {
  const { asked, vouched, memo, signal } = options;
  const times = { detect: noTime(), extract: noTime(), match: noTime() };
  const signals = vouched ? null : timed(times.detect, () => readPageSignals(page));
  if (signals) await pause();
  const likely = !signals || timed(times.detect, () => weighPolicyPage(signals) >= AUTO);
  const unlike = !likely && timed(times.detect, () => scorePolicyPage(signals!) < SPOT);
  const doubt = likely ? {} : { unlikely: true as const };
  const nothing = { ...doubt, blocks: [], type: null, language: 'und', coverage: 1, report: NOTHING, statedDate: null, times };
  if (!asked && !likely) return { ...nothing, state: 'no-policy' };

  const extraction = await runInSlices(extractBlocks(page), signal, times.extract);
  const { blocks, coverage } = extraction;
  await pause();
  const type = timed(times.detect, () => typeOf(page, extraction));
  await pause();
  const language = await decideLanguage(extraction, times.detect);
  signal.throwIfAborted();
  const { words, date } = await runInSlices(countAndDate(blocks), signal, times.detect);
  const known = { ...doubt, blocks, type, language, coverage, statedDate: date, times };
  const counted = { ...NOTHING, words, blocks: blocks.length };
  if (words < SHORTEST) {
    // A page that is called a policy and hardly says a word is a shell of one, whatever its few words score.
    const called = !signals || timed(times.detect, () => policyTraits(signals).named > 0);
    return { ...known, report: counted, state: asked && unlike && !called ? 'no-policy' : 'too-short' };
  }
  if (language !== 'en' && language !== 'und') {
    const english = timed(times.detect, () => findEnglishVersion(page));
    return { ...known, report: counted, state: 'language', ...(english !== null && { english }) };
  }

  if (!model) model = await runInSlices(loadModel(), signal, times.match);
  const scanned = scanDocument({ id: 'page', type, url: page.location.href, blocks }, model, memo);
  const report = await runInSlices(scanned, signal, times.match);
  return { ...known, report, state: unlike && report.findings.length === 0 ? 'no-policy' : 'ready' };
}

/** The first reading parses the model; a page that turns out to be none never pays for it. */
function* loadModel(): Generator<void, Model> {
  const packed = JSON.parse(modelText) as PackedModel; // written by the build from this very type
  yield;
  return yield* modelSteps(packed);
}

function* countAndDate(blocks: readonly PageBlock[]): Generator<void, { words: number; date: string | null }> {
  let words = 0;
  for (const block of blocks) {
    words += block.text.split(' ').length;
    yield;
  }
  return { words, date: statedDate(blocks.map((block) => block.text)) };
}

function typeOf(page: Document, { blocks }: Extraction): DocumentType | null {
  const headings = blocks.filter((block) => block.kind === 'heading' && (block.level ?? 2) <= 2).slice(0, 16);
  const text: string[] = [];
  for (let i = 0, length = 0; i < blocks.length && length < 20_000; i++) {
    text.push(blocks[i]!.text);
    length += blocks[i]!.text.length;
  }
  const titles = headings.map((block) => block.text);
  return classifyDocumentType({ url: page.location.href, title: page.title, headings: titles, text: text.join('\n') }).type;
}

const noTime = (): SliceTimes => ({ total: 0, longest: 0 });
