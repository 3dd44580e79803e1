/** npm run bench: what a scan costs, against the bare loop and against others, as one Markdown table. See HELP. */
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import { fileURLToPath } from 'node:url';

const HELP = `Usage: npm run bench [-- --only PART,PART…]

Prints one table. Every design and peer runs in a process of its own, with a bare charCodeAt loop over the same text
interleaved; ratios are to that loop, so they hold on any machine. Peers are installed into scripts/bench on first use.

PART   node       Caveat, its tokenizer and the peers, in this Node
       browsers   the long document (longer than nine in ten) in Chromium and Firefox, cold and warm, and mark.js
       living     what pages that never rest cost, in both browsers (needs "npm run build")
       library    what others do, popup and library page, with a large library (needs "npm run build")
       size       bytes of model and engine
       or the name of one design: caveat, tokens, regexp, keywords, compromise, equality, wink
`;

const { only, help } = options(process.argv.slice(2));
if (help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const [{ DESIGNS }, { hasCorpus, documents }, { installPeers, missing }, report] = await Promise.all([
  import('./bench/designs.mjs'),
  import('./bench/documents.mjs'),
  import('./bench/peers.mjs'),
  import('./bench/report.mjs'),
]);
const wanted = (part) => only.length === 0 || only.includes(part);
const unknown = only.find((part) => !['node', 'browsers', 'living', 'library', 'size', ...Object.keys(DESIGNS)].includes(part));
if (unknown) {
  process.stderr.write(`bench: there is no part ${unknown}\n${HELP}`);
  process.exit(2);
}
if (!hasCorpus)
  process.stderr.write('[bench] No ../shared/corpus here: measured on the sample pages of tests/pages, which are few and short.\n');

const names = Object.keys(DESIGNS).filter((name) => wanted('node') || only.includes(name));
if (names.some((name) => DESIGNS[name].peers) || wanted('browsers')) installPeers();
print(report.heading({ documents: documents(), hasCorpus, cpus: os.cpus(), node: process.version }));
if (names.length > 0) {
  const rows = names.map((name) => ({ ...DESIGNS[name], key: name, result: run(name) }));
  print(report.nodeTable(rows));
}
if (wanted('browsers')) {
  const { measureBrowser } = await import('./bench/in-browsers.mjs');
  const results = [];
  for (const name of ['chromium', 'firefox']) {
    process.stderr.write(`[bench] ${name} …\n`);
    results.push({ name, result: await measureBrowser(name, missing(['mark.js']).length === 0) });
  }
  print(report.browserTable(results));
}
if (wanted('living')) {
  const { measureLiving, livingTable } = await import('./bench/living.mjs');
  const results = [];
  for (const name of ['chromium', 'firefox']) {
    process.stderr.write(`[bench] living pages, ${name} …\n`);
    results.push({ name, rows: await measureLiving(name) });
  }
  print(livingTable(results));
}
if (wanted('library')) {
  const { measureLibrary, libraryTable } = await import('./bench/library.mjs');
  const results = [];
  for (const name of ['chromium', 'firefox']) {
    process.stderr.write(`[bench] library, ${name} …\n`);
    results.push({ name, times: await measureLibrary(name) });
  }
  print(libraryTable(results));
}
if (wanted('size')) print(await report.sizes());

/** One design in a fresh process; {missing} when a peer is not there, {failed} with the reason when it broke. */
function run(name) {
  const absent = missing(DESIGNS[name].peers);
  if (absent.length > 0) return { missing: absent };
  process.stderr.write(`[bench] ${DESIGNS[name].name} …\n`);
  const file = fileURLToPath(new URL('bench/run-design.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, name], { encoding: 'utf8' });
  if (status === 0) return JSON.parse(stdout);
  process.exitCode = 1;
  return { failed: stderr.split('\n').find((line) => /^\w*Error/.test(line)) ?? `ended with status ${status}` };
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

function options(args) {
  const words = args.flatMap((arg) => arg.split('='));
  const at = words.indexOf('--only');
  return { only: at < 0 ? [] : (words[at + 1] ?? '').split(',').filter(Boolean), help: words.includes('--help') || words.includes('-h') };
}
