import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'workplace-admin-access',
  title: 'Your employer or admin can see your account',
  group: 'sharing',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 0 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'An organisation running the account can view, control, export or delete your content.',
  whyItMatters: 'Work tools feel private but are not.',
  whatItMeans: 'Your boss may read or keep your files.',
  whatYouCanDo: 'Keep personal matters off managed accounts.',
  regulations: [
    { id: 'gdpr', refs: ['88'] },
    { id: 'us-ny-52c', refs: ['52-c'] },
  ],
  related: [],
  mappings: { tosdr: [189], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:PersonnelMonitoring'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
