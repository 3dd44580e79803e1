import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'session-replay',
  title: 'Keystrokes or screen activity recorded',
  group: 'tracking',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'Detailed interaction capture: replay, mouse paths, keystrokes, form input before submission.',
  whyItMatters: 'It can capture what you typed and erased.',
  whatItMeans: 'Passwords, searches and hesitations may be visible.',
  whatYouCanDo: "Block the vendor's scripts; avoid typing secrets.",
  regulations: [{ id: 'gdpr', refs: ['5(1)(c)'] }],
  related: [],
  mappings: { tosdr: [323], opp115: ['First Party Collection/Use'], dpv: ['dpv:Record', 'dpv:SystematicMonitoring'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
