import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'liability-exclusion',
  title: 'They exclude responsibility for harm',
  group: 'liability',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 2, S: 1 },
  documentTypes: ['Terms of Service'],
  definition: 'Broad categories of loss are excluded (indirect, data, profits, third-party acts, all damages).',
  whyItMatters: 'Risk moves to the weaker side.',
  whatItMeans: 'You may carry losses they caused.',
  whatYouCanDo: 'Ask for statutory remedies; document the loss.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(a)–(b)'] },
    { id: 'uk-cra', refs: ['31', '47', '57', '65'] },
    { id: 'eu-dcd', refs: ['22'] },
  ],
  related: [],
  mappings: { tosdr: [293], claudette: ['LTD'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
