/**
 * npm run index -- [CORPUS] [--threads N] [--fresh]: runs the engine over all documents of a corpus folder (default ../shared/corpus) and
 * writes assets/index/matrix.json and details.json: which clause types were found in which document, where, and how sure; dates, addresses,
 * counts; no sentence of any document. Field, company and size of a service: scripts/data/services.json. The same corpus and engine give
 * the same bytes. A run that was stopped goes on where it was; --fresh begins anew. docs/corpus-index.md describes the files.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { FIELDS } from '../utils/core/compare/fields.ts';
import { markdownBlocks } from '../utils/core/text/markdown-blocks.ts';
import { indexFiles } from './lib/index-files.mjs';
import { indexAll } from './lib/index-run.mjs';
import { versions } from './vite/build-versions.ts';

const ROOT = path.join(import.meta.dirname, '..');
const TARGET = path.join(ROOT, 'assets', 'index');
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'caveat-index');

const { folder, threads, fresh } = readArguments(process.argv.slice(2));
if (!existsSync(path.join(folder, 'index.json'))) stop(`there is no index.json in ${folder}; the index stays as it is.`, 1);

const about = JSON.parse(readFileSync(path.join(import.meta.dirname, 'data', 'services.json'), 'utf8'));
const profileTable = JSON.parse(readFileSync(path.join(ROOT, 'utils', 'taxonomy', 'profile-table.json'), 'utf8'));
const makers = versions();
const entries = readCorpus();
checkServices();
if (fresh) rmSync(CACHE, { recursive: true, force: true });

const begin = performance.now();
const facts = await indexAll(entries, { cache: CACHE, threads, profileTable, onProgress });
process.stderr.write('\n');
const { matrix, details } = indexFiles(
  entries.map((entry, at) => ({ ...entry, facts: facts[at] })),
  about,
  makers,
);
mkdirSync(TARGET, { recursive: true });
const sizes = [save('matrix.json', matrix), save('details.json', details)];
report();

function readCorpus() {
  // What decides the facts of a document, apart from the document: with another of these, it is looked through anew.
  const sources = ['index-document.mjs', '../../utils/taxonomy/calibration.json', '../../utils/taxonomy/profile-table.json'].map((name) =>
    readFileSync(path.join(import.meta.dirname, 'lib', name), 'utf8'),
  );
  const maker = createHash('sha256')
    .update(JSON.stringify([makers, sources]))
    .digest('hex');
  return JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')).map((entry) => {
    const file = path.join(folder, entry.path);
    const markdown = readFileSync(file, 'utf8');
    const key = createHash('sha256').update(`${maker}\n${entry.type}\n${markdown}`).digest('hex').slice(0, 32);
    return { ...entry, file, key, blocks: markdownBlocks(markdown) };
  });
}

function checkServices() {
  const missing = [...new Set(entries.map(({ service }) => service))].filter((name) => !Object.hasOwn(FIELDS, about[name]?.field ?? ''));
  if (missing.length > 0) stop(`scripts/data/services.json has no field of activity for: ${missing.join('; ')}`, 1);
}

function onProgress(done, all) {
  const width = 40;
  const full = Math.round((done / all) * width);
  const line = `${'█'.repeat(full)}${'░'.repeat(width - full)} ${done} of ${all} documents`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line}`);
  else if (done % 100 === 0 || done === all) process.stderr.write(`${line}\n`);
}

function save(name, value) {
  const json = `${JSON.stringify(value)}\n`;
  writeFileSync(path.join(TARGET, name), json);
  return { name, bytes: json.length, gzip: gzipSync(json, { level: 9 }).length };
}

function report() {
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  const { services, documents, columns, types } = matrix;
  const cells = Object.values(columns).reduce((sum, column) => sum + column.replaceAll('.', '').length, 0);
  print(
    `${documents.service.length} English documents of ${services.name.length} services, ${cells} findings, ${seconds} s; version ${matrix.version}`,
  );
  for (const { name, bytes, gzip } of sizes) print(`${name}: ${(bytes / 1000).toFixed(0)} kB, ${(gzip / 1000).toFixed(1)} kB gzip`);
  types.forEach((type, number) => {
    const n = documents.type.filter((one, at) => one === number && documents.counted[at] === '1').length;
    if (n >= 20) print(`${type}: ${n} documents count (of ${documents.type.filter((one) => one === number).length})`);
  });
  const failed = facts.reduce((sum, { errors }) => sum + errors, 0);
  if (failed > 0) print(`${failed} blocks could not be read for a clause type`);
}

function readArguments(args) {
  const at = args.indexOf('--threads');
  const [, given] = at < 0 ? [] : args.splice(at, 2);
  const begin = args.indexOf('--fresh');
  if (begin >= 0) args.splice(begin, 1);
  const count = given === undefined ? availableParallelism() : Number(given);
  if (args.length > 1 || args[0]?.startsWith('-') || !(Number.isInteger(count) && count > 0))
    stop('Usage: npm run index -- [CORPUS] [--threads N] [--fresh]', 2);
  const named = args[0] ? path.resolve(process.env.INIT_CWD ?? process.cwd(), args[0]) : path.join(ROOT, '..', 'shared', 'corpus');
  return { folder: named, threads: count, fresh: begin >= 0 };
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

function stop(message, status) {
  process.stderr.write(`index: ${message}\n`);
  process.exit(status);
}
