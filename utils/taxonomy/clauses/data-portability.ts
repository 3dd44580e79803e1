import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'data-portability',
  title: 'You can export your data',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'A copy in a usable format, or transfer elsewhere.',
  whyItMatters: 'Makes switching possible.',
  whatItMeans: 'You can keep your history.',
  whatYouCanDo: 'Export regularly.',
  regulations: [
    { id: 'gdpr', refs: ['20'] },
    { id: 'eu-dma', refs: ['6(9)'] },
    { id: 'eu-data-act', refs: ['4–5', '25'] },
    { id: 'ca-qc-law25', refs: ['27'] },
    { id: 'us-ca-ccpa', refs: ['1798.130'] },
  ],
  related: [],
  mappings: { tosdr: [140, 184], opp115: ['User Access, Edit and Deletion'], dpv: ['eu-gdpr:A20'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
