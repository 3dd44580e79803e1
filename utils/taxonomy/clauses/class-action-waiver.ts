import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'class-action-waiver',
  title: 'No class or group actions',
  group: 'disputes',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 1, C: 2, S: 1 },
  documentTypes: ['Terms of Service'],
  definition: 'You waive joining or leading class, collective or representative proceedings.',
  whyItMatters: 'Small harms go unremedied when suing alone costs more.',
  whatItMeans: 'You face the company alone.',
  whatYouCanDo: 'Opt out together with arbitration; report to regulators.',
  regulations: [
    { id: 'us-efaa', refs: ['9 USC 402'] },
    { id: 'eu-uctd', refs: ['Annex 1(q)'] },
  ],
  related: [],
  mappings: { tosdr: [117], claudette: ['A'], dpv: ['dpv:ContractDisputeResolutionClause'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
