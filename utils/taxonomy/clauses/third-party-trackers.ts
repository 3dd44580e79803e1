import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** Vendors whose code collects data on the page or in the app. Not payment, delivery or consent tools. */
const VENDOR =
  'google analytics|google ads|google adwords|google adsense|adsense|admob|google ad manager|google tag manager|google marketing platform|google firebase|firebase analytics|crashlytics|doubleclick|facebook pixel|meta pixel|facebook sdk|facebook custom audience|facebook custom audiences|tiktok pixel|twitter pixel|snap pixel|pinterest tag|linkedin insight|linkedin insights|linkedin pixel|linkedin ads|microsoft advertising|google universal analytics|microsoft clarity|bing ads|adobe analytics|adobe marketing cloud|omniture|yandex metrica|heap analytics|plausible analytics|fathom analytics|simple analytics|unity ads|datadog rum|google recaptcha|recaptcha';
/** Vendors that publish notices of their own: their bare name says nothing there, someone else has to use it. */
const COMPANY =
  'appsflyer|apps flyer|hotjar|mixpanel|amplitude|posthog|adjust gmbh|branch io|branch metrics|fullstory|full story|mouseflow|smartlook|contentsquare|quantum metric|crazy egg|optimizely|comscore|nielsen|chartbeat|quantcast|criteo|taboola|outbrain|adroll|kochava|flurry|kissmetrics|snowplow|rudderstack|statsig|tealium|applovin|ironsource|vungle|chartboost|inmobi|liftoff|moloco|tenjin|singular labs|segment io|hubspot|marketo|new relic';
/** What a vendor says of itself in its own notice. */
const SELF = [
  `{data|information|notice|policy|email|dpo} ..4 {through|at|from} {${COMPANY}}`,
  `{collected|processed|controlled|served|owned|operated|approved|verification|received|held} ..3 by {${COMPANY}}`,
  `{dpo|contact|support|privacy} {${COMPANY}} com`,
  `{${COMPANY}} {only|does|is|may|will|processes|can|has}`,
];
const OTHERS =
  'third party|third parties|other companies|other parties|other organizations|other organisations|partners|partner|advertisers|advertising companies|ad networks|ad network|advertising networks|advertising network|ad servers|ad exchanges|service providers|service provider|vendors|vendor|analytics providers|analytics companies|analytics provider|social networks|social media companies|social media platforms|social media sites|providers|publishers|business partner|google|facebook|meta|youtube';
const TECH =
  'cookie|cookies|pixel|pixels|pixel tags|web beacon|web beacons|beacons|beacon|clear gifs|sdk|sdks|software development kit|software development kits|tracking technology|tracking technologies|tracking tools|similar technologies|other technologies|these technologies|such technologies|technologies|local storage|tags|scripts|tracking codes|trackers';

export default defineClause({
  id: 'third-party-trackers',
  title: 'Other companies’ trackers are used here',
  group: 'tracking',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 1, C: 1, S: 2 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'Code of other companies in the site or the app, such as cookies, pixels or SDKs, collects data about your visit.',
  whyItMatters: 'Each of these trackers is one more party that watches what you do.',
  whatItMeans: 'Other firms can learn which pages you opened and what you looked at, often together with your network address.',
  whatYouCanDo: 'Reject cookies that are not needed, and use a content blocker or a browser that blocks trackers by itself.',
  regulations: [
    { id: 'eu-eprivacy', refs: ['5(3)'] },
    { id: 'uk-pecr', refs: ['6'] },
    { id: 'gdpr', refs: ['26', '44'] },
    { id: 'us-ca-cipa', refs: ['Penal Code 631', 'Penal Code 638.51'] },
  ],
  related: ['cross-context-advertising', 'session-replay', 'device-fingerprinting', 'ad-opt-out'],
  mappings: { tosdr: [323, 307, 325, 217], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:TrackingByThirdParty'] },
  modifiers: [
    {
      by: 1,
      when: 'pages on health are included',
      seq: ['{health|medical|patient|pharmacy} ..2 {page|pages|portal|portals|section|sections}'],
    },
    {
      by: -1,
      when: 'the tool runs on the provider’s own servers',
      seq: ['self hosted', 'on our own {servers|server|infrastructure}', 'hosted {by us|on our servers|locally}'],
    },
  ],
  match: {
    none: [
      // How to refuse them, and what other people's sites do.
      '{opt out|opt outs|opting out|disable|block|reject|refuse|decline|prevent|browser settings|browsers} ..18 {cookie|cookies|analytics|tracking|trackers|beacons}',
      '{linked|external|links to|link to|linking to} ..8 {site|sites|website|websites|services|third party|third parties}',
      '{websites|sites} ..4 {you visit|you link to}',
      '{payment|credit} {cards|card|processing|processors|processor}',
      '{not|never} ..3 {share|provide|sell|disclose}',
      'data {communicated|transmitted|provided|received} ..6 via ..2 connect',
      '{ai|artificial intelligence} tools',
      "{not|never|don't|doesn't} ..2 {use|employ|utilize|utilise|allow|embed|set|place|authorize|authorise|permit} ..14 {third party|google|analytics|cookies|trackers|advertising}",
      'some people have taken the position',
      'clicking on {those|these|such|the} links',
      '{your use of|using} third party',
      'identity provider',
      '{notify google|the publisher uses}',
      'on third party {sites|platforms} or',
      'crm tool',
      'solve ..1 recaptcha',
    ],
    any: [
      '{various|several|different|outside|external} {companies|providers|firms|vendors} ..3 {read|write|set|place|store} ..4 cookies',
      '{app|site|website|we} ..2 {transmits|sends|transmit|send} ..6 {events|usage data|usage events|device data} to ..8 {google|meta|facebook|measurement companies|analytics companies|third parties|analytics providers|firebase}',
      '{tags|pixels|cookies|beacons|scripts} belonging to ..3 {partners|media partners|third parties|other companies|providers}',
      '{loads|load|loaded} ..2 from ..2 servers of ..2 {other|third|external|the} ..1 {providers|parties|provider|companies|third parties}',
      '{external|outside} {analysis|analytics|measurement|tracking|statistics} {tool|tools|service|services|provider|providers}',
      '{cookies|pixels|tags|scripts} of {external|other|outside|third party} {providers|companies|services|firms} ..4 {are|is|may|used|set}',
      // The browser calls the vendor's servers.
      {
        seq: '{plugin|plugins|plug in|plug ins|button|buttons|widget|widgets|video|videos|fonts|map|maps} ..30 {connection|connects|connect} ..6 {server|servers} ..6 {google|facebook|meta|youtube|twitter|network|networks|provider|providers|third|vimeo|linkedin|pinterest|instagram}',
      },
      'information generated by ..4 {cookie|cookies} ..20 {transmitted|transferred|sent|transmit} ..8 {google|adobe|third|server|servers}',
      'browser ..8 {establish~|connects|sets up|builds} ..4 {connection|directly} ..4 {server|servers} ..4 {google|facebook|meta|youtube|twitter|network|networks|provider|third|vimeo|linkedin|pinterest}',
      '{analytical|tracking|marketing|analytics|advertising|statistical|statistics} cookies of ..2 {third parties|third party|partners|providers|other companies}',
      '{tracking pixel|tracking pixels|web beacon|web beacons|plugins|plug ins|tags} of ..2 {third parties|social networks|social network|partners|vendors|provider|providers|facebook|meta|google|linkedin}',
      '{use|uses|using|used} ..8 {web analysis service|web analysis tool|website analysis service|web analysis services|web analysis tools}',
      '{beacon|beacons|web beacons|pixels|cookies|scripts|tags} from ..1 {outside|external} ..1 {companies|firms|providers|parties|sources|vendors|services}',
      '{like button|like buttons|share buttons|social buttons|social media buttons|social plugins|plugins of social} ..14 {report|reports|inform|informs|notify|notifies|reveal}',
      {
        seq: '{google fonts|google maps|third party fonts|external fonts|google web fonts|font awesome|adobe fonts|third party fonts and maps} ..30 {ip address|connection to|transmitted to|servers of|google servers}',
      },
      '{third parties|other companies|partners|advertisers|vendors} ..4 place ..4 {tags|code|pixels} ..4 on {the|our|this}',
      // Engagement vendors, only where trackers are listed.
      { seq: '{braze|clevertap|leanplum|customer io|gainsight px}', types: ['Trackers Policy'] },
      `{these|those|such} ..1 {entities|companies|parties|partners|providers|vendors|third parties|networks|advertisers} ..4 {use|set|place|employ|utilize|access|deploy} ..4 {${TECH}}`,
      {
        seq: `{third party|third parties|partners|partner|advertisers|ad networks|advertising networks|advertising partners|other companies|vendors} ..4 {collect|receive|gather|obtain|record} ..6 {information|data} ..6 when ..2 {you|users|visitors} {interact|visit|view|use|see|click|access|browse|engage}`,
        none: [
          '{their|own|those|these|such} ..2 {site|sites|website|websites|platform|platforms|app|apps}',
          '{provide|share|disclose|send} ..4 {us|to us|with us}',
          'we ..4 {collect|receive|obtain}',
        ],
      },
      // A vendor is named.
      {
        seq: `{we|company|use|uses|using|used|utilize|utilise|utilizes|utilises|employ|employs|implemented|implement|integrate|integrated|embed|embedded|incorporate|incorporates|working with|work with|partner with|such as|including|include|like|e g|for example|by|through|via|with} ..10 {${VENDOR}}`,
      },
      {
        seq: `{${VENDOR}} ..12 {to understand|to help|to analyze|to analyse|to measure|to track|to collect|collects|collect|uses cookies|uses|use cookies|helps us|allows us|analytics|cookie|cookies|sets|set|measure|tracks|service|tool|used|provided by}`,
      },
      {
        seq: `{use|uses|using|used|utilize|utilise|utilizes|utilises|employ|employs|implemented|integrate|integrated|embed|embedded|incorporate|incorporates|working with|work with|works with|partner with|such as|including|include|like|e g|for example|provided by|offered by|service by|with} ..8 {${COMPANY}}`,
        none: SELF,
      },
      {
        seq: `{${COMPANY}} ..10 {to understand|to help|to analyze|to analyse|to measure|to track|cookies|cookie|helps us|allows us|enables us|analytics|set|tool|sdk|software development kit|provided by|collects data about|collects information about}`,
        none: SELF,
      },
      // Others place or read trackers.
      `{${OTHERS}} ..14 {use|uses|using|used|set|sets|setting|place|places|placing|placed|drop|drops|deploy|deploys|employ|employs|utilize|utilise|access|read|install|store} ..8 {${TECH}}`,
      `{${TECH}} ..8 {set|placed|served|provided|dropped|operated|managed|owned|deployed|used|delivered|created|issued|installed|stored|controlled} ..4 by ..6 {third party|third parties|partners|partner|other companies|advertisers|ad networks|ad network|advertising networks|service providers|vendors|providers|social networks|others|google|facebook|meta|youtube|someone other|organizations other|parties other|entities other|other parties}`,
      `{${TECH}|plugins|plug ins|widgets} ..3 from ..3 {third parties|third party|other companies|our partners|partners|social networks|advertising partners|google|facebook|meta|others}`,
      // Others are let in.
      '{allow|allows|permit|permits|enable|enables|let|lets|authorize|authorise} ..6 {third party|third parties|others|partners|other companies|ad networks|advertising networks|advertisers|service providers|vendors|providers|companies|advertising companies} ..12 {collect|use|place|set|track|access|receive|gather|serve|analyze|analyse|measure|monitor} ..14 {$data|cookies|beacons|technologies|pixels|visits|traffic|activity|usage|activities|interact|interactions}',
      '{engage|engages|contract with|work with|works with|partner with|use|uses|using|may use|utilize|utilise} ..6 {third party|third parties|others|partners|other companies|ad networks|advertising networks|advertisers|service providers|vendors|providers|companies|advertising companies} ..12 {collect|place|set|track|gather|serve|measure|monitor} ..14 {$data|cookies|beacons|technologies|pixels|visits|traffic|activity|usage|activities|interact|interactions}',
      // Third-party cookies, tools, code.
      '{use|uses|using|used|utilize|utilise|utilizes|utilises|employ|contain|contains|include|includes|feature|features|integrate|integrates|embed|embeds|implement|incorporate|incorporates|place|places|set|deploy|there are|have|has|both} ..10 {third party|third parties} ..4 {cookie|cookies|pixel|pixels|sdk|sdks|software development|tracking|trackers|analytics|tags|tools|beacons|web beacons|plugins|plug ins|widgets|scripts|code|technologies|advertising companies|ad servers|social media features}',
      '{first party and third party|first and third party|first or third party|1st and 3rd party|first party or third party|first party as well as third party|own and third party} ..4 {cookie|cookies|technologies|trackers|analytics|pixels}',
      'third party {cookies|trackers|pixels} ..4 {are used|may be used|are placed|are set|may be set|may be placed|are also used|enable|allow|help|on our|on this|that we|which we|we use}',
      // Analytics suppliers.
      '{use|uses|using|utilize|utilise|employ|engage|work with|partner with|rely on|share|shared|provided by|with|to|through} ..10 {third party analytics|data analytics providers|analytics service providers|analytics providers|analytics provider|analytics partners|analytics companies|analytics vendors|analytics service providers|analytics services provided by|web analytics services|analytics and advertising partners|advertising and analytics partners|analytics and marketing partners|marketing and analytics providers|measurement partners|third party web analytics|third party service providers for analytics|attribution partners|mobile analytics software|web analytics service|analytics tools from|analytics software}',
      // Social plug-ins.
      `{social media|social network|social networking|social|facebook|twitter|linkedin|like|share} ..3 {plugin|plugins|plug in|plug ins|widget|widgets|button|buttons|features|tools} ..30 {collect|collects|track|tracks|transmit|transmits|transmitted|receive|receives|sent|set a cookie|set cookies|place|sends|cookie|cookies|know|learn}`,
      '{these|such} {features|plugins|plug ins|widgets|tools|buttons} ..2 {may|might|can|could|also} ..4 {collect|set|track|recogni*} ..24 {cookie|cookies|ip address|page|pages|browser}',
      {
        seq: '{these|those|such} {third party sites|third party websites|social networks|third party platforms|platforms|third party services} {may|might|can} ..2 {log|collect|record|receive|track|set}',
        context: ['{social media|plugin|plugins|plug in|plug ins|embedded|button|buttons|widget|widgets}'],
        none: ['{provide|give|submit} ..6 {to|directly}'],
      },
      '{use|uses|using|utilize|engage} ..6 {advertising and analytics|analytics and advertising|analytics or advertising|marketing and analytics|analytics and marketing|tracking and analytics} {service|services|tools|technologies|providers|companies|cookies|partners|vendors}',
      '{collected|recorded|gathered|tracked} by ..3 {social networks|third parties|advertisers|partners|other companies|social media companies} ..16 {cookie|cookies|pixel|pixels|trackers|tags|beacons|sdks}',
      `{${TECH}} ..10 {we and our|by us and our|by us or our} ..4 {partners|vendors|providers|advertisers}`,
      // The provider's own code elsewhere.
      '{our|the} ..4 {pixel|pixels|sdk|sdks|plugin|plugins|tags|technologies|cookies|buttons|tools} ..14 {on other|on third party|on their|in other|in third party|integrated into|integrated in|embedded in|embedded on|installed on|installed in} ..5 {site|sites|website|websites|app|apps|applications|services|platforms}',
      '{use|uses|place|placed} ..6 {pixels|beacons|cookies|clear gifs} ..4 {on|in} {third party|other|partner|third parties} ..3 {site|sites|website|websites|apps}',
      // Parts of the page that come from elsewhere.
      '{embedded|embed|embeds} ..6 {youtube|vimeo|google maps|tweets|content from other|content from third|third party content|videos from} ..24 {collect|cookies|cookie|track*|data|behaves}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Cookies of external providers are used for statistics.',
    'Our pages contain plug-ins of social networks; when a page opens, the browser connects to the servers of the network.',
    'Our emails contain a tracking pixel of our mailing provider.',
    'Some pages carry like buttons, which report your visit to the network.',
    'Others measure our traffic. These companies may use cookies and web beacons.',
    'Advertising partners may collect information about you when you view their banners in our app.',
    'We use Google Analytics to understand how visitors move through our site.',
    'Advertising partners may place cookies and pixels on your device when you open the app.',
    'Some of these cookies are set by third parties that appear on our pages.',
    'We allow other companies to collect information about your visits with beacons.',
    'Our website uses first-party and third-party cookies.',
    'Our app contains third-party SDKs that record how you use it.',
    ['We work with these suppliers:', 'Mixpanel, a tool used to measure which features people open.'],
    'Social media buttons on our pages may collect your IP address and set a cookie.',
    'We use analytics and advertising services that set cookies.',
    ['Like buttons of social networks are part of our pages.', 'If you are logged in there, such social networks may log your visit.'],
    'Data about your visit is collected by social networks through cookies on our pages.',
    'We share usage data with our analytics providers.',
  ],
  passed: [
    'Third parties may collect information about you when you visit their websites.',
    'We do not use third-party cookies or trackers.',
    'We only use first-party cookies that keep you signed in.',
    'Your browser can be set to block cookies from third parties.',
    'Websites that we link to may use their own cookies.',
    'A cookie is a little text file that a site keeps on your device.',
    'Our servers are hosted by a cloud provider in Frankfurt.',
    'Users may not use scripts to collect data from the service.',
    'We measure visits with software that runs on our own servers.',
  ],
  also: [
    'cross-context-advertising',
    'browsing-history',
    'session-replay',
    'broad-third-party-sharing',
    'cross-device-tracking',
    'profile-combination',
  ],
};
