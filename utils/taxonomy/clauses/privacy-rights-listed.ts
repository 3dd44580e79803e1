import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'privacy-rights-listed',
  title: 'Lists your privacy rights',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy'],
  definition: 'Names access, correction, objection, complaint etc. and how to use them.',
  whyItMatters: 'Tells you what to ask for.',
  whatItMeans: 'You can act without a lawyer.',
  whatYouCanDo: 'Use the listed contact.',
  regulations: [
    { id: 'gdpr', refs: ['12–22', '13(2)(b)', '77'] },
    { id: 'uk-gdpr', refs: ['12–21'] },
    { id: 'us-ca-ccpa', refs: ['1798.130'] },
    { id: 'br-lgpd', refs: ['18'] },
    { id: 'ca-qc-law25', refs: ['27'] },
  ],
  related: [],
  mappings: { tosdr: [195, 300, 481, 482, 483], opp115: ['User Access, Edit and Deletion'], dpv: ['dpv:RightExerciseNotice'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
