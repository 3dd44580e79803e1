import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'no-automated-decisions',
  title: 'No solely automated decisions',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy'],
  definition: 'States that decisions with legal/similar effect are not made by software alone.',
  whyItMatters: 'A person remains responsible.',
  whatItMeans: 'You should be able to reach a human.',
  whatYouCanDo: 'Quote it if a bot decides.',
  regulations: [
    { id: 'gdpr', refs: ['22', '13(2)(f)'] },
    { id: 'us-co-ai-act', refs: ['SB 26-189'] },
  ],
  related: [],
  mappings: { tosdr: [480], opp115: ['First Party Collection/Use'], dpv: ['dpv:HumanInvolvement'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
