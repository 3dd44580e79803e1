import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { classifyDocumentType } from '../../utils/core/classify/document-type.ts';
import { markdownBlocks } from '../../utils/core/text/markdown-blocks.ts';
import { plainBlocks } from '../../utils/core/text/plain-blocks.ts';
import { LONGEST_LINE, linesOf } from './lines.mjs';

const Text = z.string({ error: 'is no text' });
const Block = z.object({
  i: z.int({ error: 'is no whole number' }),
  kind: z.enum(['heading', 'paragraph', 'list-item', 'table-row'], { error: 'is none of heading, paragraph, list-item, table-row' }),
  text: Text,
  level: z.optional(z.int({ error: 'is no whole number' }).check(z.minimum(1), z.maximum(6))),
  header: z.optional(Text),
  leadIn: z.optional(Text),
});
const Document = z.object(
  {
    id: Text.check(z.minLength(1, { error: 'is empty' })),
    type: z.optional(z.nullable(Text)),
    url: z.optional(z.nullable(Text)),
    blocks: z.array(Block, { error: 'is no list' }).check(z.refine(numbersDiffer, { error: 'has two blocks with the same number' })),
  },
  { error: 'is no object' },
);

/** A file that cannot be read at all; the message is a whole sentence for standard error. */
export class UnreadableInput extends Error {}

/**
 * The documents of one input, one after the other, as `{document}` or `{id, problem}` (the document's id where that can be read, else null,
 * and a sentence that names the line). NDJSON is read line by line, so that memory does not grow with the input. Throws UnreadableInput.
 */
export async function* documentsOf({ name, file, id }, stdin) {
  try {
    if (file === null) yield* fromLines(stdin, 'standard input');
    else yield* fromFile(file, name, id);
  } catch (error) {
    if (error?.code === undefined || !error.syscall) throw error;
    const reasons = { ENOENT: 'there is no such file', EISDIR: 'is a folder', EACCES: 'no permission to read it' };
    throw new UnreadableInput(`${name}: ${reasons[error.code] ?? error.message}`);
  }
}

/**
 * What to read for each argument: `-` is standard input (also when there are none), others are resolved against where the person stands.
 * A text file's document is named like the file, or like the path where two files have the same name.
 */
export function inputsOf(names, standingIn) {
  if (names.length === 0) return [{ name: 'standard input', file: null, id: null }];
  const stems = names.map((name) => path.basename(name, path.extname(name)));
  return names.map((name, k) => {
    if (name === '-') return { name: 'standard input', file: null, id: null };
    const shared = stems.indexOf(stems[k]) !== stems.lastIndexOf(stems[k]);
    return { name, file: path.resolve(standingIn, name), id: shared ? name.slice(0, name.length - path.extname(name).length) : stems[k] };
  });
}

async function* fromFile(file, name, id) {
  switch (path.extname(file).toLowerCase()) {
    case '.ndjson':
    case '.jsonl':
      return yield* fromLines(createReadStream(file), name);
    case '.json':
      return yield* fromJson(await readFile(file, 'utf8'), name);
    case '.md':
    case '.markdown':
      return yield { document: { id, type: typeOfName(file), blocks: markdownBlocks(withoutMark(await readFile(file, 'utf8'))) } };
    case '.txt':
      return yield { document: { id, type: typeOfName(file), blocks: plainBlocks(withoutMark(await readFile(file, 'utf8'))) } };
    default:
      throw new UnreadableInput(`${name}: the name ends in none of .json, .ndjson, .jsonl, .md, .txt`);
  }
}

async function* fromLines(stream, name) {
  let number = 0;
  let whole = null;
  for await (const { line: raw, tooLong } of linesOf(stream)) {
    const line = number++ === 0 && raw ? withoutMark(raw) : raw;
    if (tooLong) yield { id: null, problem: `${name} line ${number}: longer than ${LONGEST_LINE} characters` };
    else if (whole !== null) whole.push(line);
    else if (number === 1 && /^\s*[[{]\s*$/.test(line))
      whole = [line]; // one document over several lines, not NDJSON
    else if (line.trim() !== '') yield parsed(line, `${name} line ${number}`);
  }
  if (whole !== null) yield* fromJson(whole.join('\n'), name);
}

function* fromJson(text, name) {
  let value;
  try {
    value = JSON.parse(withoutMark(text));
  } catch (error) {
    return yield { id: null, problem: `${name}: not JSON: ${error.message}` };
  }
  if (!Array.isArray(value)) return yield checked(value, name);
  for (const [k, one] of value.entries()) yield checked(one, `${name} document ${k + 1}`);
}

function parsed(line, place) {
  try {
    return checked(JSON.parse(line), place);
  } catch (error) {
    return { id: null, problem: `${place}: not JSON: ${error.message}` };
  }
}

function checked(value, place) {
  const result = Document.safeParse(value);
  if (result.success) return { document: result.data };
  const { path: where, message } = result.error.issues[0];
  return { id: idOf(value), problem: `${place}: ${where.length > 0 ? where.join('.') : 'the document'} ${message}` };
}

/** The name of a document that is otherwise malformed, so that it can be found again; null where that is malformed too. */
function idOf(value) {
  return typeof value?.id === 'string' && value.id !== '' ? value.id : null;
}

function numbersDiffer(blocks) {
  return new Set(blocks.map(({ i }) => i)).size === blocks.length;
}

function typeOfName(file) {
  const title = path.basename(file, path.extname(file)).replace(/[-_]+/g, ' ');
  return classifyDocumentType({ url: '', title, headings: [], text: '' }).type;
}

function withoutMark(text) {
  return text.replace(/^\uFEFF/, '');
}
