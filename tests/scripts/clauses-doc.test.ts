import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { clauseCatalogue } from '../../scripts/lib/clause-catalogue.mjs';
import { ROOT } from '../support/source-files.ts';

it('docs/clauses.md is what the clause files say (else: npm run clauses-doc)', async () => {
  const catalogue = await clauseCatalogue();
  expect(catalogue.match(/^### /gm)?.length).toBeGreaterThan(100);
  expect(readFileSync(path.join(ROOT, 'docs/clauses.md'), 'utf8')).toBe(catalogue);
});
