import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const CHECK =
  'credit check|credit checks|credit report|credit reports|credit inquiry|credit inquiries|credit history|credit score|credit scores|credit search|credit searches|background check|background checks|background screening|background screenings|criminal background|criminal history|criminal record|criminal records|consumer report|consumer reports|credit assessment|creditworthiness|credit worthiness|credit rating|credit risk assessment|criminal check|credit verification|sex offender';
const AGENCY =
  'credit bureau|credit bureaus|credit reference agency|credit reference agencies|credit reporting agency|credit reporting agencies|consumer reporting agency|consumer reporting agencies|credit agency|credit agencies|credit rating agencies|credit reference|consumer reporting|credit reporting companies|credit reporting bodies|credit bureaux|reporting of unpaid|fraud prevention agencies|fraud prevention agency|schufa|experian|equifax|transunion|cifas';

export default defineClause({
  id: 'credit-check',
  title: 'Your credit or background may be checked',
  group: 'collection',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Commercial Terms'],
  definition: 'The provider may get or report information about your credit or your background.',
  whyItMatters: 'A check can affect your score, and its data can be wrong.',
  whatItMeans: 'Borrowing, renting or joining may become harder for you.',
  whatYouCanDo: 'Ask which agency was used. Get the free report that many countries offer, and dispute errors with the agency.',
  regulations: [
    { id: 'us-fcra', refs: ['15 USC 1681b', '15 USC 1681m'] },
    { id: 'gdpr', refs: ['22', '13'] },
    { id: 'us-glba', refs: ['15 USC 6802'] },
  ],
  related: ['third-party-enrichment', 'automated-decision-making', 'government-disclosure', 'government-id'],
  mappings: { tosdr: [382], opp115: ['Third Party Sharing/Collection'], dpv: ['pd:CreditRecord', 'dpv:CustomerSolvencyMonitoring'] },
  modifiers: [
    {
      by: 1,
      when: 'late payment may be reported',
      seq: [
        '{late payments|missed payments|late payment|non payment|nonpayment|unpaid|overdue|delinquen*|defaults|default on|negative} ..30 {credit|bureau|bureaus|agency|agencies}',
        '{credit|bureau|bureaus|agency|agencies} ..30 {late payments|missed payments|non payment|nonpayment|unpaid|overdue|delinquen*}',
      ],
    },
    { by: 1, when: 'the check may be repeated', seq: ['{from time to time|periodically|at any time|ongoing basis|regularly|recurring}'] },
    {
      by: -1,
      when: 'it leaves your credit score alone',
      inBlock: [
        '{soft search|soft credit|soft check|soft inquiry|soft pull|not affect your credit|not impact your credit|not affect your score}',
      ],
    },
  ],
  match: {
    none: [
      '{user data|want to receive|do not want us}',
      '{human resources|labor law|labour law|refer you}',
      '{employee|employees|applicant|applicants|candidate|candidates|recruit*|hire|hires|hired|hiring|personnel|employment|staff|job|jobs|employer|landlord|landlords|renter|tenant|tenants|rental|workforce|new hires}',
      '{fair credit reporting act|fcra|glba|gramm|driver privacy}',
      '{we are|is|are} not ..3 {consumer reporting|credit reporting}',
      '{advertis*|promote|advertisements}',
      '{your credit score|your credit report|your credit file} ..6 {dispute|contact|annual|free}',
      '{opt out|opting out|freeze}',
      '{not apply|does not apply}',
      '{guests|hosts|drivers|courier|couriers|driver} ..2 {may|can|must} ..3 {run|obtain|perform}',
    ],
    notContext: ['{recruit*|careers|career|applicant|applicants|candidates|employment|job}'],
    any: [
      {
        seq: `{query|queries|consult|consults|enquire|enquires|ask|contact} ..6 {${AGENCY}|infoscore|boniversum|arvato|creditreform|bisnode|dun bradstreet}`,
        none: ['{you can|you may|your right}'],
      },
      {
        seq: `{${CHECK}|solvency check|solvency checks|record check|record checks|criminal record checks|affordability check|identity and credit check} ..6 {is|are|may be|will be|be} ..3 {performed|conducted|carried out|made|run|obtained|undertaken|done|requested}`,
      },
      { seq: `{obtaining|procurement|making|running|performing} of ..3 {${CHECK}}`, by: 'any' },
      {
        seq: `{passed|passed on|transmitted|transferred|forwarded|given|sent|disclosed|shared|reported} ..3 to ..4 {${AGENCY}|credit insurers|debt registers|debtor registers}`,
      },
      { seq: `{exchange|exchanges|share|shares} ..6 {information|data} ..3 with ..4 {${AGENCY}}` },
      '{solvency|creditworthiness|credit standing|credit} {information|data|scores|reports} ..6 {is|are|may be|be} ..2 {requested|obtained|retrieved|collected|transmitted|queried}',
      '{collected|obtained|received|collect|obtain|receive} ..10 from ..20 {background checking firms|background check providers|background screening providers|background check companies|background check agencies}',
      `{late payments|missed payments|late payment|non payment|nonpayment|unpaid amounts|unpaid debts|overdue amounts|delinquen*|defaults on} ..24 {credit report|credit file|credit history|${AGENCY}}`,
      `{${AGENCY}} ..14 {provide|provides|give|gives|supply|send|share|disclose|report|tell} ..4 {us|to us|with us} ..6 {information|data|report|details}`,
      '{screen|screens|screening|check|checks|checking|compare} ..10 {sanctions list|sanctions lists|sanction lists|watchlist|watchlists|watch lists|politically exposed|sanctions databases}',
      '{perform|performs|performing|conduct|conducts|carry out|run|undertake|complete} ..10 {soft search|soft credit|hard credit|identity and credit|credit and identity|fraud and credit|credit and fraud|solvency check|affordability check|affordability checks|know your customer and credit}',
      '{check|checks|assess|assesses|verify|verifies|evaluate} your {creditworthiness|solvency|credit worthiness|financial standing|ability to pay}',
      `{perform|performs|performing|conduct|conducts|conducting|run|running|carry out|carries out|carrying out|obtain|obtaining|request|requesting|undertake|do|make|order|checking|check|pull} ..10 {${CHECK}}`,
      '{checking|check|assess|assessing|verify|verifying|evaluate|evaluating|determine} ..4 {your credit history|your credit standing|your credit rating|creditworthiness|credit worthiness|credit risk|credit risks|credit standing|checking credit}',
      `{share|shared|shares|sharing|disclose|disclosed|disclosing|report|reports|reporting|provide|provided|transfer|send|pass|filing} ..22 {${AGENCY}}`,
      `{collect|collects|collected|receive|received|obtain|obtained|obtaining|get|from|sources} ..16 {${AGENCY}}`,
      `{collect|receive|obtain|use|process} ..12 {credit history|credit report|credit reports|credit information|credit score|criminal history|criminal record|criminal records|criminal convictions}`,
      'credit history information',
      'checking credit',
      '{exchange|exchanging|exchanges|share|sharing|disclose} ..10 information ..14 {credit risk|credit protection}',
      '{investigate|inquire|search|check} ..6 {criminal history|criminal record|criminal background|sex offender}',
      '{authorize|authorise|consent|agree} ..10 {obtain|run|perform|make|conduct} ..8 {credit inquiries|consumer report|consumer credit|credit reports|credit report|background}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'A credit check is performed if you pay by invoice.',
    'Your data may be passed to fraud prevention agencies, which may keep a record of it.',
    'Solvency information is requested from service providers.',
    'We may carry out a credit check before we accept your order.',
    'You authorize us to obtain your credit report from time to time.',
    'We may report unpaid amounts to credit bureaus.',
    'We receive information about you from credit reference agencies.',
    'We reserve the right to conduct a criminal background check on any member.',
    'We exchange information with other companies for fraud protection and credit risk reduction.',
    ['We share your information with:', 'credit reporting agencies, to assess your ability to pay;'],
    'Late payments may be reflected in your credit report.',
    'Credit reference agencies provide us with information about you.',
    'We check members against sanctions lists.',
  ],
  passed: [
    'You get credits for every invitation.',
    'We do not conduct criminal background checks on our members.',
    'Job applicants may have to pass a background check.',
    'We keep the last four digits of your credit card.',
    'Our employees undergo background checks.',
    'You can buy credits in the app.',
    'The Fair Credit Reporting Act gives you certain rights against a credit bureau.',
    'Adverts for credit checks are not allowed.',
    'Late payments may lead to a fee.',
  ],
  also: ['third-party-enrichment'],
};
