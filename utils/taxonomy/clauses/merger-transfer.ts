import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'merger-transfer',
  title: 'Data moves in a merger or bankruptcy',
  group: 'sharing',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 2, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'User data may pass to a buyer or successor.',
  whyItMatters: 'The company you trusted may not be the one that ends up with it.',
  whatItMeans: 'A new owner can bring new purposes.',
  whatYouCanDo: 'Delete your account when a sale is announced.',
  regulations: [{ id: 'gdpr', refs: ['13', '14'] }],
  related: [],
  mappings: { tosdr: [243], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:Transfer'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
