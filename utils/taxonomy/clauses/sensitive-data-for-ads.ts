import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** What nobody wants to be targeted by, in more words than the shared set. */
const DELICATE =
  'sensitive personal information|sensitive personal data|sensitive information|sensitive data|special categories of data|special categories of personal data|special category data|health data|health information|consumer health data|data concerning health|data concerning your health|data on your health|data about your health|information about your health|information on your health|data on health|health interests|health related interests|health topics|health conditions|health condition|medical conditions|medical condition|medical information|racial|race|ethnicity|ethnic origin|religion|religious beliefs|religious views|faith|political views|political opinions|political affiliation|political parties|sexual orientation|sex life|pregnancy|pregnancy status|menstrual|fertility|financial situation|financial difficulties|credit score|precise location data|precise geolocation|precise geolocation data';

export default defineClause({
  id: 'sensitive-data-for-ads',
  title: 'Sensitive facts about you are used for ads',
  group: 'collection',
  polarity: 'risk',
  severity: 'critical',
  vector: { H: 3, R: 2, C: 1, S: 2 },
  documentTypes: ['Privacy Policy', 'Trackers Policy', 'Terms of Service'],
  definition:
    'Data on health, religion, politics, sexuality, ethnicity, money or precise location, or guesses about them, is used to target marketing or shared for it.',
  whyItMatters: 'When sensitive traits decide which ads and offers you see, people can be singled out and discriminated against.',
  whatItMeans: 'The ads and offers you see may reveal or exploit private facts about you.',
  whatYouCanDo:
    'Use “Limit the use of my sensitive personal information” where it is offered, object to profiling, and switch off location access for the app.',
  regulations: [
    { id: 'gdpr', refs: ['9', '22(4)'] },
    { id: 'eu-dsa', refs: ['26(3)'] },
    { id: 'us-ca-ccpa', refs: ['1798.121'] },
    { id: 'us-tx-tdpsa', refs: ['541.102(b)–(c)'] },
    { id: 'us-wa-mhmda', refs: ['19.373.070'] },
  ],
  related: ['health-data', 'precise-location', 'cross-context-advertising', 'ad-opt-out'],
  mappings: { tosdr: [487], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:TargetedAdvertising'] },
  modifiers: [
    {
      by: 1,
      when: 'it may be sold',
      seq: ['{may sell|we sell|is sold|are sold|may be sold|sell or share|sold or shared|share or sell|sell your}'],
    },
    {
      by: -1,
      when: 'the data is not tied to your name',
      seq: [
        '{aggregated and deidentified|aggregated and de identified|deidentified data|de identified data|aggregated data|anonymised data|anonymized data}',
      ],
    },
  ],
  match: {
    by: 'provider',
    none: [
      'and we ..2 use cookies',
      'right to',
      "{not|never|don't|doesn't|without} ..8 {sensitive|special categories}",
      '{prohibit|prohibits|prohibited|prohibiting|forbid|restrict|limit|limits} ..20 {$ads|target~|advertisers}',
      'must',
      '{advertisers|publishers|developers|apps} {may|can|shall|should} not',
      '{approximate|coarse|general|city} {location|level}',
      'non precise',
      'non {personalized|personalised}',
    ],
    // Rejected: approximate location (every advert uses it), "location information" without precision, opt-out sentences alone.
    any: [
      {
        seq: `{$adtrade|advertising partners|our advertising partners|advertisers} ..3 {receive|receives|obtain|get|have access to|see} ..10 {${DELICATE}}`,
        none: ['{not|never|limit|opt out}'],
        by: 'any',
      },
      {
        seq: `{advertisers|marketers|brands|sponsors|clients} ..3 {choose|select|pick|define|reach} ..3 {audiences|audience|users|people|segments|groups} ..3 {by|based on|according to} ..6 {${DELICATE}|income|health|politics}`,
        none: ['{not|never|prohibit*|must}'],
        by: 'any',
      },
      {
        seq: `{infer|infers|guess|predict|predicts|deduce|conclude} ..8 {${DELICATE}|pregnant|political leaning|ill} ..14 {$ads|$adtrade|audience to|marketing}`,
        none: ['{not|never|limit|opt out}'],
      },
      {
        seq: '{location history|gps data|gps location|precise location|exact location|movement profile|movement profiles} ..8 {passed|sold|shared|disclosed|given|transmitted|made available|provided|sent} ..3 {to|with} ..3 {$adtrade}',
      },
      {
        seq: '{health related|medical|sexual|political|religious} {browsing|searches|interests|search history|content you view|topics} ..10 {$ads|advertisers}',
        none: ['{not|never|limit|opt out|prohibit*|must}'],
      },
      // Delicate facts + marketing, in the passive and as nouns.
      {
        seq: `{${DELICATE}} ..10 {is|are|may be|might be|can be|will be|could be|be} ..2 {used|shared|disclosed|sold|processed|made available|passed|combined|transferred} ..12 {$ads|$adtrade|direct marketing|marketing purposes|purpose of marketing|purposes of marketing|for marketing|marketing personali*}`,
        none: ['{limit|opt out|request|before we|law|laws|sold or shared for}'],
      },
      {
        seq: `{use~|using|process~|rely on|analyse~|analyze~} ..8 {${DELICATE}} ..12 {$ads|marketing communications|promotional communications|promotional offers|direct marketing|marketing purposes|personalised offers|personalized offers|offers and promotional|targeted offers|promotional messages}`,
        none: ['{limit|opt out|request|before we|law|laws}', 'and we use'],
      },
      {
        seq: `{processing|use|disclosure|sharing|sale|selling} of ..4 {${DELICATE}} ..8 {$ads|$adtrade|direct marketing|marketing purposes}`,
        none: ['{limit|opt out|request|before we|law|laws|opt|restrict*|object}'],
      },
      {
        seq: `{${DELICATE}} ..3 {that|which} we ..4 {share|use|sell|disclose|process} ..6 for ..6 {$ads|direct marketing|marketing purposes}`,
        none: ['{limit|opt out|request}'],
      },
      // Advertisers reach people by it.
      {
        seq: `{advertisers|marketers|clients|customers|partners|brands|sponsors} ..4 {may|can|to|are able to|could|who} ..2 {target|reach|address} ..14 {${DELICATE}|health related interest|health categories}`,
        none: ['{not|never|prohibit*|forbid*|must|without}'],
        by: 'any',
      },
      {
        seq: `{segment|segments|audiences|audience segments|interest categories|interest segments|advertising profiles|marketing profiles} ..10 {${DELICATE}|expectant|diabetes|cancer|sufferers|pregnant|depression|patients} & {$ads|marketing|advertiser|marketers|clients}`,
        none: ['{limit|opt out|we do not|exclude|excludes|excluding}'],
      },
      {
        seq: `{$ads} ..4 {based on|on the basis of|according to|reflect|reflects} ..6 {${DELICATE}}`,
        none: ['{limit|opt out|request|prohibit*|forbid*}'],
      },
      {
        seq: '{health related|medical|political|religious|sensitive|wellness|health} {segments|segment|audience segments|audiences|interest categories} ..8 {advertisers|clients|enterprise customers|available|licensed|sold|marketers|partners}',
      },
      // Rows and lists of what advertising partners are given.
      {
        seq: '{sensitive personal information|sensitive personal data|sensitive information|sensitive data|precise geolocation|precise geolocation data|health information|health data|consumer health data} ..30 {advertising networks|ad networks|advertising partners|ad partners|advertisers|third party advertisers|advertising and marketing partners|marketing partners|data brokers|adtech partners}',
        types: ['Privacy Policy'],
        none: ['{consent|do not|not sold|not shared|not sell|not share}'],
      },
      {
        seq: '{sensitive personal information|sensitive personal data|sensitive information}',
        context: [
          '{share|disclose|sell|provide} ..12 {advertisers|advertising partners|ad partners|ad networks|advertising networks} ..12 {following|categories}',
          '{advertisements|ads|targeted advertising} ..30 {sensitive information|sensitive personal information} ..12 {consent|cookies|direct interactions}',
        ],
        none: ['{limit|opt|right|not|request|law|laws|unless|require*|consent}'],
        notContext: ['{your rights|rights and choices|do not|choices|your choices|opt out}'],
        weak: true,
      },
      // Location that a chip or an aerial measures, in a sentence that ends in advertising.
      '{use|uses|using|collect|collects|rely on} ..6 {gps|global positioning|bluetooth beacons|ibeacons|geofencing|geo fencing|wi fi signals|precise geolocation|precise location} ..30 {advertising based|location based ads|location based advertising|targeted ads|targeted advertising|relevant ads|relevant advertising|personalised ads|personalized ads|tailored ads|tailored advertising|marketing messages|promotional offers|relevant offers|show you ads}',
      '{gps|global positioning|geofencing|geo fencing|precise geolocation} ..30 {locate|location|locating} ..30 {advertising based on your|ads based on your|advertising to your location|location based advertising|location based ads}',
      // Segments of people.
      '{health|medical|political|religious|ethnic|wellness|health condition} {segment|segments|audience segments|interest segments|targeting segments|audiences|interest categories|related segments|related audience segments}',
      '{health related|politically related|political} {targeting|advertising|ads|interests} ..10 {based on|segments|audience|inferred|interests|infer}',
      '{segments|audiences|interest categories|interests} ..10 {related to|relating to|based on|such as|including} ..6 {health conditions|health condition|medical conditions|wellness|political affiliation|political views|religious beliefs|ethnicity|sexual orientation|income level} ..20 {$ads|advertisers|target~}',
      '{health|medical|wellness} ..6 {audience segments|targeting segments|interest segments|standard segments|custom segments}',
      '{health related|medical|political|religious|sensitive} ..2 {segments|audience segments|audiences} ..8 $ads',
      // Location that pins you down.
      '{use~|using|share~|disclos*|process~|sell~|collect~|leverage} ..6 {precise geolocation|precise location|precise geo location|gps location|gps|device location|geolocation data|exact location|location data|geolocation} ..12 {$ads|$adtrade|marketing offers|targeted offers|promotional offers|promotions}',
      '{precise geolocation|precise location|gps location|device location|exact location|location data|geolocation data|precise location data} ..4 {is|may be|are} ..2 {used|shared|disclosed|sold} ..10 {$ads|$adtrade}',
      '{$ads|promotions} ..6 based on ..4 {precise location|gps|exact location|precise geolocation|location data|current location|geolocation}',
      // Special categories.
      '{use~|using|share~|disclos*|process~|sell~|infer~} ..6 {$sensitive} ..15 {$ads|$adtrade}',
      '{$sensitive} ..3 {is|may be|are} ..2 {used|shared|disclosed|sold|sold to or shared|sold or shared} ..8 {$ads|$adtrade|third parties}',
      '{target~|personali*|tailor~|serve|show|deliver~} ..3 $ads ..8 {based on|using|according to} ..6 {$sensitive}',
      '{infer~|segment~|segments|audiences} ..6 {$sensitive} ..12 {$ads|target}',
      {
        seq: '{we|may} ..2 {sell|sell or share|share or sell} ..2 {your|the|certain} ..2 {sensitive|biometric|health|precise geolocation} ..2 {data|information}',
        evidence: 'statutory',
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Advertisers can choose audiences by religion or income.',
    'Advertisers may target you on the basis of sexual orientation, ethnicity or health conditions.',
    'Special categories of data, such as data on health, are processed for purposes of direct marketing.',
    'We use information on your financial situation to send you offers and promotional communications.',
    [
      'Sensitive Personal Information that we share for cross-context behavioral advertising includes:',
      'Racial or ethnic origin and religious beliefs',
    ],
    'We use your precise location to show you targeted advertising.',
    'We may share sensitive personal information with advertising partners.',
    'We use health information to serve you relevant ads.',
    'We may sell your sensitive personal data.',
    'We infer your political views and religious beliefs in order to target ads.',
    'Location data from your device is used to deliver tailored advertising.',
    'Sensitive personal information | Advertising networks and data brokers',
    'We use GPS to find you and to show you relevant ads.',
    'Our standard health segments are listed below.',
  ],
  passed: [
    'We use your health data to compute your training plan, and we use cookies to show ads.',
    'We do not use sensitive data for advertising.',
    'We use your location to show you nearby stores.',
    'Advertisers may not target ads based on health, religion or sexual orientation.',
    'We do not show ads based on sexual orientation, race or religion.',
    'Sensitive personal information includes health data, ethnicity and precise geolocation.',
    'You may limit the use of your sensitive personal information.',
    'We use your approximate location to show you ads in your language.',
    'We use cookies and web beacons to show you relevant ads.',
    'Our rules forbid advertisers to send us sensitive data.',
  ],
  also: [
    'precise-location',
    'cross-context-advertising',
    'sale-of-personal-data',
    'health-data',
    'broad-third-party-sharing',
    'marketing-without-consent',
  ],
};
