import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'device-control',
  title: 'Remote updates or disabling of your device',
  group: 'account',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: ['Terms of Service'],
  definition: 'The provider may change, update or disable software/hardware you use without asking.',
  whyItMatters: 'You stop controlling your own device.',
  whatItMeans: 'A device may change or stop overnight.',
  whatYouCanDo: 'Check update settings; complain if functions are removed.',
  regulations: [{ id: 'eu-dcd', refs: ['8(2)', '19'] }],
  related: [],
  mappings: { tosdr: [330], claudette: ['CH'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
