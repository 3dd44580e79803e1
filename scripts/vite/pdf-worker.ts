import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/**
 * The PDF library's worker as a file of the package. Its only making of code from a string, a last way to the global object that no
 * browser of ours takes, is cut out: the extension's policy forbids it, and Firefox's add-on linter warns about it.
 */
export function pdfWorker(): string {
  const file = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  return withoutCodeFromStrings(readFileSync(file, 'utf8'));
}

/** The same for the library's part in our own page. */
export function pdfNoCodeFromStrings(): Plugin {
  return {
    name: 'caveat:pdf-no-code-from-strings',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (/[\\/]pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.mjs$/.test(id)) return { code: withoutCodeFromStrings(code), map: null };
    },
  };
}

/** See above; throws when the library has come to make code from strings in another way. */
export function withoutCodeFromStrings(code: string): string {
  const out = code.replace(/\bFunction\((["'])return this\1\)\(\)/g, 'globalThis');
  if (/\bnew Function\b|[^.\w]Function\(["'`]|[^.\w]eval\(/.test(out))
    throw new Error('pdfjs-dist makes code from strings: adapt withoutCodeFromStrings()');
  return out;
}
