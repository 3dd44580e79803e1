import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'sale-opt-out',
  title: 'You can opt out of sale or sharing',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'A working way to stop sale/sharing.',
  whyItMatters: 'Gives control after the fact.',
  whatItMeans: 'One click can stop resale.',
  whatYouCanDo: 'Use it and enable GPC.',
  regulations: [
    { id: 'us-ca-ccpa', refs: ['1798.120', '1798.135'] },
    { id: 'us-tx-tdpsa', refs: ['541.051'] },
  ],
  related: [],
  mappings: { tosdr: [337, 338], opp115: ['User Choice/Control'], dpv: ['dpv:OptingOutFromProcess'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
