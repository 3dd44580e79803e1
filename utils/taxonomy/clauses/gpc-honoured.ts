import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'gpc-honoured',
  title: 'Honours browser opt-out signals',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'States GPC/opt-out signal is respected.',
  whyItMatters: 'Automates the opt-out.',
  whatItMeans: 'Your browser speaks for you.',
  whatYouCanDo: 'Turn GPC on.',
  regulations: [
    { id: 'us-ca-ccpa', refs: ['1798.135'] },
    { id: 'us-ca-opt-me-out', refs: ['1798.136'] },
    { id: 'us-tx-tdpsa', refs: ['541.055'] },
  ],
  related: [],
  mappings: { tosdr: [383], opp115: ['Do Not Track'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
