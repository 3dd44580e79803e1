import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'auto-renewal',
  title: 'Renews and charges automatically',
  group: 'money',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 0 },
  documentTypes: ['Terms of Service', 'In-App Purchases Policy', 'General Conditions of Sale'],
  definition: 'Subscription continues and bills until you act.',
  whyItMatters: 'Forgetting costs money.',
  whatItMeans: 'You may pay for months you do not want.',
  whatYouCanDo: 'Cancel right after subscribing; set a reminder.',
  regulations: [
    { id: 'us-rosca', refs: ['15 USC 8403'] },
    { id: 'us-ca-arl', refs: ['17601–17602'] },
    { id: 'uk-dmcca', refs: ['Pt 4 ch 2'] },
    { id: 'eu-uctd', refs: ['Annex 1(h)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 9'] },
  ],
  related: [],
  mappings: { tosdr: [384], dpv: ['dpv:ContractRenewed'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
