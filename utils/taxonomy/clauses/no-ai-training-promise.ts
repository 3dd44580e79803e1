import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'no-ai-training-promise',
  title: 'Promises not to train AI on your data',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 3,
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Data Processor Agreement'],
  definition: 'A statement that user data/content is not used to train models.',
  whyItMatters: 'Keeps content out of models.',
  whatItMeans: 'Your material stays yours to withdraw.',
  whatYouCanDo: 'Save the wording.',
  regulations: [],
  related: [],
  mappings: { opp115: ['User Choice/Control'], dpv: ['ai:TrainingData'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
