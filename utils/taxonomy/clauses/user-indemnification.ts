import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'user-indemnification',
  title: 'You must cover their losses',
  group: 'liability',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy', 'Developer Terms'],
  definition: 'You must indemnify, defend or hold harmless the provider.',
  whyItMatters: 'It is unlimited insurance given to a company.',
  whatItMeans: "A stranger's claim could land on you.",
  whatYouCanDo: "Avoid uploading others' content; check insurance.",
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(e)'] },
    { id: 'uk-cra', refs: ['62', 'Sch 2 para 6'] },
  ],
  related: [],
  mappings: { tosdr: [145, 146, 147] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
