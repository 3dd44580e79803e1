import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'advance-notice-of-changes',
  title: 'Advance notice of changes',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 3,
  documentTypes: ['Terms of Service', 'Privacy Policy'],
  definition: 'Individual or prominent notice before changes apply.',
  whyItMatters: 'Time to object or leave.',
  whatItMeans: 'No overnight surprises.',
  whatYouCanDo: 'Diarise the date; compare versions.',
  regulations: [
    { id: 'eu-dsa', refs: ['14(2)'] },
    { id: 'eu-uctd', refs: ['Annex 1(j)', 'Annex 2(b)'] },
  ],
  related: [],
  mappings: { tosdr: [123, 124, 122], opp115: ['Policy Change'], dpv: ['dpv:ContractAmendmentClause'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
