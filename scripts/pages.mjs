/**
 * npm run -s pages -- DIR [--browser chromium|firefox] [--limit N]
 * Reads every page of DIR/index.json ({file, url, …}) with a real browser and the built extension, and prints one JSON line a page.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';

const USAGE = 'Usage: npm run -s pages -- DIR [--browser chromium|firefox] [--limit N]';
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const { directory, browser, limit } = readArguments();
const entries = readIndex(directory).slice(0, limit);
try {
  build(browser);
} catch (error) {
  process.stderr.write(`pages: ${error.message}\n`);
  process.exit(1);
}
const { createPageRun } = await import('./lib/page-run.mjs');
const run = createPageRun(browser, directory);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => run.stop().finally(() => process.exit(130)));
let failed = 0;
for (const entry of entries) {
  const line = await run.read(entry);
  if (line.errors.length > 0) failed++;
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
await run.stop();
if (failed > 0) process.stderr.write(`pages: ${failed} of ${entries.length} pages with errors (see "errors" in their lines)\n`);

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string', default: 'chromium' }, limit: { type: 'string', default: 'Infinity' } },
    });
    const limit = Number(values.limit);
    if (positionals.length !== 1) fail('one DIR is needed');
    if (values.browser !== 'chromium' && values.browser !== 'firefox') fail(`unknown browser "${values.browser}"`);
    if (!(limit >= 0)) fail(`--limit needs a number, not "${values.limit}"`);
    return { directory: path.resolve(process.env.INIT_CWD ?? '.', positionals[0]), browser: values.browser, limit };
  } catch (error) {
    return fail(error.message);
  }
}

function readIndex(directory) {
  const file = path.join(directory, 'index.json');
  if (!existsSync(file)) fail(`${file} does not exist`);
  try {
    const entries = JSON.parse(readFileSync(file, 'utf8'));
    if (!Array.isArray(entries)) fail(`${file} is not a list of pages`);
    return entries;
  } catch (error) {
    return fail(`${file}: ${error.message}`);
  }
}

function fail(message) {
  process.stderr.write(`pages: ${message}\n${USAGE}\n`);
  process.exit(2);
}
