import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'as-is-disclaimer',
  title: 'No warranties',
  group: 'liability',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'Developer Terms'],
  definition: 'Service supplied as is / as available with no warranties.',
  whyItMatters: 'It denies basic fitness.',
  whatItMeans: 'If it fails, they say you accepted it.',
  whatYouCanDo: 'Rely on statutory conformity rights.',
  regulations: [
    { id: 'uk-cra', refs: ['9–11', '34–36', '49', '31'] },
    { id: 'eu-dcd', refs: ['7–8', '22'] },
  ],
  related: [],
  mappings: { tosdr: [286, 287, 289, 290, 160], claudette: ['LTD'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
