import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const SUM =
  'amount|amounts|sum|sums|fee|fees|price|prices|greater|lesser|higher|larger|dollars|dollar|usd|euro|euros|eur|gbp|pounds|inr|rupees|hundred|thousand|paid|pay|payment|payments|charges|value|cost|purchase|months|zero|10|50|100|200|250|500|1000';

export default defineClause({
  id: 'liability-cap',
  title: 'What they owe you is capped',
  group: 'liability',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 2, S: 0 },
  documentTypes: [
    'Terms of Service',
    'Commercial Terms',
    'Data Processor Agreement',
    'Developer Terms',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Brand Guidelines',
    'General Conditions of Sale',
    'In-App Purchases Policy',
    'Privacy Policy',
    'Copyright Claims Policy',
  ],
  definition: 'The provider limits what it would have to pay you to a sum or a formula.',
  whyItMatters: 'The limit usually has nothing to do with the size of the harm.',
  whatItMeans: 'Even for a serious loss you may get little, such as a few months of fees.',
  whatYouCanDo:
    'Keep proof of the loss and of what you paid, and ask a consumer advice centre: in many countries you have claims that a contract cannot limit.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(a)–(b)'] },
    { id: 'uk-cra', refs: ['57', '65', 'Sch 2 para 1–2'] },
  ],
  related: ['liability-exclusion', 'release-of-claims', 'as-is-disclaimer', 'user-indemnification'],
  mappings: { tosdr: [149], claudette: ['LTD'] },
  modifiers: [
    {
      by: 1,
      when: 'the limit is a small fixed sum or nothing',
      seq: [
        '{exceed|exceeding|limited to|excess of|more than|greater than|maximum of|capped at} ..2 {usd|eur|gbp|us|euro|euros|inr} {1|5|10|20|25|50|100}',
        '{exceed|exceeding|limited to|excess of|more than|greater than|maximum of|capped at} {zero|nil|one|five|ten|twenty|twenty five|fifty|one hundred|1|5|10|20|25|50|100} ..1 {dollars|dollar|usd|euros|euro|eur|pounds|gbp|us}',
      ],
    },
    {
      by: -1,
      when: 'serious fault or injury is left out of the limit',
      inBlock: [
        '{not|nothing} ..8 {limit|limits|limited|exclude|excludes|apply|applies} ..20 {gross negligence|personal injury|fraud|wilful misconduct|willful misconduct|intent|intentional|wilful|death}',
        '{except|unless|other than} ..12 {gross negligence|intent|wilful misconduct|willful misconduct|fraud|personal injury}',
      ],
    },
  ],
  match: {
    none: [
      // Caps on the user, insurance, card fraud.
      '{your|customer|user|client} ..2 liability',
      '{liability|liable} ..2 of {you|the user|the customer|customer}',
      'liability insurance',
      '{insurance|coverage} ..6 limits',
      'unauthorized {use|charges|transaction|transactions}',
      '{debtor|deductible}',
      // German-style: limited to what could be foreseen is no sum.
      '{limited|confined|amount} ..10 {foreseeable|predictable|foreseen}',
    ],
    any: [
      // In plain words.
      `{claim|claims} against {us|the company|company|provider} ..10 limited to ..6 {${SUM}}`,
      { seq: `{maximum|most} ..1 {we|company} {will|would|may|could} ..3 {pay|owe} ..4 {${SUM}|is}` },
      `{we|company} {will|shall} not {pay|owe} you more than ..6 {${SUM}}`,
      `{recover|claim} ..6 only direct damages up to`,
      {
        seq: `{liable|liability|damages} ..8 up to ..3 {maximum|amount|sum|total|value} ..6 {${SUM}|of}`,
        none: ['{arbitrator|arbitrators|award|court}'],
      },
      `{amount|extent} of ..2 {damages|compensation|liability} ..4 {limited|capped|restricted} to ..6 {${SUM}}`,
      `{sole|exclusive|only} ..1 {obligation|remedy|liability} ..8 refund ..12 {maximum|entire|total} ..1 liability`,
      `{most|maximum} ..2 {that|amount|sum|you} ..4 {we|you|company|us} ..6 {pay|owe|recover|liable} ..6 {${SUM}}`,
      `{recover|claim} ..4 {only|up to|no more than} ..3 {direct damages|damages} ..4 {up to|to} ..8 {${SUM}}`,
      {
        seq: '{compensation|damages|reimbursement} ..4 {is|are|be} ..1 {capped|limited} ..1 {at|to} ..4 {eur|euros|usd|dollars|gbp|pounds|amount you paid|amounts you paid|fees paid|fees you paid|purchase price|price paid|500|100|50|1000}',
      },
      // … liability shall not exceed …
      { seq: `{liability|liabilities} ..30 {exceed|exceeds} ..14 {${SUM}}`, negation: 'ignore' },
      {
        seq: `{damages|compensation|recovery} ..12 {not|never|no event|no case} ..8 {exceed|exceeds} ..10 {${SUM}}`,
        none: ['{arbitrator|arbitrators|arbitration|small claims}', 'your claim ..4 damages'],
        negation: 'ignore',
        weak: true,
      },
      {
        seq: '{liability|liabilities} ..20 {not exceed|never exceed|no event exceed|no circumstances exceed|no case exceed}',
        negation: 'ignore',
      },
      // Long enumerations stand between the liability and its sum.
      {
        seq: '{exceed|exceeds|exceeding|limited to|limited at all times to|excess of|capped at} ..3 {greater of|lesser of|higher of|lower of|larger of|greatest of|amount you paid|amounts you paid|amount paid|amounts paid|fees paid|fees you paid|fees actually paid|total fees|total amount|price paid|sum of|one hundred|fifty|what you paid|purchase price}',
        context: ['{liability|liable|liabilities|damages}'],
        negation: 'ignore',
      },
      // … is limited to …
      {
        seq: `{liability|liabilities|liable} ..30 {is|are|be} ..5 {limited|restricted|capped} ..2 to ..10 {${SUM}|what}`,
        none: ['includ* ..3 not limited to', 'not be limited', 'limited to the {fullest|maximum|greatest|full|extent}'],
      },
      `{liability|liabilities|liable|responsibility} ..25 {is limited|are limited|be limited|being limited|limited solely|strictly limited|hereby limited|expressly limited|be restricted|is restricted|be capped|is capped|capped|be confined|limited in amount} ..3 {to|at} ..10 {${SUM}}`,
      `{liability|liabilities} ..25 {is limited|are limited|be limited|be capped|is capped} ..3 {to|at} ..12 {paid|payable|dollars|usd|euros|eur}`,
      {
        seq: `{our|total|aggregate|maximum|entire|cumulative|overall} ..2 {liability|liabilities} ..25 {exceed|exceeds} ..16 {paid|payable|dollars|usd|100|100 00|euros|eur}`,
        negation: 'ignore',
      },
      {
        seq: `{maximum|aggregate|total|cumulative|entire|overall|sole|exclusive} ..2 {liability|liabilities|remedy} ..20 {limited to|is the|be the|will be|shall be|is} ..8 {${SUM}}`,
      },
      `{limit|limits|cap|caps} ..4 {liability|liabilities} ..12 to ..6 {${SUM}}`,
      // … not liable for more than …
      {
        seq: `{liable|liability|damages} ..30 {in excess|more than|greater than|exceeding|beyond|excess of} ..12 {${SUM}}`,
        negation: 'ignore',
      },
      {
        seq: `{liable|liability} ..12 {in excess|more than|greater than|exceeding}`,
        negation: 'ignore',
        context: ['{paid|dollars|usd|eur|euros|months}'],
      },
      'liability cap',
      // The sum stands first, or another word than liability.
      {
        seq: `{we|company|us} ..6 {pay|owe} ..2 more than ..6 {${SUM}}`,
        negation: 'ignore',
        by: 'provider',
        context: ['{claim|claims|liable|liability|damages|loss|losses|circumstances}'],
      },
      `{most|maximum} ..1 {you|customer|user} ..3 {recover|claim|get} ..12 {${SUM}}`,
      `{obligation|duty|responsibility} ..4 to {compensate|pay damages|pay compensation|indemnify} ..10 {limited|restricted|capped} ..2 {to|at}`,
      `{maximum|aggregate|total} ..2 responsibility ..8 {is|exceed|limited to} ..8 {${SUM}}`,
      `{damage|damages|loss} ..3 {recoverable|recovered|arise|compensated|payable} ..12 {limited to|not exceed|never exceed} ..6 {${SUM}}`,
      {
        seq: '{liable|liability} ..6 up to ..1 {eur|euro|usd|gbp|czk|inr|us|50|100|200|250|500|1000|5000}',
        none: ['{your|you|cardholder} ..3 {liable|liability}'],
      },
      {
        seq: '{liability|liable} ..12 limited ..10 to ..8 {resupply|re supply|resupplying|supplying again|supply again|re performance|reperformance|replacement of|repair or}',
        weak: true,
      },
      { seq: `{highest|largest|greatest} ..2 {amount|sum} ..8 {pay|owe|liable} ..6 {is|be|${SUM}}`, by: 'provider', none: ['refund'] },
      {
        seq: '{compensation|damages|reimbursement} ..4 {is|are|be} ..1 {capped|limited} ..8 up to ..6 {value|price|amount|sum|eur|usd|euros|dollars|fee|fees}',
        none: ['{travel|expenses|arbitrat*}'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Whatever happens, the highest amount we would ever have to pay you is 50 dollars.',
    'The duty of the operator to compensate damage is limited to CZK 10,000.',
    'The most you can recover from us is the amount that you paid.',
    'The most that we will pay you is 100 dollars.',
    'In no event shall our aggregate liability exceed the greater of one hundred dollars or the fees you paid in the last twelve months.',
    'Our total liability to you for all claims is limited to the amount you paid for the product.',
    'We will not be liable for any damages in excess of $50.',
    'THE MAXIMUM LIABILITY OF EXAMPLIA UNDER THIS AGREEMENT IS CAPPED AT THE PRICE OF THE ORDER.',
    'Neither party shall be liable for an amount greater than the annual fees.',
    'The most we will pay you is what you spent in the past year.',
    'If we are at fault, we are liable up to the amount of the invoice.',
    ['Our overall liability shall not exceed the higher of:', 'the sums paid by you in the year before the claim; or'],
    'The liability of the company in case of slight negligence shall not exceed EUR 500 per event.',
  ],
  passed: [
    'The arbitrator may award damages up to the amount of your claim.',
    'The price may rise up to a maximum of 5 euros.',
    'If your claim for damages does not exceed $5,000, we pay the fees of the arbitrator.',
    'If the collection costs exceed this amount, we may ask for more.',
    'Your liability for unauthorised payments is limited to 50 euros.',
    'Nothing in these terms limits our liability for death or personal injury.',
    'We are not liable for indirect or consequential damages.',
    'The customer shall keep liability insurance of no less than one million dollars.',
    'You may not exceed the amount of storage included in your plan.',
    'The fee will not exceed the price shown at checkout.',
    'Some countries do not allow the limitation of liability, so this section may not apply to you.',
  ],
};
