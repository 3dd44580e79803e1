import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'cross-context-advertising',
  title: 'Shared for targeted ads across sites',
  group: 'tracking',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 1, S: 2 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition:
    'Identifiers or activity are shared with, or collected by, others to target ads based on behaviour across sites, apps or services.',
  whyItMatters: 'It feeds a market of profiles you cannot see.',
  whatItMeans: 'Ads, prices and content follow you across the web.',
  whatYouCanDo: 'Enable Global Privacy Control; opt out of sharing; reject ad cookies.',
  regulations: [
    { id: 'us-ca-ccpa', refs: ['1798.120', '1798.140(ah)'] },
    { id: 'gdpr', refs: ['6(1)(a)', '21'] },
    { id: 'eu-dsa', refs: ['26', '28(2)'] },
    { id: 'eu-dma', refs: ['5(2)'] },
  ],
  related: [],
  mappings: {
    tosdr: [220, 128, 216],
    opp115: ['Third Party Sharing/Collection'],
    dpv: ['dpv:TargetedAdvertising', 'dpv:TrackingByThirdParty'],
  },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
