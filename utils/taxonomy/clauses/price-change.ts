import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const PRICE =
  'price|prices|pricing|fee|fees|rate|rates|charges|tariff|tariffs|remuneration|subscription price|subscription fee|subscription fees|price list|commission|commissions|subscription prices|membership fee|costs|cost of|charging standards|charging standard|fee standards|price lists';
const CHANGE =
  'change|changes|increase|increases|raise|raises|adjust|adjusts|modify|revise|amend|alter|vary|update|changing|increasing|raising|adjusting|modifying|introduce|impose|institute|add|new|reprice|lower or raise|raise or lower|review|discontinue or change';
const POWER =
  'may|can|might|could|will|reserve the right|reserves the right|reserve the rights|right to|rights to|have the right|has the right|entitled to|discretion|from time to time|at any time|free to|periodically|occasionally';
const NONE = [
  '{tax|taxes|vat|exchange|currency|interest|foreign exchange} ..2 {rate|rates|change|changes|increase|increases}',
  '{not|never|no} ..3 {increase|raise|change} ..6 {price|prices|fees|fee}',
  '{you|customer|seller|host|sellers|merchants|users} ..1 {may|can|must} ..3 {change|set|adjust|increase|update|modify}',
  '{announcements|newsletter} ..6 include',
  '{organizers|protocols|creators|publishers|providers|partners|artists|third party|hosts|carriers|authors} ..1 {that|who|may|can|will|could} ..4 {impose|change|set|charge|increase|adjust|charges}',
  '{conversion|currency|yield|exchange|market|token|tokens|assets} ..3 {rate|rates|price|value}',
  '{subscription|services} may be added',
  '{error|errors|typographical|mispriced|incorrect price|incorrectly}',
  '{price|fee|pricing} ..3 {difference|adjustment policy|match}',
  '{arbitrat*|aaa|jams|administrative fees|filing fees}',
  '{interest|late} ..1 {rate|rates|fee|fees|charges}',
];

export default defineClause({
  id: 'price-change',
  title: 'Prices can rise',
  group: 'money',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 1, S: 1 },
  documentTypes: ['Terms of Service', 'Commercial Terms', 'Developer Terms', 'In-App Purchases Policy', 'General Conditions of Sale'],
  definition: 'Your fees may change, or new ones may be added, while you are a customer.',
  whyItMatters: 'The deal can get worse after you have signed up for it.',
  whatItMeans: 'You may be charged more than the price you agreed to.',
  whatYouCanDo:
    'Watch for messages about prices and look at the price before each renewal. If it is no longer worth it, cancel before the new price applies.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(l)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 14–15'] },
    { id: 'us-ca-arl', refs: ['17602'] },
  ],
  related: ['auto-renewal', 'advance-notice-of-changes', 'unilateral-change', 'trial-conversion'],
  mappings: { tosdr: [497], claudette: ['CH'] },
  modifiers: [
    {
      by: 1,
      when: 'no notice is given',
      seq: ['{without|no} ..2 {notice|prior notice|notification|notifying|advance notice}'],
    },
    {
      by: -1,
      when: 'notice and a free way out are promised',
      inBlock: [
        '{cancel|terminate|end} ..16 {before|prior to} ..8 {change|changes|increase|price|fees} ..4 {effect|effective|applies|apply}',
        '{not agree|not accept|disagree|object|reject} ..16 {cancel|terminate|end}',
      ],
    },
  ],
  match: {
    by: 'provider',
    none: NONE,
    any: [
      '{new|changed|adjusted|increased|updated|revised} {prices|price|fees|rates|fee|pricing} ..4 {apply|applies|take effect|takes effect|will apply|become effective|shall apply|come into effect} ..8 {next|renewal|billing|following|from|after|subsequent|term|period}',
      {
        seq: '{may|reserve the right|reserves the right|right to} ..10 {introduce paid|start to charge|start charging|make it a paid|begin to charge|charge in the future|charge for it}',
        none: ['{trial|automatically|card|payment method}'],
      },
      `{${POWER}} ..8 {${CHANGE}} ..6 {${PRICE}}`,
      {
        seq: `{price|prices|pricing|fee|fees|rates|charges|tariffs} ..8 {may|can|might|could} ..3 {change|increase|rise}`,
        by: 'any',
        none: ['{vary|varies|differ} ..4 {by|depending|according|based|on|between|from}'],
      },
      {
        seq: `{price|prices|pricing|fee|fees|rates|charges|tariffs|costs} ..12 {may|can|might|could} be ..3 {changed|increased|adjusted|modified|revised|amended|altered|updated|raised|varied}`,
        by: 'any',
      },
      {
        seq: `{price|prices|pricing|fee|fees|rates|charges} ..10 {is|are|be} ..2 subject to ..3 {change|changes|adjustment|increase|increases|revision|revisions|modification|modifications|amendment|amendments|adjustments|variation|variations|alteration|alterations|review}`,
        by: 'any',
      },
      {
        seq: `{change|changes|increase|increases|adjustment|adjustments|modification|modifications|changing} ..2 {to|in|of|our|the} ..3 {${PRICE}} ..12 {will|shall|effective|effect|apply|become|notice|notify|at any time|reserve}`,
        by: 'any',
      },
      `{modify|change|increase|adjust|revise} ..8 {${PRICE}} ..16 {at any time|from time to time|without notice}`,
      // What is free now may cost money later.
      `{reserve the right|reserves the right|right|may|entitled} ..4 {to charge|charge|begin charging|start charging|introduce|require|impose} ..10 {fee|fees|charge|charges|payment|surcharges|fees or} ..14 {future|later|at any time|from time to time|any time|currently free|new|for access|for certain}`,
      '{reserve the right|reserves the right} ..4 {begin charging|start charging|introduce|institute} ..10 {fee|fees|charges}',
      '{reserve the right|reserves the right} ..6 charge {fees|a fee|you fees|you a fee|additional fees|usage fees|access fees} ..4 {for|to}',
      {
        seq: '{not|no} ..3 {charge|charges|fee|fees} ..12 {may change|could change|might change|can change|may be introduced|subject to change}',
        by: 'any',
        negation: 'ignore',
      },
      {
        seq: '{not|no} ..2 {currently|presently|now} ..4 {charge|charges|fee|fees|charged} ..16 {reserve the right|reserves the right|may charge|may introduce|right to}',
        by: 'any',
        negation: 'ignore',
      },
      '{begin|start|commence} charging ..8 {fee|fees|for}',
      // Price changes as a noun; what an index or a renewal does to the price.
      {
        seq: '{price change|price changes|fee change|fee changes|price increase|price increases|fee increase|fee increases|rate change|rate changes|pricing change|pricing changes|changes in price|changes in pricing|change in price} ..6 {will|shall|may|take|takes|apply|applies|become|becomes|effective}',
        by: 'any',
      },
      {
        seq: '{notify|notified|notice|inform|informed|tell|communicate} ..12 {of|about} ..3 {price change|price changes|fee changes|price increase|price increases|fee increase|rate increase|pricing changes|changes in price|changes to the price|changes to our prices|changes to our pricing|increase in price|increase in fees}',
        by: 'any',
      },
      {
        seq: '{fees|fee|prices|price|charges|rates} ..6 {is|are|be} ..2 {adjusted|indexed|increased|revised|reviewed|uplifted|updated|raised} ..8 {annually|yearly|each year|every year|year|index|inflation|cpi|periodically|from time to time|renewal}',
        by: 'any',
      },
      '{entitled|right|may} ..2 index ..4 {price|prices|fees}',
      {
        seq: '{price|pricing|prices|fees|rates} {may|can|will} {vary|fluctuate} ..2 {over time|from time to time}',
        by: 'any',
      },
      {
        seq: '{fees|charges|fee} ..8 {may|might|can} be {added|introduced|imposed} ..4 {later|future|time to time|any time}',
        by: 'any',
      },
      {
        seq: '{renew|renews|renewed|renewal|renewals} ..16 {then current|then prevailing|then applicable|then standard} ..4 {price|prices|rate|rates|fee|fees|pricing|list}',
        by: 'any',
        evidence: 'implied',
      },
      // A charge for what was free; costs passed on; "if we raise the price".
      {
        seq: `{may|might|can|reserve the right to|reserves the right to|right to} ..4 {introduce|institute|levy} ..3 {charge|charges|fee|fees}`,
        none: ['{late|interest|penalty|chargeback|fraud}'],
      },
      {
        seq: '{currently|presently|now|today} ..4 {free|no charge} ..12 {may|might|reserve the right|reserves the right|could} ..4 {charge|introduce|require payment|become paid|payment}',
        by: 'any',
        negation: 'ignore',
        none: ['trial'],
      },
      {
        seq: '{may|can|right to|entitled to} ..4 {turn|convert|make|change|transform} ..6 free ..8 {paid|chargeable|fee based|charged|subject to payment}',
        none: ['trial'],
      },
      {
        seq: '{if|when|should|whenever} {we|company|the company|the provider} ..3 {raise|raises|increase|increases|change|changes|adjust|adjusts|put up} ..4 {price|prices|pricing|fee|fees|subscription price|subscription fee|cost of|charges}',
        by: 'any',
      },
      { seq: '{our|the|subscription|membership} ..1 {price|prices|fees|rates} ..3 {go up|goes up|going up}', by: 'any' },
      '{pass|passes} ..8 {increase|increases|costs|cost} ..4 {on to you|through to you|along to you|on to the customer|on to customers}',
      '{right to|right of} ..2 {price adjustments|price adjustment|price changes|price increases|fee adjustments}',
      { seq: '{price|prices|fee|fees|rate|rates} ..4 may be higher ..6 {renewal|renew|renews|renewed}', by: 'any' },
      {
        seq: '{price|prices|fee|fees|rates|remuneration|charge|charges} ..8 {may|can|might|could} be ..3 {adapted|set anew|newly set|corrected upwards}',
        by: 'any',
      },
      {
        seq: '{adjustment|increase|change|revision|review} {of|in|to} ..2 {price|prices|fee|fees|rates|remuneration|tariffs|charges} ..3 {is|are|may|will|can|shall} ..2 {possible|be|reserved|permitted|occur|take|made|made known}',
        by: 'any',
      },
      {
        seq: '{new|additional} {fees|charges|prices} ..3 {will|shall|may} be ..2 {announced|communicated|notified|published|posted|introduced}',
        by: 'any',
      },
      {
        seq: '{if|when|should} ..2 {price|prices|fees|rates} ..2 {go up|goes up|rise|rises|increase|increases|change|changes}',
        by: 'any',
        none: NONE,
      },
      {
        seq: '{fee|fees|price|prices|rent|rates} ..3 {shall|will} ..2 {increase|rise|go up|be increased} ..2 by ..6 {per year|each year|annually|every year|per annum|inflation|cpi|percent}',
        by: 'any',
      },
      '{put|putting} ..2 {prices|price|fees} up',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'If we raise the price of your plan, we will tell you first.',
    'The tool is currently free of charge, but we may charge for it in future.',
    'If our costs rise, we can pass the increase on to you.',
    'Our prices are adjusted every year to the consumer price index.',
    'Any price increase takes effect at your next renewal.',
    'The plan renews at the then-current price.',
    'Charges may be introduced later for tools that are free today.',
    'The new prices apply from the next billing period.',
    'We may change our prices from time to time.',
    'Examplia reserves the right to increase the subscription fees at any time.',
    'All prices are subject to change without notice.',
    'The monthly fee may be adjusted once a year.',
    'We reserve the right to charge fees for features that are currently free.',
    'Examplia charges no fee for this feature today, although this may change.',
    'Prices may be subject to amendments.',
    ['At any time we may:', 'raise the price of a plan or add a new charge;'],
  ],
  passed: [
    'Shop owners may set their own prices.',
    'Fees are adjusted for the number of seats in your order.',
    'You may change your plan at any time.',
    'Prices vary depending on the size of the order.',
    'The exchange rate may change every day.',
    'We will not increase your price during the term.',
    'We may correct an incorrect price that was caused by an error.',
    'Sellers may change the prices of their goods.',
    'Taxes may be added to the price shown.',
  ],
  also: ['advance-notice-of-changes', 'unilateral-change', 'auto-renewal'],
};
