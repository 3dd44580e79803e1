import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const MINE =
  'account|accounts|profile|profiles|posts|comments|contributions|reviews|threads|messages|user content|your content|their content';

export default defineClause({
  id: 'no-account-deletion',
  title: 'You cannot delete your account',
  group: 'account',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 2, S: 0 },
  documentTypes: [
    'Terms of Service',
    'Privacy Policy',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Other Policy',
  ],
  definition: 'The document says that your account, or what you posted, cannot be deleted.',
  whyItMatters: 'You should be able to leave a service for good.',
  whatItMeans: 'Your account or your posts may stay with the provider even when you want to go.',
  whatYouCanDo:
    'Send an erasure request in writing. If it is refused and data protection law applies to you, you can complain to the authority.',
  regulations: [
    { id: 'gdpr', refs: ['17'] },
    { id: 'us-ca-ab656', refs: ['Bus. & Prof. Code'] },
    { id: 'us-ca-ccpa', refs: ['1798.105'] },
  ],
  related: ['deletion-right', 'retention-after-deletion', 'indefinite-retention'],
  mappings: { tosdr: [172, 479, 496], opp115: ['User Access, Edit and Deletion'] },
  modifiers: [
    { by: 1, when: 'it stays public', seq: ['{public|publicly|visible|published}'] },
    { by: -1, when: 'you can ask for deletion', with: ['deletion-right'] },
  ],
  match: {
    none: [
      '{scenarios|circumstances|situations|cases} ..2 {where|when|in which}',
      '{such as when|for example when|for instance when}',
      // Not yet, not like that, not by you but by us, not yours.
      '{delete|deleted|erase|erased|remove|removed} ..10 {until|unless|without|before}',
      "{if|where|should|when} ..1 you {cannot|can't|are unable|are not able}",
      '{another user|another person|someone else|other people|other users|complete or comprehensive|comprehensive removal}',
      'if you do not have',
      // What the provider cannot reach.
      '{search engine|search engines|cached|onchain|on chain|blockchain|blockchains|forked|cloned|indexed|screenshots|third party sites|third party websites|other websites|downloaded|copied|copies|republished|reposted|held by|stored by|shared with}',
      // Deletion that cannot be undone.
      '{restore|recover|recovered|restored|undo|undone|reversed|retrieve|retrieved|reactivate}',
      // Rules for users, investigations, cookies.
      '{copyright notices|proprietary notices|copyright notice|proprietary notice|proprietary rights|trademark|watermark|attribution}',
      '{cookie|cookies|app|uninstall|uninstalling}',
      '{you must not|you shall not|you agree not} ..4 {delete|remove|erase}',
      'you may not ..1 {delete|remove|erase}',
      'you may not {modify|copy|alter|change|use|attempt|circumvent|reproduce|obscure} ..4 {delete|remove|erase}',
      '{entitled|right|reserve} ..1 {delete|remove}',
      '{verify|verified|identity|investigation|investigate|pending|outstanding|unpaid}',
      '{we do not|does not} ..3 {sell|share|collect}',
      'backups',
      '{applicable law|laws|legal obligation|legal obligations|required by law|legally}',
    ],
    any: [
      {
        seq: `{posts|post|comment|comments|review|reviews|contribution|contributions|postings|account|accounts|content|entries} ..10 {no longer be|not be|never be|cannot be|can't be} {deleted|erased|withdrawn|taken down} {once|after|by|on|at|any|again}`,
        negation: 'ignore',
        by: 'any',
        none: ['{will not be|shall not be} ..1 {deleted|erased|withdrawn}'],
      },
      {
        seq: '{once|after} ..1 {comment|post|review|contribution|message|posting|article|question|answer|entry} ..6 {published|posted|submitted} ..3 {no longer|not|cannot|never} ..2 {deleted|erased|removed|withdrawn}',
        negation: 'ignore',
        by: 'any',
      },
      {
        seq: "{not|don't|doesn't} ..2 {offer|have|provide} ..4 {feature|function|option|way|tool|button} ..2 {lets|allows|enables|to} ..2 {remove|delete|close|erase} ..2 {account|accounts|profile|posts}",
        negation: 'ignore',
      },
      {
        seq: "{users|members|customers|you} ..2 {unable to|cannot|can't|not able to} {delete|erase|remove} ..2 own ..1 {posts|postings|comments|contributions|reviews|content|messages}",
        negation: 'ignore',
      },
      {
        seq: "{user id|username|user name|account|profile} {can't|cannot|can not} be {removed|deleted|erased} from {our|the} {system|systems|database|site|platform}",
        negation: 'ignore',
      },
      {
        seq: `{deletion|removal|erasure} of ..5 {${MINE}} ..8 {not possible|impossible|excluded|not supported|not available|not provided for|not offered|not permitted|not be possible|ruled out|not provided|not foreseen}`,
        negation: 'ignore',
      },
      {
        seq: `{not|don't|doesn't} ..2 {support|offer|provide|allow|permit|enable} ..3 {deletion|removal|erasure} of ..3 {${MINE}}`,
        negation: 'ignore',
      },
      {
        seq: `{no|not|nor} ..3 {entitled|entitlement|right|claim} ..3 to ..3 {deletion|removal|erasure} ..3 {${MINE}}`,
        negation: 'ignore',
      },
      {
        seq: '{account|accounts|profile|profiles} ..2 can be {deactivated|disabled|closed|hidden|suspended} but not ..2 {deleted|erased|removed}',
        negation: 'ignore',
      },
      {
        seq: `{we|company} {cannot|can't|are unable to|are not able to|do not|will not} remove ..1 {your posts|your comments|your reviews|your contributions|user accounts|your profile|your submissions}`,
        negation: 'ignore',
      },
      {
        seq: `no ..2 {option|way|possibility|means|method|mechanism|function|feature|facility} ..4 to {delete|erase|remove} ..3 {${MINE}}`,
        negation: 'ignore',
        none: ['{notice|notices}'],
      },
      {
        seq: `{not|isn't|never|impossible} ..1 {possible to|to} {delete|erase|permanently delete|completely delete} ..3 {${MINE}|username|submissions}`,
        negation: 'ignore',
        context: ['{possible|impossible}'],
        none: ['{in order|able|want|choose|wish|decide|choosing|agree|right} ..2 not to'],
      },
      { seq: 'not all ..3 {content|posts|contributions|accounts|comments} {can be|may be} {deleted|removed|erased}', negation: 'ignore' },
      { seq: `{refuse|decline} to {delete|erase} ..2 {${MINE}}`, negation: 'ignore' },
      {
        seq: `{no|not|neither} ..3 {guarantee|guarantees|warrant|ensure|promise} ..8 {content|posts|comments|account|contributions|submissions|profile} ..5 {removable|be removed|be deleted|be erased|deletable}`,
        negation: 'ignore',
        none: ['{minor|minors|accurate|error}'],
      },
      {
        seq: `{${MINE}} ..2 {will|shall|are} not ..1 {removed|deleted|be removed|be deleted} ..2 {on|upon|at} ..2 request`,
        negation: 'ignore',
      },
      {
        seq: '{ability|option|possibility|feature|function} to {delete|erase|permanently delete} ..3 {account|accounts|profile} ..4 {disabled|restricted|unavailable|limited|not available|removed}',
        negation: 'ignore',
      },
      {
        seq: `{users|members|customers} ..2 {unable to|cannot|can't|not be able to|not able to} {delete|erase} ..3 {${MINE}}`,
        negation: 'ignore',
      },
      { seq: "{can't|cannot|can not} {delete|erase} your {username|user name|handle|posts|contributions|submissions}", negation: 'ignore' },
      {
        seq: '{questions|posts|comments|reviews|contributions|messages} ..2 you ..3 {posted|post|submitted|made|wrote} ..1 {may|will} {remain|stay} ..4 {platform|site|service|website|forum|public|visible|online}',
        none: ['{if|after|when|until|unless|once} ..8 {delete|close|terminate|deactivate|leave|cancel|remove}'],
        weak: true,
      },
      { seq: '{not|no} ..2 {possible|way|option|possibility} to remove ..2 {account|accounts|profile|user account}', negation: 'ignore' },
      { seq: "{username|user name|handle|account name|profile} {cannot|can't|can not} be {removed|deleted}", negation: 'ignore' },
      {
        seq: '{no|any} {option|way|possibility|means|method} to {delete|erase} ..2 {profile|username|comments|reviews|post}',
        negation: 'ignore',
        none: ['without any'],
      },
      {
        seq: '{under no|no|not under any} obligation to {delete|remove|erase} ..1 {your posts|your content|your contributions|your comments|your reviews|your account}',
        negation: 'ignore',
        none: ['{third party|unlawful|illegal|infring*|objectionable|offensive|monitor}'],
      },
      {
        seq: "{cannot|can't|can not|unable to|not able to|not be able to|not possible to|not be possible to|impossible to} ..4 {delete|erase|permanently delete} ..5 {your account|account|accounts|your profile|user account|your content|your posts|this information|your comments|your reviews|them}",
        negation: 'ignore',
      },
      {
        seq: "{cannot|can't|unable to|not able to|not be able to} ..4 {delete|erase} ..3 {your personal data|your personal information|your data|your information}",
        negation: 'ignore',
        weak: true,
      },
      {
        seq: 'not be able to remove ..2 {your personal information|your personal data|your personally identifiable information|your content|your posts|your comments}',
        negation: 'ignore',
        weak: true,
      },
      {
        seq: "{cannot|can't|can not|not able to|not be able to|not possible to|unable to} {completely|fully|permanently} {delete|erase|remove} ..5 {account|content|data|information|posts}",
        negation: 'ignore',
      },
      {
        seq: "{account|accounts|posts|comments|content|reviews|profile|username} {cannot|can't|can not|may not} be ..2 {deleted|erased|permanently deleted}",
        negation: 'ignore',
      },
      {
        seq: '{do not|does not|not} {have|offer|provide|allow|permit} ..4 {option|ability|possibility|way|means|method|feature|you} to {delete|erase} ..5 {account|accounts|content|it|data|information|posts}',
        negation: 'ignore',
      },
      {
        seq: '{no|not any} {option|way|possibility|means|method} {to delete|of deleting|for deleting|to permanently delete} ..4 {account|accounts|content|data|posts}',
        negation: 'ignore',
      },
      { seq: '{not|never} {delete|remove} {user accounts|accounts|your account|your posts|posts}', negation: 'ignore' },
      { seq: '{accounts|account} {can only be|may only be|will only be} {deactivated|disabled|hidden|suspended}', negation: 'ignore' },
      {
        seq: '{restrict|limit} your ability to {edit or delete|delete|remove} ..2 {opinions|opinion|content|posts|reviews|contributions|account|comments}',
      },
      {
        seq: "{personal data|data|information} {cannot be|can't be|can not be} {completely|fully|entirely} {deleted|erased}",
        negation: 'ignore',
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    "We don't offer a feature that lets you remove your account.",
    'Once a comment has been published, it can no longer be deleted.',
    'Deletion of individual comments is not possible.',
    'Your account can be deactivated but not deleted.',
    'Member posts will not be removed upon request.',
    'The ability to delete an account may be disabled for some members.',
    'We may decline to delete your profile.',
    'It is not possible to remove an account.',
    'Questions you have posted may remain on the site.',
    'Once created, an account cannot be deleted.',
    'We do not offer an option to delete your account; accounts can only be deactivated.',
    'Please note that it is not possible to delete your posts.',
    'There is no way to delete your profile or content.',
    'You will not be able to delete your reviews after they are published.',
    'We may restrict your ability to edit or delete your contributions.',
  ],
  passed: [
    "You cannot delete another person's account.",
    'If you cannot delete your account yourself, contact support and we will do it for you.',
    'We do not delete accounts without warning.',
    'We have no obligation to monitor or remove content of others.',
    'Once you close the account, posts you made will stay on the site for 30 days.',
    'You may delete your account at any time in the settings.',
    'Deleted accounts cannot be restored.',
    'We cannot delete information that search engines have cached.',
    'Data on a blockchain cannot be deleted.',
    'You may not delete copyright notices.',
    'Deleting the app does not delete your account.',
    'We cannot delete your account until we have verified your identity.',
  ],
  also: ['retention-after-deletion', 'deletion-right'],
};
