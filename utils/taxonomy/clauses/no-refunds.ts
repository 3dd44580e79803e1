import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const PAID =
  'fee|fees|payment|payments|purchase|purchases|charge|charges|sale|sales|subscription|subscriptions|transaction|transactions|credits|credit|amounts|amount|plan|plans|order|orders|donation|donations|contribution|contributions|deposit|tips|membership|memberships|paid|price|prices|items|points|coins|currency|tokens|billing|ticket|tickets|commitment|commitments|balance|sums|costs|licenses|money|services|service|packs|boosts';
const REFUND = 'refund|refunds|refunding|reimbursement|reimbursements|money back';
const NOT = "not|never|cannot|can't|won't|don't|doesn't|nor";

export default defineClause({
  id: 'no-refunds',
  title: 'No refunds',
  group: 'money',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 2, C: 1, S: 0 },
  documentTypes: ['Terms of Service', 'In-App Purchases Policy', 'General Conditions of Sale', 'Commercial Terms', 'Developer Terms'],
  definition: 'You do not get back what you have paid.',
  whyItMatters: 'It removes the usual remedy when something disappoints you.',
  whatItMeans: 'Your money may be gone even if you stop on the first day.',
  whatYouCanDo:
    'Pay for the shortest period first. Check whether you have a right of withdrawal where you live, and ask your bank about a chargeback if you did not get what you paid for.',
  regulations: [
    { id: 'eu-crd', refs: ['9', '16(m)'] },
    { id: 'uk-cra', refs: ['42–45'] },
    { id: 'eu-uctd', refs: ['Annex 1(d)', 'Annex 1(f)'] },
  ],
  related: ['refund-or-withdrawal', 'loss-of-purchases', 'early-termination-fee', 'auto-renewal'],
  mappings: { tosdr: [162, 398] },
  modifiers: [
    {
      by: 1,
      when: 'it holds even if the service ends or fails',
      seq: [
        '{even if|even where|regardless|whether or not|including} ..14 {terminate|terminates|terminated|termination|suspend|suspended|suspension|discontinue|discontinued|fail|fails|unavailable}',
        '{we|company} ..8 {terminate|suspend|discontinue|cancel} ..20 {no|not} ..4 {refund|refunds}',
      ],
    },
    {
      by: -1,
      when: 'the law or a right of withdrawal is kept',
      seq: [
        '{except|unless|save} ..8 {law|legally|statutory|legislation|required by}',
        '{subject to|without prejudice} ..8 {law|laws|right of withdrawal|consumer|statutory}',
      ],
    },
  ],
  match: {
    none: [
      'you {will|shall|must|may|agree} ..2 not ..1 {issue|provide|give|offer|process|make|grant} ..4 {refund|refunds}',
      '{compensation|damages|reduction|indemnity} ..4 reimbursement',
      '{legal|statutory} {right|rights} ..20 refund',
      '{may or may not|whether or not|whether} ..6 {refundable|nonrefundable|refund}',
      '{not affect|not limit|not exclude|not prejudice|not waive|not restrict|not impact} ..12 {refund|refunds|withdrawal}',
      '{if|when|until|where} ..5 {not|never} ..2 {received|receive|get|got} ..6 {refund|reimbursement}',
      '{seller|sellers|merchant|merchants|host|hosts|partner|partners|airline|airlines|creator|creators|store|property|publisher|organizer|organizers} ..6 {refund|cancellation|return} {policy|policies}',
      '{your customers|your users|end users|end user|buyers|purchasers|fans|guests|passengers|travelers}',
    ],
    any: [
      // Non-refundable, final.
      `{${PAID}} ..14 {non refundable|nonrefundable|unrefundable}`,
      `{${PAID}} ..14 {${NOT}} ..2 refundable`,
      `{non refundable|nonrefundable} ..5 {${PAID}}`,
      '{is|are|be|deemed|considered} ..6 {non refundable|nonrefundable}',
      `{all|any|every|your|each} ..6 {sale|sales|purchase|purchases|payment|payments|transaction|transactions|order|orders|charges|fees} ..8 {is|are|be|considered|deemed} ..2 final`,
      // No refund.
      `no ..2 {${REFUND}}`,
      `{${NOT}} {be|get|receive|obtain|be entitled to|entitled to|be eligible for|eligible for|be eligible to|eligible to|qualify for|be owed|be due|be able to|have a right to|have the right to|have any right to|claim|request|be subject to} ..6 {${REFUND}}`,
      `{ineligible|disqualified} ..4 {${REFUND}}`,
      `{${NOT}} ..1 {entitle|entitles} ..6 {${REFUND}}`,
      {
        seq: `{${NOT}} {offer|provide|give|issue|grant|make|pay|accept|required to provide|required to issue|required to give|required to grant|required to make|obligated to provide|obliged to provide|obligated to issue|allow|support|permit|owe|be providing|be offering|be issuing|be able to provide|be able to offer|be required to provide|be obligated to provide|generally offer|generally provide|otherwise provide} ..5 {${REFUND}}`,
      },
      {
        seq: `{${NOT}} {refund|reimburse|be refunding|be required to refund|be obliged to refund|be obligated to refund|required to refund|obliged to refund|obligated to refund} ..4 {you|any|the|your|fees|payments|amounts|purchases|for|money|used|unused|customer|subscriber|all}`,
      },
      `{${NOT}} {be refunded|be reimbursed|refunded|be refundable|be credited or refunded}`,
      `{refund|refunds|refunding} ..4 {${NOT}} {be issued|be given|be provided|be offered|be available|be made|be granted|be possible|be paid|be processed|be permitted|be due|available|issued|given|provided|offered|possible|permitted|allowed|granted|made|supported}`,
      `{no|nor|not} ..3 {obligation|duty|requirement} ..4 {refund|refunds|reimburse}`,
      `without ..3 {${REFUND}}`,
      // Refund as a right, kept money, nothing given back.
      '{right of refund|right to a refund|right to refund|right to any refund|refund right} ..6 {not|no|never} ..3 {apply|applied|applicable|exist|available|exercised}',
      '{waive|waives|relinquish|give up} ..8 {refund|refunds|reimbursement}',
      {
        seq: '{retain|keep} ..2 {all|any|your|the} ..4 {funds|fees|payments|amounts|sums|prepayments|monies} ..3 {charged|paid|already|received|collected|you}',
        by: 'provider',
      },
      {
        seq: '{fees|payments|payment|deposit|deposits|money|amounts|sums|price} ..10 {not|never|cannot} ..3 {returned|paid back|repaid|given back}',
      },
      '{no|nor|not} ..3 {obligation|obliged|obligated|required} ..3 return ..4 {fees|payments|amounts|money|sums}',
      {
        seq: '{forfeit|forfeits|forfeited} ..6 {prepaid fees|fees paid|prepaid|subscription fees|payments made|amounts paid|fees already}',
      },
      '{not|no|never} ..4 {compensation|credit|credits|money} ..8 {unused|remaining|partial|unexpired} ..4 {period|part|portion|term|subscription|time|months|days}',
      // Not repaid, kept, no refund in other places of the sentence.
      '{amount|amounts|fee|fees|deposit|deposits|payment|payments|donation|donations|money|monies|sums|dues} ..8 {not|never|cannot|non} ..1 {repayable|returnable|reimbursable|recoverable|be reclaimed|be repaid|be recovered}',
      { seq: `{${NOT}} be ..3 {refunded|reimbursed}`, none: ['{you|customers} {must|should|will} not be ..2 charged'] },
      '{is|are|be} ..1 {not|never|neither} ..2 refundable',
      '{payments|amounts|fees|sums} ..8 {remain|remains|stay} with {us|the provider|the company|provider|company}',
      '{refund|refunds|reimbursement} ..10 {not take place|not occur|not be effected|not foreseen|not provided for}',
      {
        seq: `{unable|not able} to ..2 {offer|provide|issue|give|process|make|grant} ..3 {${REFUND}}`,
        negation: 'ignore',
        none: ['{if|when|where|in case} ..6 unable'],
      },
      '{refund|refunds} ..4 {no circumstances|no event|no case} ..2 be ..2 {granted|given|made|issued|provided|paid}',
      {
        seq: '{reserve the right|reserves the right|right to} ..4 {refuse|deny|decline|reject} ..6 {refund|refunds}',
        none: ['{seller|sellers|merchant|merchants}'],
      },
      'no {part|portion} of ..6 {fee|fees|price|payment|payments|amount|deposit|dues} ..6 {returned|refunded|repaid|reimbursed|credited}',
      { seq: 'prepaid ..2 {fees|amounts|sums|payments} ..8 {forfeited|forfeit}' },
      {
        seq: '{fees|payments|amounts|sums|deposit|deposits|money|price} ..6 {retained|kept} by {us|the company|the provider|company|provider|the organiser|the seller}',
      },
      { seq: `{refund|refunds|reimbursement|reimbursements} ..8 {is|are|be} ..1 {excluded|ruled out|precluded}` },
      {
        seq: `{refund|refunds|reimbursement|reimbursements} ..6 {is|are|be|will|shall} {not|never} ..1 {possible|available|provided|made|granted|given|offered|permitted|paid|due|issued|foreseen}`,
        none: ['{if|when|until|where|unless} ..8 {refund|reimbursement}'],
      },
      '{neither|nor} ..8 {fees|payments|credits|amounts|deposits|sums|purchases} ..6 be {refunded|reimbursed|returned}',
      '{fees|payments|prepayments|advance payments|amounts|deposits|sums} ..4 {not|never} be ..1 {repaid|returned|given back}',
      {
        seq: '{no right|not entitled|no entitlement|no claim} ..2 {get back|reclaim|recover|return of|repayment|back} ..6 {money|payment|payments|fees|sum|sums|amounts|price|deposit}',
      },
      '{excluded from} ..2 {refund|refunds|reimbursement}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Reimbursement of the joining fee is not possible.',
    'We are unable to offer refunds.',
    'No part of the fee is returned after a suspension.',
    'Credits are not refundable.',
    'You waive any right to a refund.',
    'We will retain all amounts already paid.',
    'No compensation is paid for the unused part of a period.',
    'All payments are final and non-refundable.',
    'We do not offer refunds for unused time.',
    'Except where the law requires it, fees paid to Examplia are nonrefundable.',
    'You will not be entitled to a refund if you cancel early.',
    'No refunds or credits will be given for partial months.',
    'Money that you have spent on credits cannot be refunded.',
    ['By buying a plan you accept that:', 'refunds are not available once the period has begun;'],
  ],
  passed: [
    'If we are unable to process your refund, we will write to you.',
    'We keep records of payments that you have made.',
    'If the goods are not returned within ten days, the order stands.',
    'You may ask for a full refund within thirty days.',
    'If you have not received your refund after a week, write to us.',
    'We will refund the unused part of the price.',
    'This does not limit your right to a refund under the law.',
    'The refund policy of each seller applies to its goods.',
    'You shall not issue refunds to your customers outside the platform.',
    'Refundable and special fares are shown in different colours.',
  ],
  also: ['refund-or-withdrawal'],
};
