import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const USING =
  'using|accessing|use|access|visiting|browsing|downloading|installing|viewing|entering|participating|activating|interacting|listening|streaming|playing|launching|utilizing|utilising|navigating|posting|running|uses|visit|accesses|download|install|utilize|utilise|connecting|enter|opening|creating|watching|shopping|registering|making use of|logging in|logging into|logging on|signing in|signing into';
const TERMS =
  'terms|terms and conditions|agreement|agreements|conditions|eula|tos|terms of use|terms of service|contract|rules|guidelines|licence|license|provisions|policies|legal notice|user agreement|policy|tou|this notice|this statement|disclaimer|rules of use';
const BOUND =
  'agree|agrees|agreed|agreeing|accept|accepts|accepted|accepting|acceptance|consent|consents|consenting|bound|acknowledge|acknowledges|acknowledging|acknowledgment|acknowledgement|enter into|entering into|assent|confirm|confirms|confirming|adhere|abide';

/** Later changes, a side rule, and agreement that a click or signature gives. */
const NONE = [
  '{continue|continued|continuing|subsequent|after|following|once} ..10 {chang*|modif*|amend*|revis*|updat*}',
  '{chang*|modif*|amend*|updated|revised|adjust*} ..16 {continue|continued|continuing|subsequent}',
  '{continue|continued|continuing} ..12 {adjustment|adjustments|alterations}',
  'by entering into ..3 {agreement|contract|terms}',
  'be bound by the ..2 {youtube|google maps} ..6 terms',
  '{must|shall|should|will} ..2 {comply|have the authority}',
  '{third party|third parties} ..1 {terms|agreements|policies|terms of}',
  '{on behalf of another|scrape}',
  '{subject to|comply|agree to} ..2 {those|such|additional|separate}',
  '{enforce|comply with legal}',
  '{eligible|authorizations|authorized|authorised|authority} ..10 enter into',
  '{withdrawal period|contrary to|competent to}',
  '{only if|must also|must first|need to|may be asked|asked to|legal guardian|in order to|required to}',
  'consent to ..3 {collection|use of|use and|use your|processing|transfer|permit}',
  '{agree|consent} to {receive|permit|pay|provide|our collection}',
  'by {that|such|their} ..3 {terms|conditions}',
  'any additional terms',
  '{years or older to|guardian consent|or guardian permission}',
  'subject to the {third|terms of the third}',
  'must ..1 {enter into|accept our|agree to}',
  '{require|requires} {everyone|all|you|users} to',
  '{services|service|site|website|app} you ..3 {agree|agreed|consent|consented|accept|accepted} to ..1 {our|the} privacy {policy|notice|statement|practices}',
  'adhere to the',
  '{agree|agrees} to {the|our} {pricing|payment|billing}',
  'comply with the following rules',
  '{agree|agrees} {to only|to indemnify|not to|to pay|that we may|that we can}',
];

/** Going on after a change is another clause; going on with no change in sight is use like any other. */
const GOING_ON = '{continued|continuing|continues} ..3 {use|usage|using|access|to use}';
/** What a later change is called. */
const LATER = ['{chang*|modif*|amend*|revis*|updat*|new version|posted|effective}'];

export default defineClause({
  id: 'contract-by-use',
  title: 'Using the site binds you to the terms',
  group: 'changes',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 1, S: 1 },
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Developer Terms',
    'Commercial Terms',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Brand Guidelines',
    'Imprint',
    'Data Processor Agreement',
    'Other Policy',
  ],
  definition: 'Just visiting or using the service counts as your agreement to the contract.',
  whyItMatters: 'You can be bound by a deal that you never saw.',
  whatItMeans: 'The company may say that you agreed to everything on this page by opening or using the service.',
  whatYouCanDo:
    'Read the terms before you rely on the service. When you sign up, keep a screenshot: in a dispute it matters whether you could see the terms.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(i)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 10'] },
    { id: 'eu-crd', refs: ['8(2)'] },
  ],
  related: ['continued-use-acceptance', 'data-consent-by-use', 'incorporated-documents'],
  mappings: { tosdr: [403], claudette: ['USE'], dpv: ['dpv:ProviderStandardFormContract'], conductatlas: ['consent'] },
  modifiers: [
    { by: 1, when: 'the terms take away your right to go to court', with: ['forced-arbitration', 'class-action-waiver'] },
    {
      by: 1,
      when: 'a mere visit is enough',
      seq: [
        'by {visiting|browsing|viewing|merely|simply}',
        '{mere|merely|simply} ..3 {use|visit|access|accessing|using|visiting|browsing}',
      ],
    },
    {
      by: -1,
      when: 'you confirm it when you sign up',
      seq: [
        '{tick|ticking|checking} ..3 box',
        '{click|clicking} ..6 {accept|agree|sign up|register|continue|button}',
        '{creating|create|registering|register} ..4 account',
      ],
    },
  ],
  match: {
    none: NONE,
    any: [
      {
        seq: `{use|access|usage|browsing|navigation|accessing|visiting} ..10 {implies|imply|entails|involves|presupposes|amounts to|is considered|is taken as} ..4 {acceptance|agreement|consent|assent} ..8 {${TERMS}}`,
        none: [GOING_ON],
      },
      {
        seq: `{${TERMS}} ..4 {become|becomes|are|is|take|takes} ..2 {binding|effective|applicable|effect} ..4 {as soon as|when|once|the moment|upon|from the moment} ..6 {use|using|access|accessing|first use|visit|download|install}`,
        none: [GOING_ON],
      },
      // By using …, you agree to these terms.
      { seq: `by continuing ..20 {${BOUND}} ..12 {${TERMS}}`, noneInBlock: LATER },
      { seq: `{by|through|upon} ..8 {${USING}} ..30 {${BOUND}} ..12 {${TERMS}}`, none: [GOING_ON] },
      { seq: `in {using|accessing} ..24 {${BOUND}} ..12 {${TERMS}}`, none: [GOING_ON] },
      {
        seq: `{when|whenever|if|each time|every time|where} {you|user|users} ..4 {use|uses|access|accesses|visit|download|install|browse|utilize} ..20 {agree|agrees|accept|accepts|agreeing|accepting|bound|consent|entering into} ..12 {${TERMS}}`,
        none: [GOING_ON],
      },
      // Your use of … constitutes agreement.
      {
        seq: `{your|any|the|and|or|user's|customer's|my|such} ..2 {use|access|usage|viewing|playing|browsing|downloading|visit|download|installation|access to} ..20 {constitute|constitutes|signifies|signify|indicates|indicate|means|mean|is deemed|be deemed|shall be deemed|confirms|confirm|acknowledgment|acknowledges|implies|imply|represents|evidences|will be considered|is considered|shows|show|demonstrates|demonstrate} ..10 {agreement|acceptance|agree|accept|consent|bound|accepted|agreed|assent|acknowledgment}`,
        none: [GOING_ON, '{entire|sole|whole|complete|full} ..3 agreement'],
      },
      // "Using X means that you agree."
      {
        seq: `{using|accessing|visiting|browsing|downloading|installing} ..12 {constitutes|signifies|indicates|means|implies|amounts to|shows|confirms|is deemed|represents} ..4 {that you|you|your|acceptance|agreement} ..10 {${TERMS}}`,
        none: [GOING_ON, '{means|mean} {any|the|a}'],
      },
      {
        seq: `by {clicking|accepting|registering|checking|signing|creating|installing} ..10 continuing to ..6 {use|install|access|browse|download|visit} ..24 {${BOUND}} ..12 {${TERMS}}`,
        noneInBlock: LATER,
      },
      // The terms are accepted by you when …
      {
        seq: `{${TERMS}} ..4 {accepted|agreed to} by you ..24 {use|using|access|accessing|download|install|visit}`,
        none: [GOING_ON],
      },
      {
        seq: '{binding|legal|enforceable} ..3 {agreement|contract} ..24 {by using|by accessing|by visiting|by downloading|when you use|once you use|upon your use|through your use}',
        none: [GOING_ON],
      },
      // In a privacy policy that names the terms.
      {
        seq: `{by|through|when|if} ..6 {using|accessing|visiting|browsing|downloading|installing|you use|you access|you visit} ..14 {agree|accept|agreeing|accepting|consent|bound} ..8 {terms of service|terms of use|terms and conditions|user agreement|service agreement|license agreement|these additional policies}`,
        types: ['Privacy Policy', 'Trackers Policy'],
        none: [
          GOING_ON,
          'terms {and conditions of|of} {this|our} {privacy|policy|notice|statement}',
          '{terms and conditions|terms of use|terms of service} {of|in|described in|set out in|set out herein|set out|set forth|contained in} {this|our|the|herein} ..1 {privacy|policy|notice|statement|cookie}',
        ],
      },
      // You accept by using.
      {
        seq: `{agree|agrees|accept|accepts|agreeing|accepting|bound|consent} ..12 {${TERMS}} ..8 {by|when|through|upon|each time|whenever} ..6 {using|accessing|use|access|visiting|browsing|downloading|installing|viewing|your use|you use|you access}`,
        none: [GOING_ON],
      },
      {
        seq: `{agree|accept|accepted|bound} ..6 {${TERMS}} ..6 {by|if you|when you} ..6 {use|using|access|accessing|download|installing}`,
        none: [GOING_ON],
      },
      {
        seq: '{form|enter into|entered into|forms|conclude|create|creates|constitutes} ..4 {contract|agreement} ..16 {when you|by} ..12 {use|using|access|accessing}',
        none: [GOING_ON],
      },
      {
        seq: '{using|accessing|use|access} ..12 {services|service|site|website|app|platform|software} ..6 {you|user} ..3 {enter|entering|form|conclude} ..4 {contract|agreement}',
        none: [GOING_ON],
      },
      // Using it is conditional on agreement that the use itself shows.
      {
        seq: `{use|access} ..10 {indicates|constitutes|signifies|means} ..3 {that you|your|you} ..8 {agree|accept|agreement|acceptance|agreed|accepted|understood}`,
        none: [GOING_ON],
      },
      {
        seq: `{anyone|everyone|whoever|visitors|users|all users|any user|person|persons|those|visitor} ..2 {using|accessing|visiting|browsing|entering} ..14 {agree|agrees|accept|accepts|bound} ..8 {${TERMS}}`,
        none: [GOING_ON, '{wish|wishes|want|wants|desires|intends} to {use|access|register}'],
      },
      {
        seq: `{anyone|everyone|whoever|visitors|users|all users|any user|person|persons} ..3 {who|that} ..3 {use|uses|access|accesses|visit|visits} ..14 {agree|agrees|accept|accepts|bound} ..8 {${TERMS}}`,
        none: [GOING_ON, '{wish|wishes|want|wants|desires|intends} to {use|access|register}'],
      },
      {
        seq: `{visitors|users|visitor|user} {to|of} ..4 {site|website|websites|web site|app|platform|portal|services|service} {are|is} ..2 {bound by|deemed to have accepted|deemed to accept|deemed to have read and accepted} ..6 {${TERMS}}`,
        none: [GOING_ON],
      },
      // "when accessing …, the visitor acknowledges"
      {
        seq: `{with|through|upon|on|when|while|by} ..1 {use of|accessing|using|visiting|entering|browsing|your use of|the use of|access to} ..20 {agree|agrees|accept|accepts|bound|acknowledges the validity|recognises|acknowledge the validity|assents|assent} ..8 {${TERMS}}`,
        none: [GOING_ON, '{comply|complies|connection}'],
      },
      {
        seq: `{contract|agreement} ..4 {concluded|formed|created|comes into being|comes into existence|comes into effect} ..6 {when|by|once|upon|through|as soon as} ..6 {using|uses|use|access|accessing|accesses|download|downloads|downloading|visiting} ..6 {service|services|app|site|website|software|platform}`,
        none: [GOING_ON, '{order|orders|purchase}'],
      },
      {
        seq: `{use|access|browsing|navigation|visit} ..10 is ..3 {acceptance|agreement to|agreement with|assent|consent to} ..8 {${TERMS}}`,
        none: [GOING_ON, '{subject to|conditional|conditioned|contingent|requires|permitted|prohibited}'],
      },
      {
        seq: `by ..8 {${USING}} ..30 {agree|accept} ..26 {bound by|abide by|comply with} ..4 {${TERMS}}`,
        none: [GOING_ON],
      },
      {
        seq: `{anyone|everyone|whoever|any person} {uses|visits|accesses|enters|using} ..12 {agrees|accepts|bound} ..8 {${TERMS}}`,
        none: [GOING_ON],
      },
      {
        seq: '{use|access|usage} ..8 {constitutes|forms|creates|establishes} ..3 {contract|agreement} between',
        none: [GOING_ON, '{entire|sole|whole|complete}', 'terms of'],
      },
      {
        seq: `{using|accessing|visiting|browsing|entering|downloading|installing} ..8 {means|implies|entails|involves} ..2 {accepting|agreeing to} ..6 {${TERMS}}`,
        none: [GOING_ON],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Access to the site implies full acceptance of these conditions.',
    'These terms become binding as soon as you start to use the service.',
    'By opening an account or using the Services, you agree to be bound by these Terms.',
    'Your use of the website constitutes your acceptance of this Agreement.',
    'Using Examplia in any way means that you agree to all of these terms.',
    'If you use the app, you accept these conditions.',
    'You accept the terms by visiting the site.',
    'You enter into a contract with us when you click to accept or when you use the Service.',
    'By continuing to browse the site you accept these Terms.',
    'Whenever you access our platform, you agree to follow these rules.',
    'Visitors to this site are bound by the terms and conditions below.',
    'Anyone using the site agrees to the following rules.',
    'Access to and use of the platform is an unreserved acceptance of the present terms.',
    'When accessing the portal, the visitor accepts these conditions of use.',
    'Whoever uses the forum accepts these rules.',
  ],
  passed: [
    'By ticking the box you confirm that you agree to the terms.',
    'By using the site after a change you accept the amended terms if you continue to use it.',
    'By continuing to use the site after an update you accept the updated terms.',
    'If you do not agree to these terms, do not use the gallery.',
    'The terms of use and our other policies constitute the entire agreement between you and us.',
    'A person who wishes to use the service agrees to these terms by signing the form.',
    'You agree to pay the fees that are shown when you use the paid features.',
    'We use your data as described in the privacy policy.',
    'Please read these terms before using the service.',
    'When accessing your systems, we agree to comply with your policies.',
  ],
  also: ['incorporated-documents'],
};
