import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'limited-service-licence',
  title: 'Licence limited to running the service',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 3,
  documentTypes: ['Terms of Service'],
  definition: 'Licence only to operate, ends on deletion.',
  whyItMatters: 'Keeps reuse in bounds.',
  whatItMeans: 'They cannot exploit it elsewhere.',
  whatYouCanDo: 'Still remove content before closing.',
  regulations: [{ id: 'eu-uctd', refs: ['3'] }],
  related: [],
  mappings: { tosdr: [135, 402], dpv: ['dpv:LicenseAgreement'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
