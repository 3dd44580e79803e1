import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'inactivity-deletion',
  title: 'Inactive accounts are deleted',
  group: 'account',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 2, C: 0, S: 0 },
  documentTypes: ['Terms of Service'],
  definition: 'Account, balance or content may be closed or reclaimed after inactivity.',
  whyItMatters: 'Absence can cost files and money.',
  whatItMeans: 'Illness or travel can erase your data.',
  whatYouCanDo: 'Log in yearly; export; set a legacy contact.',
  regulations: [{ id: 'eu-uctd', refs: ['Annex 1(f)–(g)'] }],
  related: [],
  mappings: { claudette: ['TER'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
