import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'ad-opt-out',
  title: 'You can opt out of targeted ads',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'Choice against personalised ads.',
  whyItMatters: 'Less profiling.',
  whatItMeans: 'Fewer parties follow you.',
  whatYouCanDo: 'Apply on each device.',
  regulations: [
    { id: 'gdpr', refs: ['21'] },
    { id: 'eu-dsa', refs: ['26'] },
    { id: 'us-ca-ccpa', refs: ['1798.120'] },
  ],
  related: [],
  mappings: { tosdr: [219], opp115: ['User Choice/Control'], dpv: ['dpv:OptingOutFromProcess'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
