import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'broad-third-party-sharing',
  title: 'Your data is shared with unnamed partners',
  group: 'sharing',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 1, S: 2 },
  documentTypes: ['Privacy Policy'],
  definition:
    'Your personal data goes to partners who may use it for their own purposes. The document does not say who they are, or sets no limit to the purpose.',
  whyItMatters: 'You cannot judge a choice when you are not told who receives your data.',
  whatItMeans: 'You may never learn who has your data or what they do with it.',
  whatYouCanDo:
    'Ask which companies receive your data: in Europe you have a right to know. Opt out of marketing by partners where you can.',
  regulations: [
    { id: 'gdpr', refs: ['13(1)(e)', '26'] },
    { id: 'us-ca-ccpa', refs: ['1798.115'] },
    { id: 'us-glba', refs: ['15 USC 6802'] },
    { id: 'us-ca-stl', refs: ['Civ. Code 1798.83'] },
  ],
  related: ['sale-of-personal-data', 'affiliate-disclosure', 'cross-context-advertising', 'third-party-trackers'],
  mappings: { tosdr: [166, 208], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:Share', 'dpv:ThirdParty'] },
  match: {
    by: 'provider',
    none: [
      'right to',
      '{opt|opting} out of',
      // Denials further off than the engine looks.
      "{not|never|don't|doesn't} ..10 or {share|sell|rent|disclose|otherwise}",
      '{not|never} be {shared|sold|disclosed|provided|transferred|passed}',
      // The yearly list that Californian law lets people ask for.
      'calendar year',
      '{aggregate|aggregated|anonymous|anonymized|anonymised|de identified|deidentified}',
      'non {personal|personally}',
      // Sharing that the user asks for.
      '{at|upon|with} your {direction|request|instruction}',
      '{direct|instruct|ask|request|authorize} us to',
      'you have requested',
      // Processors and the own group.
      'subcontractors',
      '{within|member of|members of|part of} ..2 group',
      'our instructions',
      // Sources, not recipients.
      '{provide|provides|provided to|share with|shared with} us',
    ],
    any: [
      // Partners nobody can name.
      {
        seq: '{share~|sharing|disclos*|provide|provided|transfer~|give|given|make available|made available|pass|passed|sell|sold|release} ..4 {$data|email|address|it|them|categories|each category|chat} ..14 with ..5 $partners',
        none: ['on our behalf', '{perform|performs|provide} ..10 for us'],
      },
      {
        seq: '{share~|sharing|disclos*|provide|provided|transfer~|give|given|make available|made available|pass|passed|sell|sold|release} ..4 {$data|email|address|it|them|categories|each category|chat} ..10 to ..3 $partners',
        none: ['on our behalf', '{perform|performs|provide} ..10 for us'],
      },
      {
        seq: '{$data|name|names|address|number} ..14 {disclosed|shared|provided|made available|passed} ..2 {to|with} ..3 $partners',
        none: ['on our behalf', '{perform|performs|provide} ..10 for us'],
      },
      '{share~|disclos*} {with|to} ..4 $partners ..8 $data',
      '$partners ..8 {share|disclose} ..6 $data ..4 {with|to} {these|them|such|third parties|other|our}',
      'with ..10 business partners ..4 {share|disclose} ..4 $data',
      '{share~|disclos*|provide} ..8 {with|to} ..2 {third parties|companies|organizations|organisations} ..3 {with whom we partner|with which we partner|we partner with|we have partnered|with whom we have a|with whom we have marketing|with which we have a}',
      '{share~|disclos*|provide} ..6 {with|to} {other companies|other organizations|other organisations|other third parties|various third parties} ..3 for {various|business|commercial|legitimate|marketing|their|any}',
      // For the recipient's own ends.
      '{share~|sharing|disclos*|provide|provided|transfer~|give|sell} ..12 {with|to} ..4 {third parties|partners|other companies|affiliates|others|companies} ..12 {for their own|for its own|own marketing|own direct marketing|own business purposes|their own purposes|own commercial}',
      '{third parties|partners|companies|affiliates|third party providers|advertisers|sponsors} ..4 {use|process|combine|may use|collect} ..10 for {their|its} own {purposes|marketing|direct marketing|business|commercial|advertising}',
      '{with|to} {our|other|various|certain|business} ..3 partners ..8 jointly {offer|provide|market|sponsor|promote}',
      // For marketing, or for anything.
      '{share~|sharing|disclos*|provide|sell} ..6 {$data|it} ..4 {with|to} {third parties|other third parties|certain third parties|various third parties|affiliates and third parties|other entities} ..4 {for marketing|for the purposes|for legitimate business|for commercial|for advertising|for promotional|for any purpose|who may contact|so that they may|so they can|who offer|who may offer|that may offer}',
      {
        seq: '{disclos*|shar*} ..6 {third parties|partners} ..4 {processed|used|handled} ..4 in accordance with their {privacy|own} ..2 {policies|policy}',
        weak: true,
      },
      // Not "third-party partners" alone: mostly vendors or advertising (cross-context-advertising).
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We may share your personal information with our business partners.',
    'We disclose your data to selected third parties who may contact you with offers.',
    'We may provide your information to third parties for their own marketing purposes.',
    'Your details may be passed to sponsors of the contest: we share your email with the sponsor.',
    'We share personal information with business partners for products that we run together.',
    'We may disclose your information to other companies for various business purposes.',
    'Third parties may use your data for their own purposes.',
  ],
  passed: [
    'We do not share your personal information with business partners.',
    'We share personal data with processors who act only on our instructions.',
    'At your direction, we share your information with our partners.',
    'You may share your posts with business partners.',
    'We share aggregated data with our partners.',
    'We receive information about you from our business partners.',
    'We may disclose data to the police where a court orders it.',
    'You have the right to know which business partners we share personal data with.',
  ],
  also: ['sale-of-personal-data', 'cross-context-advertising', 'marketing-without-consent'],
};
