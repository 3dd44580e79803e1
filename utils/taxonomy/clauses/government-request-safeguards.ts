import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'government-request-safeguards',
  title: 'Limits on government access',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Law Enforcement Guidelines'],
  definition: 'Requires legal process, challenges overbroad demands, notifies users, or publishes reports.',
  whyItMatters: 'Someone checks the request.',
  whatItMeans: 'You may learn of it.',
  whatYouCanDo: 'Read the transparency report.',
  regulations: [{ id: 'gdpr', refs: ['48'] }],
  related: [],
  mappings: { tosdr: [165, 169, 305, 393], opp115: ['Third Party Sharing/Collection'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
