import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'tracking-wall',
  title: 'No access without tracking or payment',
  group: 'tracking',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy', 'Terms of Service'],
  definition: 'Access depends on accepting tracking, or paying instead.',
  whyItMatters: 'Consent that costs money is hardly free.',
  whatItMeans: 'Privacy becomes a paid extra.',
  whatYouCanDo: 'Decline and complain to the authority; choose another source.',
  regulations: [
    { id: 'gdpr', refs: ['4(11)', '7(4)'] },
    { id: 'eu-dma', refs: ['5(2)'] },
  ],
  related: [],
  mappings: { tosdr: [375], opp115: ['User Choice/Control'], dpv: ['dpv:ConsentControl'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
