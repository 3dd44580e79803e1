import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'ai-output-rights-limited',
  title: 'Limits on who owns or may use AI output',
  group: 'ai',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'Commercial Terms'],
  definition: 'You do not get full rights in what you generate: the provider keeps ownership, a broad licence, or restricts use.',
  whyItMatters: 'Creative or business use depends on who holds the rights.',
  whatItMeans: 'You may be unable to sell, protect or keep private what you made.',
  whatYouCanDo: "Check the plan's output clause before commercial use; upgrade or use another tool.",
  regulations: [{ id: 'eu-uctd', refs: ['Annex 1(k)'] }],
  related: [],
  mappings: { tosdr: [132], dpv: ['dpv:LicenseAgreement'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
