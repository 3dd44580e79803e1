import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'broad-third-party-sharing',
  title: 'Shared with unspecified partners',
  group: 'sharing',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 1, S: 2 },
  documentTypes: ['Privacy Policy'],
  definition: 'Personal data goes to partners who may use it for their own purposes, without naming them or limiting the purpose.',
  whyItMatters: 'Vague recipients make consent meaningless.',
  whatItMeans: 'You cannot tell who has your data.',
  whatYouCanDo: 'Ask for the recipient list; opt out of partner marketing.',
  regulations: [
    { id: 'gdpr', refs: ['13(1)(e)', '26'] },
    { id: 'us-ca-ccpa', refs: ['1798.115'] },
  ],
  related: [],
  mappings: { tosdr: [166, 208], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:Share', 'dpv:ThirdParty'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
