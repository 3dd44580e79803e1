import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'retention-periods-stated',
  title: 'Concrete retention periods',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy'],
  definition: 'Periods or computable events per category.',
  whyItMatters: 'Makes deletion checkable.',
  whatItMeans: 'You know when data ends.',
  whatYouCanDo: 'Ask for deletion once it lapses.',
  regulations: [
    { id: 'gdpr', refs: ['13(2)(a)'] },
    { id: 'us-ca-ccpa', refs: ['1798.100(a)(3)'] },
  ],
  related: [],
  mappings: { tosdr: [177, 303], opp115: ['Data Retention'], dpv: ['dpv:StorageDuration'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
