import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'unilateral-change',
  title: 'Terms can change without notice or reason',
  group: 'changes',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 1, C: 2, S: 1 },
  documentTypes: ['Terms of Service', 'Privacy Policy', 'Acceptable Use Policy', 'Community Guidelines', 'Developer Terms'],
  definition: 'The provider may alter the document at its discretion with no duty to tell you beforehand.',
  whyItMatters: 'You cannot rely on what you accepted.',
  whatItMeans: 'Rules may shift under you overnight.',
  whatYouCanDo: 'Watch for updates; leave or object within the window; save the old text.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(j)–(k)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 11', 'Sch 2 para 13'] },
    { id: 'eu-dsa', refs: ['14(2)'] },
    { id: 'eu-dcd', refs: ['19'] },
  ],
  related: [],
  mappings: { tosdr: [121, 122, 329, 120], claudette: ['CH'], opp115: ['Policy Change'], dpv: ['dpv:ContractAmendmentClause'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
