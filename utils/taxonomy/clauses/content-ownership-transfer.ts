import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'content-ownership-transfer',
  title: 'Your content becomes theirs',
  group: 'content',
  polarity: 'risk',
  severity: 'critical',
  vector: { H: 3, R: 2, C: 2, S: 1 },
  documentTypes: ['Terms of Service', 'Commercial Terms'],
  definition: 'Ownership of user content is assigned to the provider.',
  whyItMatters: 'Authors lose their work outright.',
  whatItMeans: 'You could need permission to use your own creation.',
  whatYouCanDo: 'Do not upload; negotiate.',
  regulations: [
    { id: 'us-crfa', refs: ['15 USC 45b(b)(1)'] },
    { id: 'eu-uctd', refs: ['3'] },
  ],
  related: [],
  mappings: { tosdr: [179] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
