import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'data-consent-by-use',
  title: 'Using the service counts as data consent',
  group: 'changes',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy', 'Terms of Service'],
  definition:
    'Use is treated as consent to collection, sharing or transfer of personal data, or the privacy policy is made part of the contract.',
  whyItMatters: 'Silence is not consent in many laws.',
  whatItMeans: 'Your presence is taken as permission.',
  whatYouCanDo: 'Withdraw or object in writing; reject cookies.',
  regulations: [
    { id: 'gdpr', refs: ['4(11)', '7'] },
    { id: 'us-ca-ccpa', refs: ['1798.140(h)'] },
    { id: 'br-lgpd', refs: ['8'] },
  ],
  related: [],
  mappings: { tosdr: [403], claudette: ['PINC'], opp115: ['User Choice/Control'], dpv: ['dpv:ImpliedConsent'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
