import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const GIVE =
  'share~|sharing|disclos*|provide|provided|providing|transfer~|give|given|make available|made available|making available|pass|passed|sell|sold|release|supply|supplied|communicate|communicated|rent|rented|exchange|furnish|forward|forwarded|forwarding|passing';
/** What is given. */
const WHAT =
  '$data|info|email|address|addresses|it|them|categories|each category|chat|details|profile|name|names|identifiers|history|registration|contact details|phone number|telephone number';
/** Those whom nobody can name. */
const WHOM =
  '$partners|exhibitors|co organizers|co organizer|co organiser|co organisers|business contacts|partner network|content partners|media partners|brand partners|retail partners|merchant partners|partner companies|partner organizations|partner organisations|partnering organizations|collaborators|collaborating partners|direct marketers|marketing companies|data aggregators|data resellers|data buyers|lead buyers|list brokers|like minded organizations|like minded organisations|participating merchants|cooperation partners|business associates|other reputable|reputable organisations|reputable organizations|reputable companies|reputable third parties|carefully chosen|partner firms|partner businesses|other charities|participating lenders|participating companies|participating partners|participating dealers|participating brands|network of lenders|other marketers|other advertisers|other retailers|lead purchasers|like minded charities|publishing partners|contract partners|contractual partners|collaboration partners|sponsoring companies|interested third parties|other agencies and|advertiser customers|corporate customers';
const FOR_US = [
  'on our behalf',
  'advertising and ..2 information to you',
  'as our service {provider|providers}',
  '{perform|performs|provide} ..10 for us',
  'facilitate ..3 {your|transactions}',
  'fraud {detection|prevention}',
  '{via|through} ..3 {partner|partners}',
  'service provided by',
  '{support|supports} our ..2 operations',
  '{process|processing} ..3 {payment|payments}',
  'responsible for implementing',
];

export default defineClause({
  id: 'broad-third-party-sharing',
  title: 'Your data is shared with unnamed partners',
  group: 'sharing',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 1, S: 2 },
  documentTypes: ['Privacy Policy', 'Trackers Policy', 'Terms of Service'],
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
  modifiers: [
    {
      by: 1,
      when: 'partners may use it for their own marketing',
      seq: [
        'own {marketing|direct marketing|promotional|advertising} ..1 {purposes|purpose|use}',
        '{their|its} {marketing|direct marketing|promotional|advertising} purposes',
        '{who|that|so they|so that they} {may|can|will} ..2 contact you',
        'market ..3 to you',
      ],
    },
    {
      by: 1,
      when: 'no limit is set to the purpose',
      seq: ['any purpose', 'any lawful purpose', 'any legal purpose', 'any business purpose', 'as we see fit'],
    },
    {
      by: -1,
      when: 'the partners are named in a list',
      inBlock: [
        'list of {our|these|those|such|the|all} ..3 {partners|sponsors|recipients|third parties}',
        '{partners|third parties|recipients} ..3 {is|are} listed',
      ],
    },
  ],
  match: {
    by: 'provider',
    none: [
      'right to',
      '{opt|opting} out of',
      // Denials further off than the engine looks.
      "{not|never|don't|doesn't} ..10 or {share|sell|rent|disclose|otherwise}",
      '{not|never} be {shared|sold|disclosed|provided|transferred|passed}',
      '{request|obtain} ..4 {information|details} ..4 {regarding|about|whether|concerning|on} ..6 {disclosure|disclosed|disclosures|share|sharing}',
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
      '{scrub|scrubs|strip|strips|remove|removes} ..4 {personal|identifiers|identifying}',
      '{your|his|her} university',
      // Sources, not recipients.
      '{provide|provides|provided to|share with|shared with} us',
    ],
    any: [
      '{made available|disclosed|passed|shared|transferred|given|provided|handed} ..2 {to|with} ..2 {third parties|companies|organisations|organizations|parties} {with whom|with which} ..3 {cooperate|cooperates|collaborate|collaborates|cooperating}',
      'let {other companies|third parties|partners|other businesses|others|other organisations} ..2 {have|use|know} ..2 {your details|your data|$pdata|your name|your address}',
      {
        seq: '{third parties|partners|companies|others|recipients} ..4 {use|process} ..3 {as they see fit|as they wish|as they like|for whatever}',
        context: ['{share|shared|sharing|disclos*|pass|passed|provide}'],
      },
      {
        seq: '{third parties|partners|recipients} {to|with} whom ..4 {pass|disclose|share|provide|transfer} ..4 $data ..4 {use|process} ..4 their own {privacy|policies|purposes}',
        weak: true,
      },
      '{share~|disclosed|exchanged} {among|amongst|within|across} ..4 {partner network|network of partners|our partners}',
      {
        seq: `{${GIVE}} ..4 {${WHAT}} ..2 {to|with} any {third party|other company|other party|company} ..4 {legitimate interest|interested|asks}`,
        none: FOR_US,
      },
      // In the passive, for a broad purpose.
      {
        seq: '{data|information|details|profile|address|it} ..5 {passed|disclosed|transferred|given|forwarded|shared|provided|made available|supplied|communicated|sold} ..3 to ..3 {third parties|third party companies|other companies|other businesses|other organisations|other organizations|other firms|outside companies} ..3 {for|at} ..2 {advertising|marketing|promotional|commercial|any|any lawful|market research|direct marketing|their|its discretion|our discretion|discretion} ..2 {purposes|purpose|reason|use|discretion|own}',
        none: FOR_US,
      },
      {
        seq: `{${GIVE}} ..4 {${WHAT}} ..4 {with|to} ..3 {third parties|third party|other companies} ..8 {its discretion|its sole discretion|it considers necessary|it deems necessary|it deems appropriate|it sees fit}`,
        none: [...FOR_US, '{authorities|law|legal|fraud}'],
      },
      {
        seq: `{${GIVE}} ..4 {$pdata|your details|contact details} ..10 {to|with} ..1 {other companies|outside companies|other businesses|other firms|other organisations|other organizations|companies outside our group|companies outside the group|third parties outside our group|organisations outside our group}`,
        none: [
          ...FOR_US,
          '{help|helps|perform|provide services|to process|who process|that process|assist|assists|services|service providers|delivery|deliver|payment|merger|acquire|acquired|law|laws|legal|legally|fraud|credit|european|eea|country|countries|contractors|agents|consent to do so|carry out|involved|circumstances|instances|in order to|when our|group of companies|social|payment|liable}',
        ],
        weak: true,
      },
      { seq: `{${GIVE}} ..4 {${WHAT}} ..8 {with|to} ..6 third parties ..3 for ..4 {or other purposes|and other purposes}`, none: FOR_US },
      // Controllers of their own.
      {
        seq: '{partners|recipients|third parties|companies|advertisers|sponsors} ..12 {act|acting|are|is|considered} ..4 {independent|separate|autonomous} ..1 {controllers|controller|data controllers}',
        none: [
          '{payment|payments|bank|banks|advisers|advisors|lawyers|auditors|courier|carrier|authorities|shipping|insur*|customers|customer|you|merchants|merchant|affiliates}',
        ],
        context: ['{share|shared|sharing|disclos*|recipients|provide}'],
        weak: true,
      },
      {
        seq: '{controllers|controller} ..4 in {their|its} own right',
        none: [
          '{payment|payments|bank|banks|advisers|advisors|lawyers|auditors|courier|carrier|authorities|customers|customer|you|we|jointly}',
        ],
        weak: true,
      },
      '{partners|sponsors|companies|lenders|advertisers|merchants|dealers|insurers} ..4 {receive|receives|get|obtain} ..4 {your data|your information|your details|contact details|$pdata} ..10 {may|can|will} ..3 contact you',
      {
        seq: '{partners and other third parties|partners and third parties|other third parties and partners}',
        context: ['{recipients|recipient}', '{share|disclose} ..6 {with|to}'],
        none: ['{from|content|links|services|products|our partners and third parties who}', ...FOR_US],
        weak: true,
      },
      // Partners nobody can name.
      { seq: `{${GIVE}} ..4 {${WHAT}} ..14 with ..5 {${WHOM}}`, none: FOR_US },
      { seq: `{${GIVE}} ..4 {${WHAT}} ..10 to ..5 {${WHOM}}`, none: FOR_US },
      {
        seq: `{${WHAT}|number} ..14 {disclosed|shared|provided|made available|passed|accessible|released|given|handed|supplied|forwarded|communicated|transferred|sold} ..2 {to|with} ..4 {${WHOM}}`,
        none: FOR_US,
      },
      {
        seq: `{${GIVE}} ..4 {${WHAT}} ..14 {with|to} ..5 {relevant third parties|appropriate third parties|such third parties as}`,
        none: [...FOR_US, '{authorities|emergency|merger|sale|sell|bankruptcy|crime|fraud|legal}'],
      },
      { types: ['Privacy Policy', 'Trackers Policy'], seq: `make~ ..14 available ..2 to ..8 {${WHOM}}`, none: FOR_US },
      {
        seq: `{share~|sharing|disclos*|transfer~} ..4 {$data|info} ..6 {with|to} ..2 partners`,
        none: [
          ...FOR_US,
          '{help|helps|assist|assists|enable|enables|allow} {us|to|me}',
          '{vendors|providers|contractors|processors|processing|suppliers|agents}',
          '{deliver|delivering|delivery|requested|relates|surveys|need it}',
          '{payment|delivery|advertising|ad|ads|analytics|technology|hosting|shipping|integration|fulfillment|logistics|technical|infrastructure|service|bank|banking|travel|ai|cloud} {partner|partners}',
        ],
        weak: true,
      },
      // Named only in a list of recipients.
      {
        seq: '{business partners|commercial partners|joint marketing partners|co branding partners|strategic partners|promotional partners}',
        context: [
          'categories of ..3 {third parties|recipients}',
          '{with|to} whom ..4 {share|disclose|shared|disclosed|provide|transfer}',
          'who ..3 {share|disclose} ..6 with',
          'how ..3 {share|disclose}',
          '{share~|disclos*|sharing} ..6 {$data} ..3 {with|to} ..4 following',
        ],
        none: [
          ...FOR_US,
          '{receive|collect|obtain|get|acquire|buy|provided by} ..12 {partners|sponsors}',
          '{marketing|advertising|services|products|offers|content|policies|practices|behalf|names|logos|those|examples|interests|information} ..2 {of|from|by} ..5 partners',
          'from ..8 partners',
          'partners ..3 {include|share information|are|control|use}',
          '{rights|property|safety} of',
          'has listed',
          '{we|to} {work|engage|collaborate|cooperate}',
          'our ..2 {products|services}',
          'business partners {engaged|who help|that help|assist|around|whose}',
        ],
        weak: true,
      },
      {
        seq: '{companies|third parties|businesses|organizations|organisations|brands|merchants|parties} ..2 {we|us} ..2 {partner|collaborate|cooperate|co brand|team up} with ..12 {joint|jointly|co branded|promotional|promotions|promotion|offer|offers|events|marketing|sponsored}',
        context: ['{share~|sharing|disclos*}'],
      },
      `{${GIVE}} ..4 {${WHAT}} ..8 {with|to} ..6 {companies|third parties|businesses|organizations|organisations|institutions|brands} ..8 {jointly|joint marketing|co branded|co brand|co sponsor~|cobranded}`,
      '{share~|disclos*} {with|to} ..4 $partners ..8 $data',
      '$partners ..8 {share|disclose} ..6 $data ..4 {with|to} {these|them|such|third parties|other|our}',
      'with ..10 business partners ..4 {share|disclose} ..4 $data',
      '{share~|disclos*|provide} ..8 {with|to} ..2 {third parties|companies|organizations|organisations} ..3 {with whom we partner|with which we partner|we partner with|we have partnered|with whom we have a|with whom we have marketing|with which we have a}',
      '{share~|disclos*|provide} ..6 {with|to} {other companies|other organizations|other organisations|other businesses|other firms|other third parties|various third parties} ..3 for {various|business|commercial|legitimate|marketing|their|any}',
      // For the recipient's own ends.
      '{share~|sharing|disclos*|provide|provided|transfer~|give|sell} ..12 {with|to} ..4 {third parties|partners|other companies|affiliates|others|companies} ..12 {for their own|for its own|own marketing|own direct marketing|own business purposes|their own purposes|own commercial}',
      '{who|which|that} ..1 may ..4 {use|process} ..6 {$data|it} ..2 for {their|its} ..1 {purposes|business purposes|commercial purposes}',
      `{${GIVE}} ..4 {${WHAT}} ..4 {with|to} ..3 {third parties|third party|any third party|other parties|others|any person|other companies} ..6 {for any purpose|any lawful purpose|for any lawful|as we see fit|our discretion|our sole discretion|for any reason|for other purposes|for other business|legal basis other|for our legitimate|purposes of their own|for all purposes|for our business}`,
      `{${GIVE}} ..4 {${WHAT}} ..8 {with|to} ..4 {third parties|companies|organizations|organisations|businesses|retailers|brands|merchants} ..3 {whose|who|that|which|offering|we think|we believe} ..12 {interest you|of interest|interests you|interested in|may like|might like|benefit you|appeal to you}`,
      {
        seq: `{${GIVE}} ..4 {${WHAT}} ..12 {with|to} ..4 {researchers|academic institutions|universities|research institutions|research partners|academics|research organizations|research organisations|research institutes}`,
        none: ['{legally|obliged|publicly|public|law enforcement|comply}'],
      },
      {
        seq: 'third parties whose ..2 {practices|policies} ..4 not ..2 {covered|governed|subject}',
        context: ['{share~|sharing|disclos*}'],
      },
      `{exchange|exchanges|rent|rents|trade|trades|share|shares} ..6 {mailing list|mailing lists|donor list|donor lists|customer list|customer lists|member list|postal addresses} ..8 {with|to} ..3 {organizations|organisations|charities|nonprofits|companies|mailers|third parties}`,
      // The table that US financial law prescribes.
      {
        seq: '{for joint marketing with other financial companies|for nonaffiliates to market to you|for non affiliates to market to you} yes',
        evidence: 'statutory',
      },
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
    'Personal data may be made available to third parties with whom the company cooperates.',
    'Data may be passed on to third parties for advertising purposes.',
    'From time to time we make our customer list available to other reputable organisations.',
    'If you enter the draw, your details will be given to the sponsor.',
    'We may exchange information about you with other companies outside our group.',
    'Lenders and other companies receive your details and may contact you about their services.',
    'We may share your personal information with our business partners.',
    'We disclose your data to selected third parties who may contact you with offers.',
    'We may provide your information to third parties for their own marketing purposes.',
    'Your details may be passed to sponsors of the contest: we share your email with the sponsor.',
    'We share personal information with business partners for products that we run together.',
    'We may disclose your information to other companies for various business purposes.',
    'Third parties may use your data for their own purposes.',
    'We make your profile details available to our collaborators and other partners.',
    ['We disclose data to the following categories of third parties:', 'Business partners'],
    'We may pass your address to brands whose offers might interest you.',
    'Personal data may be disclosed to companies for joint marketing of products.',
    'Our members list may be traded: we exchange mailing lists with other charities.',
    'We may share usage data with academic institutions.',
    'For nonaffiliates to market to you | Yes | No',
  ],
  passed: [
    'We may forward your details to a partner firm that helps us in processing the payment.',
    'We do not share your personal information with business partners.',
    'We share personal data with processors who act only on our instructions.',
    'We share data with partners who help us run the service.',
    'We remove all identifiers before we share the text with our partners.',
    'Categories of third parties: suppliers. We buy leads from business partners.',
    'At your direction, we share your information with our partners.',
    'You may share your posts with business partners.',
    'We share aggregated data with our partners.',
    'We receive information about you from our business partners.',
    'We may disclose data to the police where a court orders it.',
    'You have the right to know which business partners we share personal data with.',
  ],
  also: ['sale-of-personal-data', 'cross-context-advertising', 'marketing-without-consent'],
};
