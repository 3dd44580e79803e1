import { defineClause } from '../../core/define-clause.ts';
import type { DocumentType, Examples } from '../../core/types.ts';

const POLICIES: readonly DocumentType[] = ['Privacy Policy', 'Trackers Policy'];
/** In terms "within 30 days" means many things: the data must be named. */
const TERMS: readonly DocumentType[] = ['Terms of Service', 'Commercial Terms'];
const STORED =
  '$pdata|data|information|user content|customer content|your content|your files|recordings|messages|chats|logs|log files|inputs|backups|backup|receipts|images|profile|addresses|history|selfie|your account';
const GONE = '$eraseverb|overwritten|discard~|discarded|expunged|de identified|anonymous|pseudonymised|pseudonymized';

export default defineClause({
  id: 'retention-periods-stated',
  title: 'Says how long your data is kept',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Commercial Terms', 'Trackers Policy'],
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
      'process ..1 {request|requests}',
      'business days',
      'testing is completed',
      '{restored|reinstated|counter notification|counter notice}',
      '{retain|retains|hold|holds} ..2 {funds|money}',
      'on hold',
      'remain on your device',
      '{google|facebook} {retains|stores|keeps|deletes}',
    ],
    notContext: [
      '{cookie|cookies} {we|used|name|list|table|type|types|duration|lifetime|expiry|category|retention}',
      'list of cookies',
      '{necessary|analytics|advertising|functional|performance|targeting|marketing|session|persistent} cookies',
      '{name|cookie} ..6 {expiry|lifetime|expires|expiration}',
    ],
    any: [
      { seq: '{storage|retention} of ..6 {ends|end|expires|ceases|lasts} ..3 {after|for} ..3 $count ..3 $timeunit', types: POLICIES },
      { seq: '{storage|retention|archiving} ..2 {lasts|last|takes place|extends} ..6 $count ..3 $timeunit', types: POLICIES },
      // The end of an errand.
      {
        seq: '$eraseverb ..14 {after|once|as soon as|when|immediately after} ..10 {completed|answered|resolved|settled|concluded|dealt with|delivered|sent to the recipient|sent to recipients}',
        none: [
          '{purpose|purposes|necessary|needed|required|deletion request|verified|verify|identity|request to delete|erasure request|order|payment}',
          '{you|users} {can|may|should}',
        ],
        types: POLICIES,
      },
      {
        seq: '{delete|deleted|erase|erased|deletes} ..8 {when|once|if|as soon as|after} ..2 {you|user|the user} ..2 {close|closes|cancel|cancels|end|ends|terminate|terminates|unsubscribe|deactivate|log out|leave} ..6 {account|session|subscription|membership|newsletter|profile|call|chat|contract|service}',
        by: 'provider',
        none: ['{necessary|needed|not}'],
        types: POLICIES,
      },
      {
        seq: '$keepverb ..14 {while|as long as|so long as} ..1 {you|customer|user|they} ..2 {member|customer|subscriber|client|registered user|account holder|registered|have an account|active account|open account|account open}',
        types: POLICIES,
      },
      {
        seq: '$keepverb ..16 {as long as|so long as|while} ..2 {account|subscription|contract|membership|profile} ..3 {open|active|exists|running|force|remains|valid}',
        none: ['or ..2 as ..2 {needed|required|necessary|long}'],
        types: POLICIES,
      },
      {
        seq: `{${GONE}} ..12 {within|after|in|one} {a|one|another} {month|week|year|day}`,
        none: ['{request|notice|times|once|twice|respond}'],
        types: POLICIES,
      },
      {
        seq: '$keepverb ..12 {during|throughout|for} ..3 {entire|whole|full|period|term|duration|length|course|life|lifetime} ..5 {relationship|contract|agreement|membership|subscription|account|employment|contractual}',
        none: ['{necessary|needed|required|purpose|purposes|reasonable}'],
        types: POLICIES,
      },
      {
        seq: '{remain|remains|stay|stays} {in|on|stored|with|available|saved} ..8 {for|up to} ..4 $count ..3 {days|weeks|months|years|month|year}',
        none: ['{browser|device|computer|hard drive|force|effect|employed}'],
        types: POLICIES,
      },
      {
        seq: "{not|never|don't|no} ..2 {keep|kept|store|stored|retain|retained|hold|held} ..12 {more than|longer than|beyond|over|exceeding} ..3 $count ..3 $timeunit",
        negation: 'ignore',
        types: POLICIES,
      },
      // Cells of a table that tells how long.
      {
        seq: '{until|for the duration of|as long as|for the period of} ..6 {account|deletion|delete|deleted|closure|process|contract|study|sent|unsubscribe|withdraw|withdrawal|relationship|disabling|delivered|subscription|membership}',
        context: [
          '{retention period|retention periods|storage period|retention time|storage duration|duration of storage|period of retention|period of storage|data retention|how long do we|how long we|how long is|how long your}',
        ],
        none: ['{necessary|needed|required|purpose|purposes|browser|possible|proactively|length of time}'],
        types: POLICIES,
      },
      // Kept for N months.
      {
        seq: '$keepverb ..20 {for|of|up to|than|least|maximum|until|exceed|within|is|be} ..4 $count ..3 $timeunit',
        types: POLICIES,
      },
      {
        seq: '{$keepverb|process~} ..20 $count ..3 {days|weeks|months|month|years|year} {after|following|from|period|as of|upon|since|thereafter|in|to|for}',
        types: POLICIES,
      },
      {
        seq: '{$keepverb|available} ..14 for {a|another|a further|half a|at least a} {year|month|week|day|decade}',
        none: ['{free|trial}'],
        types: POLICIES,
      },
      {
        seq: '$count ..3 {days|weeks|months|month|years|year} ..14 {retained|kept|stored|archived|deleted|erased|anonymised|anonymized|removed|destroyed}',
        types: POLICIES,
      },
      { seq: 'retention {period|periods|time} ..8 $count ..3 $timeunit', types: POLICIES },
      { seq: '{storage|retention} {period|duration|limit} ..5 {is|of|for|lasts} ..5 $count ..3 $timeunit', types: POLICIES },
      {
        // The verb stands in the heading or before the list.
        seq: 'for ..4 $count ..3 {days|weeks|months|month|years|year} ..3 {after|following|from|as of|since|upon}',
        context: ['{retention|retain|how long|storage period|storage of|we keep|we store}'],
        types: POLICIES,
      },
      {
        // Tables with a column for it.
        seq: '$count ..3 {days|weeks|months|month|years|year|hours}',
        context: [
          '{retention period|retention periods|storage period|retention time|storage duration|duration of storage|period of retention|period of storage}',
        ],
        none: [
          '{respond|request|requests|complaint|every|law|once|send|before}',
          '$count ..3 {days|weeks|months|years} ..3 {notice|old|ago}',
        ],
        types: POLICIES,
      },
      // Deleted after N days.
      {
        seq: `{${GONE}} ..16 {after|within|in|following|later than|every|automatically|at most|maximum of|up to} ..10 $count ..3 $timeunit`,
        types: POLICIES,
      },
      { seq: `{${GONE}} ..10 $count ..3 $timeunit {after|following|from|of|later}`, types: POLICIES },
      {
        seq: '{after|within|upon expiry of} ..3 $count ..3 {days|weeks|months|month|years|year|hours} ..16 {we|will|be|is|are|shall} ..3 {delete|deleted|erase|erased|purge|purged|remove|removed|destroy|destroyed|anonymised|anonymized}',
        types: POLICIES,
      },
      {
        seq: '{take|takes|need|needs} ..4 $count ..3 {days|hours|weeks|months} ..8 {delete|deletion|erase|erasure|removed|removal|deleted|purge}',
        none: ['{respond|appeal|review}'],
        types: POLICIES,
      },
      {
        seq: '{grace|recovery|waiting|restoration|deactivation|retention} {period|window} of ..4 $count ..3 {days|hours|weeks|months}',
        context: ['{delete|deletion|deleted|erase|erased}'],
        types: POLICIES,
      },
      // As long as the account lives.
      {
        seq: '{retain~|keep~|store~|hold~|maintain~|processed} ..20 {as long as|long as|until} ..2 {you|your|the user|user|the customer} ..8 {account|customer|subscribed|subscriber|subscription|service|services|user|registered|delete|unsubscribe|member|membership|withdraw|consent|newsletter|profile|terminate|valid}',
        none: ['or ..2 as ..2 {necessary|needed|required|long}'],
        types: POLICIES,
      },
      {
        seq: '{retain~|keep~|store~|hold~|maintain~} ..14 {as long as|long as|while} ..2 {we|you} {have|maintain} ..4 {relationship|contract|agreement}',
        types: POLICIES,
      },
      {
        seq: '{retain~|keep~|store~|hold~|processed} ..14 {for the duration of|for the entire duration of|for the term of|throughout|during the term of} ..6 {agreement|contract|account|use|relationship|subscription|membership|employment|application process|recruitment}',
        types: POLICIES,
      },
      {
        seq: '{retain~|keep~|store~|hold~} ..14 until ..3 {deletion|closure|termination|end|expiry|expiration|cancellation} of ..4 {account|contract|agreement|subscription|membership|profile|relationship}',
        types: POLICIES,
      },
      {
        seq: '{retain~|keep~|store~|hold~|stored|kept} ..16 {until|during|for} ..6 {statute of limitations|limitation period|limitation periods|limitations period|prescription period|statutory retention period|statutory retention periods}',
        types: POLICIES,
      },
      {
        seq: '{retain~|keep~|store~|hold~} ..10 {as long as|long as} ..4 {agreement|contract|account|subscription} ..4 {force|exists|active|open|remains}',
        none: ['or ..2 as ..2 {necessary|needed|required|long}'],
        types: POLICIES,
      },
      {
        seq: '{deleted|erased|removed} ..3 {after|upon|once|when|as soon as} ..7 {verification|completion|deletion|complete|session ends|closed|completed|finished}',
        types: POLICIES,
      },
      // In terms.
      ...[
        '{retain~|keep~|store~|retention} ..12 {for|of|up to|than|least|maximum|until|within} ..4 $count ..3 $timeunit',
        `{${GONE}} ..12 {after|within|in|following|later than|automatically} ..8 $count ..3 $timeunit`,
        '{after|within|period of} ..3 $count ..3 {days|weeks|months|month|years|year} ..16 {we|will|be|is|are|shall} ..3 {delete|deleted|erase|erased|purge|purged|destroy|destroyed|anonymised|anonymized}',
        '{retain~|keep~|store~|stored|kept} ..16 {as long as|long as|for the duration of} ..4 {you|your|customer|user|the} ..6 {account|subscription|services|service|membership|contract}',
      ].map((seq) => ({
        seq: `${seq} & {${STORED}}`,
        ...(seq.startsWith('{after') ? {} : { by: 'provider' as const }),
        types: TERMS,
        none: [
          '{you|licensee|developer|publisher|merchant|seller|advertiser|partner|client|recipient|participant|party|parties|manufacturer|supplier|customer|user|users} ..2 {must|shall|should|will|agree|agrees|may not|are required} ',
          '{confidential information|receiving party|dispute|court|notice of|arbitrat*|claim|claims|purchase|credits|coins|points|vouchers|law enforcement|payroll|infring*|conference|licence to|license to|grant}',
          '{so long as|as long as} your use',
          'or ..2 as ..2 {necessary|needed|required|long}',
          '{export|retrieve|download} ..6 {data|content|files}',
        ],
      })),
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We keep your data while you are a member.',
    'Enquiries are deleted as soon as they have been answered.',
    'We do not keep payment data for more than 180 days.',
    'We delete your data when you cancel your account.',
    'Your details remain in our database for 24 months.',
    'We keep your data for the entire duration of our contractual relationship.',
    'We keep invoices for seven years after the end of the financial year.',
    'Server logs are deleted after 30 days.',
    'If you close your account, we erase your data within ninety (90) days.',
    'Applications are stored for up to 6 months following the decision.',
    'We keep your profile until you delete your account.',
    'After two years without a visit, your data will be anonymised.',
    ['We keep the following data:', 'Support requests are retained for 24 months from the last message.'],
    'We keep billing data for a year.',
    'We keep your data for as long as we have a contract with you.',
    'Logs are overwritten after 14 days.',
    'We hold these records until the statutory limitation period has run out.',
    'It can take up to 30 days to delete your account.',
    'We keep your data until the closure of your account.',
  ],
  passed: [
    'We isolate such copies until their deletion is possible.',
    'The length of time depends on whether we keep a relationship with you.',
    'We keep what we need for as long as it is necessary.',
    'This cookie is stored for 13 months.',
    'We respond to your deletion request within 30 days.',
    'You must keep proof of purchase for two years.',
    'We do not collect data of children under 13 years of age.',
    'You can restore deleted files within 14 days.',
    'We give 30 days notice before we change the way we keep data.',
    'We keep your data for as long as you use the service or as necessary.',
    'These files remain on your device until you delete them.',
  ],
  also: ['open-ended-retention', 'retention-after-deletion', 'inactivity-deletion', 'deletion-right'],
};
