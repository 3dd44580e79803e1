import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'foreign-law-venue',
  title: 'Far-away law or courts',
  group: 'disputes',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: ['Terms of Service'],
  definition: 'A fixed law and/or court is imposed regardless of where you live.',
  whyItMatters: 'Distance and unfamiliar law deter claims.',
  whatItMeans: 'You may need to sue far from home.',
  whatYouCanDo: 'In EU/UK rely on home-court rules; check small-claims options.',
  regulations: [
    { id: 'eu-brussels', refs: ['17–19'] },
    { id: 'eu-rome', refs: ['6'] },
    { id: 'eu-uctd', refs: ['Annex 1(q)'] },
    { id: 'uk-cra', refs: ['74'] },
  ],
  related: [],
  mappings: {
    tosdr: [163, 237, 242],
    claudette: ['LAW', 'J'],
    opp115: ['International and Specific Audiences'],
    dpv: ['dpv:ContractJurisdictionClause'],
  },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
