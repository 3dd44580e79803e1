import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const CLAUSES = new URL('../../utils/taxonomy/clauses/', import.meta.url);

/**
 * Two virtual modules made from the clause files at build time:
 * `virtual:caveat-model` (what runs in a page: compiled matchers, no prose) and `virtual:caveat-texts` (the prose, for our own pages).
 */
export function clauseModules(): Plugin {
  let loads = 0;
  return {
    name: 'caveat:clause-modules',
    resolveId: (id) => (id === 'virtual:caveat-model' || id === 'virtual:caveat-texts' ? `\0${id}` : undefined),
    async load(id) {
      if (id !== '\0virtual:caveat-model' && id !== '\0virtual:caveat-texts') return;
      const { packTaxonomy, clauseTexts } = await import('../../utils/taxonomy/pack.ts');
      for (const file of readdirSync(CLAUSES)) this.addWatchFile(fileURLToPath(new URL(file, CLAUSES)));
      const fresh = `?v=${++loads}`;
      const data = id.endsWith('model') ? await packTaxonomy(fresh) : await clauseTexts(fresh);
      const text = JSON.stringify(JSON.stringify(data));
      // The model stays text until a document is read: parsing it takes milliseconds that the reader books as its own work.
      return id.endsWith('model') ? `export default ${text};` : `export default JSON.parse(${text});`;
    },
  };
}
