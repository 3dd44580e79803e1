import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'childrens-data',
  title: 'Children’s data is collected or used',
  group: 'collection',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'Data of people under the digital-consent or privacy age is knowingly collected, profiled, or shared.',
  whyItMatters: 'Children cannot weigh long-term consequences.',
  whatItMeans: "A child's profile may start years before they can object.",
  whatYouCanDo: 'As parent: review, delete and refuse further collection.',
  regulations: [
    { id: 'us-coppa', refs: ['312.4–312.5', '312.10'] },
    { id: 'gdpr', refs: ['8'] },
    { id: 'eu-dsa', refs: ['28'] },
    { id: 'us-ca-ccpa', refs: ['1798.120(c)'] },
    { id: 'br-lgpd', refs: ['14'] },
  ],
  related: [],
  mappings: { tosdr: [486, 152], opp115: ['International and Specific Audiences'], dpv: ['dpv:Child'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
