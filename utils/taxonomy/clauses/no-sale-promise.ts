import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'no-sale-promise',
  title: 'Promises not to sell your data',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy'],
  definition: 'The document says that your personal data is not sold.',
  whyItMatters: 'You can hold the company to a clear promise.',
  whatItMeans: 'Your data should not be sold, if the promise has no conditions. Sharing it for ads may still be allowed.',
  whatYouCanDo:
    'Save the wording, and compare it with the parts about advertising and sharing. Look for limits such as “in the traditional sense”.',
  regulations: [
    { id: 'us-ftc-act', refs: ['5'] },
    { id: 'us-ca-ccpa', refs: ['1798.130(a)(5)'] },
  ],
  related: ['sale-of-personal-data', 'sale-opt-out', 'cross-context-advertising', 'broad-third-party-sharing'],
  mappings: { tosdr: [193], opp115: ['Third Party Sharing/Collection'] },
  match: {
    none: [
      // The link, the right and the request.
      'opt out of',
      'right to',
      '{direct|instruct|ask|request|requests|requesting|require|requires|tell|directing} ..4 {not|never|do not} ..2 {sell|share or sell}',
      '{not|never} {sell|sell or share|share or sell|rent or sell} my',
      'not sell signal',
      // Bans on others.
      '{you|users|user|customer|customers|subscriber|vendors|partners|developer|developers|recipients|processors} {may|must|shall|will|can|agree} {not|never} ..8 sell',
      '{may|must} not ..6 {sell|rent}',
      '{require|requires|prohibit|prohibits|permit|permitted|allow|allowed|authorize|obligated|forbid|forbids} ..10 {sell|selling|sale}',
      '{not|never} discriminate',
    ],
    any: [
      {
        seq: "{not|never|don't|doesn't|won't|nor|neither|cannot|will not|haven't|hasn't} ..6 {sell~|selling|rent~} ..10 {$data|details|identifiers|contact information}",
        types: ['Privacy Policy'],
      },
      // In terms only with a plain subject: licences there forbid the user to sell.
      {
        seq: "{not|never|don't|doesn't} {sell|ever sell|sell or rent|rent or sell|sell or share} ..6 {$pdata|of your data}",
        by: 'provider',
        types: ['Terms of Service'],
      },
      "{not|never|don't|doesn't|nor} ..3 {trade~|lease~|barter~} ..8 $pdata",
      "{not|never|don't|doesn't} ..4 {engage in|involve} ..4 {sale|sales|selling} ..12 {$data}",
      '{$data} ..3 {is|are|will} {not|never} ..3 {sold|for sale|rented|sell}',
      '{$data} ..6 never ..6 sold',
      '{in no case|under no circumstances|at no time} ..4 {sell|sold|rent} ..10 {$data|contacts}',
      "{$data} ..3 {isn't|aren't|won't be} ..2 {sold|for sale}",
      '{no|without} {sale|sales|selling} ..4 {$data}',
      '{not|never} in the business of {selling|renting} ..5 $data',
      "{not|never|don't} ..2 make money ..3 {selling|sale} ..4 $data",
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We do not sell your personal information.',
    'We will never rent or sell your data to anyone.',
    "We don't sell, trade or rent personal details to third parties.",
    'Your information is never sold to advertisers.',
    'We have not sold any personal data in the past twelve months.',
    'We do not engage in the sale of personal information as the law defines it.',
    'Neither we nor our affiliates sell customer data.',
  ],
  passed: [
    'Do Not Sell My Personal Information',
    'You may direct us not to sell your personal information.',
    'You must not sell the data you obtain through the service.',
    'We require our vendors not to sell personal information that we share with them.',
    'We do not sell tickets to children.',
    'We sell personal information to partners.',
    'You have the right to tell a business not to sell your personal information.',
    'We do not permit our processors to sell the data.',
  ],
  also: ['sale-of-personal-data', 'broad-third-party-sharing'],
};
