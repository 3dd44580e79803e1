/**
 * npm run -s ndjson -- FOLDER…: the documents of a folder with an index.json, one JSON object a line, as `npm run -s scan` reads them.
 * Exit status: 0 all written, 1 some documents could not be read (told on standard error, the others were written), 2 nothing to read.
 */
import { once } from 'node:events';

const HELP = `Usage: npm run -s ndjson -- FOLDER…

Prints the documents of a collection, one a line: {"id", "type", "url"?, "blocks"}, which npm run -s scan reads.

FOLDER  holds index.json, a list of {"path", "type"?, "url"?}, and the documents it names as Markdown (.md) or plain text (.txt).
        A path is relative to the folder and becomes the document's id (with several folders, the folder stands before it).
`;

const folders = process.argv.slice(2).filter((name) => name !== '--');
if (folders.includes('--help') || folders.includes('-h')) {
  process.stdout.write(HELP);
  process.exit(0);
}
if (folders.length === 0 || folders.some((name) => name.startsWith('-'))) {
  process.stderr.write(HELP);
  process.exit(2);
}
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { collectionDocuments } = await load();
for (const folder of folders) {
  try {
    for (const { document, problem } of collectionDocuments(folder, process.env.INIT_CWD ?? process.cwd(), folders.length > 1)) {
      if (problem) complain(problem, 1);
      else if (!process.stdout.write(`${JSON.stringify(document)}\n`)) await once(process.stdout, 'drain');
    }
  } catch (error) {
    complain(`${folder}: ${error.message}`, 2);
  }
}

function complain(message, status) {
  process.stderr.write(`ndjson: ${message}\n`);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), status);
}

/** Loaded late, so that a machine that is not set up yet gets a sentence instead of a stack. */
async function load() {
  try {
    return await import('./lib/collection.mjs');
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error;
    process.stderr.write('ndjson: not set up yet. Run it as "npm run -s ndjson", which sets up what is missing.\n');
    process.exit(2);
  }
}
