import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const DISCLOSE =
  'disclose|discloses|disclosed|disclosing|disclosure|disclosures|share|shares|shared|sharing|release|released|releasing|provide your|provide information|provide personal|transfer|reveal|revealed|divulge|hand over|turn over';
const AUTHORITY =
  'law enforcement|law enforcement agencies|law enforcement officials|government|governmental|government agencies|government authorities|public authorities|public authority|authorities|police|regulators|regulatory|national security|competent authorities|competent authority|public agencies|prosecutors|tax authorities|officials|public officials';
/** Compelled only: neutral. */
const COMPELLED = [
  '{required|obliged|obligated|compelled|requires|obligation|obligations|bound|mandated|subpoena|subpoenas|court order|warrant|legal process|lawful request|lawful requests}',
];
const EMERGENCY = ['{emergency|emergencies|imminent|suicidal|suicide|life|death}'];
const OBLIGED = [
  '{required|obliged|obligated|compelled} to {disclose|share|provide|release|transfer|report|submit}',
  '{lawful|valid|binding|legitimate|enforceable} ..2 {request|requests}',
];
const NOT_DATA = [
  'copyright owner',
  'penalty of perjury',
  'best of our knowledge',
  'only if ..4 {legally|required|compelled|obliged}',
  '{cooperate|co operate} ..6 when {required|legally}',
  'requirements for ..3 disclos*',
  'copyrighted {material|materials|work|works}',
  '{sales and use|tax} {taxes|authorities|purposes}',
  'your local',
  'evasion',
  'arbitration',
  'report it to us',
  'its agent or',
  '{your|the} ..2 {counter notice|counter notification}',
  '{transparency report|transparency reports}',
];

export default defineClause({
  id: 'government-disclosure',
  title: 'Your data may go to authorities without an order',
  group: 'sharing',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 2, C: 1, S: 0 },
  documentTypes: [
    'Privacy Policy',
    'Law Enforcement Guidelines',
    'Terms of Service',
    'Developer Terms',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
  ],
  definition:
    'The police or a government may get your data because they ask for it, or because the provider thinks it right, without an order that compels it.',
  whyItMatters: 'Courts and warrants protect you only if the company waits for them.',
  whatItMeans: 'Your data can be handed over without a judge having looked at the request.',
  whatYouCanDo:
    'Prefer services with end-to-end encryption: they have little to hand over. See whether the company publishes a transparency report.',
  regulations: [
    { id: 'us-ecpa', refs: ['18 USC 2702–2703'] },
    { id: 'gdpr', refs: ['6(1)(c)', '48'] },
  ],
  related: ['government-request-safeguards', 'message-scanning', 'international-transfer'],
  mappings: { tosdr: [164], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:Disclose', 'dpv:GovernmentalOrganisation'] },
  modifiers: [
    {
      by: 1,
      when: 'you may not be told',
      seq: [
        '{without|no} ..2 {notice|notification|notifying|informing|telling} ..3 {you|user|users}',
        'without ..2 {prior|further|any} notice',
        '{not|no obligation to} {notify|inform} you',
      ],
    },
    {
      by: 1,
      when: 'what you write or store is included',
      seq: [
        '{contents|content} of {your|any|user|private} ..2 {communications|messages|emails|files|account}',
        '{private|your|direct|user} {messages|communications|content|files|chats|conversations}',
      ],
    },
    { by: -1, when: 'requests are examined, or you are told of them', with: ['government-request-safeguards'] },
  ],
  match: {
    by: 'provider',
    none: [
      ...NOT_DATA,
      'confidential information',
      '{never|not|nor} ..3 {voluntarily|disclose|share|provide}',
      'right to {know|opt|request}',
    ],
    any: [
      {
        seq: '{pass|passed|share|shared|disclose|disclosed|give|given|forward} ..6 {to|with} ..3 {police|law enforcement|authorities|public bodies} ..6 {grounds to suspect|suspect|suspicion|detection of crime|prevention of crime|detection or prevention|prevention and detection|prevention or detection}',
        none: EMERGENCY,
      },
      { seq: '{answer|comply with|respond to} ..2 {informal|voluntary} ..1 {requests|request|inquiries}' },
      // When asked, or on suspicion.
      {
        seq: `{${DISCLOSE}} ..8 {if|when|where|as|upon} ..4 {requested|asked|request} ..10 {${AUTHORITY}|regulator|regulatory authority|governmental authority}`,
        none: OBLIGED,
      },
      {
        seq: '{provide|give|pass|reveal|disclose|share|supply|report|release|furnish} ..10 to ..3 {police|relevant authority|relevant authorities|the authorities|law enforcement|appropriate authorities|competent authorities|law enforcement authorities|public authorities} ..3 {if|where|when} ..3 {believe|suspect|think|consider}',
        none: EMERGENCY,
      },
      {
        seq: '{comply with|respond to|in response to|comply} ..24 {requests of|requests from|requests by} ..2 {law enforcement|government|governmental|regulatory|public authorities}',
        none: [...OBLIGED, ...COMPELLED.slice(1)],
        context: ['{share|shared|sharing|disclos*}'],
        types: ['Privacy Policy'],
      },
      {
        seq: '{furnish|furnished|supply|supplied|give|hand over|handed over|pass|provide|provided} ..4 {$data|details} ..4 to ..3 {police|law enforcement|authorities|government|regulators} ..4 {on request|upon request|on demand|at their request|when asked}',
        none: OBLIGED,
      },
      {
        seq: '{with|to} ..2 {official bodies|government bodies|public bodies|state institutions|regulatory bodies|law enforcement|police|authorities} to {prevent|detect|investigate|combat} ..4 {fraud|crime|crimes|abuse|illegal|unlawful}',
        context: ['{share|shared|sharing|disclos*|recipients|whom}'],
        none: EMERGENCY,
      },
      {
        seq: 'to provide information to ..3 {law enforcement|police|state institutions|public authorities|the authorities}',
        none: [...COMPELLED, ...EMERGENCY],
      },
      // Both in one sentence, however far apart.
      `{${DISCLOSE}} & {good faith belief|good faith believe|believe in good faith|believes in good faith|good faith determination|belief in good faith}`,
      {
        seq: `{governmental bodies|regulatory bodies|law enforcement authorities|law enforcement agencies|law enforcement|government agencies|public authorities} ..6 in connection with ..4 {enquiries|inquiries|investigations|enquiry|inquiry}`,
        types: ['Privacy Policy'],
      },
      {
        seq: '{forward|forwards|forwarded|forwarding|escalate|escalated} ..12 to ..4 {law enforcement|police|law enforcement authorities|investigating authorities|investigative authorities|prosecuting authorities|prosecution authorities|competent authorities|judicial authorities}',
        none: [...EMERGENCY, '{your complaint|complaint|data protection|supervisory}', '{required|obliged|obligated}'],
      },
      {
        seq: `{we|us|company|right to|may|will|and} ..6 {inform|notify|alert|informing|notifying|alerting} ..6 {law enforcement|police|competent authorities|legal authorities|public authorities|the authorities|relevant authorities|appropriate authorities|criminal authorities|judicial authorities|local authorities} ..20 {unlawful|illegal|crime|criminal|violation|violations|breach|infringement|abuse|conduct|activity|activities|fraud|suspect*|identity|information|behaviour|behavior|content|offence}`,
        none: [
          '{data breach|security breach|personal data breach|security incident|supervisory|data protection}',
          '{you|user|users} ..2 {inform|notify|alert|should|must}',
          '{users|user|you|customers} of',
          '{if possible|please|emergency}',
        ],
        types: ['Privacy Policy', 'Terms of Service', 'Acceptable Use Policy'],
      },
      {
        seq: '{assist|help|aid|support} ..4 {prevention|detection|investigation|prosecution|preventing|detecting} ..6 {crime|crimes|criminal|offences|offenses}',
        context: ['{share|shared|sharing|disclos*|law enforcement|recipients}'],
      },
      // On its own good faith.
      `{${DISCLOSE}} ..30 good faith ..3 {belief|believe|believes|that|determination|to protect|to comply|judgment|opinion}`,
      `{${DISCLOSE}} ..30 {believe|believes} in good faith`,
      `{good faith belief|good faith believe|believe in good faith|in good faith} ..20 {${DISCLOSE}}`,
      // … or its own view.
      `{${DISCLOSE}} ..30 {we believe|we reasonably believe|company believes|we have reason to believe|have reason to believe|we deem|we think|reasonable belief|we determine|we consider|we feel|reasonably necessary|when we believe|believes} ..12 {necessary|appropriate|required|needed|reasonable|advisable|warranted|prudent|desirable|permitted|accordance|helpful}`,
      `{we believe|we reasonably believe|company believes|we have reason to believe|we deem|reasonable belief|we determine} ..10 {${DISCLOSE}} ..10 {necessary|appropriate|required|reasonable|advisable|warranted}`,
      `{${DISCLOSE}} ..24 {${AUTHORITY}} ..24 {sole discretion|own discretion|our discretion|discretion}`,
      // At their request.
      {
        seq: `{${DISCLOSE}} ..24 {request of|requests of|request from|requests from|requested by|requests by|request by|inquiries from|inquiry by|demands of|inquiries by} ..6 {${AUTHORITY}}`,
        none: OBLIGED,
      },
      {
        seq: `{${DISCLOSE}} ..24 {law enforcement|government|governmental|regulatory} {request|requests|inquiry|inquiries|demands}`,
        none: [
          ...OBLIGED,
          '{when|where|as|if|only} required by law',
          '{need|needed|have} to comply',
          '{legal|regulatory} {obligation|obligations}',
          'enforceable',
        ],
      },
      {
        seq: `{${DISCLOSE}} ..12 {${AUTHORITY}} ..10 {upon request|on request|who request|when requested|if requested|at their request|upon their request}`,
        none: OBLIGED,
      },
      {
        seq: `{respond|responding|reply|answer} to ..8 {${AUTHORITY}} ..3 {request|requests|inquiries|inquiry|demands}`,
        none: [...OBLIGED, 'enforceable', '{legal|regulatory} {obligation|obligations}'],
      },
      // Voluntary help.
      {
        seq: `{cooperate|cooperates|co operate|co operates|cooperating|co operating|cooperation|assist|assists|assisting} ..6 {${AUTHORITY}}`,
        none: [
          '{complaint|complaints|dpa|dpas|data protection authorities|supervisory}',
          'you ..3 {cooperate|assist}',
          '{you|user|customer} ..2 {agree|agrees|shall|will|must} to {cooperate|assist}',
        ],
      },
      {
        // "Where you have committed a crime, we notify and cooperate with …": "you have" is nobody’s duty here.
        seq: `{notify|inform|report to|contact|alert|work with|working with|liaise with|collaborate} ..2 {and|or} ..1 {cooperate|co operate|assist|cooperating|assisting} ..2 with ..6 {${AUTHORITY}}`,
        by: 'any',
        none: [
          '{complaint|dpa|data protection}',
          '{you|user|customer} ..2 {agree|agrees|shall|will|must} to ..2 {cooperate|assist|notify}',
        ],
      },
      {
        seq: '{report|refer|reported|referred|reporting|referring} ..12 to ..6 {law enforcement|police|authorities|prosecution|legal authorities}',
        by: 'any',
        none: [
          '{you|users} {report|refer|contact}',
          '{you|users} ..1 {should|must|may|can|will} ..3 report',
          '{please|your right to|have the right to|has the right to|encourage*|you see|if you} ..6 report',
          'report to you',
          'supplier',
          'immigration status',
          'suicidal',
        ],
      },
      // Named among the recipients, for a broad purpose.
      {
        seq: `{disclose|disclosed|share|shared|provide|transfer} ..10 {with|to} ..6 {law enforcement|law enforcement agencies|government agencies|government authorities|public authorities|police|regulators|competent authorities|governmental} ..20 {protect|prevent|detect|investigate|investigation|investigations|safety|crime|fraud|enforce|assist|public interest|necessary|purposes}`,
        none: [...COMPELLED, ...EMERGENCY],
      },
      {
        seq: `{disclose|disclosed|share|shared|provide|transfer} ..10 {with|to} ..6 {${AUTHORITY}} ..20 {or to protect|or to prevent|or to investigate|or to assist|or otherwise to|or as we}`,
      },
      {
        seq: `{disclose|disclosed|share|shared|provide|transfer} ..10 {with|to} ..6 {${AUTHORITY}} ..24 {reasonably necessary|we deem|we believe|appropriate|at our discretion|deem necessary}`,
      },
      {
        // Several purposes, the law being only one of them.
        seq: `{disclose|disclosed|share|shared|provide|transfer|release} ..16 {with|to} ..8 {law enforcement|law enforcement agencies|government agencies|government authorities|public authorities|police|regulators|governmental|legal authorities} ..30 {protect|prevent|detect|investigate|enforce our|safety} ..4 {rights|property|safety|fraud|crime|security|misuse|terms|illegal|unlawful|harm|our users}`,
        none: ['only', ...EMERGENCY, '{required|obliged|obligated|compelled} to {disclose|share|provide|release|transfer|report|submit}'],
      },
      { seq: 'reports will be made to ..4 {authorities|competent authorities|law enforcement|police}', by: 'any' },
      {
        seq: '{disclose|disclosing|share|sharing|forward|forwarding} ..10 {with|to} ..4 {public authorities|the authorities|the police|law enforcement|law enforcement authorities|law enforcement agencies|government agencies|government authorities|governmental authorities}',
        none: [
          ...COMPELLED,
          ...EMERGENCY,
          '{by law|the law|laws|applicable law|legal obligation|legal obligations|legal process|legally|regulation|regulations|law and|law or}',
        ],
        weak: true,
      },
      // Wider than the law asks.
      {
        seq: `{${DISCLOSE}} ..20 {required or permitted|permitted or required|required or authorized|required or authorised|required or allowed|allowed or required|authorized or required|obliged or entitled|obligated or permitted} ..3 {by|under|to}`,
        none: ['only'],
      },
      // To protect rights: mostly unnamed recipients.
      {
        seq: `{disclose|share|release|disclosed|shared} ..24 {necessary|appropriate|order|may|us} ..4 to {protect|defend|safeguard} ..4 {rights|safety|property}`,
        weak: true,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We will disclose your personal data if asked to by a regulator.',
    'The Company may furnish member data to the police on request.',
    'We reserve the right to report you to the authorities.',
    ['We share personal data:', 'with government bodies to prevent fraud;'],
    'Information may be shared with industry bodies, courts or other parties that ask for it, if the law requires this or in the good-faith belief that it is needed.',
    'We may inform the competent authorities of conduct that we consider unlawful.',
    'We may disclose your information where we believe in good faith that this is necessary for the safety of our users.',
    'We share personal data with the police when we think it is appropriate, at the request of public authorities.',
    'We cooperate with law enforcement in investigations of suspected crime.',
    'We may release account data where we believe disclosure is appropriate to prevent harm.',
    'Examplia will report such conduct to law enforcement authorities.',
    ['We may disclose personal information where we have a good-faith belief that it is needed to:', 'protect the safety of any person;'],
    'Data may be disclosed to government agencies to prevent fraud and crime.',
    'We disclose data as required or permitted by law.',
  ],
  passed: [
    'In the case of a court order we are obliged to provide the data.',
    'We cooperate with law enforcement only when required by a court.',
    'Police departments may send their requests to the address below.',
    'You should notify the police if your phone was stolen.',
    'We disclose personal data only if a court order obliges us to.',
    'You must have a good-faith belief that the use is not authorised by the copyright owner.',
    'We do not cooperate with authorities voluntarily.',
    'You agree to cooperate with law enforcement if your account was misused.',
    'We share your name with the courier that delivers your order.',
    'If you see abuse, report it to the police.',
    'Our transparency report lists requests from governments.',
    'We will never disclose your messages to law enforcement without a warrant.',
  ],
  also: ['government-request-safeguards', 'merger-transfer', 'broad-third-party-sharing', 'data-consent-by-use'],
};
