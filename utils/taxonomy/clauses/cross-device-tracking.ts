import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'cross-device-tracking',
  title: 'Your devices are linked',
  group: 'tracking',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 1, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'Activity on several devices is joined to one person or household.',
  whyItMatters: 'It defeats keeping contexts apart.',
  whatItMeans: 'A search on one device can surface on another.',
  whatYouCanDo: 'Sign out on shared devices, reset ad IDs.',
  regulations: [
    { id: 'us-ca-ccpa', refs: ['1798.120'] },
    { id: 'gdpr', refs: ['13', '21'] },
  ],
  related: [],
  mappings: { tosdr: [326, 129], opp115: ['First Party Collection/Use'], dpv: ['dpv:Combine', 'dpv:Tracking'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
