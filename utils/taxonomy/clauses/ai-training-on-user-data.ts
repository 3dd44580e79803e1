import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'ai-training-on-user-data',
  title: 'Your data or content is used to train AI',
  group: 'ai',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Commercial Terms'],
  definition:
    'The provider (or its group) may use data about you, or material you submit, to build, train, fine-tune, test or improve machine-learning models that serve more than your own request.',
  whyItMatters: 'Once absorbed into a model, data cannot practically be pulled back out.',
  whatItMeans: 'What you type, post or say can shape products used by other people, and deleting the original does not undo that.',
  whatYouCanDo: 'Switch off model-training in settings; if none, send an objection (GDPR Art. 21) or an opt-out request and keep a copy.',
  regulations: [
    { id: 'gdpr', refs: ['5(1)(b)', '6', '13(1)(c)', '21'] },
    { id: 'uk-gdpr', refs: ['5', '6', '13', '21'] },
    { id: 'eu-ai-act', refs: ['53(1)(d)'] },
    { id: 'us-ca-ab2013', refs: ['Civ. Code 3111'] },
    { id: 'us-ca-ccpa', refs: ['1798.100'] },
  ],
  related: [],
  mappings: { tosdr: [185], opp115: ['First Party Collection/Use'], dpv: ['ai:ModelTraining', 'ai:TrainingData'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
