import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** What is exchanged with a machine. */
const CHAT =
  'your input|inputs|input and output|input or output|outputs|prompts|your prompts|ai interactions|ai conversations|ai chats|chat history|chatbot conversations|conversation history|conversations with the ai|conversations with ai|interactions with ai|ai inputs|ai outputs|model requests|queries and responses|temporary chats|temporary chat content|prompts and responses|ai chat|inputs and outputs';
const SOFT =
  'chats|chat|conversations|conversation|dialogues|transcript|transcripts|voice recordings|audio recordings|audio stream|voice input|queries|inquiries|interactions|recordings';
const MACHINE =
  '{ai|artificial intelligence|chatbot|chatbots|chatgpt|alexa|siri|copilot|gemini|virtual assistant|shopping assistant|digital assistant|voice assistant|language model|llm|generative|bot|ai features|assistant}';
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
  modifiers: [
    {
      by: 1,
      when: 'they are kept for years or without end',
      seq: [
        '{2|3|4|5|6|7|10|two|three|four|five|six|seven|ten|several|many} ..2 years',
        '{indefinitely|no time limit|without limit|without time limit}',
      ],
    },
    {
      by: 1,
      when: 'they are kept after you delete them',
      seq: ['{retain~|kept|keep|stored|remain~} ..20 {even after|even if you|after you delete|after deletion|despite}'],
    },
    { by: -1, when: 'they are deleted within a month', seq: ['{7|14|24|28|30|48|72|seven|fourteen|thirty} ..2 {days|hours|day|hour}'] },
    {
      by: -1,
      when: 'a mode without storage is offered',
      inBlock: [
        '{zero data retention|zero retention|incognito mode|private mode|temporary chat|temporary chats|temporary mode|private chat mode}',
      ],
    },
  ],
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
        seq: '{deleted|removed} {chats|conversations|prompts|inputs|threads} ..8 {retained|kept|stored|remain|remains|held|available} ..10 $timeunit',
      },
      {
        seq: '{storage|retention|logging|saving} of ..4 {prompts|inputs|outputs|conversations|chats|inputs and outputs|chat histories|chat logs|voice inputs} ..10 {$timeunit|takes place|period|servers|purposes}',
        context: [MACHINE.replace('}', '|prompts|inputs}')],
        none: ['{no|not|without} ..2 {storage|retention}'],
      },
      {
        seq: '{inputs and outputs|input and output|prompts and outputs|prompts and responses|prompts} ..6 {are|is|be|will be} ..2 {saved|stored|kept|retained|logged} ..4 {in|on|by|with|within}',
      },
      {
        seq: '{keep|keeps|retain|retains|store|stores} ..2 {conversations|chats|prompts|dialogues} ..6 {reviewed|rated|flagged|annotated} ..8 $timeunit',
      },
      {
        seq: '{related|associated|corresponding|whole|entire} {conversation|conversations|chat|prompt} ..4 {is|are|be} ..2 {stored|kept|retained|saved}',
      },
      {
        seq: '{ai|assistant|chatbot|bot|generator|image generator|ai feature} ..6 {keeps|keep|stores|store|retains|saves} ..3 {a record of|record of|log of|history of|copy of|copies of} ..3 {your|the|all|every} ..2 {queries|prompts|questions|inputs|chats|conversations|requests}',
      },
      {
        seq: '{prompts|inputs|chats|conversations|queries} ..6 {remain|persist|be held|be kept} ..3 in ..2 {logs|log files|backups|backup|systems}',
        context: [MACHINE.replace('}', '|prompts|inputs}')],
      },
      {
        seq: '{images|photos|files|text|documents} you ..3 {upload|submit|provide|enter} to ..3 {generator|ai|chatbot|assistant|bot|image generator|ai feature|ai features} ..4 {is|are|be|may be} ..2 {stored|kept|retained|saved}',
      },
      {
        seq: '{save|saves|store|stores|keep|keeps|retain} ..3 {meeting notes|meeting summaries|notes and summaries|samples|ai history|assistant history}',
        context: ['{ai|ai features|ai provider}'],
        weak: true,
      },
      // What comes with a rating.
      {
        seq: '{store~|retain~|save~|keep~|collect~} ..4 {related|entire|full|whole|associated|corresponding|relevant} ..2 {conversation|conversations|chat|dialogue|prompt|interaction|thread} ..10 feedback',
      },
      { seq: '{feedback|rating|thumbs} ..24 {store~|retain~|save~|keep~} ..6 {conversation|conversations|chat|dialogue|prompt|prompts}' },
      {
        seq: '{save|saves|saved|saving|store|stores|stored|retain|retains|keep|keeps} ..3 {transcript|transcripts|chat history|chat histories|chat transcripts|chat logs|conversation history|conversation logs|your conversations|your chats|these conversations|these chats|past conversations|past chats|voice history|voice recordings}',
        context: [MACHINE],
        none: [
          '{telephone|phone|call center|call centre|cctv|email|interview|meeting|live chat|live agent|right to}',
          'stored in your chats',
        ],
      },
      {
        seq: '{records|record|retain|retains|store|stores} ..6 {alexa|ai|assistant|chatbot|voice|copilot} {interactions|conversations|chats|requests|recordings|inputs|queries}',
        none: ['{right to|support}'],
      },
      {
        seq: '{openai|ai provider|ai providers|model provider|model providers|llm provider|llm providers|azure|ai vendors|ai vendor|ai partners} ..14 {retain|retains|store|stores|keep|keeps|retained|stored} ..16 {$timeunit|abuse|misuse}',
        none: ['{not store|not retain|not keep}'],
      },
      {
        seq: `{chat|chats|conversation|conversations|prompt|prompts|ai} {history|logs|log|transcripts|data} ..8 {is|are|will be|may be} ..2 {saved|stored|retained|kept|logged} ..10 {account|servers|days|months|years|until|unless|database|cloud}`,
        context: [MACHINE],
        none: ['{telephone|phone|live chat|live agent}'],
      },
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
    'Deleted chats may be retained for up to 90 days.',
    'Storage of prompts takes place for a period of six months.',
    'Even after deletion, prompts may remain in our logs.',
    'We keep your prompts and outputs for thirty days to monitor abuse.',
    'Inputs are stored until you close your account.',
    'Deleted chats with the AI assistant are retained for up to ninety days.',
    'The chatbot stores your queries for a maximum of twelve months.',
    'Reviewed conversations are kept for three years.',
    'Prompts and responses may be retained indefinitely.',
    'If you rate an answer, we store the whole conversation as part of your feedback.',
    'The chatbot saves transcripts so that you find them when you return.',
    'Our AI provider retains prompts for thirty days to look for abuse.',
  ],
  passed: [
    'Prompts are processed in memory only and deleted immediately.',
    'We do not store your prompts.',
    'We collect the prompts that you enter.',
    'Messages to other users are stored for thirty days.',
    'You can delete your conversations with the AI at any time.',
    'Calls to customer service are recorded and kept for six months.',
    'We keep your invoices for ten years.',
    'You remain responsible for your inputs during the term of the contract.',
    'Places that you named may be stored in your chats.',
    'Send us your feedback on the chat.',
  ],
  also: ['retention-periods-stated', 'open-ended-retention', 'retention-after-deletion', 'indefinite-retention', 'message-scanning'],
};
