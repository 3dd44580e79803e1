import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'no-sale-promise',
  title: 'Promises not to sell your data',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Trackers Policy'],
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
      'not sell {signal|request|requests|rights|link|page|button}',
      '{instruction|instructions} {not|never}',
      '{reselling|confidential information}',
      // Bans on others.
      '{you|users|user|customer|customers|subscriber|vendors|partners|developer|developers|recipients|processors} {may|must|shall|will|can|agree} {not|never} ..8 sell',
      '{may|must} not ..6 {sell|rent}',
      '{require|requires|prohibit|prohibits|permit|permitted|allow|allowed|authorize|obligated|forbid|forbids} ..10 {sell|selling|sale}',
      '{not|never} discriminate',
      // What a business has to tell, and what hangs on the reader's choice.
      'if ..3 {business|company|we} ..3 not',
      '{if you|when you|once you} ..3 {decide|opt|choose|decline|refuse|reject}',
      'sell ..12 {for the purpose of|in order to} ..2 {training|train}',
      '{agreement|contract|dpa|service provider|vendor|vendors|licensee} ..6 not ..4 {sell|rent}',
    ],
    any: [
      '{$data} ..3 {under no circumstances|in no case|at no time|on no account} ..2 be {sold|rented}',
      '{$data} ..3 {not|never} ..2 {monetised|monetized|commercialised|commercialized|traded|bartered}',
      '{$data|email address|email addresses|details|lists} ..3 neither ..3 {sold|rented}',
      '{at no time|in no event|under no circumstances|never} ..2 {will|shall|do|are|is} ..3 {$data|email address|email addresses|e mail address|contact details|details|phone number} ..1 be ..3 {sold|rented}',
      "{sale|selling} of ..3 {$data} ..6 {not|never|doesn't} ..2 {take place|takes place|occur|occurs|happen|happens}",
      '{$data} ..4 {not|never|neither} ..6 {passed on|disclosed|shared|transferred|given} ..6 {for payment|for a fee|for money|against payment|in return for money|for remuneration|for monetary gain|for monetary consideration|in exchange for money}',
      {
        seq: "{not|never|don't|doesn't|neither} ..4 {make money|earn money|makes money|profit|profits} ..3 {from|with|off|by selling} ..3 {$data}",
        none: ['{if|when}'],
      },
      '{mailing|member|membership|email|e mail|customer|subscriber|user|donor|contact} {list|lists} ..2 {not|never} ..3 {sold|rented}',
      {
        seq: "{not|never|don't|doesn't|won't|nor|neither|cannot|will not|haven't|hasn't} ..6 {sell~|selling|rent~|monetize~|monetise~} ..14 {$data|details|identifiers|contact information|email address|email addresses|phone number|phone numbers}",
        types: ['Privacy Policy', 'Trackers Policy'],
      },
      // In terms only with a plain subject: licences there forbid the user to sell.
      {
        seq: "{not|never|don't|doesn't} {sell|ever sell|sell or rent|rent or sell|sell or share|sell rent|rent sell|sell trade} ..6 {$pdata|of your data|personal|mailing list}",
        by: 'provider',
        types: ['Terms of Service'],
      },
      "{not|never|don't|doesn't|nor} ..3 {trade~|lease~|barter~} ..8 $pdata",
      "{not|never|don't|doesn't} ..4 {engage in|involve} ..4 {sale|sales|selling} ..12 {$data}",
      '{$data|email address|email addresses|phone number|phone numbers} ..3 {is|are|will|shall} {not|never} ..3 {sold|for sale|rented|sell}',
      '{$data} ..6 never ..6 sold',
      // The terms explained in brackets between verb and object.
      {
        seq: '{not|never} ..4 {sold|sell|selling} ..24 {as those terms|as defined|as that term|as these terms|within the meaning} ..10 $pdata',
        none: ['sold your'],
      },
      {
        seq: "{not|never|don't|doesn't} ..2 engage in ..2 {such|these|this|any such} {activity|activities|practice|practices|sale|sales|selling|conduct}",
        context: ['{sell|sale|sales|selling|sold} ..12 {$data}'],
        evidence: 'implied',
      },
      {
        seq: "{not|never|don't|doesn't|nor} ..4 {share~|disclose~|provide~|give~|exchange~|transfer~} ..12 $pdata ..10 {for money|in exchange for money|for monetary|for payment|in exchange for payment|for valuable consideration|in return for payment|for financial gain|for profit}",
        none: ['{affiliates only|unless}'],
      },
      '{no|none of} ..2 {$data} ..3 {is|are|will be|has been|have been|was|were} ..2 {sold|rented}',
      {
        seq: '{selling|sale of|monetizing|monetising} ..3 $pdata ..6 {not|never} ..4 {our business|business model|what we do|something we do|do|practice|part of}',
        negation: 'ignore',
      },
      { seq: "{not|never|aren't} ..1 data {broker|brokers}", by: 'provider', none: ['{if|unless|you}'] },
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
    'Personal data are neither sold nor rented to others.',
    'A sale of your data does not take place.',
    'Our mailing list is never sold.',
    'Your data is not passed on to other companies for payment.',
    'We do not sell your personal information.',
    'We will never rent or sell your data to anyone.',
    "We don't sell, trade or rent personal details to third parties.",
    'Your information is never sold to advertisers.',
    'We have not sold any personal data in the past twelve months.',
    'We do not engage in the sale of personal information as the law defines it.',
    'Neither we nor our affiliates sell customer data.',
    'We do not give your personal information to others for money.',
    'None of your data is sold.',
    'Our law defines the sale of personal information broadly. We do not engage in such activity.',
    'Selling your personal data is not part of our business model.',
  ],
  passed: [
    'We do not profit from the sale of event tickets.',
    'Do Not Sell My Personal Information',
    'You may direct us not to sell your personal information.',
    'You must not sell the data you obtain through the service.',
    'We require our vendors not to sell personal information that we share with them.',
    'We do not sell tickets to children.',
    'We sell personal information to partners.',
    'You have the right to tell a business not to sell your personal information.',
    'We do not permit our processors to sell the data.',
    'To refuse, write to us with the subject “Do Not Sell Request”.',
    'If the business has not sold personal information, it shall say so.',
    'If you reject the optional cookies, your personal data is not sold.',
    'We do not sell your data for the purpose of training language models.',
  ],
  also: ['sale-of-personal-data', 'broad-third-party-sharing'],
};
