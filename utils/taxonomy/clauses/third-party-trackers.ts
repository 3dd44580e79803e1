import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'third-party-trackers',
  title: 'Third-party trackers, SDKs and pixels',
  group: 'tracking',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 1, C: 1, S: 2 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: "Other companies' code on the site or app collects data on your visit.",
  whyItMatters: 'Each tag is a silent extra reader.',
  whatItMeans: 'Many firms learn what you looked at.',
  whatYouCanDo: 'Reject non-essential cookies; use a content blocker.',
  regulations: [
    { id: 'uk-pecr', refs: ['6'] },
    { id: 'gdpr', refs: ['26', '44'] },
  ],
  related: [],
  mappings: { tosdr: [323, 307, 325, 217], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:TrackingByThirdParty'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
