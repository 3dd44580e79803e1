import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** The PDF library's worker as a file of the package, made safe. */
export function pdfWorker(): string {
  const file = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  return withoutLoadedCode(readFileSync(file, 'utf8'));
}

/** The same for the library's part in our own page. */
export function pdfNoLoadedCode(): Plugin {
  return {
    name: 'caveat:pdf-no-loaded-code',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (/[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/.test(id)) return { code: withoutLoadedCode(code), map: null };
    },
  };
}

/**
 * The library without its ways to code that is not in the package: a last way to the global object that no browser of ours takes, and
 * modules loaded by an address that is known only when it runs (its own worker within the page, decoders of pictures). Our pages' policy
 * forbids the first, nothing that we use needs the others, and Firefox's add-on linter warns about both. Throws when there are new ones.
 */
export function withoutLoadedCode(code: string): string {
  const out = code
    .replace(/\bFunction\((["'])return this\1\)\(\)/g, 'globalThis')
    .replace(/\bimport\(\s*(?:\/\*[^*]*\*\/\s*)+(?:this\.workerSrc|[\w$.`{}#]+)\s*\)/g, 'Promise.reject(new Error("not in the package"))');
  if (/\bnew Function\b|[^.\w]Function\(["'`]|[^.\w]eval\(|\bimport\(\s*\/\*/.test(out))
    throw new Error('pdfjs-dist loads code in a new way: adapt withoutLoadedCode()');
  return out;
}
