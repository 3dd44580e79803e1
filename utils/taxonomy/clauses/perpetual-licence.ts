import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const TIMELESS =
  'unlimited in time|without limitation in time|without limitation of time|without limit of time|without time limit|without time limits|without time limitation|without time restriction|without temporal limitation|without any time limitation|unlimited in terms of time|unlimited in duration|temporally unlimited|temporally unrestricted|unlimited term|unlimited duration|unlimited period|not limited in time|for ever|forever|for an indefinite period|for an indefinite term|indefinite duration|legal term of copyright|full period of copyright|full term of copyright|full term of protection|entire term of protection|legal term of protection|statutory term of copyright|statutory term of protection|duration of legal protection|entire duration of copyright|whole term of copyright|life of the copyright|throughout the universe in perpetuity';
const STUFF =
  '{content|contents|text|texts|posts|post|contributions|contribution|submissions|submission|photos|pictures|images|videos|comments|reviews|uploaded|upload|works|recordings}';

export default defineClause({
  id: 'perpetual-licence',
  title: 'Their rights to your content never end',
  group: 'content',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 2, S: 1 },
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'Other Policy',
  ],
  definition: 'The licence to your content is perpetual or irrevocable, or goes on after you delete the content or close your account.',
  whyItMatters: 'You cannot take it back, whatever happens to the service or its owner.',
  whatItMeans: 'Even after you delete your content or your account, the provider may go on using what you posted.',
  whatYouCanDo:
    'Think twice before you upload anything personal. Delete what you no longer want used before you close the account. For personal data you can ask for erasure, whatever the licence says.',
  regulations: [
    { id: 'eu-uctd', refs: ['3'] },
    { id: 'us-copyright', refs: ['17 USC 203'] },
    { id: 'gdpr', refs: ['17'] },
  ],
  related: ['broad-content-licence', 'content-ownership-transfer', 'moral-rights-waiver', 'limited-service-licence'],
  mappings: { tosdr: [130, 173], dpv: ['dpv:EndlessDuration'] },
  modifiers: [
    { by: 1, when: 'private content is included', inBlock: ['private {messages|message|content|files|conversations|posts}'] },
    {
      by: -1,
      when: 'it is about what others have already shared',
      inBlock: ['{others|other users|other members} have ..4 {shared|copied|stored|reshared|downloaded}'],
    },
  ],
  match: {
    none: [
      // Feedback grants are another clause.
      '{feedback|suggestion|suggestions|enhancement requests|comments or ideas|ideas or comments|comments and ideas}',
      // The other direction: their licence to the user.
      '{grant|grants|granted|granting|provides|gives|give} {you|customer|client|licensee|subscriber|recipient|the user|the customer|the client|to you} ..2 {a|an|the|perpetual|irrevocable|nonexclusive|non|limited}',
      'grants {user|users|each user}',
      '{licensed|license|licence} to you',
      '{grants|granted|grant} to {you|customer|user|licensee|client|recipient|the user|the customer}',
      '{we|company|licensor|us} {hereby|shall|will|may|can|also} ..1 grant',
      'we grant',
      '{general any|perpetual any|any perpetual}',
      '$endless ..4 right to {delete|remove|terminate|refuse|block}',
      'have a ..8 $endless',
      // A licence that ends with the account or the content is not perpetual, whatever it calls itself.
      '{so long as|as long as} ..6 {account|stored|remains|remain|keep}',
      'for the duration of ..2 {subscription|agreement|contract|term|terms|account}',
      '{open source|apache|creative commons|gpl}',
    ],
    notContext: ['{feedback|suggestions|ideas|third party software|open source}'],
    any: [
      {
        seq: '{even if|even after|after|when} you ..2 {close|delete|leave|terminate|cancel|remove|deactivate} ..8 {we|company} ..1 {may|can|will} ..1 {continue|keep|go on} ..2 {show|showing|use|using|display|displaying|publish|publishing|to show|to use} ..2 {reviews|content|posts|photos|videos|comments|contributions|submissions}',
        none: ['{backup|backups|law|legal|personal data|reasonable}'],
        by: 'any',
      },
      {
        seq: '{granted|grant|grants|licence|license|permission} ..8 {unlimited time|unlimited period|unlimited duration|non terminable|nonterminable|interminable|time unlimited}',
        context: [STUFF],
        none: ['{to you|software}'],
        by: 'any',
      },
      {
        seq: '{grant|grants|give|gives} us ..2 {non terminable|nonterminable|unending|everlasting|permanent} ..4 {right|rights|licence|license|permission}',
        by: 'any',
      },
      {
        seq: '{this|the|such} {permission|licence|license} {cannot|may not|can not} be {withdrawn|revoked|terminated} ..6 {content|posted|published|submitted|uploaded}',
        negation: 'ignore',
        by: 'any',
        none: ['{software|until|to you}'],
      },
      { seq: 'your {licence|license} to us ..10 {remains|continues|stays} ..2 {force|effect|valid} ..3 {after|even|when|if}', by: 'any' },
      // Time without an end, in the words of translated and older contracts.
      {
        seq: `{grant|grants|granted|granting|give|gives} ..24 {right|rights|licence|license|permission|right of use|usage rights} ..18 {${TIMELESS}}`,
        context: [STUFF],
        none: ['{to you|the software|software}', 'not {forever|for ever}'],
        by: 'any',
      },
      {
        seq: `{grant|grants|granted|granting|give|gives} ..12 {${TIMELESS}} ..18 {right|rights|licence|license|permission}`,
        context: [STUFF],
        none: ['{to you|the software|software}'],
        by: 'any',
      },
      {
        seq: `{right of use|rights of use|usage right|usage rights|licence|license} ..4 {is|are|shall be|will be|applies} ..4 {${TIMELESS}|entire term of|full term of}`,
        context: [STUFF],
        none: ['{to you|the software|software|your right}'],
        by: 'any',
      },
      {
        seq: '{unrestricted|unlimited} ..6 in ..1 {time|terms of time} ..4 {space|place|territory|location|content|geograph*}',
        context: [STUFF],
        by: 'any',
      },
      {
        seq: '{deleting|deletion|removing|removal|closing|closure|terminating} ..8 {not|never} ..3 {end|affect|terminate|revoke|limit} ..2 {our right|our rights|licence|license|the right|the rights} ..6 {use|display|publish|you granted|you have granted|you gave|to us}',
        negation: 'ignore',
        by: 'any',
        none: ['{accrued|software|licence to you|license to you|retain}'],
      },
      {
        seq: '{consent|permission|authorization|authorisation} ..8 {publish|use|display|reproduce} ..8 {review|reviews|content|photo|photos|posts|contributions|material|materials|recordings} ..4 {irrevocable|cannot be revoked|cannot be withdrawn}',
        negation: 'ignore',
        by: 'any',
        none: ['{personal data|personal information}'],
      },
      // A list of its own: "This licence is:" "perpetual, …".
      {
        seq: '{this|such|the} {licence|license} ..1 is ..2 {perpetual|irrevocable|never ending}',
        context: [STUFF],
        none: ['{software|to you|open source|app}'],
        negation: 'ignore',
      },
      {
        seq: '{keep|keeps|retain|retains} ..3 {right|rights|licence|license|permission} to {use|display|publish|reproduce|distribute|exploit} ..8 {content|submissions|posts|photos|videos|contributions|materials} ..4 {even if|after|even after|when} ..8 {clos*|delet*|terminat*|remov*|cancel*|leave|left}',
        none: ['{backup|legal obligation|personal data}'],
      },
      {
        seq: '{continue|continues|continuing} {using|to use|to display|to publish|displaying|publishing} ..4 {content|submissions|posts|photos|videos|contributions|reviews|comments} ..2 {indefinitely|forever|perpetually|in perpetuity|without limit}',
      },
      // The end that leaves out what others hold.
      {
        seq: '{license|licence|licenses|licences} ..18 {end|ends|terminate|terminates|expires|expire|revoke} ..30 {except|unless} ..16 {shared with others|shared it with others|sublicensed|sub licensed|others have shared|others have not deleted|been shared with others|reshared|re shared}',
        by: 'any',
        negation: 'ignore',
        weak: true,
      },
      {
        seq: '{license|licence|licenses|licences|rights|permission|grant} ..8 {lasts|last|continues|continue|granted|valid|effective|runs|exists|be|is|are} ..6 {as long as|so long as|duration|term} ..10 {protected|copyright|intellectual property|legal protection|term of protection|protection}',
        context: ['{your content|user content|content you|your submissions|you grant|posts|contributions}'],
        none: ['{to you|our intellectual|software}'],
      },
      {
        seq: '{content|submissions|posts|inputs|contributions} ..24 {use|used|display|license|licence|publish} ..24 during and after the {term|termination}',
        none: ['confidential*', '{you|customer} {shall|will|must|may} not'],
      },
      {
        seq: '{license|licence|permission} ..6 {not|never} ..2 {end|expire|terminate|cease|lapse} ..3 {when|if|after|upon|even|with|on}',
        context: ['{you grant|your content|user content|submissions|content you|you give}'],
        none: ['{software|to you|until}'],
        negation: 'ignore',
      },
      {
        seq: "{cannot|can't|may not|not be able to|no right to|not entitled to} {revoke|withdraw|terminate|cancel} ..4 {license|licence|licenses|licences|grant of rights|permission you|permission granted|rights you|rights granted|right of use}",
        context: ['{your content|user content|submissions|content you|posts|contributions}'],
        by: 'any',
        negation: 'ignore',
      },
      {
        seq: '{license|licence|licenses|licences} ..12 {cannot be|may not be|can not be} {revoked|withdrawn|terminated|cancelled}',
        context: ['{your content|user content|submissions|content you|posts|contributions|you grant}'],
        none: ['{software|to you}'],
        negation: 'ignore',
      },
      '{license|licence|right|rights} ..12 {lasts|last|lasting} {forever|indefinitely|in perpetuity|without limit}',
      {
        seq: '{we|company} ..4 {keep|continue|carry on|go on} {using|to use|displaying|publishing|to display|to publish} ..4 {content|submissions|posts|photos|videos|contributions|reviews|comments} ..4 {after|even if|even after|when} ..8 {clos*|delet*|terminat*|remov*|cancel*|leave|left|stop using|stopped using}',
        none: ['{backup|back up|legal|law|reasonable}', 'not ..4 continue'],
      },
      {
        seq: '$granter ..8 {grant|grants|granting} ..30 $endless',
        none: [
          '$endless ..3 {delete|remove}',
          '{during|for} ..2 the term',
          '{as long as|so long as|while} ..4 {account|use|content remains}',
        ],
      },
      {
        seq: '{grant|grants|granting} {us|to us|to company|the company|to the company|to each|other users|each user} ..30 $endless',
        none: ['{during|for} ..2 the term', '{as long as|so long as|while} ..4 {account|use|content remains}'],
      },
      {
        seq: '{grant|grants|granting} ..30 $endless ..20 {license|licence|right|rights|permission} ..30 {content|review|reviews|submissions|submission|materials|material|contributions|posts|user generated|images|photos|videos|recordings|data|inputs}',
        none: ['{during|for} ..2 the term', '{as long as|so long as|while} ..4 {account|use|content remains}'],
      },
      '$granter ..4 {give|gives|giving} ..16 $endless ..20 {license|licence|right|rights}',
      '$granter ..3 {irrevocably|perpetually} ..2 {grant|grants|license|licence|authorize|authorise} ..30 {content|submissions|posts|information|materials|photos|use|reproduce|publish}',
      '{we|company|provider} ..2 {have|has|receive|receives|shall have|will have|obtain} ..10 $endless ..12 {license|licence|right|rights} ..12 {use|reproduce|publish|copy|distribute}',
      '{agree to|hereby} ..2 {irrevocably|perpetually} {license|licence}',
      '$endless ..14 {license|licence|right} ..30 {such content|such user content|content you|user content|your content|submissions|user submissions|your posts|contributions|user contributions|posted content|user generated content}',
      '{license|licence|licenses|licences|rights} ..10 {granted|grant} ..20 {is|are|will be|shall be} ..2 {perpetual|irrevocable|non revocable|unlimited in time}',
      '{content|submissions|posts|contributions} you ..30 {license|licence|right|rights} ..30 $endless',
      '{content|submissions|posts|contributions} you ..30 $endless ..8 {license|licence}',
      '{right|license|licence|licenses|licences|rights} ..30 {is|are|will be|shall be} ..2 $endless & {content|post|posts|submissions|contributions|materials|you grant}',
      '{authorize|authorise|permit|allow} ..30 {in perpetuity|perpetually|irrevocably} & {use|publish|display} ..12 {posting|postings|content|submission|submissions|materials|photos}',
      // outlives deletion
      {
        seq: '{license|licence|rights granted|right granted|granting of rights|grant of rights|permission granted|user content license|rights you grant|rights you have granted|license you grant|licence you grant|licenses you grant|licences you grant|rights you} ..20 {survive|survives|continue|continues|remain|remains|persist|persists|extend} ..8 {terminat*|close|closing|closure|delete|deleted|deletion|remove|removed|removal|stop using|perpetuity|cancel*|expir*|even if}',
        none: [
          '{until|unless} ..8 {removed|remove|delete|deleted}',
          '{software|licensed to you|agreement will|sections|provisions}',
          'section ..6 {shall|will|survives|survive} ..2 {survive|termination}',
          '{reasonable|limited} ..2 {time|period}',
          'we remove',
        ],
      },
      {
        seq: '{we|company|users} ..8 {continue to|retain and} ..4 {use|display|store|distribute|publish} ..20 {content|submissions|posts|responses|materials} & {termination|terminate*|delet*|deactivat*|remove*|clos*}',
        none: ['{backup|back up|legal|law|reasonable}', 'not ..4 continue'],
        weak: true,
      },
      '{we|users} ..6 {retain and continue to use|retain and continue|continue to use} ..24 {user content|your content|submissions|your posts|your materials}',
      {
        seq: '{upon|after|following} ..3 {termination|deactivation|deletion|removal} ..20 {we|users} ..6 {may|can|will} ..3 {continue to|retain} ..3 {use|display|distribute|reproduce} ..6 {content|submissions|posts|responses|materials}',
        none: ['{backup|back up|law}'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Even if you close your account, we may continue to show your reviews.',
    'The user grants the operator a right of use in the contributions, unlimited in terms of time and place.',
    'Deleting a comment does not end our right to use it.',
    'Consent to publish the review is irrevocable.',
    'We keep the right to use your content even after you leave the site.',
    'This licence to your content lasts as long as copyright protection does.',
    'You cannot revoke the licence for your posts.',
    'We may go on publishing your photos even if you leave the site.',
    'You grant us a worldwide, royalty-free, perpetual and irrevocable licence to use your content.',
    'By posting a review, users grant the operator a non-exclusive, irrevocable right to publish and adapt it.',
    'The licence that you grant for your content continues even if you close your account.',
    'We shall have the perpetual right to use, copy and publish anything in your submissions.',
    'You agree to irrevocably license your photos to us.',
    'The rights you grant to your posts survive the termination of this agreement.',
  ],
  passed: [
    'Termination does not affect rights that have accrued.',
    'You may keep the downloaded software for ever.',
    'The licence to use the software cannot be revoked during the term.',
    'We grant you a perpetual licence to use the software.',
    'If you send feedback, you grant us a perpetual, irrevocable licence to use the feedback.',
    'You grant us a licence that ends when you delete your content.',
    'You are given a limited, revocable licence to visit the site.',
    'You irrevocably waive your right to a jury trial.',
    'Deleted messages are permanently removed from our servers.',
    'The licence is irrevocable for as long as your account exists and ends with it.',
    'The licence granted to you ends when your subscription is cancelled.',
  ],
  also: ['moral-rights-waiver', 'content-ownership-transfer', 'broad-content-licence'],
};
