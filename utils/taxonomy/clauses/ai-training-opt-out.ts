import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'ai-training-opt-out',
  title: 'You can opt out of AI training',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'A setting or request against model training.',
  whyItMatters: 'Limits an otherwise permanent use.',
  whatItMeans: 'You can keep future input out.',
  whatYouCanDo: 'Use it first; avoid ratings.',
  regulations: [
    { id: 'gdpr', refs: ['21'] },
    { id: 'us-ca-ccpa', refs: ['1798.120'] },
  ],
  related: [],
  mappings: { opp115: ['User Choice/Control'], dpv: ['dpv:OptingOutFromProcess'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
