import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'sensitive-data-for-ads',
  title: 'Sensitive traits are used for advertising',
  group: 'collection',
  polarity: 'risk',
  severity: 'critical',
  vector: { H: 3, R: 2, C: 1, S: 2 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition:
    'Special-category or similar data (health, religion, politics, sexuality, ethnicity, finances, precise location) is used or inferred to target marketing, or shared for it.',
  whyItMatters: 'Combining sensitive traits with ad delivery enables discrimination.',
  whatItMeans: 'Ads or offers you see may reveal or exploit private facts.',
  whatYouCanDo: "Use 'limit the use of my sensitive information'; object to profiling.",
  regulations: [
    { id: 'gdpr', refs: ['9', '22(4)'] },
    { id: 'eu-dsa', refs: ['26(3)'] },
    { id: 'us-ca-ccpa', refs: ['1798.121'] },
    { id: 'us-tx-tdpsa', refs: ['541.102(b)–(c)'] },
    { id: 'us-wa-mhmda', refs: ['19.373.070'] },
  ],
  related: [],
  mappings: { tosdr: [487], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:TargetedAdvertising'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
