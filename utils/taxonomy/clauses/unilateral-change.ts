import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const DOC =
  'terms|policy|policies|agreement|agreements|privacy notice|cookie notice|cookies notice|data protection notice|legal notice|statement|conditions|guidelines|rules|document|tos|tou|eula|terms and conditions|privacy practices|provisions|contract|addendum|supplement|code of conduct|declaration|charter';
const CHANGE =
  'change|modify|amend|update|revise|alter|replace|supplement|vary|edit|adjust|rewrite|add or remove|add and remove|add delete|or add to|and or add to';
const CHANGED = 'changed|updated|amended|modified|revised|altered|varied|replaced|supplemented';
const POWER =
  'may|can|might|could|will|reserve the right|reserves the right|reserve the rights|have the right|has the right|retain the right|retains the right|right to|entitled to|discretion|need to|from time to time|periodically|occasionally|sometimes|regularly|authorized to|authorised to|reserves the option|reserve the option|reserves the possibility|reserve the possibility|reserves its right|reserve our right|at liberty to|may unilaterally';
const WHEN =
  'any time|sole discretion|our discretion|its discretion|own discretion|absolute discretion|without notice|without prior notice|without any notice|without further notice|any reason';
/** Notice to each reader: then it is no change behind their back. */
const NOTICE =
  'by email|by e mail|via email|via e mail|an email|days notice|weeks notice|months notice|days prior|days before|days in advance|give you notice|provide you with notice|provide notice|notify you|inform you|send you|with notice|with prior notice|with advance notice|upon notice to you|reasonable notice|reasonable advance notice';

/** Notice to each reader, promised in the same paragraph. */
const TOLD = [
  "{will|shall|we'll} ..2 {notify|inform|tell|alert|contact} {you|users|customers|members} ..4 {in advance|before|beforehand|any material|material|significant|substantial|important|by email|by e mail|via email|through email|via e mail|by sending|directly}",
  "{will|shall|we'll} ..2 {notify|inform|alert} {you|users|customers|members} ..12 {email|e mail|notification|in app|in advance|before|prior to|in product}",
  "{will|shall|we'll} ..4 {additional notice|prominent notice|more prominent}",
  '{will let you know|prior written notice|individual notice|appropriate notice|you will be notified|you will be informed|users will be notified|will notify our}',
  '{days|weeks} {notice|before|prior|in advance|advance}',
  "{will|shall|we'll} ..3 {provide|give|send} {you|users|customers} ..3 {notice|notification|email|e mail|advance|days|reasonable|at least|prior}",
  "{will|shall|we'll} ..2 {email|e mail} {you|users}",
  '{will|shall} {inform|notify} {you|users} of {such|this|the|such an|such a} {update|change|changes|updates|amendment}',
  "{will|shall|we'll} ..16 {email|e mail} ..8 {prior to|before} ..4 {change|changes|effective}",
];

export default defineClause({
  id: 'unilateral-change',
  title: 'Terms can change without notice',
  group: 'changes',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 1, C: 2, S: 1 },
  documentTypes: [
    'Terms of Service',
    'Privacy Policy',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Developer Terms',
    'Commercial Terms',
    'Trackers Policy',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Copyright Claims Policy',
    'Service Level Agreement',
    'Brand Guidelines',
    'Other Policy',
  ],
  definition: 'The provider may change the document when it likes, with no duty to tell you beforehand.',
  whyItMatters: 'You cannot rely on what you agreed to.',
  whatItMeans: 'The rules may change, and you may only find out by looking.',
  whatYouCanDo:
    'Save a copy of the text you agreed to. Look for updates now and then, and object or leave in time if you dislike a change.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(j)–(k)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 11', 'Sch 2 para 13'] },
    { id: 'eu-dsa', refs: ['14(2)'] },
    { id: 'eu-dcd', refs: ['19'] },
    { id: 'us-ftc-act', refs: ['5'] },
  ],
  related: ['advance-notice-of-changes', 'continued-use-acceptance', 'price-change', 'service-discontinuation'],
  mappings: { tosdr: [121, 122, 329, 120], claudette: ['CH'], opp115: ['Policy Change'], dpv: ['dpv:ContractAmendmentClause'] },
  modifiers: [
    {
      by: 1,
      when: 'it covers prices',
      seq: [
        '{terms|agreement|conditions|policy} ..3 {and|or|including} ..6 {price|prices|fee|fees|charges|pricing}',
        '{price|prices|fees|charges|pricing} ..3 {and|or} ..3 {terms|agreement|conditions}',
      ],
    },
    { by: -1, when: 'a notice of some changes is promised', with: ['advance-notice-of-changes'] },
    {
      by: -1,
      when: 'it is limited to legal or security reasons',
      seq: [
        '{only|solely|exclusively} ..10 {legal reasons|legal requirements|law|laws|legislation|regulatory|security reasons|legal or security}',
      ],
    },
  ],
  match: {
    by: 'provider',
    none: [
      'what to expect',
      '{apple and google|apple or google|google or apple|google and apple|stripe|paypal|third party|third parties} ..3 {may|can|might} ..3 {change|update|modify|amend|revise} ..2 {its|their}',
      '{changes|amendments|modifications|updates} by {apple or google|apple and google|google or apple|google and apple|stripe|paypal|third parties}',
      `{${NOTICE}}`,
      '{written|mutual|signed} ..6 {agreement|consent|signed|both parties|instrument}',
      '{signed|executed} by {both|the parties|each party|an authorized}',
      '{you|users|customers|either party} may ..3 {modify|change|update|amend}',
      'deemed ..2 {amended|modified|changed}',
      '{published|made|notified} as {outlined|described|set out} in',
      '{invalid|unenforceable|invalidity}',
      '{notices|notice|terms|policies|policy|statements} ..3 {may|will|can} ..2 supplement',
      '{review|monitor} ..3 compliance',
      'we {regularly|periodically} review {this|our}',
      '{price|fee|prices|fees|pricing} {change|changes|increases}',
      '{may|can|shall} only be ..1 {modified|changed|amended|altered|varied}',
      'no {statement|oral|waiver|employee|other|one}',
      '{will|would} ..3 ever {change|update}',
      '{terms|agreement|policy} ..2 {apply|applies} to {any|such|all} ..2 {updates|upgrades}',
    ],
    any: [
      {
        seq: `{may|can|free to|reserve the right|reserves the right|right to|entitled to} ..4 {adapt|rewrite|renew|reissue|review and update|review and amend|review and change|expand|extend} ..1 {this|these|our|the} ..2 {privacy policy|policy|terms|rules|conditions|agreement|guidelines|privacy notice|privacy statement|privacy declaration|data protection declaration}`,
        noneInBlock: TOLD,
      },
      {
        seq: `{this|these|our|the} ..2 {policy|terms|statement|privacy notice|notice|guidelines|declaration} {is|are} ..2 {reviewed and updated|updated and reviewed|updated|amended|adapted} ..4 {as needed|as necessary|when necessary|if necessary|as required|regularly|periodically|from time to time|occasionally|frequently}`,
        by: 'any',
        noneInBlock: TOLD,
      },
      // We may change this policy …
      { seq: `{${POWER}} ..6 {${CHANGE}} ..2 {this|these|our|the|its|such|said} ..4 {${DOC}}`, noneInBlock: TOLD },
      {
        seq: `{${POWER}} ..6 {${CHANGE}} ..4 {part|parts|portion|portions|provision|provisions|section|any of|all of|any or all} ..4 {this|these|our|the|its} ..4 {${DOC}}`,
        noneInBlock: TOLD,
      },
      { seq: `{${POWER}} ..6 {${CHANGE}} ..16 {and|or} {this|these|our|the|its} ..3 {${DOC}}`, noneInBlock: TOLD },
      { seq: `{${POWER}} ..6 {${CHANGE}} ..3 {this|our|the} {notice|page|privacy notice}`, noneInBlock: TOLD },
      `{${POWER}} ..6 {${CHANGE}} ..3 {this|these|our|the|its|such} ..4 {${DOC}} ..8 {${WHEN}}`,
      {
        seq: `{${WHEN}} ..8 {${CHANGE}} ..3 {this|these|our|the|its|such} ..4 {${DOC}}`,
        none: ['{provided that|so long as|as long as} ..2 {such|the|any} {change|changes|modification}'],
      },
      {
        seq: `{${POWER}} ..4 {make|implement|introduce|publish} ..4 {changes|amendments|modifications|updates|revisions|alterations|adjustments|change} ..4 {this|these|our|the|its|such} ..3 {${DOC}|notice}`,
        noneInBlock: TOLD,
      },
      { seq: `right to ..8 {${CHANGE}} ..3 {this|these|our|the|its|such} ..3 {${DOC}}`, noneInBlock: TOLD },
      {
        seq: `{change|update|amend|revise|modify|amends|updates|revises|changes|modifies} {this|these|our|the|its} ..3 {${DOC}|notice|notices} ..4 {from time to time|periodically|regularly|occasionally|at any time}`,
        noneInBlock: TOLD,
      },
      // "You acknowledge that (name) may …": the nearest subject is the reader, the actor is not.
      {
        seq: `{you|user|users|customer|member|members} ..2 {acknowledge|acknowledges|agree|agrees|understand|understands|accept|accepts} ..4 that ..4 {may|reserves the right|reserve the right|has the right|have the right|entitled to|can} ..6 {${CHANGE}} ..2 {this|these|our|the|its} ..4 {${DOC}|notice}`,
        by: 'any',
        none: ['that you {may|can|have}'],
        noneInBlock: TOLD,
      },
      {
        seq: `{changes|amendments|modifications|updates|revisions} {may|can|might|will} be ..1 made to {this|these|our|the} ..3 {${DOC}|notice}`,
        by: 'any',
        noneInBlock: TOLD,
      },
      // "Our Privacy Policy, available at …, which we may update from time to time."
      {
        seq: `{this|these|our|the} ..3 {${DOC}|notice} ..12 which ..3 {may|might|can} ..3 {${CHANGE}|${CHANGED}} ..3 {from time to time|at any time|periodically|occasionally}`,
        by: 'any',
        none: ['which you {may|can}', "{third party|third parties|their|its licensors|provider's}", 'pricing page', 'registrar'],
        noneInBlock: TOLD,
      },
      // The change is made known by a new date or a post alone.
      {
        seq: '{revise|update|change|amend|modify|updating|revising|changing|amending} ..2 {the|this} ..2 {last updated|last modified|last revised|effective date|last update|last revision|revision date|date of last|version date|date at the top|date at the bottom|date on the top|date above|date shown|date of this|date listed}',
        context: ['{change~|modif*|amend~|update~|revision|revisions|revise~}'],
        by: 'any',
        noneInBlock: TOLD,
      },
      {
        seq: `{change|changes|modification|modifications|revision|revisions|amendment|amendments|update|updates} {is|are} made ..3 {to|in} {this|these|our|the} ..3 {${DOC}|notice} ..14 {posted|published|revised|updated|reflected}`,
        by: 'any',
        noneInBlock: TOLD,
      },
      // This policy may be changed …
      {
        seq: `{this|these|our|the|such} ..4 {${DOC}|notice} ..6 {may|can|will|could|might} ..4 {be|have been|be subject to being} ..3 {${CHANGED}}`,
        noneInBlock: TOLD,
      },
      { seq: `{this|these|our|the|such} ..4 {${DOC}|notice} ..3 {may|might|can|could|will} change`, noneInBlock: TOLD },
      {
        seq: `{${DOC}|notice|terms of use|terms of service} {is|are|may be} ..2 subject to ..4 {change|changes|revision|revisions|modification|modifications|amendment|amendments|updates|alteration}`,
        noneInBlock: TOLD,
      },
      {
        seq: `{${DOC}|notice} {gets|is|are} ..1 {${CHANGED}} ..3 {from time to time|periodically|regularly|occasionally}`,
        noneInBlock: TOLD,
      },
      { seq: `{this|these|our} ..3 {${DOC}|notice} ..1 as ..3 {${CHANGED}} ..6 {from time to time|discretion}`, noneInBlock: TOLD },
      // … with effect from the posting.
      '{changes|modifications|amendments|updates|revisions|revised|modified|updated|amended|change|modification|amendment} ..12 {effective|binding|apply|applies|effect|force} ..3 {upon|when|on|as soon as|once|immediately|at the time|from the date|from the moment|after|following} ..6 {post|posted|posting|publish|published|publication|publishing|uploaded|displayed|made available}',
      '{effective|binding|effect} immediately ..4 {upon|when|on|after|following} ..4 {posting|posted|publication|publishing}',
      {
        seq: `{changes|modifications|amendments|updates|revisions} ..4 {to|of|in} {this|these|our|the|such} ..4 {${DOC}|notice} ..6 {will|shall|may|are} be ..2 {posted|published|available|reflected|placed|displayed|made on|communicated on|indicated}`,
        noneInBlock: TOLD,
      },
      {
        seq: `{any|all|the|such|these} {changes|modifications|amendments|updates|revisions} ..12 {will|shall} be ..2 {posted|published|reflected|available} ..3 {on|in|at|here|to} ..6 {page|site|website|websites|app|here|${DOC}}`,
        noneInBlock: TOLD,
      },
      {
        seq: `{updated|revised|new|modified|amended} ..2 {version|${DOC}|notice} ..6 {will|shall} be ..2 {posted|published|available|effective|placed|displayed}`,
        noneInBlock: TOLD,
      },
      {
        seq: `{post|publish|place|display|upload} ..3 {changes|updates|revisions|modifications|revised|updated|amended} ..8 {page|site|website|here|${DOC}|notice}`,
        noneInBlock: TOLD,
      },
      {
        seq: `{${CHANGE}} ..3 {this|these|our|the|its} ..3 {${DOC}|notice} ..8 by {posting|publishing|updating|amending|placing|making}`,
        noneInBlock: TOLD,
      },
      { seq: `{${DOC}|notice} under ..2 review`, context: ['{update*|change*}'], noneInBlock: TOLD },
      {
        seq: "we'll {update|change|revise|amend|modify} {this|these|our|the} ..3 {policy|terms|notice|agreement|statement}",
        noneInBlock: TOLD,
      },
      // Check back.
      {
        seq: `{check|review|visit|consult|revisit|read|refer to|look at|monitor|return to|come back to} ..2 {this|these|the|our|back} ..5 {page|site|website|notice|${DOC}} ..5 {periodically|regularly|frequently|from time to time|often|for changes|for updates|for any changes|for any updates|for the latest|regular basis|regular intervals|time to time|now and then|every so often|each time you|every time you}`,
        by: 'any',
        noneInBlock: TOLD,
      },
      {
        seq: `{check|review|consult|read|visit|revisit} ..1 {periodically|regularly|frequently|from time to time|often} ..4 {this|these|the|our} ..4 {page|website|site|notice|${DOC}}`,
        by: 'any',
        noneInBlock: TOLD,
      },
      {
        seq: `{periodically|regularly|frequently|occasionally|from time to time} ..1 {check|review|consult|read|visit|revisit|checking|reviewing|visiting} ..4 {this|these|the|our} ..4 {page|website|site|notice|${DOC}}`,
        by: 'any',
        noneInBlock: TOLD,
      },
      {
        seq: `{periodically|regularly|frequently|occasionally|from time to time} ..2 {check|review|consult|read|visit|look|for|at} ..8 {latest|current|most recent|new|newest|up to date} {version|terms|policy|agreement}`,
        by: 'any',
        noneInBlock: TOLD,
      },
      {
        seq: `{check|review|consult|read|look} ..6 {latest|current|most recent|newest|up to date} {version|terms|policy|agreement} ..8 {periodically|regularly|frequently|from time to time|regular basis}`,
        by: 'any',
        noneInBlock: TOLD,
      },
      {
        seq: '{check|checking} {back|this page|here} ..4 {periodically|regularly|frequently|often|from time to time|for updates|for changes}',
        by: 'any',
        noneInBlock: TOLD,
      },
      // Passive, whoever the sentence is addressed to; nominal; the duty to look laid on the reader.
      {
        seq: `{this|these|our|the} ..3 {${DOC}} ..2 {may|can|might} be ..3 {${CHANGED}} ..3 {by us|by the company|by company|by the provider|by the operator|unilaterally}`,
        by: 'any',
        noneInBlock: TOLD,
      },
      { seq: `{this|these|our|the} ..3 {${DOC}|notice} {may|can|might} be ..3 {${CHANGED}} ..8 {${WHEN}}`, by: 'any' },
      { seq: `{amendments|changes|modifications|alterations} ..8 {${DOC}} ..4 {are|is|remain} ..2 reserved`, by: 'any' },
      {
        seq: '{your responsibility|your sole responsibility|your obligation|your duty|responsible for|responsibility to|responsibility of|obligation to|obliged to|up to you to|incumbent} ..8 {check|checking|review|reviewing|consult|consulting|keep informed|keep yourself informed|stay informed|staying informed|read|monitor|visit} ..12 {changes|amendments|modifications|updates|revisions|changed|amended|updated|current version|latest version}',
        by: 'any',
        context: [`{${DOC}}`],
        none: [
          '{software|app|firmware|security|driver|we are|our responsibility|order|orders}',
          'changes to {our|the|this} {site|website|service|services|prices}',
        ],
        noneInBlock: TOLD,
      },
      {
        seq: `{changes|amendments|modifications|updates|revisions} ..6 {become|becomes|take|takes|come|comes|enter|enters|apply|applies|valid|in force} ..8 {once|when|as soon as|upon|as of|from|on} ..6 {published|publication|appear|appears|uploaded|put online|going online|posted|posting}`,
        by: 'any',
      },
      {
        seq: `{revised|amended|modified|updated} ..2 {version|${DOC}} ..6 {become|becomes|take|takes|come|comes|enter|enters|apply|applies|valid|in force} ..8 {once|when|as soon as|upon|as of|from|on} ..6 {published|publication|appear|appears|uploaded|put online|posted|posting}`,
        by: 'any',
        noneInBlock: TOLD,
      },
      {
        seq: `{notify|inform} {you|users} ..8 by {revising|updating|changing|amending} ..4 {date|page|policy|notice|terms|version}`,
        none: ['{email|e mail|in advance}'],
      },
      {
        seq: `{current|latest|recent|newest} version ..6 {${DOC}} ..4 {supersede|supersedes|replaces|replace|override|overrides} ..3 {previous|prior|earlier|all}`,
        by: 'any',
        evidence: 'implied',
        noneInBlock: TOLD,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'The company can adapt the privacy policy at any time.',
    'You acknowledge that Examplia reserves the right to amend this notice.',
    'Please look regularly for the most recent version of the policy.',
    'Please review these terms on a regular basis.',
    'We may revise these Terms at any time in our sole discretion.',
    'Examplia reserves the right, without notice, to modify or replace any part of this Agreement.',
    'This Privacy Policy may be updated from time to time.',
    'When we change this policy, we will update the effective date above.',
    'You agree to our Privacy Policy, available on our site, which we may update from time to time.',
    'All changes are effective immediately when we post them.',
    'Please check this page regularly for updates.',
    'Any changes to this notice will be posted on our website.',
    ['At our sole discretion we may:', 'amend these terms and the rules that belong to them;'],
    'The terms of use are subject to change at any time.',
    'Amendments to these conditions of use are reserved.',
    'We reserve the right to make changes to the present data protection declaration.',
    'These terms: it is your responsibility to check for amendments.',
    ['You acknowledge that:', 'this agreement may be modified by us at any time;'],
  ],
  passed: [
    'This contract may only be amended by a court.',
    'You may update your profile and the privacy settings at any time.',
    'These terms may not be changed except in a written agreement signed by both parties.',
    'We may change these terms, and we will notify you by email thirty days before.',
    'We may update the app from time to time to fix errors.',
    'This policy will not be changed without your consent.',
    'You can see on the right when this policy was last updated.',
    'We may change the app at any time, provided that such change is in line with the terms.',
    'The terms below explain how your plan may be upgraded.',
    'Prior versions of this policy can be read at any time.',
    'Third parties may change their terms at any time.',
    'The update of the app takes effect once it is published in the store.',
  ],
  also: ['data-consent-by-use', 'incorporated-documents'],
};
