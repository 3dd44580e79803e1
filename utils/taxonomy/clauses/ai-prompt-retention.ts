import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'ai-prompt-retention',
  title: 'AI prompts and outputs are kept',
  group: 'ai',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'Text, files, voice or images exchanged with an AI feature are stored beyond the answer itself.',
  whyItMatters: 'Chats often contain health, work or family secrets.',
  whatItMeans: 'A private-feeling conversation may be recoverable by staff, courts or attackers later.',
  whatYouCanDo: 'Use temporary-chat mode, delete history, avoid rating answers that contain personal details.',
  regulations: [
    { id: 'gdpr', refs: ['5(1)(e)', '13(2)(a)'] },
    { id: 'uk-gdpr', refs: ['5(1)(e)'] },
    { id: 'us-ca-ccpa', refs: ['1798.100(a)(3)'] },
  ],
  related: [],
  mappings: { tosdr: [178], opp115: ['Data Retention'], dpv: ['dpv:Store', 'dpv:StorageDuration'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
