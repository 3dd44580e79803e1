import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'loss-of-purchases',
  title: 'You only rent what you “buy”',
  group: 'account',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 2, C: 1, S: 0 },
  documentTypes: ['Terms of Service', 'In-App Purchases Policy'],
  definition: 'Paid digital items are revocable licences; balances and items can be lost.',
  whyItMatters: 'Payment does not give ownership.',
  whatItMeans: 'Games, books or credits may disappear.',
  whatYouCanDo: 'Download copies; keep receipts; ask for refund.',
  regulations: [
    { id: 'us-ca-ab2426', refs: ['17500.6'] },
    { id: 'eu-dcd', refs: ['14', '16'] },
    { id: 'uk-cra', refs: ['34–46'] },
  ],
  related: [],
  mappings: { tosdr: [330], dpv: ['tech:License'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
