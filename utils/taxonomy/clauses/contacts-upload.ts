import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'contacts-upload',
  title: 'Your address book is uploaded',
  group: 'collection',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 2, C: 0, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'The service copies contacts (names, numbers, emails of other people) from your device or accounts.',
  whyItMatters: 'It exposes people who never agreed to anything.',
  whatItMeans: 'Friends and colleagues become known to the service through you.',
  whatYouCanDo: "Refuse the permission, stop syncing, use 'remove uploaded contacts'.",
  regulations: [{ id: 'gdpr', refs: ['6(1)(f)', '14'] }],
  related: [],
  mappings: { tosdr: [234], opp115: ['First Party Collection/Use'], dpv: ['pd:Contact', 'pd:SocialNetwork'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
