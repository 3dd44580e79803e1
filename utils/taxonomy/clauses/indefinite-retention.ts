import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'indefinite-retention',
  title: 'Data kept indefinitely',
  group: 'retention',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 2, S: 0 },
  documentTypes: ['Privacy Policy'],
  definition: 'Personal data may be kept with no end, in express words.',
  whyItMatters: 'Old data keeps leaking and misleading.',
  whatItMeans: 'Something you did once can resurface decades later.',
  whatYouCanDo: 'Request erasure now; ask for the retention rule in writing.',
  regulations: [
    { id: 'gdpr', refs: ['5(1)(e)', '13(2)(a)'] },
    { id: 'us-coppa', refs: ['312.10'] },
    { id: 'us-ca-ccpa', refs: ['1798.100(a)(3)'] },
  ],
  related: [],
  mappings: { tosdr: [178], opp115: ['Data Retention'], dpv: ['dpv:EndlessDuration'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
