import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'non-user-data',
  title: 'People without an account are profiled',
  group: 'collection',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 1 },
  documentTypes: ['Privacy Policy'],
  definition: 'Data on people who do not use the service is kept or linked into profiles.',
  whyItMatters: 'They never had the chance to agree.',
  whatItMeans: 'You may have a file with a company you avoided.',
  whatYouCanDo: 'Send a non-user access/erasure request.',
  regulations: [{ id: 'gdpr', refs: ['14', '6'] }],
  related: [],
  mappings: { tosdr: [234], opp115: ['First Party Collection/Use'], dpv: ['dpv:ThirdPartyDataSource'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
