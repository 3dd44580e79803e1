import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'browsing-history',
  title: 'Your browsing or search history is collected',
  group: 'tracking',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy', 'Terms of Service'],
  definition: 'The pages you visit, your searches or what you watch, beyond this service itself, are collected or kept.',
  whyItMatters: 'Your history is a map of your interests and worries.',
  whatItMeans: 'Others can learn what you read, search for and watch, on other sites too.',
  whatYouCanDo:
    'Clear or pause your history where the service lets you, use a search engine that keeps none, and switch on tracking protection in your browser.',
  regulations: [
    { id: 'us-ca-ccpa', refs: ['1798.140(v)'] },
    { id: 'gdpr', refs: ['6'] },
    { id: 'eu-eprivacy', refs: ['5(3)'] },
  ],
  related: ['cross-context-advertising', 'third-party-trackers', 'session-replay', 'profile-combination'],
  mappings: { tosdr: [395, 387, 129], opp115: ['First Party Collection/Use'], dpv: ['pd:BrowserHistory', 'pd:BrowsingBehaviour'] },
  modifiers: [
    {
      by: 1,
      when: 'it is shared or sold',
      seq: [
        '{share~|sold|sell|selling|disclos*|provided to|made available to} ..20 {browsing|search|viewing|web} ..3 {history|data|information|activity}',
      ],
    },
    {
      by: 1,
      when: 'it comes from your connection or a browser extension',
      inBlock: [
        '{browser extension|browser extensions|our extension|the extension|toolbar|our vpn|vpn service|broadband service|internet access service}',
      ],
    },
    {
      by: -1,
      when: 'it stays on your device',
      seq: ['{stored|kept|saved|processed|stays|remains} ..2 {locally|only on your device|exclusively on your device}'],
    },
  ],
  match: {
    none: [
      // Signals and settings explained.
      '{preferences|preference|choice|choices|option} ..10 {collecting|collection|collect} ..14 {activities|activity}',
      'request that we ..2 not',
      '{delete|clear|erase|disable|clearing|deleting|view|edit|manage|pause} ..6 history',
      '{not|never} use ..3 {cookies|technologies} ..6 track',
      '{control|prevent|stop|limit} ..3 tracking',
      "{not|don't} ..2 {wish|want} ..12 track",
      'incognito',
      'no link',
      '{refuse|choices|choice} ..14 browsing',
      '{our|affiliated|affiliate} ..2 {websites|sites} ..3 visited',
      // Denials with a list between, and what others do.
      "{never|don't|doesn't|do not|does not|cannot|can't|not possible} ..20 {browsing|search} {history|histories}",
      '{other companies|trackers|other search engines} ..12 {track|trying|collect|tie}',
      'without linking',
      // Within the service itself.
      'history ..4 {on|within|of|in|to|with} ..2 {our|this|the|that} ..3 {site|sites|website|websites|services|service|platform|app|apps}',
      'history ..2 {related|relating} to your use',
      '{our|its|marketing|this} ..1 {websites|sites|website|site} ..2 you ..2 {visit|visited}',
    ],
    any: [
      '{activity|activities} on {websites|sites|apps|web sites} ..1 you {visit|use}',
      '{websites|sites|web pages|pages} ..2 you ..2 {visited|visit|viewed} {before|prior to|immediately before} ..2 {coming|visiting|arriving|navigating|accessing|came}',
      '{advertising|ads|advertisements|adverts} ..10 based {on|upon} ..4 browsing {activity|activities|behavior|behaviour|habits|patterns} & {third party|third parties|other|partner|partners|web|off|across|online}',
      // The way to the site and away from it.
      '{clickstream|click stream|clickstreams} ..8 to ..3 through ..4 from',
      '{site|website|page|url|sites|websites|pages} ..4 you ..3 {visit|go to|went to|visited|navigate to|move to|access} {next|afterwards|thereafter|after leaving|when leaving|when you leave|after you leave|upon leaving}',
      '{active|open|current|visited|opened} {urls|url|web pages|webpages|tabs} ..10 {crash|crashes|crashed|extension|browser}',
      '{page view|page views|page viewing|viewing} {information|data} from ..3 {merchants|partners|other|third}',
      '{browsing|browser|web|internet|search|navigation|surfing|internet browsing|web browsing|internet usage} {history|histories}',
      // Lists of data.
      '{urls|domains|web addresses|domain names|url addresses} ..2 {visited|accessed|viewed|browsed|requested|you requested}',
      '{websites|web sites} {visited|browsed|accessed|you visited|you have visited}',
      '{urls|addresses} of ..2 visited {websites|pages|sites}',
      'list of {urls|websites|sites|pages} ..20 {exit|leave|referring|visited}',
      '{use~|uses|collect~|analyse~|analyze~|share~|sell~|store|record|combine} ..8 {web browsing|internet browsing|online browsing} {information|data|activity}',
      '{collect~|record~|receive~|gather~|obtain~|analyze|analyse|track~|about|regarding} ..8 {use of|visits to|visit to|activity on|activities on|activity across|interactions with|interaction with|interact with|engagement with|usage of} ..2 {other|third party|third parties|partner|partners|advertiser|advertisers|unaffiliated} ..2 {websites|sites|web sites|apps|applications|online|channels|platforms|properties|resources}',
      // The provider’s code on other sites.
      '{when|each time|whenever|if} you ..3 {visit|access|use|browse|interact with} ..6 {websites|sites|apps|pages|website|site|applications} ..2 {that|which} ..4 {use|uses|incorporate|incorporates|include|includes|integrate|integrates|embed|embeds|contain|contains|carry|display} ..2 {our|the} ..3 {services|technology|technologies|pixel|plugins|plug ins|buttons|widgets|tags|code|sdk|cookies|embeds|features} & {collect~|receive~|record~|log|logs|obtain}',
      '{information|data} ..6 {websites|web sites|sites} you ..2 {visit|visited|browse} ..10 {mobile applications|apps|applications} you ..2 {use|used|have}',
      // Those who carry the traffic.
      {
        seq: '{collect~|log~|record~|store~|retain~|process~|see|analyse|analyze} ..12 {dns queries|dns requests|dns lookups|sites accessed|websites accessed|web traffic|destination ip|destination addresses|domains you|traffic logs|browsing logs|connection destinations}',
        context: ['{vpn|internet access|broadband|network|extension|browser|dns}'],
      },
      {
        seq: '{urls|url|web address|web addresses|address|addresses} of ..4 {pages|page|websites|sites|webpages|web pages|website} ..3 {you|visited|users} ..2 {visit|visited|view|open|browse}',
        context: ['{extension|browser|add on|toolbar|plugin|vpn|network|safe browsing}'],
      },
      '{collect~|use~|using|through|via|from} ..10 automatic content recognition',
      '{what|programs|programmes|channels|shows|content} you {watch|view} ..6 {television|tv|tvs|smart tv|set top box}',
      '{browsing and search|browsing or search|search and browsing|browsing activity and search|clickstream and browsing|browsing and comment} history',
      '{pages|sites|websites|website|services|page} ..4 you ..3 {visit|visited|view|viewed|visiting} ..3 before ..4 after',
      '{websites|website|pages} ..3 you ..2 visited before you ..2 {took|clicked|used}',
      "{collect~|track~|information about|data about|record~|receive~|including|about|log|based on} ..10 {other|third party} ..2 {websites|sites|webpages|web pages|web sites} ..3 {you|you've|users} ..2 {visit|visited|view|viewed}",
      "{collect~|track~|information about|data about|record~|receive~|including|such as|about|based on} ..6 {websites|urls|web sites|domains|web pages} ..2 {you|you've|users} ..2 {visit|visited|view|viewed|access|browse}",
      {
        seq: '{information|data|collect~|track~|monitor~|record~|receive~|gather~} ..8 {your|user|users|visitors|online|browsing|web|internet|about} ..3 {activity|activities|behavior|behaviour|browsing|visits|usage|use|interactions|engagement|actions} ..5 {on|across|over|at|with|of|to|outside} ..4 {other|third party|third parties|different|multiple|unaffiliated|partner|advertiser|across} ..2 {websites|sites|apps|applications|services|platforms|online}',
        types: ['Privacy Policy', 'Trackers Policy'],
        none: ['with us on', '{service|third party} providers ..3 in connection'],
      },
      '{information|data|collect~} ..10 {use of|usage of} our ..2 {services|service|site|website|sites|websites|platform|app} and other {websites|sites|apps|services|online}',
      '{activities|activity|behavior|behaviour|actions|browsing|use} ..2 over time ..6 {sites|websites|online|services|apps}',
      {
        seq: '{actions|activity|activities} ..6 {outside|outside of|off} ..4 {websites|apps|sites|services|platform}',
        types: ['Privacy Policy', 'Trackers Policy'],
      },
      '{behavior|behaviour|activity|activities} across {sites|websites|apps|the web|the internet}',
      '{collect~|track~|monitor~|record~|log} ..8 {web browsing|internet browsing|online browsing} {activity|activities|habits|behavior|behaviour|data}',
      '{your|their|users|user} {visits|visit} to ..4 {other|third party|those|advertiser|partner} ..3 {websites|sites|apps}',
      'actions ..4 {you|users} ..3 {take|taken|took|perform|performed} ..6 {other|third party|outside|off|advertiser|advertisers|partner} ..3 {websites|sites|apps}',
      '{activity|activities} on {sites|websites|apps} ..3 that use our',
      '{track~|monitor~|collect~|follow~|record~} ..6 {browsing|surfing} {habits|behavior|behaviour|patterns}',
      'how you interact with {those|other|third party} {websites|sites}',
      '{interactions with|interact with|activity on|visit} ..3 {websites|web pages|sites} ..10 in app browser',
      {
        seq: '{collect~|store~|retain~|record~|keep~|log|include~|including} ..15 {search terms|search queries|searches you|search query|queries you enter|terms you search|your searches}',
        context: ['{search engine|web search|search service|our browser|browser extension|search the web}'],
        none: ['on {the|our} {site|website|platform|services}'],
      },
      '{television|tv|set top box} ..10 {viewing|watch|watched|channels} ..6 {information|data|habits|history|activity}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Our log shows your activity on websites you visit that carry our button.',
    'We log the full URL clickstream to, through and from our pages.',
    'We collect your browsing history and search history.',
    'We receive information about your activity on other websites and apps.',
    'Our servers log the pages you visit before and after using our services.',
    'Our partners track your online activities over time and across third-party websites.',
    'The extension collects the URLs you visit while it is switched on.',
    'This includes information about other websites that you visit.',
    'We may use your web browsing data to suggest articles.',
    'The vendor collects information regarding the use of other websites and apps.',
    'When you visit a site that includes our widgets, we record the address of the page.',
    'Our set-top box records which channels you watch on television.',
    ['We collect:', 'your IP address, the time of the request and URLs visited;'],
    'We combine data about your use of our services and other websites.',
  ],
  passed: [
    'Such signals tell sites your preferences on the collection of data about your online activities across third-party websites.',
    'Clickstream data shows which menu items people choose on our site.',
    'We do not collect your browsing history.',
    'You can clear your browsing history in the settings.',
    'We record your browsing history on our website.',
    'Other websites that you visit through links have their own policies.',
    'We count which pages of our site are viewed most.',
    'We are not responsible for the privacy practices of websites you visit.',
    'Your order history is shown in your account.',
  ],
  also: ['cross-context-advertising', 'profile-combination'],
};
