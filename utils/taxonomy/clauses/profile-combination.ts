import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'profile-combination',
  title: 'Profiles are merged across services',
  group: 'tracking',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy'],
  definition: 'Data from different services, brands or partners is combined into one profile.',
  whyItMatters: 'The whole reveals more than the parts.',
  whatItMeans: 'One account can expose many parts of life.',
  whatYouCanDo: 'Use separate accounts; withdraw linking consent.',
  regulations: [
    { id: 'eu-dma', refs: ['5(2)'] },
    { id: 'gdpr', refs: ['5(1)(b)', '6'] },
  ],
  related: [],
  mappings: { tosdr: [326], opp115: ['First Party Collection/Use'], dpv: ['dpv:Combine', 'pd:Profile'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
