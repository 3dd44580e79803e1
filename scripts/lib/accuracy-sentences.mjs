import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LABELLED, linesOf, TOOLS } from './accuracy-data.mjs';

const SCORER = path.join(TOOLS, 'score-sentences.mjs');
const SETS = [
  { name: 'UNFAIR-ToS, validation', file: 'unfair-tos.jsonl', split: 'validation' },
  { name: 'UNFAIR-ToS, train', file: 'unfair-tos.jsonl', split: 'train' },
  { name: 'CLAUDETTE, English', file: 'claudette-en.jsonl', split: null },
];

/**
 * The sentence sets scored by their own scorer and its mapping of clause types to categories: [{name, categories: [{name, p, r, f1, n}],
 * summary}]; empty where the sets are not here. `scan` gives the report of a document.
 */
export function scoreSentenceSets(scan) {
  const folder = mkdtempSync(path.join(tmpdir(), 'caveat-sentences-'));
  try {
    return SETS.filter(({ file }) => existsSync(path.join(LABELLED, file)) && existsSync(SCORER)).map((set) => scoreSet(set, scan, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scoreSet({ name, file, split }, scan, folder) {
  const source = path.join(LABELLED, file);
  const findings = path.join(folder, `${file}.findings`);
  if (!existsSync(findings)) {
    const documents = path.join(folder, `${file}.documents`);
    run(['--docs', source], documents);
    writeFileSync(
      findings,
      linesOf(documents)
        .flatMap((document) => findingLines(document, scan(document)))
        .join(''),
    );
  }
  const printed = path.join(folder, 'scores');
  run([...(split ? ['--split', split] : []), source, findings], printed);
  const lines = readFileSync(printed, 'utf8').trim().split('\n');
  const categories = lines.slice(0, -1).map((line) => {
    const [, category, p, r, f1, n] = /^(.*?)\s+P\s+(\S+) R\s+(\S+) F1\s+(\S+)\s+\(n (\d+)\)/.exec(line);
    return { name: category, p, r, f1, n };
  });
  return { name, categories, summary: lines.at(-1) };
}

function findingLines(document, { findings }) {
  return findings.flatMap(({ clause, spans }) =>
    spans.map(({ p, aspect }) => `${JSON.stringify({ doc: document.id, block: 1, clause, p, aspect })}\n`),
  );
}

/** Into a file: the scorer ends itself before a pipe has taken everything. */
function run(args, target) {
  const out = openSync(target, 'w');
  const { status, stderr } = spawnSync(process.execPath, [SCORER, ...args], { stdio: ['ignore', out, 'pipe'], encoding: 'utf8' });
  closeSync(out);
  if (status !== 0) throw new Error(`score-sentences: ${stderr}`);
}
