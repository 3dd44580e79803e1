import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'biometric-data',
  title: 'Biometric identifiers are collected',
  group: 'collection',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 2, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition:
    'Face, voice, iris, finger or hand measurements that can identify a person are captured, derived or stored by or for the provider.',
  whyItMatters: 'A leaked password can be changed; a face cannot.',
  whatItMeans: 'Your body becomes an identifier that can follow you across services.',
  whatYouCanDo: 'Choose a non-biometric check; ask for deletion and the retention schedule.',
  regulations: [
    { id: 'gdpr', refs: ['9'] },
    { id: 'us-il-bipa', refs: ['15(a)–(d)'] },
    { id: 'us-tx-cubi', refs: ['503.001'] },
    { id: 'us-tx-traiga', refs: ['HB 149 §2'] },
    { id: 'us-wa-mhmda', refs: ['19.373.010'] },
    { id: 'us-coppa', refs: ['312.2'] },
    { id: 'ca-qc-law25', refs: ['LCCJTI 44–45'] },
  ],
  related: [],
  mappings: { tosdr: [397], opp115: ['First Party Collection/Use'], dpv: ['pd:Biometric', 'pd:FacialPrint'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
