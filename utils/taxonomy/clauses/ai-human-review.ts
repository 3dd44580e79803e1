import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'ai-human-review',
  title: 'People may read your AI chats or recordings',
  group: 'ai',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'Employees or contractors may read, listen to, label or score your interactions with an AI or voice feature.',
  whyItMatters: 'People expect a machine, not a stranger, to see what they say.',
  whatItMeans: 'Your words or voice may be seen by someone you never chose to talk to.',
  whatYouCanDo: 'Turn off review/improvement options; keep sensitive topics out of chats.',
  regulations: [
    { id: 'gdpr', refs: ['5(1)(a)', '13'] },
    { id: 'uk-gdpr', refs: ['5–6', '12–21'] },
  ],
  related: [],
  mappings: { tosdr: [189], opp115: ['First Party Collection/Use'], dpv: ['dpv:HumanInvolvement'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
