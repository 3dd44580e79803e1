import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'hard-to-cancel',
  title: 'Cancelling is difficult',
  group: 'money',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'General Conditions of Sale'],
  definition: 'Cancellation needs phone, letter, notice periods or steps harder than joining.',
  whyItMatters: 'Friction keeps the money flowing.',
  whatItMeans: 'You may pay while trying to leave.',
  whatYouCanDo: 'Cancel in writing, keep proof, block the payment.',
  regulations: [
    { id: 'us-rosca', refs: ['15 USC 8403(3)'] },
    { id: 'us-ca-arl', refs: ['17602'] },
    { id: 'eu-crd', refs: ['11a'] },
    { id: 'uk-dmcca', refs: ['Pt 4 ch 2'] },
    { id: 'us-neg-option', refs: ['16 CFR 425 (vacated 2024 text)'] },
  ],
  related: [],
  mappings: { tosdr: [224, 141] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
