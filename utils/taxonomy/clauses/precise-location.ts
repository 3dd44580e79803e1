import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'precise-location',
  title: 'Precise location is collected',
  group: 'collection',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'GPS-level position, or position derived from Wi-Fi/Bluetooth/cell at similar precision, is collected.',
  whyItMatters: 'Movement reveals home, work, faith, health visits and relationships.',
  whatItMeans: 'Someone with the log can tell where you sleep and whom you visit.',
  whatYouCanDo: "Set OS permission to 'while using' or approximate; reset the ad ID; ask for deletion of history.",
  regulations: [
    { id: 'gdpr', refs: ['5(1)(c)', '6'] },
    { id: 'us-ca-ccpa', refs: ['1798.121'] },
    { id: 'us-wa-mhmda', refs: ['19.373.080'] },
    { id: 'us-tx-tdpsa', refs: ['541.101'] },
  ],
  related: [],
  mappings: { tosdr: [400, 373], opp115: ['First Party Collection/Use'], dpv: ['pd:GPSCoordinate'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
