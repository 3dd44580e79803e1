import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'no-refunds',
  title: 'No refunds',
  group: 'money',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 2, C: 1, S: 0 },
  documentTypes: ['Terms of Service', 'In-App Purchases Policy', 'General Conditions of Sale'],
  definition: 'Payments are final.',
  whyItMatters: 'It removes the usual remedy.',
  whatItMeans: 'Money is gone even if you stop at once.',
  whatYouCanDo: 'Use statutory withdrawal or card chargeback.',
  regulations: [
    { id: 'eu-crd', refs: ['9', '16(m)'] },
    { id: 'uk-cra', refs: ['42–45'] },
    { id: 'eu-uctd', refs: ['Annex 1(d)', 'Annex 1(f)'] },
  ],
  related: [],
  mappings: { tosdr: [162, 398] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
