import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'third-party-enrichment',
  title: 'Data about you is bought or gathered elsewhere',
  group: 'collection',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy'],
  definition:
    'The provider obtains information about you from brokers, partners, public records or other companies and adds it to your profile.',
  whyItMatters: 'You never gave it and may not know it exists.',
  whatItMeans: 'Your profile may hold wrong or intrusive facts from strangers.',
  whatYouCanDo: "Ask for the source list (GDPR Art. 15(1)(g)); use California's DROP or broker opt-outs.",
  regulations: [
    { id: 'gdpr', refs: ['14'] },
    { id: 'us-ca-delete-act', refs: ['1798.99.80–.89'] },
    { id: 'us-ca-ccpa', refs: ['1798.110'] },
  ],
  related: [],
  mappings: { tosdr: [382], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:ThirdPartyDataSource', 'ai:DataEnrichment'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
