import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const USE =
  'using|accessing|visiting|browsing|entering|registering|downloading|installing|interacting|submitting|providing|continuing|engaging|participating|signing up|creating an account|communicating|purchasing|clicking|accepting|ordering|viewing|subscribing|use of|uploading|posting|sharing|making|navigating|remaining|staying|scrolling|supplying|sending|filling in';
const POLICY =
  'privacy policy|privacy notice|privacy statement|cookie policy|cookies policy|cookie notice|privacy practices|data policy|data protection policy|data protection notice|this policy|this notice|this statement|our policy|privacy terms|privacy rules|data privacy policy|data protection declaration|privacy declaration|data protection statement|data protection information';
const HANDLE =
  'collection|collecting|collect|use and disclosure|use of your|use of the information|use of information|use of personal|use of data|use of any|use of my|use of these|use of such|us using|use of that|use of it|use of cookies|use cookies|use your|our use|processing|process|transfer|transfers|transferring|transferred|storage|storing|sharing|us holding|transmission of your|disclosure|disclosing|disclose|recording|monitoring|data practices|information practices|our collecting|placement|retention|handling|cookies';
const ASSENT = 'consent|consents|consenting|agree|agrees|agreeing|accept|accepts|accepting|agreement|acceptance|assent';
/** A later change: continued-use-acceptance. */
const CHANGES = [
  '{after|following|once} ..20 {changes|change|modifications|modification|revisions|amendments|amended|revised|modified|updates|updated|update}',
  '{changes|change|modifications|modification|revisions|amendments} ..24 {continue|continued|continuing}',
  '{accept|acceptance|accepting|agree|agreement|agreeing|bound|consent} ..6 {changes|change|modifications|revisions|amendments|amended|revised|modified|updated|new}',
];

/** "If you do not agree, do not use it": only implied. */
const NOT_AGREED = "if you {do not|don't|disagree} ..3 {agree|accept|consent|with}";

export default defineClause({
  id: 'data-consent-by-use',
  title: 'Using the service counts as your data consent',
  group: 'changes',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy', 'Terms of Service', 'Commercial Terms', 'Community Guidelines'],
  definition:
    'By using the service you are taken to consent to the collection, sharing or transfer of your data, or the privacy policy becomes part of the contract.',
  whyItMatters: 'Under many laws, silence is not consent.',
  whatItMeans: 'Being on the site may be treated as permission to use your data.',
  whatYouCanDo: 'Withdraw your consent or object in writing, and reject cookies that are not needed.',
  regulations: [
    { id: 'gdpr', refs: ['4(11)', '7'] },
    { id: 'eu-eprivacy', refs: ['5(3)'] },
    { id: 'us-ca-ccpa', refs: ['1798.140(h)'] },
    { id: 'br-lgpd', refs: ['8'] },
  ],
  related: ['contract-by-use', 'continued-use-acceptance', 'tracking-wall', 'marketing-without-consent'],
  mappings: { tosdr: [403], claudette: ['PINC'], opp115: ['User Choice/Control'], dpv: ['dpv:ImpliedConsent'] },
  modifiers: [
    { by: 1, when: 'sensitive data is included', seq: ['$sensitive', '{biometric|biometrics|facial|face|voiceprint|voiceprints}'] },
    {
      by: 1,
      when: 'transfers to other countries are included',
      seq: [
        '{transfer~|stored|processed|processing|storage} ..16 {united states|the us|u s|usa|other countries|another country|countries|abroad|overseas|outside the|outside of}',
      ],
    },
    {
      by: -1,
      when: 'it is about cookies only',
      seq: [
        '{consent|agree|accept|consenting|agreeing|accepting} ..4 {use of|using|to|setting|placement of|store} ..2 {cookies|such cookies|our cookies}',
      ],
    },
  ],
  match: {
    none: [
      '{asked|ask|asking|obtain|request|requested|seek|require} ..3 {consent|permission}',
      '{if|when|where|unless|until|once|whether|after} {you|user|users} {consent|agree|consented|agreed|opt|have consented|have agreed|also consent|also agree|expressly consent|explicitly consent|decide to|choose to opt}',
      '{unless|until|whether} ..1 {you|user|users} ..4 {consent|agree|consented|agreed}',
      'if you permit',
      // What the customer owes to others.
      '{obtain|obtaining|obtained} ..4 {consents|necessary consent|required consent}',
      '{legally adequate|adequate} privacy',
      '{agree|agrees} to {disclose|provide|keep|maintain} ..12 {to|with}',
      'if you choose to {provide|share|give|disclose}',
      '{withdraw|revoke|revoked|withdrawn|withdrawing} ..4 consent',
      '{we|company} ..1 {consent|agree}',
      '{checkbox|tick|ticking|opt in|opting in}',
      '{third party|respective|their} ..3 privacy {policy|policies}',
      '{merger|bankruptcy|acquisition}',
      // The opposite: no part of the contract.
      "{not|no|never|doesn't|don't} ..6 {form part|forms part|part of|incorporate|constitute|integrated|contractual|contracts}",
      'agree ..6 {not to|never to|to not}',
      '{agree|agrees} that you will not',
      '{counter notice|counter notification|newsletter|sharing agreement}',
      '{ensure|ensuring|ensures|responsible for} ..14 {accept|accepts|agree|agrees|consent}',
      'supplements the',
      'your processing of',
      'publisher agrees',
      'for which you consent',
      'governed by ..6 {law|laws|legislation}',
      '{consent|consents|permission} {you|that you|which you}',
      '{minor|minors|child|children|age of} ..10 {parent|parents|guardian}',
    ],
    any: [
      {
        seq: `{by|through|in} ..3 {${USE}} ..20 {agree|accept|consent} ..6 {its terms|these practices|those practices|such practices}`,
        types: ['Privacy Policy', 'Trackers Policy'],
        none: CHANGES,
      },
      {
        seq: 'you ..3 {acknowledge and agree|understand and agree|agree and acknowledge|agree|agree and understand} that ..14 {may|can|will} ..10 {collect|use|share|disclose|store|transfer|retain|process} ..8 $pdata',
        types: ['Privacy Policy'],
        none: ['{if|when} you ..2 agree', 'feedback', '{other users|third parties may|public}'],
      },
      // One agreement made of several documents.
      {
        seq: '{privacy policy|privacy notice|privacy statement} & {collectively|together} ..6 {agreement|contract|the terms|terms of use|terms of service}',
        types: ['Terms of Service', 'Commercial Terms'],
        none: ['{third party|their} privacy'],
      },
      // Acts that count as an order to share.
      `{by|through|in|when|if} ..3 {${USE}|you use|you access} ..10 {are directing|direct|instruct|are instructing|are authorizing|authorize|authorise} {us|company|the company} to ..3 {share|send|transfer|disclose|collect|process|access|use|store|retain} ..8 {$data|requests|content}`,
      {
        seq: `{by|through|in} ..3 {${USE}} ..10 {acknowledge|acknowledges|acknowledging} ..3 {the terms|terms and conditions|the practices|practices|provisions} ..4 {${POLICY}}`,
        none: CHANGES,
      },
      // By using you consent to the handling of data.
      `{by|through|in|when} ..3 {${USE}} ..24 {consent|consents|consenting|agree|agrees|agreeing|accept|accepts|authorize|authorise|grant|agreement} ..12 {${HANDLE}} ..14 {$data|cookies|information|communications}`,
      `{by|through|in|when} ..3 {${USE}} ..24 {consent|consents|consenting|agree|agrees|agreeing|accept|accepts} ..8 {cookies|data practices|privacy practices|transfer|transfers|processing}`,
      `{by|through|in} ..3 {${USE}} ..24 {agree|consent|consents|agrees} ..8 {$data} ..8 {may be|will be|is|are|being} ..4 {transferred|collected|processed|stored|shared|used|disclosed}`,
      // … to the policy.
      {
        seq: `{by|through|in} ..3 {${USE}} ..24 {${ASSENT}|bound by} ..20 {${POLICY}}`,
        none: [...CHANGES, 'acknowledge ..6 {read|reviewed} ..4 {privacy policy|privacy notice|privacy statement}', 'bound by this notice'],
      },
      {
        seq: `{by|through|in} ..3 {${USE}} ..24 {${ASSENT}|bound by} ..10 {practices|terms of this policy|terms and conditions of this|policies and practices|terms of this|terms described|terms set forth in this privacy}`,
        none: CHANGES,
        types: ['Privacy Policy', 'Trackers Policy'],
      },
      {
        seq: `{use|access|using|visiting|continued use|continue to use|continuing to use|visit|submission|browsing|registration} ..16 {constitutes|constitute|signifies|signify|indicates|indicate|means|implies|imply|deemed|represents|represent|shall constitute|confirms|is your|considered|amounts|acknowledges} ..10 {${ASSENT}|you agree|you accept|agreed|accepted|consented} ..14 {${POLICY}|collection|processing|transfer|use of your|data practices|use of cookies|practices described}`,
        none: CHANGES,
      },
      {
        seq: `{if|when} you ..4 {use|visit|access|continue|submit|provide|choose|register|browse} ..20 you {consent|agree|accept|are agreeing|are consenting|are accepting|authorize|hereby} ..16 {${POLICY}|collection|processing of your|transfer of your|transmission of your|cookies|us using|our use of}`,
        none: [...CHANGES, '{asked|prompted}'],
      },
      '{this policy|this statement|this notice|this privacy policy|this cookie policy} ..4 {is part of|forms part of|is incorporated into|is an integral part of|is hereby incorporated|is incorporated} ..8 {terms|agreement}',
      {
        seq: '{terms|agreement|contract} ..3 {include|includes|consist of|consists of|comprise|comprises|incorporate|incorporates} ..10 {privacy policy|privacy notice|privacy statement}',
        types: ['Terms of Service', 'Commercial Terms', 'Community Guidelines'],
      },
      {
        seq: '{you} ..3 {acknowledge and agree|understand and agree|agree and acknowledge|agree} that ..8 {we|company} {may|can|will} ..10 {collect|use|share|disclose|store|transfer|retain|process} ..8 $pdata',
        none: ['feedback'],
      },
      // Said outright.
      {
        seq: `{you|user|users} ..3 {hereby|thereby|expressly|explicitly|unambiguously|specifically|knowingly|voluntarily|freely|also|irrevocably} ..4 {consent|consents|agree|agrees|authorize|give|grant|accept|acknowledge} ..12 {${HANDLE}} ..12 {$data|cookies}`,
      },
      {
        seq: `{you|user|users|customer} {consent|consents|agree|agrees} {to|that} ..10 {collection|processing|transfer|use of your|use of the information|storage|disclosure|use of information|use of personal|use your|collect|process|disclose|share} ..10 {$pdata|information|data}`,
        none: ['confidential', 'customer {shall|will|agrees}', '{provide|providing} ..6 {accurate|true|complete}'],
      },
      {
        seq: `{consent|agree|consents|agrees} to ..3 {the terms of|the terms and conditions of|our|this|the|these|be bound by} ..6 {privacy policy|privacy notice|privacy statement|cookie policy|data policy|privacy practices}`,
        none: [...CHANGES, NOT_AGREED],
      },
      {
        seq: `{agree|agrees|accept|accepts|bound by|agreeing|accepting|consent|consents} ..24 {privacy policy|privacy notice|privacy statement|cookie policy}`,
        none: [
          ...CHANGES,
          NOT_AGREED,
          '{you may|you can|please} ..4 {see|review|read|find}',
          'in accordance with',
          'as described in',
          'subject to',
        ],
        types: ['Terms of Service', 'Acceptable Use Policy', 'Community Guidelines', 'Commercial Terms'],
      },
      // Deemed to have consented; consent to whatever the policy allows.
      {
        seq: `{deemed|considered|taken} ..3 {consented|agreed|consent|given consent|given your consent} ..10 {${HANDLE}}`,
        none: [...CHANGES, 'not be deemed'],
      },
      { seq: '{consent|agree} to {all|any} actions ..6 {take|taken} ..6 {$data}' },
      {
        seq: `{by|through|in} ..3 {${USE}} ..30 {consent|agree and consent} to ..30 {collecting|using|disclosing|processing|sharing|transferring|storing} ..6 {$data}`,
        none: CHANGES,
      },
      {
        seq: `{if|when|where} you ..14 {submit|provide|use|access|visit|send|are located} ..20 you ..2 {consent|agree} to ..3 {general|the|our|such|that|this|any} ..2 {use|collection|processing|transfer|storage} of ..3 {$data|information}`,
        none: [...CHANGES, '{asked|prompted}'],
      },
      // Acknowledged, not agreed to.
      {
        seq: `{by|through} ..3 {using|accessing|visiting|providing|submitting} ..14 {acknowledge|understand|acknowledges} ..3 that ..8 {$pdata|we} ..4 {may|will|can} ..3 {be transferred|be collected|be shared|be stored|be processed|collect|share|disclose|transfer} ..10 {$pdata|united states|countries|third party|third parties}`,
        none: CHANGES,
        evidence: 'implied',
      },
      // Shared as the price of use.
      {
        seq: '{providing|submitting|sharing|giving|supplying|entering} ..6 {$data|information} ..8 {signifies|constitutes|indicates|means|implies|amounts to|is deemed|will be deemed} ..6 {consent|agreement|agree|acceptance}',
        none: CHANGES,
      },
      {
        seq: `{condition|conditioned|conditional} ..6 {use|using|access} ..14 {${ASSENT}} ..12 {${POLICY}|collection|processing}`,
        none: CHANGES,
      },
      // In line with the policy.
      `{you|user|users|i} ..4 {consent|consents|agree|agrees} ..20 {collect|use|process|share|disclose|collection|processing|treatment|actions} ..12 {$data} ..12 {in accordance with|as described in|as set forth in|as set out in|consistent with|pursuant to|subject to|as outlined in} ..4 {${POLICY}}`,
      // The policy is part of the contract.
      '{privacy policy|privacy notice|privacy statement|cookie policy} ..8 {incorporated|incorporated by|part of|integral part of|made part of|forms part of|form part of|integrated into} ..10 {terms|agreement|contract|reference|herein|conditions|tos|eula|here}',
      '{incorporate|incorporates|incorporated|incorporating|including|includes|include} ..8 by reference ..14 {privacy policy|privacy notice|privacy statement}',
      '{incorporate|incorporates|incorporating} ..10 {privacy policy|privacy notice|privacy statement}',
      '{privacy policy|privacy notice|privacy statement} ..24 {constitute|constitutes|comprise|comprises|form the|forms the|form a|forms a|represent|represents|contains the|contain the|make up|are the|is the|and contains} ..4 {entire|complete|whole|sole|full|binding|agreement|legally}',
      '{entire agreement|entire understanding|whole agreement|complete agreement} ..24 {privacy policy|privacy notice|privacy statement}',
      {
        seq: '{you|user|users} ..8 {be|are} bound by ..14 {privacy policy|privacy notice|privacy statement}',
        none: [...CHANGES, '{changes|modified|revised}'],
      },
      // Cookies.
      {
        seq: '{continue|continuing|continued|keep} ..6 {use|using|browse|browsing|visit|navigate|navigating|visiting} ..20 {consent|agree|accept|consenting|agreeing|assume|accepting} ..16 cookies',
        none: CHANGES,
      },
      // Whoever visits; consent by an act named after the verb.
      {
        seq: `{visitors|users|user|visitor|anyone|everyone|persons|customers|members|those|member|customer} ..2 {who|that|using|visiting|accessing|browsing|registering} ..14 {consent|consents|give their consent|gives consent|agree|agrees|accept|accepts} ..10 {${POLICY}|${HANDLE}}`,
        none: [
          ...CHANGES,
          '{wish|wishes|want|wants|fees|pay}',
          '{may|can|must|should|have to|has to|not|if they|have} ..2 {consent|agree|accept|consents|agrees}',
          'have {consented|agreed}',
          '{communications|newsletter|newsletters|third party|third parties|publisher|advertiser}',
        ],
        by: 'any',
      },
      {
        seq: `{you|user|member|customer|i} ..1 {consent|consents|agree|agrees|accept|accepts} {by|through} {${USE}} ..16 {${HANDLE}|${POLICY}}`,
        none: CHANGES,
      },
      // Said lightly, and as an assumption.
      {
        seq: `{using|use|visiting|browsing|navigating|accessing|staying|registration|registering} ..14 {means|implies|mean|shows} ..6 {okay with|ok with|fine with|happy with|comfortable with|accepts|accept|consents|gives|give} ..10 {${POLICY}|${HANDLE}|treatment}`,
        none: CHANGES,
      },
      {
        seq: '{assume|presume|take it|understand it} ..3 {you|that you|user} ..3 {happy|consent|agree|accept|ok|okay|fine|comfortable|content|consented|agreed} ..10 {cookies|collection|processing|privacy policy|this|our use|them}',
        none: [...CHANGES, '{cannot|can not|not assume|never assume|asks|medical|parent}', '{changed|updated|amended}'],
        context: ['{cookie|cookies|personal data|personal information|privacy}'],
      },
      // Permission given by an act.
      {
        seq: `{by|in|through} ..3 {${USE}} ..16 {giving|give|grant|granting|gives} ..3 {permission|consent|authorization|authorisation|authority} ..4 {to|for} ..6 {share|collect|use|process|disclose|transfer|contact|store|sharing|collection|processing|transfer|storage} ..8 {$data|them|it|details|you}`,
        none: [
          ...CHANGES,
          '{content|licence|license|feedback|copyright|third party service|third party services|third party account|google|facebook}',
        ],
      },
      {
        seq: `{by|through|in} ..3 {${USE}} ..20 {authorizes|authorises|permits|permit|allow|allows|authorize|authorise} ..4 {us|company|provider|licensor|operator} ..2 to ..3 {collect|gather|use|process|share|disclose|transfer|store|track|record|monitor} ..8 {$data|details|usage|activities|activity|location}`,
        none: [...CHANGES, '{third party service|third party services|third party account}'],
      },
      {
        seq: '{licensee|customer|member|client|subscriber|participant|registrant|player|i} ..2 {hereby|thereby|expressly|irrevocably} ..4 {consent|consents|authorize|authorizes|authorise|authorises} ..14 {$data} ..10 {transferred|processed|collected|shared|stored|disclosed|used|transfer|processing}',
        none: ['{if|when|where} {i|customer} ', 'data subject'],
      },
      {
        seq: '{understand|acknowledge|agree} and {consent|agree|accept} that ..6 {$data} ..6 {processed|transferred|collected|stored|shared|used|disclosed|accessed}',
        none: ['{confidential|feedback}', '{you|customer} {have|has} ..4 {rights|consents}'],
      },
      {
        seq: '{privacy policy|privacy notice|privacy statement} ..6 {to which you agree|to which you consent|which you accept|which you agree to|that you agree to|that you accept|to which you are agreeing} ..1 {by|when|as|upon|through}',
      },
      {
        seq: `{continuing to|navigating|browsing|registration|entering|staying} ..8 {amounts to|presupposes|implies|constitutes|means|signifies} ..4 {acceptance|consent|agreement|accepting|consenting} ..8 {${POLICY}|collection|processing|cookies}`,
        none: CHANGES,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'By using our services you accept its terms.',
    'When you use this site, you consent to our collection of your information.',
    'Please read these terms and the Privacy Notice (collectively, this "Agreement") with care.',
    'By using the assistant, you direct us to share your requests with the services that you call.',
    'By using our gallery you consent to the collection and use of your personal data.',
    'By accessing the service, you agree to the terms of this Privacy Policy.',
    'Your use of the app constitutes your agreement to this Privacy Policy.',
    'The Privacy Policy is incorporated into these Terms by reference.',
    'If you continue to browse our site, you agree to our use of cookies.',
    'If you send us information, you thereby consent to the general use of such information.',
    'All information is handled in line with our policy, and you consent to all actions we may take with respect to your information.',
    'By using the service you agree to our Privacy Policy; if you do not agree, leave the site.',
    'You hereby consent to the transfer of your information to other countries.',
    ['By visiting our pages you:', 'agree to the processing of your data as described in this policy;'],
    'These Terms and the Privacy Policy form the entire agreement between you and us.',
    'Users who visit the site give their consent to the use of cookies.',
    'You agree, by registering, to the storage and processing of your personal data.',
    'Using our platform means that you are okay with our privacy practices.',
    'By submitting your number you are granting us permission to share it with our partners.',
  ],
  passed: [
    'You are responsible for giving your own users a privacy notice and obtaining the necessary consents.',
    'If you agree, we use your information for research.',
    'If you consent, we collect your location.',
    'We process this data on the basis of the consent you expressly grant to us when we collect it.',
    'By ordering a product you agree to pay its price.',
    'You acknowledge that you have read our privacy notice.',
    'We ask for your consent before we set cookies that are not needed.',
    'You may withdraw your consent to the processing of your data.',
    'Our Privacy Policy describes how we use your information.',
    'If you agree to receive our newsletter, we use your email address.',
    'By using the service you agree to these terms.',
    'Users who wish to receive the newsletter consent to this in a form.',
    'By signing in with a third-party account you give us permission to access it.',
  ],
  also: ['contract-by-use', 'international-transfer', 'continued-use-acceptance', 'incorporated-documents', 'privacy-rights-listed'],
};
