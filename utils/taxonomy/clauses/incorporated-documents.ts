import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'incorporated-documents',
  title: 'Other documents are part of the deal',
  group: 'changes',
  polarity: 'risk',
  severity: 'info',
  vector: { H: 0, R: 0, C: 1, S: 0 },
  documentTypes: ['Terms of Service'],
  definition: 'Separate policies or guidelines are made binding by reference.',
  whyItMatters: 'The risk may sit in a page you did not open.',
  whatItMeans: 'You are bound by more than this page.',
  whatYouCanDo: 'Open the linked pages; run the check on them too.',
  regulations: [
    { id: 'eu-uctd', refs: ['5', 'Annex 1(i)'] },
    { id: 'uk-cra', refs: ['68'] },
  ],
  related: [],
  mappings: { tosdr: [144, 200, 386] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
