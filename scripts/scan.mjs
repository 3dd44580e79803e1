/**
 * npm run -s scan -- [FILE…]: documents in, findings out, one JSON object a line for every place found. See HELP below.
 * Exit status: 0 all read, 1 something was malformed (told on standard error, the rest was scanned), 2 a file could not be read.
 * As a filter over archives, under other engines: docs/scaling.md.
 */
import { once } from 'node:events';

const HELP = `Usage: npm run -s scan -- [OPTION…] [FILE…]

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

--summary       after the places of each document a line about it, also where nothing was found:
                  {doc, type, language, words, blocks, places, clauses: {<clause>: <places>}, errors}
                and for each malformed document a line {doc, unread}: one such line for every document that came in
--only-summary  these lines alone
--tolerant      malformed documents do not change the exit status (for engines that take any other than 0 for a crash)
`;

const OPTIONS = ['--summary', '--only-summary', '--tolerant'];
const args = process.argv.slice(2).filter((name) => name !== '--');
const names = args.filter((name) => !OPTIONS.includes(name));
if (names.includes('--help') || names.includes('-h')) {
  process.stdout.write(HELP);
  process.exit(0);
}
const unknown = names.find((name) => name.startsWith('-') && name !== '-');
if (unknown) {
  process.stderr.write(`scan: there is no option ${unknown} (--help lists them)\n`);
  process.exit(2);
}
const withPlaces = !args.includes('--only-summary');
const withSummary = !withPlaces || args.includes('--summary');
const malformed = args.includes('--tolerant') ? 0 : 1;

// The reader of our output has seen enough (`| head`): that is no failure.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { scan, jsonLine, input } = await load();
if (names.length === 0 && process.stdin.isTTY) process.stderr.write('scan: reading documents from standard input, one a line (--help)\n');
for (const source of input.inputsOf(names, process.env.INIT_CWD ?? process.cwd())) {
  try {
    for await (const { document, id, problem } of input.documentsOf(source, process.stdin)) {
      if (problem) await refuse(id, problem);
      else await print(document);
    }
  } catch (error) {
    if (!(error instanceof input.UnreadableInput)) throw error;
    complain(error.message, 2);
  }
}

async function print(document) {
  let result;
  try {
    result = scan(document);
  } catch (error) {
    return refuse(document.id, `${document.id}: ${error.message}`);
  }
  const { lines, errors, summary } = result;
  for (const { block, message } of errors) complain(`${document.id} block ${block}: ${message}`, malformed);
  await write([...(withPlaces ? lines : []), ...(withSummary ? [summary()] : [])]);
}

/** A document that was not scanned: the rest goes on, and the count of documents stays right. */
async function refuse(id, problem) {
  complain(problem, malformed);
  if (withSummary) await write([jsonLine({ doc: id, unread: problem })]);
}

async function write(lines) {
  if (lines.length > 0 && !process.stdout.write(`${lines.join('\n')}\n`)) await once(process.stdout, 'drain');
}

function complain(message, status) {
  process.stderr.write(`scan: ${message}\n`);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), status);
}

/** Loaded late, so that a machine that is not set up yet gets a sentence instead of a stack. */
async function load() {
  try {
    const [{ makeScanner, jsonLine }, input] = await Promise.all([import('./lib/scan-lines.mjs'), import('./lib/scan-input.mjs')]);
    return { scan: await makeScanner(), jsonLine, input };
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error;
    process.stderr.write('scan: not set up yet. Run it as "npm run -s scan", which sets up what is missing, or "npm test" once.\n');
    process.exit(2);
  }
}
