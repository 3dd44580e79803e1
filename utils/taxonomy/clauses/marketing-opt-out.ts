import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'marketing-opt-out',
  title: 'Marketing can be switched off',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 1,
  documentTypes: ['Privacy Policy'],
  definition: 'Unsubscribe route.',
  whyItMatters: 'Stops noise.',
  whatItMeans: 'You control the inbox.',
  whatYouCanDo: 'Unsubscribe.',
  regulations: [{ id: 'gdpr', refs: ['21(2)'] }],
  related: [],
  mappings: { tosdr: [223], opp115: ['User Choice/Control'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
