import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'international-transfer',
  title: 'Data sent to other countries',
  group: 'retention',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 1, C: 1, S: 0 },
  documentTypes: ['Privacy Policy'],
  definition: 'Personal data may be moved to or accessed from other countries.',
  whyItMatters: 'Protection can fall when the country changes.',
  whatItMeans: 'Foreign authorities or courts may reach your data.',
  whatYouCanDo: 'Ask for a copy of the safeguards.',
  regulations: [
    { id: 'gdpr', refs: ['44–49', '13(1)(f)'] },
    { id: 'uk-gdpr', refs: ['44–49'] },
    { id: 'br-lgpd', refs: ['33'] },
    { id: 'ca-qc-law25', refs: ['17'] },
  ],
  related: [],
  mappings: { tosdr: [187, 411], opp115: ['International and Specific Audiences'], dpv: ['dpv:CrossBorderTransfer'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
