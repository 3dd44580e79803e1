import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'data-portability',
  title: 'You can export your data',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Other Policy'],
  definition: 'You can get a copy of your data in a usable format, or have it moved to another provider.',
  whyItMatters: 'It makes switching easier and keeps your history in your hands.',
  whatItMeans: 'You can take your data with you instead of starting from zero.',
  whatYouCanDo:
    'Use the export tool in your account, or ask for your data in writing. Export what you care about now and then, and always before you close an account.',
  regulations: [
    { id: 'gdpr', refs: ['20'] },
    { id: 'eu-dma', refs: ['6(9)'] },
    { id: 'eu-data-act', refs: ['4–5', '25'] },
    { id: 'ca-qc-law25', refs: ['27'] },
    { id: 'us-ca-ccpa', refs: ['1798.130'] },
  ],
  related: ['deletion-right', 'privacy-rights-listed', 'content-ownership-kept', 'service-discontinuation'],
  mappings: { tosdr: [140, 184], opp115: ['User Access, Edit and Deletion'], dpv: ['eu-gdpr:A20'] },
  match: {
    none: [
      '{insurance portability|hipaa}',
      '{number portability|phone number|telephone number|mobile number}',
      '{reservation|reserve|text and data mining|robots}',
      '{sublicense|sublicence|derivative works}',
      'export {control|controls|laws|regulations|restrictions|administration}',
      '{outside|third countries|third country|countries outside|data exporter|data importer|standard contractual}',
      '{opt out preference|user enabled}',
      '{not|no} ..3 {provide|offer|support|possible} ..6 {export|portab*|download}',
      '{port|ports} {number|numbers|of|scan*|forwarding|80|443|s}',
      '{serial|usb|air|sea} port',
      '{merger|acquisition|bankruptcy} ',
      'portable {device|devices|media|storage|computer*|hard}',
    ],
    any: [
      '{data|information|your} portability',
      '{right|rights|ask|request|able|ability} ..10 {port|porting}',
      '{ask|asking|request|right to have|right to request} ..8 $pdata be ..5 {transferred|ported|transmitted}',
      {
        // Self-service: the settings give the copy.
        seq: '{settings|dashboard|controls|tool|self service|online account|account page} ..14 {request|obtain|get|receive} a copy of ..2 {data|information|content}',
      },
      {
        seq: '{right|rights|ability|able} ..10 {access|correct|rectify|delete|erase|know} ..8 {transfer|port} ..10 $pdata',
        by: 'user',
        types: ['Privacy Policy'],
        none: ['{transfer to|transfers of|transfer of|object to|safeguards|consent to}'],
      },
      {
        seq: '{ask|request|require|tell|instruct} ..4 {hand|pass|move|give} ..4 {your data|your personal data|your information|the data|your personal information} ..4 to {another|a different|a new} {provider|company|controller|service|organisation|organization}',
        by: 'user',
      },
      '{download|export|request} {an|a|the|your} {archive|copy|backup|export} of ..4 {everything|what you|all you|your account|your activity}',
      '{take|bring|move} {your|their} ..2 {data|information|content} with {you|them}',
      'right to data transfer',
      // In a privacy policy the bare word is the right, in whatever list or table it stands.
      { seq: 'portability', types: ['Privacy Policy'] },
      '{your content|your data|customer data} ..8 {available|accessible} ..8 {export|download}',
      {
        seq: '{export|extract} ..6 {customer data|client data|your data|the data|your content}',
        by: 'user',
        none: ['{laws|scrap*|prohibit*|automated means|robot*}'],
      },
      '{right|rights|request|requests|exercise|ask|asking|entitled|obtain} ..12 portability',
      'portability of ..6 $portable',
      '{portable|machine readable|interoperable} ..4 {format|form|copy|formats|manner}',
      '{readily|easily} transferable ..2 {format|form|manner}',
      '{copy|format|form|data|information} ..12 {machine readable|portable|structured commonly|structured and commonly}',
      'structured ..3 commonly used',
      '{readily usable|readily useable|commonly used electronic|commonly used and|easily accessible format|usable electronic} ..6 {format|form|portable|transferable|machine}',
      '{receive|obtain|request|get|provide|copy} ..12 $portable ..10 {electronic format|electronic copy|digital format|commonly used format|open format|portable format|standard format|csv|json}',
      '{download|export} {your|their|my} ..2 {data|information|content|history}',
      '{electronic|digital} copy of ..4 $portable',
      '{download|export|downloading|exporting|extract} ..3 {copy|archive|backup} of ..3 $portable',
      {
        seq: '{you|users|members|customer|customers} ..3 {can|may|could|are able to|able to|entitled to|have the right to|right to|will be able to|want to|wish to|shall be entitled to|option to|tool to} ..8 {download|export|extract|port|take out} ..4 {your|their|its|personal|all|customer|account} ..2 {data|information|history|contacts|content|archive|files}',
        none: ['{app|software} ..2 from', '{who|see|interact}', '{third parties|malware}'],
      },
      {
        seq: '{lets you|allows you|allow you|enables you|enable you|allowing you|tools to|option to|ability to|feature to|control which} ..6 {download|export|port} ..2 $owndata',
      },
      {
        seq: '{right to|able to|ability to|option to|request to|ask us to|ask to} ..3 {export|download|port} ..2 $owndata',
        none: ['restrict*'],
      },
      {
        seq: '{transfer|transferred|transmit|transmitted|send|sent|port|move|ported|pass|transmission} ..12 {another|other|different|new} {controller|data controller|company|organisation|organization|provider|service provider|service|entity|business|responsible} & {right to|rights to|request|ask|asking|entitled|require us|want}',
        by: 'user',
        none: ['nothing ..12 transfer', '{sell|merger|acquisition|bankruptcy|advertis*|business of|obligations|rights and}'],
      },
      {
        seq: '{right|ask|request|entitled} ..10 {transfer|transmit|move|port} ..5 $portable ..6 to ..3 {another|other|third}',
        by: 'user',
        none: ['{we|company} are entitled', '{merger|acquisition|sale of}'],
      },
      { seq: '{obtain|receive} and ..1 {transfer|reuse|port} ..3 {your|their} ..2 {data|information}' },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'You have the right to data portability.',
    'You can download a copy of your data at any time.',
    'You may receive your personal data as a structured, commonly used and machine-readable file.',
    ['You have the right to:', 'have your data transferred to another controller'],
    'The settings page lets you export your account history.',
    'On request we send you an electronic copy of your personal information.',
    'You have the right to access, review, port or delete your data.',
    'You may ask that your personal data be corrected, erased or transferred.',
    'In your account settings you can request a copy of your data.',
    'You can take your data with you when you leave.',
    'You may ask us to hand your data over to another provider.',
  ],
  passed: [
    'Number portability lets you keep your phone number when you change your carrier.',
    'We transfer your data to other companies in our group.',
    'You have to follow all export control laws.',
    'The Health Insurance Portability and Accountability Act covers some of our partners.',
    'Data is exported outside the European Economic Area under standard contractual clauses.',
    'You can download the app from the store.',
    'Do not store passwords on portable devices.',
    'These rights apply regardless of whether your data is transferred abroad.',
    'You have the right to open a port number on your router.',
  ],
  also: ['deletion-right', 'privacy-rights-listed'],
};
