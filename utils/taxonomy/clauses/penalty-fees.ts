import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const ASSET =
  'balance|balances|earnings|credits|credit|points|rewards|reward|payments|payment|payouts|payout|funds|deposit|deposits|commission|commissions|bounties|winnings|prize|prizes|coins|currency|fees|royalties|revenue|proceeds|tokens|virtual items|bonus|bonuses|benefits|amounts';
const BREACH =
  'break the|breaks the|breaking the|infringement|infringes|cheaters|manipulat*|spam|breach|breached|breaches|violate|violates|violated|violation|violations|fraud|fraudulent|fail to|fails to|failure to|comply|abuse|abusive|misconduct|misuse|cheating|for cause|prohibited|unauthorized|non compliance|noncompliance|infringe';

export default defineClause({
  id: 'penalty-fees',
  title: 'Fines for breaking the rules',
  group: 'liability',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 1 },
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Commercial Terms',
    'Developer Terms',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Community Guidelines',
  ],
  definition: 'If you break a rule, you owe a fixed sum, or you lose money or credits.',
  whyItMatters: 'A private company judges the breach and collects the fine.',
  whatItMeans: 'A mistake may cost you money automatically, whatever the real damage.',
  whatYouCanDo: 'Dispute the sum in writing. Ask which rule was broken, and for proof of the loss.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(e)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 6'] },
  ],
  related: ['fee-shifting', 'early-termination-fee', 'loss-of-purchases', 'user-indemnification'],
  mappings: { tosdr: [378] },
  modifiers: [
    {
      by: -1,
      when: 'it covers only losses that can be proved',
      inBlock: [
        '{actual|proven|proved|documented} ..2 {loss|losses|damage|damages|costs}',
        '{prove|proves|show|demonstrate} ..6 {lower|lesser|smaller|no} ..2 {damage|damages|loss}',
      ],
    },
    {
      by: 1,
      when: 'the provider decides alone',
      seq: ['{sole|absolute|own|our} ..2 discretion', '{we|company} ..2 {believe|believes|suspect|suspects|determine|determines}'],
    },
  ],
  match: {
    none: [
      '{local|applicable} {law|laws} of',
      'delete ..3 personal data',
      '{shall|will} not exceed',
      '{penalty|penalties} of perjury',
      '{indirect|consequential|exemplary|punitive} ..20 {damages|penalties}',
      'indemnif*',
      '{tax|taxes|duties|withholding}',
      '{law|laws|gdpr|regulation|criminal|civil|regulator|regulators|authorities|authority} ..8 {fines|penalties|penalty|fine}',
      '{not|nor} ..3 {constitute|construed|be deemed} ..4 penalty',
    ],
    any: [
      '{you|your|user|users|customer|customers|publisher|member|supplier|pay|liable|agree|owe|seller|advertiser|creator|merchant|licensee} ..20 liquidated damages',
      'liquidated damages ..16 {you|pay|sum|amount|equal|each|per|owed}',
      { seq: 'liquidated damages ..16 {agree to pay|shall pay|will pay}', negation: 'ignore' },
      `{breach|violation|failure to comply|fails to comply|failure} ..20 {result in|lead to|cause} ..6 {forfeiture|forfeit|forfeiting}`,
      'terminated ..6 for cause ..20 forfeits',
      '{contractual|conventional|agreed} {penalty|penalties|fine}',
      {
        seq: '{pay|pays|charge|charged|impose|imposed|owe|owes|incur|incurs|levy|assess|assessed|deduct|liable for} ..8 {fine|fines|penalty|penalties|penalty fee|penalty charge|monetary penalty} ..16 {you|each|every|per|usd|eur|euros|dollars|equal|amount|breach|break|violation|violations|violate|infringement|late|unpaid}',
        none: [
          '{without|no|any} ..3 {penalty|penalties}',
          '{account|search|ranking|channel} {penalty|penalties}',
          '{interest|late payment}',
        ],
        weak: true,
      },
      // Forfeits.
      `{forfeit|forfeits|forfeited|forfeiture|forfeiting|confiscate|confiscated} ..10 {${ASSET}} & {${BREACH}}`,
      `{${ASSET}} ..14 {forfeit|forfeited|forfeiture|confiscated} & {${BREACH}}`,
      `{may|will|shall|right to|agreement} ..4 {forfeit|confiscate} ..3 {unconsumed|unused|remaining|accrued|unpaid|all|any|your} ..4 {${ASSET}} & {breach|violat*|terminate|liable}`,
      {
        seq: `{refuse to redeem|disallow|void|withhold} ..8 {points|rewards|earnings|winnings|commissions|commission|payouts|royalties|accrued|credits|referral payments} & {${BREACH}|inflat*}`,
        negation: 'ignore',
      },
      {
        seq: `withhold ..8 {payment|payments|earnings|payouts|payout|royalties|commission|commissions|funds|revenue|rewards} & {${BREACH}|suspects|suspect|suspicious|illegal|unlawful|misleading|dishonest|invalid}`,
        by: 'provider',
        none: [
          '{refund|refunds|chargeback|chargebacks|required by law|required to withhold|set off|verification|verify|government|authority}',
        ],
      },
      // A fee for a breach.
      '{reinstatement|reconnection|violation|breach|non compliance|cleaning|reminder|dunning|clean up} {fee|fees|charge|charges} ..8 {of|for|sek|eur|usd|will|may|shall|applies}',
      {
        seq: '{pay|charge|charged|liable for} ..6 {reinstatement|reconnection|violation|reminder|dunning|penalty} {fee|fees|charge|charges}',
        none: ['{ebay|airline|rental}'],
        weak: true,
      },
      '{may|will|shall|can} fine {you|users|members|sellers}',
      '{fee|charge|sum} ..8 {each|every|per} ..1 {violation|breach|infringement|offence|offense|infraction}',
      // More than the interest a law allows.
      '{penalty|penalties} ..8 {times|percent} ..4 {legal interest|legal rate|statutory interest|interest rate}',
      // Points, rewards and credits are lost or cancelled for a breach.
      {
        seq: `{lose|loses|void|voids|cancel|cancels|revoke|revokes|deduct|deducts|reverse} ..3 {your|any|all|accrued|accumulated|the} ..4 {points|rewards|earnings|credits|winnings|payouts|commissions|deposit|bonuses|royalties|balance} & {breach*|violat*|fraud*|abus*|cheat*|manipulat*|misconduct|misuse|for cause}`,
        none: ['{refund|refunds|chargeback|order|orders|subscription}'],
      },
      `{points|rewards|earnings|credits|winnings|payouts|commissions|deposit|bonuses|royalties|balance} ..10 {be|are|is} ..2 {lost|void|voided|cancelled|canceled|revoked|deducted|not returned} & {breach*|violat*|fraud*|abus*|cheating|misconduct|misuse}`,
      '{breach|violation|violate|fraud|misconduct} ..12 deposit ..4 not be {returned|refunded|repaid}',
      // A sum for each breach, or in so many figures.
      {
        seq: '{pay|pays|charge|charged|debited|deduct|deducted|owe|owes} ..16 {for each|for every|for any|per|each|every} ..10 {in breach|breach|violation|infringement|infraction|violating|breaching|unauthorised use|unauthorized use|unauthorised copy|unauthorized copy}',
        none: ['{card|bank|interest|insurance|remedy|remedies|law|laws|court|courts}'],
      },
      '{pay|claim|demand|require|impose|imposes|levy|owe|owes|liable for|subject to} ..8 {penalty|penalties|fine|fines} {of|amounting|equal to|in the amount}',
      {
        seq: '{incur|incurs|subject to|result in|results in|lead to|pay|charged|liable for} ..3 {charge|fee|sum} {of|up to} & {breach*|violat*|circumvent*|bypass*|misuse*|smoking|failure to return|fail to return|fails to return|not returned|lost|damaged|prohibited}',
        none: ['{cancellation|booking|interest|service fee|cost}'],
        weak: true,
      },
      'deduct ..3 {penalty|penalties|fine|fines}',
      '{penalties|penalty} {is|are|become|becomes|shall be|will be} ..3 {payable|due|automatically due}',
      '{penalty|penalties|fine|fines} {up to|of up to} ..1 {usd|eur|gbp|us|5|10|20|25|50|100|200|250|500|1000|5000}',
      {
        seq: '{late|late payment} {fee|charge|penalty} {of|of usd|of eur|of us|of up to} {10|15|20|25|30|35|40|50|75|100}',
        none: ['{per month|interest|annum|percent}'],
      },
      // Entitlements end, assets are taken.
      `{seize|seizes|seized|claw back|clawback} ..6 {${ASSET}} & {${BREACH}}`,
      `{rights|right|entitlement|claim} to ..6 {${ASSET}} ..6 {extinguished|lapse|lapses|void|lost|forfeit} & {${BREACH}}`,
      `{lose|loses|forgo|forgoes} ..3 {right|rights|entitlement|claim} to ..6 {payments|earnings|commissions|commission|payouts|payout|rewards|reward|winnings|prize|royalties|bonus|deposit} & {${BREACH}}`,
      '{charged|pay|payable|owe|owes|owing|entails|incur|incurs|subject to} ..12 {contractual|immediately payable|lump sum|flat rate} ..1 {penalty|fine}',
      '{charged|deducted|debited} ..4 {penalty|fine}',
      {
        seq: '{penalty|fine} of ..4 {eur|euro|euros|usd|gbp|dollars|pounds|czk|percent} ..16 {charged|deducted|debited|due|payable|applies|imposed}',
      },
      { seq: '{charged|pay|pays|owe|owes} ..3 {penalty|fine} of', negation: 'ignore', none: ['{without|no|any} ..2 {penalty|penalties}'] },
      {
        seq: `{prize|prizes|winnings|commission|deposit|bonus|bonuses|rewards|earnings|points|credits} ..4 {revoked|removed|void|voided|withheld|cancelled|canceled|not be refunded|not be returned} & {cheat*|breach*|violat*|prohibited|misconduct|abuse|fraud*|break the}`,
      },
      {
        seq: `{loses|lose} ..3 {commission|deposit|winnings|prize|bonus|earnings|rewards|payout} & {violat*|breach*|infring*|fraud*|abuse}`,
      },
      { seq: `keep ..2 {deposit|winnings|earnings|bond} & {${BREACH}}`, by: 'provider' },
      '{penalty|fine} ..1 equal to ..6 {price|fee|fees|amount|value|percent|times}',
      {
        seq: '{retain|keep|deduct|withhold|charged|collect} ..8 as ..2 {penalty|fine|contractual penalty|liquidated damages}',
        negation: 'ignore',
        none: ['{not|without} ..4 {penalty|fine}'],
      },
      {
        seq: '{you|user|users|seller|sellers|member|members|store|host|driver} {is|are|be|will be|may be|shall be} fined',
        none: ['{court|authorities|police}'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'In case of infringement of this clause, the user owes an immediately payable penalty of EUR 1,000.',
    'A guest who circumvents the platform is charged a penalty of 300 euros.',
    'The partner loses its commission if it infringes the advertising rules.',
    'You pay three times the licence fee for each unauthorised use.',
    'You agree to pay liquidated damages of one hundred dollars for each message sent in breach of these rules.',
    'A user who breaches this section owes a contractual penalty to Examplia.',
    'If you violate these terms, you forfeit all unpaid earnings.',
    'Your remaining credits will be forfeited if we end your account for a breach of the rules.',
    'After a suspension for abuse you will pay a reinstatement fee.',
    'We may withhold accrued rewards if you violate our guidelines.',
    'Unpaid invoices are subject to a penalty of three times the legal interest rate.',
    'The client owes a fine of 500 euros for each day on which the infringement continues.',
    'We may cancel your accumulated points if we find any misuse.',
    ['If you commit fraud:', 'you forfeit the balance of your account;'],
  ],
  passed: [
    'Employees who break the code face penalties up to and including dismissal.',
    'Late payments bear interest at the statutory rate.',
    'The notice must be signed under penalty of perjury.',
    'We are not liable for punitive or liquidated damages.',
    'You can cancel at any time without a penalty.',
    'You pay all taxes and any related penalties or interest.',
    'Unused credits expire after a year.',
    'You will indemnify us against claims, fines and penalties.',
    'Companies can face fines under data protection law.',
  ],
  also: ['loss-of-purchases', 'no-refunds', 'termination-at-will', 'fee-shifting'],
};
