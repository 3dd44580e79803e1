import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'opt-out-signal-ignored',
  title: 'Do-Not-Track or opt-out signals ignored',
  group: 'tracking',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 0, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'The text says browser privacy signals are not acted on.',
  whyItMatters: 'A clear request to be left alone is refused.',
  whatItMeans: 'Your browser setting does nothing here.',
  whatYouCanDo: 'Send the opt-out through the site form too; use a blocker.',
  regulations: [
    { id: 'us-ca-ccpa', refs: ['1798.135'] },
    { id: 'us-ca-opt-me-out', refs: ['1798.136'] },
  ],
  related: [],
  mappings: { tosdr: [233], opp115: ['Do Not Track'], dpv: ['dpv:CannotOptOutFromProcess'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
