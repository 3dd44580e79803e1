import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const NOTIFY =
  'notify|notifies|inform|informs|let you know|tell you|alert you|advise you|give you notice|provide you with notice|provide notice|give notice|provide you notice|give you|provide you|send you|email you|contact you|notified|informed|announce|provide advance|provide reasonable|provide prior|provide at least|be given|communicate|communicated|made available to you|provide you with|notification|provide a notice|provide prominent|provide additional notice|your attention|users attention|draw attention|serve notice|notifying you|notifying|informing you|give|provide|alerting you|alerted|receive notice|receive notification|receive a notification|receive an email|get an email|highlight|make you aware|keep you informed';
const TRY =
  'try|attempt|attempts|endeavor|endeavors|endeavour|endeavours|effort|efforts|strive|aim|seek|our best|intend|commit|undertake|steps|care|measures|action|arrangements|means';
/** A message that reaches the reader, unlike a text that is posted. */
const PERSONAL =
  'email|an email|e mail|emailing|text message|push notification|in app notification|in app message|pop up|by mail|letter|sms|means of contact|account notification|message to';
const WILL = "will|shall|would|we'll|must|agrees to|agree to|undertakes to|undertake to";
const BEFORE = 'before|prior to|in advance|advance|beforehand|ahead of|prior notice|days prior|days before|upfront|prior';
const CHANGE =
  'chang*|modif*|amend*|revis*|updat*|new terms|new version|variation|increase|increases|alteration*|adjustment*|discontinu*|shut down|shutting down|cease offering|cease providing|sunset';
const DAYS = 'days|weeks|months|day|month|week|calendar days|business days';
const CHANNEL =
  'email|e mail|prominent|prominently|banner|pop up|popup|push notification|in app notification|in app notifications|in app|notification|notifications|text message|by mail|message to|messages|account you|homepage|home page|conspicuous';

const NONE = [
  '{before|prior to|of|about} ..3 disclos*',
  '{cancel|change|modify|update} ..2 {order|orders|booking|appointment}',
  '{change|changes} ..3 {delivery date|delivery time|flight|itinerary|shipping|departure}',
  '{may|might} ..2 {send|email} ..6 to {inform|notify|tell|alert}',
  '{subprocessor|subprocessors|sub processor|sub processors|compelled|install|bookings|your booking|the booking|a booking|reservation|balance|migration|cancellation fee|notice of claim|claimant}',
  '{customer|client|user|licensee|subscriber} ..2 {notify|give|provide|inform}',
  '{before any|ownership|control of} transfer',
  '{such|any} assignment',
  '{inactiv*|logged in}',
  '{you|customer|user|users} ..1 {must|will|shall|agree to|should} ..2 {notify|inform|tell|give us|provide us}',
  '{notify|inform|tell|contact|advise|email} us ',
  "{not|never|without|no|cannot|don't|won't} ..4 {notify|inform|notice|notifying|informing|obligation to notify|advance|prior notice}",
  '{may|might|can} {notify|inform|contact|choose to notify} ',
  '{before|prior to|upcoming|of|about} ..4 {renew|renewal|renews}',
  '{renew|renews|renewal} ..3 {automatic|automatically}',
  '{trial|arbitration opt|maintenance|downtime}',
  '{when|where|if|extent} ..2 required ..4 {law|applicable}',
  '{you|notice|notify|notification|email|changes|consent|obtain~|means|channels} ..3 as ..2 required ..4 {law|applicable}',
  '{change request|change requests|not reasonable|corporate changes|you of the reasons}',
  '{before|prior to} ..2 {taking action|taking any|suspend~|terminat*|remov*|restricting|closing your}',
  '{breach of|violation of|violate} ..4 {terms|agreement|policy|guidelines}',
  '{court|subpoena|law enforcement|breach|data breach|arbitration}',
];

/** Posting alone is no notice to the reader. */
const POSTED = [
  '{by|through} {posting|updating|publishing|placing} {the|a|an|it|them|this|our|any|such|on|here|updated|new|revised}',
  '{changes|updates} by ..3 {posting|updating|publishing}',
  'by revising',
];

/** Where the notice is no message to the reader, or the change none of the contract. */
const NO_NOTICE = [
  '{you|notice|notify} ..3 here',
  '{described|detailed|set out} below',
  '{on|to} {this|our|the} {page|website|site|web}',
  '{change|changes} ..4 {business|ownership|control|address}',
  'as required',
  '{accordance with|necessary under|required under} ..1 {law|laws}',
  '{order|orders|purchase|delivery|appointment|settings|your information|your data|password|payment method|payment methods}',
  '{request|requests|complaint}',
  'of the amount',
  '{might|may} ask',
];

export default defineClause({
  id: 'advance-notice-of-changes',
  title: 'You are told before changes apply',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 3,
  documentTypes: [
    'Terms of Service',
    'Privacy Policy',
    'Trackers Policy',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Other Policy',
  ],
  definition: 'You get an individual or prominent notice before changed terms, prices or services apply.',
  whyItMatters: 'You have time to object, to compare or to leave.',
  whatItMeans: 'A change should not surprise you: you hear of it before it applies to you.',
  whatYouCanDo: 'Note the date on which the change takes effect. Compare the new text with the old one before that day.',
  regulations: [
    { id: 'eu-dsa', refs: ['14(2)'] },
    { id: 'eu-uctd', refs: ['Annex 1(j)', 'Annex 2(b)'] },
    { id: 'eu-p2b', refs: ['3(2)'] },
  ],
  related: ['unilateral-change', 'price-change', 'continued-use-acceptance', 'service-discontinuation'],
  mappings: { tosdr: [123, 124, 122], opp115: ['Policy Change'], dpv: ['dpv:ContractAmendmentClause'], privacyspy: ['revision-notify'] },
  match: {
    none: NONE,
    any: [
      // Notice before the change.
      `{${NOTIFY}} ..14 {${BEFORE}} ..14 {${CHANGE}|effect|effective|apply|applies|enters|come into|implemented|made}`,
      `{${CHANGE}} ..24 {${NOTIFY}} ..14 {${BEFORE}}`,
      `{${NOTIFY}} ..10 {${CHANGE}} ..10 {in advance|beforehand|ahead of time|before they|before it|before these|before such|before the|days before|days prior|in good time|prior to}`,
      {
        seq: `{prominent notice|conspicuous notice|banner|pop up} ..16 {before|prior to|in advance of} ..6 {${CHANGE}|new policy|revised|them|they} ..4 {effect|effective|apply|applies}`,
        none: ['{may|might} ..2 {provide|post|notify|place|display}', 'cookie'],
      },
      {
        seq: `{${CHANGE}} ..14 {banner|pop up|prominent notice|conspicuous notice} ..4 {will be|is} {displayed|shown|posted|placed}`,
        none: ['cookie'],
      },
      `{${CHANGE}|raise} ..14 {you will hear|you will be told|you'll hear|you'll be told} ..10 {in advance|before|beforehand}`,
      // N days' notice.
      `{${NOTIFY}|at least|minimum} ..10 {${DAYS}} ..3 {notice|prior|before|in advance|advance|written notice|prior to|period} ..16 {${CHANGE}|effect|effective|apply|enters|come into}`,
      `{${CHANGE}} ..24 {at least|minimum of|no less than|not less than|least|with|than} ..4 {${DAYS}} ..3 {notice|prior|before|in advance|advance|written notice|from}`,
      `{${CHANGE}} ..14 {effective|effect|force|apply} ..5 {${DAYS}} ..4 {after|from|following} ..12 {notify|notified|informed|notice|notification|email|sent|send|receipt|receive|inform|post}`,
      // A stated delay between the publication and the day it applies.
      `{${CHANGE}} ..14 {effective|effect|force|apply} ..3 {${DAYS}} ..4 {after|from|following} ..8 {post|posted|posting|publish|published|publication|release|released|update|date|available}`,
      {
        // "Stop" counts as a negator.
        seq: `{${CHANGE}|stop offering|stop providing|stop supporting} ..26 {provide|give} ..4 {reasonable|advance|prior} ..1 {notice|notification}`,
        negation: 'ignore',
        none: [...POSTED, 'action', '{not|cannot|unable} ..6 {give|provide}'],
      },
      // "No sooner than" holds a negator.
      {
        seq: `{no|not} {sooner|earlier|less|fewer} than ..6 {${DAYS}} ..4 {after|from|following|before|prior|in advance|notice}`,
        context: [`{${CHANGE}}`],
        none: ['{request|response|respond|reply|complaint|deliver*|refund*|payment}'],
      },
      {
        seq: `{${CHANGE}} ..24 {upon|by giving|by providing|subject to|after giving|after providing|on giving|by} ..6 {${DAYS}} ..4 notice`,
        by: 'provider',
      },
      // Civil-law terms: silence for a time counts as consent.
      {
        seq: `{object|objects|objected|objection|reject|rejects|rejected|contradict|contradicts|contradicted|oppose|opposes|opposed} ..16 within ..6 {${DAYS}|month|two months|six weeks} ..4 {of|after|from|following} ..6 {receipt|receiving|notification|notice|notified|announcement|being informed|communication|informed}`,
        context: [`{${CHANGE}}`],
        negation: 'ignore',
      },
      {
        seq: `{${CHANGE}} ..12 {${WILL}|is|are} ..2 be ..2 {offered|notified|communicated|announced|sent|made available|made known|brought} ..3 {to you|to the customer|to customer|to users|to the user|to members|to all users|to subscribers|in text form|in writing|by email|via email|by e mail|individually}`,
        none: [...POSTED, '{immediately|effective upon}'],
      },
      // Reasonable or prior notice of changes.
      `{reasonable|advance|advanced|prior|adequate|appropriate|sufficient} ..2 {notice|notification|warning} ..6 {of|about|regarding|before|if|for} ..6 {${CHANGE}}`,
      `{${CHANGE}} ..26 {reasonable|advance|advanced|prior|adequate} ..1 {notice|notification}`,
      // A message to each reader, no time named.
      {
        seq: `{material|significant|substantial|important|substantive|major|materially} ..14 {${CHANGE}} ..16 {${NOTIFY}} ..12 {${CHANNEL}}`,
        none: POSTED,
      },
      {
        seq: `{${NOTIFY}} ..8 {material|significant|substantial|important|substantive|major} ..3 {${CHANGE}} ..16 {${CHANNEL}}`,
        none: POSTED,
      },
      {
        seq: `{${CHANGE}} ..20 {will|shall|would|we'll} ..2 {notify|inform|tell|let|alert|email|send|advise} ..14 {${CHANNEL}}`,
        none: POSTED,
      },
      // A message besides the posting counts.
      {
        seq: `{${CHANGE}} ..24 {${WILL}} ..3 {notify|inform|tell|let|alert|advise|bring|make you} ..30 {${PERSONAL}}`,
        none: ['by {revising|updating|changing}'],
      },
      {
        seq: `{${WILL}} ..3 {notify|inform|tell|alert|let|advise} ..2 {you|users|members|customers|our users|subscribers} ..6 {${CHANGE}} ..30 {${PERSONAL}}`,
        none: ['by {revising|updating|changing}'],
      },
      {
        seq: `{${CHANGE}} ..24 {${WILL}|and|or} {send|also send} ..3 {you|users|members|customers|our users|an|a|email|notice|notification} ..4 {notice|notification|email|message|announcement}`,
        by: 'provider',
        none: ['{may|might|can|could} ..4 {send|sending}', '{you|customer|user} ..3 send'],
      },
      // Neither time nor channel, but a notice to the reader.
      {
        seq: `{if|when|whenever|should|in the event|in case} ..10 {${CHANGE}} ..24 {${WILL}} ..2 {notify|inform|alert|advise|keep} {you|users|our users|customers|our customers|members|all}`,
        none: [...POSTED, ...NO_NOTICE],
      },
      {
        seq: `{${WILL}} ..2 {notify|inform|alert|advise} {you|users|our users|customers|our customers|members} ..20 {if|when|whenever} we ..3 {make|change|update|modify|revise|amend} ..4 {${CHANGE}|terms|policy|agreement|notice}`,
        none: [...POSTED, ...NO_NOTICE],
      },
      {
        seq: `{${CHANGE}} ..24 {${WILL}} ..2 {provide|give} ..2 {notice|notification} ..3 {of such|of the|of any|of these|of this|of material|to you|to users|to customers|if|when}`,
        none: [...POSTED, ...NO_NOTICE],
      },
      { seq: `{${CHANGE}} ..24 {${WILL}} ..14 let you know`, none: [...POSTED, ...NO_NOTICE] },
      // An effort is promised: no less a promise, but hedged.
      {
        seq: `{${CHANGE}} ..30 {${TRY}} ..3 {notify|inform|alert|let you know|give notice|give you notice|provide notice|provide you with notice|provide advance notice|provide reasonable|tell|contact|advise} ..2 {you|users|members|customers|our|its|the|notice|advance|of|before}`,
        by: 'provider',
        none: [...POSTED, '{may|might|can} ..1 {try|attempt|endeavor|endeavour|seek}'],
      },
      {
        seq: `{${TRY}} ..3 {notify|inform|alert|let you know|give notice|give you notice|provide notice|provide you with notice|provide advance notice|give advance notice|tell|contact|advise} ..10 {${CHANGE}}`,
        by: 'provider',
        none: [
          ...POSTED,
          '{may|might|can} ..1 {try|attempt|endeavor|endeavour|seek}',
          '{information|services|service|support|experience|content} ..4 {change*|updat*|modif*}',
        ],
      },
      { seq: `{will|shall|would|we'll} ..2 {notify|inform|tell|alert|let} you ..6 {${CHANGE}} ..12 {${CHANNEL}}`, none: POSTED },
      {
        seq: `{will|shall|we'll} ..2 {provide|give|send} ..4 {notice|notification|additional notice} ..24 {${CHANNEL}|statement}`,
        none: POSTED,
      },
      {
        seq: '{indicate|announce|post|publish|communicate|display} ..20 {prior to|before|in advance of} ..4 {change|changes|amendment|modification|modifications|them|they|it|update} ..3 {becoming|become|becomes|taking|take|takes|coming|being|come} ..1 {effective|effect|into}',
        none: POSTED,
      },
      { seq: `{give|provide} you ..3 {at least|minimum} ..3 {${DAYS}} notice`, none: POSTED },
      { seq: `{provide|give|provides} ..3 {reasonable|advance|prior} ..1 notice {if|when|before|of}`, none: [...POSTED, 'action'] },
      {
        seq: `{will|shall|we'll} ..2 {notify|inform|tell|alert|let} you ..4 {material|significant|substantial|important|major|any|such|these|this|the|our|changes} ..2 {${CHANGE}}`,
        none: POSTED,
      },
      {
        seq: `{${WILL}} ..2 {notify|inform|alert|advise} ..3 {users|members|customers|subscribers|participants|registered users|account holders|advertisers|publishers|partners|clients|developers|sellers|hosts|merchants|user|customer|member|client|the parties} ..4 {of|about|where|when|if|regarding} ..6 {${CHANGE}|restrictions}`,
        none: POSTED,
      },
      {
        seq: `{${CHANGE}} ..16 {you|users|members|customers} {will|shall} ..2 {receive|get} ..6 {notice|notification|email|message|alert|announcement}`,
        none: POSTED,
      },
      {
        seq: `{${CHANGE}} ..8 {you will be|you shall be|users will be|customer will be|customers will be|members will be|user will be|user shall be|customer shall be} ..2 {notified|informed|alerted|given notice}`,
        none: POSTED,
      },
      {
        seq: `{you will be|you shall be|users will be|customers will be|members will be|customer will be|user will be} ..2 {notified|informed|alerted|given notice} ..8 {if|of|about|when|before} ..6 {${CHANGE}}`,
        none: POSTED,
      },
      // What the reader will see or hear.
      {
        seq: `{if|when|should|whenever|where|before} ..10 {${CHANGE}} ..20 {you|users|members|customers} {will|shall} ..2 {see|find} ..3 {banner|pop up|notification|message|prompt}`,
        none: ['{cookie|cookies}'],
      },
      {
        seq: `{you'll hear from us|you will hear from us|heads up} ..16 {${CHANGE}}`,
        by: 'any',
      },
      `{${CHANGE}} ..8 {binding|valid} ..5 {${DAYS}} ..3 {after|from|following} ..6 {notify|notified|informed|notice|notification|email|sent|receipt|receive}`,
      `{${CHANGE}} ..14 {effect|effective|apply|force} ..3 {after|following|upon expiry of} ..3 {notice period|period of notice}`,
      {
        seq: `{${CHANGE}} ..14 {will|shall} ..2 be ..2 {flagged|highlighted|pointed out|announced|communicated|notified|made known|indicated} ..12 {email|e mail|prominent|prominently|banner|pop up|push notification|in app|through the app|message to|by mail|in advance|before they}`,
        none: POSTED,
      },
      {
        // A prominent posting is no mere posting.
        seq: `{${CHANGE}} ..14 {notifies|notify|informs|inform|alert|alerts} ..3 {you|members|users|customers|subscribers} ..10 {prominent|conspicuous|email|e mail}`,
        by: 'provider',
        none: ['{may|might|can|could} ..2 {notify|inform|alert}', 'by revising', 'if we {notify|inform}', '{upon|on} posting'],
      },
      {
        seq: `{${CHANGE}} ..16 {prominent|additional|individual|conspicuous|separate} ..1 {notice|notification} ..3 {will be|shall be} {provided|given|displayed|posted|shown|sent|made}`,
        none: ['{cookie|cookies}'],
      },
      {
        seq: `{material|significant|substantial|important|major|changes} ..12 {will|shall|we'll} ..1 {provide|give} ..3 {additional|more prominent|separate|individual} notice`,
        context: [`{${CHANGE}}`],
        none: ['{may|might} ..2 provide'],
      },
      {
        seq: `{material|significant|substantial|important|major} ..2 {${CHANGE}} ..12 {notice|notification|announcement} {will be|shall be} {posted|displayed|shown|sent|placed|published} ..18 {home page|homepage|prominent*|email|in app|account}`,
        none: ['{cookie|cookies}'],
      },
      {
        seq: `{before|prior to|in advance of} ..8 {${CHANGE}} ..14 {${WILL}} ..3 {notify|inform|tell|alert|let you know|give you|give the|give all|provide you|send you|email you|give notice|provide notice}`,
        by: 'provider',
        none: [...POSTED, '{order|orders|purchase|delivery|appointment|settings|your information|your data|password|payment method}'],
      },
      {
        seq: `{${WILL}} ..2 make ..3 {you|users|members|customers} aware ..4 {${CHANGE}}`,
        by: 'provider',
        none: POSTED,
      },
      {
        seq: `{${CHANGE}} ..20 {you'll|you will|users will|customers will|members will|subscribers will} ..1 {get|receive|be sent} ..3 {email|e mail|message|notification|notice|letter}`,
        none: ['{order|booking|password}'],
      },
      {
        seq: `send ..6 {amended|revised|modified|new|updated|changed} {terms|conditions|version|prices|text} ..4 to ..3 {you|customer|user|users|members|customers} ..20 {before|at least|at the latest|weeks|days|email}`,
        by: 'provider',
      },
      `{notification|notice|email|message|banner} ..6 {will|shall} {announce|inform you|alert you|tell you|advise you} ..8 {${CHANGE}}`,
      {
        seq: `{${WILL}} ..2 {provide|give|display} ..2 {prominent|conspicuous|individual} ..1 notice ..4 {of|about|when|if} ..4 {${CHANGE}}`,
        by: 'provider',
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Changes take effect 14 days after we publish them.',
    'We will give you at least thirty days notice before the changes take effect.',
    'If we make material changes, we will notify you by email before they apply.',
    'Changes become effective two months after we notify you of them.',
    'We will inform you of significant changes through a prominent notice in the app.',
    'You will be notified before the price increases.',
    'We will provide reasonable advance notice of any changes to these terms.',
    'If we change these terms, Examplia will make reasonable efforts to notify you.',
    'We may change this policy, but we will alert you by placing a notice on the site or by sending you an email.',
    'Changes become effective no sooner than fourteen days after they are posted.',
    'The new version is deemed accepted if the Customer does not object to the amendment within six weeks of receipt of the notice.',
    'If we stop offering a feature, we will give you reasonable advance notice.',
    'Where an update matters to you, Examplia will take appropriate measures to inform you.',
    'When we make a significant change, we will notify you.',
    'A prominent notice stays on our homepage for 30 days before the new policy takes effect.',
    'We may change our prices and will communicate any price changes to you in advance.',
    'If we amend the rules, we will send a notice to all account holders.',
    'Where changes are substantial, they will be flagged to you in the app or by email.',
    'Amendments become binding thirty days after notification to the member.',
    'Before any change in our fees applies, Examplia shall give you thirty days’ notice.',
    'If the revision is significant, a more prominent notice will be provided.',
  ],
  passed: [
    'If we have to change your order, we will email you.',
    'We may change this policy at any time without notice.',
    'Changes take effect when they are posted on this page.',
    'We may notify you of changes.',
    'You must notify us before you change your address.',
    'We will notify you of a data breach by email.',
    'We are not obliged to inform you of changes in advance.',
    'You will be informed before your trial renews.',
    'The catalogue is updated daily in an effort to provide you with recent data.',
    'Before suspending your account we will give you advance notice.',
    'If we make changes, we will let you know by revising the date at the top.',
    'If we make changes, we may send you an email.',
    'If we change the policy, we will notify you here that it has been updated.',
    'Until you update your payment method, we will give you notice when a charge fails.',
    'We will notify you of any change in your delivery date.',
    'We may send you emails to inform you of important changes to your device list.',
  ],
  also: ['unilateral-change', 'price-change', 'continued-use-acceptance'],
};
