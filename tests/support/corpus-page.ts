import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { markdownBlocks } from '../../utils/core/text/markdown-blocks.ts';
import { ROOT } from './source-files.ts';

const CORPUS = path.join(ROOT, '../shared/corpus');

interface Entry {
  readonly service: string;
  readonly type: string;
  readonly path: string;
  readonly url: string | null;
}

/** A document of the corpus beside the project as a plain page, with its real address; null where the corpus is not there. */
export function corpusPage(service: string, type: string): { readonly url: string; readonly html: string } | null {
  const index = path.join(CORPUS, 'index.json');
  if (!existsSync(index)) return null;
  const entries = JSON.parse(readFileSync(index, 'utf8')) as Entry[];
  const entry = entries.find((one) => one.service === service && one.type === type);
  if (!entry?.url) return null;
  const tags = { heading: 'h2', paragraph: 'p', 'list-item': 'li', 'table-row': 'p' } as const;
  const body = markdownBlocks(readFileSync(path.join(CORPUS, entry.path), 'utf8')).map(
    ({ kind, text }) => `<${tags[kind]}>${escaped(text)}</${tags[kind]}>`,
  );
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(`${type} | ${service}`)}</title><main>${body.join('\n')}</main></html>`;
  return { url: entry.url, html };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
