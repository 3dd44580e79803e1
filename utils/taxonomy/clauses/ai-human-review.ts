import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const PEOPLE =
  'employees|employee|staff|personnel|contractors|contractor|human reviewers|human reviewer|human review|reviewers|annotators|annotator|moderators|human moderators|people|humans|human|trained reviewers|human annotators|authorized personnel|authorised personnel|our team|members of our team|team members|quality team|safety team|moderation team|data labellers|data labelers|labellers|labelers|raters|human evaluators|vendors|third party vendors|subcontractors|human agents|manual review|service providers|third party providers';
const WATCH =
  'review|reviews|reviewed|reviewing|read|reads|reading|listen|listens|listened|listening|label|labels|labelled|labeled|annotate|annotates|annotated|annotating|transcribe|transcribed|view|viewed|access|accessed|evaluate|evaluated|monitor|monitored|rate|score|examine|examined|assess|see|check|checked|inspect|inspected|analyse manually|look at';
/** What is exchanged with a machine. */
const CHAT =
  'prompts|prompt|inputs|input|outputs|output|ai chat|ai chats|ai conversations|chat sessions|chats|conversations|conversation|voice recordings|audio recordings|audio|recordings|transcripts|interactions|voice interactions|voice requests|dialogues|requests|queries|audio clips|voice clips|user audio';
const MACHINE =
  '{ai|artificial intelligence|chatbot|virtual agent|virtual assistant|digital assistant|voice assistant|language model|llm|generative|bot|assistant|machine learning|speech recognition|voice|model|models|prompts|inputs|outputs}';

export default defineClause({
  id: 'ai-human-review',
  title: 'People may read your AI chats or recordings',
  group: 'ai',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 1, S: 1 },
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
  definition: 'Employees or contractors may read, listen to, label or score what you exchange with an AI or voice feature.',
  whyItMatters: 'Most people expect that only a machine sees what they say to it.',
  whatItMeans: 'Your words or your voice may reach people you never chose to talk to.',
  whatYouCanDo:
    'Look in the settings for review or improvement options and turn them off. Keep names, health matters and work secrets out of chats and voice requests.',
  regulations: [
    { id: 'gdpr', refs: ['5(1)(a)', '13'] },
    { id: 'uk-gdpr', refs: ['5–6', '12–21'] },
    { id: 'us-ftc-act', refs: ['5'] },
  ],
  related: ['ai-prompt-retention', 'ai-training-on-user-data', 'message-scanning', 'voice-audio-recording'],
  mappings: { tosdr: [189], opp115: ['First Party Collection/Use'], dpv: ['dpv:HumanInvolvement'] },
  modifiers: [
    {
      by: 1,
      when: 'outside contractors take part',
      seq: ['{contractors|contractor|vendors|third party reviewers|service providers|subcontractors|third party providers}'],
    },
    {
      by: 1,
      when: 'reviewed chats are kept longer',
      inBlock: ['{reviewed|annotated|review} ..24 {retained|kept|stored|retain|keep} ..14 {years|months|longer|separately}'],
    },
    {
      by: -1,
      when: 'names and the like are taken out first',
      inBlock: [
        '{de identified|deidentified|anonymised|anonymized|disconnected from your account|disassociated|pseudonymised|pseudonymized}',
      ],
    },
    { by: -1, when: 'it concerns flagged or reported chats', seq: ['{flagged|been reported|reported by|you report|user reports}'] },
  ],
  match: {
    none: [
      'custom review prompts',
      // Advice to check outputs, and review of decisions.
      '{you|customer|customers|user|users} ..4 {responsible|must|should|shall|will|agree} ..12 {evaluat*|review|verify|human review|implement*}',
      '{solely|automated} ..4 {decision|decisions}',
      '{right|request|obtain} ..4 {to human|human review|human intervention}',
      '{decision|decisions|human intervention|legal effect|legal effects}',
      "{not|never|no|cannot|don't|won't|without} ..8 {read|listen|access|view|review|accessed|reviewed|viewed}",
      '{customer support|customer service|support request|support requests|support ticket|phone call|telephone|call center|call centre}',
      '{private messages|direct messages|direct message|messages between}',
      '{data subject|privacy|access|deletion|your|government|legal|law enforcement} requests',
      '{application|job|candidate|interview|interviews|recruit*}',
      '{should be evaluated|evaluated for accuracy|for your use case|employing human review}',
      '{before|prior to} ..4 {using|sharing|publication|relying|they are used}',
      '{used to train|train} ..2 {staff|employees|personnel}',
    ],
    any: [
      {
        seq: `{employees|staff|team|team members|contractors|reviewers|annotators|people|humans|persons|personnel} ..8 {listen to|listens to|look at|looks at|annotate|annotates|read|reads|review|reviews|rate|rates|label|labels} ..8 {voice commands|chats with|conversations with|dialogues with|generated responses|ai responses|voice requests|voice recordings|prompts|questions to}`,
        context: [MACHINE],
        none: ['{newspaper|articles}'],
      },
      {
        seq: `{conversations|chats|dialogues|prompts|voice commands|recordings} ..8 {ai|assistant|bot|chatbot|coach|voice} ..6 {read|reviewed|heard|seen|accessed|rated|checked|evaluated} by ..3 {person|people|human|humans|employee|employees|staff|team|someone|reviewers}`,
      },
      {
        seq: `{ai|chatbot|assistant|bot} {conversations|chats|interactions|prompts} ..4 {accessible to|visible to|available to|open to} ..4 {staff|employees|personnel|team|reviewers|engineers}`,
      },
      {
        seq: `{manual|human} {review|reviewing|evaluation|inspection|annotation|labelling|labeling|moderation|assessment|analysis|transcription} of ..6 {${CHAT}|content you submit}`,
        context: [MACHINE],
      },
      {
        seq: `manually ..1 {review|check|inspect|examine|evaluate|analyse|analyze|read|label|annotate|listen} ..8 {${CHAT}}`,
        context: [MACHINE],
      },
      {
        seq: "{not|wouldn't|don't} want ..1 {a|any|our|human|other} ..2 {reviewer|reviewers|human|humans|person|people|someone|employees} ..2 {see|read|view|seeing|reading}",
        negation: 'ignore',
        context: ['{ai|chatbot|assistant|conversations|prompts|chats|model}'],
        by: 'any',
      },
      {
        seq: `{have|has|let|lets|ask|engage|engages|instruct|hire|employ|use} ..4 {staff|employees|contractors|personnel|people|humans|annotators|reviewers|labellers|labelers|raters|vendors} ..4 {${WATCH}} ..8 {${CHAT}}`,
        context: [MACHINE],
      },
      {
        seq: '{prompt|prompts|inputs|outputs|conversations|chats|content|generations|audio} ..12 {subject to|undergo|undergoes|sent for|selected for|forwarded for|escalated to|escalated for|queued for} ..3 {human review|manual review|human moderation|review by humans|review by people|human evaluation|human annotation|human reviewers}',
        context: ['{ai|prompt|prompts|chatbot|assistant|model|generative|outputs}'],
      },
      {
        seq: `{reviewers|annotators|data labellers|data labelers|labellers|labelers|raters|human evaluators} ..8 {process|see|handle|receive|hear} ..8 {${CHAT}|excerpts|snippets}`,
        context: [MACHINE],
      },
      {
        seq: `{${CHAT}} ..10 {may be|are|is|might be|can be|could be|will be} ..3 {evaluated|examined|assessed|seen|checked|inspected|rated|heard|looked at} ..3 by ..6 {${PEOPLE}}`,
        context: [MACHINE],
      },
      {
        seq: `{review|reviews|reviewed|read|listen|view|inspect|annotate|label} ..3 manually ..8 {${CHAT}}`,
        context: [MACHINE],
      },
      {
        seq: `{${CHAT}} ..14 {manually|manual|human} ..2 {review|reviewed|inspection|annotation|labelling|labeling|evaluation}`,
        context: [MACHINE],
      },
      {
        seq: `{sample|samples|subset|selection|portion} of ..6 {${CHAT}} ..10 {reviewed|read|listened|annotated|labelled|labeled|transcribed|evaluated}`,
        context: [MACHINE],
      },
      {
        seq: `{authorized|authorised|select|limited|trained|our|some} ..2 {employees|personnel|staff|contractors|reviewers|annotators|vendors} ..8 {${WATCH}} ..12 {${CHAT}}`,
        context: [MACHINE],
      },
      {
        seq: '{flagged|reported} ..4 {conversations|chats|prompts|inputs|outputs|content} ..12 {human|people|team|reviewers|staff|personnel|moderators} ',
        context: ['{ai|prompt|prompts|chatbot|assistant|model|generative|outputs}'],
      },
      {
        seq: '{human|people|manual} ..3 {reviewers|review|annotators|raters|evaluators|labelers|labellers} ..24 {improve|train|quality|fine tune|safety|accuracy} ..16 {model|models|ai|assistant|responses|service}',
        context: ['{prompt|prompts|chats|conversations|inputs|interactions|audio|transcripts}'],
      },
      {
        seq: `{human reviewers|human reviewer|human review|human annotators|human moderators|trained reviewers|human reviewing|annotators|human evaluators} ..24 {${WATCH}} ..16 {${CHAT}}`,
        context: [MACHINE],
      },
      {
        seq: `{${CHAT}} ..24 {human reviewers|human reviewer|human review|human annotators|human moderators|trained reviewers|reviewed by humans|reviewed by people|annotators|human evaluators}`,
        context: [MACHINE],
      },
      {
        seq: '{automated|automatic} ..4 {human review|human reviewers|manual review|human moderation} ..16 {content|inputs|outputs|prompts|conversations} ..10 {violat*|terms|abuse|polic*}',
        none: ['{ads|advertisements|listings|profiles|upload|pre recorded}'],
        context: ['{prompt|prompts|inputs|outputs|ai|content moderation}'],
        weak: true,
      },
      {
        seq: `{human reviewers|human annotators|human review} ..20 {content|data|conversations|chats|interactions} ..14 {violat*|terms|abuse|safety|improve|quality}`,
        context: [MACHINE],
      },
      { seq: `{${PEOPLE}} ..8 {may|might|can|will|could|also} ..6 {${WATCH}} ..12 {${CHAT}|interactions}`, context: [MACHINE] },
      {
        seq: `{${CHAT}} ..12 {may be|are|is|might be|can be|will be|be} ..6 {reviewed|read|listened to|annotated|labeled|labelled|viewed|monitored|accessed|transcribed} ..8 by ..6 {${PEOPLE}|us}`,
        context: [MACHINE],
      },
      { seq: '{employees|contractors|staff|reviewers} ..8 {access|view|review|read|listen to} ..8 interactions' },
      { seq: '{chats|conversations|prompts|voice recordings} ..8 {by human reviewers|by trained reviewers|human reviewers}' },
      {
        seq: '{listen to|transcribe|annotate|label} ..10 {recordings|audio|samples|voice|transcripts|snippets} ..16 {improve|quality|train|accuracy|technologies|recognition}',
        context: ['{employees|staff|contractors|service providers|people|human|humans|reviewers|annotators|personnel|vendors|team}'],
      },
      {
        seq: `{automated systems|automated tools|automated means|automated} ..3 and ..3 {human review|manual review|human reviewers|human moderation} ..16 {content|inputs|outputs|prompts|data}`,
        context: [MACHINE],
        none: ['{ads|advertisements|listings|profiles}'],
      },
      {
        seq: '{we|may} ..3 review ..6 {inputs and outputs|inputs or outputs|prompts|your prompts|your conversations with|ai chats} ',
        weak: true,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Your AI conversations are accessible to authorised staff for debugging.',
    'Manual review of dialogues with the chatbot takes place for purposes of quality assurance.',
    'Content submitted to AI features may be subject to human review if it is flagged as violating our policies.',
    'We may manually check prompts and generated images for violations of our rules.',
    'Data labellers engaged by us might process excerpts from your interactions with the AI assistant.',
    'Human reviewers may read your conversations with the AI to improve the service.',
    'Our employees and contractors may listen to recordings of your voice requests.',
    'Prompts and outputs may be reviewed by our staff to detect abuse.',
    'We use automated systems and human review to find content in prompts that breaks these rules.',
    'A sample of chats with the assistant is annotated by contractors.',
    'Trained reviewers label audio recordings to improve speech recognition models.',
    'A sample of prompts is read by trained annotators.',
    'Authorised employees may view your conversations with the chatbot.',
  ],
  passed: [
    'Customer is responsible for human oversight of outputs.',
    'You should have a human review the output before you use it.',
    'You have the right to human review of an automated decision.',
    'Our staff never reads your conversations with the AI.',
    'Support staff may read the ticket that you opened with customer service.',
    'Our team reviews adverts before they are shown.',
    'Automated systems scan prompts for abuse.',
    'Reported posts are looked at within a day.',
  ],
  also: ['message-scanning', 'ai-training-on-user-data', 'voice-audio-recording', 'ai-output-no-reliance'],
};
