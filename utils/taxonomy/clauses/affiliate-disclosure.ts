import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const GROUP =
  'affiliates|our affiliates|affiliate|affiliated companies|affiliated company|affiliated entities|affiliated entity|affiliated businesses|affiliated organizations|affiliated organisations|corporate affiliates|subsidiaries|subsidiary|parent company|parent companies|parent corporation|our parent|corporate parent|parent organization|parent organisation|parents and subsidiaries|parents and affiliates|parent and|related corporations|related bodies corporate|group undertakings|fellow subsidiaries|family of apps|family of services|its parent|holding company|sister company|sister companies|group companies|group company|companies in our group|companies of our group|companies within our group|company group|group of companies|corporate group|corporate family|family of companies|family of brands|family of businesses|our family|related companies|related entities|related company|affiliated brands|members of our group|member of our group|entities in our group|group entities|group members|our group|companies under common|entities under common|under common ownership|under common control|joint ventures|associated companies|sister brands|our brands';

export default defineClause({
  id: 'affiliate-disclosure',
  title: 'Your data is shared within the company group',
  group: 'sharing',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 1, C: 1, S: 0 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'Your data passes to the parent company, subsidiaries or sister brands.',
  whyItMatters: 'A group may run very different businesses, and you chose only one of them.',
  whatItMeans: 'Brands that you have never used may hold your data.',
  whatYouCanDo: 'Opt out of marketing by affiliates where that is offered, and ask which companies of the group received your data.',
  regulations: [
    { id: 'gdpr', refs: ['13(1)(e)', '26'] },
    { id: 'us-fcra', refs: ['15 USC 1681s-3'] },
    { id: 'eu-dma', refs: ['5(2)'] },
  ],
  related: ['profile-combination', 'broad-third-party-sharing', 'merger-transfer', 'international-transfer'],
  mappings: { tosdr: [188, 493], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:Share'] },
  modifiers: [
    {
      by: 1,
      when: 'they may use it for their own marketing',
      seq: [
        'own {marketing|direct marketing|promotional|advertising}',
        '{affiliates|subsidiaries|companies|they|who} ..3 {may|can|will} ..4 {market|contact you|send you|offer you|promote}',
        'their {marketing|direct marketing|promotional} purposes',
      ],
    },
    {
      by: -1,
      when: 'only for running the service',
      seq: [
        'on our behalf',
        '{our|with our} instructions',
        'only ..6 {provide|operate|support|maintain} ..3 {the|our} ..2 {service|services}',
      ],
    },
  ],
  match: {
    none: [
      'services we and our affiliates',
      'outside ..2 group',

      'confidential information',
      'affiliate {program|programme|programs|link|links|network|networks|marketing|partner|partners|partnerships|id|code|tracking|advertising}',
      '{you|your|customer|customers|user|users} {and your|or your|and its} ..2 affiliates',
      'your affiliates',
      '{non|not} affiliated',
      '{acquirer|purchaser|buyer|successor|assign|assigns|license|licence}',
      '{rights|safety|property} ..6 of {our|its|those of our} affiliates',
      '{those of|those of our} ..4 affiliates',
      'rights of ..16 affiliates',
      'receive~ ..8 from ..5 {affiliates|corporate affiliates|affiliated companies}',
      '{obtain|collect} ..8 from ..1 {affiliates|corporate affiliates|affiliated companies}',
      '{may|also|can} {receive|obtain} ..28 from ..12 {parent corporations|affiliates and subsidiaries|our affiliates|our subsidiaries|parent company|affiliated companies|group companies}',
      'to whom ..3 {information|data} was',
      '{share|disclose|provide} ..3 {aggregate|aggregated|anonymous|anonymized|anonymised|de identified|deidentified}',
      '{liable|indemnify|hold harmless|warranties|limitation of liability|no liability}',
      '{sister|parent} of the child',
    ],
    any: [
      { seq: 'within ..3 group ..10 {$data|information|data} ..6 {exchanged|shared|passed|transferred|disclosed}', by: 'provider' },
      '{$data} ..4 accessible {to|by} ..5 {subsidiaries|affiliates|group companies|parent company|affiliated companies}',
      '{intra group|intragroup} {transfer|transfers|transmission|sharing|disclosure} of ..4 $data',
      '{subsidiaries|affiliates|group companies|affiliated firms|affiliated companies} ..3 {receive|receives} ..4 {$pdata|your data|data of}',
      '{other brands|other companies|sister brands|businesses} ..2 owned by ..3 {parent|parent company|holding|group} ..4 {may|can|will} ..3 {contact|use|receive|process}',
      // Brands and services of one owner.
      {
        seq: '{profile|information|data|photos|details} ..8 {visible|shared|available|shown|displayed|combined|published} ..8 {our other|other of our|our sister|our affiliated|our partner and affiliated} ..3 {services|brands|sites|websites|apps|platforms|properties}',
        types: ['Privacy Policy', 'Terms of Service'],
      },
      {
        seq: '{visible|shared|share|available|shown|display|displayed|transferred|processed|used|processing|personalise|personalize} ..8 {on|across|with|within|between|by} ..3 {other|all|our} ..3 group ..1 {services|brands|companies|platforms|apps|sites|entities|members}',
        types: ['Privacy Policy', 'Terms of Service'],
      },
      {
        seq: '{processed|processing|carried out|performed|handled|accessed|used|shared} ..8 {by|with} ..8 {controllers|companies|entities|members|businesses|brands|undertakings|firms|organisations|organizations} ..3 {in|of|within} ..3 group',
        types: ['Privacy Policy', 'Terms of Service'],
      },
      {
        seq: '{information|data|profile} ..4 {may|will|can} be ..2 {shared|disclosed|transferred|used|processed} ..4 {within|across|throughout} ..3 group',
        types: ['Privacy Policy', 'Terms of Service'],
      },
      {
        seq: `{share|shares|shared|sharing|disclose|discloses|disclosed|disclosing|disclosure|transfer|transfers|transferred|transferring|pass|passes|passed|provide|provides|make available|made available|exchange|exchanged|communicate|communicated|send|sent|transmit|transmitted|release|released|give|given} ..16 {with|to|among|amongst|between|within|across} ..12 {${GROUP}}`,
        by: 'provider',
      },
      {
        seq: `{share|shares|shared|sharing|disclose|disclosed|disclosing|disclosure|transfer|transferred|pass|passed|recipients} ..30 {our affiliates|affiliates|affiliated companies|subsidiaries|group companies|parent company|corporate affiliates|related companies|corporate group}`,
        by: 'provider',
      },
      {
        seq: '{share|shared|disclose|disclosed|transfer|transferred|accessed|processed|used|available} ..12 {within|across|throughout} ..5 group',
        by: 'provider',
      },
      {
        seq: '{share|shared|sharing|disclose|disclosed|transfer|transferred|provide|provided|pass|passed} ..10 {with|to|between} ..5 {companies|entities|members|undertakings|businesses|brands|firms} ..1 {in|within|of|from|belonging to|that are part of} ..4 group',
        by: 'provider',
      },
      { seq: '{companies|entities|members} ..3 {in|within|of} ..3 group ..8 {receive|process|access|use|share} ..8 {$data}' },
      {
        seq: `{affiliates|affiliated entities|group entities|group members|sister companies|subsidiaries|affiliated companies|group companies|parent company|corporate affiliates} ..6 {may|will|can|also} ..5 {use|receive|process|access|collect|share} ..8 {$data}`,
      },
      {
        seq: `{$data} ..10 {used|processed|accessed|received|shared|collected} by ..8 {affiliates|subsidiaries|affiliated companies|group companies|parent company|corporate affiliates|corporate group}`,
      },
      {
        seq: `{recipients|categories of third parties|categories of recipients} ..16 {affiliates|subsidiaries|group companies|affiliated companies}`,
      },
      { seq: '{entities|companies|affiliates} {in|within} our corporate group ..20 {access|process|information|data}' },
      { seq: 'to ..2 {related|affiliated} companies ..8 {sharing|worldwide|extent}', context: ['{disclos*|shar*|provide}'] },
      {
        seq: '{share|shared|disclose|disclosed} ..8 {$pdata|information about|your information|information} ..12 {with|to|within|among} ..10 {affiliates|subsidiaries|affiliated companies|group companies|parent company|companies in our group|corporate family|the group}',
        by: 'provider',
        types: ['Terms of Service', 'Commercial Terms', 'Community Guidelines'],
        none: ['{assign|assigned|agreement may|confidential}'],
      },
      {
        seq: '{to|with} any {parent company|affiliate|affiliated entity|subsidiary|affiliated company}',
        context: ['{share|disclos*}'],
        by: 'provider',
      },
      {
        seq: '{we|us|company} and our ..3 {affiliates|subsidiaries|affiliated companies|group companies|parent company} ..6 {use|collect|process|share|access|receive|may}',
        none: ['{collectively|refer|referred|means|we|us} ..3 {collectively|refer|means}'],
        weak: true,
      },
      '{share~|sharing|disclos*|exchange~|transfer~} ..6 {among|amongst|between} {ourselves|each other|themselves|one another} ..6 {$data}',
      '{share~|sharing|disclos*|exchange~} ..8 {$data} ..4 {among|amongst|between} {ourselves|our companies|our brands|the companies}',
      // Named in a section on sharing.
      {
        seq: '{affiliates|subsidiaries|group companies|affiliated companies|corporate affiliates|parent company|affiliated entities|corporate group} ..5 {who|that|which|may|for|to|with|in|of|such|including|entities|companies|partners|providers|group|as|where|under}',
        context: [
          '{share|sharing|disclose|disclosure|disclosures|recipients|receives|receive} ..5 {information|data|recipients|whom}',
          '{whom|who} ..4 {share|disclose|shared|disclosed|receives|gets}',
          'categories of {recipients|third parties}',
        ],
        none: [
          '{we|us|our} ..2 {means|mean|refer|refers}',
          '{rights|property|safety|interests|merger|acquisition|sale|bankruptcy|reorganization|reorganisation|assets|not|liability|liable|collectively|employees|officers|agents|third party affiliates|marketing affiliates|collect}',
        ],
        notContext: ['{third party|marketing} affiliates'],
        weak: true,
      },
      // A list whose lead-in stands apart.
      {
        seq: '{affiliates|subsidiaries|affiliated companies|group companies|corporate affiliates} ..10 {our affiliates|our subsidiaries|our parent|our group|common ownership|common control|corporate family|group of companies|group companies}',
        context: ['{share|shared|sharing|disclos*|recipients}'],
      },
      {
        seq: '{our affiliates|group companies|our subsidiaries} {and|or} ..3 {subsidiaries|affiliates|group companies|companies|parent}',
        context: ['{share|shared|sharing|disclos*|recipients}'],
        none: ['{we mean|means|refer|refers|references|collectively|us}'],
        weak: true,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Within the group of companies, customer data may be exchanged for administrative purposes.',
    'Your personal data is accessible to our subsidiaries.',
    'Your profile may be shown on our other brands and platforms.',
    'We may share your personal information with our affiliates and subsidiaries.',
    'Personal data can be passed to other companies within the Examplia group.',
    ['We disclose information to:', 'our parent company and companies under common control;'],
    'Your data is used by our group companies for support.',
    'Our affiliates may use your information to offer you their products.',
    'We transfer account data to our corporate family.',
    'You consent to us sharing amongst ourselves the data you give.',
    'We disclose contact data to our related bodies corporate.',
    'Recipients of your data include subsidiaries of our company.',
  ],
  passed: [
    'We do not share your data with affiliates.',
    'We take part in affiliate programs and may earn a commission.',
    'Our affiliates are not liable for delays.',
    'You and your affiliates agree to keep the key secret.',
    'We are a subsidiary of a listed company.',
    'We share anonymised data with subsidiaries.',
    'We are not affiliated with the companies named on this page.',
    'We may receive data about companies and events from our affiliates and subsidiaries.',
    'We need consent to share data of relatives (spouse, parents and children).',
    'You may share photos with the members of your group.',
  ],
  also: ['broad-third-party-sharing', 'cross-context-advertising', 'merger-transfer', 'third-party-enrichment', 'government-disclosure'],
};
