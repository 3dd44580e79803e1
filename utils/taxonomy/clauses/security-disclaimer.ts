import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'security-disclaimer',
  title: 'No responsibility for breaches',
  group: 'retention',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 2, S: 0 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'The provider denies liability for, or makes you accept, unauthorised access to your data.',
  whyItMatters: 'It shifts the cost of poor security to you.',
  whatItMeans: 'After a leak you may be told it was your risk.',
  whatYouCanDo: 'Use unique passwords; keep breach letters for claims.',
  regulations: [
    { id: 'gdpr', refs: ['32', '82'] },
    { id: 'eu-uctd', refs: ['Annex 1(b)'] },
    { id: 'us-ca-ccpa', refs: ['1798.150'] },
  ],
  related: [],
  mappings: { tosdr: [186], claudette: ['LTD'], opp115: ['Data Security'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
