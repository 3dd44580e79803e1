import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'no-account-deletion',
  title: 'You cannot delete the account',
  group: 'account',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'Privacy Policy'],
  definition: 'No way to delete account or content is offered, or it is refused.',
  whyItMatters: 'Leaving should be possible.',
  whatItMeans: 'You may never fully get out.',
  whatYouCanDo: 'Send an erasure request; complain if refused.',
  regulations: [
    { id: 'gdpr', refs: ['17'] },
    { id: 'us-ca-ab656', refs: ['Bus. & Prof. Code'] },
    { id: 'us-ca-ccpa', refs: ['1798.105'] },
  ],
  related: [],
  mappings: { tosdr: [172, 479, 496], opp115: ['User Access, Edit and Deletion'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
