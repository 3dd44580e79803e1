import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'easy-cancellation',
  title: 'Cancel online any time',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Terms of Service', 'In-App Purchases Policy'],
  definition: 'Cancel in settings, no penalty.',
  whyItMatters: 'Keeps you free.',
  whatItMeans: 'Leaving is simple.',
  whatYouCanDo: 'Keep confirmation.',
  regulations: [
    { id: 'us-rosca', refs: ['15 USC 8403(3)'] },
    { id: 'us-ca-arl', refs: ['17602'] },
  ],
  related: [],
  mappings: { tosdr: [170] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
