import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'ai-training-ban-on-user',
  title: 'You may not use the service to train AI',
  group: 'ai',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy', 'Developer Terms'],
  definition: 'Users are barred from using the site, content or outputs for text-and-data mining or for building models.',
  whyItMatters: 'Useful mainly as the mirror image that detectors confuse with AI training of user data.',
  whatItMeans: 'Research and archiving uses may breach the contract.',
  whatYouCanDo: 'Ask for research permission; in the EU check the mining exceptions.',
  regulations: [],
  related: [],
  mappings: { tosdr: [150] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
