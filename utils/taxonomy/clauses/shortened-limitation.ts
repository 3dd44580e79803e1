import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'shortened-limitation',
  title: 'You have less time to sue',
  group: 'disputes',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 2, S: 1 },
  documentTypes: [
    'Terms of Service',
    'Commercial Terms',
    'Developer Terms',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Privacy Policy',
    'Other Policy',
  ],
  definition: 'You have a shorter time to bring a claim than the law would usually give you.',
  whyItMatters: 'A right can lapse before you even find the harm.',
  whatItMeans: 'Your claim can expire early, and a court may turn it away however good it is.',
  whatYouCanDo:
    'Note the deadline as soon as something goes wrong. Write to the company early, with a date, and take the formal step that the contract names before the time ends.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(q)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 20'] },
  ],
  related: ['forced-arbitration', 'liability-cap', 'release-of-claims', 'foreign-law-venue'],
  mappings: { tosdr: [151], claudette: ['LTD'] },
  modifiers: [
    {
      by: 1,
      when: 'you have less than a year',
      seq: ['within ..3 {30|60|90|120|180|thirty|sixty|ninety|three|six|nine|3|6|9} ..4 {day|days|month|months}'],
    },
    {
      by: -1,
      when: 'it gives way where the law sets a longer time',
      seq: ['{to the extent|to the fullest extent|to the maximum extent|where|unless} ..3 {permitted|prohibited|allowed|required} ..4 law'],
    },
  ],
  match: {
    none: [
      '{warranty|guarantee} {claim|claims}',
      '{counter notice|counternotice|counter notification|notice of dispute|opt out|opting out|reject|refund|refunds|chargeback|invoice|invoices|informal|tolled|mediation}',
      'arbitrator ..6 {appointed|selected|issue|render}',
      '{delete*|retain*|retention|store*|keep|stored}',
      '{fees|charges|charge|billing|payment|payments|purchase price} ..8 {within|must be|unless}',
      '{we|company} will {respond|reply|review|investigate}',
      '{submit|submitted} ..6 {entry|entries}',
      'not ..2 affect ..4 limitation*',
    ],
    any: [
      '{legal action|court action|legal proceedings|judicial action|proceedings} ..4 {must|shall|has to|have to} be {taken|started|commenced|begun|brought|initiated} ..3 within ..3 $few ..3 {year|years|month|months}',
      '{must|shall|have to} {start|begin|commence|bring|take} ..3 {proceedings|court proceedings|legal action|legal proceedings|action} ..3 within ..3 $few ..3 {year|years|month|months}',
      '{right to claim|right to bring|right to sue|right of action|ability to claim|claim} {ends|expires|lapses|ceases} ..2 $few ..3 {year|years|month|months} after',
      {
        seq: '{claim|claims|suit|action|cause of action|demand} ..4 not ..2 $bring ..6 within ..4 {$few|$fewdays} ..4 {year|years|month|months|day|days} ..14 {waived|barred|forfeited|lost|invalid|extinguished|lapses|lapse|expire|expires}',
        negation: 'ignore',
      },
      '{claim|claims|rights|right|action|actions} ..14 {cut off|preclusion|preclusive|exclusion|forfeiture|limitation} period of ..3 $count ..2 $timeunit',
      {
        seq: '$suit ..4 {may not|must not|shall not|can not|cannot|may only} be ..2 {started|brought|commenced|filed|initiated|made|instituted} ..2 {later than|more than|after|within} ..4 $few ..3 {year|years|month|months}',
        negation: 'ignore',
      },
      '{must|have to|has to} sue ..3 within',
      {
        seq: '{loses|lose|forfeits|forfeit|waives|waive} ..3 {all claims|any claim|any claims|your claim|his claims|its claims|their claims|claims|right to claim|right to sue} ..3 {if|unless} ..12 within ..3 $count ..2 $timeunit',
        negation: 'ignore',
        none: ['{prize|prizes|insurance}'],
      },
      '{claims|claim|action|actions|suit|lawsuit|proceedings} ..6 {must|shall} ..2 be {brought|commenced|initiated|instituted|filed} ..3 within ..3 $few ..3 {year|years|month|months}',
      {
        seq: '{not|fail|fails|failure|unless} ..8 {notify|notified|submit|submitted|raise|raised|report|reported|bring|brought|file|filed|present|presented} ..14 within ..3 $fewdays ..3 {day|days} ..14 {waive|waives|waived|lapse|lapses|barred|forfeit|forfeits|forfeited|extinguished}',
        negation: 'ignore',
        none: ['{warranty claim|content}'],
      },
      {
        seq: '{no liability|not liable|not be liable|no claim} ..14 unless ..12 {notify|notified|notifies|notice|bring|brought|commence} ..16 within ..3 $count ..3 {day|days|month|months|year|years}',
        negation: 'ignore',
      },
      {
        seq: '{claim|claims|complaint|complaints} ..10 {must|have to|shall} be ..2 {made|submitted|raised|lodged|notified|brought|reported} ..4 within ..3 $count ..3 {day|days|week|weeks}',
        none: ['{takedown|baggage|delivery|delivered|shipping|returns|return|prize|warranty card|insurance|support}'],
        weak: true,
      },
      {
        seq: 'within ..3 $count ..3 {day|days|month|months} ..14 {claim|claims} ..8 {deemed waived|be waived|is waived|are waived|lapses|lapse|forfeited|excluded|extinguished}',
      },
      // "must be filed within one year after the claim arose"
      '$suit ..30 {must|shall|may|should|has to|have to|will|can} ..12 $bring ..20 within ..3 $few ..3 {year|years|month|months} ..4 {after|of|from|following|that}',
      '$suit ..30 $bring ..12 within ..3 $few ..3 {year|years|month|months} ..4 {after|of|from|following} ..16 {arise|arises|arose|arisen|accrue|accrues|accrued|occurred|occurs|occurrence|events|event|discovered|act|facts|giving rise|risen|incident|known|knew|aware}',
      '{bring|file|commence|initiate|institute|assert|raise|present} ..6 $suit ..20 within ..3 $few ..3 {year|years|month|months}',
      '$suit ..30 $bring ..12 within ..3 $fewdays ..2 days ..6 {after|of|from|following} ..14 {arise|arises|arose|arisen|accrue|accrues|accrued|occurred|occurs|occurrence|events|event|discovered|giving rise}',
      '$suit ..30 {no later than|not later than|before} ..4 $few ..3 {year|years|month|months} ..4 {after|from|following}',
      '{no|not|neither|nor} ..8 $suit ..30 {more than|later than|after} ..4 $few ..3 {year|years|month|months} ..6 {after|from|has|have|following|of}',
      {
        seq: '$suit ..30 {permanently|forever|time|otherwise|shall be|will be|be} {barred|waived|time barred|extinguished}',
        context: ['{year|years|month|months|days|period}'],
      },
      '{permanently|forever} barred',
      '{regardless of|notwithstanding|irrespective of} ..4 statute or law to the contrary',
      '{waive|waives|waiving} ..10 {statute of limitation|statute of limitations|statutes of limitation|statutes of limitations|limitation period|limitation periods}',
      '{limitation period|limitations period|statute of limitations|period of limitation} ..12 {is|shall be|will be|reduced|shortened|limited} ..5 $few ..3 {year|years|month|months}',
      '{you|user|customer} ..3 {has|have|only have} ..4 $few ..3 {year|years|month|months} ..6 to {bring|file|sue|commence|assert|start} ..4 {claim|lawsuit|suit|action|legal|arbitration}',
      '{shorten|shortened|shortens|reduce|reduces} ..8 {limitation|limitations|time to bring|time to file}',
      '{claim|claims|right to compensation|right to damages|right to bring} ..6 {expire|expires|lapse|lapses|become time barred|be time barred|shall lapse|barred|become statute barred} ..8 $few ..3 {year|years|month|months}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'You must start proceedings within 12 months or lose the right to do so.',
    'Any claim not filed within one year is waived.',
    'Proceedings may not be started later than six months after the event.',
    'The customer loses all claims if he does not assert them within three months.',
    'Actions must be initiated within 12 months, whatever the law says.',
    'We have no liability unless you notify us of the claim within 30 days.',
    'If you do not submit a claim within the 180-day period, the right to sue is waived.',
    'Any claim arising out of these terms must be filed within one year after it arose.',
    'A cause of action that is not brought within twelve (12) months of the event is permanently barred.',
    'Regardless of any statute or law to the contrary, you have to act within the time set here.',
    'You must bring any claim against us within six months from the date on which it accrued.',
    'No action may be brought more than one year after the facts became known.',
    'You waive any longer statute of limitations.',
    'Claims for damages become time barred after 12 months.',
  ],
  passed: [
    'Warranty claims may be made within two years of purchase.',
    'Complaints are answered within 14 days.',
    'Parcels that do not arrive must be reported within 30 days of shipping.',
    'Refund requests must be filed within one month of the purchase.',
    'You may opt out of arbitration within 30 days.',
    'Invoices that are not disputed within two months count as accepted, and claims about them end.',
    'The limitation period is tolled while we try to settle the claim.',
    'We keep records for six years because claims may be brought within that time.',
    'A party must send a notice of dispute 60 days before it files a claim.',
  ],
  also: ['forced-arbitration'],
};
