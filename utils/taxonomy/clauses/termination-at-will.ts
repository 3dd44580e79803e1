import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'termination-at-will',
  title: 'Account can be closed for any reason',
  group: 'account',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 2, S: 1 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy', 'Community Guidelines'],
  definition: 'The provider may suspend or end YOUR access without cause, or without notice, at its discretion.',
  whyItMatters: 'Accounts hold money, memories and livelihoods.',
  whatItMeans: 'You can be locked out with no reason or remedy.',
  whatYouCanDo: 'Back up; ask for a statement of reasons and appeal.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(f)–(g)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 7–8'] },
    { id: 'eu-dsa', refs: ['14(4)', '17', '20'] },
  ],
  related: [],
  mappings: { tosdr: [201, 205], claudette: ['TER'], dpv: ['dpv:ContractTerminationClause'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
