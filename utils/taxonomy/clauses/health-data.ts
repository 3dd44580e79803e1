import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'health-data',
  title: 'Health or wellness data is processed',
  group: 'collection',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition:
    'Information on physical or mental health, treatment, reproduction, disability, or inferences about them is collected or used.',
  whyItMatters: 'Health facts can affect insurance, work and safety.',
  whatItMeans: 'Sensitive facts may reach advertisers, employers or courts.',
  whatYouCanDo: 'Withdraw consent, delete entries, ask who received them.',
  regulations: [
    { id: 'gdpr', refs: ['9'] },
    { id: 'us-wa-mhmda', refs: ['19.373.030', '19.373.070'] },
    { id: 'us-ca-ccpa', refs: ['1798.121'] },
  ],
  related: [],
  mappings: { tosdr: [487], opp115: ['First Party Collection/Use'], dpv: ['pd:Health', 'pd:MedicalHealth'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
