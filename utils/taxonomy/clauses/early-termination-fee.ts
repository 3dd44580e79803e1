import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'early-termination-fee',
  title: 'Fee for leaving early',
  group: 'money',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'General Conditions of Sale'],
  definition: 'Ending early costs a fee or the remaining term.',
  whyItMatters: 'It locks people in.',
  whatItMeans: 'Leaving may cost as much as staying.',
  whatYouCanDo: 'Ask for the calculation; check statutory exit.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(d)–(e)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 5'] },
    { id: 'eu-data-act', refs: ['29'] },
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
