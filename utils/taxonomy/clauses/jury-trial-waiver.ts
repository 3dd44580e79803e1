import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'jury-trial-waiver',
  title: 'No jury trial',
  group: 'disputes',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 1 },
  documentTypes: ['Terms of Service'],
  definition: 'You give up trial by jury.',
  whyItMatters: 'Juries are a check on powerful parties (US).',
  whatItMeans: 'A judge or arbitrator alone decides.',
  whatYouCanDo: 'Opt out with arbitration where offered.',
  regulations: [],
  related: [],
  mappings: { claudette: ['A'], dpv: ['dpv:ContractDisputeResolutionClause'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
