import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** A month or more. */
const PERIODS = [
  '{30|thirty|45|forty five|60|sixty|90|ninety|120|180} ..3 {day|days}',
  '{one|1|two|2|three|3|six|6|twelve|full|calendar} ..3 {month|months}',
];
const NOTICE = 'notice|prior|before|advance|written';
const THING =
  'agreement|contract|subscription|subscriptions|membership|plan|plans|service|services|terms|account|license|licence|participation|order form|order|renewal|renewals|auto renewal|engagement';
/** A notice that the provider gives. */
const TO_YOU = ['{notify|notice to|provide|provides|notifying|inform|give} you', '{fees|price|prices|pricing} ..12 {notice|notify}'];
const NONE = [
  "{not|don't} {accept|agree}",
  '{immediately and|with immediate effect|free of charge}',
  '{merchant|app store|seller|google play|itunes|third party}',
  'for you',
  '{after|within|during} ..3 {30|thirty|60|sixty} ..3 {day|days}',
  '{breach|breaches|cure|cured|remedied|default|defaults|insolvency|insolvent|bankruptcy|bankrupt|force majeure|fails|failure}',
  '{change|changes|amend|amends|amended|modify|modification|modifications|increase|transfer|discontinue} ..20 {may|can|right to|entitled to} ..3 {terminate|cancel}',
  '{terminate|cancel} ..20 {change|changes|amendment|amendments|increase|modification} ..6 {effective|effect|terms|price|notice|fees}',
  '{arbitrat*|refund|refunds|refunded|trial|reservation|booking|event ticket|events|class|dispute}',
  '{within|during} ..4 {days|months} ..4 {of|after|from}',
];

export default defineClause({
  id: 'hard-to-cancel',
  title: 'Cancelling is made difficult',
  group: 'money',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'General Conditions of Sale', 'Commercial Terms', 'In-App Purchases Policy'],
  definition:
    'To end a plan you need long notice, a call, a letter or more steps than it took to join, or you cannot leave before the term ends.',
  whyItMatters: 'Effort and delay keep people paying for what they no longer want.',
  whatItMeans: 'You may keep paying while you are trying to leave.',
  whatYouCanDo:
    'Note the last day on which you can give notice. Cancel in writing, keep proof that it arrived, and ask your bank to stop the payment if you are still charged.',
  regulations: [
    { id: 'us-rosca', refs: ['15 USC 8403(3)'] },
    { id: 'us-ca-arl', refs: ['17602'] },
    { id: 'eu-crd', refs: ['11a'] },
    { id: 'uk-dmcca', refs: ['Pt 4 ch 2 (expected spring 2027)'] },
  ],
  related: ['easy-cancellation', 'auto-renewal', 'early-termination-fee', 'no-refunds'],
  mappings: { tosdr: [224, 141] },
  modifiers: [
    {
      by: 1,
      when: 'notice of more than a month is needed',
      seq: ['{45|forty five|60|sixty|90|ninety|120|180} ..3 {day|days}', '{two|2|three|3|six|6|twelve} ..2 months'],
    },
    { by: -1, when: 'there is an easy way too', with: ['easy-cancellation'] },
  ],
  match: {
    none: NONE,
    any: [
      // A month of notice or more.
      ...PERIODS.map((period) => ({
        seq: `{you|customer|client|subscriber|user|member|licensee|publisher|partner|merchant} ..8 {cancel|terminate|end} ..20 ${period} ..1 {${NOTICE}|in advance}`,
        by: 'user' as const,
        none: ['{we|company|provider} {may|can|reserves|reserve|will|shall} ..4 {terminate|cancel}'],
      })),
      ...PERIODS.flatMap((period) => [
        `{either party|each party|either of us|both parties|any party|you or we|we or you|the parties|a party} ..8 {cancel|terminate|end} ..20 ${period} ..1 {${NOTICE}|in advance}`,
        `{${THING}} ..6 {may|can} be ..2 {terminated|cancelled|canceled} ..8 {either|each|parties|you|customer|party|notice} ..16 ${period} ..6 {${NOTICE}|to the end}`,
      ]),
      ...PERIODS.map((period) => ({
        seq: `{notice period|period of notice} ..6 ${period}`,
        by: 'user' as const,
      })),
      // Stopping a renewal a month ahead.
      ...PERIODS.flatMap((period) => [
        {
          seq: `{unless|until} ..16 {cancel|cancels|cancelled|canceled|notice|notifies|notify|terminate|terminates|terminated|non renewal|nonrenewal} ..16 ${period} ..3 {prior|before|in advance|preceding|advance}`,
          none: TO_YOU,
        },
        {
          seq: `{cancel|notice|notify|terminate} ..14 {at least|not less than|no later than|no less than|minimum of} ..2 ${period} ..3 {prior to|before|in advance of|preceding} ..8 {renewal|renew|end|expir*|term|anniversary}`,
          none: TO_YOU,
        },
        {
          seq: `{unless|until} ..4 {party|you|customer|subscriber} {provides|provide|gives|give} ..6 ${period} ..1 {prior|advance|written|notice}`,
          none: TO_YOU,
        },
      ]),
      // Not at all, or only with leave.
      {
        seq: "{subscription|subscriptions|membership|plan|plans|agreement|contract|order form|orders|commitment} ..4 {cannot be|may not be|can not be|can't be} {cancelled|canceled|terminated}",
        none: ['{unless|except|but} ..4 {you|by you}'],
      },
      {
        seq: '{you|customer|subscriber} {may not|cannot|can not|will not be able to} ..3 {cancel|terminate|end} ..4 {agreement|subscription|membership|plan|contract|order form|terms|before|prior to|during|early|earlier|for convenience}',
        by: 'any',
      },
      '{subscription|subscriptions|commitment|commitments|term|plan|plans|membership} ..8 {non cancelable|non cancellable|noncancelable|noncancellable}',
      '{non cancelable|non cancellable|noncancelable|noncancellable} ..6 {subscription|subscriptions|commitment|commitments|term|plan}',
      // By letter, by phone, on request.
      {
        seq: '{cancel|cancellation|terminate|terminated|cancelled|canceled|cancelling|canceling|cancellations} ..12 {by phone|by telephone|by mail|by post|by letter|registered mail|registered letter|certified mail|by calling|by fax|in writing only|only in writing|postal mail}',
        none: ['{email|e mail|online|settings|website}'],
        noneInBlock: ['{cancel|manage} ..12 {online|settings|memberships|account page|my account|app}'],
      },
      '{cancellation|cancellations|termination} ..4 must be ..4 {writing|written}',
      {
        seq: '{to cancel|in order to cancel|cancellation} ..10 {must|required to|need to|have to} ..2 {call|phone|write|contact|mail|speak} ..2 {us|our|customer|support|the|a|by}',
        weak: true,
      },
      // Notice as a noun, and in other places of the sentence.
      ...PERIODS.flatMap((period) => [
        {
          seq: `{cancellation|termination|cancellations} ..4 {requires|require|needs|subject to} ..6 ${period} ..2 {${NOTICE}}`,
          none: TO_YOU,
        },
        {
          seq: `{cancellation|cancel|cancelled|canceled|termination|terminate} ..16 ${period} {before|prior to|in advance of} ..6 {end|renewal|expir*|expiry|term|billing|due} ..6 {subscription|term|period|date|contract|membership|plan|agreement}`,
          none: [...TO_YOU, '{we|company} {may|will|can} ..2 {cancel|terminate}'],
        },
        {
          seq: `{must|required to|need to|have to|shall} ..1 {give|provide|notify|inform} ..6 ${period} ..4 notice ..8 {cancel|terminate|end|leave}`,
          by: 'user' as const,
        },
      ]),
      {
        seq: '{order|orders|order forms} ..1 {non cancelable|non cancellable|noncancelable|noncancellable}',
      },
      {
        seq: '{neither party|neither of the parties} {may|can|shall} {terminate|cancel} ..8 for convenience',
        negation: 'ignore',
      },
      '{ordinary|regular} termination ..10 {excluded|not possible|not permitted}',
      {
        seq: '{have to|must|need to|required to} {call|phone|telephone|ring} ..8 to ..1 {cancel|terminate|end}',
      },
      '{notice of termination|notice of cancellation|termination notice|cancellation notice|cancellation request|notice of non renewal} ..4 {must|shall|has to} ..3 {sent|made|given|delivered|submitted} ..3 by {post|mail|letter|registered|certified|fax}',
      {
        seq: '{notice|cancel|cancellation|terminate|termination|notify} ..16 {four|six|eight|twelve|4|6|8|12} weeks ..1 {before|prior|notice|in advance}',
        by: 'user',
        none: TO_YOU,
      },
      '{subscription|subscriptions|membership|memberships|plan|plans|contract|agreement|order|orders} ..4 not {cancellable|cancelable|terminable}',
      {
        seq: '{cancellation|cancellations|cancel|termination} ..3 {by|via} {email|e mail|phone|telephone|fax} ..4 not ..1 {accepted|possible|valid|permitted|recognised|recognized|sufficient}',
      },
      {
        seq: 'to {cancel|terminate} ..8 {registered post|recorded delivery|signed letter|signed request|certified letter}',
      },
      '{cancellation|cancellations|termination} ..3 accepted only ..3 {phone|telephone|post|mail|writing|letter|fax}',
      ...PERIODS.flatMap((period) => [
        {
          seq: `{notify|inform|tell|contact|give} ..8 ${period} ..6 {if|should} ..2 {you|customer|member} ..4 {cancel|terminate|leave|discontinue|stop|end}`,
          by: 'user' as const,
        },
        {
          seq: `{allow|give|provide|requires|require|with|need} ..4 ${period} ..3 notice to {cancel|terminate|end|leave}`,
          by: 'user' as const,
          none: [...TO_YOU, '{we|company} ..3 {may|will|can}'],
        },
        {
          seq: `{cancellation|cancellations|termination} ..12 {effect|effective} ..1 ${period} after ..3 {receipt|received|receive|notice}`,
          by: 'user' as const,
          none: TO_YOU,
        },
        {
          seq: `{stop|prevent|avoid|decline} ..4 {renewal|renewing|renew} ..12 ${period} ..1 {before|prior|in advance}`,
          by: 'user' as const,
          none: TO_YOU,
        },
      ]),
      '{commit|commits|committed|committing} ..10 {cannot|may not|not} ..3 {cancel|terminate}',
      {
        seq: '{minimum|minimum contract|minimum subscription|minimum service|minimum membership|minimum contractual} {term|period|duration|commitment} ..4 {6 months|12 months|18 months|24 months|36 months|six months|twelve months|one year|1 year|two years|2 years|24 month|12 month}',
        context: ['{contract|subscription|membership|plan|cancel*|terminat*}'],
        weak: true,
      },
      // To end it, a letter to the address at the top of the terms.
      { seq: 'notice ..3 sent in writing to ..8 address', context: ['{terminate|end|cancel} ..6 {agreement|account|contract}'] },
      {
        seq: "{subscription|subscriptions|membership|plan|plans|agreement|contract|order form|orders|commitment} ..4 {cannot be|may not be|can not be|can't be} ..1 {ended|ended early|ended prematurely}",
        none: ['{unless|except|but} ..4 {you|by you}'],
      },
      {
        seq: '{cancel|terminate|cancellation} ..2 {only|exclusively} ..2 by ..1 {contacting|calling|phoning|writing|speaking|visiting|telephone|phone|post|letter|mail}',
        none: ['{email|e mail|online|settings}'],
      },
      ...PERIODS.map((period) => ({
        seq: `{must|has to|have to|needs to|shall} be ..1 {cancelled|canceled|terminated} ..4 ${period} ..1 {before|prior|in advance}`,
        by: 'user' as const,
        none: TO_YOU,
      })),
      ...PERIODS.map((period) => ({
        seq: `{termination|cancellation|notice} must ..3 {reach us|be received by us|arrive} ..6 ${period} ..1 {before|prior}`,
        by: 'user' as const,
      })),
      'locked in for ..3 {month|months|year|years|first|term}',
      {
        seq: '{leave|cancel|terminate|quit} {must|have to|need to} ..3 {hand in|send in|submit|bring|post|mail} ..4 {signed|written|paper} ..2 {form|letter|notice|request}',
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'The plan has a minimum term of 24 months.',
    'You must tell us thirty days in advance if you wish to cancel.',
    'You may cancel only by contacting our call centre.',
    'Cancellation requires two months notice in writing.',
    'To leave the club, you have to call us to cancel.',
    'Neither party may terminate this contract for convenience.',
    'Orders are non-cancelable.',
    'You may terminate this agreement by giving us at least sixty days prior written notice.',
    'Either party may terminate the contract upon ninety (90) days written notice.',
    'The plan renews for a year unless you cancel at least thirty days before the end of the term.',
    'A subscription cannot be cancelled during the first year.',
    'To cancel your membership, you must call our support line.',
    'Cancellations must be made in writing and sent by registered mail.',
    ['The following applies to yearly plans:', 'the subscription is non-cancelable until the term ends;'],
  ],
  passed: [
    'We will stop offering the plan with a minimum notice period of six months.',
    'We will notify you sixty days before the end of the term.',
    'You can cancel by telephone or online in your settings.',
    'You can cancel your plan at any time in your settings.',
    'We may terminate the agreement with thirty days notice.',
    'Either party may terminate if the other does not cure a breach within thirty days of written notice.',
    'You may cancel within thirty days for a full refund.',
    'We give you sixty days notice before a price change.',
    'You cannot cancel a dispute that you have opened.',
    'Deleting the app does not cancel your subscription.',
  ],
  also: ['auto-renewal', 'no-refunds', 'termination-at-will'],
};
