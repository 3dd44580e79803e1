import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'release-of-claims',
  title: 'You release claims in advance',
  group: 'liability',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 2, C: 2, S: 0 },
  documentTypes: ['Terms of Service'],
  definition: 'You waive or release claims, including unknown ones or disputes with other users.',
  whyItMatters: 'Rights vanish before you know them.',
  whatItMeans: 'You may have no claim when harm appears.',
  whatYouCanDo: 'Do not sign new releases; check unfair-terms law.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(a)–(b)'] },
    { id: 'uk-cra', refs: ['65'] },
  ],
  related: [],
  mappings: { tosdr: [154], claudette: ['LTD'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
