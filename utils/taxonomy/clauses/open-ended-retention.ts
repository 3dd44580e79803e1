import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'open-ended-retention',
  title: 'No fixed time for keeping your data',
  group: 'retention',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition:
    'How long your data is kept depends on something open, such as “as long as necessary”, with no period or event that you could work out.',
  whyItMatters: 'A promise that nobody can check protects little.',
  whatItMeans: 'You cannot know when your data will be gone. The provider decides what is necessary.',
  whatYouCanDo:
    'Ask how long each kind of your data is kept. In many places you may also ask for deletion once you stop using the service.',
  regulations: [
    { id: 'gdpr', refs: ['13(2)(a)'] },
    { id: 'us-ca-ccpa', refs: ['1798.100(a)(3)'] },
    { id: 'br-lgpd', refs: ['9'] },
  ],
  related: ['retention-periods-stated', 'indefinite-retention', 'retention-after-deletion', 'deletion-right'],
  mappings: { tosdr: [178], opp115: ['Data Retention'], dpv: ['dpv:IndeterminateDuration'] },
  modifiers: [
    {
      by: 1,
      when: 'the company’s own needs or wishes decide',
      seq: [
        '{business|commercial|operational|internal} ..1 {needs|need|purpose|purposes|interests|interest|reasons|reason|requirements}',
        '{permitted|allowed} ..2 {by|under} ..3 {law|laws|regulations}',
        '{we|company} {deem|deems|consider|considers|believe|see fit|wish|find}',
      ],
    },
  ],
  match: {
    none: [
      '{browser|browsers} ..4 {keep|store|save}',
      'request deletion',
      // A period in the same sentence can be checked (retention-periods-stated).
      '$count ..3 {days|weeks|months|month|years|year|hours}',
      // Cookies, and data that is nobody's.
      '{cookie|cookies} ..8 {stored|kept|remain|retained|deleted|expire}',
      '{aggregated|anonymized|anonymised} ..3 {data|information} ..8 $keepverb',
      // Criteria of a right, not of a practice.
      '{right to|may request|can request|you request|to request|request that|request us|requesting} ..10 {erase|erasure|erased|deleted|deletion|restrict}',
      '{right to|request that|request us to|request to|you request|may request|may exercise|asking us} ..10 delete',
      'held by',
      'retention and use',
      '{encourage|creators|administrators} ..10 $keepverb',
      '{laws|law} ..2 require us',
      '{third parties|third party|vendors|providers} ..4 {retain|keep|store}',
    ],
    any: [
      // As long as necessary.
      '{$keepverb|process~|use} ..24 {as long as|so long as|as long} ..6 {necessary|needed|required|need|needs|reasonably|permitted|appropriate|useful|relevant|legally|legitimate need|legitimate business|have a reason|have a need|have reason|have good reason|business need|business reason|business purpose}',
      '{$keepverb|process~} ..24 {no longer than|not longer than|longer than} ..8 {necessary|needed|required|need|reasonably|permitted|appropriate|purposes|purpose}',
      '{not|never} ..6 {keep|retain|store|hold|kept|retained|stored|held} ..16 longer than ..8 {necessary|needed|required|need|reasonably|purposes|purpose}',
      '{retain~|keep~|store~|hold~|maintain~|preserve~|archive~|processed} ..16 {period|periods|length of time|time|duration} ..8 {necessary|needed|required|reasonably|permitted} ..5 {to|for|in order}',
      '$keepverb ..26 {as necessary|as needed|as is necessary|as reasonably necessary|as may be necessary|as otherwise necessary|as otherwise permitted|where necessary}',
      '{retain~|keep~} ..16 {only|such time|a period|periods} ..6 {necessary|needed|appropriate|reasonable|consistent with}',
      '{for a|a} reasonable {period|time|period of time} ..12 $keepverb',
      '$keepverb ..10 for a {reasonable|limited|certain} {period|time|period of time|amount of time}',
      '$keepverb ..12 {as long as|so long as} ..20 {purposes|interests|obligations|law|business} ..10 {require|requires|necessitate}',
      '{may|might|can|will|to} ..3 {retain|store|keep|be retained|be stored|be kept} ..14 {longer period|longer periods|for longer|data longer|information longer}',
      '{keep|retain|store|kept|retained|stored} ..8 different ..4 {periods|lengths|durations}',
      '{after|for} ..2 {reasonable|minimum} period ..8 {purpose|purposes|deleted}',
      '$keepverb ..16 {period|periods|period of time|time|duration} ..4 {that enables|that allows|enabling us|allowing us|sufficient to|reasonably required|in which we|that we consider|we deem|deemed} ..6 {to|us|appropriate|necessary|reasonable|have}',
      '$keepverb ..14 {as long as|so long as|until|such time as|such period as|such time} ..3 {we|company} ..3 {believe|deem|consider|see|determine|think|find} ..6 {fit|necessary|appropriate|useful|relevant|required|reasonable|it}',
      // Outside privacy policies only what is plainly about your data: elsewhere the reader, too, keeps and stores.
      {
        seq: '{we|company|and|may|will} ..4 {retain|keep|store} ..2 {$pdata|direct message|message content|personal|such information|such data|this information|this data} ..10 {as needed|as necessary|as long as necessary|as long as needed|as long as it is needed|as long as is necessary|as long as required|as long as reasonably necessary}',
        types: ['Terms of Service', 'Commercial Terms', 'Other Policy'],
        by: 'provider',
        none: ['{customer|licensee|recipient|you|confidential} ..6 {shall|must|may|will|agree}'],
      },
      // Until no longer needed.
      '{$eraseverb|$keepverb} ..20 {when|once|as soon as|until|if|after} ..12 no longer ..2 {needed|necessary|required|relevant|need|needs|serves|have|useful|of use}',
      '{when|once|as soon as|if} ..12 no longer ..2 {needed|necessary|required|need} ..14 {delete|deleted|erase|erased|destroy|destroyed|remove|removed|anonymize|anonymise|dispose|disposed}',
      '$keepverb ..14 until ..8 {purpose|purposes} ..6 {fulfilled|achieved|accomplished|satisfied|met|complete|served}',
      // What decides.
      '$keepverb ..14 {ongoing|legitimate|legal or|valid} ..4 {business need|business needs|business purpose|business purposes|business reason|business reasons|need to}',
      '{retention|storage} {period|periods|time|times} ..10 {depend|depends|vary|varies|differ|differs|different|determined by|determined based}',
      {
        seq: '{criteria|factors} ..12 {determine|determining|decide|set|establish} ..6 {retention|how long|period|periods|duration|storage}',
        none: ['{right to|access to|confirmation|obtain|envisaged}'],
      },
      '{determine|determining|decide|deciding|establish} ..3 {appropriate|applicable|relevant|retention} ..3 {retention period|retention periods|period|periods|length of retention} ..12 {consider|considers|amount|nature|account}',
      '{retention|storage} {period|periods|time|times} ..6 {is|are} ..2 {determined|based|calculated} ..6 {by|on|according}',
      '{length of time|how long|period of time|period for which|duration} ..8 {retain|keep|store|retained|kept|stored|hold} ..14 {depend|depends|vary|varies|determined by|will depend}',
      '{retain~|keep~|store~} ..12 {in line with|in accordance with|according to|based on|consistent with|subject to} ..5 {retention|record|records} {policy|policies|schedule|schedules|guidelines|retention|practices|management}',
      // The purpose falls away.
      '{$eraseverb} ..16 {when|once|as soon as|after|if} ..8 {purpose|purposes|reason|reasons|legal basis} ..8 {ceases|cease|ceased|no longer|fulfilled|achieved|lapses|lapsed|falls away|expired|fallen away|met|satisfied|accomplished}',
      '{after|once|when|as soon as|if} ..6 {purpose|purposes} ..8 {ceases|cease|ceased|no longer|fulfilled|achieved|lapses|lapsed|falls away|fallen away|accomplished} ..12 {$eraseverb}',
      {
        seq: '$keepverb ..12 {period|time|duration} {necessary|needed|that is necessary|that is needed|strictly necessary|strictly needed|strictly required}',
        none: ['{law|laws|legal|legally|regulation|regulations}'],
      },
      '{hang on to|hang onto|hold onto|holds onto} ..14 {as long as|so long as|until}',
      '{period|duration|length} of {storage|retention} ..10 {depend|depends|varies|vary|determined by}',
      // A period, and then more for the company's own purposes.
      {
        seq: '{retain~|keep~|store~} ..10 {longer|for longer} ..4 {legitimate|our} ..2 {business|interests|interest|purposes}',
        context: ['{$data}'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We keep your personal data for as long as necessary for the purposes described above.',
    'We will not retain your information longer than is needed to provide the service.',
    'Personal information is stored for the period necessary to fulfil the purposes of this policy.',
    'We delete personal data when it is no longer needed.',
    'How long we keep your data depends on the kind of data and on our business needs.',
    'We retain information for as long as we have a legitimate business need for it.',
    'After our relationship ends, we keep your data for a period of time that enables us to defend claims.',
    'To determine the appropriate retention period, we consider the amount and nature of the data.',
    'Your data is kept in line with our data retention policy.',
    'The data is deleted as soon as the purpose of storage ceases to apply.',
    'The period of storage depends on the purpose of the processing.',
    'We hang on to your information only as long as we need it.',
  ],
  passed: [
    'We keep invoices for seven years.',
    'Log files are erased after thirty days.',
    'These cookies are stored for as long as necessary.',
    'You have the right to request erasure where the data is no longer necessary.',
    'You should keep your password safe for as long as you use the service.',
    'We use reasonable measures where necessary to protect your data.',
    'We keep your data for no longer than is necessary, and at most 24 months after your last visit.',
    'Records are kept for the time needed under tax law.',
    'Your browser will keep it for a certain period of time.',
  ],
  also: ['retention-periods-stated', 'retention-after-deletion', 'indefinite-retention', 'deletion-right'],
};
