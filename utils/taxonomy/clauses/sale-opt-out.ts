import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'sale-opt-out',
  title: 'You can opt out of sale or sharing',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'You are given a way to stop the sale or sharing of your personal data.',
  whyItMatters: 'It gives you back some control after your data has been collected.',
  whatItMeans: 'A form, a link or a browser signal can stop further sales. What was sold before stays sold.',
  whatYouCanDo: 'Use the link or the form, and switch on Global Privacy Control in your browser as well.',
  regulations: [
    { id: 'us-ca-ccpa', refs: ['1798.120', '1798.135'] },
    { id: 'us-tx-tdpsa', refs: ['541.051'] },
    { id: 'us-co-cpa', refs: ['6-1-1306'] },
  ],
  related: ['sale-of-personal-data', 'gpc-honoured', 'ad-opt-out', 'no-sale-promise'],
  mappings: { tosdr: [337, 338], opp115: ['User Choice/Control'], dpv: ['dpv:OptingOutFromProcess'] },
  match: {
    none: [
      // Nothing is sold, so there is nothing to refuse.
      "{because|since|as} we {do not|don't} {sell|share}",
      "{we|company} {do not|don't|does not|never} {offer|provide|have} ..6 opt out",
      // Children, and what happens afterwards.
      '{opt in to|opt into|opt in for|opt in before|opt in consent|opt in of|opt in prior|opt in after} ..6 {sale|sell|selling|sharing}',
      '{12|twelve} months ..10 {opt out|before}',
      // Marketing.
      '{unsubscribe|newsletter|marketing emails|promotional emails|email marketing}',
      // Statistics and definitions.
      '{number of|metrics|median|received} ..6 requests',
      '{refers to|is defined as}',
      '{affiliates|affiliate|family of companies|credit bureaus|joint marketing}',
      'right not to be discriminated',
      'sharing your location',
      'use or disclose ..8 direct marketing',
      // A promise to ask before anything is sold.
      '{not|never} ..20 {without|before|until} ..4 {giving|providing|offering} ..8 opt out',
      'requires ..8 {operators|businesses|companies|websites|us} to {give|provide|offer}',
      '{requires|require} businesses',
      '{median|mean} response',
      'complied with ..1 {denied|in whole}',
      '{requests|received} ..6 {denied|complied}',
    ],
    any: [
      {
        seq: "{not|don't} {wish|want|like} ..3 {your|us} ..8 {passed|pass|passed on|sold|sell|disclosed|disclose|shared|share|given} ..3 {to|with} ..3 {other companies|third parties|other organisations|other organizations|others|partners|advertisers|outside companies} & {data|information|details|address|name}",
        negation: 'ignore',
        by: 'user',
        none: ['{social|public|friends|location|cannot|do not use|should not}'],
      },
      { seq: '{withdraw|opt out} from ..3 {sharing|sale|selling|disclosure} of ..4 {$data}', by: 'user' },
      {
        seq: '{refuse|decline|say no to|object to|prevent|stop|turn off|disable|limit|block|reject} ..2 {sharing|disclosure} of ..3 {$data} ..4 {with|to|among|between} ..4 {third parties|third party|advertisers|partners|others|companies|other companies|marketers}',
        by: 'user',
        none: ['{location|public|social}'],
      },
      {
        seq: '{refuse|say no to|turn off|decline|reject|opt out from} ..3 {sale|sales|selling} ..5 {$data|it|sharing}',
        by: 'user',
      },
      {
        seq: "{if you|should you|if you'd} ..3 {prefer|wish|want|rather|like} ..10 {share|shared|disclose|disclosed|sell|sold|sharing} ..10 {third parties|third party|other companies|advertisers|partners|others|organizations|sold|sell} ..20 {contact|email|e mail|write|let us know|click|send|notify|form|call|tell|check|uncheck} & {$data} & {not|don't|never}",
        negation: 'ignore',
        by: 'user',
        none: ['{social|public|friends|location|cannot provide|do not use}'],
      },
      {
        seq: '{opt out|opting out} ..20 $data ..16 being ..3 {disclosed|shared|sold}',
        none: ['location'],
      },
      {
        seq: '{opt out|choose|choice} ..6 whether ..4 $data ..6 {disclosed|shared|sold} ..3 {to|with}',
        by: 'any',
        none: ['location'],
      },
      { seq: 'direct ..16 {not to|to not} {sell|share}', negation: 'ignore', by: 'user' },
      '{sale|sales} {opt out|opt outs} ..1 {right|rights|request|requests|form|link|choice}',
      { seq: '{object|opt out|refuse} ..4 $data ..1 being ..2 sold', by: 'user' },
      {
        seq: '{opt out|opting out} ..6 {cookies|tracking technologies|pixels}',
        context: [
          '{considered|engaged in|constitute|constitutes|deemed|regarded as|interpreted as|qualify as|amount to} ..5 {sale|sales|sell|selling|sharing}',
        ],
        by: 'user',
        evidence: 'implied',
      },
      '{opt out} ..4 {activities|processing} ..30 {sell|sale|sales|sold} ..4 {$data}',
      '{opt out|opting out|opt outs|opted out} ..14 {sale|sales|selling|sell|sold|sale or sharing|sale and sharing|sells}',
      '{opt out|opting out|opt outs} ..8 {sharing|share|shared|disclosure|disclosing|disclosures} ..6 {$data|third parties|targeted|cross context|sale|advertising|it|controls}',
      '{opt out|opting out} of ..2 {such sharing|information sharing|this sharing|data sharing}',
      '{opt out|opting out} ..4 {activities|processing} ..16 {sales|sale|sharing|sell}',
      {
        // "… may be considered a sale. You may opt out of these activities."
        seq: '{opt out|opting out} of ..1 {these|this|such|those|that|any such} ..1 {activities|activity|sale|sales|sharing|disclosure|disclosures|practice|practices|processing|transfers}',
        context: [
          '{sale|sales|sell|selling|sharing|share} ..24 {$data|privacy laws|law|ccpa|targeted}',
          '{$data} ..24 {sale|sales|sell|sold}',
        ],
        none: ['{emails|messages|communications|cookies by}'],
      },
      // Shine the Light, and what others call it.
      {
        seq: '{prevent|stop|opt out of|prohibit|object to|refuse|choose not to have|limit} ..6 {disclosure|disclosing|sharing|shared|share|disclosed} ..6 $data ..4 {to|with} ..3 {third parties|other companies|others|affiliates|partners} ..16 {direct marketing|their marketing|own marketing|marketing purposes|advertising purposes}',
        negation: 'ignore',
        none: ["{we|company} ..2 {do not|does not|don't} ..3 {share|disclose}"],
      },
      {
        seq: '{opportunity|option|ability|able|choice|right} ..3 {choose|elect|decide|ask|direct|request} ..4 not ..2 {share|to share|disclose|have|be} ..6 {$data|shared|disclosed|sold}',
        negation: 'ignore',
        context: ['{third parties|third party|other companies|partners|sale|sold}'],
      },
      {
        seq: '{able|right|option} to ..2 {prevent|stop|refuse|decline|block} ..4 {sharing|disclosure|sale|transfer} of ..4 $data',
        negation: 'ignore',
      },
      {
        seq: '{opt out|opting out} ..4 {of|from} ..3 {your|the|our|having your|any} ..3 {information|data|personal data|personal information} ..4 {being|is|be|to be} ..3 {shared|disclosed|sold|transferred}',
        none: ['{location|friends|profile}'],
      },
      // "Do Not Sell" links and requests; the negator is part of the name.
      {
        seq: '{do not sell|do not share|do not sell or share|do not sell share|do not sell and share|do not sell or disclose|do not process or sell} {my|or share my|share my|or disclose my}',
        negation: 'ignore',
      },
      {
        seq: '{click|clicking|link|visit|visiting|page|titled|button|form|icon|see|using|via|through} ..10 {do not sell|do not share}',
        negation: 'ignore',
        none: ["we {do not|don't} {sell|share}", '{company|and|that|who|they} do not {sell|share}'],
      },
      { seq: '{do not sell} ..3 {opt out|request|requests}', negation: 'ignore' },
      // Directing the provider.
      {
        seq: '{direct|ask|tell|request|instruct|require|demand|requesting|directing} ..6 {not to|to not|that we not|we not|not|to stop|stop|to cease|cease} ..2 {sell|selling|share|sharing|sale|disclose} ..6 {$data|it}',
        negation: 'ignore',
        by: 'user',
      },
      '{right|option|ability|choice} ..4 {object to|stop|limit|prevent|opt out of|prohibit|say no to|refuse} ..5 {sale|sales|selling|sell}',
      {
        seq: '{stop|prevent|limit|object to|prohibit} ..2 {the sale|us selling|us from selling|the selling|sale or sharing|sales} ..5 {$data|it}',
        negation: 'ignore',
      },
      '{your privacy choices|your california privacy choices|us privacy choices|privacy choices} ..8 {link|icon|page|button|footer} & {sale|sell|sales|share|sharing}',
      {
        seq: 'information will not be ..2 {shared or sold|sold or shared|sold}',
        negation: 'ignore',
        none: ['{we will|we do|we have}'],
        weak: true,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'You can refuse the sale of your data in the settings.',
    'If you prefer that we do not share your data with third parties, contact us.',
    'Residents may use our form to exercise their sale opt-out rights.',
    'You can opt out of your personal information being disclosed to a third party.',
    'You have the right to opt out whenever we sell or share your personal information.',
    'Click "Do Not Sell or Share My Personal Information" at the foot of our site.',
    'At any time, you may instruct us not to sell your personal information.',
    'To opt out of having your data shared for targeted advertising, use our form.',
    'You can stop the sale of your personal data at any time.',
    'Use the "Your Privacy Choices" link to refuse the sale or sharing of your data.',
    'This may count as a sale under some privacy laws. You can opt out of these activities in the settings.',
    'You can ask us to stop the disclosure of your personal information to third parties for their direct marketing.',
    'You will have an opportunity to choose not to have your data shared with third parties.',
  ],
  passed: [
    'If you object to information about you being disclosed to an app, do not install it.',
    'Your personal information is never sold by us.',
    'You can opt out of marketing emails.',
    'Because we do not sell personal information, we offer no opt-out.',
    'We may share your information with partners.',
    'We will ask for your opt-in consent before the sale of data of minors.',
    'A sale refers to an exchange of data for money.',
    'You can choose not to share your location with friends.',
    'We will never sell your data without giving you notice and a chance to opt out.',
    'The law requires website operators to give residents a way to opt out of sales.',
  ],
  also: ['gpc-honoured', 'ad-opt-out', 'no-sale-promise', 'sale-of-personal-data', 'privacy-rights-listed'],
};
