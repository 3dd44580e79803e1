import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'perpetual-licence',
  title: 'Licence that never ends',
  group: 'content',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 2, S: 1 },
  documentTypes: ['Terms of Service', 'Commercial Terms'],
  definition: 'The content licence is perpetual or irrevocable, or survives deletion/closure without limit.',
  whyItMatters: 'You cannot take it back.',
  whatItMeans: 'Deleting your account leaves their rights intact.',
  whatYouCanDo: 'Remove personal content first; use erasure for personal data.',
  regulations: [
    { id: 'eu-uctd', refs: ['3'] },
    { id: 'gdpr', refs: ['17'] },
  ],
  related: [],
  mappings: { tosdr: [130, 173], dpv: ['dpv:EndlessDuration'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
