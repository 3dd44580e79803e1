import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const END =
  'discontinue|discontinuing|suspend|suspending|withdraw|withdrawing|cease|ceasing|stop|stopping|terminate|terminating|interrupt|shut down|close down|eliminate|remove|cancel|retire|sunset|end|disable|delete|take down|stop offering|stop providing|stop supporting|cease offering|cease providing|cease making|cease to provide|cease to offer|discontinue offering|stop making|abandon|deprecate';
const CHANGE =
  'modify|modifying|change|changing|alter|altering|update|amend|amending|revise|vary|adjust|replace|make changes to|make improvements to|add or remove|adding or removing|add to|reduce';
/** From the verb to what is stopped; "your access to the service" is another clause. */
const DET =
  'the|our|any|all|this|these|such|its|certain|some|a|each|individual|any of the|any of our|any or all of the|any or all|any or all of our|some or all of the|some or all of our|some or all|all or part of the|all or part of our|all or any part of the|all or any part of our|all or any part of|all or any portion of the|all or a portion of the|part or all of the|any part of the|any part of our|any part of|any portion of the|any portion of|any aspect of the|any aspect of|any aspects of|aspects of the|aspects of our|parts of the|parts of our|a part of the|part of the|part of our|portions of the|the provision of the|the provision of|provision of the|the availability of the|the availability of any|the operation of the|operation of the|operation of this|support for|supply of any|supply of the|the supply of|the supply of any|features of the|features of|offering the|providing the|elements of the|any feature of the|any features of the|any feature of|any features of|any or all features of the|various|the content and|the features of the|the form and nature of the|the nature of the|the functionality of the|the features and functionality of the|any features or|any feature or|the whole or any part of the|the whole or part of the|the site or|the site and|or discontinue';
const SERVICE =
  'service|services|site|sites|website|websites|web site|app|apps|application|applications|feature|features|platform|platforms|product|products|functionality|functionalities|functions|software|tool|tools|api|apis|game|games|offering|offerings|program|programme|programs|portal|beta|content available|marketplace|offers|offerings|virtual items|virtual currency|virtual money|game currency|free trial|trial offer|virtual goods|plugin|extension|integration|integrations|model|models|content and features|properties|digital services|benefits|rewards|forums|forum';
const POWER =
  'may|can|might|could|will|reserve the right|reserves the right|reserve the rights|have the right|has the right|retain the right|right to|rights to|entitled to|discretion|at any time|free to|from time to time|without notice|continually|constantly|deems it necessary to|deem it necessary to|sole option';

/** Other people's acts, one user's account, maintenance, the contract text only. */
const NOT_SERVICE = [
  '{access|use|account|accounts|content} {to|of|or|may|is|and}',
  '{terms|agreement|policy|guideline|policies|price|prices|pricing|fees|rules|limits|scope of advertising|advertising} ..8 {may be|may change|subject to}',
];
const NONE = [
  'amount of ..4 {virtual|currency|coins|points} ..8 reduced',
  '{interrupted|unavailable|suspended} for ..2 {maintenance|repair|repairs}',
  'cease all use',
  // What is removed is the posts, the terms or an entry, not the service.
  '{remove|delete|edit|refuse|reject} {any|any of|or refuse any|your|such|all} ..2 {content|contents|materials|material|submissions|postings|posts|comments}',
  'portions of ..2 {terms|agreement|policy}',
  'service {usage|use} {contract|agreement}',
  'not receive ..8 payment',
  '{non infringing|noninfringing|infringing element|procure|service specific|content publicly|uninstall}',
  '{subscribers|members|subscriber} ..1 {may|can} ..2 {cancel|stop|end}',
  '{you|users|user|customer|customers} ..1 {may|can|must|should|cannot|shall} ..4 {discontinue|suspend|terminate|stop|cancel|delete|modify|remove|change|close}',
  '{your|user|users} ..1 {choose|wish|want|decide|decides} to',
  '{maintenance|upgrades} ..4 {window|windows|purposes|work}',
  '{breach*|violat*|fraud*|overdue|unpaid|outstanding|default|non payment|insufficient|late payment} ',
  '{user|you|client|either party|customer} ..8 may ..4 terminate',
  '{feedback|inputs|your content|personal data|personal information|information we|data to|the information} ..24 {improve|develop|provide|update}',
  '{apple|google} ..4 no obligation',
  'acceptance ..3 without ..1 modification',
  '{if you|if customer} ..2 {do not|fail|are|breach|have not|does not}',
  '{past due|automatically update|automatically electronically|under investigation} ',
  '{remove|reject} ..2 {an|any|your} {app|apps}',
  '{will|shall} ..3 {notify|inform} ..3 before {limiting|suspending}',
  '{price|prices|fees|fee|quantities|limits} ..8 {may be|are subject|is subject}',
  '{cancel|change|refuse} ..3 {order|orders}',
  'pricing {model|models|plans|structure}',
  '{owner|owners|administrator|administrators|parent|organizer|employer} ..3 may',
  '{in the event|if|where|when} ..4 {customer|client|licensee|member|merchant|partner|subscriber} ..3 {fails|fail|becomes|is in|does not|commits|exceeds}',
  '{solvency|insolvent|insolvency}',
  '{providers of|third party services|third party service|third party providers|third party provider} ..4 {may|can|could|might} ..3 {change|discontinue|modify|suspend|stop|remove|cease|withdraw}',
  '{software or other data|in the sim|creator may|participant may}',
];

export default defineClause({
  id: 'service-discontinuation',
  title: 'The service can change or end at any time',
  group: 'changes',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 1, C: 1, S: 0 },
  documentTypes: [
    'Terms of Service',
    'Commercial Terms',
    'Developer Terms',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Acceptable Use Policy',
  ],
  definition: 'The provider may change, suspend or stop the service or parts of it.',
  whyItMatters: 'What you depend on, or have paid for, can vanish.',
  whatItMeans: 'A feature or the whole service may be changed, paused or closed, and you may lose access to your data with it.',
  whatYouCanDo: 'Export your data now and then. If something that you paid for is taken away, ask for the unused part of the price back.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(k)'] },
    { id: 'eu-dcd', refs: ['16', '19'] },
    { id: 'uk-cra', refs: ['Sch 2 para 13'] },
    { id: 'eu-data-act', refs: ['25'] },
  ],
  related: ['unilateral-change', 'loss-of-purchases', 'device-control', 'data-portability'],
  mappings: { tosdr: [203], claudette: ['CH'], dpv: ['dpv:ContractTerminated'] },
  modifiers: [
    { by: 1, when: 'money you paid is not returned', with: ['no-refunds', 'loss-of-purchases'] },
    {
      by: -1,
      when: 'a notice or a refund is promised',
      inBlock: [
        '{will|shall} ..3 {notify|inform|give you|provide you} ..10 {advance|before|prior|beforehand|days|notice}',
        '{days|weeks|months} ..2 {notice|prior notice|advance notice}',
        '{will|shall} {refund|reimburse}',
        '{receive|entitled to|offer you} a ..3 {refund|reimbursement}',
      ],
    },
  ],
  match: {
    by: 'provider',
    none: NONE,
    any: [
      // We may discontinue the service …
      `{${POWER}} ..14 {${END}} {${DET}} ..3 {${SERVICE}}`,
      `{${POWER}} ..14 {${END}} {temporarily|permanently|temporarily or permanently|permanently or temporarily|at any time|without notice|in whole or in part|at its discretion} ..6 {the|our|any|all|this|these|its} ..3 {${SERVICE}}`,
      `{${POWER}} ..10 {${END}} {services|features|products|functionality|functionalities|operations|offering|providing|production}`,
      // … or change it.
      {
        seq: `{${POWER}} ..14 {${CHANGE}} {${DET}} ..2 {${SERVICE}}`,
        none: ['{change|modify|amend|update|revise|alter} ..3 terms {of|and}'],
      },
      `{${POWER}} ..6 {make|implement|introduce} ..4 {changes|modifications|adjustments|alterations|improvements|enhancements} ..1 {to|in|of} {the|our|any|these|this|its|all|certain|parts of} ..4 {${SERVICE}}`,
      `{${POWER}} ..10 {${CHANGE}} ..5 or ..3 {${END}} ..6 {${SERVICE}}`,
      `{${POWER}} ..4 {add|remove|change|modify|delete} ..3 {or|and} ..1 {add|remove|change|modify|delete} {features|functionality|functionalities|functions|services|products}`,
      `{add|adding|adds} ..3 {or|and} ..2 {remove|removing} ..3 {features|functionality|functionalities|functions|services|products|content|models}`,
      {
        seq: `{discontinue|suspend|terminate|withdraw|cease|modify|remove|change} ..3 or ..3 {discontinue|suspend|terminate|withdraw|cease|modify|remove|change|eliminate} ..4 {the|our|any|all|its|this} ..3 {service|services|site|website|features|platform|app|products|software|program} ..16 {any time|without notice|any reason|sole discretion|prior notice|without liability}`,
        none: ['{suspend|terminate|end|restrict} ..1 {your|access|users}'],
      },
      `{${POWER}} ..10 {cease|stop|discontinue|suspend} {offering|providing|supporting|operating|making|to offer|to provide|to operate|to support}`,
      `{${POWER}} ..14 stop {${DET}} ..3 {${SERVICE}}`,
      `{${POWER}} ..10 stop {permanently or temporarily|temporarily or permanently|temporarily|permanently} {offering|providing|supporting|operating}`,
      {
        seq: `{${POWER}} ..10 {withdraw|amend|restrict|suspend|interrupt} ..3 access to {our|the|this} ..4 {${SERVICE}} ..12 {without notice|any time|prior notice|sole discretion|any reason}`,
        none: ['{your|user|users|customer|member|members} ..1 access'],
      },
      `{${POWER}} ..4 {limit|restrict|suspend|interrupt|pause} {your|the|our} ..2 {${SERVICE}} ..3 for ..4 {operational|technical|business|governmental|commercial|regulatory} ..4 {reason|reasons}`,
      // "… any aspect of the site", "form and nature".
      {
        seq: `{${POWER}} ..8 {${END}|${CHANGE}} ..14 any {aspect|aspects|part|parts|portion|portions|element|feature|features} of ..2 {the|our|this|these|its} ..3 {${SERVICE}}`,
        none: ['{access|terms|fees|fee|prices|price|content} ..3 {to|of|for}'],
      },
      {
        seq: `{form and nature|nature and form|range|scope|selection|availability|content and functionality|products and functionality|features and functionality|features and content} ..6 {may|might|can|could} ..2 {change|vary|be changed|be modified|differ} ..6 {from time to time|at any time|without notice|without prior notice|over time}`,
        by: 'any',
        none: ['{price|prices|fees|terms|policy} ..6 may', 'scope of {data|processing|information}'],
      },
      {
        seq: `{these|our|the|of|exclusive|offers} {services|service|features|functionality|functionalities} ..14 {and|that} {may|can|might|could} {change|vary|be changed|be discontinued|be modified|be withdrawn} {over time|from time to time|at any time|without notice|without prior notice}`,
        by: 'any',
        none: [
          '{requirements|tax|compatibility|thresholds|payment|methods|price|prices|terms|policy|fees|guidelines|rules|agreement|conditions|policies|partners|providers} ..14 {may|might|can|could} {change|vary|be}',
        ],
      },
      {
        seq: '{no|not|without} ..3 {liability|liable} ..6 {for|of} ..4 any {change|changes|modification|suspension|discontinuance|discontinuation} ..6 {or|and|to} ..8 {service|services|site|app|platform|suspension|termination|discontinuance|discontinuation}',
        by: 'any',
        none: ['{price|prices|account|information} '],
      },
      {
        seq: `{${POWER}} ..8 {withdraw|modify|change|cancel|suspend|terminate|discontinue|end} {the|any|our|such|this|these|a} ..2 {trial|trials|free trials|promotions|loyalty program|loyalty programme|rewards program|alert program|alert programs|promotional offer|promotional offers|beta}`,
      },
      // In a privacy policy: only its own programmes and service.
      {
        seq: `{may|reserves the right to|reserve the right to} ..4 {discontinue|suspend|terminate|shut down} ..6 {service|services|site|website|app|program|programs|platform} ..10 {at any time|without notice|without prior notice|without liability}`,
        types: ['Privacy Policy', 'Community Guidelines', 'Other Policy'],
        none: ['{account|your access|terminate your|suspend your}'],
      },
      // A name, or any part of it.
      '{may|can|reserve the right to|reserves the right to|right to} ..8 {discontinue|suspend|withdraw|terminate|discontinuing} ..4 {or any part of it|or any part thereof|or any part of them|or parts of it|or parts thereof|or any portion thereof|or any of its features|in whole or in part}',
      { seq: `{${POWER}} ..10 stop {offering|providing|supporting|operating|making}`, none: ['not stop'] },
      {
        seq: '{not|no|never} ..4 {promise|guarantee|commit|commitment} ..3 {offer|provide|maintain|operate|support} ..6 {service|services|site|website|app|features|platform|product|products}',
        by: 'any',
      },
      // "… discontinue or modify (name of the service) at any time": the object is a name.
      {
        seq: '{may|reserves the right to|reserve the right to|can|right to} ..3 {modify|change|suspend|discontinue|withdraw|alter} ..3 or {terminate|discontinue|suspend|withdraw|cancel|modify|change} ..8 {at any time|without notice|without prior notice|at its sole discretion|in its sole discretion}',
        none: [
          '{account|access|agreement|terms|contract|subscription|order|license|membership|your|policy|price|prices|fees|pricing|rules|services agreement|content|promotion|promotions}',
        ],
      },
      // It may be discontinued.
      {
        seq: `{the|our|any|these|all|certain|this|individual} ..3 {${SERVICE}} ..4 {may|can|might|could} ..3 be ..3 {discontinued|suspended|withdrawn|terminated|interrupted|shut down|changed|modified|altered|retired|ceased|removed|reduced|taken away|taken offline|switched off|brought to an end|ended|closed down|shut off}`,
        by: 'any',
      },
      {
        seq: `{services|service|site|website|app|features|feature|platform|functionality|product|products} {may|might|can|could} ..2 {change|evolve}`,
        by: 'any',
        none: ['{price|prices|terms} ..4 {may|might} change'],
      },
      {
        seq: `{services|service|site|website|app|features|platform|functionality|products} ..6 {is|are} ..2 subject to ..4 {change|modification|discontinuation|discontinuance|withdrawal}`,
        by: 'any',
        none: NOT_SERVICE,
      },
      {
        seq: `{services|service|site|website|app|features|platform} {is|are} {constantly|continually|always|continuously} {changing|evolving}`,
      },
      {
        seq: '{may|can|might} be ..4 {changed|modified|discontinued|suspended|withdrawn|deleted} ..4 at any time without {notice|prior notice|any notice|further notice}',
        by: 'any',
        none: [
          '{account|accounts|access|agreement|terms|contract|subscription|order|license|membership|your|policy|notice may|statement|price|prices|fees|pricing|rules|guidelines|conditions|disclaimer|data|personal}',
        ],
      },
      // No promise to go on, no liability for the end.
      {
        seq: '{not|no|never} ..5 {obligation|obliged|obligated|promise|guarantee|commit|commitment|required|duty} ..4 {to|that} ..3 {continue|keep|maintain|continue to provide} ..6 {service|services|site|website|app|features|platform|product|products|program|software}',
        by: 'any',
        none: NOT_SERVICE,
      },
      {
        seq: `liable ..12 {for|of} ..8 {modification|discontinuance|discontinuation|termination|interruption|withdrawal} ..6 {service|services|site|website|platform|app|application|features|software|product}`,
        by: 'any',
        negation: 'ignore',
        none: ['{access|account} '],
      },
      // "You agree that (name) may …": the nearest subject is the reader, the actor is not.
      {
        seq: `{you|user|users|customer|member|members|licensee} ..2 {acknowledge|agree|understand|accept|acknowledges|agrees|understands|accepts} ..4 that ..6 {may|has the right|reserves the right|can|is entitled to} ..8 {discontinue|stop|cease|suspend|withdraw|shut down|modify|terminate} ..4 {the|our|any|all|providing|offering|its} ..3 {${SERVICE}}`,
        by: 'any',
        none: [
          'that you {may|can|will|have}',
          '{your|user|users|their} ..2 {access|account|accounts|use}',
          '{distribution|payment processor|third party|third parties}',
        ],
      },
      // The end of the business as a reason.
      '{transitioning to|moving to|decides to|decide to} ..2 no longer {providing|provide|offering|offer|operate|operating} ..4 {service|services|platform|product|products}',
      {
        seq: '{provision|offering|providing|operation|operating} ..14 no longer ..2 {commercially viable|economically viable|viable|feasible|profitable|economical}',
        negation: 'ignore',
      },
      {
        seq: `{may|reserves the right to|reserve the right to|entitled to} ..22 without ..6 notice ..2 {modify|adapt|change|discontinue|withdraw|alter} ..4 {${DET}} ..1 {${SERVICE}}`,
        none: ['{access|account|accounts|use of|item|items}'],
      },
      {
        seq: `{${SERVICE}} ..14 {may|can|might|right to|reserve the right to} ..4 {discontinue|shut down|close down|withdraw|switch off} {it|them}`,
        none: ['{account|accounts|access|agreement|contract|consent|order}'],
      },
      {
        seq: `{${POWER}} ..12 {close|shut|switch off|take offline|take down|closing} ..1 {the|our|this|down} ..2 {site|website|platform|service|forum|app|services|web site}`,
        none: ['{account|accounts} '],
      },
      {
        seq: '{features|functions|functionality|functionalities|titles|channels|programmes} ..4 {may|can|might} ..2 be ..4 {removed|taken away|withdrawn|added or removed|dropped|discontinued}',
        by: 'any',
        none: ['{you|users|user} ..6 {may|can} '],
      },
      {
        seq: `{not|no|cannot|can't|never} ..5 {warrant|guarantee|promise|assure} ..4 {${SERVICE}} ..3 {will|shall} ..2 {continue|remain|be around|exist} ..6 {offered|available|provided|maintained|operated|supported|exist|forever|indefinitely}`,
        by: 'any',
        none: ['{uninterrupted|error free|secure}'],
      },
      'pull the plug',
      `{${POWER}} ..6 {end|discontinue|cease|stop|withdraw} support for`,
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We may stop (permanently or temporarily) providing the service.',
    'We may discontinue Examplia Cloud, or any part of it.',
    'We may suspend or discontinue the Service at any time without notice.',
    'Examplia reserves the right to modify or withdraw any feature of the platform.',
    'Examplia may change, remove or charge for any aspect of the site at any time.',
    'The form and nature of the service may change from time to time.',
    'The Services may be changed or discontinued at any time.',
    'We may stop offering the app in your country.',
    ['At our discretion we may at any time:', 'suspend or terminate any part of the Services;'],
    'We are under no obligation to continue to provide the software.',
    'We reserve the right to discontinue, temporarily or permanently, the Website.',
    'You agree that Examplia may stop (temporarily or for good) providing the services.',
    'The operator is entitled to cease operation of the platform.',
    'The provision of the service to you is, in our opinion, no longer commercially viable.',
    'We reserve the right to permanently close the site.',
  ],
  passed: [
    'We may suspend your access to the service at any time.',
    'We may correct errors and cancel orders if information in the service is wrong.',
    'The account owner may remove the family feature at any time.',
    'In the event that the customer fails to pay, we may suspend the services.',
    'You may stop using the Services at any time.',
    'We may suspend your access to the Services if you break the rules.',
    'We may change these terms from time to time.',
    'You may not modify or alter the software.',
    'We will not discontinue the service before the end of your paid term.',
    'You can remove the app from your phone in the settings.',
    'The contract may be terminated by either side with notice of one month.',
    'The service may be interrupted for maintenance.',
    'You agree that the payment processor may modify its services.',
  ],
  also: ['unilateral-change', 'termination-at-will'],
};
