import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'government-id',
  title: 'Government ID is asked for',
  group: 'collection',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 2, C: 1, S: 0 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'The service asks for, or keeps, identity documents such as a passport or driving licence, or a national number.',
  whyItMatters: 'Identity documents are what identity thieves want most, and most of these numbers stay with you for life.',
  whatItMeans: 'If the data leaks, others could open accounts in your name.',
  whatYouCanDo:
    'Ask whether another proof is accepted. Cover fields that are not needed, write the purpose and the date across the copy, and ask for deletion after the check.',
  regulations: [
    { id: 'gdpr', refs: ['5(1)(c)', '87'] },
    { id: 'us-coppa', refs: ['312.2'] },
  ],
  related: ['biometric-data', 'credit-check'],
  mappings: { tosdr: [409, 492], opp115: ['First Party Collection/Use'], dpv: ['pd:OfficialID', 'dpv:IdentityVerification'] },
  modifiers: [
    { by: 1, when: 'it is kept after the check', seq: ['{retain~|keep~|kept|store~|hold~} ..20 {years|as long as|indefinitely}'] },
    {
      by: 1,
      when: 'it may be passed on to others',
      seq: [
        '{we share|may share|we disclose|may disclose|may be shared|is shared|are shared} ..24 {affiliates|partners|authorities|third parties}',
      ],
    },
    {
      by: -1,
      when: 'a law asks for it',
      seq: [
        '{money laundering|know your customer|kyc|aml|required by law|legally required|legal obligation|legal obligations|tax law|tax laws|legal requirements}',
      ],
    },
    {
      by: -1,
      when: 'it is deleted after the check',
      inBlock: [
        '{delete~|destroy~|erase~|discard~|purge~} ..8 {immediately|promptly|right after|upon completion|hours}',
        '{delete~|destroy~|erase~|discard~|purge~} ..6 {once|after|as soon as|when} ..6 {verif*|check|checked|match*|confirmed|completed|comparison}',
        '{not stored|not retained|not kept|not saved}',
      ],
    },
  ],
  match: {
    none: [
      // Asked for only to answer a request about one's rights.
      '{exercise|exercising} ..6 {right|rights}',
      '{access|deletion|privacy|rights|subject|your|consumer|erasure|such|a|the|of} {request|requests} ',
      '{data subject|authorized agent|authorised agent|requestor|requester}',
      // Statutes' lists.
      '{means any|means the|means information|means data|means a|means all|defined as|refers to}',
      'considered ..1 sensitive {under|by}',
      // What users are told not to post or send.
      "{do not|does not|will not|should not|must not|may not|shall not|not to|not intentionally|not contain|not include|never|don't|doesn't|without} ..24 {passport*|social security|license|licence|identity document|government issued|government identification|government identifiers|identification numbers|national id}",
      '{third party|third parties|other people|another person|someone else|any person} ..16 {social security|passport*}',
      'private information of',
      'opt out',
      '{before|when|prior to} ..3 {disclose|disclosing|disclosure}',
      '{carrying out|making} the disclosure',
      '{serious|reasonable} doubts',
      '{phishing|protected health|california identification card|military identification}',
      '{submit|upload|transmit|post} any ..2 {sensitive|financial}',
      '{witness|rider|riders|courier|couriers|passenger|passengers}',
      '{hold|holding|holds|have} {a|an} ..2 {driving|driver*}',
      'digital id',
      'none none',
      '{rental|counter|boarding}',
      'cannot ..3 verify',
      'notar*',
      // Staff, applicants, prizes.
      '{applicant*|job applic*|job candidate*|job interview|employee*|recruitment|contractor*|winner|winners|prize}',
      '{fake|false|forged|stolen|counterfeit} ..4 {passport*|id|ids|identification|identity}',
    ],
    notContext: [
      '{your rights|your privacy rights|exercis*|definitions|prohibited|acceptable use|prohibit*|you may not|you agree not|you must not|applicant*|employ*|recruit*|candidate*|interview|interviews}',
    ],
    any: [
      {
        seq: '{tax identification number|tax identification numbers|tax id|tax number|national insurance number|national insurance numbers|social security numbers|personal identity number|personal identification number|national identification number} ..10 {is|are|be} ..2 {collected|requested|required|needed|processed|stored|recorded}',
        types: ['Privacy Policy'],
        none: ['{pin|password}'],
      },
      {
        seq: '{partner|provider|vendor|service provider|we} {checks|check|verifies|verify|scans|scan|inspects} ..2 {your|the|an} ..2 {identity document|identity documents|id document|identity card|id card|passport|driving licence|identification document}',
      },
      {
        seq: '{collect~|request~|ask|asks|require~|obtain~|receive~|provide~|store~|process~|retain~|we use|we may use|submit~|verify} ..12 {tax identification number|tax identification numbers|taxpayer identification number|taxpayer identification|personal number|personnummer|citizen service number|identity number|identity numbers|id number|national registry number|personal identification number|national security number|pan card|voter id|residence card|residency permit|alien registration|military id}',
        by: 'provider',
        types: ['Privacy Policy'],
        none: [
          '{physical characteristics|maiden|alias|similar identifiers}',
          'number of ..1 device',
          '{device|advertising|vehicle|cookie|user|order|customer|transaction|unique|session|equipment|apple} ..2 {id|identification|identity} number',
          '{pin|password}',
        ],
      },
      '{proof of age|proof of your age|age assurance|age verification|verify your age|confirm your age} ..20 {id document|identity document|government id|government issued|passport|driver* license|driving licence|photo id|identification document|your id|id scan|id card}',
      '{photo|photos|picture|image|images|scan|scans|copy|copies|photograph|upload} of ..2 {an|your|their|the|official|valid} ..2 {id|identification|identity papers|official id}',
      {
        seq: '{collect~|request~|ask|asks|asked|asking|require~|obtain~|receive~|provide~|providing|upload~|submit~|submission of|scan~|store~|process~|retain~|we use|we may use|using|utilize|verify|verifying|send us|copy of|copies of|image of|images of|photo of|photos of|picture of|photograph of|scan of} ..12 {government issued|government id|government ids|government identification|governmental id|governmental identification|government photo id|state issued id|state id card|identity document|identity documents|identification document|identification documents|id document|id documents|identity card|identification card|id card|national id|national ids|national identity|national identification|national identifier|national insurance number|passport|passports|driver* license|driver* licenses|driver* licence|driving licence|driving license|driving licences|social security|social insurance number|ssn|photo id|photo identification|personal identity code|personal identity number|civil registration number|proof of identity|identity proof|documents regarding identity|government identifiers|governmental identifiers|aadhaar|official identification|official id|official identity|valid id|your id|national registration number|citizen id|nric|residence permit|national identity number|identification papers|identity papers|identity card number}',
        none: ['{physical characteristics|maiden|alias|similar identifiers}'],
      },
      {
        seq: '{passport|passport number|driver* license|driver* licence|driving licence|identity card|id card|government issued id|government issued identification|photo id|identity document|identity documents|social security number|national id|national identification number} ..10 {is|are|be|may be} ..2 {required|requested|collected|processed|stored|needed}',
        none: ['{physical characteristics|maiden|alias|similar identifiers}'],
      },
      {
        // A list item or a table row of what is collected.
        seq: '{passport number|passport details|passport information|passport data|copy of passport|social security number|social security numbers|driver* license number|driver* license information|driver* license details|driving licence number|government issued id|government issued identification|government id|government identification number|national id number|national identification number|identity document|identity documents|identification documents|personal identity code|personal identity number|identity card number|id document|photo id|identification number issued|government identification|governmental identifiers|government identifiers|documents regarding identity|government issued identity|driver* license numbers|social security and driver*}',
        // In terms such a list is what users are told not to send.
        types: ['Privacy Policy'],
        context: [
          '{we|company|app|site|services} ..6 {collect~|receive~|gather~|process~|obtain~|request~|ask}',
          '{information|data|details|categories} ..8 {collect~|receive~|gather~|process~|obtain~|provide}',
          '{personal data|information|data|collect*|identif*|process*}',
        ],
        none: ['{physical characteristics|maiden|alias|similar identifiers}', 'sensitive ..8 {include|includes|such as}'],
      },
      // Checks of identity that a law on money laundering asks for.
      {
        seq: '{government issued identification|government issued id|government issued photo|government identification number|passport|passports|identity document|identity documents|identification documents|identity card|driver* license|driving licence|national id|social security number|photo id} & {verify your identity|identity verification|verification of identity|verifying your identity|confirm your identity|money laundering|know your customer|kyc|verify the identity|identity check|identity checks|age verification|verify your age}',
        none: ['{physical characteristics|maiden|alias|similar identifiers|processors|service providers such}'],
      },
      { seq: 'copy of your ..3 {id|passport|license|licence}', none: ['{physical characteristics|maiden|alias|similar identifiers}'] },
      {
        seq: 'identity {verification|check|checks} ..12 {document|documents|passport|id card|selfie}',
        none: ['{physical characteristics|maiden|alias|similar identifiers}'],
      },
      {
        seq: '{verify|confirm|check|prove} your {age|identity} ..16 {id document|identity document|government id|government issued|passport|driver* license|driving licence|photo id|identification document}',
        none: ['{physical characteristics|maiden|alias|similar identifiers}'],
      },
      // A statute's list in a table, marked as collected.
      {
        seq: '{social security number|passport number|driver* license number|driver* license|state identification card number}',
        context: ['yes'],
        types: ['Privacy Policy'],
        evidence: 'statutory',
        weak: true,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'The tax identification number of sellers is collected.',
    'Our partner checks your identity document.',
    'We may ask you to upload a copy of your passport or driving licence to verify your identity.',
    'To use the marketplace you need to provide a government-issued ID.',
    ['We collect the following data:', 'Social security number and date of birth.'],
    'Our partner scans your identity document and a selfie to confirm your age.',
    'A valid photo ID is required before you can withdraw money.',
    'We store your national identification number together with your account.',
    'We collect your tax identification number when you sell on the market.',
    'Upload a scan of your official ID to prove your age.',
  ],
  passed: [
    'Your user ID is displayed.',
    'To exercise your rights, we may ask you for a copy of your passport.',
    'Please do not send us your social security number.',
    'You may not publish the passport numbers of other people.',
    'Identifiers, such as a real name, alias, social security number or other similar identifiers.',
    'Before we answer an access request, we may need a copy of your ID card.',
    'Job applicants provide an identity document on their first day.',
    'We give you a customer number that identifies your account.',
    'Sensitive data means a social security number, passport number or health data.',
    'We collect the ID number of your device.',
  ],
  also: ['biometric-data', 'credit-check', 'health-data', 'broad-third-party-sharing'],
};
