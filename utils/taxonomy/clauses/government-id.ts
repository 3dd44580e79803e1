import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'government-id',
  title: 'Government ID is required',
  group: 'collection',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 2, C: 1, S: 0 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'Identity documents or national numbers are requested or stored.',
  whyItMatters: 'ID copies are prime material for identity theft.',
  whatItMeans: 'A breach can be used to open accounts in your name.',
  whatYouCanDo: 'Mask irrelevant fields, ask for deletion after verification.',
  regulations: [
    { id: 'gdpr', refs: ['5(1)(c)', '87'] },
    { id: 'us-coppa', refs: ['312.2'] },
  ],
  related: [],
  mappings: { tosdr: [409, 492], opp115: ['First Party Collection/Use'], dpv: ['pd:OfficialID', 'dpv:IdentityVerification'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
