import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const END =
  'terminate|suspend|close|deactivate|disable|block|cancel|restrict|limit|deny|revoke|withdraw|delete|ban|discontinue|end your|remove your|cut off|bar|terminating|suspending|closing|cancelling|canceling';
const ENDED =
  'terminated|cut off|withdrawn|ended|barred|locked|removed|suspended|closed|cancelled|canceled|revoked|blocked|restricted|disabled|deleted|deactivated|limited|discontinued';
const OWN_ACCESS =
  'account|accounts|your access|your use|your membership|membership|your registration|your profile|your subscription|user name|username|your participation|your right to use|your right to access|your rights to|your ability to use|your ability to access|your license|your licence|you from|any user access|any users access|users access|any user account|customer access|customers access|user access|customer account|customer use|your rights under|subscriber access|subscribers access|member access|members access|account of any|accounts of any|access of|rights of any|right of any|your service|your services|service to you|services to you|your ip|user use|user account|user accounts|member account|member accounts|member access|client access|client account|visitor access|login credentials|log in credentials|access credentials|user id|user ids|login data|user relationship|usage contract|user contract|any subscription|any subscriptions|your subscriptions';
const ACCESS = `${OWN_ACCESS}|access|use of the`;
const CONTRACT = 'agreement|terms|contract|license|licence|eula|eulas|relationship';
const POWER =
  'may|can|reserve the right|reserves the right|right to|have the right|has the right|entitled to|discretion|at any time|free to|authorized to';
const ANY_REASON =
  'any reason|no reason|without reason|without any reason|without cause|no cause|any cause|without giving reasons|without giving a reason|without giving any reason|without stating reasons|without stating a reason|without stating any reason|for convenience|any or no reason|without explanation|without any explanation|without explaining|without justification|without any justification|without having to justify|without stating grounds|without stating the reasons|without giving grounds|without giving the reasons|without providing reasons|without providing a reason|without providing any reason|without specifying reasons|without specifying a reason|without specifying the reasons|without indicating reasons|without indicating the reasons|without need to give|without good cause|without being obliged to give|whenever we like|whenever we want|whenever we choose|whenever it likes|as we see fit|as it sees fit|as we please|at our pleasure|at will|our convenience|its convenience|whatever reason|with or without cause';
const WHIM =
  'sole discretion|absolute discretion|own discretion|our discretion|its discretion|sole and absolute discretion|discretion|sole judgment|sole judgement|sole opinion|any moment|without notice|without any notice|without prior notice|without any prior notice|without further notice|without advance notice|without notifying|without telling you|with or without notice|without liability|any time|without warning|without any warning|its option|our option|sole option|sole and exclusive discretion|without prior notification|without notification|without the need for prior|immediate effect and without';
const ANYBODY =
  'anyone|anybody|any person|any persons|any user|any users|any individual|any visitor|any member|any customer|any party|any third party|a user|a visitor|a member|a person';
/** The user's own right, an ending that is only mentioned, and other things of the account. */
const NONE = [
  '{if|when|once} ..2 were to',
  '{people|they|users} ..3 {are able|is able} to',
  'by the partner',
  '{you|users|user|members} ..2 {must|should|need to|want to|wish to} ..4 {cancel|delete|close|terminate}',
  '{go to|settings|visit}',
  '{if|when|once|after|unless} ..1 {we|company} {terminate|suspend|close|cancel|delete|disable|block}',
  '{account|membership|subscription|registration} ..1 {is|was|has been} ..2 {terminated|suspended|closed|cancelled|canceled}',
  '{upon|after|following|on} {termination|suspension|cancellation}',
  '{you|user|users|customer|customers|member|members|publisher|subscriber|client|buyer} ..2 {may|can} ..4 {terminate|cancel|close|delete|deactivate|end}',
  'if ..2 {account|agreement|subscription} ..2 {is|are|has been}',
  '{refund|tax|taxes} ..6 {any reason|exempt}',
  '{suspend|block|disable|restrict|remove|terminate|limit|deny|delete} access to ..1 {user content|your content|any content|content|submissions|any material|materials}',
  '{organization|organisation|administrator|admin|employer} ..2 {can|may|will}',
];
/** A cause is named: breach, fraud, non-payment, an order, inactivity. */
const CAUSE = [
  '{breach*|violat*|infring*|fraud*|unlawful*|illegal*|inactiv*|non payment|nonpayment|unpaid|misuse|abuse|abusive|suspicious|unauthorized|unauthorised|court|security reasons|security risk|harm|harmful|offensive|false|misconduct|deceased|bankruptcy|insolvency|overdue|past due|chargeback|compromised|dispute|conduct|logins|logged in}',
  '{fail|fails|failure|failed|refuse|refuses} to',
  'not pay',
  '{comply|compliance|required by law|law enforcement|under the age|beta|betas|criminal|maintenance|do not meet|does not meet}',
  '{time|notice|you|users|user|other|party|account|access|services|service|liability|discretion} {if|where|when|in the event|in case|as a result}',
  'if there {is|are}',
  'for {good|just|important|serious|compelling|material|valid|objective} {cause|reason|reasons|grounds}',
];

export default defineClause({
  id: 'termination-at-will',
  title: 'Your account can be closed for any reason',
  group: 'account',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 2, S: 1 },
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Privacy Policy',
    'Other Policy',
  ],
  definition: 'The provider may suspend or end your access as it sees fit: without a cause, or without notice.',
  whyItMatters: 'Accounts hold money, memories and livelihoods.',
  whatItMeans: 'You can be locked out without a reason, a warning or a way to object.',
  whatYouCanDo:
    'Keep your own copies of what matters to you. If you are locked out, ask for the reasons and use any appeal that is offered.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(f)–(g)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 7–8'] },
    { id: 'eu-dsa', refs: ['14(4)', '17', '20'] },
    { id: 'eu-p2b', refs: ['4'] },
  ],
  related: ['reasons-and-appeal', 'content-removal-at-will', 'loss-of-purchases', 'service-discontinuation'],
  mappings: { tosdr: [201, 205], claudette: ['TER'], dpv: ['dpv:ContractTerminationClause'] },
  modifiers: [
    {
      by: 1,
      when: 'you lose what you paid for or stored',
      seq: [
        '{forfeit|forfeits|forfeited|lose|losing|loss of} ..6 {purchases|purchased|balance|credits|credit|fees|funds|earnings|content|data|virtual items|points}',
        '{no|not|without} ..4 {refund|refunds|refunded}',
      ],
    },
    {
      by: -1,
      when: 'you get notice some days before',
      seq: [
        '{days|weeks|month|months} ..1 {notice|prior notice|advance notice|written notice|prior written notice|before}',
        '{reasonable|adequate} {notice|advance notice|prior notice}',
      ],
    },
    { by: -1, when: 'reasons or an appeal are offered', with: ['reasons-and-appeal'] },
    {
      by: -1,
      when: 'unused fees are paid back',
      inBlock: [
        '{we|company} {will|shall} ..2 refund',
        '{receive|get|entitled to|issue|provide} ..3 {prorated|pro rated|pro rata|full|partial} refund',
      ],
    },
  ],
  match: {
    by: 'provider',
    any: [
      {
        seq: `{unilaterally|unilateral} ..2 {suspend|terminate|block|close|cancel|withdraw|stop} ..8 {${OWN_ACCESS}|services to|service to|agreement|contract|the provision of services}`,
        none: [...NONE, ...CAUSE, '{again|register}'],
      },
      {
        seq: `{sole option|our option|its option|sole discretion|own discretion} ..3 {deactivate|close|delete|suspend|terminate|block} ..1 {any|your|a|any user's} {profile|account|membership|user profile|member profile}`,
        none: [...NONE, ...CAUSE],
      },
      {
        seq: '{any time|any moment} ..3 {withdraw|suspend|revoke|terminate|block|cancel} ..4 {right|rights|permission|authorisation|authorization} to ..1 {use|access}',
        none: [...NONE, ...CAUSE, '{you|user|customer|member} ..1 {may|can}'],
      },
      {
        seq: `{deny|refuse} you ..2 {service|services|access|membership|use} ..4 {any reason|any lawful reason|no reason|at any time|discretion}`,
        negation: 'ignore',
        none: CAUSE,
      },
      {
        seq: '{agreement|contract|terms|license|licence} ..2 {may|can} be ..1 {terminated|ended|cancelled|canceled} by {us|the company|the provider|the operator|company|provider} ..6 {any time|without notice|without prior notice|any reason|without cause|discretion|immediately and without}',
        by: 'any',
        none: [...CAUSE, '{or you|and you|both}'],
      },
      {
        seq: '{participation|membership|access|use} ..4 {may|can} be ..1 {ended|refused|denied|withdrawn|terminated|revoked} ..6 by ..2 {us|operator|organiser|organizer|provider|company|club} ..3 {any time|any reason|without|discretion}',
        by: 'any',
        none: CAUSE,
      },
      {
        seq: `{use|access|admission|membership} ..6 {may|can} be {refused|denied|withheld} to ..3 {user|users|person|persons|member|members|anyone} ..3 {${ANY_REASON}|without notice}`,
        by: 'any',
        none: CAUSE,
      },
      { seq: `{kick|throw|boot} you ..1 {off|out} ..8 {whenever|any time|any reason|no reason|without notice|discretion}`, none: CAUSE },
      // "You acknowledge that (name) may stop providing the services to you".
      {
        seq: `{you|user|users|customer|member} ..2 {agree|agrees|acknowledge|acknowledges|understand|understands|accept} ..4 that ..10 {cease|stop|discontinue} ..4 {delivery|providing|delivering|offering|provision} ..10 to {you|${ANYBODY}} ..12 {sole discretion|absolute discretion|own discretion|our discretion|its discretion|any reason|no reason|without notice|without prior notice}`,
        by: 'any',
        negation: 'ignore',
        none: ['that you {may|can}', 'support'],
      },
      {
        seq: `{may|can|reserves the right to|reserve the right to} {stop|cease|discontinue} ..4 {providing|offering|delivering} ..12 to ..2 {you|user|users|end user|customer|customers}`,
        by: 'any',
        negation: 'ignore',
        none: [...NONE, ...CAUSE, '{support|updates|maintenance}', '{you|user|customer} {may|can}', 'notice to ..1 you'],
        context: ['{sole|own|absolute} discretion', '{prior|without} notice'],
        weak: true,
      },
      {
        seq: `{terminate|suspend|terminating|suspending} ..6 refuse to permit ..3 {access|use|account} ..14 {${WHIM}|${ANY_REASON}}`,
        negation: 'ignore',
        none: NONE,
      },
      {
        seq: `{${END}} ..8 {${ACCESS}} ..30 {for other reasons|for any other reason|any other reason|or for other reasons|for reasons other} ..6 {discretion|without notice|without explanation}`,
        none: NONE,
      },
      // "End", which is a noun too often to stand among the verbs.
      {
        seq: `{${POWER}} ..4 {end|pull the plug on|withdraw} ..4 {${OWN_ACCESS}|memberships|the membership|a membership} ..10 {${WHIM}|${ANY_REASON}}`,
        none: [...NONE, ...CAUSE, 'end of'],
      },
      {
        seq: `{right|rights|permission|licence|license|privilege|permission granted} ..1 to ..1 {use|access|visit} ..8 {may|can} be ..3 {${ENDED}} ..10 {${WHIM}|${ANY_REASON}}`,
        by: 'any',
        none: [...NONE, ...CAUSE, '{by you|you may}'],
      },
      {
        seq: `{membership|account|access} ..12 {revoke|terminate|withdraw|cancel|suspend|revoked|terminated|withdrawn|cancelled|suspended} ..3 {at will|at our discretion|at its discretion}`,
        by: 'any',
        none: [...NONE, ...CAUSE, '{you|user|users|member|members|customer} ..1 {may|can}'],
      },
      {
        seq: `{termination|suspension|cancellation|exclusion|blocking|deactivation} ..8 by {us|the operator|operator|the provider|provider|company|the company} ..3 {is|remains} ..1 {possible|permitted|permissible} ..6 {any time|without|at will}`,
        by: 'any',
        none: CAUSE,
      },
      {
        seq: `{terminate|suspend|restrict|discontinue} ..1 {suspend|terminate|and|or|limit} ..6 {services|service|account} ..2 access ..8 {${WHIM}|${ANY_REASON}}`,
        none: [...NONE, ...CAUSE],
      },
      {
        seq: `{exclude|excluding|ban|expel|block|remove|delete} ..1 {participants|participant|individual users|individual members|users|members|user accounts|members accounts} ..10 {${ANY_REASON}}`,
        none: [...NONE, '{content|posts|comments|data} ..2 of'],
      },
      // No reasons owed.
      {
        seq: `{not|without|no} ..3 {have to|need to|obliged to|required to|obligation to|obligated to|duty to|bound to} ..2 {give|state|provide|explain|disclose|justify|say|specify} ..4 {reason|reasons|grounds|why|explanation|decision} ..8 {suspend*|terminat*|clos*|block*|delet*|banning|ban|deactivat*}`,
        negation: 'ignore',
        none: ['{you|users|user|customer|member} ..2 {not|need|may|can}', '{content|posts|withdraw*|return*|registration}'],
      },
      {
        seq: `{suspend*|terminat*|clos*|block*|delet*|ban|deactivat*|cut off} ..4 {${ACCESS}} ..12 {not|without|no} ..3 {have to|need to|obliged to|required to|obligation to|obligated to|duty to|bound to} ..2 {give|state|provide|explain|disclose|justify|say|specify} ..4 {reason|reasons|grounds|why|explanation|decision}`,
        negation: 'ignore',
        none: ['{you|users|user|customer|member} ..2 {not|need|may|can}'],
      },
      {
        seq: `{access|account|membership} ..4 {can|may} be {cut off|ended|locked} ..4 any ..1 moment`,
        by: 'any',
        none: CAUSE,
      },
      // A person is put out: banned, excluded, no longer served.
      {
        seq: `{ban|exclude|expel|suspend|remove} ..1 {you|user from|users from|member from|members from|users|members|any member|any person|anyone} ..8 {${ANY_REASON}|sole discretion|absolute discretion|own discretion|our discretion|its discretion|without notice|without prior notice|without warning}`,
        none: [...NONE, ...CAUSE, '{users|members} {content|data|submissions|comments|posts}'],
      },
      {
        seq: `{ban|exclude|expel} ..1 {that user|the user|a user|any user|that member|any member|a member} ..8 {${ANY_REASON}|sole discretion|absolute discretion|own discretion|our discretion|its discretion|without notice|without prior notice}`,
        none: [...NONE, ...CAUSE, 'user {content|data|submissions|comments|posts}'],
      },
      // Named persons and strangers alike: kept out, refused, no longer served.
      {
        seq: `{${WHIM}|${ANY_REASON}} ..14 {prevent|bar|exclude|block|prohibit|deny|refuse} ..1 {${ANYBODY}} ..4 {access|accessing|use|using|from|admission|entry|service|services}`,
        none: [...NONE, ...CAUSE],
      },
      {
        seq: `{prevent|bar|exclude|block|prohibit|deny|refuse} ..1 {${ANYBODY}} ..3 {access|accessing|use|using|from|admission|entry|service|services} ..12 {${WHIM}|${ANY_REASON}}`,
        none: [...NONE, ...CAUSE],
      },
      {
        seq: `{cease|stop} ..4 {delivery|providing|delivering|offering|sending|provision} ..8 to {you|${ANYBODY}} ..12 {sole discretion|absolute discretion|own discretion|our discretion|its discretion|any reason|no reason|without notice|without prior notice|without liability}`,
        negation: 'ignore',
        none: [...NONE, 'support'],
      },
      {
        seq: `{${POWER}} ..6 {refuse|deny|decline} ..4 {service|services|access|registration|membership} ..5 to {anyone|anybody|any person|any user|any customer|any individual|any member|any visitor|any party}`,
        negation: 'ignore',
        none: [...CAUSE, '{anyone|person|user|customer|individual|member|visitor|party} {who|that|whose}', '{previously|support}'],
      },
      // Access, with nobody's name on it.
      {
        seq: `{${POWER}} ..12 {terminate|deny|refuse|revoke|block|restrict|bar|disable|cancel} ..1 {access to|use of} ..1 {the|this|our|its|any|all|company} ..8 {sole discretion|sole and absolute discretion|absolute discretion|own discretion|our discretion|its discretion|any reason|no reason|without cause}`,
        negation: 'ignore',
        none: [...NONE, ...CAUSE.filter((one) => !one.startsWith('if there'))],
      },
      {
        seq: `{${POWER}} ..4 {terminate|suspend|revoke} ..5 {subscription|subscriptions|memberships} ..8 {sole discretion|absolute discretion|own discretion|our discretion|its discretion|without notice|without prior notice|any reason|no reason}`,
        none: [...NONE, ...CAUSE],
      },
      {
        seq: `{we|company} {may|can|reserve the right to} ..3 {terminate|suspend|cancel|close|revoke|end} {it|them|this} ..6 {any time|discretion|any reason|no reason|without notice|without cause}`,
        context: ['{account|accounts|membership|agreement|license|licence|access|registration}'],
        none: [...NONE, ...CAUSE],
      },
      // What counts as a breach is for the provider to say.
      {
        seq: '{sole right|right|rights|sole discretion|sole authority|sole judge|sole arbiter} ..2 {decide|determine|judge} ..3 {whether|if|what conduct|which conduct|what constitutes|when} ..12 {violation|violations|violated|violates|violate|breach|breached|improper|misuse}',
        context: ['{terminat*|suspen*|your account|your access|ban|banned}'],
        negation: 'ignore',
        none: ['{whether|if} ..3 {content|material|post|submission|contribution}', '{copyright|dispute|disputes|arbitrator|court}'],
        weak: true,
      },
      {
        seq: `{may|can|will|could} ..8 {sole|absolute|own} ..1 discretion ..3 {result in|lead to|cause} ..6 {termination|suspension|cancellation|deactivation|loss} ..2 of ..3 {${OWN_ACCESS}}`,
        by: 'any',
        none: NONE,
        weak: true,
      },
      // The breach is judged by the provider alone.
      {
        seq: `{suspend|block|ban|exclude|expel|${END}} ..6 {${OWN_ACCESS}|the user|any user|the customer|users} ..4 {if|where|when} ..6 {determine|determines|determined|believe|believes|suspect|suspects|conclude|concludes|find|finds|consider|considers} ..16 {sole|absolute|own} ..2 discretion`,
        none: NONE,
        weak: true,
      },
      {
        seq: `{${END}} ..6 {${OWN_ACCESS}} ..14 {sole determination|sole judgment|sole judgement|sole opinion|sole view|sole and absolute judgment}`,
        none: NONE,
        weak: true,
      },
      {
        seq: `{terminate|end|ending|terminating} ..2 relationship with {you|any user|users} ..12 {${ANY_REASON}|${WHIM}}`,
        none: [...NONE, ...CAUSE],
      },
      { seq: `{its option|our option|sole option} ..6 {terminate|end} ..2 relationship with {you|any user|users}`, none: NONE },
      // Rejected: declining a registration, which ends nothing.
      {
        seq: `{license|licence|access} ..10 {revoked|terminated|withdrawn|revocable} ..4 {at any time|by us at any time|at our discretion|at our sole discretion|in our sole discretion|at its sole discretion|in its sole discretion|at will|without notice}`,
        by: 'any',
        none: [...NONE, ...CAUSE, '{consent|by you|you may}'],
      },
      {
        seq: '{access|use|membership|account} ..8 {is|remains} ..1 {at|in} {our|its|the company} {sole|absolute|own|sole and absolute} discretion',
        by: 'any',
        none: CAUSE,
      },
      // For any reason or none. A cause named beside it changes nothing ("for any reason, including breach").
      { seq: `{${END}} ..10 {${ACCESS}} ..20 {${ANY_REASON}}`, none: NONE },
      { seq: `{${ANY_REASON}} ..20 {${END}} ..10 {${ACCESS}}`, none: [...NONE, 'if ..14 for any reason', 'when ..14 for any reason'] },
      { seq: `{we|company} ..2 {${END}} ..6 {${CONTRACT}} ..20 {${ANY_REASON}}`, none: NONE },
      { seq: `{${POWER}} ..4 {${END}|end} ..6 {${CONTRACT}} ..15 {${ANY_REASON}}`, none: NONE },
      // Both sides may end it without a cause.
      {
        seq: `{either party|each party|either you or we|we or you|you or we|you or us} ..8 {${END}} ..6 {${OWN_ACCESS}} ..16 {${ANY_REASON}|any time|notice}`,
        by: 'any',
        none: CAUSE,
      },
      {
        seq: `{either party|each party|either of us|either you or we|we or you|you or we|both parties|both you and|you and} ..6 {terminate|end|cancel} ..6 {${CONTRACT}|services|service|subscription} ..16 {any reason|no reason|without cause|convenience|any time}`,
        by: 'any',
        none: CAUSE,
      },
      {
        seq: `{either party|each party|either of us|either you or we|we or you|you or we|both parties} ..6 {terminate|end|cancel} ..4 {${CONTRACT}} ..16 notice`,
        by: 'any',
        none: CAUSE,
      },
      {
        seq: '{refuse|deny} ..4 {service|access|the service|the services} to {any|anyone} ..6 {any reason|any time|no reason|sole discretion|without|own discretion}',
      },
      { seq: `{${WHIM}} ..8 refuse ..4 {service|services} to {any|anyone}` },
      // "You agree that (name) may …": the nearest subject is the reader, the actor is not.
      {
        seq: `{you|user|users|customer|member|members} ..2 {agree|agrees|acknowledge|acknowledges|understand|understands|accept} ..4 that ..16 {${END}} ..8 {${OWN_ACCESS}} ..24 {${ANY_REASON}}`,
        by: 'any',
        none: [...NONE, 'that you {may|can}'],
      },
      {
        seq: `{you|user|users|customer|member|members} ..2 {agree|agrees|acknowledge|acknowledges|understand|understands|accept} ..4 that ..14 {${WHIM}|${ANY_REASON}} ..14 {${END}} ..8 {${OWN_ACCESS}}`,
        by: 'any',
        none: [...NONE, ...CAUSE, 'that you {may|can}'],
      },
      // At its discretion or without notice, no cause named.
      { seq: `{${POWER}} ..12 {${END}} ..5 {${OWN_ACCESS}} ..16 {${WHIM}}`, none: [...NONE, ...CAUSE] },
      {
        seq: `{${END}} ..6 {${OWN_ACCESS}} ..10 {any time|discretion|notice|reason|liability} ..3 {including|for example|such as|particularly|especially|in particular|for instance}`,
        none: [...NONE, 'reasons including'],
      },
      { seq: `{${WHIM}} ..14 {${END}} ..5 {${OWN_ACCESS}}`, none: [...NONE, ...CAUSE] },
      {
        seq: `{sole discretion|absolute discretion|own discretion|with or without notice|without prior notice|without notice} ..30 {terminate|suspend|close|disable} ..3 {${OWN_ACCESS}}`,
        none: [...NONE, ...CAUSE, '{if|when|where|suspect}'],
      },
      // The judge in its own cause.
      {
        seq: `{independently|unilaterally} {judge|determine|decide|judging|determining|deciding} ..30 {suspending|suspend|closing|close|terminate|terminating|restricting|blocking|block} ..4 {account|accounts|access|use|usage|service|services}`,
        none: NONE,
      },
      {
        seq: `{account|accounts|access|membership|registration|subscription} ..6 {may|can} be ..4 {${ENDED}} ..14 {${WHIM}|${ANY_REASON}}`,
        none: [...NONE, ...CAUSE],
      },
      // The breach is judged at its sole discretion.
      {
        seq: `{determine|determines|believe|believes|decide|decides|judge|judges|opinion|deem|deems|deemed|suspects|concludes|discretion} ..6 {discretion|determine|determines|believe|believes|decide|that} ..30 {${END}} ..6 {${OWN_ACCESS}}`,
        none: NONE,
        context: ['{sole|absolute|own|our|its} discretion'],
        weak: true,
      },
      {
        seq: `{${END}} ..6 {${OWN_ACCESS}} ..30 {if|where|when|that|who|whom} ..4 {determine|determines|believe|believes|suspect|suspects|concludes} ..5 {sole|absolute|own} discretion`,
        none: NONE,
        weak: true,
      },
      // Needed, fit, desirable: its own view is the only test.
      {
        seq: `{${END}|end} ..6 {${OWN_ACCESS}} ..24 {if|when|whenever|where|as|or|should} {we|it|company|they} ..2 {consider|considers|deem|deems|think|thinks|feel|feels|believe|believes|see|sees|find|finds} ..2 {necessary|appropriate|fit|desirable|advisable|suitable|proper}`,
        none: NONE,
      },
      {
        seq: `{${END}} ..6 {${OWN_ACCESS}} ..30 {that|which|way|conduct|manner} ..2 {regard|regards|consider|considers|deem|deems|find|finds|feel|feels} ..3 {inappropriate|unacceptable|objectionable|improper|undesirable|unsuitable}`,
        none: NONE,
        weak: true,
      },
      // The noun: termination of your account at its discretion.
      {
        seq: `{termination|suspension|cancellation|closure|deactivation|deletion|restriction|terminating} ..2 of ..3 {${OWN_ACCESS}} ..16 {sole discretion|absolute discretion|our discretion|own discretion|sole and absolute discretion|without notice|without prior notice|without further notice|without warning|any reason|no reason}`,
        by: 'any',
        none: [...NONE, '{liable|liability|responsible} ..8 {termination|suspension|cancellation|deactivation|deletion}'],
      },
      {
        seq: '{termination|terminations|suspension|suspensions} ..12 {made|taken|decided} ..2 {in|at} ..4 {sole|absolute|own} ..2 discretion',
        by: 'any',
      },
      {
        seq: `as determined by ..20 {result in|lead to|cause} ..4 {termination|suspension|cancellation|deactivation|loss} ..2 of ..3 {${OWN_ACCESS}}`,
        by: 'any',
        weak: true,
      },
      // It may refuse to serve whom it likes; it may end the contract when it likes.
      {
        seq: `{${WHIM}|${ANY_REASON}} ..6 {refuse|decline|cease} to ..2 {offer|provide|supply|give} ..4 {service|services|access|products} to {any|anyone|you|the member|the user|the customer|the client|users|members|customers}`,
        negation: 'ignore',
      },
      {
        seq: `{refuse|decline|cease} to ..2 {offer|provide|supply} ..4 {service|services|access} to {any|anyone|you|the member|the user|the customer|the client|users|members|customers} ..12 {${WHIM}|${ANY_REASON}}`,
        negation: 'ignore',
      },
      {
        seq: `{${POWER}} ..4 {terminate|end|cancel} {this|these|the|our|your} ..3 {${CONTRACT}} ..12 {any time|any moment|sole discretion|own discretion|our discretion|its discretion|absolute discretion|unfettered discretion|full discretion|without notice|without prior notice|days notice|days prior|days written|months notice|by notice|by giving|upon notice|on notice|upon written notice}`,
        none: [
          ...NONE,
          ...CAUSE,
          '{either|each|both|other} ..1 {party|parties|of us}',
          '{you|user|users|customer|customers|member|members|subscriber} ..6 {may|can} ..4 {terminate|end|cancel}',
        ],
      },
      // Log-in names and the like.
      `{${POWER}} ..3 {disable|suspend|revoke|cancel} any {user|username|user name|password|account} ..20 {any time|discretion}`,
    ],
  },
});

export const examples: Examples = {
  flagged: [
    "Examplia may at any time suspend the member's right to use the portal.",
    'The agreement may be terminated by us at any time without cause.',
    'The Administration may block a user account at its own discretion without explaining the reasons.',
    'Your right to use the website may be withdrawn by us at any moment.',
    'The Provider does not have to give a reason for closing your account.',
    'Examplia may terminate, suspend or otherwise refuse to permit your access to the site for any reason.',
    'We may ban users at our sole discretion.',
    'Continued use of your account is at our sole discretion.',
    'We may terminate your account at any time, for any reason or for no reason.',
    'Examplia may, in its sole discretion and without notice, suspend your access to the Services.',
    'We reserve the right to close your account without giving reasons.',
    'Either party may terminate this Agreement at any time for convenience.',
    'We may refuse service to anyone for any reason.',
    ['At our sole discretion and without liability we may:', 'suspend or terminate your account;'],
    'Your membership may be cancelled by us at any time without prior notice.',
    'We may close your account whenever we consider it necessary.',
    'All terminations of accounts shall be made in the sole discretion of Examplia.',
    'Examplia may, at its discretion, refuse to offer the service to any person.',
    'We may terminate this Agreement at any time by giving you notice.',
    'Examplia may prevent any person from using the site at its sole discretion.',
    'The operator reserves the right to refuse service to anyone.',
    'We may revoke any gift subscriptions in our sole discretion.',
    'Examplia may terminate access to the platform at its sole discretion.',
    'The Operator may stop providing the service to you for any reason.',
  ],
  passed: [
    'We may unilaterally end the service again if you register under a false name.',
    'We may terminate the contract for good cause without notice.',
    'We are not obliged to give reasons for refusing a registration.',
    'You may close your account at any time, for any reason.',
    'We may refuse service to anyone who has not paid.',
    'We may stop providing support to you at any time without notice.',
    'We have the right to decide whether your content violates these rules.',
    'We may suspend your account without notice if you breach these terms.',
    'We may stop offering the service to everybody at any time.',
    'Your account will be closed after two years of inactivity.',
    'If your account is terminated for any reason, the licence ends.',
    'We will not terminate your account without cause.',
    'We may remove content at any time and without notice.',
    'We are not liable for the termination of your account without notice.',
    'You may terminate this Agreement at any time by giving us notice.',
  ],
  also: ['unilateral-change', 'service-discontinuation'],
};
