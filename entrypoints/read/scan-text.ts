import modelText from 'virtual:caveat-model';
import { classifyDocumentType } from '../../utils/core/classify/document-type.ts';
import { type Model, modelSteps, type PackedModel } from '../../utils/core/compile/model.ts';
import { scanDocument } from '../../utils/core/scan/scan-document.ts';
import { statedDate } from '../../utils/core/text/stated-date.ts';
import type { PageBlock } from '../../utils/dom/extract-blocks.ts';
import { runInSlices, type SliceTimes, timed } from '../../utils/dom/slices.ts';
import { decideLanguage } from '../reader/decide-language.ts';
import type { Reading } from '../reader/read-page.ts';

let model: Model | null = null;

/** What the engine finds in a text that the person wants read: however short it is, and whether or not it looks like a policy. */
export async function scanText(blocks: readonly PageBlock[], root: Element, title: string, signal: AbortSignal): Promise<Reading> {
  const times = { detect: noTime(), extract: noTime(), match: noTime() };
  const language = await decideLanguage({ blocks, root, coverage: 1 }, times.detect);
  const type = timed(times.detect, () => typeOf(blocks, title));
  const words = blocks.reduce((sum, block) => sum + block.text.split(' ').length, 0);
  const date = statedDate(blocks.map((block) => block.text));
  const known = { blocks, type, language, coverage: 1, statedDate: date, times };
  if (language !== 'en' && language !== 'und')
    return { ...known, state: 'language', report: { findings: [], words, blocks: blocks.length, errors: [] } };
  model ??= await runInSlices(loadModel(), signal, times.match);
  const report = await runInSlices(scanDocument({ id: 'file', type, blocks }, model), signal, times.match);
  return { ...known, state: 'ready', report };
}

function* loadModel(): Generator<void, Model> {
  const packed = JSON.parse(modelText) as PackedModel; // written by the build from this very type
  yield;
  return yield* modelSteps(packed);
}

function typeOf(blocks: readonly PageBlock[], title: string) {
  const headings = blocks.filter(({ kind, level }) => kind === 'heading' && (level ?? 2) <= 2).slice(0, 16);
  const text = blocks.slice(0, 400).map((block) => block.text);
  return classifyDocumentType({ url: '', title, headings: headings.map((block) => block.text), text: text.join('\n') }).type;
}

const noTime = (): SliceTimes => ({ total: 0, longest: 0 });
