import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'message-scanning',
  title: 'Private messages or files are scanned or read',
  group: 'collection',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 1, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Community Guidelines', 'Acceptable Use Policy'],
  definition: 'The content of private communications or stored files is analysed, monitored or accessed by the provider.',
  whyItMatters: 'Confidential conversation is a basic freedom.',
  whatItMeans: 'Assume what you send privately can be seen by the company.',
  whatYouCanDo: 'Move sensitive talk to an end-to-end encrypted service.',
  regulations: [{ id: 'gdpr', refs: ['6'] }],
  related: [],
  mappings: { tosdr: [239, 189], opp115: ['First Party Collection/Use'], dpv: ['dpv:Monitor', 'pd:Communication'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
