import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'automated-decision-making',
  title: 'Important decisions are made by software',
  group: 'ai',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition:
    'Decisions with legal or similarly serious effect on you (access, credit, price, employment, account closure) are made wholly or mainly by automated means.',
  whyItMatters: 'A mistake by a system can cost you a service, a price or an opportunity with nobody to ask.',
  whatItMeans: 'You may be refused or banned without learning why.',
  whatYouCanDo: 'Ask for human review and the main reasons; cite GDPR Art. 22 or the state ADMT rules where they apply.',
  regulations: [
    { id: 'gdpr', refs: ['22', '13(2)(f)'] },
    { id: 'uk-duaa', refs: ['UK GDPR 22A–22D'] },
    { id: 'eu-ai-act', refs: ['26(11)', '86'] },
    { id: 'us-co-ai-act', refs: ['SB 26-189'] },
    { id: 'us-ca-ccpa-regs', refs: ['ADMT'] },
    { id: 'br-lgpd', refs: ['20'] },
    { id: 'ca-qc-law25', refs: ['12.1'] },
  ],
  related: [],
  mappings: { opp115: ['First Party Collection/Use'], dpv: ['dpv:AutomatedDecisionMaking', 'dpv:Profiling'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
