import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'refund-or-withdrawal',
  title: 'Refund or cooling-off right',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 3,
  documentTypes: ['Terms of Service', 'General Conditions of Sale', 'In-App Purchases Policy'],
  definition: 'A refund, withdrawal or money-back term.',
  whyItMatters: 'Gives a safe exit.',
  whatItMeans: 'You can get money back.',
  whatYouCanDo: 'Withdraw in writing in time.',
  regulations: [
    { id: 'eu-crd', refs: ['9–16', '11a'] },
    { id: 'uk-cra', refs: ['42–45'] },
  ],
  related: [],
  mappings: { tosdr: [161] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
