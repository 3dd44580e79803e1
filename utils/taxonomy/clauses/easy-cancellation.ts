import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const PLAN =
  'subscription|subscriptions|membership|memberships|plan|plans|auto renewal|automatic renewal|renewal|renewals|autorenewal|contract|agreement|service|services|trial|payments|billing|terms|purchase|licence|license|auto renew|recurring payments|recurring billing|recurring charges';
const ANYTIME =
  'at any time|any time|anytime|at all times|whenever|without penalty|no penalty|without charge|free of charge|at any point|at all time|for convenience|no questions asked';
const ONLINE =
  'settings|account page|your account|account management|online|dashboard|on the website|on our website|in the app|through the app|within the app|within the service|profile|billing page|customer portal|user portal|subscription page|one click|manage subscription|manage your|app store|app stores|google play|play store|apple id|the stores|stores|itunes|customer area|members area|member area|user area|customer account|user account|self service';
const WAY =
  'go to|visit|log in|log into|login|sign in|sign into|click|clicking|select|open|navigate|follow|following|log on|log onto|in the settings|your settings|account settings|settings page|account page|account management|dashboard|online|customer portal|billing page|subscription page|app store|google play|manage subscription|manage subscriptions|manage your account|in the app|account section|subscription management|section of your';
const ACCOUNT = 'account|accounts|profile|registration';
const CANCEL = 'cancel|terminate|end|stop|discontinue|unsubscribe|turn off|disable|cancelling|canceling|deactivate|withdraw from';

export default defineClause({
  id: 'easy-cancellation',
  title: 'You can cancel online at any time',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: [
    'Terms of Service',
    'In-App Purchases Policy',
    'Privacy Policy',
    'Commercial Terms',
    'General Conditions of Sale',
    'Other Policy',
  ],
  definition: 'You can end a plan or close an account yourself: online, at any time or without a penalty.',
  whyItMatters: 'You stay because you want to, and not because leaving is hard.',
  whatItMeans: 'Leaving should take a few clicks.',
  whatYouCanDo: 'Cancel before the next billing date and keep the confirmation.',
  regulations: [
    { id: 'us-rosca', refs: ['15 USC 8403(3)'] },
    { id: 'us-ca-arl', refs: ['17602'] },
  ],
  related: ['hard-to-cancel', 'auto-renewal', 'refund-or-withdrawal', 'trial-conversion'],
  mappings: { tosdr: [170] },
  match: {
    by: 'user',
    none: [
      'the provision of',
      '{cancellation|cancel|termination} ..6 {within|before} ..4 {hours|hour|minutes}',
      'your profile {data|picture|photo|details}',
      '{by the partner|an order has been|may disable|suspended or terminated|seller|content creator}',
      '{it|them|information|data|content|items|photos|history} from your ..2 account',
      '{effect from|enters into force|enter into force|days in advance|in advance}',
      '{information|content|details} {within|in|through|via} your ..3 {profile|account|settings}',
      '{prior|advance|days|months|month|written} ..2 notice',
      '{emails|newsletter|newsletters|notifications|messages|marketing|cookies|consent|tracking|location|promotional}',
      '{if|when} you do not {agree|accept|wish|consent}',
      "{don't|not} {agree|accept}",
      '{disagree|object} ..10 {change|changes|amendment|terms}',
      '{seller|guest|guests|booking|reservation|flight|ticket} ..6 {cancel|cancellation}',
      'cancel ..4 {order|orders|booking|bookings|reservation|request|appointment|event}',
      '{we|company|us|either party|each party|you or we|provider} {may|can|reserve|reserves|shall} ..6 {terminate|cancel|suspend|delete|discontinue|end|close}',
      'prior to midnight',
      '{breach|breaches|default|insolvency|fails|fail to}',
      '{may|can|to} ..1 {stop|discontinue|end} {using|use|accessing}',
    ],
    any: [
      `{you|customer|user|subscriber|member|members|users|subscribers|client} ..4 {may|can|able to|free to|entitled to|right to} ..5 {${CANCEL}} ..8 {${PLAN}} ..16 {${ANYTIME}}`,
      `{you|customer|user|subscriber|member|members|users|subscribers|client} ..4 {may|can|able to|free to|entitled to|right to} ..5 {${CANCEL}} ..8 {subscription|subscriptions|membership|plan|plans|auto renewal|automatic renewal|auto renew|autorenew|renewal|renewals} ..14 {${ONLINE}}`,
      `{may|can|able to|free to|right to} ..3 {at any time|any time|always} ..5 {${CANCEL}|close|delete} ..6 {${PLAN}|${ACCOUNT}}`,
      `{at any time|any time} ..4 you {may|can} ..2 {${CANCEL}|delete|close} ..6 {${PLAN}|${ACCOUNT}}`,
      '{cancel|canceled|cancelled|terminated} {at any time|anytime|any time|at all times|online|whenever}',
      `{subscription|subscriptions|membership|memberships|plan|plans|auto renewal|renewal|contract} ..6 {can|may} be ..1 {cancelled|canceled|terminated|stopped|ended|turned off|switched off|disabled|deactivated} ..10 {${ANYTIME}|${ONLINE}}`,
      // Closing a free account at will.
      `{you|user|users|member|members} ..4 {may|can|able to|free to} ..4 {delete|close|terminate|cancel|deactivate} ..4 {${ACCOUNT}} ..12 {${ANYTIME}}`,
      `{any user|each user|users who|user who|a user|anyone who|every member} ..10 {may|can} ..2 {delete|close|terminate|cancel|deactivate} ..4 {${ACCOUNT}} ..12 {${ANYTIME}}`,
      // In a privacy policy this is about erasure (deletion-right).
      {
        seq: `{you|user|users|member|members} ..4 {may|can|able to|free to} ..4 {delete|close|terminate|cancel|deactivate} ..4 {${ACCOUNT}} ..12 {settings|in the app|through the app|within the app|account page|deletion option}`,
        types: ['Terms of Service', 'In-App Purchases Policy'],
      },
      `{delete|close|terminate|cancel|deactivate} ..2 {your|the|their} ..2 {${ACCOUNT}} {at any time|at all times|any time|anytime|whenever}`,
      'you {may|can} {always|simply|easily} ..2 {delete|close|cancel|terminate|deactivate} ..5 {account|subscription|membership|profile}',
      // The way to it.
      {
        seq: `to {cancel|stop|end|turn off|disable|switch off|terminate|discontinue} ..4 {subscription|subscriptions|membership|plan|auto renewal|automatic renewal|auto renew|autorenewal|renewal|renewals} ..16 {${WAY}}`,
        by: 'any',
        none: [
          '{right|fail|failure|unable|we may|how} to {cancel|stop|end|terminate}',
          '{more information|for information|details}',
          '{prior to|before} {closing|deleting}',
        ],
      },
      {
        seq: `{if|when} {you|a user|user|customer|member} ..2 {want|wish|decide|would like|like|choose|wants|wishes} to {cancel|stop|end|turn off|disable|terminate|close|delete} ..4 {subscription|membership|plan|auto renewal|automatic renewal|renewal|${ACCOUNT}} ..20 {${WAY}}`,
        types: ['Terms of Service', 'In-App Purchases Policy', 'Commercial Terms', 'General Conditions of Sale'],
      },
      {
        seq: `{unless|until} {you|the user|user|customer|member|the subscriber|subscriber|registered user|auto renew*|automatic renewal|it is|it's|cancelled|canceled|turned off} ..10 {cancel|cancels|cancelled|canceled|turned off|turn off|stop|disable} ..12 {settings|account page|online|dashboard|app store|google play}`,
      },
      {
        seq: '{no|without} ..1 {cancellation|termination|early termination|exit} {fee|fees|charge|charges|penalty|penalties}',
        negation: 'ignore',
      },
      'cancel ..3 {whenever you|without penalty|without any penalty|without a fee|without cost|with one click|in one click|in a few clicks|with a few clicks}',
      {
        seq: 'cancel ..3 {subscription|subscriptions|membership|plan|auto renewal} {in|through|via|from|on|by visiting|by going to|using} ..6 {settings|app store|app stores|google play|itunes|account|subscription management|dashboard}',
        by: 'any',
        none: ['{fail|failure|unable|we may|we reserve|we will|we can} ..6 cancel', 'retain all funds'],
      },
      '{account|profile|subscription|membership|plan} ..12 you {can|may} ..1 {delete|close|cancel|deactivate|end|terminate} it ..6 {settings|account|profile|online|at any time|any time}',
      'unsubscribe {at any time|anytime|any time|whenever} ..6 {subscription|membership|plan|billing}',
      `{can|may} be {cancelled|canceled|terminated|ended|closed} by ..1 {you|member|user|customer|subscriber} ..14 {${ANYTIME}|${ONLINE}}`,
      '{leave|quit} {at any time|any time|anytime|whenever} ..2 by ..2 {closing|cancelling|canceling|deleting}',
      '{can|may} ..4 {recurring payments|recurring billing|recurring charges} ..10 {at any time|any time|anytime|billing page|settings}',
      'end your relationship with ..6 {at any time|any time}',
      {
        seq: '{free to leave|can leave|may leave|can quit|may quit} ..1 {at any time|anytime|any time|whenever}',
        none: ['{group|chat|study|call|channel|room|community|queue|site|research}'],
      },
      `{have|get} {his|her|their|your} ..2 {account|profile|membership|subscription} ..1 {deleted|closed|cancelled|canceled|terminated} ..3 {at any time|anytime|any time}`,
      {
        seq: `{cancellation|termination|cancelling|canceling} ..6 is ..2 possible ..8 {${ANYTIME}|${ONLINE}}`,
        by: 'any',
      },
      {
        seq: '{cancelling|canceling|cancellation} is {easy|simple|quick} ',
        by: 'any',
      },
      {
        seq: "{not be charged|not charge you|won't charge you|won't be charged|not charge} ..4 fee ..3 {cancelling|canceling|cancellation|cancel}",
        negation: 'ignore',
        by: 'any',
        none: ['{within|ride|trip|minutes|hours|hour}'],
      },
      {
        seq: 'and {can|may} cancel ..5 {anytime|at any time|any time}',
        negation: 'ignore',
        none: ['{we|us|company|provider} and {can|may}', 'and may cancel'],
      },
      'resign~ from ..2 membership ..8 {at any time|any time|anytime}',
      {
        seq: '{terminate|end} ..4 {contract|agreement|terms|relationship} ..12 by ..4 {closing|deleting|deactivating|cancelling|canceling|uninstalling} ..3 {account|app|application|subscription|profile}',
        none: ['if we', 'in case of', 'in the event'],
      },
      {
        seq: '{allow|allows|enable|enables|lets} you to {delete|close|cancel|deactivate} ..3 {account|subscription|membership|plan|profile} ..2 {at all times|at any time|any time|anytime|whenever}',
        by: 'any',
      },
      {
        seq: '{procedure|procedures} ..4 {stop|cancel|terminate|withdraw} ..6 {automatic renewal|paid plan|subscription|plan|membership|service} ..4 {website|site|online|app|settings}',
        none: ['{not|fails|failure}'],
      },
      {
        seq: '{unsubscribe|cancel|withdraw} from ..2 {paid plan|plan|subscription|membership} ..6 {at any time|anytime|any time|via your account|in your account}',
      },
      {
        seq: '{cancel|end|stop} {your|the|their} ..2 {subscription|membership|plan} ..1 {at any time|anytime|any time|online|whenever}',
        none: ['{we|company|provider|operator} ..2 {cancel|end|stop}', '{if|when|once} you ..2 {cancel|end|stop}'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'You can cancel your subscription at any time in your account settings.',
    'You may terminate your plan at any time without penalty.',
    'Subscriptions can be cancelled online at any time.',
    'Members may close their account at any time.',
    'At any time you may cancel your membership.',
    'You can turn off automatic renewal in your settings.',
    ['On the billing page you can:', 'cancel your plan at any time;'],
    'To cancel a subscription, log in to the app and go to the billing section.',
    'Your plan renews unless you cancel it in your account settings before the renewal date.',
    'There is no cancellation fee.',
    'You are free to leave at any time by closing your account.',
    'The membership can be terminated by the member through the online account.',
    'If you no longer need your account, you can close it in the settings.',
    'Cancel your subscription through the settings of your device.',
    'Cancellation is possible at any time through the app.',
    'The Customer may terminate the contract by closing its account.',
    'You can have your account deleted at any time.',
  ],
  passed: [
    'We may cancel your subscription at any time.',
    'You can unsubscribe from our emails at any time.',
    'You may terminate the agreement at any time with thirty days written notice.',
    'You cannot cancel your subscription online.',
    'You may cancel your booking at any time before the host confirms it.',
    'You can withdraw your consent at any time.',
    'If you do not agree to the change, you can close your account at any time.',
    'For more information on how to cancel a subscription, please visit our help centre.',
    'Examplia may at any time terminate the provision of the service in whole or in part.',
  ],
  also: ['auto-renewal', 'deletion-right', 'no-refunds'],
};
