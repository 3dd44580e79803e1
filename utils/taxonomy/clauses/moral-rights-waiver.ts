import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'moral-rights-waiver',
  title: 'You waive being named and integrity',
  group: 'content',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 2, S: 0 },
  documentTypes: ['Terms of Service'],
  definition: 'You give up moral rights or promise not to assert them.',
  whyItMatters: 'Authors lose credit and protection from distortion.',
  whatItMeans: 'Your work may appear uncredited or changed.',
  whatYouCanDo: 'Sign or watermark; publish elsewhere.',
  regulations: [],
  related: [],
  mappings: { tosdr: [118] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
