import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'content-ownership-kept',
  title: 'You keep ownership of your content',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 1,
  documentTypes: ['Terms of Service'],
  definition: 'User retains title.',
  whyItMatters: 'Baseline of control.',
  whatItMeans: 'It stays legally yours.',
  whatYouCanDo: 'Check the licence next to it.',
  regulations: [],
  related: [],
  mappings: { tosdr: [183] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
