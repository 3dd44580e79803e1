import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** What you send unasked: ideas, not content. */
const IDEAS =
  'feedback|suggestion|suggestions|idea|ideas|enhancement requests|enhancement request|recommendations|improvement ideas|feature requests|unsolicited submissions|unsolicited information|unsolicited submission|proposals|creative suggestions|know how contained';
const FREE =
  'free to use|freely use|free to utilize|free to utilise|free to disclose|free to exploit|free to copy|free to make|free to implement|use freely|without restriction|without restrictions|without any restriction|without limitation or|without any limitations|without obligation|without any obligation|without any obligations|without compensation|without any compensation|without paying|without payment|without any payment|waive any claim|waive any right|waive all claims|without attribution|without any attribution|without further compensation|without acknowledgement|without acknowledgment|no compensation|no obligation|not obligated to|not be obligated|no obligations|unrestricted|royalty free|perpetual|irrevocable|any purpose|any manner|any way|unlimited|without liability|without credit|free of charge|sublicensable|in its sole discretion|at our discretion';

export default defineClause({
  id: 'feedback-licence',
  title: 'Your ideas can be used freely',
  group: 'content',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 1, C: 1, S: 0 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy', 'Community Guidelines', 'Commercial Terms', 'Developer Terms'],
  definition: 'The provider may use your suggestions without pay or credit, or they become its property.',
  whyItMatters: 'A good idea has value, and you hand it over when you send it.',
  whatItMeans: 'Once you have sent an idea, do not expect payment for it, or that it stays confidential.',
  whatYouCanDo:
    'Share bug reports and small wishes freely. If you want to sell or patent an idea, keep it to yourself until you have a written agreement.',
  regulations: [
    { id: 'us-crfa', refs: ['15 USC 45b'] },
    { id: 'us-copyright', refs: ['17 USC 204'] },
  ],
  related: ['broad-content-licence', 'content-ownership-transfer', 'perpetual-licence', 'content-ownership-kept'],
  mappings: { tosdr: [182] },
  modifiers: [
    {
      by: 1,
      when: 'the ideas become theirs',
      seq: [
        '{assign|assigns|assigned|hereby assign} ..20 {right|rights|title|interest|ownership|feedback|suggestions|ideas}',
        '{sole property|exclusive property|our property|become the property|becomes the property|sole and exclusive property}',
      ],
    },
    {
      by: 1,
      when: 'reviews are included',
      seq: ['{review|reviews} ..8 {feedback|suggestions|ideas|comments}', '{feedback|suggestions|ideas|comments} ..8 {review|reviews}'],
    },
  ],
  match: {
    none: [
      '{bug bounty|bounty}',
      '{vulnerability|vulnerabilities} ..12 {reward|bounty|payment}',
      // Feedback that rates other people: a matter of reviews.
      '{assigns|assign} to {you|customer}',
      '{seller|buyer|host|guest|driver} feedback',
      'feedback {score|scores|rating|ratings|system}',
    ],
    any: [
      {
        seq: '{ideas|suggestions|feedback|proposals|suggestion} ..10 {may|can|shall|will} be ..2 {used|exploited|implemented|utilised|utilized} ..3 {freely|free of charge|without obligation|without compensation|without any obligation|without payment|gratuitously|for free}',
        by: 'any',
      },
      {
        seq: '{not|no} ..2 {obliged|obligated|required|obligation|have} to {pay|compensate|remunerate|reward|credit} ..2 you ..4 {proposals|suggestions|ideas|feedback|improvements|comments}',
        negation: 'ignore',
      },
      {
        seq: '{tell us|suggest to us|suggestions|suggest} ..6 {improve|improvement|improvements} ..6 {use|implement|adopt} ..2 {it|them|this|that} ..2 {without paying|without payment|without compensation|without owing|for free|free of charge}',
        by: 'any',
      },
      {
        seq: `{${IDEAS}} ..24 {agree|agrees|acknowledge} ..12 {entitled to|may|can|free to|right to} ..4 {use|disclose|exploit|reproduce|implement|incorporate}`,
        none: ['recommendations'],
      },
      {
        seq: `{${IDEAS}} ..30 {${FREE}} & {use|act on|disclose|exploit|incorporate|implement|utilize|utilise|compensation|compensate|license|licence|pay|property}`,
        negation: 'ignore',
      },
      { seq: `{${FREE}} ..20 {${IDEAS}} & {use|disclose|exploit|incorporate|implement|utilize|utilise|license|licence}` },
      // Licence
      `{grant|grants|granting|license|licence} ..30 {${IDEAS}} & {us|company|we|perpetual|irrevocable|royalty free|worldwide|unlimited|to use|incorporate|implement}`,
      `{${IDEAS}} ..30 {grant|grants|granting} ..16 {license|licence|right|rights}`,
      // Assignment
      `{assign|assigns|assigned|assigning|transfer|transfers} ..30 {${IDEAS}}`,
      `{${IDEAS}} ..30 {assign|assigns|hereby assign} ..14 {right|rights|title|interest}`,
      `{${IDEAS}} ..24 {sole property|exclusive property|sole and exclusive property|the property of|our property|property of|owned by|belong to us|belongs to us|belong to the company|belong exclusively}`,
      `{we|company|provider} ..3 {own|owns} ..14 {${IDEAS}}`,
      // No confidence, no pay
      {
        seq: `{${IDEAS}} ..24 {non confidential|nonconfidential|not confidential|not be confidential|not be considered confidential|not be treated as confidential|not be deemed confidential|not considered confidential|non proprietary|nonproprietary}`,
        negation: 'ignore',
      },
      {
        seq: `{${IDEAS}} ..16 {not|nor|no|without} ..6 {confidential|confidentiality|confidence|proprietary}`,
        none: ['{your confidential information|customer confidential information|customer data}'],
      },
      {
        seq: `{no|any|not} ..6 {obligation|obligations|obligated|duty} ..10 {confidential|confidentiality|compensate|compensation|reimburse|pay} ..16 {${IDEAS}}`,
        negation: 'ignore',
      },
      {
        seq: '{contributions|submissions|contribution|submission} ..16 {automatically become|not under any obligation of confidentiality|not confidential|property of|any purpose}',
        context: ['{ideas|suggestions|feedback|proposals|unsolicited}'],
        negation: 'ignore',
      },
      { seq: 'obligation of confidentiality ..10 {contributions|submissions|submission}', negation: 'ignore' },
      {
        seq: '{not entitled to|no} ..3 compensation ..10 {contributions|submissions|reimbursement}',
        context: ['{ideas|suggestions|feedback|proposals|unsolicited}'],
        negation: 'ignore',
      },
      {
        seq: '{entitled to|right to|free to} ..8 {use|disclose} ..10 {contributions|submissions} ..4 any purpose',
        context: ['{ideas|suggestions|feedback|proposals|unsolicited}'],
      },
      {
        seq: '{such information|any information|information|communication|communications} ..16 {not be considered confidential|not be treated as confidential|deemed free to use|free to use}',
        context: ['{ideas|suggestions|feedback|proposals|unsolicited}'],
        negation: 'ignore',
        none: ['{your data|personal information|personal data}'],
      },
      // Free use in plain words
      {
        seq: `{we|company} ..2 {may|can} ..3 {use|incorporate|implement|utilize} ..8 {your|any|such|the|all} ..2 {${IDEAS}} ..20 {improve|develop|enhance|products|services|service}`,
        types: ['Terms of Service', 'Developer Terms', 'Commercial Terms', 'Acceptable Use Policy'],
        weak: true,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Ideas that you send us may be used freely by us.',
    'We are not obliged to pay you for proposals that you submit.',
    'We may act on your suggestions without obligation to you.',
    'If you send us feedback, we may use it without any obligation to you.',
    'Any ideas or suggestions you submit become the sole property of Examplia.',
    'You hereby assign to us all right, title and interest in your Feedback.',
    'You grant the Company a perpetual, royalty-free licence to use your suggestions.',
    'Suggestions will be treated as non-confidential and non-proprietary.',
    'The Operator is free to use any feedback for any purpose.',
    'We have no obligation to compensate you for your ideas.',
  ],
  passed: [
    'Proposals for the town meeting are published free of charge.',
    'We welcome your feedback and suggestions about the service.',
    'You grant us a worldwide licence to use the photos that you upload.',
    'Send your suggestions to the address below, and we will answer within a week.',
    'You have no idea how much we value our customers.',
    'Researchers who report a flaw receive a payment under the bug bounty rules, and their suggestions are used for any purpose.',
    'We collect the feedback that you give in surveys to measure satisfaction.',
    'Sellers may not offer money in exchange for positive feedback.',
  ],
  also: ['perpetual-licence', 'content-ownership-transfer', 'broad-content-licence'],
};
