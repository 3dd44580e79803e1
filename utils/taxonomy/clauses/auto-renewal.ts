import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'auto-renewal',
  title: 'Renews and charges you automatically',
  group: 'money',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 0 },
  documentTypes: [
    'Terms of Service',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Developer Terms',
    'Commercial Terms',
    'Acceptable Use Policy',
  ],
  definition: 'A subscription goes on, and you are charged again, until you cancel it.',
  whyItMatters: 'If you forget to cancel, you pay.',
  whatItMeans: 'You may pay for months that you did not want.',
  whatYouCanDo:
    'Cancel right after you subscribe, if the plan then stays active until the end of the paid period. Otherwise set a reminder a few days before the renewal.',
  regulations: [
    { id: 'us-rosca', refs: ['15 USC 8403'] },
    { id: 'us-ca-arl', refs: ['17601–17602'] },
    { id: 'uk-dmcca', refs: ['Pt 4 ch 2 (expected spring 2027)'] },
    { id: 'eu-uctd', refs: ['Annex 1(h)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 9'] },
  ],
  related: ['hard-to-cancel', 'easy-cancellation', 'trial-conversion', 'price-change'],
  mappings: { tosdr: [384], dpv: ['dpv:ContractRenewed'] },
  modifiers: [
    {
      by: 1,
      when: 'it goes on for a year or more, or notice is due long before',
      inBlock: [
        '{renew|renews|renewed|extend|extended|extends} ..14 {twelve|12|24|one year|1 year} {month|months|year|term|terms|period|periods}',
        '{renew|renews|renewed|extend|extended} ..8 {one year|annual|1 year|yearly}',
        '{at least|no later than|not less than} ..2 {30|thirty|60|sixty|90|ninety} ..3 days ..4 {before|prior|notice}',
      ],
    },
    {
      by: -1,
      when: 'a reminder comes before the charge',
      inBlock: [
        '{we|company} {will|shall} ..3 {remind|notify|email|inform} you ..14 {before|prior to|in advance of|ahead of|upcoming} ..6 {renewal|renews|charge|charged|renewed}',
        '{send|receive} ..4 reminder',
      ],
    },
  ],
  match: {
    none: [
      'if you {charge|offer|sell|provide}',
      // What developers sell to their own customers; an order form decides.
      '{commission|end user|end users}',
      'auto renew functionality',
      'title of ..1 auto',
      'whether ..3 {auto|automatically}',
      // Already stopped, or stopped by the provider.
      '{once|after|if} {you|user} have ..2 {turned off|disabled|cancelled|canceled|switched off}',
      '{right to|may} cancel ..3 automatic {renewal|renewals}',
      '{loan|credit line|line of credit|overdraft|certificate|certificates}',
      '{developer|developers|publishers} ..4 {must|may|shall}',
    ],
    any: [
      {
        seq: '{contract|agreement|subscription|term|membership|it} ..2 {is|will be|shall be} ..2 {extended|prolonged|renewed} ..6 {month|months|year|years|period|term|time} ..14 {not|unless|if no|if neither|without} ..4 {cancelled|canceled|terminated|notice|cancel|terminate|termination|cancellation}',
        negation: 'ignore',
      },
      'unless ..2 {you|customer|cancelled|canceled} ..4 {cancel|cancels|cancelled|canceled|terminate} ..16 {charge|charged|bill|billed|renew|renews|debited|continue to charge} ..10 {month|monthly|year|annually|annual|each|every|period|again|next|subscription|renewal}',
      // Renews by itself.
      '{subscription*|membership*|plan|plans|agreement|contract|term|terms|service|services|trial|pass|license|licence|order|period|it|they} ..12 {automatically|auto} ..2 {renew|renews|renewed|renewing|extend|extends|extended|continue|continues|prolong|prolonged|roll over|rolls over}',
      '{automatically|auto} {renew|renews|renewed|be renewed|be extended}',
      '{renew|renews|renewed|extended|prolonged|renewal} ..5 automatically',
      {
        seq: '{will|shall|be|are|is} ..2 renewed ..8 {for|by} ..6 {period|periods|term|terms|month|months|year|years}',
        weak: true,
      },
      '{renew|renews|renewed} ..14 {until|unless} ..8 {cancel|cancels|cancelled|canceled|terminate|terminates|terminated|cancellation|notice|opt out|turned off}',
      '{continue|continues} ..12 {until|unless} ..6 {cancel|cancels|cancelled|canceled|cancellation}',
      '{subscription|subscriptions|membership|plan|trial} ..12 {continue|continues} ..12 {until|unless} ..6 {terminate|terminates|terminated|end it|stop}',
      '{tacit|tacitly} ..3 {renewal|renewals|renewed|renewable|renew|renews|agreement|extended|extension|reconduction|prolonged}',
      '{renew|renews|renewed|renewal|extended} ..4 {tacit|tacitly}',
      '{rolling|evergreen|continuous|open ended} {subscription|subscriptions|contract|term|plan|membership}',
      // Charges by itself.
      // Rejected: "auto recharge", which the reader switches on.
      '{authorize|authorise|authorizes} ..4 {replenish|recharge|reload|top up} ..6 {account|balance|credits|wallet}',
      '{automatically|auto} ..2 {charge|charged|charges|bill|billed|bills|debit|debited|deducted|collect|collected|rebill|rebilled} ..14 {renew*|recurring|subscription|membership|month|monthly|annual|annually|period|periodic|cycle|next|each}',
      '{charge|charged|bill|billed|pay|debit|debited} ..14 {recurring|renewal} {basis|fee|fees|charges|subscription|payment|rate|price|term|period}',
      '{charge|charged|bill|billed|billing} ..20 until ..5 {cancel|cancels|cancelled|canceled|terminate|cancellation}',
      '{authorize|authorise|authorizes|agree} ..8 {recurring|periodic|automatic} {charge|charges|payment|payments|billing}',
      '{recurring|automatic} {charges|payments|billing} ..10 {until|unless}',
      {
        seq: '{subscription|fee|fees|membership|plan} ..10 automatically {charged|billed|debited}',
        none: ['{additional|overage|excess} ..2 fees'],
      },
      '{pay|charged|billed} ..30 {recurring basis|recurring monthly basis}',
      // How to stop it.
      '{stop|cancel|end} ..3 recurring {payment|payments|billing|charges|subscription|subscriptions}',
      '{turn off|turned off|disable|cancel|stop|switch off|deactivate|opt out of|prevent} ..6 {auto|automatic} ..1 {renewal|renewals|renew}',
      // Renewal as a noun; renewals at intervals; charges each month.
      '{subject to|for|used for|includes|with} ..2 {automatic|auto} {renewal|renewals}',
      {
        seq: '{subscription|subscriptions|membership|memberships|plan|plans|pass|passes} ..3 {renews|renew} ..6 {for|each|every|at the|on the|monthly|annually|yearly|weekly}',
        none: ['{you|user|customer} {may|can|could|want to|wish to|must|choose to|decide to} ..6 renew', '{to|not} renew'],
      },
      {
        seq: '{charge|charged|bill|billed|debit|debited|collect} ..8 {card|payment method|payment instrument|payment account|paypal|bank account} ..10 {each|every} ..1 {month|year|week|billing|renewal|period|cycle}',
      },
      {
        seq: '{charge|charged|bill|billed|debited|collected} ..12 {start|beginning|first day|anniversary} of {each|every} ..2 {billing|renewal|subscription|new|month|year}',
      },
      '{charged|billed} ..3 for ..3 renewal',
      '{fee|fees|charge|charged|billed|paid|payment} ..20 {each|every} ..1 {month|year|period} thereafter',
      'unless ..12 {cancel|cancels|cancellation} ..10 {authorize|authorise} ..4 {charge|collect|bill}',
      // Successive terms; month to month; itself.
      {
        seq: '{renew|renews|renewed|extended|prolonged|continue|continues} ..4 for ..2 {successive|additional|consecutive|subsequent|further|like} ..6 {term|terms|period|periods|month|months|year|years}',
        none: [
          '{may|can|could} be ..2 {renewed|extended}',
          '{mutual|option|written agreement|agree to|retain|retention}',
          '{you|customer|customers|user} ..1 {renew|renews}',
        ],
      },
      '{membership|subscription|plan|contract} ..4 {continue|continues|run|runs} ..4 {month to month|month by month|from month}',
      '{plan|subscription|membership|contract|it} ..2 {roll|rolls} {into|over|on to|onto} ..4 {month|year|term|period}',
      '{renew|renews} {themselves|itself}',
      '{payment|payments|charge|charges|billing} {recur|recurs} ..6 {month|monthly|year|annually|each|every|until}',
      '{recurring|renewal} {charge|charges|fees|payments} {prior to|until|before} ..4 {cancel|cancellation|canceled|cancelled|cancelling}',
      '{keep charging|keep billing|continue to charge|continue to bill|continue charging|continue billing} ..12 {until|unless}',
      {
        seq: '{charged|billed|debited|deducted|collected} automatically ..14 {renew*|recurring|subscription|month|monthly|annual|annually|period|cycle|next|each|every}',
        none: ['{additional|overage|excess} ..2 fees'],
      },
      '{charged|debited} ..8 within ..1 24 ..2 {prior to|before|preceding} ..3 end of ..2 {current period|current subscription|subscription period}',
      '{continue to be charged|continue to be billed} ..10 until',
      {
        seq: '{agree|agreeing|enroll|enrolled|enrolling|sign up|purchase|purchasing} ..5 recurring {subscription|membership|billing|payment plan}',
        evidence: 'implied',
      },
      '{subscription|membership|plan|contract} ..4 {indefinite duration|unlimited duration|indefinite term|indefinite period|unlimited period} ..12 {until|unless|charged|billed|invoiced}',
      '{invoiced|billed|charged|debited} {each|every} {month|year|week|quarter} ..4 {until|unless}',
      '{deemed|considered} ..2 {renewed|extended|prolonged}',
      '{store|keep|save} ..4 {card|payment} ..6 to {bill|charge|process|pay|collect} ..4 {renewal|renewals|recurring}',
      { seq: '{recurring billing|recurring payments|recurring charges} ..6 {charged|billed|collected|debited}' },
      { seq: '{dues|fee|fees|subscription} ..6 {charged|billed|debited} ..4 {anniversary|renewal date|each anniversary|renewal}' },
      '{keep going|keeps going|carries on|runs on} until {you|cancelled|canceled|terminated}',
      '{licence|license|subscription|plan|contract|membership|agreement} ..2 {extends|renews} ..2 by ..4 {month|months|year|years|term|period}',
      '{automatic|tacit} {extension|prolongation} ..6 {subscription|subscriptions|contract|agreement|term|membership|period}',
      {
        seq: '{taken|debited|collected|charged|withdrawn} from your ..2 {account|card|bank account|payment method} ..8 {each|every} {month|year|week|quarter|billing}',
      },
      '{order|delivery|deliveries|shipment|shipments} ..4 {repeated|repeat|repeats|recur|recurs} ..8 until ..6 {cancel|cancelled|canceled|pause|stop}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'The term renews for successive periods of one month.',
    'We will keep charging you until you tell us to stop.',
    'Without notice the agreement is deemed renewed for the same time.',
    'Each membership is subject to automatic renewal.',
    'Your pass renews at the end of every month.',
    'You authorise us to charge your card each month for the plan.',
    'Until you cancel, the fee is billed on the first day of each billing period.',
    'The contract is extended by twelve months if it is not cancelled in time.',
    'The subscription is tacitly renewed for another year.',
    'You authorise us to replenish your balance whenever it runs low.',
    'Your subscription renews automatically at the end of each term unless you cancel it.',
    'We will automatically charge your card at the start of every billing period.',
    'The contract is automatically extended by one year unless it is terminated three months before.',
    'Your plan will continue until you cancel.',
    'You can turn off auto-renewal in your account settings.',
    'By subscribing, you authorise recurring charges to your payment method.',
    'You will be billed monthly until you cancel the membership.',
  ],
  passed: [
    'Credits carry over only if you renew the plan for a further period.',
    'Once you have turned off auto-renewal, the plan stays active until its last day.',
    'We have the right to cancel the automatic renewal of your plan.',
    'You may renew the plan for another year.',
    'You can switch on auto recharge in the settings.',
    'The subscription does not renew automatically.',
    'Your plan ends after twelve months and will not be renewed.',
    'A loan may be automatically renewed by the bank.',
    'The app updates automatically when it is open.',
    'We will tell you about the new price before your next renewal.',
    '“Renewal Term” means the period that follows the first one.',
    'You may cancel the order until it is shipped.',
  ],
  also: ['easy-cancellation', 'hard-to-cancel', 'price-change', 'trial-conversion'],
};
