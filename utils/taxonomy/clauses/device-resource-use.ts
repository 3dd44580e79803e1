import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'device-resource-use',
  title: 'Your device’s power is used for others',
  group: 'account',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 1 },
  documentTypes: ['Terms of Service'],
  definition: 'Your processor, bandwidth or connection is used for mining or third-party traffic.',
  whyItMatters: 'It costs energy and may implicate you.',
  whatItMeans: "Your line may carry strangers' traffic.",
  whatYouCanDo: 'Uninstall; block; check network use.',
  regulations: [],
  related: [],
  mappings: {},
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
