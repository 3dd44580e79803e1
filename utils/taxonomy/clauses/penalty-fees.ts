import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'penalty-fees',
  title: 'Fines for breaking rules',
  group: 'liability',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 1 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy'],
  definition: 'You owe fixed sums or forfeits for rule breaches.',
  whyItMatters: 'A private company acts as judge and collector.',
  whatItMeans: 'A mistake may cost money automatically.',
  whatYouCanDo: 'Dispute the sum; ask for proof of loss.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(e)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 6'] },
  ],
  related: [],
  mappings: { tosdr: [378] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
