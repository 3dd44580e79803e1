/**
 * npm run -s scan -- [FILE…]: documents in, findings out, one JSON object a line for every place found. See HELP below.
 * Exit status: 0 all read, 1 something was malformed (told on standard error, the rest was scanned), 2 a file could not be read.
 */
import { once } from 'node:events';

const HELP = `Usage: npm run -s scan -- [FILE…]

Looks for clauses in documents and prints one JSON object a line for every place found:
  {doc, block, clause, severity, p, level, evidence, start, end, quote}
p is a probability from 0 to 1, level is High, Medium or Low; start and end are UTF-16 offsets in the block's own text.
Clause types with two sides say which one in "aspect" (law or venue).

FILE   .json            a document, or a list of documents
       .ndjson .jsonl   a document a line
       .md .txt         the text of one document; its type is taken from the file's name
       -                a document a line on standard input (also when no file is given)
A document is {"id", "type"?, "url"?, "blocks": [{"i", "kind": "heading"|"paragraph"|"list-item"|"table-row", "text"}]};
blocks may carry "level" (headings), "leadIn" (list items) and "header" (table rows).
Without a type, every clause is looked for.
`;

const names = process.argv.slice(2).filter((name) => name !== '--');
if (names.includes('--help') || names.includes('-h')) {
  process.stdout.write(HELP);
  process.exit(0);
}
const unknown = names.find((name) => name.startsWith('-') && name !== '-');
if (unknown) {
  process.stderr.write(`scan: there is no option ${unknown}\n${HELP}`);
  process.exit(2);
}
// The reader of our output has seen enough (`| head`): that is no failure.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { scan, input } = await load();
if (names.length === 0 && process.stdin.isTTY) process.stderr.write('scan: reading documents from standard input, one a line (--help)\n');
for (const source of input.inputsOf(names, process.env.INIT_CWD ?? process.cwd())) {
  try {
    for await (const { document, problem } of input.documentsOf(source, process.stdin)) {
      if (problem) complain(problem, 1);
      else await print(document);
    }
  } catch (error) {
    if (!(error instanceof input.UnreadableInput)) throw error;
    complain(error.message, 2);
  }
}

async function print(document) {
  const { lines, errors } = scan(document);
  for (const { block, message } of errors) complain(`${document.id} block ${block}: ${message}`, 1);
  if (lines.length > 0 && !process.stdout.write(`${lines.join('\n')}\n`)) await once(process.stdout, 'drain');
}

function complain(message, status) {
  process.stderr.write(`scan: ${message}\n`);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), status);
}

/** Loaded late, so that a machine that is not set up yet gets a sentence instead of a stack. */
async function load() {
  try {
    const [{ makeScanner }, input] = await Promise.all([import('./lib/scan-lines.mjs'), import('./lib/scan-input.mjs')]);
    return { scan: await makeScanner(), input };
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error;
    process.stderr.write('scan: not set up yet. Run it as "npm run -s scan", which sets up what is missing, or "npm test" once.\n');
    process.exit(2);
  }
}
