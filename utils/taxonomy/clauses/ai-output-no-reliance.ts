import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'ai-output-no-reliance',
  title: 'AI answers come with no responsibility',
  group: 'ai',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy'],
  definition: 'The provider disclaims accuracy or fitness of AI-generated output and puts checking on you.',
  whyItMatters: 'People rely on confident answers that may be false.',
  whatItMeans: 'If an AI answer misleads you, the loss is yours.',
  whatYouCanDo: 'Check important answers elsewhere and keep the prompt and output as evidence.',
  regulations: [
    { id: 'uk-cra', refs: ['34', '62'] },
    { id: 'eu-dcd', refs: ['7–8', '22'] },
  ],
  related: [],
  mappings: { tosdr: [288], claudette: ['LTD'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
