import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'deletion-right',
  title: 'You can have your data deleted',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 3,
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Trackers Policy', 'Other Policy'],
  definition: 'You have a way to get your data or your account erased.',
  whyItMatters: 'Data that is gone can no longer be used, leaked or sold.',
  whatItMeans: 'You can leave this service with less of a trace. Some data may be kept where a law asks for it.',
  whatYouCanDo: 'Use it before you leave the service, and ask for a written confirmation. Deleting the app alone rarely deletes the data.',
  regulations: [
    { id: 'gdpr', refs: ['17'] },
    { id: 'us-ca-ccpa', refs: ['1798.105'] },
    { id: 'us-ca-ab656', refs: ['Bus. & Prof. Code'] },
  ],
  related: ['no-account-deletion', 'retention-after-deletion', 'data-portability', 'privacy-rights-listed'],
  mappings: { tosdr: [195, 175, 170], opp115: ['User Access, Edit and Deletion'], dpv: ['eu-gdpr:A17', 'dpv:Erase'] },
  match: {
    none: [
      // The provider's own right to delete.
      '{reserve|reserves|reserved|retain|retains} ..8 right',
      '{we|company} {have|has|shall have} the right',
      'sole discretion',
      'rights granted by',
      'right but not',
      'copyright',
      '{has|shall have|will have} the right to ..3 {delete|remove}',
      'we may ..3 {delete|remove|erase}',
      'we ..2 {request|ask|require}',
      // What the user is told to do.
      '{suspend or|suspend and|or suspend} ..14 {delete|remove|erase}',
      '{guidelines|directives|instructions} ..10 {deletion|erasure} ..10 death',
      '{local storage|right click}',
      'requests {to delete received|to delete from|not fulfilled}',
      '{ask|asks|require|requires|request} you to',
      '{you|customer|subscriber|licensee|user|users} {must|shall|agree to|undertake to} ..8 {delete|erase|destroy|remove|deletion|destruction}',
      'must be able',
      '{delete|erase|remove|deleting|block|refuse} ..3 {cookie|cookies}',
    ],
    any: [
      // One kind of data.
      '{you can|you may|you are able to|users can|users may|you can also|you may also|how you can|how to} ..6 {delete|erase} ..4 {your|any|all|these|those|the} ..3 {recordings|history|voice id|visual id|face id|voice|images|photos|activity|searches|search history|uploads|files|messages|chats|conversations|location history|contacts|templates|biometric|voiceprint|interactions|transcripts|videos|memories}',
      '{contact|email|write|writing|contacting|emailing|call} ..12 {have|get|request|ask} ..8 {information|data|account|profile|details} ..5 {removed|deleted|erased}',
      '{when|if|once} you {remove|delete|close} {an|the|your|any} ..2 {account|profile} ..2 {all|any|the|your} ..12 {is|are|will be} ..2 {deleted|erased}',
      // A right, as it stands in lists of rights.
      { seq: '{right|rights} ..12 {delete|deletion|deleted|erase|erasure|erased}' },
      '{ability|option|possibility|opportunity|choice|choices} ..6 {delete|deletion|deleted|erase|erasure|erased}',
      '{you are|you may be|users are|customers are|individuals are|user is|customer is} ..2 entitled ..8 {delete|deletion|deleted|erase|erasure|erased}',
      '{way|ways|means} ..2 to ..6 {delete|erase|remove} ..4 {$data|account|profile}',
      '{you can|you may|you are able to|users can|users may|members may|members can} ..6 {delete|erase} ..4 {answers|posts|content|comments|reviews|messages|documents|notes|listings|entries} ..2 {you|your|they|at any time|any time|anytime}',
      'how to ..8 {delete|erase} ..8 {your account|associated with your|your google account|your profile}',
      {
        seq: '{you can|you may|users can|ask|asking|request|requesting|have|wish|want|would like|right to} ..10 {wipe|wiped|scrub|scrubbed|purge|purged|get rid of} ..5 {$data|account|profile|history|details}',
        by: 'user',
        none: ['confidential information', '{virus|device|devices|documents|materials|copies}'],
      },
      {
        seq: '{data|account|information|details|profile} ..2 {wiped|scrubbed|purged|destroyed} ..3 {by writing|by contacting|by emailing|on request|at your request|upon request|upon your request}',
        by: 'user',
        none: ['confidential information', '{loss|lost|damaged|corrupted}'],
      },
      'right to be forgotten',
      { seq: '{right|rights} ..24 {deletion|delete|erasure|erase}', types: ['Privacy Policy'] },
      { seq: '{request|requesting} ..18 {deletion|delete|erasure|erase}', types: ['Privacy Policy'] },
      'able to ..3 {delete|erase} ..4 {$data|account|profile}',
      '{ability|option|possibility} ..5 remove ..3 {$data|account|profile}',
      'right to request ..24 {delete|deletion|erase|erasure}',
      '{have|has} ..3 {$data} ..5 {deleted|erased}',
      {
        // An item whose lead-in ("you may have the right to") stands apart.
        seq: '{delete|erase} ..2 $pdata ..4 {we|you} ..6 {about you|from you|provided|maintain|hold}',
        context: ['you ..4 right', 'your ..2 rights', 'you may request'],
        none: ['{we|we will|we may|company} ..2 {delete|erase}'],
      },
      // Longer places, so that the span holds verb and object.
      '{right|rights|request~|ask|asking|wish} ..12 {delete|deletion|deleted|erase|erasure|erased} ..5 {$data|account|profile}',
      'you {have|may|can|also have|may also|can also|might have} ..3 {right|request|ask} ..8 {delete|deletion|deleted|erase|erasure|erased}',
      // A request.
      '{request~|ask|asking|asks|demand} ..8 {delete|deletion|deleted|erase|erasure|erased}',
      {
        seq: '{request~|ask~|wish|want} ..5 {removal of|remove|removed} ..2 {$pdata|your account|your profile|account related|information you}',
        none: ['infring*'],
      },
      'obtain removal of ..3 {content|information|data}',
      '{wish|want|would like} ..8 {delete|deletion|deleted|erase|erased}',
      '{wish|want|would like} to remove ..3 {$data|account|profile}',
      'have {that|this|your|their|such|it|the|any} ..6 {deleted|erased} ..8 {contact|email|write}',
      '{delete|deleted|erase|erased|remove|removed} ..10 {upon|at|on|following|after|by} ..2 {your|customer|user|explicit} ..2 {request|instruction|instructions}',
      '{at|upon|on|following} ..1 {your|user|customer|member} ..1 request ..8 {delete|erase|remove}',
      { seq: '{deletion|erasure} {request|requests}', weak: true },
      // A control of one's own.
      '{you can|you may|you could|you are able to|you always can|users can|users may|user can|user may|members may|members can|you have the option to|you are free to|customers can|customers may|customer may|individuals may|individuals can|data subjects may|residents may|parents may|parents can|we allow you to|allows you to|enables you to|lets you} ..12 {delete|erase} ..6 {account|accounts|profile|$data|child*|conversations|content|chats|recordings}',
      '{you can|you may|you are able to|users can|users may|members may|members can} ..10 remove ..4 {account|profile|$pdata|any information|information you}',
      '{users|members|customers|individuals|consumers|clients|account holders|account holder|subscribers} ..2 {may|can} ..10 {delete|erase} ..6 {account|accounts|profile|$data}',
      '{account|profile|data} ..2 can be ..2 {deleted|erased} ..6 {by you|at any time|through|via|on request|upon request}',
      '{delete account|delete my account|delete your account} {button|option|function|link|feature|page}',
      '{terminate|cancel|end|close} ..16 by ..10 deleting your ..2 {account|profile}',
      '{you may|you can} ..4 remove ..3 {your content|user content|your user content|content you|your posts|your submissions}',
      '{customer|you|user} ..3 {elect~|choose~|decide~} to ..2 delete ..3 account',
      {
        seq: "{if|when|once} you {close|terminate|cancel|deactivate} ..4 account ..8 {we will|we'll|will be|we} ..3 {delete|deleted|erase|erased}",
        weak: true,
      },
      // The way to it.
      {
        seq: 'to {delete|erase|deactivate and delete|close and delete} ..4 {account|profile|$pdata} ..15 {contact|email|visit|click|go to|settings|write|log in|follow|select|use|please}',
        by: 'user',
      },
      {
        seq: '{contact|email|contacting|emailing|settings|visit|visiting|instructions|write|writing|click|clicking} ..12 {delete|deletion|erase|erasure} ..5 {account|profile|$pdata}',
        by: 'user',
      },
      '{visiting|visit|through|via|using|use|on|in} ..3 account deletion {page|form|tool|option|feature|request}',
      "{if|when|once} {you|user|customer|member|a user} ..2 delete~ ..8 {account|profile|$data|conversations} ..4 {we will|we'll|we|will be} ..3 {delete|deleted|remove|removed|erase}",
      {
        seq: '{when|if|once} {you|user|customer|member|a user} {delete|deletes|choose to delete|chooses to delete|decide to delete|erase} ..4 {account|profile|$data}',
        weak: true,
        // In terms it only says what ends with the account.
        types: ['Privacy Policy'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Parents may contact us to have the details of their child removed.',
    'You can erase your search history at any time.',
    'You have the right to ask that we erase the personal data in our files.',
    'You can delete your account at any time from the settings page.',
    'Users in the European Union may request deletion of their personal data by writing to our privacy team.',
    ['You have the following rights:', 'Erasure: you can have your data deleted where there is no good reason for us to keep it.'],
    'At your request, we will delete all information linked to your profile.',
    'To delete your account, open the app, go to Settings and select Remove me.',
    'Parents can ask that we erase information collected from their child.',
    'If you would like your profile and all personal information erased, please email our support team.',
    'You may delete the posts that you wrote at any time.',
    'You can ask us to scrub your details from our systems.',
    'The only way to erase your data is through the account page.',
  ],
  passed: [
    'We reserve the right to delete your account if you break these rules.',
    'You may delete cookies in the settings of your browser.',
    'We delete log files after thirty days.',
    'You may not delete copyright notices from the materials.',
    'We may remove content that we find unlawful, in our sole discretion.',
    'You can cancel your subscription at any time before the next billing date.',
    'We have the right to delete content that breaks the law.',
    'Backups are overwritten and erased every ninety days.',
    'Examplia may suspend or terminate your access or delete your account.',
    'You can give us instructions for the deletion of your data after your death.',
  ],
  also: ['easy-cancellation', 'indefinite-retention', 'data-portability', 'childrens-data', 'privacy-rights-listed', 'dpo-contact'],
};
