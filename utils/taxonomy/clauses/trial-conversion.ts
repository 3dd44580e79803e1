import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const TRIAL =
  'free trial|free trials|trial|trials|trial period|trial subscription|introductory period|introductory offer|promotional period|promotional trial|discounted trial|free period|free month|free months|trial offer|trial membership|free week|free test period|test phase|trial phase|test period|free test month|evaluation period|trial month|test month';
const PAY = 'charged|billed|charge|bill|charging|billing|invoiced|debited|debit|chargeable|fee based';
const CANCEL = 'cancel|cancels|cancelled|canceled|cancelling|canceling|terminate|unsubscribe|downgrade';

export default defineClause({
  id: 'trial-conversion',
  title: 'A free trial turns into a paid plan',
  group: 'money',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 0 },
  documentTypes: ['Terms of Service', 'In-App Purchases Policy', 'Commercial Terms', 'General Conditions of Sale'],
  definition: 'A free or cheap trial becomes a paid plan unless you cancel it.',
  whyItMatters: 'If you do nothing, you pay.',
  whatItMeans: 'A trial that you have forgotten can cost you money.',
  whatYouCanDo:
    'Set a reminder, or cancel right after you sign up if the trial then still runs to its end. A virtual card with a limit helps too.',
  regulations: [
    { id: 'us-rosca', refs: ['15 USC 8403'] },
    { id: 'us-ca-arl', refs: ['17602'] },
    { id: 'uk-dmcca', refs: ['Pt 4 ch 2 (expected spring 2027)'] },
  ],
  related: ['auto-renewal', 'easy-cancellation', 'no-refunds', 'price-change'],
  mappings: { tosdr: [384] },
  modifiers: [
    {
      by: 1,
      when: 'you have to cancel well before the end',
      seq: ['{at least|no later than|not later than|minimum of} ..3 {two|three|five|seven|2|3|5|7|48|72} ..2 {days|hours}'],
    },
    {
      by: -1,
      when: 'a reminder comes before the charge',
      inBlock: [
        '{we|company} {will|shall} ..3 {remind|notify|email|inform} you ..12 {before|prior to|in advance of|ahead of} ..8 {end|ends|trial|charge|charged|expires}',
        '{send|receive} ..4 reminder',
      ],
    },
  ],
  match: {
    none: [
      '{free of charge|no charge|without charge} until',
      '{your app|apart from free trial}',
      '{users may not|users may think|hard to read|offer only shows}',
      '{your users|your customers|end users|end user|let users|app store connect|apps may|offers that|offer does not|must not use|custom application|in app purchase product|customers of}',
      '{not|never|without|no} ..3 {convert~|automatically converted|automatically renew|auto renew}',
      '{no credit card|without a credit card|no payment method|no card} ..4 {required|needed|details|information}',
      '{not liable|no liability|not be liable}',
    ],
    any: [
      // At its end you pay.
      `{end|ends|expire|expires|expiration|expiry|over|conclusion|completion|after|following|once|unless|ended|expired|day of} ..10 {${TRIAL}} ..20 {${PAY}}`,
      `{${TRIAL}} ..10 {end|ends|expire|expires|expiration|expiry|over|concludes|ended|expired|cancel} ..20 {${PAY}|must pay|have to pay|need to pay}`,
      `{${TRIAL}} ..12 {after which|at which point|whereafter} ..10 {${PAY}}`,
      `{charged|billed|charge|bill|charging|billing} ..20 {end|ends|expire|expires|expiration|expiry|after|following|over|upon|once|when|conclusion|completion} ..8 {${TRIAL}}`,
      `{${PAY}} ..20 {${TRIAL}} {ends|expires|is over|has ended|has expired|period ends|period expires|period is over|period has ended|subscription ends}`,
      // It turns into a plan ("if you do not cancel, your trial converts": the negator belongs to the condition).
      {
        seq: `{${TRIAL}} ..18 {convert|converts|converted|roll|rolls|transition|transitions|become|becomes|turn|turns|continue as|upgraded|upgrade|renewed|renew|renews|renewal|transferred|enrolled|auto renew|continues|passes into|pass into|changes to|change to|changes into|switches to|switch to|extended to|extended into|followed by} ..5 {paid|subscription|paying|membership|recurring|regular|full|automatically|purchase|plan|unless|monthly|standard|at the}`,
        negation: 'ignore',
      },
      {
        seq: `{${TRIAL}} ..14 {automatically|auto} ..2 {convert|converts|converted|renew|renews|renewed|become|becomes|roll|rolls|continue|continues|transition|transitions|charged|billed|upgraded|start|turn}`,
        negation: 'ignore',
      },
      `{convert|converts|converted|transition|enrolled|renew|renews|begin|begins|commence|commences|start|starts} ..8 {paid|recurring|subscription|membership} ..14 {end|ends|expir*|after|following|over|conclusion} ..6 {${TRIAL}}`,
      `convert ..4 {${TRIAL}} ..6 {paid|purchase|subscription|paying}`,
      // Cancel in time, or else.
      `{${CANCEL}} ..10 {before|prior to|by|during} ..6 {end|ends|expir*|expires|last day|over|completion|conclusion} ..6 {${TRIAL}}`,
      `{${CANCEL}} ..8 {before|prior to|during} ..4 {${TRIAL}} ..3 {ends|expires|end|is over|period ends|period expires|to avoid|in order to avoid}`,
      `{avoid|avoiding} ..5 {charged|charges|charge|billed|paying|fee|fees|renewal} ..20 {${TRIAL}}`,
      `unless ..8 {${CANCEL}} ..10 {${TRIAL}}`,
      // A card at the start.
      `{${TRIAL}} ..20 {require~|must provide|need to provide|must enter|asked to provide} ..6 {credit card|payment method|payment information|payment details|billing information|debit card}`,
      `{require~|must provide|must enter|need to provide|asked to provide} ..6 {credit card|payment method|payment information|payment details|billing information|debit card} ..14 {${TRIAL}}`,
      `{${TRIAL}} ..16 {subscription|membership|plan} ..2 {starts|begins|commences|will start|will begin|will commence}`,
      {
        seq: `cancel ..10 {${TRIAL}} ..12 {charge|charged|bill|billed|subscription starts|subscription begins|paid subscription}`,
        negation: 'ignore',
      },
      `{${TRIAL}} ..8 {ends|end|over|expires|expired|ended} ..10 {payment|payments} ..4 {taken|collected|due|processed}`,
      `{card|payment method|payment details} ..20 {${TRIAL}} ..10 {charge|charged} ..6 {ends|end|over|expires}`,
      '{introductory|promotional|discounted} {price|rate|period} ..16 then ..6 {standard|regular|full|normal} ..2 {price|rate|fee} ..4 {applies|apply|charged}',
      '{after|end of|following} ..4 {introductory|promotional|discount|discounted} ..2 {period|offer|rate|price} ..8 {regular|standard|full|normal} ..2 {price|rate|fee|fees|prices} ..4 {apply|applies|charged|billed}',
      {
        seq: `{fail|fails|forget|failure} to {${CANCEL}} ..10 {${TRIAL}} ..16 {due|pay|charged|charge|fee|fees|billed}`,
        negation: 'ignore',
      },
      `{first payment|payment|payments} ..4 {taken|collected|processed|begin|begins|start|starts|due} ..6 {when|after|once|end|following|upon} ..6 {${TRIAL}}`,
      {
        seq: `{paid|premium} {membership|subscription|plan|period} ..3 {begins|starts|commences|begin|start} ..8 {${TRIAL}} ..3 {over|ends|ended|expires|expired|end}`,
      },
      {
        seq: 'free for {7|14|30|three|seven|fourteen|thirty|one|a|your} ..3 {days|day|month|week|weeks} then ..10 {month|monthly|year|annually|per|week}',
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'If you forget to cancel during the trial, the fee for the first month is due.',
    'The test phase passes into a paid subscription.',
    'Your paid membership begins as soon as the free trial is over.',
    'If you do not cancel within the free trial, we will bill your card.',
    'When the free month is over, it turns into a paid plan unless you cancel.',
    'After the introductory period the regular price applies.',
    'When your free trial ends, your card will be charged for the yearly plan.',
    'The trial converts into a paid subscription unless you cancel it in time.',
    'To avoid being charged, cancel at least one day before the end of the trial period.',
    'After the trial period you will be billed each month.',
    'We will automatically charge your payment method once the free trial has expired.',
    'A valid credit card is needed: you must provide a payment method to begin the free trial.',
    ['If you start a free trial:', 'it will automatically renew as a paid membership;'],
  ],
  passed: [
    'Trial offers, such as an extended promotional period, are described when you sign up.',
    'You agree to these terms when you start a free trial of a subscription.',
    'You will not be charged during the free trial.',
    'We may offer free trials from time to time.',
    'Your trial does not convert to a paid plan on its own.',
    'We may end a free trial at any time.',
    'Only one free trial is available for each household.',
    'The trial ends after two weeks, and no credit card is required.',
    'Tell your users how and when a trial converts to a paid plan.',
  ],
  also: ['auto-renewal', 'easy-cancellation'],
};
