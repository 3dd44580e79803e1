import { markdownBlocks } from '../core/text/markdown-blocks.ts';
import { plainBlocks } from '../core/text/plain-blocks.ts';
import type { Block } from '../core/types.ts';
import { decodeText } from './decode-text.ts';
import { docxBlocks } from './docx-blocks.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { FileProblem } from './file-problem.ts';
import { htmlDocument } from './html-blocks.ts';

export interface FileDocument {
  readonly blocks: readonly Block[];
  /** What the file calls itself, or ''. */
  readonly title: string;
  /** PDF: pages, and how many of them hold no text but pictures of it; else 0. */
  readonly pages: number;
  readonly pictures: number;
}

export interface ReadFileOptions {
  readonly signal: AbortSignal;
  /** Pages done, of how many. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Address of the PDF library's worker in this package. */
  readonly pdfWorker: string;
}

/** In bytes. Policies are far smaller; a PDF with pictures may be large. */
export const LARGEST: Readonly<Record<'pdf' | 'docx' | 'text', number>> = { pdf: 64e6, docx: 32e6, text: 16e6 };

/**
 * Reads a file into blocks, numbered from 1. Nothing is fetched and nothing in the file is run. Rejects with a FileProblem, or with the
 * signal's reason.
 */
export async function readFile(file: File, options: ReadFileOptions): Promise<FileDocument> {
  if (file.size === 0) throw new FileProblem('empty');
  const kind = fileKind(file.name, await bytesOf(file.slice(0, 4096)));
  if (kind === 'unknown') throw new FileProblem('wrong-type');
  if (kind === 'old-word') throw new FileProblem('old-word');
  if (file.size > (kind === 'pdf' || kind === 'docx' ? LARGEST[kind] : LARGEST.text)) throw new FileProblem('too-large');
  const bytes = await bytesOf(file);
  options.signal.throwIfAborted();
  const document = await readBytes(kind, bytes, options);
  if (document.blocks.length === 0) throw new FileProblem(document.pictures > 0 ? 'pictures' : 'no-text');
  return document;
}

/** Reads text that was pasted; `html` where it was copied from a page. */
export function readPasted(text: string, html = ''): FileDocument {
  const rich = html === '' ? null : htmlDocument(html);
  if (rich && rich.blocks.length > 0) return { ...NO_PAGES, ...rich };
  const blocks = /^#{1,6} \S/m.test(text) ? markdownBlocks(text) : plainBlocks(text);
  if (blocks.length === 0) throw new FileProblem(text.trim() === '' ? 'empty' : 'no-text');
  return { ...NO_PAGES, blocks, title: '' };
}

const NO_PAGES = { pages: 0, pictures: 0 };

async function readBytes(
  kind: Exclude<FileKind, 'unknown' | 'old-word'>,
  bytes: Uint8Array,
  options: ReadFileOptions,
): Promise<FileDocument> {
  switch (kind) {
    case 'pdf': {
      // A large library, and needed for this alone.
      const { pdfDocument } = await import('./pdf-document.ts');
      return pdfDocument(bytes, options);
    }
    case 'docx':
      return { ...NO_PAGES, ...(await docxBlocks(bytes)) };
    case 'html':
      return { ...NO_PAGES, ...htmlDocument(decodeText(bytes, charsetOf(bytes))) };
    case 'markdown':
      return { ...NO_PAGES, blocks: markdownBlocks(decodeText(bytes)), title: '' };
    case 'text':
      return { ...NO_PAGES, blocks: plainBlocks(decodeText(bytes)), title: '' };
  }
}

/** What an HTML file says of its own encoding. */
function charsetOf(bytes: Uint8Array): string | undefined {
  return /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,20})/i.exec(new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048)))?.[1];
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, deleted or withheld since it was chosen; a folder is no file either.
    throw new FileProblem('unreadable');
  }
}
