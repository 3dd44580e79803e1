import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'encryption-stated',
  title: 'Data is encrypted',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy'],
  definition: 'Encryption in transit/at rest/end-to-end.',
  whyItMatters: 'Raises cost of attack.',
  whatItMeans: 'A breach is less harmful.',
  whatYouCanDo: 'Prefer E2EE.',
  regulations: [
    { id: 'gdpr', refs: ['32'] },
    { id: 'uk-gdpr', refs: ['32'] },
  ],
  related: [],
  mappings: { tosdr: [226, 372], opp115: ['Data Security'], dpv: ['dpv:Encryption'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
