import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'merger-transfer',
  title: 'Your data moves if the company is sold',
  group: 'sharing',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 2, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Trackers Policy'],
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
  modifiers: [
    {
      by: 1,
      when: 'it can be sold as an asset in a bankruptcy',
      seq: [
        '{bankruptcy|insolvency|insolvent|liquidation|receivership} ..30 {one of|among|considered|treated as|deemed|sold as} ..4 {asset|assets}',
        '{one of|among|considered|treated as|deemed|sold as} ..4 {asset|assets} ..12 {bankruptcy|insolvency|liquidation|receivership}',
      ],
    },
    { by: 1, when: 'no notice is given', seq: ['without ..3 {notice|notification|notifying you|informing you}'] },
    {
      by: -1,
      when: 'the new owner is bound by the promises made here',
      seq: [
        '{bound by|honor|honour|respect|comply with|consistent with|abide by|adhere to|remain subject to} ..3 {this|our|these|existing|the commitments|the promises} ..4 {policy|notice|statement|commitments|promises|terms}',
        'same {level of protection|protections|privacy protections}',
      ],
      inBlock: [
        '{successor|acquirer|new owner|purchaser|buyer|acquiring company} ..10 {honor|honour|bound by|respect|abide by|comply with} ..6 {policy|notice|statement|commitments|promises}',
      ],
    },
    {
      by: -1,
      when: 'you are told beforehand',
      seq: [
        '{notify|inform|tell} {you|users|affected users} ..2 {before|prior|in advance|beforehand}',
        '{users|you} ..1 notice ..2 {before|prior|in advance}',
        '{prior|advance} {notice|notification} ..2 to {you|users}',
      ],
    },
  ],
  match: {
    none: [
      'not even ..3 $deal',

      'user acquisition',
      'customer acquisition',
      'talent acquisition',
      'indemnif*',
      'acquired by an {unauthorized|unauthorised}',
      // Data breaches: "unauthorised acquisition of personal data".
      '{unauthorized|unauthorised|unlawful} ..6 {access|acquisition}',
    ],
    any: [
      {
        seq: '{$data} ..6 {handed over|transferred|passed|disclosed|shared|sold} ..6 {if|when|where} ..3 {sell|sold|buys} ..4 {website|site|company|business|firm|parts|app}',
        none: ['{products|tickets|device}'],
      },
      '{$data} ..4 {change hands|changes hands}',
      '{assign~|transfer~} ..8 {$data} ..4 to ..3 {legal successor|legal successors|successor in title}',
      '{potential acquirers|prospective buyers|prospective buyer|potential buyers|potential investors|prospective investors|prospective acquirers|bidders} ..6 {inspect|access|review|examine|see} ..4 {$data|customer data}',
      '{transfer|sale} of ..3 {business|company|site|undertaking} ..6 {includes|includes the transfer of|include|comprises} ..6 $data',
      '{bought by|purchased by|taken over by|takeover|take over|merged into|integrated with another|integrated into another} ..25 {$data|details|records} ..10 {pass|passed|transfer~|shared|disclosed|handed|provided}',
      '{$data|records} ..4 {may|will|could|can|would} be {among|one of|part of|amongst} ..3 assets',
      '{ownership|control} of ..4 {changes|change|changed} ..20 {$data} ..8 {transfer~|pass|passed|shared|disclosed|used}',
      '{company transaction|company transactions|business transaction|business transactions|m a transactions|takeover|share deal|asset deal|sale of parts|sale of part} ..20 {$data|details} ..10 {pass|passed|transfer~|disclos*|shared}',
      '{$data} ..4 {assigned|sold|transferred} ..4 {together with|along with} ..3 {business|company|assets|undertaking}',
      {
        seq: '{if|when|where|should} ..6 {business|company|businesses} ..3 {sold|integrated|transferred|merged|acquired} ..14 {prospective|potential|new} ..3 {purchasers|purchaser|buyer|buyers|owner|acquirer|acquirers}',
        context: ['{share|shared|sharing|disclos*|transfer~|recipients}'],
        types: ['Privacy Policy'],
        none: ['{rights|terms|agreement}'],
      },
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
      '{transaction|transactions|deal|restructuring|sale|transfer} ..4 {involve|involves|include|includes|require|requires|entail|entails} ..4 {disclos*|transfer~|sharing|transferring} ..6 {$data}',
      {
        seq: '{share~|sharing|disclos*|transfer~|provide|provided|pass|passed|given} ..24 {prospective|potential|actual|interested|eventual|possible|proposed|future} ..5 {purchaser|purchasers|buyer|buyers|acquirer|acquirers|bidders|transferee|transferees|successor|successors|new owners|investors}',
        types: ['Privacy Policy'],
        none: ['{products|advertising|advertisers|campaign|campaigns|offers|discounts|sellers|terms of this agreement|listing|listings}'],
      },
      '{if|when|should|where|in case} ..8 {sell|sells|buy|buys|merge|merges|reorganize|reorganise|restructure|restructures|acquire|acquires|divest|acquired|merged|dissolve|wind up|goes out} ..12 {business|businesses|company|companies|assets|organization|entity|ownership} ..25 {$data} ..12 {transfer~|share~|disclos*|passed|move|moves|assign~|part of|sold|handed}',
      {
        seq: '{share~|transfer~|disclos*|assign~} ..4 {$pdata} ..10 to ..4 {successors|assigns|assignees|assignee|successor|successors and assigns}',
      },
      '{another company|another entity|other company|someone else|different company|third party|new company|new owner} ..4 {takes over|take over|took over|buys|acquires|purchases|assumes} ..25 {$data}',
      '{changes hands|change hands|ownership changes|owners change|change of owner|change of owners|new ownership|sold to a third|sold to a new} ..25 {$data}',
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
    'Your data may be handed over to the purchaser if we sell the website.',
    'Should the Company be bought by another firm, member data will pass to that firm.',
    'If control of the site changes, your data may be transferred so that the service can go on.',
    'If we are involved in a merger or acquisition, your information may be transferred to the new owner.',
    'We may share personal data with a prospective buyer during due diligence for a sale of our business.',
    'In the event of bankruptcy, customer data may be among the assets that are sold.',
    ['We may disclose your personal information:', 'in connection with a reorganization, merger or sale of all or part of our assets.'],
    'Such a deal may require disclosing personal information to possible purchasers of the business.',
    'We may share records with prospective investors and buyers.',
    'When ownership changes, your account data goes to the new firm.',
    'Your data may be disclosed as part of such a transaction.',
    'Should another firm acquire us, the acquiring company will possess the personal information we collected.',
    'User information is one of the transferred assets when a business changes hands.',
  ],
  passed: [
    'We will never sell your data, not even in a merger.',
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
