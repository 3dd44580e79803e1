/** npm run new-clause -- <id>: writes utils/taxonomy/clauses/<id>.ts with everything to fill in. Never overwrites. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const id = process.argv[2] ?? '';
if (!/^[a-z]+(?:-[a-z0-9]+)+$/.test(id)) {
  process.stderr.write(
    'Usage: npm run new-clause -- <id>\nThe id is a noun for the thing found, in kebab-case, e.g. "unilateral-change". It never changes.\n',
  );
  process.exit(1);
}
const file = path.join(import.meta.dirname, '..', 'utils', 'taxonomy', 'clauses', `${id}.ts`);
if (existsSync(file)) {
  process.stderr.write(`new-clause: ${path.relative(process.cwd(), file)} is already there.\n`);
  process.exit(1);
}
writeFileSync(
  file,
  `import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: '${id}',
  title: '', // what a reader sees first: a short statement, e.g. 'They can change the terms at any time'
  group: 'changes',
  polarity: 'risk', // a protection has severity 'info' and strength 1 to 3 instead of a vector
  severity: 'medium', // follows from the vector's sum: 8-9 critical, 6-7 high, 4-5 medium, 2-3 low, 0-1 info
  vector: { H: 1, R: 1, C: 1, S: 1 },
  documentTypes: ['Terms of Service'],
  definition: '', // when it counts and when not, exactly
  whyItMatters: '',
  whatItMeans: '',
  whatYouCanDo: '',
  regulations: [], // ids of utils/taxonomy/regulations.json, e.g. { id: 'gdpr', refs: ['17'] }
  related: [], // two to four ids of types that a reader of this one wants to see
  match: {
    by: 'provider',
    any: [
      // docs/matcher.md, e.g. 'change~ ..6 {terms|agreement} ..8 {at any time|without notice}'
    ],
  },
});

/** At least six of each, written for this project: flagged ones are found as this clause only, passed ones are not. */
export const examples: Examples = {
  flagged: [],
  passed: [],
};
`,
);
process.stdout.write(
  `Written: ${path.relative(process.cwd(), file)}\nFill it in, then: npx vitest run --project unit tests/taxonomy -t ${id}\n`,
);
