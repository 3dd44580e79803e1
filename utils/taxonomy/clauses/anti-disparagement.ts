import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'anti-disparagement',
  title: 'No negative reviews or criticism',
  group: 'account',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 0, C: 2, S: 2 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy'],
  definition: 'You may not criticise the provider or its products.',
  whyItMatters: 'Others lose honest information.',
  whatItMeans: 'Speaking up could breach a contract.',
  whatYouCanDo: 'Reviews are usually protected; keep a copy; report it.',
  regulations: [
    { id: 'us-crfa', refs: ['15 USC 45b'] },
    { id: 'us-ca-1670-8', refs: ['1670.8'] },
    { id: 'eu-uctd', refs: ['3'] },
  ],
  related: [],
  mappings: { tosdr: [156] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
