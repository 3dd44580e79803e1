import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** What is exchanged with a machine. */
const CHAT =
  'your input|inputs|input and output|input or output|outputs|prompts|your prompts|ai interactions|ai conversations|ai chats|chat history|chatbot conversations|conversation history|conversations with the ai|conversations with ai|interactions with ai|ai inputs|ai outputs|model requests|queries and responses|temporary chats|temporary chat content|prompts and responses|ai chat|inputs and outputs';
const SOFT =
  'chats|chat|conversations|conversation|dialogues|transcript|transcripts|voice recordings|audio recordings|audio stream|voice input|queries|inquiries|interactions|recordings';
const MACHINE =
  '{ai|artificial intelligence|chatbot|chatbots|virtual assistant|digital assistant|voice assistant|language model|llm|generative|bot|ai features|assistant}';
const KEEP =
  'retain|retains|retained|retaining|keep|keeps|kept|store|stores|stored|storing|save|saves|saved|log|logged|maintain|maintained|archive|archived|remain|remains|hold|held|preserved';

export default defineClause({
  id: 'ai-prompt-retention',
  title: 'Your AI prompts and answers are kept',
  group: 'ai',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 1 },
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'Privacy Policy',
    'Data Processor Agreement',
    'Other Policy',
  ],
  definition: 'Text, files, voice or images that you exchange with an AI feature are stored for longer than it takes to answer you.',
  whyItMatters: 'Chats with an AI often contain health, work or family matters.',
  whatItMeans: 'A conversation that feels private may later be seen by staff, a court or an attacker.',
  whatYouCanDo:
    'Use a temporary chat where there is one, and delete your history now and then. Leave out names and details that identify you.',
  regulations: [
    { id: 'gdpr', refs: ['5(1)(e)', '13(2)(a)'] },
    { id: 'uk-gdpr', refs: ['5(1)(e)'] },
    { id: 'us-ca-ccpa', refs: ['1798.100(a)(3)'] },
  ],
  related: ['open-ended-retention', 'retention-periods-stated', 'ai-human-review', 'retention-after-deletion'],
  mappings: { tosdr: [178], opp115: ['Data Retention'], dpv: ['dpv:Store', 'dpv:StorageDuration'] },
  match: {
    none: [
      '{customer support|customer service|support tickets|support chat}',
      "{do not|does not|don't|never|not|won't} ..6 {store|retain|keep|save|log|stored|retained|logged|kept|saved}",
      '{you may|you can|you choose to|allows you to|enables you to} ..4 {save|store|keep|export|download|delete}',
      '{other users|other members|recipient|recipients|matches}',
      '{you want|job input|processing period}',
      '{remain|remains} ..3 {responsible|yours|liable|property|the property}',
    ],
    any: [
      {
        seq: `{${CHAT}} ..14 {${KEEP}} ..14 {for|until|up to|within|after|indefinitely|as long as|during} ..6 {$timeunit|terminate|delete|close|necessary|account|indefinitely|period}`,
      },
      {
        seq: `{${KEEP}} ..14 {${CHAT}} ..20 {for|until|up to|within|after|indefinitely|as long as} ..8 {$timeunit|terminate|delete|close|necessary|account|indefinitely}`,
      },
      {
        seq: `{${SOFT}} ..14 {retained|retain|kept|keep|stored|store|saved} ..10 {for|until|up to|within|after|indefinitely|maximum|as long as} ..6 {$timeunit|indefinitely|necessary|account}`,
        context: [MACHINE],
        none: ['{telephone|phone|call center|call centre|calls|cctv|email|interview|meeting}'],
      },
      {
        seq: `{retain|retains|retained|keep|keeps|store|stores|stored|save|saves} ..10 {${SOFT}} ..16 {for|until|up to|within|after|indefinitely|maximum|as long as} ..6 {$timeunit|indefinitely|necessary|account}`,
        context: [MACHINE],
        none: ['{telephone|phone|call center|call centre|calls|cctv|email|interview|meeting}'],
      },
      {
        seq: `{retain|retains|store|stores|log|logs|save|saves|record|records|transcribe|transcribes} ..8 {${CHAT}|your inquiries|your queries} ..10 {abuse|security|safety|improve|quality|history|monitor|train|training|responses}`,
        none: ['{technical|means|method}'],
      },
      {
        seq: `{${CHAT}} ..14 {retained|stored|logged|recorded|saved|kept} ..10 {abuse|security|safety|improve|quality|monitor|train|training|used}`,
      },
      {
        seq: `{${CHAT}|temporary chats} ..30 deleted ..8 {within|after} ..5 {$timeunit}`,
        negation: 'ignore',
        none: ['{you can|you may} ..4 delete', '{immediately|at once}'],
      },
      { seq: `{${CHAT}} ..10 {retained|stored|kept|saved|recorded} indefinitely` },
      {
        seq: '{retain|retains|processes and retains|records and retains} ..4 {interactions|conversations|prompts|chats|voice recordings|voice inputs}',
        context: [MACHINE],
        none: ['{customer|support|sales|telephone|right to}'],
        weak: true,
      },
      { seq: `{reviewed|annotated|feedback} ..6 {chats|conversations|prompts} ..8 {retained|kept|stored} ..8 {$timeunit}` },
      { seq: `{chats|conversations} ..6 {reviewed|rated|annotated} ..30 {not deleted|retained|kept}`, negation: 'ignore' },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We keep your prompts and outputs for thirty days to monitor abuse.',
    'Inputs are stored until you close your account.',
    'Deleted chats with the AI assistant are retained for up to ninety days.',
    'The chatbot stores your queries for a maximum of twelve months.',
    'Reviewed conversations are kept for three years.',
    'Prompts and responses may be retained indefinitely.',
  ],
  passed: [
    'We do not store your prompts.',
    'We collect the prompts that you enter.',
    'Messages to other users are stored for thirty days.',
    'You can delete your conversations with the AI at any time.',
    'Calls to customer service are recorded and kept for six months.',
    'We keep your invoices for ten years.',
    'You remain responsible for your inputs during the term of the contract.',
  ],
  also: ['retention-periods-stated', 'open-ended-retention', 'retention-after-deletion', 'indefinite-retention', 'message-scanning'],
};
