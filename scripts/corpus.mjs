/**
 * npm run corpus -- <id> [--base REF]: what an edit changes for one clause type over the real documents of ../shared/corpus: the sentences newly
 * flagged and newly passed, the working tree against HEAD or REF (a temporary checkout). Sentences that differ only in their document are
 * printed once, with their number. Only documents of the types that the clause is looked for in. Prints real texts: keep the output to yourself.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { markdownBlocks } from '../utils/core/text/markdown-blocks.ts';
import { engineOf, withCheckout } from './lib/worktree.mjs';

const CORPUS = path.join(import.meta.dirname, '..', '..', 'shared', 'corpus');
const { id, base } = readArguments(process.argv.slice(2));
if (!existsSync(path.join(CORPUS, 'index.json'))) stop('the real documents (../shared/corpus) are not here.', 1);

const after = await scannerOf(await engineOf());
const changes = { flagged: new Map(), passed: new Map() };
const totals = { before: 0, after: 0, documents: 0 };
await withCheckout(base, compare).catch((error) => stop(error.message, 1));
print();

async function compare(folder) {
  const before = await scannerOf(await engineOf(folder));
  if (!after && !before) throw new Error(`there is no clause type ${id}, neither here nor at ${base}`);
  for (const entry of JSON.parse(readFileSync(path.join(CORPUS, 'index.json'), 'utf8'))) {
    const document = { id: entry.path, type: entry.type, blocks: markdownBlocks(readFileSync(path.join(CORPUS, entry.path), 'utf8')) };
    const [old, now] = [before?.(document) ?? new Map(), after?.(document) ?? new Map()];
    totals.before += old.size;
    totals.after += now.size;
    totals.documents++;
    for (const [place, sentence] of now) if (!old.has(place)) note(changes.flagged, sentence, entry);
    for (const [place, sentence] of old) if (!now.has(place)) note(changes.passed, sentence, entry);
  }
}

/** A function from a document to the sentences flagged in it (place → text) by this clause type alone; null where it does not exist. */
async function scannerOf({ clauses, lexicon, compileClauses, loadModel, scanAll }) {
  const clause = clauses.find((one) => one.id === id);
  if (!clause) return null;
  const model = loadModel(compileClauses([clause], lexicon));
  return (document) => {
    const texts = new Map(document.blocks.map(({ i, text }) => [i, text]));
    const spans = scanAll(document, model).findings.flatMap((finding) => finding.spans);
    return new Map(
      spans.map((span) => {
        const [start, sentence] = sentenceAround(texts.get(span.block), span);
        return [`${span.block} ${start}`, { sentence, quote: span.quote, hedged: span.evidence === 'hedged' }];
      }),
    );
  };
}

/** The sentence that holds the span, and where it begins. */
function sentenceAround(text, { start, end }) {
  let from = 0;
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    if (index <= start) from = index;
    if (index + segment.length >= end) return [from, text.slice(from, index + segment.length).trim()];
  }
  return [from, text.slice(from).trim()];
}

function note(list, { sentence, quote, hedged }, { path: place }) {
  const known = list.get(sentence);
  if (known) known.places.push(place);
  else list.set(sentence, { quote, hedged, places: [place] });
}

function print() {
  for (const [title, list] of [
    ['newly flagged', changes.flagged],
    ['newly passed', changes.passed],
  ]) {
    process.stdout.write(
      `\n${title}: ${list.size} sentences in ${[...list.values()].reduce((sum, { places }) => sum + places.length, 0)} places\n`,
    );
    for (const [sentence, { quote, hedged, places }] of list) {
      const more = places.length > 1 ? ` and ${places.length - 1} more` : '';
      process.stdout.write(`  ${places[0]}${more}${hedged ? ' (hedged)' : ''}\n    ${sentence.replace(quote, `[[${quote}]]`)}\n`);
    }
  }
  const { before, after: now, documents } = totals;
  process.stdout.write(`\n${id}: ${before} places at ${base}, ${now} now, in ${documents} documents\n`);
}

function readArguments(args) {
  const at = args.indexOf('--base');
  const [named] = at < 0 ? ['HEAD'] : args.splice(at, 2).slice(1);
  if (args.length !== 1 || args[0].startsWith('-') || !named) stop('Usage: npm run corpus -- <id> [--base REF]', 2);
  return { id: args[0], base: named };
}

function stop(message, status) {
  process.stderr.write(`corpus: ${message}\n`);
  process.exit(status);
}
