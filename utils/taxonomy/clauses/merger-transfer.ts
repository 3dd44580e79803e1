import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'merger-transfer',
  title: 'Your data moves if the company is sold',
  group: 'sharing',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 2, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'Your data may pass to a buyer or successor of the company, for instance in a merger, a sale or a bankruptcy.',
  whyItMatters: 'The company you trusted may not be the one that ends up with your data.',
  whatItMeans: 'A new owner may get what you shared here, and may bring new rules.',
  whatYouCanDo:
    'Watch for news of a sale. When one is announced, read the new policy, and delete your account if you do not want to move along.',
  regulations: [
    { id: 'gdpr', refs: ['13', '14'] },
    { id: 'us-bankr', refs: ['11 USC 363(b)(1)'] },
    { id: 'us-ftc-act', refs: ['5'] },
  ],
  related: ['affiliate-disclosure', 'broad-third-party-sharing', 'deletion-right'],
  mappings: { tosdr: [243], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:Transfer'] },
  match: {
    none: [
      'user acquisition',
      'customer acquisition',
      'talent acquisition',
      'indemnif*',
      'acquired by an {unauthorized|unauthorised}',
      // Data breaches: "unauthorised acquisition of personal data".
      '{unauthorized|unauthorised|unlawful} ..6 {access|acquisition}',
    ],
    any: [
      // Verb, data, deal.
      '{share~|disclos*|transfer~|provide|provided|sell~|assign~|pass~|convey~|make available|transmit~|divest~|transferring} ..8 {$pdata|information|data|it} ..25 {$deal|$successor}',
      // Deal, data, verb.
      '{$deal|$successor} ..30 {$data|databases|profile|profiles} ..12 {share~|disclos*|transfer~|sold|assign~|pass|passed|conveyed|provided|included|acquired|part of|among the|one of the}',
      '{$deal|$successor} ..20 {share~|disclos*|transfer~|sell~|assign~|pass|provide} ..6 {$data|databases}',
      // The data is an asset of the company.
      '{$data} ..10 {transferred|business|company|acquired|our} {assets|asset}',
      '{$data|databases} ..8 {transferred|sold|disclosed|shared|assigned} ..6 part of {such|the|that|any|this|a} ..3 {transaction|sale|merger|transfer|deal}',
      // Recipients and purposes in a policy's list whose verb stands in another sentence.
      {
        seq: '{in connection with|in the event of|in the event that|in the event we|during|in case of|in the case of|as part of|in relation to|for the purpose of|if we|if our|if the company|evaluate or conduct|to evaluate|to conduct|to facilitate|to complete|facilitating|involving|contemplation of|anticipation of|negotiation of|negotiations of|involved in} ..8 $deal',
        context: ['{share~|disclos*|transfer~|recipient*|provide}'],
        types: ['Privacy Policy'],
      },
      {
        seq: '{in connection with|in the event of|in the event that|as part of|evaluate or conduct|during|in case of} ..8 $deal ..10 $deal',
        context: ['{share~|disclos*|transfer~|recipient*|provide}'],
        types: ['Privacy Policy'],
      },
      {
        seq: 'to ..6 $successor ..10 {business|assets|company|$deal|successor}',
        context: ['{share~|disclos*|transfer~|recipient*|provide}'],
        types: ['Privacy Policy'],
      },
      '{new|acquiring|successor|surviving|resulting} {company|entity|owner|owners|organization|organisation} ..8 {use|possess|assume|process|receive|access|own|have access to|control|collect} ..5 {$data}',
      '{in the event of|upon|after|following} ..1 such ..2 {assignment|sale|transaction|transfer|acquisition} ..8 {transfer~|disclos*|share~} ..4 $pdata',
      'that company ..3 {possess|assume|own} ..5 $data',
      '{parties|third parties|companies} involved in ..3 {corporate|business} {transaction|transactions}',
      'transfer~ ..25 $data ..4 to the transferee',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'If we are involved in a merger or acquisition, your information may be transferred to the new owner.',
    'We may share personal data with a prospective buyer during due diligence for a sale of our business.',
    'In the event of bankruptcy, customer data may be among the assets that are sold.',
    ['We may disclose your personal information:', 'in connection with a reorganization, merger or sale of all or part of our assets.'],
    'Your data may be disclosed as part of such a transaction.',
    'Should another firm acquire us, the acquiring company will possess the personal information we collected.',
    'User information is one of the transferred assets when a business changes hands.',
  ],
  passed: [
    'Customer acquisition is one of the purposes of our marketing.',
    'We may assign this agreement to a successor without your consent.',
    'You agree to indemnify us and our successors in interest against claims arising from information you provide.',
    'We will not transfer your personal data to another company in a merger.',
    'The merger of the two regional offices was completed last year.',
    'You may not sell or transfer your account to anyone else.',
    'We merge duplicate entries in your contact list when you ask us to.',
  ],
  also: ['sale-of-personal-data', 'broad-third-party-sharing'],
};
