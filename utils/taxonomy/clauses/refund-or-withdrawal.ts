import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const DAYS = '7|14|15|30|45|60|90|seven|fourteen|fifteen|thirty|sixty|ninety|two|three|3|10|ten|5|five|48|24';

export default defineClause({
  id: 'refund-or-withdrawal',
  title: 'You can get a refund or withdraw',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 3,
  documentTypes: ['Terms of Service', 'General Conditions of Sale', 'In-App Purchases Policy', 'Commercial Terms', 'Developer Terms'],
  definition: 'In the cases named, you can get your money back or withdraw from the contract.',
  whyItMatters: 'It gives you a safe way out of a purchase.',
  whatItMeans: 'In those cases you can cancel and be paid back.',
  whatYouCanDo: 'Note the deadline. Withdraw in writing before it ends, and keep a copy of the message.',
  regulations: [
    { id: 'eu-crd', refs: ['9–16', '11a'] },
    { id: 'uk-cra', refs: ['42–45'] },
  ],
  related: ['no-refunds', 'easy-cancellation', 'auto-renewal'],
  mappings: { tosdr: [161] },
  match: {
    none: [
      'if you ..1 {receive|received|get|obtain} ..2 {refund|refunds}',
      '{exceptions to|whether a customer|deny refund|approve or deny}',
      '{arbitrat*|mediator|attorneys|attorney|filing fee|tax|taxes}',
      '{bad faith|chargeback|chargebacks|buyer protection|payment processor|third party provider}',
      '{consent|consents|personal data|personal information|processing} ..12 {withdraw|withdrawal}',
      '{withdraw|withdrawal} ..6 {consent|consents|personal data|personal information|processing}',
      '{withdraw~|withdrawal} ..6 {funds|cash|balance|money|earnings|offer|dispute|appeal|claim|application}',
      '{your customers|your users|end users|end user|buyers|fans|merchant|merchants|seller|sellers|publisher|advertiser|supplier|airline|airlines|hosts|the host|apple will|notify apple}',
      '{not|no|never|cannot|nor|without|ineligible|non} ..6 {refund|refunds|refunded|refundable|reimbursement}',
      '{waive|waives|lose|loses|forfeit|expires|expire|lost|excluded} ..8 {right|rights} ..4 {withdraw|withdrawal|cancel|cancellation}',
      '{right|rights} ..4 {withdraw|withdrawal|cancel|cancellation} ..12 {waive|waived|lose|lost|forfeited|not apply|excluded}',
      '{we|company} ..2 {reserve|reserves|have|has} ..3 right ..3 {cancel|withdraw}',
      '{sole|exclusive|only} {remedy|liability|recourse}',
      'requesting a refund ..6 not',
      '{reimburse|refund} {us|provider|company|licensor}',
    ],
    any: [
      {
        seq: '{your money|the money|your payment|your deposit|amounts paid|amount paid|fees paid|sums paid|price paid} ..6 {will|shall|is|are} ..1 {be} ..1 {returned|refunded|credited back|repaid|paid back|reimbursed|returned to you}',
        none: ['{if|unless|once} ..3 returned'],
      },
      {
        seq: `{may|can} ..3 {terminate|rescind|cancel|end} ..4 {contract|order|purchase|agreement} ..3 within ..4 {${DAYS}} ..4 {days|day|weeks|month} ..6 without giving`,
        by: 'user',
      },
      {
        seq: '{compensate|credit|reimburse|recompense} ..1 you ..4 {for|with} ..6 {unused|not used|lost time|time lost|days lost|remaining|period}',
        by: 'provider',
        none: ['{expenses|damages}'],
      },
      { seq: '{may|can} ..2 {send|return} ..4 {back|goods|items|products} ..6 within ..2 {fortnight|month|week}', by: 'user' },
      {
        seq: "{will|shall|we'll|to} ..3 {return|give back|pay back|repay|reimburse} ..4 {your money|money|purchase price|full price|unused|fees|payment|amounts|amount paid|prepaid|sum paid}",
        by: 'provider',
        none: ['{loan|lender|credit card|overpaid|in return}'],
      },
      {
        seq: 'we {give back|return|refund|reimburse} ..4 {unused|remaining|purchase price|full|price|fee|fees|payment|money|prepaid}',
        none: ['{if we|when we|unless|payment method}'],
      },
      {
        seq: '{price|fee|fees|payment|amount} ..1 {is|are|will be} {returned|refunded|reimbursed|repaid} ',
        none: ['{if|unless|where} ..2 {price|fee|fees|payment|amount}'],
      },
      {
        seq: '{customer|you|buyer|user|subscriber|consumer|payment|payments|price|fee|fees|amount|amounts|deposit|purchase|purchases|credits|orders|tickets} ..4 {will|shall|may|can} ..1 be {refunded|reimbursed}',
        none: ['{discretion|reimbursed by|expenses|licensor|to company|attorney*}'],
      },
      {
        seq: '{refund|refunds} {is|are|may be|can be} ..3 {available|possible|given|granted|offered|accepted|requested|obtained|claimed}',
        none: ['{discretion|case by case|applicable law}', '{if|where|once|when} ..5 {refund|refunds} {is|are}'],
      },
      'refund {requests|claims|request} ..4 {accepted|honoured|honored|granted}',
      '{revoke|revocation|withdraw} ..4 {contractual declaration|declaration of contract|declaration of intent|contract declaration|distance contract|contractual statement}',
      {
        seq: `{you|customer|consumer|consumers|buyer|buyers} ..2 {have|has} ..4 {${DAYS}} ..4 {day|days|hours|month} ..8 to {cancel|return|withdraw|revoke|claim|ask|request|change} ..10 {refund|contract|order|purchase|item|items|product|products|money|mind|goods}`,
      },
      '{cancel|return|terminate|cancellation|cancelled} ..16 for a {full|partial|complete|prorated|pro rata|proportional} refund',
      '{pro rata|prorated|pro rated|proportionate|proportional|partial} refunds ..4 {given|available|issued|provided|granted|offered|made}',
      '{repair|replacement|repaired|replaced} ..3 or ..3 {money back|refund|price reduction|reimbursement}',
      // You get your money back.
      {
        seq: `{entitled to|eligible for|eligible to|right to|receive|receives|request|requests|requesting|obtain|get|claim|apply for|qualify for|ask for} ..5 {refund|refunds|money back}`,
        by: 'any',
      },
      {
        seq: `{will|shall|we'll} ..4 {refund|reimburse} ..3 {you|your|customer|subscriber|the|any|full|all|member|to|a|fees|prepaid|unused} ..10 {fee|fees|payment|payments|amount|amounts|price|purchase|money|prepaid|paid|deposit|cost|costs|portion|period|sum|balance}`,
        by: 'provider',
      },
      {
        seq: '{will|shall|may|can} ..4 {issue|provide|give|offer|pay|grant|process|make|return} ..6 {refund|refunds}',
        by: 'provider',
      },
      '{we|company} ..2 {offer|offers|provide|allow|grant} ..6 {refund|refunds|money back}',
      '{will|shall} ..2 be refunded',
      // Whoever stands to the left: only a seller refunds what was prepaid.
      {
        seq: "{will|shall|we'll} ..2 refund ..3 {you|your|customer|subscriber|a|any|the|all|on} ..3 {prorated|pro rated|pro rata|prepaid|pre paid|unused|remaining|portion of|proportion of} ..8 {fee|fees|portion|prepayment|payment|payments|subscription|amount|amounts|price|part|basis|term|period}",
        none: ['{apple|google|you} {will|shall} refund'],
      },
      // Credits for time without service.
      {
        seq: "{will|shall|we'll|may|can} ..3 {give|issue|provide|receive|apply|credit} ..4 {service credit|service credits|a credit|credits|your account|an adjustment|a bill credit|a pro rata credit|a prorated credit} ..8 {time lost|outage|downtime|interruption|unavailab*|lost|disruption|unused|the days|failure|not available}",
        none: ['{advertiser|promotional|bonus|gift|referral}', '{stolen|lost card|lost or stolen}'],
      },
      {
        seq: '{entitled to|eligible for|receive|claim|request} ..4 {service credit|service credits|a credit for|bill credit|prorated credit|pro rata credit|partial credit}',
      },
      // Goods sent back.
      '{may|can|accept} ..3 {return|returns|send back} ..12 {within|up to|for} ..4 {7|14|28|30|45|60|90|365|fourteen|thirty|sixty|ninety} ..3 {day|days} ',
      "{we|we'll|will} ..2 {exchange|replace} ..2 or {refund|reimburse} ..10 {product|item|goods|order|purchase|price|it|them}",
      '{price reduction|reduction of the price|reduction in the price|reduction in price} ..14 {refund|terminate|rescind|withdraw|contract|right|entitled}',
      // Guarantee, cooling off, statutory withdrawal.
      '{money back|satisfaction|refund} guarantee',
      '{cooling off|cancellation|withdrawal|refund|return} {period|window} ..12 {days|day|months|weeks}',
      `{${DAYS}} ..3 {day|days|month} ..2 {cooling off|withdrawal|cancellation|refund|money back|return} {period|right|policy|window|guarantee}`,
      '{right|rights} of {withdrawal|cancellation|revocation|regret}',
      `{right|entitled} ..1 to {withdraw|cancel|return|revoke} ..18 {${DAYS}} ..4 {day|days|month}`,
      `{within|during} ..4 {${DAYS}} ..4 {day|days|month} ..16 {right to|entitled to|may|can} ..3 {withdraw|cancel|return}`,
      `{may|can} ..2 {withdraw from|withdraw|cancel|return} ..12 {within|during|for a period of} ..5 {${DAYS}} ..4 {day|days|month}`,
      'withdraw from {the|this|these|your|our} ..2 {contract|terms|agreement|purchase|order}',
      'cancel ..8 without giving {any|a} reason',
      'prior to midnight ..3 {third|fifth} ..2 day',
      '{pro rata|prorated|pro rated|proportionate|proportional} ..2 {refund|reimbursement}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Refunds are available within seven days of the purchase.',
    'You have 14 days to cancel the contract.',
    'If the class is cancelled by us, the full price is returned.',
    'Unused credits can be refunded.',
    'If the goods are faulty, you can have a repair or your money back.',
    'You can ask for a full refund within thirty days of your purchase.',
    'Consumers in the European Union may withdraw from this contract within 14 days.',
    'We will refund you the fees for the unused months.',
    'All plans come with a 60-day money back guarantee.',
    'You have the right to cancel your order within fourteen days without giving any reason.',
    'If we end the service, you will receive a pro rata refund.',
    ['If the service fails for more than a week:', 'you are entitled to a refund of the monthly fee;'],
    'If the service is down for more than a day, we will give you a credit for the time lost.',
    'You may end the contract, and Examplia will refund a prorated portion of your prepaid fees.',
    'If we miss this level, you are entitled to service credits.',
    'You may return any item within 30 days.',
  ],
  passed: [
    'If you receive a refund, your access ends.',
    'If a refund is granted, the purchase is reversed.',
    'The services are provided in return for payment.',
    'You have the right to withdraw your consent at any time.',
    'You are not entitled to a refund.',
    'All fees are non-refundable.',
    'You can withdraw your balance to a bank account within 14 days.',
    'We reserve the right to cancel the order within ten days.',
    'Sellers decide whether buyers get a refund.',
    'By starting the download you waive your right of withdrawal.',
    'Requesting a refund does not end the agreement.',
  ],
  also: ['easy-cancellation'],
};
