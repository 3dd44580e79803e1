import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'tracking-wall',
  title: 'No access without tracking or payment',
  group: 'tracking',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy', 'Terms of Service'],
  definition: 'You only get in if you accept tracking, or if you pay instead.',
  whyItMatters: 'Consent is hardly free when it is the price of entry, or when refusing costs money.',
  whatItMeans: 'You pay for your privacy, or you stay outside.',
  whatYouCanDo:
    'Decline and look for another source, or use a browser that blocks trackers. In the EU and the UK you can complain to the data protection authority.',
  regulations: [
    { id: 'gdpr', refs: ['4(11)', '7(4)'] },
    { id: 'eu-dma', refs: ['5(2)'] },
    { id: 'eu-eprivacy', refs: ['5(3)'] },
  ],
  related: ['tied-services', 'data-consent-by-use', 'ad-blocker-ban', 'cross-context-advertising'],
  mappings: { tosdr: [375], opp115: ['User Choice/Control'], dpv: ['dpv:ConsentControl'] },
  modifiers: [
    {
      by: -1,
      when: 'a free version with less tracking is offered',
      seq: [
        '{less personalised|less personalized|non personalised|non personalized|contextual} ..2 $ads ..10 {free|no charge|without paying}',
        'free ..12 {less personalised|less personalized|contextual} ..2 $ads',
      ],
    },
  ],
  match: {
    none: [
      // Warnings that something may break, and essential cookies.
      '{some|certain|all|full|parts|portions|secure|particular|every|fully|aspects|optimal|properly} ..4 {feature|features|function|functions|functionality|functionalities|areas|parts|part|portions|sections|pages|services|aspects|of}',
      '{feature|features|functionality|functionalities|functions|partially|properly}',
      '{strictly necessary|essential|necessary|required|session} cookies',
      '{publishers|advertisers|developers|merchants}',
    ],
    any: [
      'either with ..2 {advertising|ads|cookies|tracking|advertising cookies} ..4 or ..3 {paid|subscription|pass|pay}',
      { seq: '{not|without} ..2 {want|wish|wanting|being} ..1 to be tracked ..6 {paid|subscription|subscribe|pay}', negation: 'ignore' },
      {
        seq: '{site|website|service|app|content} ..2 {closed|not available|not accessible|unavailable|inaccessible} to ..6 {refuse|reject|decline|not accept|not consent} ..3 {cookies|tracking}',
        negation: 'ignore',
      },
      'consent to ..2 {advertising|tracking|cookies|personalised advertising|personalized advertising} ..1 {is|are} {mandatory|required|obligatory|compulsory|necessary} ..3 {users|free|access|use|using}',
      {
        seq: "without ..3 {agreement|consent|agreeing|consenting} to ..3 {personalised|personalized|tracking|cookies|targeted} ..12 {cannot|can't|not be|not possible} ..4 {used|accessed|offered|provided|use|access|possible|available}",
        negation: 'ignore',
      },
      '{continue|read|use|proceed} ..3 with {advertising|ads|ads and tracking|advertising and tracking|tracking|cookies} ..6 or ..4 {subscribe|pay|buy|subscription|purchase}',
      {
        seq: "{users|visitors|customers|those|anyone|readers|members} ..3 {block|refuse|reject|decline|disable|deny} ..2 {cookies|tracking} {cannot|can't|are not able|are denied|will not|may not|will be denied} ..4 {use|access|enter|visit|browse|view|shop}",
        negation: 'ignore',
      },
      '{decline|declines|refuse|refuses|reject|rejects|object|objects|disagree} ..6 {cookies|tracking} ..6 {must|should|required to|has to|have to} ..3 {leave|stop using|discontinue|exit|not use|refrain}',
      '{acceptance|consent|accepting|agreement|consenting} ..6 {cookies|tracking|personalised advertising|personalized advertising|targeted advertising} ..4 {is|are} {a condition|a prerequisite|a precondition|a requirement|required|mandatory|a necessary condition} ..4 {access|use|using|entering|visit|visiting|service}',
      '{access|use} ..6 {requires|require} ..6 {consent|agree|accept|acceptance} ..10 {tracking|advertising purposes|targeted advertising|personalised advertising|personalized advertising|all cookies|marketing cookies}',
      '{choose|choice} between ..6 {consent|consenting|accepting|accept|tracking|cookies|advertising} ..8 {and|or} ..4 {paying|pay|subscription|subscribing|subscribe}',
      '{consent or pay|pay or consent|pay or ok|pay or okay|consent or subscribe|cookie wall|tracking wall|pur subscription|contentpass}',
      '{accept|accepting|consent|consenting|agree|agreeing} ..10 {cookies|tracking|personalised advertising|personalized advertising|personalised ads|personalized ads|targeted advertising|ads} ..8 or ..8 {pay|paying|subscribe|subscribing|subscription|purchase|buy}',
      '{pay|paying|subscribe|subscribing|subscription|purchase} ..14 {or|unless|instead of|alternatively} ..8 {accept|accepting|consent|consenting|agree} ..8 {cookies|tracking|advertising|ads|data}',
      '{ad lite|tracking free|ad free|no tracking} ..4 subscription ..14 {reject|refuse|decline|without|instead|not consent|do not want} ..8 {cookies|tracking|personalised|personalized|consent}',
      {
        seq: '{not see|no|without|free of} ..3 {personalised advertising|personalized advertising|personalised ads|personalized ads|personal ads|tracking} ..12 {subscription|subscribe|paid version|pay}',
        negation: 'ignore',
      },
      {
        seq: "{if|unless|without} ..8 {refuse|decline|reject|disable|do not accept|don't accept|do not consent|withdraw|accepting|consent|consenting|not accept} ..12 {cookies|tracking|personalised|personalized|tracking technologies} ..10 {cannot|can't|will not be able to|unable to|not be able to|not permitted to|may not} ..3 {access|use|visit|continue|view|enter} ..4 {service|site|website|app|platform|content}",
        negation: 'ignore',
      },
      {
        seq: "{cannot|can't|will not be able to|unable to|may not|not be able to} ..3 {access|use|visit|view|enter} ..5 {service|site|website|app|platform} ..4 {without|unless|if you} ..5 {accept|accepting|consent|consenting|refuse|decline|reject|disable|agree} ..6 {cookies|tracking|personalised|personalized}",
        negation: 'ignore',
      },
      '{reject and subscribe|reject and pay|accept or subscribe|subscribe or accept|refuse and subscribe|decline and subscribe|accept or pay|subscribe to reject|subscribe to refuse}',
      {
        seq: "{not agree|don't agree|not consent|don't consent|not accept|don't accept|not wish|not want} ..12 {cookies|tracking|cookie} ..10 {do not use|don't use|leave|not use|stop using|discontinue|refrain from using|not access} ..5 {site|website|service|services|app|platform|game}",
        negation: 'ignore',
        none: ['{browser|settings|setting|disable|block|turn off|delete|manage|either}', 'cookie {policy|notice}'],
        weak: true,
      },
      '{must|need to|have to|required to} {accept|allow|consent to|agree to} ..3 {cookies|tracking|personalised advertising|personalized advertising|all cookies} ..8 {to|in order to|before} ..2 {use|access|visit|enter|read|continue}',
      {
        seq: "{refuse|withdraw|withhold|do not give|don't give|without} ..3 {your consent|consent} ..20 {not be able to|cannot|unable to} ..5 {use|continue|participate|create|register|access} ..5 {account|service|services|website|app|platform}",
        negation: 'ignore',
        weak: true,
      },
      "{do not want|do not wish|don't want|prefer not} to ..3 {accept|consent|be tracked|allow|receive} ..8 {cookies|tracking|personalised|personalized|tracked} ..12 {subscribe|subscription|pay for|purchase}",
      '{free|free of charge} ..12 {consent|consenting|agree|accept|accepting} ..8 {cookies|tracking|personalised|personalized} & {subscription|subscribe|paid|pay}',
      '{access|use} ..10 {conditional|dependent|contingent|conditioned} {on|upon} ..6 {consent|accepting|acceptance|tracking} ..6 {cookies|tracking|advertising|processing}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Those who do not want to be tracked need a paid subscription.',
    'Visitors who block cookies cannot use the site.',
    'Acceptance of tracking is a condition of access to the articles.',
    'You may continue with advertising and tracking, or subscribe to the plan without it.',
    'Should the user decline the use of cookies, the user must leave the site.',
    'You can either accept tracking cookies or subscribe for 3.99 a month.',
    'If you do not accept cookies for personalised advertising, you will not be able to use the website.',
    'Readers choose between a paid subscription, or they consent to advertising cookies.',
    'If you do not agree to the use of tracking cookies, leave this website.',
    'Choose: accept or pay 2 euros a month.',
    'You must accept all cookies in order to access the site.',
    'You will not see personalised advertising if you have a subscription.',
    'Access to the articles is conditional on your consent to the use of tracking technologies.',
  ],
  passed: [
    'Consent is voluntary and not a condition for using the site.',
    'If you block cookies, some features may not work.',
    'Without strictly necessary cookies the site cannot be shown.',
    'By using the site you agree to our use of cookies.',
    'If you do not agree to this policy, kindly do not use the service.',
    'You can refuse advertising cookies at any time and keep using the site.',
    'Every plan shows some advertising during live sports.',
    'You can subscribe to our newsletter or follow us.',
  ],
  also: ['data-consent-by-use', 'cross-context-advertising', 'ad-opt-out', 'third-party-trackers'],
};
