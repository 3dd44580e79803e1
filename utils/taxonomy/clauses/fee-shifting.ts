import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'fee-shifting',
  title: 'You may pay their legal costs',
  group: 'disputes',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 2, S: 0 },
  documentTypes: ['Terms of Service'],
  definition: "You must pay the provider's legal or collection costs in a dispute.",
  whyItMatters: 'Cost risk scares people off.',
  whatItMeans: 'Asserting a right can become expensive.',
  whatYouCanDo: 'Ask for a cost cap; use free ADR.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(e)', 'Annex 1(q)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 6'] },
  ],
  related: [],
  mappings: {},
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
