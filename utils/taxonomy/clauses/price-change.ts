import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'price-change',
  title: 'Prices can rise',
  group: 'money',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 1, S: 1 },
  documentTypes: ['Terms of Service'],
  definition: 'Fees may change during the relationship.',
  whyItMatters: 'The deal can get worse after you commit.',
  whatItMeans: 'You may be charged more than agreed.',
  whatYouCanDo: 'Cancel before the change takes effect.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(l)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 14–15'] },
    { id: 'us-ca-arl', refs: ['17602'] },
  ],
  related: [],
  mappings: { tosdr: [497], claudette: ['CH'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
