import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'dpo-contact',
  title: 'Named privacy contact',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 1,
  documentTypes: ['Privacy Policy', 'Imprint'],
  definition: 'A DPO or privacy office with contact data.',
  whyItMatters: 'Someone must answer.',
  whatItMeans: 'You know whom to write.',
  whatYouCanDo: 'Write there first.',
  regulations: [
    { id: 'gdpr', refs: ['13(1)(b)', '37–39', '27'] },
    { id: 'br-lgpd', refs: ['41'] },
    { id: 'ca-qc-law25', refs: ['3.1'] },
  ],
  related: [],
  mappings: { tosdr: [300], dpv: ['dpv:DataProtectionOfficer'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
