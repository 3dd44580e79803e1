import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** What goes wrong, and the words of telling those it concerns. */
const INCIDENT =
  'data breach|data breaches|security breach|security breaches|personal data breach|breach of security|security incident|security incidents|data protection incident|data protection incidents|data incident|unauthorized access|unauthorised access|unauthorized disclosure|unauthorised disclosure|data leak|data leaks|hackers|cyberattack|cyber attack|ransomware';
const TELL_YOU =
  'let you know|warn you|tell you|inform you|notify you|alert you|contact you|get in touch with you|reach out to you|keep you informed|make you aware';

export default defineClause({
  id: 'breach-notice-promise',
  title: 'You are told of data breaches',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Data Processor Agreement', 'Terms of Service', 'Commercial Terms', 'Other Policy'],
  definition: 'The document promises to tell people when their data has been exposed in a breach.',
  whyItMatters: 'You can only react to a leak that you know about.',
  whatItMeans: 'If your data leaks, you should hear of it in time to change passwords and watch your accounts.',
  whatYouCanDo: 'Keep the contact details in your account up to date, so that a warning reaches you.',
  regulations: [
    { id: 'gdpr', refs: ['33–34'] },
    { id: 'us-state-breach', refs: ['state statutes'] },
    { id: 'ca-qc-law25', refs: ['3.5–3.8'] },
  ],
  related: ['security-disclaimer', 'encryption-stated', 'dpo-contact'],
  mappings: { tosdr: [391], opp115: ['Data Security'], dpv: ['dpv:DataBreachNotice'] },
  match: {
    none: [
      'if you ..3 {breach|violate}',
      // The user's own duty to report.
      '{you|user|users|customer|customers|member|members|client|subscriber|licensee|recipient} {must|shall|should|agree|agrees|will|undertake|are} ..8 {notify|inform|report|contact|alert|tell|advise}',
      '{notify|inform|contact|report to|alert|tell|advise} {us|company|our|the company}',
      'please ..2 {notify|inform|contact|let us know|report|alert|tell|email}',
      '{you|user|customer} ..3 {notify|inform|report}',
      'breach of {these|the|this|our|any|your} ..3 {terms|term|agreement|contract|policy|policies|rules|conditions|obligations|provision}',
      '{material breach|breach of contract|breach these|breach this}',
      'if you {believe|suspect|become|learn|think|discover}',
      'account has been compromised',
      'disclosing controller',
      '{alert triaging|notice period|entitled to|breaches any}',
      // Only where a law orders it, and then "may".
      'required by ..2 law to {inform|notify} ..24 we may',
      // Parts of procedures in contracts between companies.
      'solely responsible',
      '{assist|assistance|description|describe} ..30 {breach|incident}',
      'incident response program',
      '{not required|no obligation|not obligated|not obliged} to ..2 {notify|inform}',
      '{right|entitled} to ..4 {be notified|be informed|receive}',
    ],
    any: [
      {
        seq: '{notify|inform|alert|advise|contact|tell|warn|communicate|notification|notifications|notice|notified|informed|notifying|informing} ..10 {you|users|user|customers|customer|members|individuals|individual|people|persons|person|subjects|client|clients|controller|parties|consumers|participants} ..18 {data breach|security breach|breach of security|breaches of security|personal data breach|data breaches|security breaches|personal information breach|data incident|security incident|data incidents|security incidents|breach of the security|breach of your|breach of our security|breach of our systems|breach of data|breach of personal|data security breach|data security incident|privacy breach|unauthorized access|unauthorised access|unauthorized disclosure|personal data breaches|cybersecurity incident|security systems breach|security system breach|breach affecting|breach involving|breach where|incident affecting|incident involving|incident that affects|confidentiality breach|leak}',
        by: 'provider',
      },
      {
        seq: '{data breach|security breach|breach of security|breaches of security|personal data breach|data breaches|security breaches|personal information breach|data incident|security incident|data incidents|security incidents|breach of the security|breach of your|breach of our|breach of data|breach of personal|data security breach|data security incident|privacy breach|unauthorized access|unauthorised access|unauthorized disclosure|unauthorised disclosure|personal data breaches|cybersecurity incident|security systems breach|security system breach|breach affecting|breach involving|incident affecting|incident involving|incident that affects|a breach|any breach|systems breach|confidentiality breach|data leak|leakage|compromised|incident response|such breach} ..30 {notify|inform|alert|advise|contact|tell|warn|communicate|notification|notice|notified|informed|notifying|informing|post a notice} ..8 {you|users|user|customers|customer|members|individuals|individual|people|persons|person|subjects|client|clients|controller|consumers|participants}',
        by: 'provider',
      },
      '{you|users|customers|individuals|members|subjects} ..5 {notified|informed|alerted} ..12 {data breach|security breach|breach of security|personal data breach|data breaches|security breaches|breach of your|security incident|breach involving|breach affecting}',
      '{data breach|security breach|breach of security|personal data breach|security incident|data security incident} ..14 {you|users|customers|individuals|members|subjects} ..4 {notified|informed|alerted}',
      '{data breach|security breach|personal data breach|breach of security} ..30 {notify|inform} ..8 and ..2 {affected|impacted|you}',
      {
        // "any legally required disclosures of any breach of the security"
        seq: '{make|give|issue|send|deliver|publish|disclose~|report} ..6 {security breach|data breach|data security breach|personal data breach|breach of the security|breach of security|breach of your|breach of personal|breaches of security|security incident|data breaches|security breaches|disclosure of a breach|disclosures of any breach|disclosures of a breach|notice of any breach} ..24 to ..2 {you|users|customers|individuals|any|each|affected|a resident|residents|consumers|persons|those|data subjects|the controller|controller|customer}',
        by: 'provider',
        none: ['law enforcement agencies'],
      },
      {
        seq: "{data|information|account} ..6 {compromised|stolen|leaked|exposed|breached|hacked|accessed without|unlawfully accessed|accessed by unauthorized|accessed by unauthorised|lost} ..16 {will|shall|we'll} ..3 {notify|inform|alert|tell|let|contact|warn} ..3 {you|users|customers|members|individuals|subjects|affected|all}",
        by: 'provider',
      },
      {
        seq: '{breach of personal|data breach|security breach|breach of security|breach of data|personal data breach|breach|security incident} ..16 {disclosed|reported|communicated|announced} ..3 to ..3 {you|affected|users|customers|individuals|the individuals|data subjects|our users|members}',
        none: ['{authority|authorities|regulator|regulators} only'],
      },
      {
        seq: '{breach notification|breach notifications|notification of a breach|notice of data breach} ..3 {shall|will} be ..8 {written|sent|provided|made|delivered|given}',
        evidence: 'statutory',
      },
      {
        seq: "{breach|breaches|leak|leakage} ..24 {you will be|you'll be|you are|you shall be|users will be} {informed|notified|alerted|told}",
        context: ['{data|security|privacy|personal information}'],
        none: ['breach of {contract|terms|warranty}'],
      },
      '{leak|loss|theft} of ..3 $pdata ..16 {notify|inform|warn|alert|tell} {you|users|customers|the affected|affected}',
      {
        // The breach stands in the sentence before.
        seq: '{notify|inform} ..3 {affected|impacted} ..2 {users|individuals|customers|people|persons|subjects|members|parties|you|consumers}',
        context: [
          '{data|security|privacy|information} {breach|breaches|incident|incidents}',
          'breach ..3 {data|information|security}',
          'incident response',
        ],
      },
      {
        seq: "{will|shall|we'll|must} ..3 {notify|inform|tell|alert|warn} ..4 {you|users|customers|members|individuals|people|subjects|those} ..14 {if|of|about|when|where} ..3 {breach|breaches|hack|hacked|leak|data loss}",
        by: 'provider',
        context: ['{data|personal|security|privacy}'],
        none: [
          '{you|user} ..2 {breach|hack}',
          '{breach of|breaches of} ..3 {terms|contract|policy|rules|agreement}',
          '{you are|your} in breach',
          '{copyright|warranty}',
        ],
      },
      {
        seq: "{leak|leaks|hack|hacked|stolen|exposed|breach} ..20 {we will|we'll|company will|provider will} ..2 {get in touch|contact you|reach out|let you know|write to you|email you|tell you}",
        by: 'provider',
        context: ['{data|personal|information|privacy}'],
        none: ['your password', '{terms|policy|rules|agreement|copyright}'],
      },
      {
        seq: '{incident|incidents|breach|theft|leak|compromise} ..14 {will be|shall be|is|are} ..2 {reported|notified|communicated|made known} ..2 to ..3 {you|customer|users|client|controller|affected|those affected|data subjects|individuals}',
        context: ['{data|personal|security|privacy}'],
      },
      { seq: '{report|reports} ..6 {theft|loss|leak|breach} ..5 $data ..2 to ..2 {you|affected|the affected}', by: 'provider' },
      "{you will|you'll|members will|users will} ..1 {hear from us|be contacted|get an email|receive an email} ..18 {unauthorised|unauthorized|breach|leak|hacked|exposed|stolen}",
      '{exposed|hacked|stolen|leaked|data breach|security breach|compromised} ..10 {you|users|members} ..1 {get|receive} ..2 {email|message|notice|notification}',
      '{affected by|concerned by|impacted by} ..3 {breach|hack|leak|incident} ..6 {will be|are|shall be} ..2 {contacted|informed|notified|told|alerted}',
      {
        seq: 'post ..2 {notice|notification} ..14 {if|when|in the event} ..8 {breach|breached|breaches|hacked|compromised}',
        by: 'provider',
        none: ['may post'],
      },
      '{notice|notification} of ..4 {unauthorized|unauthorised|breach|security incident|data incident} ..8 {will|shall} be ..2 {given|sent|provided|delivered|made} ..2 to',
      {
        seq: '{notify|inform|alert|tell} ..2 {you|users|customers|individuals|members} ..16 {data|information|account|accounts} {was|were|is|has been|have been|may have been} ..2 {compromised|accessed|stolen|leaked|exposed|breached|hacked}',
        by: 'provider',
      },
      {
        seq: '{inform|notify|alert|tell} {those|anyone|everyone|all|any} ..2 {affected|concerned|impacted}',
        by: 'provider',
        context: ['{data|security|privacy|information} {breach|breaches|incident|incidents}', 'data leak'],
      },
      {
        seq: `{${INCIDENT}} ..24 {${TELL_YOU}}`,
        by: 'provider',
        none: ['your password'],
      },
      { seq: `{${TELL_YOU}} ..20 {${INCIDENT}}`, by: 'provider' },
      {
        seq: `{persons|person|data subject|data subjects|users|customers|clients|members|individuals|those} {concerned|affected|impacted} ..4 {informed|notified|told|alerted|warned} ..8 {${INCIDENT}|breach|incident|leak}`,
      },
      {
        seq: `{affected|users|customers|members|individuals|you} ..3 {will|shall} ..1 {receive|get|be sent|be given} ..3 {notification|notice|email|message|information} ..6 {${INCIDENT}|breach|leak}`,
        context: ['{data|personal|privacy|security}'],
        none: ['{breach of} ..3 {terms|rules|policy|agreement}', 'copyright'],
      },
      `first to know ..6 {${INCIDENT}|breach|leak}`,
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'In the event of a data breach, we will notify affected users within 72 hours.',
    'When we learn of a security breach, we may try to notify you by electronic means.',
    'We will inform you without undue delay of any personal data breach that puts you at high risk.',
    'You will be notified by email of any breach of security that involves your information.',
    'Processor shall notify Controller of a security incident without undue delay.',
    'Should unauthorised access to your data occur, we will contact you as the law requires.',
    'We will make any legally required disclosure of any breach of the security of your data to you by email.',
    'If your personal data is stolen, we will inform you at once.',
    'A data breach will be disclosed to the affected users by message.',
    'Should a leak of your data occur, we will get in touch with you at once.',
    'Any incident that touches the confidentiality of the data shall be reported to the customer.',
    'Members who are affected by a hack will be contacted by post.',
    'After a data breach we inform all those affected.',
  ],
  passed: [
    'You must notify us at once of any unauthorized access to your account.',
    'Please inform us if you suspect a security breach.',
    'We will notify you if you are in breach of these terms.',
    'If you become aware of a security incident, tell our support team.',
    'We cannot guarantee that a data breach will never happen.',
    'We will notify you of changes to this policy by email.',
    'Customer shall notify the company of any breach of security.',
    'If we are required by law to inform you of unauthorised access to your data, we may notify you by post.',
    'We will notify you if you breach the rules on data protection of our community.',
  ],
  also: [],
};
