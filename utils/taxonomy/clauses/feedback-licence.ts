import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'feedback-licence',
  title: 'Your ideas can be used freely',
  group: 'content',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 1, C: 1, S: 0 },
  documentTypes: ['Terms of Service', 'Developer Terms'],
  definition: 'Suggestions may be used without pay or credit, or are assigned.',
  whyItMatters: 'Good ideas have value.',
  whatItMeans: 'You cannot later claim or keep them secret.',
  whatYouCanDo: 'Do not send valuable ideas without an agreement.',
  regulations: [{ id: 'us-crfa', refs: ['15 USC 45b'] }],
  related: [],
  mappings: { tosdr: [182] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
