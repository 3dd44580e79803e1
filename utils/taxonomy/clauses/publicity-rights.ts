import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'publicity-rights',
  title: 'Your name or face in ads',
  group: 'content',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 2 },
  documentTypes: ['Terms of Service'],
  definition: 'Your name, image, voice or activity may be used to promote products.',
  whyItMatters: 'You become an unpaid endorser.',
  whatItMeans: 'Friends may see you recommending things.',
  whatYouCanDo: 'Turn off social-ads setting; object.',
  regulations: [{ id: 'gdpr', refs: ['6', '21'] }],
  related: [],
  mappings: { tosdr: [327], opp115: ['First Party Collection/Use'], dpv: ['dpv:Advertising'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
