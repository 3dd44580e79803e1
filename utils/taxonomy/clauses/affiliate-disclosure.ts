import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'affiliate-disclosure',
  title: 'Shared within the corporate group',
  group: 'sharing',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 1, C: 1, S: 0 },
  documentTypes: ['Privacy Policy'],
  definition: 'Data passes to parent, subsidiaries or sister brands.',
  whyItMatters: 'A group may span very different businesses.',
  whatItMeans: 'Brands you never used may hold your data.',
  whatYouCanDo: 'Opt out of affiliate marketing.',
  regulations: [
    { id: 'gdpr', refs: ['13(1)(e)', '26'] },
    { id: 'eu-dma', refs: ['5(2)'] },
  ],
  related: [],
  mappings: { tosdr: [188, 493], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:Share'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
