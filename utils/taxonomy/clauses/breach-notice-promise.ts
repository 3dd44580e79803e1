import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'breach-notice-promise',
  title: 'You will be told of breaches',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Data Processor Agreement'],
  definition: 'Promise to notify affected people.',
  whyItMatters: 'Lets you react.',
  whatItMeans: 'You can change passwords early.',
  whatYouCanDo: 'Keep contact details current.',
  regulations: [
    { id: 'gdpr', refs: ['33–34'] },
    { id: 'us-state-breach', refs: ['state statutes'] },
    { id: 'ca-qc-law25', refs: ['3.5–3.8'] },
  ],
  related: [],
  mappings: { tosdr: [391], opp115: ['Data Security'], dpv: ['dpv:DataBreachNotice'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
