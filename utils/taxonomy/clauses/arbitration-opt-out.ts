import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'arbitration-opt-out',
  title: 'You can opt out of arbitration',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Terms of Service'],
  definition: 'A time-limited way to keep court rights.',
  whyItMatters: 'Restores the court option.',
  whatItMeans: 'A letter now saves rights later.',
  whatYouCanDo: 'Send it now, keep proof.',
  regulations: [],
  related: [],
  mappings: { tosdr: [335] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
