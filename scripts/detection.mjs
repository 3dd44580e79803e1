/**
 * npm run -s detection -- [DIR] [--browser chromium|firefox|both] [--limit N]
 * Counts which recorded pages of DIR/index.json (../shared/pages without DIR) and which written pages of tests/pages/hard are taken for
 * policy documents, by the built extension in real browsers. With both browsers and no limit, writes docs/detection.md.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { HARD_OTHERS, HARD_POLICIES } from '../tests/pages/hard/pages.ts';
import { renderHardPage } from '../tests/pages/hard/render.ts';
import { build } from './lib/build.mjs';
import { createPageRun } from './lib/page-run.mjs';
import { reportText } from './lib/page-score.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string', default: 'both' }, limit: { type: 'string', default: 'Infinity' } },
});
const recorded = path.resolve(process.env.INIT_CWD ?? '.', positionals[0] ?? path.join(import.meta.dirname, '../../shared/pages'));
const browsers = values.browser === 'both' ? ['chromium', 'firefox'] : [values.browser];
const limit = Number(values.limit);
if (!existsSync(path.join(recorded, 'index.json'))) {
  process.stderr.write(`detection: ${recorded} holds no index.json of recorded pages; only the written pages are counted\n`);
}

const written = writeHardPages();
try {
  for (const browser of browsers) build(browser);
  const runs = await Promise.all(
    browsers.map(async (browser) => ({ browser, recorded: await readAll(browser, recorded), hard: await readAll(browser, written) })),
  );
  const text = reportText(runs, new Date().toISOString().slice(0, 10));
  process.stdout.write(text);
  const whole = browsers.length === 2 && limit === Number.POSITIVE_INFINITY && runs.every((run) => run.recorded.length > 0);
  if (whole) writeFileSync(path.join(import.meta.dirname, '../docs/detection.md'), text);
} finally {
  rmSync(written, { recursive: true });
}

/** Index entry and line of every page of a folder. */
async function readAll(browser, directory) {
  const file = path.join(directory, 'index.json');
  if (!existsSync(file)) return [];
  const run = createPageRun(browser, directory);
  const rows = [];
  for (const entry of JSON.parse(readFileSync(file, 'utf8')).slice(0, limit)) {
    rows.push({ entry, line: await run.read(entry) });
    if (rows.length % 50 === 0) process.stderr.write(`detection: ${browser} ${rows.length}\n`);
  }
  await run.stop();
  return rows;
}

function writeHardPages() {
  const directory = mkdtempSync(path.join(tmpdir(), 'caveat-hard-'));
  mkdirSync(directory, { recursive: true });
  const index = [HARD_POLICIES, HARD_OTHERS].flatMap((pages) =>
    Object.entries(pages).map(([name, page]) => {
      const file = `${name.replace(/\W+/g, '-')}.html`;
      writeFileSync(path.join(directory, file), renderHardPage(page));
      return { file, name, url: page.url, policy: page.type !== undefined, type: page.type ?? null, kind: page.kind, textLang: 'en' };
    }),
  );
  writeFileSync(path.join(directory, 'index.json'), JSON.stringify(index));
  return directory;
}
