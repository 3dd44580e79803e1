import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const ITEM =
  'virtual items|virtual item|virtual goods|virtual good|virtual currency|virtual currencies|virtual content|virtual money|virtual products|credits|credit|coins|points|tokens|gems|gifts|diamonds|digital content|digital items|digital goods|digital currency|in game|in app|game currency|game items|stars|kicks|unused balance|remaining balance|account balance|prepaid balance|wallet balance|wallet funds|trophies|stored value|ai credits|store credit|wallet credit|service credits';
const BOUGHT =
  'content|contents|purchases|purchased|digital content|items|item|games|game|movies|books|subscriptions|app store products|products|downloads|ebooks|audiobooks|titles|music';

export default defineClause({
  id: 'loss-of-purchases',
  title: 'You only rent what you “buy”',
  group: 'account',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 2, C: 1, S: 0 },
  documentTypes: ['Terms of Service', 'In-App Purchases Policy', 'Commercial Terms', 'Privacy Policy'],
  definition: 'What you pay for is a licence that can be taken back, or you can lose balances, credits and digital items.',
  whyItMatters: 'Paying for something here does not make it yours.',
  whatItMeans: 'Games, books, coins or credits may disappear, for instance when your account is closed.',
  whatYouCanDo:
    'Buy only what you will use soon. Download copies where you can, keep your receipts, and ask for a refund if something is taken away.',
  regulations: [
    { id: 'us-ca-ab2426', refs: ['17500.6'] },
    { id: 'eu-dcd', refs: ['14', '16'] },
    { id: 'uk-cra', refs: ['34–46'] },
  ],
  related: ['no-refunds', 'termination-at-will', 'service-discontinuation', 'inactivity-deletion'],
  mappings: { tosdr: [330], dpv: ['tech:License'] },
  modifiers: [
    { by: 1, when: 'nothing is paid back', seq: ['{no|not|without} ..4 {refund|refunds|refunded|refundable|compensation|reimbursement}'] },
    {
      by: -1,
      when: 'you can keep a copy or get a refund',
      inBlock: ['{you can|you may} ..4 download ..6 {copy|copies}', '{we|company} will ..2 refund'],
    },
  ],
  match: {
    none: [
      '{oauth|authentication|cookie|cookies|session|api|password|data points|access points|points of contact|credit limit|credit terms|line of credit|push tokens|access tokens|device tokens|security tokens}',
      '{extend|extension of|extending} ..4 credit',
      'be entitled to a refund',
      '{backed by any|blockchain|blockchains}',
      '{right of withdrawal|right to withdraw|withdrawal right|right of cancellation}',
      '{promo|promotion|promotional|promotion codes|offer} {code|codes|credit|credits|coupons}',
      '{coupon|coupons|voucher|vouchers|gift card|gift cards|codes|sweepstakes|prize|prizes|credit card|credit cards|raffle}',
      '{credit|credits} ..4 {card|union|report|bureau|agency}',
      '{google|apple|reddit|x|twitter|meta} {licensed materials|apis}',
      'indemnif*',
    ],
    any: [
      // What "buying" means here.
      {
        seq: '{purchase|purchases|purchasing|sale|sales|buy|buying|sell|sold} ..6 {mean|means|refer|refers|shall mean|signifies} ..8 {license|licence|limited right|right to access|right to use|subscription}',
        by: 'any',
        none: ['{software|purchase order|api}'],
      },
      {
        seq: '{buy|purchase|buying|purchasing|purchased} ..8 {acquire|acquires|receive|receives|obtain|obtains|get|granted} ..2 only ..2 {right|license|licence|permission}',
        by: 'any',
      },
      {
        seq: '{not|no} ..4 {compensated|compensation|reimbursed|refunded|refund} ..6 {virtual items|virtual goods|virtual currency|coins|unused credits|in game items|purchased items|unused time|unused portion}',
        negation: 'ignore',
        context: ['{terminat*|suspen*|block*|clos*|ban|banned|cancel*|delet*}'],
        none: ['{withdraw*|right to cancel}'],
      },
      {
        seq: '{virtual items|virtual goods|virtual currency|virtual currencies|in game items|game items|coins} ..3 {remain|remains|are|is} ..2 {property of|owned by} ..3 {us|company|operator|provider|licensor|publisher|developer}',
        by: 'any',
      },
      { seq: '{purchased|bought} ..4 {lost|forfeited} ..4 {without|no} ..6 {refund|compensation|reimbursement}', negation: 'ignore' },
      {
        seq: '{no longer be able to|lose access to|lose the right to|no longer access} ..8 {purchase|purchases|purchased|items you bought|content you bought}',
        negation: 'ignore',
        none: ['{premium|log in|make|to purchase}'],
      },
      {
        seq: '{revoke|terminate|withdraw|remove} ..3 access to ..3 {purchased|bought} ..2 {content|items|games|products}',
        by: 'provider',
        none: ['retain access'],
      },
      { seq: '{digital|purchased} {movies|movie|films|games|books|content|titles|music} ..8 {become|becomes} unavailable', by: 'any' },
      {
        seq: '{unused|remaining} ..3 {credits|tokens|balance} ..6 not ..2 {roll over|rollover|carry over|be carried over|carried forward}',
        negation: 'ignore',
      },
      {
        seq: '{in game|in app|virtual|game} currency ..4 {cannot|not|never} ..4 {exchanged|redeemed|converted|traded} ..4 {money|cash|real}',
        negation: 'ignore',
      },
      {
        seq: '{virtual items|virtual goods|virtual currency|credits|coins|purchases} ..8 {removed|deleted|cancelled|revoked} without ..2 {compensation|refund|reimbursement}',
        by: 'any',
      },
      {
        seq: '{buy|purchase|buying|purchasing} ..6 {digital content|ebook|e book|movie|game|items|content} ..8 {only|merely|just} ..4 {license|licence}',
        by: 'any',
      },
      // Licensed, not sold.
      {
        seq: `{${BOUGHT}|${ITEM}} ..16 licensed ..3 {not sold|rather than sold|not be sold}`,
        negation: 'ignore',
        none: ['{software|sdk|api|apis|tools|firmware|desktop|licensed material|licensed materials|publisher eula}'],
      },
      {
        seq: `{${ITEM}} ..14 {limited|revocable|personal} ..8 {license|licence|right to use|licensed|license right}`,
        none: ['{grant|grants} ..6 {company|us}', '{free to play|to the company|to us}'],
      },
      // Without value, not yours.
      {
        seq: `{${ITEM}} ..16 {no|not|never|without|neither} ..10 {cash value|monetary value|real world value|real value|value outside|intrinsic value|real money|legal tender|cash|property|real currency|real world money|monetary worth|stored value|money|your property}`,
        negation: 'ignore',
      },
      {
        seq: `{${ITEM}} ..12 {not|cannot|never|non} ..4 {redeemed|redeemable|exchanged|exchangeable|refundable or redeemable|converted} ..10 {cash|money|currency|legal tender|monetary|anything of value|goods}`,
        negation: 'ignore',
      },
      {
        seq: `{no|not|never} ..6 {own|title|ownership|property|proprietary|property interest} ..10 {${ITEM}|purchased content|digital content}`,
        negation: 'ignore',
      },
      { seq: `{${ITEM}} ..12 {not|no} ..6 {ownership|title|property}`, negation: 'ignore' },
      // They can change or vanish.
      `{manage|regulate|control|modify|eliminate|remove|discontinue|revoke|terminate|delete|devalue} ..6 {${ITEM}} ..10 {any time|discretion|notice|without|liability}`,
      `{manage|regulate|control} ..6 {modify|eliminate} ..4 {${ITEM}}`,
      `{${ITEM}} ..12 {expire|expires|forfeited|forfeit|lapse|be lost|lost|cancelled|canceled|deleted|terminated|eliminated|wiped} ..16 {terminat*|closed|close|closure|suspen*|delet*|after|year|months|days|end of|date|unused|cancel*|discontinu*|expiration|without|refund}`,
      `{lose|forfeit|losing|forfeiture of|loss of} ..4 {all|any|access|unused|remaining|your|accrued|the} ..8 {${ITEM}|purchases|purchased content|purchased}`,
      `{unused|remaining|unredeemed|accrued|purchased} ..3 {${ITEM}} ..10 {expire|expires|forfeited|forfeit|lost|lapse|cancelled|canceled|deleted|void|eliminated}`,
      `{terminat*|suspen*|delet*|clos*|deactivat*} ..20 {${ITEM}} ..8 {forfeited|lost|expire|terminated|deleted|cancelled|canceled}`,
      `termination of ..2 {${ITEM}}`,
      { seq: `{refuse to redeem|disallow|void|forfeit} ..8 {accrued|${ITEM}} ..2 {points|credits|credit|coins}`, negation: 'ignore' },
      // Access to what you bought can end.
      {
        seq: `{purchased|bought|previously purchased|purchases} ..8 {content|items|movies|games|titles|books|products|film|films} ..14 {removed|unavailable|become unavailable|no longer available|no longer be available|lose access|not be available|deny access}`,
        negation: 'ignore',
      },
      '{purchased|bought} ..16 access ..14 as long as',
      { seq: '{virtual items|virtual goods|virtual currency|coins|tokens} ..12 not ..6 stored value', negation: 'ignore' },
      // No money back for them.
      { seq: `{not|no} ..5 {money|compensation|reimbursement} ..6 {unused|remaining|lost} ..2 {${ITEM}}`, negation: 'ignore' },
      { seq: '{not|non} redeemable ..8 {cash|money|monetary value|sum of money}', negation: 'ignore' },
      '{have|has|carry} no {cash|monetary|real world|real money|real} value',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'References to a purchase of digital content mean the grant of a licence.',
    'When you buy a film you acquire only a right to view it.',
    'If your account is blocked, you will not be compensated for virtual items that you bought.',
    'After closing you will no longer be able to use the account, including any purchases.',
    'Unused credits do not roll over to the next month.',
    'Virtual items have no monetary value and can never be exchanged for cash.',
    'Digital content that you buy is licensed, not sold, to you.',
    'Unused credits expire one year after the date of purchase.',
    'When your account is terminated, all coins will be forfeited.',
    'You do not own the virtual currency; you only hold a limited license to use it.',
    'We may modify or eliminate virtual items at any time without liability.',
    ['If your account is closed:', 'you will lose access to your purchases;'],
  ],
  passed: [
    'The software on sale is licensed, and its source code is open.',
    'You will no longer be able to log in with the old app.',
    'The software is licensed, not sold.',
    'Promotional codes have no cash value.',
    'You own the photos that you upload.',
    'Unused credits are refunded when you close your account.',
    'You can buy credits in the shop.',
    'Your credit card may expire before the end of the plan.',
    'Prizes cannot be exchanged for cash.',
  ],
  also: ['no-refunds', 'penalty-fees', 'termination-at-will', 'service-discontinuation', 'inactivity-deletion'],
};
