import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'retention-periods-stated',
  title: 'Says how long your data is kept',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy'],
  definition: 'The document gives periods, or events that you can work out, after which data is deleted.',
  whyItMatters: 'A stated period can be checked, and the provider can be held to it.',
  whatItMeans: 'You can work out when your data should be gone.',
  whatYouCanDo: 'Note the period, and ask for confirmation of the deletion once it has passed.',
  regulations: [
    { id: 'gdpr', refs: ['13(2)(a)'] },
    { id: 'us-ca-ccpa', refs: ['1798.100(a)(3)'] },
  ],
  related: ['open-ended-retention', 'retention-after-deletion', 'deletion-right', 'inactivity-deletion'],
  mappings: { tosdr: [177, 303], opp115: ['Data Retention'], dpv: ['dpv:StorageDuration'] },
  match: {
    none: [
      // Cookies, payments, answers to requests, ages.
      '{cookie|cookies|pixel|beacon|beacons}',
      '{respond|reply|response|answer|acknowledge|comply} ..14 $count ..3 {days|weeks|month|months|hours}',
      '{pay|payment due|invoice within|refund|refunds|renew|renews|renewal|trial|billing cycle|warranty}',
      '{under|age of|aged|at least|over|than|age} $count ..1 {years|year} ..1 {old|of age|or}',
      '$count {years old|years of age}',
      '{notice|notify|notified|prior|advance} ..6 $count ..3 {days|months}',
      '$count ..3 {days|months|hours} ..2 {notice|prior}',
      '{right to|last|past|preceding|previous|prior|every} ..2 $count ..1 {months|days|years}',
      '{free of charge|per year|per month|a year|once|twice} ..3 {in|per|within|every|during} ..3 $count',
      '{you|user|users|customer} {must|shall|should|agree} ..3 {keep|retain|store|delete}',
      '{recover|restore|reactivate|dispute|object|appeal|appeals} ..8 $count ..3 {days|hours}',
      '{month|months|day|year} period ..2 {prior|preceding|before}',
      'same 12 month period',
      'process ..3 {request|requests}',
      'business days',
      'testing is completed',
      '{restored|reinstated|counter notification|counter notice}',
      '{retain|retains|hold|holds} ..2 {funds|money}',
      'on hold',
      '{google|facebook} {retains|stores|keeps|deletes}',
    ],
    notContext: [
      '{cookie|cookies} {we|used|name|list|table|type|types|duration|lifetime|expiry|category|retention}',
      'list of cookies',
      '{necessary|analytics|advertising|functional|performance|targeting|marketing|session|persistent} cookies',
      '{name|cookie} ..6 {expiry|lifetime|expires|expiration}',
    ],
    any: [
      // Kept for N months.
      '$keepverb ..20 {for|of|up to|than|least|maximum|until|exceed|within|is|be} ..4 $count ..3 $timeunit',
      '{$keepverb|process~} ..20 $count ..3 {days|weeks|months|month|years|year} {after|following|from|period|as of|upon|since|thereafter|in|to|for}',
      '$count ..3 {days|weeks|months|month|years|year} ..14 {retained|kept|stored|archived|deleted|erased|anonymised|anonymized|removed|destroyed}',
      'retention {period|periods|time} ..8 $count ..3 $timeunit',
      '{storage|retention} {period|duration|limit} ..5 {is|of|for|lasts} ..5 $count ..3 $timeunit',
      {
        // The verb stands in the heading or before the list.
        seq: 'for ..4 $count ..3 {days|weeks|months|month|years|year} ..3 {after|following|from|as of|since|upon}',
        context: ['{retention|retain|how long|storage period|storage of|we keep|we store}'],
      },
      // Deleted after N days.
      '$eraseverb ..16 {after|within|in|following|later than|every|automatically|at most} ..10 $count ..3 $timeunit',
      '$eraseverb ..10 $count ..3 $timeunit {after|following|from|of|later}',
      '{after|within|upon expiry of} ..3 $count ..3 {days|weeks|months|month|years|year|hours} ..16 {we|will|be|is|are|shall} ..3 {delete|deleted|erase|erased|purge|purged|remove|removed|destroy|destroyed|anonymised|anonymized}',
      // As long as the account lives.
      {
        seq: '{retain~|keep~|store~|hold~|maintain~|processed} ..20 {as long as|long as|until} ..2 {you|your|the user|user|the customer} ..8 {account|customer|subscribed|subscriber|subscription|service|services|user|registered|delete|unsubscribe|member|membership|withdraw|consent|newsletter|profile|terminate|valid}',
        none: ['or ..2 as ..2 {necessary|needed|required|long}'],
      },
      '{retain~|keep~|store~|hold~|processed} ..12 for the duration of ..6 {agreement|contract|account|use|relationship|subscription|membership}',
      {
        seq: '{retain~|keep~|store~|hold~} ..10 {as long as|long as} ..4 {agreement|contract|account|subscription} ..4 {force|exists|active|open|remains}',
        none: ['or ..2 as ..2 {necessary|needed|required|long}'],
      },
      '{deleted|erased|removed} ..3 {after|upon|once|when|as soon as} ..7 {verification|completion|deletion|complete|session ends|closed|completed|finished}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We keep invoices for seven years after the end of the financial year.',
    'Server logs are deleted after 30 days.',
    'If you close your account, we erase your data within ninety (90) days.',
    'Applications are stored for up to 6 months following the decision.',
    'We keep your profile until you delete your account.',
    'After two years without a visit, your data will be anonymised.',
    ['We keep the following data:', 'Support requests are retained for 24 months from the last message.'],
  ],
  passed: [
    'We keep what we need for as long as it is necessary.',
    'This cookie is stored for 13 months.',
    'We respond to your deletion request within 30 days.',
    'You must keep proof of purchase for two years.',
    'We do not collect data of children under 13 years of age.',
    'You can restore deleted files within 14 days.',
    'We give 30 days notice before we change the way we keep data.',
  ],
  also: ['open-ended-retention', 'retention-after-deletion', 'inactivity-deletion', 'deletion-right'],
};
