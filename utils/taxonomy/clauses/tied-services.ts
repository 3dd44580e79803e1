import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'tied-services',
  title: 'Must accept other products or data uses',
  group: 'account',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 0, C: 2, S: 1 },
  documentTypes: ['Terms of Service'],
  definition: 'Access is conditional on extra services, installs or permissions not needed.',
  whyItMatters: 'Choice shrinks when things are tied.',
  whatItMeans: 'You take more than you came for.',
  whatYouCanDo: 'Decline extras; complain to the authority.',
  regulations: [
    { id: 'eu-dma', refs: ['5(8)'] },
    { id: 'gdpr', refs: ['7(4)'] },
  ],
  related: [],
  mappings: { tosdr: [230], opp115: ['User Choice/Control'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
