import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { markdownBlocks } from '../../utils/core/text/markdown-blocks.ts';
import { plainBlocks } from '../../utils/core/text/plain-blocks.ts';

const Index = z.array(
  z.object({ path: z.string().check(z.minLength(1)), type: z.optional(z.nullable(z.string())), url: z.optional(z.nullable(z.string())) }),
);

/**
 * The documents of a folder in the order of its index.json, as `{document}` or `{problem}` (a sentence that names the document). One is read
 * at a time. Throws an Error with one sentence where there is no usable index.
 */
export function* collectionDocuments(name, standingIn, prefixed = false) {
  const folder = path.resolve(standingIn, name);
  for (const { path: place, type, url } of readIndex(folder)) {
    const file = path.resolve(folder, place);
    // An index from elsewhere names documents of its own folder, not files of this machine.
    if (!file.startsWith(folder + path.sep)) {
      yield { problem: `${place}: lies outside the folder` };
      continue;
    }
    let text;
    try {
      text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    } catch (error) {
      yield { problem: `${place}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}` };
      continue;
    }
    const blocks = path.extname(file).toLowerCase() === '.txt' ? plainBlocks(text) : markdownBlocks(text);
    yield { document: { id: prefixed ? path.posix.join(name, place) : place, type: type ?? null, ...(url ? { url } : {}), blocks } };
  }
}

function readIndex(folder) {
  let value;
  try {
    value = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'));
  } catch (error) {
    throw new Error(error.code === 'ENOENT' ? 'has no index.json' : `index.json: ${error.message}`);
  }
  const index = Index.safeParse(value);
  if (!index.success) throw new Error('index.json is no list of documents, each with a path');
  return index.data;
}
