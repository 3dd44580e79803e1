import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'reasons-and-appeal',
  title: 'Reasons and appeal for sanctions',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Terms of Service', 'Community Guidelines'],
  definition: 'Notice, reasons and a review route for removal or suspension.',
  whyItMatters: 'Limits arbitrary power.',
  whatItMeans: 'You can contest a ban.',
  whatYouCanDo: 'Appeal in time.',
  regulations: [{ id: 'eu-dsa', refs: ['17', '20', '21'] }],
  related: [],
  mappings: { tosdr: [204, 206, 155] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
