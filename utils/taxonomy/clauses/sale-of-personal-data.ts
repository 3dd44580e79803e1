import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'sale-of-personal-data',
  title: 'Your personal data is sold',
  group: 'sharing',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 1, S: 2 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition:
    'Your personal data is, or may be, exchanged for money or other value, in the company’s own words or as a privacy law defines it.',
  whyItMatters: 'Once data is sold, copies multiply beyond your reach.',
  whatItMeans: 'Firms you have never heard of may use your data for years.',
  whatYouCanDo:
    'Use the link “Do Not Sell or Share My Personal Information” if there is one, and switch on Global Privacy Control in your browser. You can also ask data brokers to delete what they hold.',
  regulations: [
    { id: 'us-ca-ccpa', refs: ['1798.120', '1798.140(ad)'] },
    { id: 'us-tx-tdpsa', refs: ['541.102'] },
    { id: 'us-co-cpa', refs: ['6-1-1306'] },
    { id: 'gdpr', refs: ['6', '21'] },
  ],
  related: ['sale-opt-out', 'no-sale-promise', 'broad-third-party-sharing', 'cross-context-advertising'],
  mappings: { tosdr: [396], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:SellDataToThirdParties'] },
  modifiers: [
    {
      by: 1,
      when: 'sensitive data or your location is included',
      seq: [
        '{sell|sells|selling|sold|rent} ..8 {$sensitive|sensitive|biometric|geolocation|precise location}',
        '{sensitive|health|biometric|geolocation|location} ..4 {data|information} ..4 sold',
      ],
    },
    { by: -1, when: 'opt-out signals of browsers are honoured', with: ['gpc-honoured'] },
  ],
  match: {
    by: 'provider',
    none: [
      '{opt|opting} out of ..4 activities ..10 {constitute~|qualify}',

      // Rights, questions and conditions.
      'right to know',
      'right to ..6 {request|receive|obtain} ..30 sold',
      '{if any|if applicable}',
      'whether',
      '{if|should|were|where} {we|we ever|company|the company} ..6 {sell|sold|exchange|share or sell}',
      'in the future',
      'actual knowledge',
      '{merger|acquisition|bankruptcy|change of control|reorganization}',
      'to whom we',
      'prior to your request',
      'sold and the categories',
      '{request|requests|direct|instruct} ..6 {not|stop} ..2 sell~',
      'right to opt out of {activities|any activities|practices|processing} ..4 {constitute~|qualify}',
      '{some people|have taken the position}',
      "{not|never|nor|don't} ..6 {sell|rent|data mining|trade} ..8 {otherwise|disclose|selling|exchange}",
      '{do not now|not now or}',
      '{receiving|disclosing} controller',
      'not otherwise engage',
      '{who|which} may ..2 {sell|resell|rent|trade}',
      // Other things for sale.
      '{sell|sold|selling|sale of} ..6 {business|company|assets|products|tickets|shares}',
      '{aggregate|aggregated|anonymized|anonymous|deidentified|de identified}',
    ],
    any: [
      '{offer|offers|offered|put|make available} ..6 {$pdata|your details|profiles} ..2 for sale',
      '{business|money|revenue|income|includes|by} ..4 selling ..6 {profiles|$pdata|insights about|lists|personal}',
      '{phone number|telephone number|phone numbers|your number|your profile|your address} ..2 {may be|is|are|will be|can be} ..1 {sold|rented}',
      {
        seq: '{entitled to|right to} {sell|rent|lease|trade} ..5 {$pdata|personal data|user data|details|lists}',
        none: ['{not|no} ..4 {entitled|right}', 'opt out'],
      },
      '{exchange~|trade~|disclos*|share~|provide~|transfer~} ..4 {data|information|identifiers|following} ..8 for {valuable|monetary} consideration',
      '{information|data|details|lists|number|numbers|addresses|names} ..6 {licensed|leased|rented|sold} ..2 to ..2 {list brokers|data brokers|brokers|telemarketers|marketers|advertisers|marketing companies}',
      'we ..3 {sell|rent|lease} ..2 {email addresses|phone numbers|contact details|leads|user profiles|consumer profiles|browsing data|location data|insights about you}',
      '{disclosure|sharing|transfer|provision} ..12 {is|are|as} a sale & {law|act|$pdata|ccpa|statute}',
      // Lists, in the passive.
      '{customer lists|mailing lists|mailing list|email lists|email list|customer list|donor list|donor lists|subscriber list|subscriber lists|names and addresses|postal addresses|subscriber names} ..12 {rented|leased|traded|swapped|list rental|rented out|sold}',
      '{your details|contact details|leads|email address|email addresses|your name|profiles|member data|customer data|user data} ..4 {may be|is|are|can be|will be} ..1 {sold|rented|traded}',
      {
        seq: '{$pdata|information|data} ..4 {may be|is|are|can be|will be} ..2 {traded|rented out|sold on|monetised|monetized|bartered}',
        none: ['{market data|stock|securities|cryptocurrenc*|tokens|assets|publicly traded|how}'],
      },
      // For value.
      '{disclos*|share~|sharing|pass~|provide~|give~|transfer~|supply} ..3 {your email|your contact|contact details|your details|email addresses|leads|your name} ..12 {for a fee|for money|for payment|for compensation|for remuneration|in return for payment|in exchange for payment|against payment}',
      '{receive|receives|received|receiving|earn|get|obtain|paid} ..4 {compensation|payment|payments|money|fees|a fee|remuneration|consideration|commission} from ..4 {partners|third parties|companies|lenders|insurers|advertisers|buyers|whom} ..4 {pass|share|disclose|provide|send|transfer|sell} ..4 {$pdata|contact details|your details|your contact|leads}',
      {
        seq: '{share~|sharing|disclos*|provide~|transfer~} ..2 {data|information|identifiers} ..12 {for|in exchange for} ..3 {monetary|valuable} ..3 consideration',
        none: ['{whether|may not}'],
      },
      {
        seq: '{monetize|monetise|monetizing|monetising|monetization of|monetisation of} ..2 {data|information} ..2 {collected|we collect|obtained|from}',
        none: ['{aggregated|anonymous|your own}'],
      },
      // As a statute defines it, and roles.
      '{may|might|could} {be|also be} {a|deemed|deemed to be} {sale|selling|sales} ..6 {law|laws|ccpa|act|california|statute|statutes|$pdata}',
      '{have|has|may} ..3 {disclosed or sold|disclosed and or sold|disclosed and sold|shared and or sold|sold and or disclosed|sold or disclosed|sold disclosed|collected and sold|shared or sold} ..6 {$data|categories|category}',
      '{sold|sell} {or shared|or share|or disclosed|shared} ..8 yes',
      {
        seq: '{licensor|operator|provider|company|site|publisher|network|owner} ..1 {may|will|can|reserves the right to|is entitled to} ..4 {sell|rent|lease} ..6 {$pdata|the data|data collected|information|data about|email addresses|customer lists|details}',
        by: 'any',
        none: ['{may|shall|will|can} not', 'their'],
      },
      // In its own words.
      {
        seq: "{we|we've|company} ..6 {sell|sells|selling|sold|rent|rents|rented} ..8 {$pdata|categories of|information|data|category of personal}",
        none: [
          "{not|never|neither|nor|don't|doesn't} {sell|sold|selling|rent|rented|to sell}",
          'neither',
          '{may|shall|will|can} not {sell|rent}',
          'never',
        ],
      },
      {
        seq: "{we|we've|may|to|and|have} ..4 {share or sell|share and sell|sell or share|sell and share|sell and or share|sold or shared|shared or sold|sold and shared|shared and sold|sold and or shared|rent or sell|sell or rent|sell or disclose|sell or trade|sell share|sell and disclose} ..10 {$pdata|categories of|following|information|data|it}",
        none: ["{not|never|neither|nor|don't|doesn't} ..4 {sell|sold|selling|rent|rented|share}", '{opt|opting} out of'],
      },
      {
        seq: '{$pdata|information|data} ..4 {may be|is|are|has been|have been|was} {sold|sold or shared|shared or sold|sold and shared|shared and sold|rented} ..2 to',
        none: ['{not|never}'],
      },
      '{trade~|exchange~|provide~|disclos*|share~} ..6 $pdata ..12 {monetary|valuable} {consideration|compensation}',
      // As a statute defines it.
      '{may|might|could|can|to|would} {be|also be} {considered|deemed|regarded|classified|viewed|interpreted|defined|characterized|treated} ..6 {sale|sales|selling|sell|sold}',
      '{constitute~|qualif*|amount~} ..8 {sale|sales|selling}',
      '{is|are} considered ..4 {sale|selling|sales} ..8 {law|laws|ccpa|act|statute|statutes}',
      '{fall|falls|falling|come|comes} ..4 {definition|definitions|meaning} of ..3 {sale|sales|selling|sell}',
      '{broad|broadly} ..3 {definition|defined|defines} ..5 {sale|sell|selling} & {share~|sharing|disclos*|cookies|partners}',
      '{engage|engages|engaged|engaging} in ..3 {sale|sales|selling} ..5 {$pdata|as defined|under|information}',
      // For value, without the word.
      '{receive|receives|received|receiving|earn|get|obtain|paid} ..4 {compensation|payment|payments|revenue|money|fees|a fee|remuneration|consideration|commission} ..6 {sharing|disclosing|providing|licensing|supplying|exchange for|selling|making available} ..6 {$pdata|information|data|lists}',
      '{disclos*|share~|sharing|provide|provided|transfer~|supply|license~} ..3 {$pdata|data|information} ..12 {for a fee|for money|for payment|for compensation|for remuneration|in return for payment|for commercial gain|for profit}',
      {
        seq: '{monetize|monetise|monetizing|monetising|monetization of|commercialize|commercialise|commercializing|license|licensing|lease|barter} ..3 {your data|your information|your personal|personal data|personal information|user data|data about you|information about you}',
        none: ["{not|never|don't|won't} ..6 {monetize|monetise|license|lease|commercialize|barter}", '{software|agreement} ..3 license'],
      },
      '{sell|sells|rent|rents|lease|trade|trades|swap|exchange|exchanges} ..4 {mailing list|mailing lists|email list|email lists|customer list|customer lists|donor list|donor lists|names and addresses|contact lists}',
      // Rows and items.
      '{sold|sale|sell|selling} {or|and|and or} {shared|sharing|share} ..3 {to|with} ..6 {$adtrade|third parties|partners|affiliates|social networks|data brokers}',
      // Statutory notices.
      { seq: 'may sell your {sensitive|biometric} ..2 {personal data|data}', evidence: 'statutory' },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'The operator shall be entitled to sell personal data to others.',
    'Our business includes selling consumer profiles.',
    'Customer lists are rented to carefully chosen mail-order firms.',
    'Your details may be sold on to others.',
    'In the past year we have disclosed or sold these categories to buyers of data.',
    'We disclose your email address to other companies in return for payment.',
    'We may sell your personal information to marketing companies.',
    'During the last year we have sold these categories of personal information.',
    'We sell or share identifiers and other personal information with advertising networks.',
    'Our use of advertising cookies may be considered a sale under state law.',
    'Some of these disclosures could constitute a "sale" of your data.',
    'We disclose personal data to partners in exchange for monetary or other valuable consideration.',
    'This disclosure falls within the definition of a sale in some states.',
    'We receive compensation for providing your information to insurers.',
    'We license personal information to researchers and marketers.',
    'From time to time we exchange donor lists with similar charities.',
    'Your personal data may be sold to other companies.',
  ],
  passed: [
    'The mailing list is never rented out.',
    'We do not sell the personal information that you give us.',
    'You have the right to know whether we sold your personal information.',
    'If we sell our business, your personal information may move to the buyer.',
    'You may not sell user data obtained from the service.',
    'We sell tickets and use your personal data to deliver them.',
    'We do not believe that this would be considered a sale of personal information.',
    'We may sell aggregated data that does not identify you.',
    'You may have the right to opt out of activities that constitute sales.',
    'Data brokers who may sell your data are listed in a public register.',
    'You may ask us not to sell your personal information.',
  ],
  also: ['no-sale-promise', 'broad-third-party-sharing', 'cross-context-advertising', 'sensitive-data-for-ads'],
};
