import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'takedown-counter-notice',
  title: 'Copyright takedown and counter-notice',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 1,
  documentTypes: ['Terms of Service', 'Copyright Claims Policy'],
  definition: 'Explains notices and counter-notices.',
  whyItMatters: 'Both sides heard.',
  whatItMeans: 'You can defend a post.',
  whatYouCanDo: 'File a counter-notice.',
  regulations: [{ id: 'eu-dsa', refs: ['16–17'] }],
  related: [],
  mappings: { tosdr: [138, 155] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
