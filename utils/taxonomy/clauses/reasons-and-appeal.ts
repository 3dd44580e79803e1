import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const SANCTION =
  'removal|removed|remove|removing|suspension|suspended|suspend|suspending|termination|terminated|terminate|enforcement|ban|banned|bans|moderation|restriction|restricted|restrictions|restrict|strike|strikes|disabled|disable|disabling|disapproval|disapproved|takedown|violation|deactivation|deactivated|deactivate|penalty|blocked|takedowns|sanction|sanctions|deleted|flagged|demonetization|rejection|rejected|limited|closure|closed|actioned|warning';
const APPEAL =
  'appeal|appeals|appealing|appealed|contest the|contest our|contest a|contest any|contest this|contest it|contest such|contesting|challenge the|challenge our|challenge a|challenge any|challenge such|challenging the';

export default defineClause({
  id: 'reasons-and-appeal',
  title: 'You get reasons and can appeal',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Terms of Service', 'Community Guidelines', 'Commercial Terms', 'Developer Terms', 'Acceptable Use Policy'],
  definition: 'If your content is removed or your account suspended, you get notice, reasons or a way to have it reviewed.',
  whyItMatters: 'It limits arbitrary decisions.',
  whatItMeans: 'You can contest a removal or a ban.',
  whatYouCanDo:
    'Appeal in time, and say which rule you think was applied wrongly. In the EU you can also turn to an out-of-court dispute body.',
  regulations: [{ id: 'eu-dsa', refs: ['17', '20', '21'] }],
  related: ['termination-at-will', 'content-removal-at-will', 'takedown-counter-notice'],
  mappings: { tosdr: [204, 206, 155] },
  match: {
    none: [
      '{someone|another user|other users|third party} ..6 {violates|violating|using|infring*}',
      '{supervisory|unfounded|spamming|abusing|your grade}',
      '{not|no} ..6 {duty|obligation|obligated|obliged|required} ..8 {reason|reasons|explain|notify|disclose}',
      '{arbitrator|arbitration|arbitral|award|court|courts|jury|judgment|tribunal|litigation}',
      '{attorney general|personal information|personal data|privacy rights|data subject|consumer request|access request|rights request|your request|a request|request within|authorized agent|privacy}',
      '{appeal|appealing|appeals} {to|for} {children|minors|a broad|a wide|the general}',
      '{misuse|abuse|manifestly unfounded|groundless|frivolous} ..8 {appeal|appeals}',
      '{visual|sex|broad|mass|emotional} appeal',
      '{contest|contests} {rules|entry|prize|terms|and sweepstakes|or sweepstakes|winner}',
      '{claims|infringement|patent|trademark|patents} ..4 {challenge|contest|challenging}',
      '{challenge|contest|challenging} ..4 {validity|ownership|rights|title|enforceability|trademark|marks|copyright}',
      'automated {decision|decisions|processing|means}',
      '{counter notice|counter notification}',
    ],
    notContext: [
      '{privacy rights|your rights|state privacy|your choices|data protection rights|california|virginia|colorado|personal information}',
    ],
    any: [
      {
        seq: `{reason|reasons|grounds} ..2 for ..3 {${SANCTION}|blocking|block} ..4 {communicated|given|stated|explained|provided|notified|set out}`,
        by: 'any',
        none: ['{without}'],
      },
      {
        seq: `{days|weeks|hours} ..3 to ..1 {respond|reply|comment|object|react|contest|remedy} ..6 {before|prior to} ..4 {account|content|access|listing|profile|membership} ..3 {closed|removed|suspended|blocked|terminated|deleted}`,
      },
      {
        seq: `{notify|inform|tell|notifies|informs} ..2 {users|members|you|the user|affected users|creators|sellers} ..4 {removal|suspension|ban|restriction|blocking|termination|deletion} ..6 {reason|reasons|grounds|why}`,
        by: 'provider',
      },
      {
        seq: '{disagree|disagrees|dissatisfied|unhappy|object|objects} ..3 {removal|deletion|suspension|ban|blocking|decision|moderation} ..14 {turn to|appeal|complain|complaint|complaints|contact|write|request}',
        by: 'user',
        none: ['{price|changes|terms|child}'],
      },
      {
        seq: `{message|notice|notification|email} ..4 {says|saying|explaining|stating|setting out|containing|with} ..4 {why|reason|reasons|grounds} & {${SANCTION}|action against}`,
        by: 'provider',
      },
      {
        seq: '{have|get} ..3 {decision|ban|suspension|removal} ..2 {checked|reviewed|reconsidered|re examined|reversed|lifted}',
        by: 'user',
      },
      {
        seq: `{lodge|file|raise|submit|make} ..2 {objection|complaint|grievance|objections|complaints} ..4 {suspension|removal|termination|ban|restriction|decision|decisions|deletion|blocking|measure}`,
        by: 'user',
      },
      {
        seq: '{complain|complaint|complaints} ..3 {about|against|regarding} ..3 {decision|decisions|suspension|ban|removal of|moderation|restriction of}',
        by: 'user',
        none: ['{use the service|breach|credit}'],
      },
      {
        seq: `{explain|let you know|inform users|inform affected users|notify affected users|inform the user|notify the user} ..4 {why|reason|reasons|grounds} & {${SANCTION}|taken down|measure|measures}`,
        by: 'provider',
      },
      {
        seq: '{request|requests|ask} ..4 {ban|suspension|decision|removal|account|restriction} ..2 be {reconsidered|reviewed|lifted|reinstated|reversed|restored|overturned}',
        by: 'user',
      },
      {
        seq: '{ask|request|apply} ..4 {reinstate|reinstatement|restore|lift|reconsider|reconsideration} ..4 {account|ban|suspension|access|content|decision|membership}',
        by: 'user',
        none: ['{copyright|password|backup|data|fee}'],
      },
      {
        seq: `if we ..3 {reject|remove|suspend|terminate|disable|block|restrict|close|delete|limit} ..12 {we will|we'll|you will|you'll} ..8 {reason|reasons|why|explain|explanation|grounds}`,
      },
      { seq: `{informed|notified|told|advised} ..4 {reason|reasons|grounds|why} ..10 {${SANCTION}|measure|decision}` },
      {
        seq: `{believe|think|feel|consider|if} ..10 {account|content|post|access|listing|ad|profile|video|page|submission|app} ..6 {${SANCTION}} ..3 {unjustly|without justification|unjustifiably|improperly|without good reason|by error} ..10 {contact|email|write|notify|let us know|reach}`,
        none: ['{copyright|dmca}'],
      },
      {
        seq: `{ask|contact|write|email|tell} ..10 {reinstate|restore|review} ..6 {account|content|decision} ..3 if you {think|believe|feel} ..8 {wrong|mistake|error}`,
      },
      { seq: `we {will|may} ..2 {review|reconsider} ..1 {our|the|this|such} decision`, none: ['{terms|policy|transaction}'] },
      `{${APPEAL}|dispute} ..10 {${SANCTION}}`,
      `{${SANCTION}} ..24 {${APPEAL}}`,
      `{appeal|contest|challenge} ..4 {decision|decisions|action|actions|determination}`,
      '{file|submit|lodge|make|bring|send} ..3 {appeal|appeals}',
      '{right|opportunity|able|option} ..2 {to|of} appeal',
      '{opportunity|chance} ..3 you to {explain|object|appeal|be heard|contest}',
      '{appeal|appeals} {process|procedure|procedures|mechanism|form}',
      'you {can|may} ..3 appeal',
      'decision ..6 {be|can} appealed',
      // Internal complaints and reviews after a sanction.
      `{request|ask for|seek} ..3 {review|reconsideration|re evaluation} ..8 {decision|${SANCTION}|action}`,
      'internal complaint {handling|management|system|procedure}',
      'out of court dispute settlement body',
      `{opportunity|chance|possibility} ..6 {explain|object|respond|clarify|be heard|defend|comment} ..12 {${SANCTION}|decision|objection}`,
      `{${SANCTION}} ..30 {opportunity|chance|possibility} ..4 {explain|object|respond|be heard|comment}`,
      // You think it was a mistake.
      {
        seq: `{believe|think|feel|consider|if} ..10 {account|content|post|access|listing|ad|profile|video|page|submission|app} ..10 {${SANCTION}} ..6 {in error|by mistake|mistakenly|wrongly|unfairly|erroneously|wrongfully|incorrectly} ..14 {contact|email|e mail|write|notify|request|let us know|reach|submit|form|ask|message|call}`,
        none: ['{copyright|infringement|dmca|misidentification|deleted your account}'],
      },
      {
        seq: `{contact|email|write to|reach out to|notify} ..10 {if you believe|if you think|if you disagree} ..12 {${SANCTION}|decision} ..8 {error|mistake|mistaken|wrong|wrongly|incorrect|unfair|unjustified|decision}`,
        none: ['{copyright|infringement|dmca|misidentification|charged|charge|billing|invoice}'],
      },
      {
        seq: `{if you disagree with|you disagree with|object to|objection to} ..4 {our|the|a|this|such|any} ..4 {decision|${SANCTION}|measure} ..20 {contact|email|write|request|submit|let us know|complaint|complain|review}`,
        none: ['{terms|changes|amendment|price|processing}'],
        by: 'user',
      },
      {
        seq: '{decision|decisions|action|moderation} ..10 {reviewed|re examined|reconsidered|reversed|overturned} ..8 {request|complaint|appeal|human|person|moderator|if you}',
        none: ['{policy|policies|court}'],
        context: [`{${SANCTION}}`],
      },
      {
        seq: `{opportunity|chance} ..3 to ..3 {remedy|cure|correct|fix|rectify} ..14 {before|prior to} ..8 {${SANCTION}}`,
        none: ['{material breach|either party|other party|breaching party}'],
      },
      // Objections are named, and talked over.
      '{will|shall} ..2 {identify|state|set out|explain|describe|provide|communicate} ..3 {objection|objections|grounds|its reasons|our reasons|the reasons} ..16 {program|content|account|listing|removal|rejection|suspension|decision|termination}',
      // Reasons.
      '{statement|statements} of reasons',
      {
        seq: `{tell|inform|notify|provide|give|send|telling|informing|notifying|providing|giving} you ..14 {reason|reasons|grounds|explanation|why|rationale} & {${SANCTION}|decision|decisions|action|actions|measure|measures}`,
        by: 'provider',
      },
      {
        seq: `{explain|explains|explaining|state|states|stating|include|includes|indicating|communicate|specify} ..6 {reason|reasons|grounds|why} ..12 {${SANCTION}|decision|our action|measure|measures}`,
        by: 'provider',
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'If we reject your app, we will explain the reasons.',
    'You may lodge an objection to the suspension within two weeks.',
    'Members may request that a ban be reconsidered.',
    'You may complain about a decision of our moderators.',
    'Affected users will be informed of the reasons for the measure.',
    'If we remove your post, you can appeal the decision within thirty days.',
    'You may contest a suspension through our complaint form.',
    'We will give you a statement of reasons when we restrict your account.',
    'We will tell you the reasons for the removal of your content.',
    'If you think that your account was suspended in error, you can file an appeal.',
    'You may ask for a review of our decision to suspend your account.',
    ['When your account has been suspended, you can:', 'submit an appeal to our team;'],
    'If you think that your account was suspended by mistake, write to our support team.',
    'Please contact us if you believe that the suspension is an error.',
    'We will give you an opportunity to fix the problem before we suspend your account.',
  ],
  passed: [
    'If someone violates these rules, follow our appeals process.',
    'If we decline your privacy rights request, you may appeal our decision.',
    'Posts should appeal to a broad audience.',
    'The award of the arbitrator cannot be appealed.',
    'We may suspend your account without giving reasons.',
    'We have no duty to notify you of the reasons for a removal.',
    'Contest rules are shown on the entry page.',
    'Do not submit appeals that are manifestly unfounded.',
    'If you think that you were charged by mistake, contact your bank.',
  ],
  also: ['content-removal-at-will'],
};
