import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'service-discontinuation',
  title: 'Service or features can end any time',
  group: 'changes',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 1, C: 1, S: 0 },
  documentTypes: ['Terms of Service'],
  definition: 'The provider may modify, suspend or stop the service or features.',
  whyItMatters: 'What you depend on can vanish.',
  whatItMeans: 'You may lose access and data you paid for.',
  whatYouCanDo: 'Export data regularly; ask for a pro-rata refund.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(k)'] },
    { id: 'eu-dcd', refs: ['16', '19'] },
    { id: 'uk-cra', refs: ['Sch 2 para 13'] },
    { id: 'eu-data-act', refs: ['25'] },
  ],
  related: [],
  mappings: { tosdr: [203], claudette: ['CH'], dpv: ['dpv:ContractTerminated'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
