import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { markdownBlocks } from '../../utils/core/text/markdown-blocks.ts';
import { pageBlocks } from './page-blocks.mjs';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const PAGES = new URL('../../tests/pages/', import.meta.url);

export const hasCorpus = existsSync(new URL('index.json', CORPUS));

/** The sample pages are few: read so often in place of the whole corpus, they take long enough to be measured. */
const REPEATED = 92;

/** Every `step`-th document of the corpus beside the project; the project's own sample pages where there is none. {id, type, blocks}. */
export function documents(step = 1) {
  if (!hasCorpus) return Array.from({ length: Math.ceil(REPEATED / step) }, samplePages).flat();
  const index = JSON.parse(readFileSync(new URL('index.json', CORPUS), 'utf8'));
  return index
    .filter((_, k) => k % step === 0)
    .map((entry) => ({ id: entry.path, type: entry.type, blocks: markdownBlocks(readFileSync(new URL(entry.path, CORPUS), 'utf8')) }));
}

/** The sample pages of the tests, in English. */
export function samplePages() {
  const names = readdirSync(PAGES).filter((name) => name.endsWith('.html') && name !== 'french.html');
  return names.sort().map((name) => ({ id: name, type: null, blocks: pageBlocks(readFileSync(new URL(name, PAGES), 'utf8')) }));
}

/** The document that is longer than nine in ten: the measure of a long read. */
export function longDocument() {
  const all = documents().map((document) => ({ document, words: wordsOf(document) }));
  all.sort((a, b) => a.words - b.words);
  return all[Math.floor(0.9 * (all.length - 1))].document;
}

/** Blocks as one text, for tools that know no blocks. */
export const textOf = ({ blocks }) => blocks.map(({ text }) => text).join('\n\n');

export const wordsOf = ({ blocks }) => blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
