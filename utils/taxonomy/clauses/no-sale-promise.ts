import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'no-sale-promise',
  title: 'Promises not to sell your data',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy'],
  definition: 'A statement that personal data is not sold.',
  whyItMatters: 'An explicit promise can be enforced as a representation.',
  whatItMeans: 'One resale route is closed, if unhedged.',
  whatYouCanDo: 'Save the wording; compare with the ads/sharing section.',
  regulations: [{ id: 'us-ca-ccpa', refs: ['1798.130(a)(5)'] }],
  related: [],
  mappings: { tosdr: [193], opp115: ['Third Party Sharing/Collection'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
