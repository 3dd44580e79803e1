import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'arbitration-opt-out',
  title: 'You can opt out of arbitration',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: [
    'Terms of Service',
    'Privacy Policy',
    'Commercial Terms',
    'Developer Terms',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Acceptable Use Policy',
    'Other Policy',
  ],
  definition: 'You can refuse the arbitration clause for a limited time and so keep your way to court.',
  whyItMatters: 'It gives you back the choice to go to court, often together with others.',
  whatItMeans: 'One short letter or email now can keep your way to court open. Often you have 30 days from the day you accepted the terms.',
  whatYouCanDo:
    'Send the notice in the way and within the days that the clause names. Give your name and account, and keep a copy and proof that you sent it.',
  regulations: [{ id: 'us-faa', refs: ['9 USC 2'] }],
  related: ['forced-arbitration', 'class-action-waiver', 'jury-trial-waiver', 'shortened-limitation'],
  mappings: { tosdr: [335] },
  match: {
    none: [
      '{reject|decline} ..2 {claim|claims|demand|settlement|offer}',
      '{no|not have|lose} ..3 right to {opt out|reject}',
      '{opt out|opting out} {of|from} ..3 {text|texts|sms|messages|emails|calls|marketing}',
      // Refusing a later change only, or only the rules on many claims.
      '{change|changes|update|updates|amendment|modification|modifications} ..12 {reject|opt out|opting out|decline}',
      '{reject|rejecting|opt out of|decline} ..6 {change|changes|update|updated|modification|amendment|updates|offer}',
      '{mass|retroactive|multiple case|batch|bellwether|mediation}',
      'previously {agreed|opted}',
      'not constitute',
      '{severed|unenforceable}',
    ],
    any: [
      {
        seq: '{you|user|users|customer|your|i|consumers} ..8 {opt out|opting out|decline|declining|reject|rejecting|refuse|exclude yourself|excluding yourself} ..8 {arbitration|arbitrate|arbitrations|dispute resolution} & {within|days|by sending|by emailing|by mailing|notice|writing|written|right|may|can|email|following|instructions|unless}',
        negation: 'ignore',
      },
      { seq: 'right to {opt out|reject|decline} ..12 {arbitrat*|dispute resolution provisions}', negation: 'ignore' },
      {
        seq: '{opt out|opting out} ..24 {arbitration|arbitrate} ..24 {days|by sending|by emailing|by mailing|written notice|in writing|email to|notice}',
        negation: 'ignore',
      },
      {
        seq: '{opt out|opting out|decline|reject} ..16 {within|no later than|before} ..6 {days|day}',
        context: ['arbitrat*'],
        negation: 'ignore',
        none: ['{marketing|emails from|newsletter|sale of}'],
      },
      {
        seq: '{within|no later than} ..6 {days|day} ..24 {opt out|opting out|decline|reject} ',
        context: ['arbitrat*'],
        negation: 'ignore',
      },
      { seq: '{30|thirty|60|sixty} ..3 {day|days} ..3 {right|window|period} to opt out', context: ['arbitrat*'], negation: 'ignore' },
      {
        seq: '{do not|not|not to} ..6 {bound by|subject to|agree to} ..6 {arbitration|arbitrate} ..30 {notify|send|write|email|mail|contact|opt out|notice}',
        negation: 'ignore',
        none: ['{court|subpoena} ..4 order', '{you|your} {agree|acknowledge}'],
      },
      {
        seq: '{not wish|not want|not intend} ..6 {arbitration|arbitrate} & {notice|letter|days|write|email|notify|tell us}',
        negation: 'ignore',
        none: ['{court|subpoena} ..4 order', 'intent to'],
      },
      { seq: '{rejection|opt out} notice', context: ['arbitrat*'], negation: 'ignore' },
      { seq: 'arbitration opt out {notice|form|request|period|right|deadline}', negation: 'ignore' },
      { seq: '{notice|letter|email|statement} ..12 {opt out|decline|reject} ..6 {arbitration|arbitrate}', negation: 'ignore' },
      { seq: 'if you ..4 opt out of ..4 {arbitration|agreement to arbitrate|arbitrate}', negation: 'ignore' },
      {
        seq: '{elect|elects|choose|option|right} ..2 not to be ..3 {bound by|subject to} ..6 {arbitration|arbitrate} ..30 {sending|mailing|letter|giving|providing|notifying|writing|days}',
        negation: 'ignore',
      },
      {
        seq: '{opt out|opting out} ..10 {arbitration|arbitrate|dispute resolution|disputes section} ..16 {postmarked|received by us|received within|sent within}',
        negation: 'ignore',
      },
      {
        seq: '{cancel|revoke|rescind|withdraw from} ..3 {arbitration agreement|agreement to arbitrate|arbitration clause|arbitration provision} ..10 {within|days}',
        negation: 'ignore',
      },
      {
        seq: '{arbitrate|arbitration} ..16 unless ..4 {opt out|opted out|opts out}',
        negation: 'ignore',
        none: ['{class waiver|either party}'],
      },
      {
        seq: "don't {want|wish} ..6 {arbitration|arbitrate} & {notice|letter|days|write|email|notify|tell us}",
        negation: 'ignore',
      },
      '{arbitration|arbitration agreement|arbitration clause} ..4 {may be|can be} ..2 {declined|rejected|refused|opted out of} ..16 {notice|within|days|writing|letter}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'You may opt out of arbitration within 30 days of creating your account.',
    'You have the right to opt out of this arbitration agreement by sending us a written notice.',
    'You can decline this agreement to arbitrate by e-mailing us within thirty days.',
    'If you do not want to be bound by the arbitration clause, send us an arbitration opt-out notice.',
    'Send a letter within 30 days that says that you do not want arbitration.',
    'If you do not wish to be bound by the agreement to arbitrate, notify us in writing within 30 days.',
    'Unless you opt out of arbitration as described below, all disputes go to an arbitrator.',
    'To reject the arbitration agreement, you need to write to us within 60 days, and your notice must say that you decline to arbitrate.',
    'A member may elect not to be bound by the arbitration clause by sending a letter to our legal department.',
    'All parties agree to arbitrate unless you have opted out as described below.',
    'An opt-out of this dispute resolution section must be postmarked within 30 days.',
    'You may revoke this agreement to arbitrate within 30 days.',
  ],
  passed: [
    'If we change this arbitration clause later, you may reject the change within 30 days.',
    'You can opt out of marketing e-mails at any time.',
    'All disputes are decided by binding arbitration.',
    'You may opt out of the batch process for mass arbitration.',
    'Either party may reject an offer to settle within 30 days.',
    'You can opt out of the sale of your data.',
    'The arbitrator may decline to award costs.',
    'Such a notice does not constitute an opt-out of arbitration altogether.',
    'There is no right to opt out of arbitration under these terms.',
    'If you opt out of text messages, the arbitration agreement still applies.',
  ],
  also: ['forced-arbitration', 'class-action-waiver', 'jury-trial-waiver'],
};
