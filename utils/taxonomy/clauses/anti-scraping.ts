import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'anti-scraping',
  title: 'No scraping, automation or reverse engineering',
  group: 'account',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy', 'Developer Terms'],
  definition: 'Automated access, extraction, decompilation or research is banned.',
  whyItMatters: 'It can block archiving, accessibility tools and audits.',
  whatItMeans: 'Tools acting for you may breach the contract.',
  whatYouCanDo: 'Ask for permission; use official exports.',
  regulations: [],
  related: [],
  mappings: { tosdr: [150] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
