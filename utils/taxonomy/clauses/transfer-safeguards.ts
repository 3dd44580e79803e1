import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'transfer-safeguards',
  title: 'Safeguards for foreign transfers',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 1,
  documentTypes: ['Privacy Policy'],
  definition: 'Names adequacy, SCCs, BCRs or local hosting.',
  whyItMatters: 'Keeps legal protection attached.',
  whatItMeans: 'You can ask for a copy.',
  whatYouCanDo: 'Request the safeguard copy.',
  regulations: [
    { id: 'gdpr', refs: ['45–46'] },
    { id: 'uk-gdpr', refs: ['45–46'] },
  ],
  related: [],
  mappings: { tosdr: [302, 488], opp115: ['International and Specific Audiences'], dpv: ['dpv:SafeguardForDataTransfer'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
