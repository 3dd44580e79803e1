import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'home-law-preserved',
  title: 'Home law and courts are preserved',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 3,
  documentTypes: ['Terms of Service'],
  definition: 'Mandatory consumer rights or home courts stay available.',
  whyItMatters: 'Stops the foreign-court trap.',
  whatItMeans: 'You can sue at home.',
  whatYouCanDo: 'Cite it.',
  regulations: [
    { id: 'eu-brussels', refs: ['18'] },
    { id: 'eu-rome', refs: ['6(2)'] },
    { id: 'uk-cra', refs: ['74'] },
  ],
  related: [],
  mappings: { tosdr: [241], opp115: ['International and Specific Audiences'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
