import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'continued-use-acceptance',
  title: 'Staying means accepting new terms',
  group: 'changes',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 1, S: 1 },
  documentTypes: ['Terms of Service', 'Privacy Policy'],
  definition: 'Carrying on after a change is treated as acceptance.',
  whyItMatters: 'Doing nothing becomes agreement.',
  whatItMeans: 'You may accept new rules unknowingly.',
  whatYouCanDo: 'Stop using and cancel if you disagree.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(j)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 11'] },
  ],
  related: [],
  mappings: { tosdr: [403, 277], claudette: ['CH'], opp115: ['Policy Change'], dpv: ['dpv:ContractAmendmentClause'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
