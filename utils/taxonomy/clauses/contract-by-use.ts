import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'contract-by-use',
  title: 'Using the site binds you to the terms',
  group: 'changes',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 1, S: 1 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy', 'Community Guidelines'],
  definition: 'Mere access or use counts as agreement to the contract.',
  whyItMatters: 'You can be bound without seeing the deal.',
  whatItMeans: 'The company may claim you accepted everything.',
  whatYouCanDo: 'Keep proof of what was shown at sign-up.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(i)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 10'] },
    { id: 'eu-crd', refs: ['8(2)'] },
  ],
  related: [],
  mappings: { tosdr: [403], claudette: ['USE'], dpv: ['dpv:ProviderStandardFormContract'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
