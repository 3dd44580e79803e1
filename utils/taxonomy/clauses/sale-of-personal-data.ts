import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'sale-of-personal-data',
  title: 'Personal data is sold',
  group: 'sharing',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 1, S: 2 },
  documentTypes: ['Privacy Policy'],
  definition:
    "Personal data is (or may be) exchanged for money or other value, in the provider's own words or as defined by a privacy statute.",
  whyItMatters: 'Once sold, copies multiply beyond reach.',
  whatItMeans: 'Unknown firms may build on your data for years.',
  whatYouCanDo: "Use 'Do Not Sell or Share'; enable GPC; file a broker deletion.",
  regulations: [
    { id: 'us-ca-ccpa', refs: ['1798.120', '1798.140(ad)'] },
    { id: 'us-tx-tdpsa', refs: ['541.102'] },
    { id: 'gdpr', refs: ['6', '21'] },
  ],
  related: [],
  mappings: { tosdr: [396], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:SellDataToThirdParties'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
