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
