import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'trial-conversion',
  title: 'Free trial turns into paid',
  group: 'money',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 0 },
  documentTypes: ['Terms of Service', 'In-App Purchases Policy'],
  definition: 'A free or cheap trial becomes paid unless cancelled.',
  whyItMatters: 'Silence is priced.',
  whatItMeans: 'An unused trial can bill you.',
  whatYouCanDo: 'Cancel at once; use a virtual card.',
  regulations: [
    { id: 'us-rosca', refs: ['15 USC 8403'] },
    { id: 'us-ca-arl', refs: ['17602'] },
    { id: 'us-neg-option', refs: ['16 CFR 425'] },
    { id: 'uk-dmcca', refs: ['Pt 4 ch 2'] },
  ],
  related: [],
  mappings: { tosdr: [384] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
