import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'browsing-history',
  title: 'Your browsing or search history is collected',
  group: 'tracking',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
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
      '{browsing|browser|web|internet|search} {history|histories}',
      '{browsing and search|browsing or search|search and browsing|browsing activity and search|clickstream and browsing|browsing and comment} history',
      '{pages|sites|websites|website|services|page} ..4 you ..3 {visit|visited|view|viewed|visiting} ..3 before ..4 after',
      '{websites|website|pages} ..3 you ..2 visited before you ..2 {took|clicked|used}',
      "{collect~|track~|information about|data about|record~|receive~|including|about|log|based on} ..10 {other|third party} ..2 {websites|sites|webpages|web pages|web sites} ..3 {you|you've|users} ..2 {visit|visited|view|viewed}",
      "{collect~|track~|information about|data about|record~|receive~|including|such as|about|based on} ..6 {websites|urls|web sites|domains|web pages} ..2 {you|you've|users} ..2 {visit|visited|view|viewed|access|browse}",
      {
        seq: '{information|data|collect~|track~|monitor~|record~|receive~|gather~} ..8 {your|user|users|visitors|online|browsing|web|internet|about} ..3 {activity|activities|behavior|behaviour|browsing|visits|usage|use|interactions|engagement|actions} ..5 {on|across|over|at|with|of|to|outside} ..4 {other|third party|third parties|different|multiple|unaffiliated|partner|advertiser|across} ..2 {websites|sites|apps|applications|services|platforms|online}',
        none: ['with us on', '{service|third party} providers ..3 in connection'],
      },
      '{information|data|collect~} ..10 {use of|usage of} our ..2 {services|service|site|website|sites|websites|platform|app} and other {websites|sites|apps|services|online}',
      '{activities|activity|behavior|behaviour|actions|browsing|use} ..2 over time ..6 {sites|websites|online|services|apps}',
      '{actions|activity|activities} ..6 {outside|outside of|off} ..4 {websites|apps|sites|services|platform}',
      '{behavior|behaviour|activity|activities} across {sites|websites|apps|the web|the internet}',
      '{collect~|track~|monitor~|record~|log} ..8 {web browsing|internet browsing|online browsing} {activity|activities|habits|behavior|behaviour|data}',
      '{your|their|users|user} visits to ..4 {other|third party|those|advertiser|partner} ..3 {websites|sites|apps}',
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
