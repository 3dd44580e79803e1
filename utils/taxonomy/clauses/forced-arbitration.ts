import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'forced-arbitration',
  title: 'Disputes must go to private arbitration',
  group: 'disputes',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 1, C: 1, S: 2 },
  documentTypes: ['Terms of Service', 'Commercial Terms', 'In-App Purchases Policy'],
  definition: 'You must resolve claims by binding arbitration instead of court, as a condition of use.',
  whyItMatters: 'Private forums have limited appeal and little publicity.',
  whatItMeans: 'You give up a public court before any dispute exists.',
  whatYouCanDo: 'Send the opt-out letter within the stated days; use small-claims court.',
  regulations: [
    { id: 'us-efaa', refs: ['9 USC 402'] },
    { id: 'us-ca-sb82', refs: ['1670.15'] },
    { id: 'eu-uctd', refs: ['Annex 1(q)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 20'] },
  ],
  related: [],
  mappings: { tosdr: [339], claudette: ['A'], dpv: ['dpv:ContractDisputeResolutionClause'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
