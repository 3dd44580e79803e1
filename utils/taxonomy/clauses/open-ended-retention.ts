import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'open-ended-retention',
  title: 'No fixed retention period',
  group: 'retention',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: ['Privacy Policy'],
  definition: 'Retention is described only by an open criterion, with no period or event a reader could compute.',
  whyItMatters: 'A promise that cannot be checked protects little.',
  whatItMeans: 'You cannot know when your data will be gone.',
  whatYouCanDo: 'Ask for the period per data type.',
  regulations: [
    { id: 'gdpr', refs: ['13(2)(a)'] },
    { id: 'us-ca-ccpa', refs: ['1798.100(a)(3)'] },
    { id: 'br-lgpd', refs: ['9'] },
  ],
  related: [],
  mappings: { tosdr: [178], opp115: ['Data Retention'], dpv: ['dpv:IndeterminateDuration'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
