import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, PDFWorker, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { FileProblem } from './file-problem.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import { type Line, type Run, toLines } from './pdf-lines.ts';
import type { FileDocument, ReadFileOptions } from './read-file.ts';

/** More pages than this are no policy. */
const MOST_PAGES = 1_500;

/** The text of a PDF file, page by page, as blocks. Pictures of text are not read, only counted. */
export async function pdfDocument(bytes: Uint8Array, { signal, onProgress, pdfWorker }: ReadFileOptions): Promise<FileDocument> {
  GlobalWorkerOptions.workerSrc = pdfWorker;
  const worker = new PDFWorker({ port: new Worker(pdfWorker, { type: 'module' }) as unknown as null });
  const task = getDocument({
    data: bytes,
    worker,
    // Text alone is asked for: no fonts are loaded, nothing is drawn, nothing is fetched.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  const pages: Line[][] = [];
  let title = '';
  const end = () => void task.destroy();
  signal.addEventListener('abort', end, { once: true });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) throw new FileProblem('too-large');
    for (let number = 1; number <= pdf.numPages; number++) {
      signal.throwIfAborted();
      pages.push(await linesOf(pdf, number));
      onProgress?.(number, pdf.numPages);
    }
    title = await titleOf(pdf);
  } catch (error) {
    signal.throwIfAborted();
    throw problemOf(error);
  } finally {
    signal.removeEventListener('abort', end);
    await task.destroy().catch(() => {});
    worker.destroy();
  }
  return { blocks: pdfBlocks(pages), title, pages: pages.length, pictures: pages.filter(isEmpty).length };
}

async function linesOf(pdf: PDFDocumentProxy, number: number): Promise<Line[]> {
  const page = await pdf.getPage(number);
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  const runs: Run[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a, b, c, d, x, y] = Util.transform(transform, item.transform) as [number, number, number, number, number, number];
    const size = Math.hypot(c, d);
    // Written across or upwards: a watermark or a mark in the margin.
    if (item.str.trim() !== '' && Math.abs(b) > 0.2 * Math.hypot(a, b)) continue;
    runs.push({ text: item.str, x, y, width: item.width, size, font: item.fontName, ends: item.hasEOL });
  }
  return toLines(runs);
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title: title } = info as { Title?: unknown };
  return typeof title === 'string' ? title.trim().slice(0, 300) : '';
}

const isEmpty = (lines: readonly Line[]): boolean => lines.every(({ text }) => !/\p{L}/u.test(text));

function problemOf(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new FileProblem('password');
  if (error instanceof FileProblem) return error;
  // The library's own failures have names of their own; a broken file may also fail anywhere inside it.
  return new FileProblem('broken-pdf');
}
