import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** The names of a device’s advertising identifiers, and their settings, are no advertising. */
const NO_NAMES = [
  '{id|identifier|identifiers} for {advertisers|advertising}',
  '{android|google} advertising id',
  '{identifier|id} is an',
  '{settings|reset|disable}',
];

export default defineClause({
  id: 'cross-context-advertising',
  title: 'Your data is shared for ads across sites',
  group: 'tracking',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 1, S: 2 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition:
    'Others get or collect identifiers or data about what you do, to show you ads based on your activity across sites, apps or services.',
  whyItMatters: 'It feeds a market of profiles about you that you cannot see.',
  whatItMeans: 'Ads follow you around the web, and what you are shown can depend on the profile.',
  whatYouCanDo: 'Switch on Global Privacy Control in your browser, opt out of sharing where you can, and refuse advertising cookies.',
  regulations: [
    { id: 'us-ca-ccpa', refs: ['1798.120', '1798.140(ah)'] },
    { id: 'gdpr', refs: ['6(1)(a)', '21'] },
    { id: 'eu-eprivacy', refs: ['5(3)'] },
    { id: 'eu-dsa', refs: ['26', '28(2)'] },
    { id: 'eu-dma', refs: ['5(2)'] },
  ],
  related: ['third-party-trackers', 'ad-opt-out', 'gpc-honoured', 'sale-of-personal-data'],
  mappings: {
    tosdr: [220, 128, 216],
    opp115: ['Third Party Sharing/Collection'],
    dpv: ['dpv:TargetedAdvertising', 'dpv:TrackingByThirdParty'],
  },
  modifiers: [
    { by: 1, when: 'sensitive data is used for it', with: ['sensitive-data-for-ads'] },
    { by: -1, when: 'opt-out signals of browsers are honoured', with: ['gpc-honoured'] },
  ],
  match: {
    none: [
      // Opt-outs, rights and definitions; plain denials are seen by the engine.
      '{opt|opting|opted} {out of|out from|out by|outs}',
      'right to',
      'refers to',
      'actual knowledge',
      '{were|if|should} we {ever|sell|share}',
      'limit use of',
      '{control|manage|limit|restrict} {how|the ads|whether|ad|ads|the use}',
      "{not|never|don't|doesn't} ..3 sell ..16 or ..2 {share|disclose}",
      'request to track',
      '{not|never} use information that',
      '{not|never} sell ..8 or use',
      '{block|stop|prevent} sharing',
      'more information on our use',
      'learn more about',
      'opt out in your',
      'exercise ..2 choice',
      'allow you to share',
      '{connect|connects} ..4 with ..2 advertisers',
      'opting out only',
      '{measurement|conversion tracking} ..4 only',
    ],
    any: [
      '$ads ..4 on {facebook|google|instagram|tiktok|social platforms|social media platforms} ..8 {using|based on|with} ..4 $data',
      '{$adtrade|ad vendors|third party ad servers} ..14 {choose|select|decide|determine which} ..6 $ads',
      '$ads ..4 to ..2 {former|previous|past} {visitors|users|customers}',
      '{used|use|processed|uses} for ..2 {personalised|personalized|targeted|interest based} {advertising|ads} ..6 by ..6 {partners|third parties|$adtrade}',
      '{tailored|personalised|personalized|targeted|relevant} {offers|promotions|messages|marketing|marketing messages} ..4 {on|across} ..1 {other|third party|partner} {sites|websites|apps|platforms}',
      '{transmitted|transferred|sent|passed|disclosed} to ..2 {criteo|google|meta|facebook|taboola|outbrain|adroll|microsoft|linkedin|tiktok|pinterest} ..10 {$ads|banners}',
      'bid {request|requests|stream} ..14 {identifier|identifiers|location|ip address|$data|id|ids}',
      'which {ads|adverts|advertisements} ..2 {show|display|serve|deliver} & {third party|partners|other sites|other websites|elsewhere|networks|vendors}',
      '{personalise|personalize|target|tailor|measure} ..2 $ads ..8 {shared|disclosed|passed|transmitted} with ..6 {agencies|platforms|partners|third parties|networks}',
      // Visits elsewhere decide on the adverts; the reverse order stands below.
      '{$ads|reach|reaches|target|tailor|personalise|personalize} ..20 based {on|upon} ..8 {visits|visit|browsing|activity|activities|behavior|behaviour|purchases} ..6 {other|third party|partners|partner|advertisers|advertiser} ..3 {sites|websites|apps|services}',
      '{show~|serve~|display~|deliver~|present~|target~|run} ..4 $ads ..4 to {people|users|visitors|those|customers|persons|individuals} who ..3 {visited|visit|interacted|viewed|shown|looked|left|browsed|used}',
      // Lists of customers for the platforms.
      {
        seq: '{hashed|encrypted|pseudonymised|pseudonymized} ..10 {email|emails|mail|mails|phone|identifiers} ..8 {uploaded|sent|transmitted|shared|passed|provided|transferred|disclosed} ..4 {to|with} ..4 {$adtrade|social networks|social media|facebook|meta|google|platforms|linkedin|partners}',
        none: NO_NAMES,
      },
      {
        seq: '{provide~|supply|supplies|supplying|give~|furnish} ..2 $adtrade ..2 with ..8 {$data|list|lists|identifiers|addresses|email|emails}',
        none: ['{aggregate|aggregated|anonymous|statistical|statistics|reports|performance|conversion|insights|tools}'],
      },
      // Passive.
      {
        seq: '{$data|identifiers|identifier|addresses|ids|events} ..4 {is|are|be|being} ..3 {shared|disclosed|transferred|sent|passed|transmitted|made available|provided|forwarded|uploaded} ..5 {with|to} ..6 $adtrade',
        none: [
          'advertising agencies',
          '{aggregate|aggregated|anonymous|anonymized|de identified|deidentified}',
          'non {personal|personally}',
        ],
      },
      'used by ..3 {third parties|partners|companies|vendors|$adtrade} ..3 to ..1 {choose|select|determine|decide|serve|show|deliver|display|target} ..4 $ads',
      '{share~|sharing|disclos*|transfer~} ..3 {$pdata} ..6 {select|display|serve|show|deliver|provide|target} ..5 {targeted|personalised|personalized|tailored|interest based} ..2 $ads',
      { seq: 'we ..3 {use|process} ..2 {$pdata} ..4 {provide|deliver|serve|show|display|for} ..4 targeted {advertising|ads}', weak: true },
      '$ads ..3 {targeted|tailored|matched|customised|customized|geared} to ..4 {interests|preferences|you|interest} & {third party|third parties|partners|networks|other sites|other websites|advertisers}',
      '{interest related|interest oriented|usage based online|usage based|behaviour based|behavior based|usage related} ..1 $ads',
      '{microsoft clarity and microsoft advertising|clarity and microsoft advertising} ..4 capture',
      // A statute's "sale or sharing".
      {
        seq: '{considered|constitut*|deemed|qualif*} ..8 {sale or sharing|sales or sharing|selling or sharing|sale and sharing|sell or share|selling and sharing|sale or share|sharing under|sharing as defined|sharing for}',
        none: ['{not|never} ..6 {considered|constitut*|deemed|qualif*}', 'controller'],
      },
      '{we|partners|third parties|use|uses|using|carry out|carried out} ..4 {behavioral targeting|behavioural targeting}',
      '$ads ..4 across ..1 {multiple|different|other|various|unrelated} {websites|sites|platforms|apps|services}',
      '$adtrade ..14 {collect|track|gather|use|monitor} ..16 {activities|activity|browsing|behavior|behaviour} ..6 {across|over time|on other}',
      {
        seq: '{targeted|personalised|personalized|interest based|tailored} ..3 $ads ..10 third party cookies',
        none: ["{don't|not|no longer} ..2 {want|wish}"],
      },
      '{data|information} ..6 {other|third party} {websites|sites|apps|sources} ..14 {targeted|interest based|personalised|personalized} $ads',
      '{advertising|ads|advertisements} ..3 on {third party|other} ..2 {sites|websites|apps|platforms} ..3 based {on|upon}',
      {
        seq: '{provide|provides|provided|providing|give|supply|supplies|release} ..4 {$pdata|info about you|certain info|limited information|certain information|some information|information about you|identifiers|your email|usage data|device information} ..10 to ..8 $adtrade',
        none: ['{aggregate|aggregated|anonymous|anonymized|de identified|deidentified|no personal}', 'non {personal|personally}'],
      },
      '{allow|allows|allowing|permit|permits|enable|enables|let|authorize} ..5 $adtrade ..10 {collect|access|use|place|set|track|receive|obtain} ..10 {$data|cookies|technologies|pixels|beacons}',
      // Terms of the trade, asserted.
      '{share~|sharing|disclos*|use~|using|collect~|process~|sell~|engage~|provide~|facilitate|deliver~|serve|serving|conduct|participate~|display~|show~|present~|purposes including|perform} ..15 {cross context|cross site|cross device|interest based|online behavioral|online behavioural|behaviorally targeted|behaviourally targeted} ..3 {$ads}',
      '{share~|disclos*|use~|process~|sell~|engage~|collect~|display~|show~|serve~|deliver~} ..12 {behavioral|behavioural} {advertising|ads|advertisements}',
      '{retarget|retargeting|retargeted|re targeting|re targeted|re target|re marketing|remarketing|remarket|similar audiences|tailored audiences|audience matching|custom audience|custom audiences|customer match|lookalike audience|lookalike audiences|lookalike|matched audiences|real time bidding|real time bids}',
      // A statute's "sharing" and "targeted advertising".
      '{considered|constitute~|deemed|qualify~} ..10 targeted advertising',
      '{sell~|share~|disclos*|process~} ..10 {$data} ..10 for ..4 targeted {advertising|ads}',
      // The advertising trade receives the data …
      {
        seq: '{share~|sharing|disclos*|make available|transfer~|send|pass} ..5 {$data|identifiers|identifier|address|addresses|id|ids|cookies|activity} ..12 {with|to} ..8 $adtrade',
        none: ['{aggregate|aggregated|anonymous|anonymized|de identified|deidentified}', 'non {personal|personally}', 'to you'],
      },
      {
        seq: '{share~|sharing|disclosed} with ..8 $adtrade',
        none: ['{aggregate|aggregated|anonymous|anonymized}', 'non {personal|personally}'],
      },
      '$adtrade ..8 who ..2 receive ..6 {$data|information}',
      '{share~|sharing|disclos*|transfer~|transmit~} ..12 {third party|third parties|partners|companies|google|facebook|meta} ..18 {targeted|personalised|personalized|relevant|tailored|target|personalise|personalize|interest based} ..3 $ads',
      '{share~|sharing|disclos*|sell|transfer~} ..8 $data ..4 {with|to} ..2 {third parties|partners|companies} for ..3 advertising {purpose|purposes}',
      '{with|to} ..4 $adtrade ..8 {to|for the purpose of|for the purposes of|so that|that|who} ..8 {present|presenting|serve|serving|show|showing|provide|display|target|deliver|help serve} ..8 $ads',
      '{work|works|working|partner|partners} with ..8 $adtrade ..14 {target|serve|show|deliver|display|collect}',
      // … or collects it.
      '{$adtrade|third parties|third party|other companies|partners|google|facebook|meta|doubleclick|social networks} ..8 {collect~|use|uses|using|place~|placed|set|sets|receive~|access~|track~|gather|deploy} ..16 {targeted|personalised|personalized|relevant|tailored|target|interest based|tailor|personalise|personalize|behavioral|behavioural|customized|customised} ..5 $ads',
      '{$adtrade|third parties|third party ad|partners} ..8 {collect~|use|using|place~|set|receive~|track~} ..6 {cookies|technologies|$data|pixels|beacons} ..14 {serve|serving|deliver|show|display|targeting|provide} ..4 $ads',
      '{collected|used|placed|set} by ..2 {social networks|third parties|$adtrade|facebook|google} ..8 {targeted|personalised|personalized|relevant|tailored|target|behavioral|purpose of|purposes of|real time} ..4 $ads',
      // Adverts that follow you elsewhere.
      '{show~|serve~|serving|deliver~|display~|see|target~|place|placing|provide|present~|promote|relevant|personalised|personalized|personalise|personalize|customize|customise|tailored|run|tailor} ..6 {$ads|promote|market} ..9 {on|across|off|throughout|around} ..2 {other|third party|third parties|different|multiple|partner} ..3 {sites|websites|site|platforms|apps|services|properties|digital|companies|applications|online|channel|channels}',
      'target {$ads} ..5 on {third party|other}',
      '{$ads} ..8 {across the web|across the internet|around the web|elsewhere online|elsewhere on|as you browse the web|as you browse the internet|as you browse other|outside of our|across the online|on and off our}',
      '{browsing|activity|activities|behavior|behaviour|visits|interactions|use} ..8 {other|third party|across|different|outside} ..3 {sites|websites|services|apps|platforms|applications|online} ..20 {target|targeted|personalised|personalized|tailor|tailored|relevant|interest|interests|advertising|serve|deliver} ..6 {$ads|interests}',
      '{relevant|personalised|personalized|targeted|tailored} ..3 $ads ..8 {based on} ..12 {across|other|third party} ..3 {websites|sites|services|apps}',
      '{$ads} ..4 {on and off|on or off|both on and}',
      '{advertise|market|promote} ..6 to you {on|across} {other|third party|third parties} ..3 {sites|websites|platforms|apps|services|companies}',
      '{$ads} ..12 {based on|based upon} ..12 {other|third party} ..2 {sites|websites|apps}',
      '{advertisement|advertisements|ads} about {goods|products} and services ..6 interest',
      '{known as|called|referred to as} ..3 {interest based|online behavioral|online behavioural|targeted|retargeting|behavioral} ..1 {advertising|ads}',
      '{show~|serve|serving|target~|deliver~|display~|place} ..6 $ads ..4 on {social media|social networks|facebook|instagram|linkedin|meta}',
      '{facebook|meta|tiktok|linkedin|twitter|pinterest|snapchat} pixel ..20 {$ads|audience|audiences}',
      '{google ads|google adwords|doubleclick|adsense|criteo|adroll|google marketing platform} ..16 {remarketing|personalized|personalised|relevant|targeted|interest based}',
      '{third parties|third party|partners|vendors|providers} ..8 {use|set|place|collect} ..12 for {advertising|ad|targeted advertising|marketing and advertising|advertising and marketing} {purposes|purpose}',
      // Identifiers made for it, and people like you.
      {
        seq: '{uid2|euid|unified id|id5|rampid|universal id|identity partners|identity resolution|hashed email|hashed emails|hashed email address|hashed email addresses|hashed identifiers} ..30 {$ads|audience|audiences|marketing}',
        none: NO_NAMES,
      },
      '{advertise|advertising|ads|adverts|target|market} ..16 {audience|people|users|persons|individuals|those|others} ..8 similar ..6 {to you|to yours|your interests|to our|interests|profile|characteristics}',
      '{create~|build~|develop~|compile~} ..6 {ad|ads|advertising} {profile|profiles|segments}',
      '{interest|audience|advertising|marketing} {segment|segments} ..15 {advertisers|advertising|ads|$adtrade}',
      {
        seq: '{advertising id|advertising ids|advertising identifier|advertising identifiers|mobile advertising identifiers|idfa|gaid|aaid} ..12 {with|to|by} ..4 $adtrade',
        none: NO_NAMES,
      },
      {
        seq: '{advertising id|advertising ids|advertising identifier|advertising identifiers|mobile advertising identifiers|idfa|gaid|aaid} ..14 {target|targeted|personalised|personalized|interest based|retarget*} ..4 $ads',
        none: NO_NAMES,
      },
      '{transparency and consent framework|tcf|iab} ..20 {vendors|advertising partners|advertisers}',
      // Cookie notices.
      '{advertising|targeting|marketing|ad} cookies ..16 {advertising|ads|adverts} ..8 {relevant|tailored} to {you|your}',
      '$ads ..6 more relevant to {you|your} & {cookies|cookie|third parties|third party|pixels|partners}',
      'build~ ..4 {profile|profiles|picture} ..6 {interests|preferences} ..14 {$ads}',
      '{targeting|advertising|marketing|ad} cookies ..12 {track~|follow|across|relevant|targeted|personalised|personalized|interests|tailor|tailored} ..10 $ads',
      '{advertising|targeting} cookies ..12 {our advertising partners|third parties|third party|partners|advertisers}',
      'track~ ..2 {visitors|users} across ..2 {websites|sites|web}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Ad networks recognise your browser and choose adverts according to the pages you have looked at elsewhere.',
    'Members of the exchange receive a bid request that contains the device identifier and location.',
    'Advertisers may reach Members based on their visits to other sites that use our tags.',
    "A hashed version of the Customer's email address is uploaded to social networks so that they can match it with their members.",
    'Usage data is disclosed to advertising networks for the purpose of delivering advertisements.',
    'We may also ask our ad partners to show our ads to people who have visited our site.',
    'Under state law this may be considered a sale or sharing of your data.',
    'We work with partners that show advertising across multiple websites.',
    'Our advertising partners collect information about your activities across different websites.',
    'To make these ads more relevant, we provide certain information about you to advertising partners.',
    'We share your personal information with advertising partners.',
    'Advertising networks use cookies to collect information about your visits and show you personalized ads.',
    'We use retargeting to show you our ads on other websites.',
    'Those companies may use these cookies to build a profile of your interests and to show you matching adverts on other sites.',
    'We disclose identifiers and device data to third parties for cross-context behavioral advertising.',
    'We upload hashed email addresses to create custom audiences on social media.',
    'We upload hashed email addresses so that platforms can show our ads to the right people.',
    'We advertise to people whose interests are similar to yours: we show adverts to an audience with a similar profile.',
    'Your advertising identifier is passed on to ad networks.',
    'You may see our advertisements across the web after your visit.',
  ],
  passed: [
    'Our advertisers may use a cookie to determine whether an ad blocker is on.',
    'We provide advertisers with aggregated reports on how their banners performed.',
    'Our newsletter contains offers from our own shop.',
    'You have the right to opt out of cross-context behavioral advertising.',
    'We do not share your personal information with advertisers.',
    'We do not use retargeting.',
    'We show ads that relate to the page you are reading.',
    'Cross-context behavioral advertising refers to targeting that uses activity on other sites.',
    'To opt out of interest-based ads, visit the page of the industry group.',
    'We share aggregated statistics with advertisers.',
    'Our site may contain links to third-party websites that show advertising.',
  ],
  also: ['sale-of-personal-data', 'broad-third-party-sharing', 'browsing-history', 'sensitive-data-for-ads', 'third-party-trackers'],
};
