import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'marketing-without-consent',
  title: 'Marketing messages by default',
  group: 'money',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'Promotional email, SMS or calls are sent unless you object, or as a condition.',
  whyItMatters: 'It takes attention and spreads contact data.',
  whatItMeans: 'Expect messages until you stop them.',
  whatYouCanDo: 'Unsubscribe; reply STOP; object under Art. 21(2).',
  regulations: [
    { id: 'uk-pecr', refs: ['22'] },
    { id: 'gdpr', refs: ['21(2)–(3)'] },
  ],
  related: [],
  mappings: { tosdr: [336, 224], opp115: ['First Party Collection/Use'], dpv: ['dpv:DirectMarketing'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
