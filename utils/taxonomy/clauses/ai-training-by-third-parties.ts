import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'ai-training-by-third-parties',
  title: 'Your data is passed to others for their AI training',
  group: 'ai',
  polarity: 'risk',
  severity: 'critical',
  vector: { H: 2, R: 2, C: 2, S: 2 },
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Commercial Terms'],
  definition: "Recipients outside the provider's group receive your data or content and may use it to develop their own models.",
  whyItMatters: 'Control is lost twice: to a company you never dealt with, and inside a model.',
  whatItMeans: 'You cannot find or contact every company that ends up holding your material.',
  whatYouCanDo: 'Look for a data-partner or AI opt-out; object in writing; remove public content you do not want reused.',
  regulations: [
    { id: 'gdpr', refs: ['5(1)(b)', '6', '13(1)(e)', '14'] },
    { id: 'us-ca-ccpa', refs: ['1798.120'] },
    { id: 'us-coppa', refs: ['312.5'] },
  ],
  related: [],
  mappings: { tosdr: [166, 134], opp115: ['Third Party Sharing/Collection'], dpv: ['ai:TrainingData', 'dpv:Share'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
