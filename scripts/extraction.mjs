/**
 * npm run extraction -- [--browser chromium|firefox] [--limit N] [--page PART] [--show]
 * Compares what Caveat reads of the recorded pages of ../shared/pages/extraction-pairs.json with the curated text of the same documents, block
 * by block, in both browsers, one line a page. A whole run without errors writes docs/extraction.md. --show prints the blocks that differ.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { markdownBlocks } from '../utils/core/text/markdown-blocks.ts';
import { compareBlocks } from './lib/extraction-compare.mjs';
import { extractionReport, lineOf, summary } from './lib/extraction-report.mjs';
import { createExtractionRun } from './lib/extraction-run.mjs';

const ROOT = path.join(import.meta.dirname, '..');
const PAGES = path.join(ROOT, '..', 'shared', 'pages');
const CORPUS = path.join(ROOT, '..', 'shared', 'corpus');
const USAGE = 'Usage: npm run extraction -- [--browser chromium|firefox] [--limit N] [--page PART] [--show]';

const { browsers, limit, part, show } = readArguments();
if (!existsSync(path.join(PAGES, 'extraction-pairs.json'))) stop('../shared/pages with recorded pages is not here: nothing to measure', 1);
const read = (file) => JSON.parse(readFileSync(path.join(PAGES, file), 'utf8'));
const entries = new Map(read('index.json').map((entry) => [entry.file, entry]));
const pairs = read('extraction-pairs.json')
  .filter(({ page }) => page.includes(part))
  .slice(0, limit);

const results = [];
for (const browser of browsers) {
  const run = await createExtractionRun(browser, PAGES);
  const halt = () => run.stop().finally(() => process.exit(130));
  process.once('SIGINT', halt).once('SIGTERM', halt);
  try {
    const lines = [];
    for (const { page, corpus } of pairs) {
      const line = await compared(run, page, corpus);
      lines.push(line);
      process.stdout.write(`${browser}  ${lineOf(line)}\n`);
      if (show) showDifferences(line);
    }
    results.push({ browser, version: run.version, lines });
    process.stdout.write(`${summary(browser, lines)}\n`);
  } finally {
    await run.stop();
    process.removeListener('SIGINT', halt).removeListener('SIGTERM', halt);
  }
}
const whole = part === '' && limit === Number.POSITIVE_INFINITY && browsers.length === 2;
if (whole && results.every(({ lines }) => lines.every(({ error }) => error === null)))
  writeFileSync(path.join(ROOT, 'docs', 'extraction.md'), extractionReport(results, new Date().toISOString().slice(0, 10)));

async function compared(run, page, corpus) {
  try {
    const { blocks, all, page: onPage } = await run.read({ file: page, url: entries.get(page).url });
    const truth = markdownBlocks(readFileSync(path.join(CORPUS, corpus), 'utf8'));
    return { page, error: null, ...compareBlocks(truth, blocks, { onPage, walked: all }) };
  } catch (error) {
    return { page, error: error.message, words: 0, recall: 0, precision: 0, order: 0, missing: [], extra: [] };
  }
}

function showDifferences({ missing, extra }) {
  for (const { kind, why, words, text } of missing) process.stdout.write(`  - ${words} ${kind} (${why}): ${text.slice(0, 160)}\n`);
  for (const { kind, words, text, where } of extra)
    process.stdout.write(`  + ${words} ${kind}: ${text.slice(0, 160)}\n      ${where.slice(0, 6).join(' < ')}\n`);
}

function readArguments() {
  const options = {
    browser: { type: 'string' },
    limit: { type: 'string', default: 'Infinity' },
    page: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
  };
  try {
    const { values } = parseArgs({ options });
    const chosen = values.browser ? [values.browser] : ['chromium', 'firefox'];
    if (!['chromium', 'firefox'].includes(chosen[0])) return stop(`unknown browser "${values.browser}"\n${USAGE}`, 2);
    const count = Number(values.limit);
    if (!(count >= 0)) return stop(`--limit needs a number, not "${values.limit}"\n${USAGE}`, 2);
    return { browsers: chosen, limit: count, part: values.page, show: values.show };
  } catch (error) {
    return stop(`${error.message}\n${USAGE}`, 2);
  }
}

function stop(message, code) {
  process.stderr.write(`extraction: ${message}\n`);
  process.exit(code);
}
