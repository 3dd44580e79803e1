import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const KIND =
  'targeted|personalised|personalized|interest based|behavioral|behavioural|tailored|cross context|customized|customised|online behavioral|relevant|usage based|interest related';
/** The provider's own place for cookie choices; the browser's settings are none. */
const MANAGER =
  'cookie settings|cookies settings|cookie preferences|cookie preference center|cookie preference centre|manage cookies|cookie manager|consent manager|cookie banner|cookie banners|cookie management|cookie consent tool|cookie settings tool|consent management|privacy preferences|preference center|preference centre|privacy preference center|your privacy choices|manage preferences|consent tool|consent preferences|cookie choices|cookie consent manager|manage your cookies|privacy settings|cookie notice and select';

export default defineClause({
  id: 'ad-opt-out',
  title: 'You can opt out of targeted ads',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Trackers Policy', 'Terms of Service', 'Other Policy'],
  definition: 'You are given a way to refuse or switch off personalised advertising.',
  whyItMatters: 'It keeps part of what you do from being turned into a profile for advertisers.',
  whatItMeans: 'Fewer companies can follow you. You still see ads, and the choice often holds only for one browser or device.',
  whatYouCanDo: 'Make the choice on each browser and device that you use, and repeat it after you delete your cookies.',
  regulations: [
    { id: 'gdpr', refs: ['21'] },
    { id: 'eu-dsa', refs: ['26'] },
    { id: 'us-ca-ccpa', refs: ['1798.120'] },
  ],
  related: ['cross-context-advertising', 'sale-opt-out', 'gpc-honoured', 'marketing-opt-out'],
  mappings: { tosdr: [219], opp115: ['User Choice/Control'], dpv: ['dpv:OptingOutFromProcess'] },
  match: {
    none: [
      // Marketing messages.
      '{unsubscribe|newsletter|newsletters|promotional emails|marketing emails|email advertising|email advertisements|advertising emails|sms}',
      // No choice.
      '{not|cannot|unable} ..3 opt out',
      '{no|without} ..2 {option|ability|opportunity|way} to opt out',
      '{including|used|order} to manage',
      // What remains after the choice.
      '{if|once|when|even if|after|even after|although|by} ..3 {opt out|opted out|opting out} ..14 {still|continue|not mean|does not|will not}',
      // Advertisers' duties.
      '{advertisers|buyers|publishers|partners|publisher|you} {must|shall} ..6 {opt out|provide}',
      '{sdks|conspicuous|publisher and} ',
      'opting out ..16 {not impact|not affect|not prevent|not stop}',
      'whether you have',
    ],
    any: [
      // Opting out of targeted adverts.
      '{opt out|opting out|opt outs|opted out} ..14 {targeted|personalised|personalized|personalization|interest based|behavioral|behavioural|behaviorally|tailored|cross context|customized|customised|relevant|online behavioral} ..4 $ads',
      '{opt out|opting out|opt outs} ..6 {ad targeting|ads personalization|ad personalization|ad personalisation|advertising cookies|targeting cookies|marketing cookies|ad cookies|retargeting|remarketing|targeted advertising|third party advertising|online advertising|internet based advertising|advertising networks|ad networks|ad tracking|advertising purposes|personalised marketing|use of your ad id}',
      '{opt out|opting out} {of|from} {ads|advertising|ad personalisation|ad targeting|our advertising|such advertising|these ads|such ads|this advertising}',
      '{opt out|opting out|opt outs} ..10 {used|use|using|use of|collection and use|data collection|tracking|sharing} ..10 {advertising|advertisements|ads|ad delivery}',
      '{targeted|personalised|personalized|interest based|behavioral|behavioural|tailored|cross context|online behavioral} ..4 $ads ..30 {opt out|opting out|turn off|switch off|disable|deactivate|withdraw|revoke|decline|refuse|untick|uncheck}',
      `$ads ..6 {targeted|tailored|personalised|personalized|customized|customised|relevant} to you* ..24 {opt out|opting out|turn off|switch off|disable|deactivate|withdraw}`,
      `{withdraw|withdrawing|revoke|retract} ..3 consent ..20 {${KIND}} ..3 {$ads|marketing}`,
      {
        seq: `{not|don't|no longer} ..3 {want|wish|like|receive|see|shown|prefer} ..16 {${KIND}} ..3 {$ads|marketing} ..24 {you can|you may|please|visit|click|change|settings|adjust|let us know|contact|by}`,
        negation: 'ignore',
        none: ["we {do not|don't|will not|won't}", 'your browser'],
      },
      {
        seq: `{choose|choosing|option|elect|ask us|request us|tell us|opt} ..2 not to ..8 {${KIND}} ..3 {$ads|marketing}`,
        negation: 'ignore',
      },
      {
        seq: '{choose|choosing|option|elect|ask us|tell us} ..2 not to ..4 {use|have|allow|share} ..14 {targeting|target|personalise|personalize|advertising|ads|ad personalisation|ad personalization} ',
        negation: 'ignore',
      },
      '{prevent|stop|keep} ..3 {us|companies|partners|third parties|advertisers|google|facebook|meta|them} ..3 from ..16 {targeted|personalised|personalized|interest based|targeting} ..4 $ads',
      {
        seq: '{opt out|opting out} ..4 being ..4 {tracked|targeted|profiled} ..10 {advertis*|ads|marketing}',
        none: ['{dnt|do not track}'],
      },
      {
        seq: '{turn off|switch off|opt out|disable|decline|refuse|adjust|manage|control|not see|not to see|stop|object to} ..8 $ads ..3 based on ..4 {interests|interest|activity|browsing|behaviour|behavior|profile|data|information}',
        negation: 'ignore',
        none: ["{we|company} {do not|don't}"],
      },
      '{decline|refuse|object to|object|reject|withdraw|revoke|switch off|turn off|opt out} ..14 {ad personalisation|ad personalization|ads personalization|ads personalisation|profiling for advertising|profiling for marketing|advertising profile|advertising profiles}',
      '{revoke|withdraw|withdrawing|revoking} ..3 consent ..6 {advertising|targeting|marketing|third party} {cookies|trackers|technologies|purposes}',
      // The pages of the industry.
      '{opt out|opting out|opt outs|choices|choice|control|decline|preferences|disable|manage} ..30 {network advertising initiative|nai|digital advertising alliance|daa|edaa|daac|youradchoices|youradchoices com|aboutads|aboutads info|www aboutads info|optout aboutads info|youronlinechoices|your online choices|adchoices|ad choices|networkadvertising org|www networkadvertising org|networkadvertising|your ad choices|optout networkadvertising org|european interactive digital advertising alliance}',
      '{network advertising initiative|nai|digital advertising alliance|daa|edaa|youradchoices|aboutads|aboutads info|youronlinechoices|your online choices|adchoices|networkadvertising} ..20 {opt out|opting out|opt outs|choices|control your|consumer choice}',
      // A switch.
      '{turn off|switch off|disable|limit|deactivate|reject|refuse|decline|stop|control|manage|adjust|change|choose|object to|disallow|restrict|review|update|withdraw your consent} ..8 {personalised|personalized|personalization of|interest based|targeted|behavioral|behavioural|tailored} ..3 {$ads|marketing}',
      '{turn off|switch off|disable|deactivate|opt out of|refuse|decline|reject|stop|limit} ..8 {usage based|interest related} ..3 {$ads|marketing}',
      '{turn off|switch off|disable|limit|opt out|reset|restrict|control|change} ..8 {ad tracking|ads tracking|advertising id|advertising identifier|advertising identifiers|ad id|idfa|aaid|mobile advertising id|mobile advertising ids|advertising device id|advertising ids|ad identifier|mobile ad identifier}',
      { seq: '{ask app not to track|ask apps not to track}', negation: 'ignore' },
      '{withdraw|turn off|deny|disable|revoke|refuse} ..6 {permission|permissions} ..6 track',
      {
        seq: '{turn off|switch off|disable|control|manage|opt out of|reset} ..6 {ad|ads} {personalisation|personalization}',
        negation: 'ignore',
      },
      '{limit ad tracking|opt out of ads personalization|opt out of interest based ads|allow apps to request to track|ask app not to track|personalized ads setting}',
      '{ad|ads|advertising|advertisement} {settings|preferences|choices|preference|controls|setting|preference center|preference manager} ..14 {opt out|control|manage|choose|change|turn off|adjust|update|disable|visit|page}',
      '{visit|visiting|in|through|via|using|manage|adjust|change|review|go to|update} ..4 {google|facebook|your|our|the|meta|twitter|amazon} ..2 {ad|ads|advertising|advertisement} {settings|preferences|choices|preference|controls|setting}',
      '{choose|manage|control|influence|decide} ..6 {ads you see|advertisements you see|advertising you see|ads we show|what advertising you|ads shown to you|how your activity|data used to show you ads|data for advertising}',
      '{manage|control|object} ..14 {used|use|using} to {serve|show|deliver|target} ..3 $ads',
      'right to {object|opt out} ..14 {targeted|behavioral|behavioural|personalised|personalized|direct marketing including profiling} ..4 $ads',
      '{ask|request|tell} ..3 not to ..4 share ..10 advertising',
      {
        seq: '{opt out|opting out} of {such|this|these|that|those} {sharing|advertising|use|uses|cookies|tracking|disclosure|disclosures|collection|processing|activities|activity|practices|practice|profiling|technologies|data uses|targeting}',
        context: ['{advertising|targeting|ads|advertisements|advertisers}'],
        weak: true,
      },
      '{control|choose|manage|limit|restrict} ..14 {used|shared|use|using} ..4 {for|for purposes of|for the purposes of|to show you|for the purpose of} ..3 {targeted|personalized|personalised|tailored|relevant|advertising|ads}',
      '{choices|choice|controls} {regarding|about|over|concerning} ..3 {personalized|personalised|targeted|interest based|tailored|relevant} $ads',
      '{relevant|personalised|personalized|targeted|tailored} $ads ..8 {you can control|you can manage|you can change|you can turn|you can disable|you can adjust} ..8 settings',
      { seq: '{choice|option|ability} to stop ..20 {customize|personalize|personalise|target|tailor} ..3 $ads', negation: 'ignore' },
      { seq: '{decline|opt out|refuse} ..6 dart {cookie|cookies}', negation: 'ignore' },
      // Refusing cookies that carry adverts.
      '{reject|refuse|decline|disable|block|opt out of|withdraw|manage|deselect|turn off|object to|accept or reject|accept} ..5 {advertising|targeting|marketing|non essential|non necessary|nonessential|optional|third party advertising|all non|analytics and advertising|advertising and analytics|performance and targeting} ..3 {cookies|trackers|technologies|tracking technologies}',
      {
        seq: '{opt out|opting out|opt out option} {of|from} ..4 use of ..4 {cookies|trackers|tracking technologies|similar technologies}',
        context: ['{advertising|targeting|ads|advertisements|advertisers}'],
        none: ['browser settings', 'google analytics'],
      },
      {
        seq: `{withdraw|manage|change|adjust|withdrawing|review|set|update} ..8 {consent|preferences|choices} ..14 {${MANAGER}}`,
        context: ['{advertising|targeting|ads|advertisements|advertisers|campaigns}'],
        weak: true,
      },
      '{decide|choose|accept|refuse} ..8 cookies ..4 not strictly necessary',
      {
        // In a cookie policy the manager is about advertising cookies too.
        seq: `{refuse|withdraw|manage|change|adjust|reject|decline|opt out|set|control|choose|select|customise|customize|accept or} ..8 {cookies|cookie|consent|preferences|choices} ..20 {${MANAGER}}`,
        types: ['Trackers Policy'],
        negation: 'ignore',
        none: ['browser software', 'settings of your browser', 'your browser settings', 'functionality cookies'],
        weak: true,
      },
      {
        seq: `{refuse|withdraw|manage|change|adjust|reject|decline|control|accept|opt out|choose|switch} ..8 {cookies|cookie|tracking technologies|trackers|pixels} ..20 {${MANAGER}}`,
        context: ['{advertising|targeting|ads|advertisements|advertisers|marketing}'],
        negation: 'ignore',
        weak: true,
      },
      // Passive and nominal: "the use … can be switched off", "deactivation … is possible".
      `{${KIND}|interest related} ..2 {$ads|marketing} ..12 {can be|may be|could be} ..3 {switched off|turned off|disabled|deactivated|objected to|revoked|withdrawn|prevented|refused|rejected}`,
      '{advertising cookies|marketing cookies|targeting cookies|ad tracking|remarketing|retargeting} ..12 {can be|may be|could be} ..3 {switched off|turned off|disabled|deactivated|objected to|revoked|withdrawn|prevented|refused|rejected}',
      `{deactivation|deactivating|objection|objecting|opposition|revocation|refusal} ..8 {${KIND}|interest related|usage profiles|advertising cookies|remarketing|retargeting} ..16 {possible|via|link|by|any time|anytime|here|settings}`,
      `{object to|oppose|object|objecting to} ..14 {${KIND}|interest related} ..2 {$ads|marketing}`,
      {
        seq: '{object to|oppose|object|objecting to} ..10 {usage profiles|user profiles|profiling|browsing behaviour|browsing behavior|surfing behaviour|usage data|online activity|usage behaviour} ..12 {advertising|ads|advertisements}',
        negation: 'ignore',
      },
      {
        seq: "{if|should|when} you ..2 {do not|don't|would rather not|prefer not} ..16 {analysed|analyzed|used|tracked|evaluated|processed|collected} ..8 {advertising|ads|targeting|remarketing} ..24 {click|opt out cookie|you can|you may|deactivate|settings|switch}",
        negation: 'ignore',
      },
      '{control|choice|choose|decide|choices} ..6 {whether|if|how} ..14 {personalise|personalize|target|tailor|customize|customise} ..6 {ads|advertising|advertisements}',
      {
        seq: '{you can|you may|user can|user may|users can|to} ..4 {prevent|object to|stop|oppose|block|deactivate} ..10 {collection|storage|recording|tracking} ..16 {advertising|ads|remarketing|retargeting|conversion tracking|interest based}',
        negation: 'ignore',
        by: 'user',
        none: ['{direct marketing|fraud|unauthorized|unauthorised|malware|robots|developers}'],
      },
      {
        seq: '{prevent|disable|deactivate|deactivating|stop} ..4 {remarketing|retargeting|conversion tracking|advertising cookies|marketing cookies} ..20 {settings|browser|click|deactivate|cookies|link|opt out}',
        negation: 'ignore',
        by: 'user',
      },
      '{click|clicking|select|selecting|choose|choosing|button} ..3 {reject all|refuse all|decline all|deny all|only necessary|necessary only|essential only|only essential} & {advertising|targeting|ads|marketing} ..2 cookies',
      '{choices|choice|controls|control} {about|over|regarding|concerning} ..3 {ads|advertising|advertisements} ..3 you {see|receive|are shown}',
      '{you|your} ..6 {controls|control|choices} ..20 {information|data|activity} ..8 used to {show|serve|deliver|target|personalise|personalize} ..4 $ads',
      {
        // What the choice does.
        seq: '{stop|stops|cease|ceases|no longer} ..4 {use|using|process|processing|collect|collecting|sell|selling|share|sharing} ..14 {serve|show|target|tailor|targeted|personalise|personalize|personalised|personalized|cross context|behavioral|behavioural|interest based} ..3 {ads|advertising|advertisements}',
        negation: 'ignore',
        none: ['{may|can} no longer', '{advertisers|publishers|you} ..2 {must|shall}'],
      },
      '{untick|uncheck|deselect|unselect|unticking|unchecking} ..8 {advertising|marketing|targeting} ..2 {cookies|purposes|category}',
      '{opt out|opt outs|opting out} ..6 profiling ..4 {ads|advertising}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'You can opt out of interest-based advertising on the page of the Digital Advertising Alliance.',
    'To stop seeing personalised ads, turn off ad personalisation in your settings.',
    'You may limit ad tracking in the settings of your phone.',
    'You can reject advertising cookies in our cookie banner.',
    'If you do not want targeted ads, you can opt out at any time.',
    'Visit your ad settings to manage the ads you see.',
    'You have the right to object when we use your data for behavioural advertising.',
    'You can choose not to receive personalised ads from Examplia.',
    'If you do not want us to show you interest-based ads, please change your settings.',
    'Premium members may turn off ads based on their activity.',
    'You may revoke your consent to advertising cookies at any time.',
    'We show ads (which you can switch off in your ad settings).',
    'Deactivation of interest-based advertising is possible through the link below.',
    'The use of your profile for personalised ads can be switched off in the settings.',
    'We give you control over whether your activity is used to tailor the ads in the feed.',
    'When you pick this option, we stop using your data to serve personalised ads.',
  ],
  passed: [
    'You can unsubscribe from marketing emails at any time.',
    'We show ads that match the page you are reading.',
    'We use cookies to show you targeted advertising.',
    'You cannot opt out of contextual ads.',
    'If you opt out, you will still see advertising that is not personalised.',
    'Advertisers must provide an opt-out of targeted advertising.',
    'You can delete cookies in your browser.',
    'Publishers shall provide a way to opt out of interest-based advertising.',
    'Opting out of targeted ads on this site will not affect other sites.',
  ],
  also: ['privacy-rights-listed', 'sale-opt-out', 'gpc-honoured', 'marketing-opt-out', 'cross-context-advertising'],
};
