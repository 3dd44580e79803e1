import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'retention-after-deletion',
  title: 'Data kept after you delete',
  group: 'retention',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 2, C: 2, S: 0 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'Data or content stays after you delete it or close the account, beyond a short technical delay.',
  whyItMatters: 'Delete should mean delete.',
  whatItMeans: 'Closing the account may not remove you.',
  whatYouCanDo: 'Follow closure with an erasure request and ask what remains.',
  regulations: [
    { id: 'gdpr', refs: ['17'] },
    { id: 'uk-gdpr', refs: ['17'] },
    { id: 'us-ca-ccpa', refs: ['1798.105'] },
    { id: 'us-ca-ab656', refs: ['Bus. & Prof. Code'] },
  ],
  related: [],
  mappings: { tosdr: [174, 333, 304], opp115: ['Data Retention'], dpv: ['dpv:UntilEventDuration'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
