import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const ACT =
  'access|know|know about|know what|be informed|confirm|confirmation|correct|correction|rectify|rectification|amend|update|restrict|restriction|limit|object|objection|portability|port|data portability|receive a copy|receive your|receive the|receive information|obtain|obtain a copy|request|ask|withdraw|revoke|complain|lodge|file a complaint|make a complaint|opt out|opt|erasure|erase|delete|deletion|appeal|review|transfer|copy|a copy|information about|human review|human intervention|be forgotten|transmit|demand|change|non discrimination|express your|contest';
const ENDS =
  'personal data|personal information|your data|your information|information about you|processing|consent|copy|account information|profile|our records|data we|information we|data about you|data';

export default defineClause({
  id: 'privacy-rights-listed',
  title: 'Your privacy rights are listed',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'The document names your rights, such as access, correction, objection or complaint, and says how to use them.',
  whyItMatters: 'It tells you what you can ask for, and where.',
  whatItMeans: 'You can act on your own, without a lawyer.',
  whatYouCanDo:
    'Write to the contact named there and say which right you want to use. Many laws give the company about one month to answer.',
  regulations: [
    { id: 'gdpr', refs: ['12–22', '13(2)(b)', '77'] },
    { id: 'uk-gdpr', refs: ['12–21'] },
    { id: 'us-ca-ccpa', refs: ['1798.130'] },
    { id: 'br-lgpd', refs: ['18'] },
    { id: 'ca-qc-law25', refs: ['27'] },
  ],
  related: ['deletion-right', 'data-portability', 'sale-opt-out', 'dpo-contact'],
  mappings: { tosdr: [195, 300, 481, 482, 483], opp115: ['User Access, Edit and Deletion'], dpv: ['dpv:RightExerciseNotice'] },
  match: {
    none: [
      'copy of ..5 {safeguard|safeguards|clauses|sccs|binding corporate|mechanism|mechanisms}',
      // The provider's own rights, and rights in other things.
      '{reserve|reserves|reserved|retain|retains} ..4 right',
      '{we|company|us} ..1 {have|has} the right',
      '{intellectual|property|copyright|refund|warranty|moral} {rights|right|property}',
      '{our|their} ..2 right to',
      '{rights|right} of ..2 {government|authorities}',
      'google analytics',
      '{another|other|if a} {member|user|person} ..2 requests',
      'has the right to provide',
      '{provided to|provide to} {a vendor|vendors}',
      '{received} ..3 {complied|denied}',
      'encourage you to read',
      '{arbitration|independent right|non exclusive|nonexclusive|royalty free}',
    ],
    any: [
      {
        seq: '{right|entitled} to have {your|any|the|inaccurate|incorrect} ..4 {data|information|details|errors} ..4 {rectified|corrected|erased|deleted|updated|completed|blocked|amended|restricted}',
      },
      { seq: '{may|can} ..4 oppose ..4 {processing|use|collection} of ..3 {$data}', by: 'user' },
      {
        seq: '{wish|want|would like|like} to {know|find out|see|learn} ..2 {what|which|whether} ..6 {recorded|stored|held|hold|have|personal|data} ..4 {about you|on you|concerning you|we hold|data}',
        by: 'user',
      },
      {
        seq: '{put right|put them right|correct|rectify|amend} ..4 {at|on|upon} your request',
        none: ['{bug|defect|defects|content|order}'],
      },
      {
        seq: '{you|users|data subjects|individuals|data subject} ..2 entitled ..6 to ..4 {information|access|know|obtain|receive} ..8 {stored|personal data|personal information|your data|data concerning}',
        by: 'user',
      },
      '{upon|on|at} ..2 request ..8 {provide|inform|tell|give|let|disclose} ..1 you ..12 {we hold|stored about you|hold any|we have about you|we store about you}',
      '{inform|tell|let} ..1 you ..12 {we hold|stored about you|we store about you} ..8 {on|upon|at} ..2 request',
      {
        seq: '{update|correct|change|edit|amend|modify|review} {your|any of your} ..1 {details|profile information|account details|account information|personal data|personal information|personal details|information|contact information} ..4 {by|via|through|in|under} ..3 {logging|contacting|account|settings|profile|asking|emailing|writing|sending|visiting|accessing}',
        by: 'user',
        none: ['{payment|billing|card|credit}'],
      },
      {
        seq: '{inaccurate|incorrect|wrong|out of date|incomplete|outdated} ..8 {tell us|contact us|notify us|let us know|inform us|email us|write to us|ask us|contact our}',
        context: ['{personal data|personal information|data|information we hold|details}'],
        none: ['{child|children|infring*|content|report a bug}'],
      },
      '{individuals|residents|you|consumers|users|data subjects} ..4 {may|can} ..2 {confirm|find out|learn|ask|see|ask us} ..2 {whether|what|which} ..3 {we|data|information} ..4 {process|processing|hold|have|store}',
      {
        seq: '{contact|email|e mail|write to|call} ..6 {have|access|amend|correct|update|review|rectify} ..4 $pdata ..3 {amended|removed|deleted|corrected|updated|changed|rectified}',
        by: 'user',
      },
      {
        seq: '{not|never} ..3 {penalised|penalized|disadvantaged|treated differently|denied service|deny you|treat you differently} ..12 {exercis*|your rights|these rights|privacy rights}',
        negation: 'ignore',
      },
      {
        seq: `{have|has} the {right|rights} ..6 to ..3 {access|rectify|correct|erase|delete|object|restrict|withdraw|port|obtain|request|complain|lodge|know|opt out} ..10 {${ENDS}|complaint}`,
        by: 'user',
      },
      {
        seq: '{right|may|can|entitled} ..6 {local|lead|competent|national|relevant} ..1 {supervisory authority|data protection authority|privacy regulator|privacy commissioner|data protection regulator}',
        by: 'user',
      },
      '{consent|consents} ..2 {which|that|and} ..1 you ..3 {withdraw|revoke}',
      '{allow|allows|permit|permits|entitle|entitles} {you|residents|consumers|users|individuals} to ..2 {request|ask|direct} that we',
      {
        seq: '{wish|want|would like|need} to ..2 {make|request} ..3 {correction|corrections|amendment|amendments|changes|a change|a copy} ..4 {information|data|personal}',
        by: 'user',
      },
      {
        seq: '{submit|submitting|make|making|file|send|raise|see|here for|visit|fill out|filling out|complete|use} ..8 {data subject access|subject access|data subject|data subject rights|dsar|consumer rights} {request|requests|form|portal}',
        by: 'user',
        types: ['Privacy Policy'],
      },
      {
        seq: '{you can|you may|you can also|you are able to} ..1 {access|review|view and update|view or update|add or update} ..2 {your|certain} ..1 {personal information|personal data|information}',
        by: 'user',
        none: ['{through|on} third'],
      },
      // A right to …
      { seq: `{right|rights} ..1 {to|of} ..6 {${ACT}} ..12 {${ENDS}}`, negation: 'ignore' },
      {
        seq: `{right|rights} ..1 {to|of} ..4 {access|rectification|correction|portability|erasure|restriction|restrict|object|objection|know|data portability|deletion|withdraw|opt out|opt in|lodge|complain|be informed|appeal|correct|rectify|limit|request|delete|erase|ask|information|be forgotten|non discrimination|equal|disclosure|review}`,
      },
      {
        seq: '{right|rights} ..4 {not be|not to be|not receive|not to receive|be free from} ..4 {discriminat*|subject|discriminatory|retaliat*|treated}',
        negation: 'ignore',
      },
      {
        seq: 'you ..4 {have|enjoy|hold|benefit from|are granted|are entitled to|may have} ..6 {following|certain|several|specific|various|these|a number of|some|additional|other} ..4 rights',
        by: 'user',
      },
      {
        seq: '{gives|grants|provides|provide|gives you|affords|give|grant} ..8 {individuals|residents|users|you|consumers|data subjects} ..10 {right|rights}',
      },
      { seq: '{residents|individuals|consumers|data subjects|users} ..8 {have|are entitled|are granted} ..8 {right|rights}' },
      '{data protection|privacy|gdpr|statutory|following} rights ..12 {access|rectif*|object|erasure|deletion|withdraw|complain|correct*}',
      {
        seq: '{exercise|exercising} ..4 {right|rights} ..16 {contact|contacting|email|emailing|write|writing|visit|submit|submitting|request|form|calling|by|please}',
        none: ['{legal claims|legal rights|or defend|or defense|establish|discriminat*|arbitration}'],
      },
      // In terms, only with the data named.
      {
        seq: '{right|rights|entitled} to ..8 {access|correct|rectify|rectification|correction|object|portability|restrict|restriction|erasure} ..10 {personal data|personal information|processing of your}',
        by: 'user',
        types: ['Terms of Service', 'Commercial Terms', 'Community Guidelines'],
        none: ['{controller|processor|customer|customers|subprocessor|third party}'],
      },
      {
        seq: '{you|user|users} {may|can} ..3 {access|review|change|correct|update|modify} ..6 {delete|remove|correct|update|change|modify} ..6 {personal data|personal information|your information|account information|information from your account|profile information}',
        types: ['Terms of Service', 'Commercial Terms'],
      },
      {
        seq: '{withdraw|revoke} ..4 consent ..14 {personal data|personal information|processing|cookies}',
        by: 'user',
        types: ['Terms of Service', 'Commercial Terms'],
      },
      // You can ask …
      {
        seq: `{you|users|individuals|residents|data subjects|parents|consumers} ..2 {may|can|are able to|have the ability|are entitled to|could|might} ..8 {request|ask|obtain|access|object|review|restrict|rectify|require|demand|exercise|correct|update} ..10 {access|correction|correct|rectif*|copy|restrict*|object|objection|portab*|erasure|delet*|information about|transfer|limit|processing|confirm*|amend|update|personal data|personal information|rights}`,
        by: 'user',
        none: ['{reserve|reserves} ..4 right', 'cookies', '{may|can} not'],
      },
      {
        seq: '{access|review|update|correct|modify|edit|change|rectify|amend} ..6 {and|or} ..6 {delete|update|correct|modify|edit|change|review|remove|amend|rectify} ..6 {personal information|personal data|your information|your data|account information|information about you|profile information}',
        by: 'user',
        none: ['{reserve|reserves} ..4 right', 'ask you to'],
      },
      {
        seq: '{wish|want|would like|like} to ..3 {access|correct|update|review|rectify|object|restrict|withdraw|amend|exercise} ..14 {personal|information|data|consent|rights}',
        by: 'user',
      },
      {
        seq: '{request|requests|requesting|asking|ask} ..2 {access to|correction|rectification|restriction|portability|erasure|a copy of|that we correct|that we restrict|to access|to correct|us to correct|us to restrict} ..12 {data|information|processing}',
        none: ['{law enforcement|government|court|dmca|proof|document*}'],
      },
      {
        seq: 'object to ..4 {processing|our processing|the processing|our use|us processing|such processing|the use|direct marketing|this processing}',
        by: 'user',
        negation: 'ignore',
      },
      // Consent taken back.
      { seq: '{withdraw|revoke|withdrawing|revoking|withdrawal of|retract} ..4 {consent|consents}', negation: 'ignore' },
      '{consent} ..8 {can|may} be ..2 {withdrawn|revoked}',
      // A complaint.
      {
        seq: '{complaint|complain|complaints} ..16 {supervisory|data protection|authority|authorities|regulator|commissioner|ico|commission|attorney general|cnil}',
        by: 'user',
        none: ['{arbitration|better business|copyright|platform dispute}'],
      },
      '{right|entitled} ..4 {lodge|file|make|submit|raise} ..3 complaint',
      {
        seq: '{contact|turn to|report to} ..6 {supervisory authority|data protection authority|information commissioner|data protection supervisory authority}',
        by: 'user',
      },
      '{recommend|may|can} ..2 {contact|reach out to} ..5 {data protection authority|supervisory authority|information commissioner|privacy commissioner|privacy regulator}',
      '{request|obtain|ask for} ..3 {list|information|details|disclosure} ..4 {of|about|regarding} ..6 {third parties|companies|recipients|identity} ..10 {disclosed|shared|sold}',
      '{only|best|easiest|quickest} way to ..2 {access|correct|rectify|delete|update} ..6 {your data|your personal data|your personal information|your information}',
      '{allows|allow|entitles|entitle|enables|permits} {you|residents|consumers|users|individuals} to ..2 {request|ask|access|correct|object} ..8 {us|$pdata|data|information}',
      // No worse treatment, and appeals.
      {
        seq: '{not|never|without|no} ..4 {discriminat*|retaliat*} ..10 {exercis*|rights|you|right}',
        negation: 'ignore',
        context: ['{privacy|ccpa|rights}'],
      },
      {
        seq: '{appeal|appealing} ..6 {decision|denial|refusal} ..16 {request|rights|email|emailing|contact|contacting|writing|privacy}',
        none: ['{moderation|content|account suspension|ban}'],
      },
      '{authorized agent|authorised agent} ..20 {request|requests|behalf|rights}',
      '{shine the light|1798 83} ..24 {request|right|residents|permits|entitles}',
      { seq: '{once|one} ..3 year ..24 {request|information|disclosed}', context: ['california'] },
      // Items under "Your rights".
      {
        seq: '{access|correct|rectify|update|erase|delete|restrict|object|receive|obtain|transfer|port|withdraw|request|confirm|limit|opt out} ..8 {personal data|personal information|your data|your information|processing|information we hold|data we hold|consent|your consent|information about you|data concerning you}',
        context: ['{your|following|certain|these} ..3 rights', 'right to'],
        none: [
          '{we|we will|we may|company} ..4 {access|collect|share|process|transfer|use|request|receive|obtain|update|disclose|need|retain|delete|limit|restrict}',
          '{to|for} us',
          '{required|necessary}',
        ],
        weak: true,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'At your request, we will tell you what data is stored about you.',
    'We rely on your consent, which you may withdraw at any time.',
    'You can update your personal information by logging into your account.',
    'If the data is inaccurate, please contact us.',
    'You will not be denied service for exercising your rights.',
    'Please submit a data subject access request through our web form.',
    'If you would like to make a correction to your information, please write to us.',
    'You have the right to ask for access to your personal data.',
    'You may ask us to correct information that is wrong.',
    'You can withdraw the consent that you gave us whenever you like.',
    'Everyone has the right to lodge a complaint with a supervisory authority.',
    ['You have the right to:', 'object to the processing of your personal data;'],
    'California residents have the right to know what we collect.',
    'We will not discriminate against you for exercising these rights.',
    'To exercise your rights, please write to our privacy team.',
    'You may appeal our decision about your request by email.',
    'Residents can ask for a list of the third parties to which we have disclosed personal information.',
    'We recommend that you contact the data protection authority of your country.',
  ],
  passed: [
    'You can obtain a copy of the standard contractual clauses from us.',
    'We reserve the right to request additional documents.',
    'We have the right to access your account when you break the rules.',
    'All rights in the software belong to us.',
    'The law of California applies to this policy.',
    'We use your data to exercise or defend legal claims.',
    'You may not access the data of other users.',
    'We update this policy from time to time.',
    'You can contact our support team by phone.',
    'Our supplier has the right to provide the information to us.',
  ],
  also: [
    'deletion-right',
    'data-portability',
    'sale-opt-out',
    'marketing-opt-out',
    'ad-opt-out',
    'dpo-contact',
    'ai-training-opt-out',
    'gpc-honoured',
  ],
};
