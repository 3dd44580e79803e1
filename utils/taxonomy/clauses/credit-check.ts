import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'credit-check',
  title: 'Credit or background checks',
  group: 'collection',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Commercial Terms'],
  definition: 'The provider may obtain or report credit, fraud or background information about you.',
  whyItMatters: 'It can change your score or be wrong.',
  whatItMeans: 'Borrowing, renting or joining may become harder.',
  whatYouCanDo: 'Ask which agency was used, get the free report, dispute errors.',
  regulations: [{ id: 'gdpr', refs: ['22', '13'] }],
  related: [],
  mappings: { tosdr: [382], opp115: ['Third Party Sharing/Collection'], dpv: ['pd:CreditRecord', 'dpv:CustomerSolvencyMonitoring'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
