import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'voice-audio-recording',
  title: 'Voice or calls are recorded',
  group: 'collection',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'Audio from you (calls, assistants, meetings, voice chat) is recorded or kept.',
  whyItMatters: 'Voice carries identity, mood and bystanders.',
  whatItMeans: 'Private moments can be stored and replayed.',
  whatYouCanDo: 'Disable the microphone and delete recordings.',
  regulations: [
    { id: 'us-coppa', refs: ['312.5(c)'] },
    { id: 'gdpr', refs: ['6', '13'] },
  ],
  related: [],
  mappings: { tosdr: [489], opp115: ['First Party Collection/Use'], dpv: ['pd:VoiceCommunicationRecording'] },
  match: {
    any: [],
  },
});

export const examples: Examples = {
  flagged: [],
  passed: [],
};
