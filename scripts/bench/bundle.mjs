import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { clauseModules } from '../vite/clause-modules.ts';

const NO_EXTENSION = '\0no-extension';

/** A file of this folder with all that it imports, minified, as one script that needs no extension. */
export async function bundle(file) {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [clauseModules(), withoutExtension],
    build: { write: false, target: 'esnext', minify: true, lib: { entry, formats: ['iife'], name: 'caveatBench' } },
  });
  return [result].flat()[0].output[0].code;
}

/** A page has no extension API: the reader then falls back on its own guess of the language. */
const withoutExtension = {
  name: 'caveat:bench-without-extension',
  enforce: 'pre',
  resolveId: (id) => (id === 'wxt/browser' ? NO_EXTENSION : undefined),
  load: (id) => (id === NO_EXTENSION ? 'export const browser = {};' : undefined),
};
