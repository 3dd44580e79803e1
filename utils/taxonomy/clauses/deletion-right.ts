import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'deletion-right',
  title: 'You can have your data deleted',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 3,
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'A usable way to erase data or account.',
  whyItMatters: 'Ends future use.',
  whatItMeans: 'You can leave with less trace.',
  whatYouCanDo: 'Use it before leaving; ask for confirmation.',
  regulations: [
    { id: 'gdpr', refs: ['17'] },
    { id: 'us-ca-ccpa', refs: ['1798.105'] },
    { id: 'us-ca-ab656', refs: ['Bus. & Prof. Code'] },
  ],
  related: [],
  mappings: { tosdr: [195, 175, 170], opp115: ['User Access, Edit and Deletion'], dpv: ['eu-gdpr:A17', 'dpv:Erase'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
