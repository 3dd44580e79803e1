import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'shortened-limitation',
  title: 'Less time to sue',
  group: 'disputes',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 2, S: 1 },
  documentTypes: ['Terms of Service'],
  definition: 'The contract sets a shorter period than general law to bring claims.',
  whyItMatters: 'Rights can lapse before harm is found.',
  whatItMeans: 'Your claim can expire early.',
  whatYouCanDo: 'Diary the deadline; send a dated claim letter early.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(q)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 20'] },
  ],
  related: [],
  mappings: { tosdr: [151], claudette: ['LTD'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
