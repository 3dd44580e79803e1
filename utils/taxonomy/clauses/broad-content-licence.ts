import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'broad-content-licence',
  title: 'Wide licence over what you post',
  group: 'content',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 1, C: 2, S: 1 },
  documentTypes: ['Terms of Service', 'Commercial Terms'],
  definition: 'You grant the provider reuse rights beyond showing your content to those you chose.',
  whyItMatters: 'You keep title but lose practical control.',
  whatItMeans: 'Your work can be reused or passed on without pay.',
  whatYouCanDo: 'Do not post what you may want to sell; delete before leaving.',
  regulations: [
    { id: 'eu-uctd', refs: ['3'] },
    { id: 'uk-cra', refs: ['62'] },
  ],
  related: [],
  mappings: { tosdr: [132, 134, 139, 180, 136], dpv: ['dpv:LicenseAgreement'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
