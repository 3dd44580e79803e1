import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'browsing-history',
  title: 'Browsing or search history is collected',
  group: 'tracking',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'Pages visited, searches or viewing beyond the service itself are collected or retained.',
  whyItMatters: 'History is a map of interests and worries.',
  whatItMeans: 'Strangers could read your curiosity.',
  whatYouCanDo: 'Clear and pause history; use private search.',
  regulations: [
    { id: 'us-ca-ccpa', refs: ['1798.140(v)'] },
    { id: 'gdpr', refs: ['6'] },
  ],
  related: [],
  mappings: { tosdr: [395, 387, 129], opp115: ['First Party Collection/Use'], dpv: ['pd:BrowserHistory', 'pd:BrowsingBehaviour'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
