import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'mass-arbitration-protocol',
  title: 'Hurdles for many similar claims',
  group: 'disputes',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 2, S: 0 },
  documentTypes: ['Terms of Service'],
  definition: 'Special staging applies when many similar claims are filed: batches, bellwethers, queues, tolling, extra steps.',
  whyItMatters: 'Delay can make valid claims worthless.',
  whatItMeans: 'Your case may wait years behind others.',
  whatYouCanDo: 'Ask counsel about tolling and small-claims transfer.',
  regulations: [{ id: 'rules-mass-arb', refs: ['AAA/JAMS'] }],
  related: [],
  mappings: { claudette: ['A'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
