import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'ad-blocker-ban',
  title: 'Ad or tracker blocking is forbidden',
  group: 'account',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy'],
  definition: 'You may not block, hide or interfere with ads or tracking.',
  whyItMatters: 'It restricts control of your own screen.',
  whatItMeans: 'Using a blocker could cost the account.',
  whatYouCanDo: 'Choose the ad-free tier or other service.',
  regulations: [
    { id: 'eu-uctd', refs: ['3'] },
    { id: 'uk-cra', refs: ['62'] },
  ],
  related: [],
  mappings: {},
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
