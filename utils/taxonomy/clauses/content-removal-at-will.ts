import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'content-removal-at-will',
  title: 'Your content can be removed at will',
  group: 'account',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'Community Guidelines', 'Acceptable Use Policy'],
  definition: 'The provider may delete, edit or hide content at its discretion or without notice.',
  whyItMatters: 'Speech and work depend on private choice.',
  whatItMeans: 'Posts may vanish without explanation.',
  whatYouCanDo: 'Keep copies; use the appeal route.',
  regulations: [
    { id: 'eu-dsa', refs: ['14', '17', '20'] },
    { id: 'eu-uctd', refs: ['Annex 1(k)'] },
  ],
  related: [],
  mappings: { tosdr: [202, 379, 407, 377], claudette: ['CR'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
