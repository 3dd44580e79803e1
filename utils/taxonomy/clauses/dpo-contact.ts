import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const OFFICER =
  'data protection officer|data protection officers|data privacy officer|data protection manager|data protection lead|data protection contact|data protection coordinator|dpo*|privacy officer|information officer|head of privacy|privacy lead|person responsible for data protection|responsible person for data protection|responsible for data protection is|head of data protection|data privacy manager|data protection delegate|privacy officers|chief privacy officer|privacy compliance officer|privacy protection officer|personal information protection officer|personal information manager|privacy manager|data protection representative|data protection commissioner of|compliance officer for data protection|data protection compliance officer|person in charge of the protection of personal information|person responsible for the protection of personal information|encarregado|privacy official|data protection supervisor is|company data protection supervisor|data protection specialist|privacy specialist|datenschutzbeauftragter|datenschutzbeauftragte|contact person for data protection|contact person for privacy|privacy contact person|data protection contact person|person in charge of personal information protection|person in charge of data protection|person in charge of privacy|gdpr officer';
const OFFICE =
  'privacy team|privacy office|privacy department|privacy group|privacy counsel|data protection team|data protection office|data protection department|data privacy team|data privacy office|global privacy office|legal and privacy|privacy and data protection team|privacy legal|privacy administrator|privacy coordinator|privacy director|privacy manager|privacy matters|privacy compliance|privacy policy coordinator|privacy committee|data protection committee|personal data protection committee|privacy program|privacy operations';
const REP =
  'eu representative|uk representative|eea representative|european representative|eu and uk representative|gdpr representative|data protection representative|article 27 representative|representative in the eu|representative in the eea|representative in the european|representative in the uk|representative in the united kingdom|representative in eu|representative within the eu|representative for the eu|representative for data|representative under article 27|representative under art 27|representative pursuant to article 27|swiss representative|local representative|local representatives|data protection representatives|eu and uk representatives|eu representatives|uk representatives|representative in switzerland';
const REACH =
  'contact|contacting|contacted|email|emailing|e mail|write|writing|reach|reached|letter|mail|attn|attention|address|addressed|send|submit|at|via|request|requests|questions|speak|call|c o';

export default defineClause({
  id: 'dpo-contact',
  title: 'A privacy contact is named',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 1,
  documentTypes: ['Privacy Policy', 'Imprint', 'Trackers Policy', 'Terms of Service', 'Other Policy'],
  definition: 'The document names a data protection officer, a privacy office or a representative, with a way to reach them.',
  whyItMatters: 'Someone is in charge of privacy and can be asked.',
  whatItMeans: 'You know whom to write to with a question, a request or a complaint.',
  whatYouCanDo: 'Write there first when you have a question or a complaint, and keep a copy. A regulator often asks whether you did.',
  regulations: [
    { id: 'gdpr', refs: ['13(1)(b)', '37–39', '27'] },
    { id: 'br-lgpd', refs: ['41'] },
    { id: 'ca-qc-law25', refs: ['3.1'] },
  ],
  related: ['privacy-rights-listed', 'deletion-right', 'breach-notice-promise'],
  mappings: { tosdr: [300], dpv: ['dpv:DataProtectionOfficer'] },
  match: {
    none: [
      '{customer|client|controller|processor|each party|parties} {shall|must|will} ..2 {appoint|designate}',
      '{your|your own|local|national|competent} ..1 {data protection authority|privacy office}',
      '{customer|employer|their|your} {data protection officer|dpo|privacy officer}',
      '{required to|have not|not required} ..6 {appoint|designate}',
      'office of the ..4 {privacy|information|australian} ..2 commissioner',
      '{approval|approved|decision|decided} ..3 {by|from|of} ..2 {data protection officer|dpo|privacy officer}',
      '{digital services act|dsa|chief information officer}',
      'legal and privacy policy',
    ],
    any: [
      {
        seq: '{attn|attention} ..4 {privacy|data protection|data privacy|gdpr}',
        none: ['{please include|privacy request|privacy requests|california privacy|privacy policy inquiry}'],
      },
      // The officer.
      'chief ..2 privacy ..4 officer',
      // In terms this officer deals with complaints about content.
      { seq: '{grievance|grievance redressal} officer', types: ['Privacy Policy', 'Imprint', 'Trackers Policy', 'Other Policy'] },
      { seq: '{representatives|representative} ..4 {appointed|designated}', context: ['{gdpr|eea|european|controller|uk}'] },
      { seq: `{${OFFICER}}`, none: ['{means|refers to|is defined}', '{controller|customer|employer} and its'] },
      `{${REACH}} ..10 {${OFFICER}}`,
      `{appointed|appoint|designated|designate|nominated|have a|has a|named} ..8 {${OFFICER}|${REP}}`,
      `{${OFFICER}} ..10 {reached|contacted|at|email|by email|address|attn|follows|via|by}`,
      {
        seq: '{contact|reach|write to} our {representative|representatives|local representatives}',
        context: ['{gdpr|eea|european|eu|uk}'],
      },
      // A team with a name.
      `{contact|contacting|email|emailing|write|writing|reach|letter|mail|attn|attention|send|addressed|directed|reaching|call|message|notify} ..10 {${OFFICE}}`,
      `{${OFFICE}} ..6 {at|by email|via|address|can be reached|may be contacted|p o box|street|c o}`,
      // The representative.
      { seq: `{${REP}}`, context: ['{contact|address|appointed|designated|email|art|article|nominated|ltd|gmbh|write|reach*}'] },
      '{representative} ..8 {article 27|art 27|article 27 of}',
      '{appointed|designated|nominated} ..10 representative ..14 {eu|eea|uk|european union|united kingdom|gdpr|european economic area|switzerland}',
      { seq: `{appointed|designated} ..6 {${OFFICE}}`, none: ['{not appointed|not designated}'] },
      `{${OFFICE}|privacy desk} ..4 {can be contacted|can be reached|may be reached|is available|can help|is reachable}`,
      `{address|direct|directed} ..8 to ..4 {${OFFICE}}`,
      { seq: 'c o ..1 {data privacy|privacy office|privacy team|privacy department|data protection|legal privacy}' },
      {
        seq: '{contact|contact person|person to contact} ..2 for ..3 {data protection|data privacy} {questions|matters|issues|inquiries|enquiries|is}',
        none: ['{authority|authorities}'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Write to Examplia Ltd, Attn: Privacy, 1 Sample Street, Springfield.',
    'You can reach our Data Protection Officer at dpo@example.org.',
    'Please write to: Examplia Ltd, Attn: Privacy Team, 1 Sample Street.',
    'We have appointed a representative in the European Union.',
    'Our EU representative can be contacted at the following address.',
    ['If you have questions, contact:', 'the privacy officer of Examplia'],
    'Questions can be sent to our privacy office by email.',
    'The name of the Grievance Officer is given below.',
    'Our Chief Privacy and Technology Officer can be contacted at the following address.',
    'Our Information Officer can be contacted by email.',
    'The contact person for data protection is Jane Sample.',
    'Examplia has designated a privacy committee for your questions.',
    'Letters may be sent to Examplia, c/o Data Privacy, 1 Sample Street.',
    'Please address your request to our privacy department.',
  ],
  passed: [
    'For questions write to support@example.org.',
    'We have not appointed a data protection officer.',
    'You may complain to the data protection authority of your country.',
    'Contact our customer service team for help with your order.',
    'Send questions about privacy to privacy@example.org.',
    'Our sales representative in the region will call you.',
    'For questions about your payslip, ask the office of your employer.',
    'Our legal representative under the Digital Services Act can be contacted at this address.',
    'The Customer shall appoint a data protection officer where the law requires it.',
  ],
  also: ['privacy-rights-listed'],
};
