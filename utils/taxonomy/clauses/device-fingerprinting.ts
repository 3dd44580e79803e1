import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'device-fingerprinting',
  title: 'Device fingerprinting',
  group: 'tracking',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'A browser or device is recognised from its characteristics rather than a stored identifier.',
  whyItMatters: 'It cannot be cleared like a cookie.',
  whatItMeans: 'Private mode or clearing cookies will not stop recognition.',
  whatYouCanDo: 'Use a browser with fingerprint resistance.',
  regulations: [{ id: 'gdpr', refs: ['4(1)', '6'] }],
  related: [],
  mappings: { tosdr: [323], opp115: ['First Party Collection/Use'], dpv: ['pd:BrowserFingerprint', 'dpv:Tracking'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
