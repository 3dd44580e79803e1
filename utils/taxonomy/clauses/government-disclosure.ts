import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'government-disclosure',
  title: 'Disclosed to authorities on a low threshold',
  group: 'sharing',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 2, C: 1, S: 0 },
  documentTypes: ['Privacy Policy', 'Law Enforcement Guidelines'],
  definition:
    "Data may go to police or government on request or on the provider's own good-faith view, without requiring compulsory process.",
  whyItMatters: 'Safeguards exist only if the company insists on them.',
  whatItMeans: 'Your data can be handed over without a judge.',
  whatYouCanDo: 'Prefer encrypted services; check for a transparency report.',
  regulations: [{ id: 'gdpr', refs: ['6(1)(c)', '48'] }],
  related: [],
  mappings: { tosdr: [164], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:Disclose', 'dpv:GovernmentalOrganisation'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
