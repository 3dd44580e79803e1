import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'liability-cap',
  title: 'Their liability is capped',
  group: 'liability',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'Commercial Terms', 'Data Processor Agreement'],
  definition: 'Total compensation is limited to a sum or formula.',
  whyItMatters: 'The cap is usually unrelated to the harm.',
  whatItMeans: 'A serious loss may yield a token payment.',
  whatYouCanDo: 'Claim under consumer law that cannot be excluded.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(a)–(b)'] },
    { id: 'uk-cra', refs: ['57', '65', 'Sch 2 para 1–2'] },
  ],
  related: [],
  mappings: { tosdr: [149], claudette: ['LTD'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
