import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const NOT = "not|never|neither|nor|cannot|can't|isn't|aren't|won't|don't|doesn't|no event|no circumstances|no case|no way|none of|no party";
/** What the loss of control over data is called. */
const BREACH =
  'unauthorized access|unauthorised access|unauthorized or unlawful access|unauthorised or unlawful access|unauthorized or illegal|unauthorized use|unauthorised use|unauthorized disclosure|unauthorised disclosure|unauthorized intrusion|unauthorized third party access|unauthorized third parties|unauthorised third parties|unauthorized parties|hackers|hacker|hacking|hacked|hack|data breach|data breaches|breach of security|breach of our security|security breach|security breaches|breaches of security|security incident|security incidents|breach of any security|interception|intercepted|circumvention|cyber attack|cyber attacks|cyberattacks|cyberattack|security vulnerabilities|circumvention of any|unauthorized activity|unauthorised activity|such unauthorized|disclosure of your|disclosure of personal|theft of your|theft of personal|misuse of your|alteration of your|access to your personal|third party access|disclosure or loss|misuse disclosure|theft or destruction|fraudulent use of|loss alteration|alteration of data|alteration of entries|loss theft|failure of security|unauthorized transaction|unauthorised transaction|unauthorized transactions|unauthorised transactions|theft or misappropriation|leakage of|leakage or|compromise of|data loss or theft|data leak|data leaks|leak of|attacks on the security|security of your|protecting the security|security of the|security of any|security of information|security of data|security of personal|misuse of data|misuse of personal|misuse of information|unlawful access|illegal access|unlawful interception|intrusion|intrusions|break ins|break into|breaks into|breaking into|intruders|leaks of|data leakage|third parties gain|third parties gaining|unauthorised persons|unauthorized persons|unauthorized individuals|gain knowledge of|stolen or intercepted|attack by third parties|attacks by third parties|hacker attacks|steal your|steals your|stealing your|gain unauthorized|gain unauthorised|gain unlawful';
const SECURE = 'security|secure|transmission|transmissions|transmit|unauthorized|unauthorised|intercept*|breach*|encrypt*|safeguard*';

/** The plainest of these, for sentences that are long. */
const GRAVE =
  'unauthorized access|unauthorised access|unauthorized or unlawful access|unauthorised or unlawful access|unauthorized disclosure|unauthorised disclosure|unauthorized interception|hackers|hacking|hacked|data breach|data breaches|security breach|security breaches|breach of security|breaches of security|security incident|security incidents|cyber attack|cyber attacks|cyberattack|cyberattacks|security vulnerabilities|unauthorized third party access|theft or destruction or unauthorized';

export default defineClause({
  id: 'security-disclaimer',
  title: 'They take no responsibility for data breaches',
  group: 'retention',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 2, S: 0 },
  documentTypes: [
    'Privacy Policy',
    'Terms of Service',
    'Trackers Policy',
    'Acceptable Use Policy',
    'Commercial Terms',
    'Developer Terms',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Other Policy',
  ],
  definition: 'The provider is not liable if someone gets at your data without permission, or makes you accept that risk.',
  whyItMatters: 'It shifts the cost of weak security to you, although only the provider can improve it.',
  whatItMeans: 'After a leak or a break-in, you may be told that it was your own risk.',
  whatYouCanDo:
    'Use a password that you use nowhere else, and give no more data than needed. If you are told of a breach, keep the message: you may be able to claim compensation.',
  regulations: [
    { id: 'gdpr', refs: ['32', '82'] },
    { id: 'eu-uctd', refs: ['Annex 1(b)'] },
    { id: 'us-ca-ccpa', refs: ['1798.150'] },
  ],
  related: ['liability-exclusion', 'breach-notice-promise', 'as-is-disclaimer', 'encryption-stated'],
  mappings: { tosdr: [186], claudette: ['LTD'], opp115: ['Data Security'] },
  modifiers: [
    {
      by: 1,
      when: 'it covers the provider’s own negligence',
      seq: ['{including|even if|even when|even where|whether|regardless of|irrespective of} ..10 {negligence|negligent}'],
    },
    {
      by: -1,
      when: 'gross negligence and intent are left out',
      seq: [
        '{except|unless|save|other than|excluding} ..14 {gross negligence|grossly negligent|wilful|willful|intent|intentional|intentionally}',
      ],
    },
    { by: -1, when: 'you are promised a notice of data breaches', with: ['breach-notice-promise'] },
  ],
  match: {
    none: [
      'misuse of your ..1 content',
      '{that you make available|you choose to make|you make public|you publicly}',
      '{notify|inform|report|tell|contact} {us|immediately}',
      '{immediately|promptly} {notify|inform|report|tell}',
      'your failure',
      '{will|shall|must} {notify|inform}',
      '{attempt|attempting} to',
      '{risks that are|risk presented}',
      'after the transaction',
      '{acknowledgement|acknowledgment|admission} ..4 {fault|liability}',
      '{failure or delay|delay or failure|failure to perform} ..4 {performance|perform|obligations}',
      'your {misuse|unlawful|non compliance}',
      'nor ..4 {guarantee|warrant|ensure} ..12 security',
      'notwithstanding the above {limitations|limitation}',
      '{you|customer|user|cardholder} ..1 {will|shall|are} not ..3 {liable|responsible}',
      '{not|never|nothing|nor} ..4 {exclude|limit|affect|reduce|relieve} ..8 {liability|responsibility}',
    ],
    any: [
      {
        seq: `{${NOT}} ..4 {liable|responsible} ..4 {if|for|when|where} ..6 {hacks|leaks|hackers|third parties gain|third party gains|third parties access|third party accesses|someone else accesses|others gain|others access|unauthorized persons|unauthorised persons|unauthorized person|unauthorised person} `,
      },
      // At your own risk.
      {
        seq: '{transmit|transmits|transmitted|transmission|transmissions|transmitting|sending|send|submit|submitting|submission|disclosure|disclosures|disclose|sharing|provide|providing|upload|transfer} ..14 {own risk|sole risk|your risk|users risk|your peril|own peril}',
        context: [`{${SECURE}}`],
      },
      {
        seq: "{your own risk|user's own risk|your sole risk|user's risk} ..12 {transmit|transmission|data|information}",
        context: [`{${SECURE}}`],
        weak: true,
      },
      {
        seq: '{do so|doing so|done|disclosed|information is|data is|it is|this is} ..5 {own risk|sole risk}',
        context: [
          '{security|secure} ..6 {guarantee*|ensure|warrant|perfect|absolute|absolutely|completely|infallible|impenetrable|impregnable|transmission|of your|of any|of personal|100|fully}',
          '{guarantee*|ensure|warrant} ..10 {security|secure}',
          '{100|completely|perfectly|absolutely|fully|entirely|totally} ..1 secure',
        ],
      },
      {
        seq: '{accept|assume|accepts|assumes|bear|bears|takes|acknowledge|acknowledging|acknowledges|understand and accept|take} ..8 {risk|risks} ..24 {unauthorized|unauthorised|intercept*|breach|breached|hack*}',
        // "… is never private and assumes the risk"
        negation: 'ignore',
        none: [
          '{we|company} ..2 {take|takes|accept|accepts|assume|bear}',
          '{measures|steps|minimise|minimize|reduce|protect|mitigate|appropriate} ..10 {risk|risks}',
          'take ..3 risks seriously',
          '{taking|take} into account',
        ],
      },
      {
        seq: `{${NOT}} ..4 {responsible|liable} ..8 {circumvention|failure|breach} ..6 {security|privacy settings}`,
      },
      // Not liable for unauthorised access.
      `{${NOT}} ..12 {liable|responsible|liability|responsibility|accountable} ..24 {${BREACH}}`,
      `{${NOT}} ..24 be ..4 {liable|responsible|held} ..24 {${BREACH}}`,
      `{disclaim|disclaims|exclude|excludes|disclaimed|waive|excluded} ..6 {liability|responsibility} ..24 {${BREACH}}`,
      `{accept|assume|assumes|accepts|take|takes|have|has|bear|bears} no ..5 {liability|responsibility} ..24 {${BREACH}}`,
      {
        seq: `{liable|liability|responsible|responsibility} ..30 {unauthorized access|unauthorised access|hackers|hacking|data breach|data breaches|security breach}`,
        negation: 'ignore',
        context: ['{not|no|disclaim*|never|neither|exclude*} ..24 {liable|responsible|responsibility|liability}'],
        none: ['{you|customer|user} ..2 {are|is|will|shall|be|remain|remains} ..6 {liable|responsible}'],
        weak: true,
      },
      '{acknowledge|acknowledging|acknowledges} ..16 {risk|risks} ..14 {unauthorized|unauthorised|intercepted|interception|hacked|read by others}',
      // The long lists of what nobody is liable for.
      {
        // From the thing named before it in the list: the whole list would be too long to mark.
        seq: `{damage|damages|loss|losses|resulting from|arising|arises|due to|caused by|causes|failure|failures|destruction|theft|viruses|errors|interruption|interruptions|defects|corruption|disruption|delays|property damage|personal injury|bugs|force majeure|governmental actions|government actions|acts of god|acts of war|power outages|storms|explosions} ..16 {${GRAVE}}`,
        context: [`{${NOT}} ..30 {liable|responsible|liability|claim}`],
        none: [
          '{detect|investigate|respond|risk|risks|prevent|preventing|designed to|safeguards|safeguard} ..12 {incidents|incident|access|breaches|breach|disclosure}',
          '{notify|inform|report|tell} {us|you}',
          '{responsibility to|cannot be excluded|cannot be limited|nothing in}',
          '{you|customer|user|users} ..2 {are|is|will|shall|be|remain|remains} ..6 {liable|responsible}',
          '{we|our} ..10 {protect|prevent|safeguard*|measures}',
          'liability ..6 {not|never} ..4 {limit*|exclud*}',
          '{you|your} ..4 {unauthorized|unauthorised} {access|use} to our',
        ],
        notContext: ['{prohibited|must not|may not|agree not to}'],
      },
      {
        seq: `{cannot|can't|not|waive|waives} ..6 {obtain|claim|recover|seek|entitled to} ..6 {damages|compensation|losses} ..16 {${GRAVE}}`,
        negation: 'ignore',
      },
      // Safety features as they are.
      {
        seq: '{security measures|security features|security and|our security|safeguards} ..12 {provided|offered|delivered} ..6 as is',
        context: ['{guarantee*|ensure|warrant}'],
      },
      // The list below "not liable for:".
      {
        seq: '{unauthorized|unauthorised} ..3 {access|use|disclosure|alteration|interception|acquisition} ..8 {transmissions|content|data|servers|information|account|communications|personal}',
        context: ['{not|no|never|neither|nor|disclaim*} ..30 {liable|liability|responsible|responsibility} ..8 {for|from}'],
        none: [
          '{we|our} ..10 {protect|prevent|safeguard*|measures}',
          '{you|customer|user} ..2 {are|must|shall|will|agree|is}',
          '{notify|inform|report} us',
        ],
        notContext: ['{prohibited|must not|may not|not to}'],
        weak: true,
      },
      { seq: `{${NOT}} ..3 {answer for|to blame|answerable|be blamed|held to account|made responsible} ..20 {${BREACH}}` },
      // Claims given up.
      {
        seq: `{waive|waives|waived|release|releases|forgo|relinquish|renounce|renounces} ..10 {claim|claims|liability|liabilities|right|damages} ..20 {${GRAVE}|breach of data security|hack of|hack|intercepted|interception}`,
        none: ['{software|press} release'],
      },
      { seq: `{${GRAVE}|hack|hack of} ..20 {waive|waives|release|releases} ..6 {claim|claims|liability}` },
      // "Liability for … is excluded".
      {
        seq: `{liability|responsibility} ..24 {${GRAVE}|hacker attacks|attacks by hackers|unlawful access|illegal access|misuse of data|intercepted|unauthorised persons|unauthorized persons} ..16 {is|are|be} ..3 {excluded|disclaimed|ruled out|waived}`,
        none: ['{not|cannot|neither} ..3 {excluded|disclaimed}'],
      },
      {
        seq: '{not|no|nor|neither} ..10 {warrant|warrants|warranty|warranties|represent} ..30 {secured from|free from|immune from|safe from|protected from|protected against|secure from|secure against} ..4 {unauthorized|unauthorised|hackers|hacking|attack|attacks|intrusion|intrusions|intruders|interception}',
        types: ['Terms of Service', 'Commercial Terms', 'Developer Terms'],
        none: ['{you|customer|user} ..2 {represent|warrant|represents|warrants}'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We are not responsible for hacks or leaks of your data.',
    'In no event shall Examplia, its owners, employees or partners be liable for bugs, interruptions or unauthorised access to our servers.',
    'You cannot recover any damages arising from a data breach.',
    'By choosing this, you acknowledge that an unencrypted message is at risk of being intercepted.',
    'Examplia cannot be held liable for damage from the loss, alteration or fraudulent use of data.',
    'We cannot guarantee the security of your data; any transmission is at your own risk.',
    'Examplia is not responsible for unauthorised access to your account by hackers.',
    'We disclaim any liability for a breach of our security measures by third parties.',
    'You accept the risk that messages may be intercepted by unauthorised persons.',
    'As far as the law allows, we shall not be liable for any data breach.',
    'No transmission over the internet is completely secure. You use the service and send us information at your own risk.',
    'The operator assumes no liability for the misuse of data by third parties who obtain access unlawfully.',
    "The provider's liability for unlawful access by third parties to stored data is excluded.",
    'After a hack of our servers, members waive any claim against us.',
    'The licensee bears all risk of unauthorised access to its data.',
  ],
  passed: [
    'No method of transmission over the internet is one hundred percent secure.',
    'We cannot guarantee absolute security, but we work hard to protect your data.',
    'You will not be liable for unauthorised use of your card after you told us.',
    'If a data breach affects you, we will notify you without delay.',
    'You must tell us at once about any unauthorised access to your account.',
    'We take measures to prevent unauthorised access, use or disclosure of personal data.',
    'You acknowledge that you have read our advice on the risk of falls.',
    'We are not liable for delays. We have measures in place to detect security incidents.',
    'You ski and climb at your own risk.',
    'We bear the risk of unauthorised transactions.',
    'We take measures that reduce the risk of unauthorised access.',
  ],
  also: ['liability-exclusion', 'release-of-claims'],
};
