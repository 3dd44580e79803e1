import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const TERM =
  'term|subscription|period|plan|contract|commitment|agreement|installments|instalments|membership|season|license|licence|year|months';
const OWE = 'pay|pays|liable|responsible|owe|owes|due|payable|obligated|obligation|obliged|charge|charged|invoice|billed|bill|owed|owing';
const END =
  'cancel|cancels|cancellation|cancelled|canceled|terminate|terminates|terminated|termination|terminating|cancelling|canceling|early|end your|ending your';

export default defineClause({
  id: 'early-termination-fee',
  title: 'Fee for leaving early',
  group: 'money',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'General Conditions of Sale', 'Commercial Terms'],
  definition: 'If you end a contract early, you pay a fee or the price of the remaining term.',
  whyItMatters: 'It makes leaving expensive, even if the service disappoints you.',
  whatItMeans: 'Leaving may cost you as much as staying.',
  whatYouCanDo:
    'Ask how the sum is calculated. Check whether the law where you live gives you a way out, for instance after a price rise or when you move.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(d)–(e)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 5'] },
    { id: 'eu-data-act', refs: ['29'] },
  ],
  related: ['hard-to-cancel', 'no-refunds', 'auto-renewal', 'penalty-fees'],
  mappings: {},
  modifiers: [
    {
      by: 1,
      when: 'the whole remaining term has to be paid',
      seq: [
        '{remaining|remainder|rest|balance|unexpired|full|entire|outstanding} ..8 {term|period|contract|subscription|commitment|installments|instalments}',
      ],
    },
    {
      by: -1,
      when: 'the fee goes down over time',
      seq: ['{declin*|decreas*|prorated|pro rated|pro rata|reduced} ..8 {month|months|monthly|term|fee}'],
    },
  ],
  match: {
    none: [
      '{not|unless|until} ..3 {cancel|cancelled|canceled}',
      '{without|no} ..3 {termination|cancellation|exit} {fee|fees|charge|charges|penalty|penalties}',
      '{generate income|pick up|service provider|seek a refund|refund for the full}',
      '{will|shall|may} ..3 refund ..16 {remainder|remaining|unused}',
      '{receive|entitled to|provide|pay|issue} ..6 {prorated|pro rated|pro rata|proportional} ..4 refund',
      '{guest|guests|booking|bookings|reservation|reservations|host|hosts|trip|ride|rental|hotel|flight|appointment|class|events|event ticket|no show|merchant|withdrawal|transport|transportation|passenger|passengers|driver|drivers|request|delivery}',
      '{prior to|through|up to|before|accrued|incurred} ..6 {effective date|date of termination|termination date|such termination|date of such|cancellation}',
    ],
    any: [
      '{early|premature} {termination|cancellation|cancelation|disconnection|disconnect|exit|departure} {fee|fees|charge|charges|penalty|cost}',
      {
        seq: '{cancellation|termination|disconnection|deactivation|exit} {fee|fees|charge|charges|penalty}',
        none: ['{order|orders|ads|ad}'],
        context: ['{subscription|plan|contract|term|membership|commitment|agreement|service|services|installment*}'],
        weak: true,
      },
      // A fee for the change itself, in a time of commitment.
      '{cancel|canceling|cancelling|terminate} ..14 {will|shall|may} be charged ..6 {fee of|change fee|flat fee|exit fee|penalty}',
      '{if|when} ..2 {you|customer|subscriber} ..3 {cancel|terminate|end} ..24 {pay|owe|charged} ..4 {portion|percent|percentage|part} ..6 {remaining|balance|unpaid}',
      // The rest of the term falls due.
      `{${END}} ..24 {pay|liable for|responsible for|obligated to pay|owe} ..12 {through|until} ..3 end of ..5 {term|subscription|commitment|contract}`,
      `{${END}} ..30 {${OWE}} ..12 {remainder|remaining|balance of|unexpired|rest of|entire|full} ..6 {${TERM}|fees|amount|payments|charges}`,
      `{${OWE}} ..14 {remainder|remaining|balance of|unexpired|rest of|entire|full} ..6 {${TERM}|fees|amount|payments|charges} ..24 {${END}}`,
      `{remaining|unexpired|outstanding|unpaid|future|balance of|rest of|remainder of} ..8 {${TERM}|fees|payments|amounts} ..12 {become|becomes|be|remain|remains|are|is} ..4 {due|payable|owed|owing|accelerated} & {${END}} & {${TERM}|installment*}`,
      `{${END}} ..24 {not|nor} ..3 {relieve|release|affect|excuse|waive|end|discharge|extinguish} ..12 {pay|payment|fees} ..12 {remainder|remaining|entire|full|total|agreed|balance|term|rest}`,
      '{pay|pays|invoice} ..5 {unpaid|remaining|any|all|outstanding} ..3 {fees|amounts|charges} ..4 {covering|for} ..4 {remainder|remaining|rest|balance|unexpired|full}',
      '{immediately|require you|required} ..8 pay ..10 {remainder|rest|balance} of ..4 {term|subscription|contract|period}',
      '{charged|owe|pay|billed|responsible} ..20 {duration|entire|full|whole|remainder} ..4 {term|period|commitment} ..14 {even if|whether or not|regardless} ..10 {terminat*|cancel*}',
      `{remaining|outstanding|all} ..4 {instalments|installments|payments} ..12 {remain|remains|become|becomes|are|be} ..4 {due|payable|owed} ..6 {until|through|for|despite|even} ..6 {term|period|commitment|subscription|terms}`,
      {
        seq: '{obligated|obliged|required|liable|responsible} {to pay|for} ..16 {until|through} ..2 {end|expiry|expiration} of ..5 {term|subscription period|contract|commitment}',
      },
      '{full|entire|whole|total} ..2 {price|fee|fees|amount} ..10 {term|contract period|subscription period|commitment} ..4 {stays|remains|remain|is|becomes|become} ..1 {due|payable|owed} & {cancel*|terminat*}',
      // What was ordered is invoiced although it is cancelled or put off.
      {
        seq: '{cancel*|cancel|postponement|postpones} ..30 {invoice|invoiced|charge|bill|billed} ..14 {in full|full amount|entire amount|full price|percent}',
        weak: true,
      },
      {
        seq: '{invoice|invoiced|charge|bill} ..12 {percent of|in full|full amount} & {cancel*|postpone*} & {compensation|entitled}',
        weak: true,
      },
      { seq: 'break {fee|fees|cost|costs}' },
      `{entitled|entitles} to ..8 {remaining|outstanding} ..4 {fees|instalments|installments|payments|remuneration|price|amounts} & {${END}|prematurely|ended}`,
      '{cancellation|termination|cancelling|terminating} {during|in|within|before} ..8 {subject to|incur|incurs|carries|attracts|entails} ..3 {charge|fee|penalty}',
      '{fees|charges|amounts} ..12 {term|period} ..6 {remain|remains|be|are} ..2 {payable|due|owing} ..6 {notwithstanding|despite|even|regardless|irrespective} ..8 {terminat*|cancel*}',
      `{device|equipment|handset|hardware} {balance|cost|price|payments|instalments|installments} ..10 {due|payable} & {${END}}`,
      '{termination|cancellation} {fee|charge|penalty} {equal to|equivalent to|amounting to} ..6 {month|months|percent|remaining|fee|fees}',
      'kill fee',
      '{termination|cancellation} ..12 {indemnity|compensation} ..3 {equal to|corresponding to|amounting to|equivalent to} ..8 {remaining|due|term|outstanding|fees}',
      `{${END}|premature|prematurely} ..20 {full|total|entire|whole} ..3 {contract|plan|subscription|term|agreed|agreement} {amount|price|fee|value|sum} ..6 {due|payable|owed}`,
      { seq: '{fee|charge|sum} of ..6 {payable|due|charged|applies|apply} ..4 for {early|premature} {cancellation|termination}' },
      `{before|early} ..4 {contract|term|plan|commitment} ..8 {pay|owe} ..3 {what is left|what remains|the rest|whatever remains}`,
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'A fee of 99 euros is due for early cancellation.',
    'If the client ends the contract prematurely, the full contract amount remains due.',
    'If you cancel, the equipment balance becomes due at once.',
    'After you cancel, the remaining instalments remain payable until the term has ended.',
    'If you cancel the campaign, we will invoice the order in full.',
    'If you leave in the first year, an early termination fee applies.',
    'If you cancel before the end of the term, you must pay the remaining fees for the full term.',
    'When the contract is terminated early, the remaining payments of the term become due at once.',
    'You are responsible for the full amount of your yearly plan even when you cancel early.',
    'Cancelling early will not relieve you of the duty to pay for the remainder of the term.',
    'We charge an early cancellation fee of half of the remaining installments.',
    ['If you end your plan before its term is over:', 'you will owe the balance of the subscription fees;'],
  ],
  passed: [
    'You can cancel without any early termination fee.',
    'You stay liable for the charges of the month in which you cancel.',
    'There are no early termination fees.',
    'If we end the plan, we will refund the fees for the remainder of the term.',
    'Guests who cancel a booking may owe a cancellation fee.',
    'On termination you must pay all fees incurred up to the date of termination.',
    'You can use the plan for the remainder of the term after you cancel.',
    'The remaining provisions stay in effect after termination.',
    'You can leave at any time, free of charge.',
  ],
  also: ['hard-to-cancel', 'no-refunds'],
};
