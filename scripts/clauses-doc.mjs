/** npm run clauses-doc: writes docs/clauses.md, the catalogue of all clause types, from the clause files. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { clauseCatalogue } from './lib/clause-catalogue.mjs';

writeFileSync(path.join(import.meta.dirname, '..', 'docs', 'clauses.md'), await clauseCatalogue());
