import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'profile-combination',
  title: 'Data about you is combined into one profile',
  group: 'tracking',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'Data about you from different services, brands, partners or sources is combined into one picture of you.',
  whyItMatters: 'The whole says more about you than the parts that you chose to share.',
  whatItMeans: 'What you told one service can shape what another one shows you.',
  whatYouCanDo:
    'Use separate accounts and email addresses for separate things. Where the settings allow it, refuse to have your accounts linked.',
  regulations: [
    { id: 'eu-dma', refs: ['5(2)'] },
    { id: 'gdpr', refs: ['5(1)(b)', '6'] },
  ],
  related: ['third-party-enrichment', 'cross-device-tracking', 'affiliate-disclosure', 'browsing-history'],
  mappings: { tosdr: [326], opp115: ['First Party Collection/Use'], dpv: ['dpv:Combine', 'pd:Profile'] },
  modifiers: [
    {
      by: 1,
      when: 'offline data or data of other companies is included',
      seq: [
        '{offline|data brokers|data broker|data aggregators|data suppliers|publicly available|commercially available|third party data providers}',
        '{from|by|with} ..3 {third parties|other companies|data providers|advertisers}',
      ],
    },
    {
      by: 1,
      when: 'it serves advertising',
      seq: ['{targeted|personalised|personalized|tailored|relevant|interest based} ..2 $ads', '$ads {purposes|profile|profiles}'],
    },
    {
      by: -1,
      when: 'you can refuse it',
      seq: ['{you can|you may|right to|option to|able to} ..2 {opt out|object|refuse|unlink|disconnect}'],
    },
  ],
  match: {
    none: [
      'combining ..4 from {several|multiple|many|all|our|different} {users|customers|people|members}',

      '{when|if|that|could be|can be|may be|information} {combined|merged|linked} ..8 {identify|identifies|identifying|identifiable|to you personally}',
      '{when|if|once|where} ..2 combined',
      '{used|alone} ..3 or ..5 combined',
      'these results',
      'erasing and destroying',
      '{these providers|those providers|these companies|they|such providers} {combine|link|associate}',
      'merging of',
      '{becomes|become} personal',
      // Statistics.
      '{aggregate|aggregated} {data|information|statistics} ..14 {not|cannot|identify|statistical}',
      'combined with ..3 {data|information} {of|from|about} ..2 {others|other users|other customers|other people|other individuals}',
      'other ..1 {users|customers|people} data',
      'they may use',
      '{combined|combine|merge} ..3 {with|in|into|to} ..6 {aggregate|aggregated|anonymous|anonymized|anonymised|de identified} ..4 {form|data|information|statistics}',
      // Companies that combine.
      '{combined entity|business combination|combination of|asset}',
      // What others do.
      '{they|third parties|these companies|those companies|these parties|advertisers|these partners|google|facebook|meta|these providers|these third parties|partners|providers|vendors|who|social networks|those parties|such third parties|such parties} {may|can|might|will|could|also|may also|to} ..3 {combine|link|merge|connect|associate}',
      '{third party|third parties|providers|networks|advertisers} {will|may|can} {match|combine|link|merge|connect}',
      'providers {will|may} {match|combine|link}',
      '{data means|information means|refers to|for purposes of this section}',
      '{you may not|you must not|you shall not|customer shall not|customer will not}',
      "{not|never|don't|won't|without} ..2 {combine|link|merge|combining|linking|merging|connect}",
      '{shall not|will not|must not|may not} ..24 combine',
      '{commingle|source code|software|open source}',
    ],
    any: [
      '{everything|all} ..2 we know about you ..8 {one|single|profile|services|brands}',
      '{$data} ..8 {merged|combined|matched} with your ..1 {customer|user|account|existing} ..1 {file|record|profile|data}',
      'link ..2 {purchase|order|transaction} {histories|history|data} ..2 with ..2 {browsing|online|web} {data|behaviour|behavior|history|activity}',
      {
        seq: '{$data} from ..3 {sources|channels|services} ..4 {flows together|flow together|brought together|converge|is unified|are unified}',
      },
      '{supplement|enrich|complete} what ..2 {you|know} ..4 with ..4 {details|data|information} from',
      '{your accounts|accounts} with our ..2 {companies|brands|affiliates|services} ..3 be {linked|merged|connected}',
      '{data|information} ..10 {brought together|joined up|put together} ..4 {under|in|into|with} ..4 {one|single|common|profile|account|central|customer}',
      '{$data|it} ..8 added to ..3 {information|data|profile|record|records} ..4 {held|hold|already}',
      '{join up|joins up|bring together|piece together|put together} ..2 what we know',
      '{offline|in store} ..2 {data|information|purchases|purchase data|transactions} ..4 {matched|linked|combined|merged} ..2 {with|to} ..3 online',
      '{evaluated|analysed|analyzed|processed} together with ..2 {data|information} ..2 from ..2 {other|third|different|partners|affiliates}',
      '{add to|complement} ..2 {the information|information|data} ..6 with ..2 {information|data} ..4 {from|receive|obtain|get}',
      // Information is combined with other information.
      '{combine|combines|combining|merge|merges|merging|supplement|commingle|aggregate and combine|pool} ..12 {$data|this|it|them|these|activities|history} ..8 with ..14 {other|others|third parties|third party|sources|source|partners|affiliates|companies|databases|services|providers|offline|publicly|additional|we collect|we have|we hold|we already|from|about you|you provide|collected|through}',
      '{$data|this|activities|history} ..10 {is|are|be|been} ..2 {combined|merged|pooled} ..3 with ..14 {other|others|third|sources|source|partners|affiliates|companies|services|offline|additional|data|information}',
      '{combine|combines|combining|merge|merging} ..6 {$data|this} ..10 {from|across|between|through|obtained} ..6 {different|various|multiple|other|several|all|across|third|our|sources|services|devices|brands|products|affiliates}',
      '{combine|combines|combining|merge|merging|link and combine|link or combine|combined} with ..2 {other|personal|additional|any} ..3 {data|information|personal information}',
      '{combine|combines|combining} that ..1 with ..4 {data|information}',
      '{combine|combining} ..8 {data|information} ..10 {sources|services|products|profile|third parties|partners}',
      '{combine|combining|combined} ..10 {to|into} ..5 {profile|profiles|single view|single|one}',
      { seq: '{use|uses|used|using} ..8 in combination with ..6 {information|data} ..4 {we|you|collected|from}', none: ['identif*'] },
      // Combining as such.
      '{we|may|also|will|to|and|or} ..1 combine ..3 {$pdata|information about|information from|information collected}',
      '{connect|link|match|combine|merge} ..4 information ..14 with ..2 {information|data}',
      'we ..2 combine ..6 data',
      '{link|match|connect|combine} ..10 with {other|additional|existing} ..2 {data|information}',
      '{associate|link|combine} {it|them} ..1 with ..3 {information|data}',
      // Passive, and other verbs for it.
      {
        seq: '{this|that|these|such|your|personal|profile|the|account|usage|collected|all} ..3 {$data|profiles} ..4 {may|will|can|might|is|are} ..2 {combined|merged|linked together|cross referenced|amalgamated|consolidated|matched with|enriched|augmented|supplemented|correlated} ..8 {with|by|using|across|from|into|and|together}',
        none: ['{by|of} you', 'linked together ..2 to'],
      },
      '{enrich|enriches|enriching|augment|augments|augmenting|append|appends|appending|cross reference|cross referencing|amalgamate|consolidate|consolidating|complement|complementing} ..8 {$data|profile|profiles|records|record} ..8 {with|from|by|to} ..8 {third|other|sources|source|partners|offline|publicly|external|additional|different|data|information}',
      '{combination of|combining} ..4 {$data} ..12 with ..6 {third party|third parties|other|partners|offline|external} ..4 {$data|sources}',
      '{join|joins|joining|match|matches|matching|overlay|blend} ..3 {$data|it|them} ..8 with ..6 {$data} ..6 {from|we have|we hold|obtained|received|collected} ..4 {other|third|sources|partners|elsewhere|offline}',
      '{single|360|360 degree|unified|consolidated|holistic|complete} ..2 customer {view|profile|record|profiles}',
      // One service's data in another.
      {
        seq: '{personalise|personalize|personalised|personalized|personalising|personalizing|customise|customize|tailor|target} ..6 {experience|experiences|content|ads|recommendations|offers|profile|you|services} ..6 across ..2 {our|all|other|their|multiple|the|different|$we} ..5 {brands|products|platforms|companies|sites|websites|properties|family|businesses|group}',
        none: ['across your', "{not|don't|never|doesn't} ..30 across"],
      },
      {
        seq: '{personalise|personalize|tailor|customise|customize|understand} ..10 across ..3 {services|brands|products|platforms}',
        context: ['{group|affiliates|companies|brands|family|other services}'],
        none: ['across {your|devices|multiple devices}', "{not|don't|never|doesn't} ..30 across"],
      },
      '{$data} ..8 {shared|used|available|combined|carried over|synced|transferred} across ..3 {our|all|other|the|these|different} ..4 {services|brands|products|platforms|companies|apps|properties|businesses}',
      {
        seq: '{$data} ..4 {is|are|be} ..1 shared across',
        none: ['across ..2 {your|devices|borders|teams|team|regions|countries|locations|workspace|workspaces|multiple devices}'],
      },
      '{use|uses|using|process|share} ..6 {$data} ..12 {from|in|on|through|of} ..2 {one|another|other|any one} ..4 {service|services|product|products|brand|brands|app|apps|site} ..10 {in|on|for|to|with|across} ..3 {another|other|others|all our|all of our} ..4 {service|services|product|products|brand|brands|app|apps|sites|ones}',
      '{connect|link|match|correlate|tie|associate} ..6 {information|data|activity|visits|pages} ..10 {on|from|across} ..4 {our|the|this} ..8 with ..8 {on|from|across} ..2 {other|third|another|different}',
      '{match|link|connect|associate} ..3 you ..8 {activity|actions|information|data} ..8 {other|third party|advertiser|partner|off} ..6 {with|to} your ..3 {profile|account}',
      '{add|adds|adding|append|attach} ..6 {$data|it|this} to ..4 {profile|record|the information we|information we|data we} ..4 {hold|have|already|about you|of you|on you}',
      {
        seq: '{link|links|linked|connect|connected|associate|associated} ..4 {your accounts|accounts you|your other accounts} ..8 {services|brands|products|companies|affiliates|platforms}',
        none: ['{you may|you can|you choose|if you|you decide|choose to}'],
      },
      '{use|process|analyse|analyze} ..8 in combination with ..4 other ..3 {information|data}',
      // "Link" and "connect" carry less.
      '{link|links|linking|connect|connects|connecting|associate|match|matching} ..8 {$data} ..4 {with|to} ..4 {other information|other data|information from other|data from other|personal information we|information we have|information we hold|personal data held|data held|information that we|information obtained|your profile|data we receive|information we receive|information about you from}',
      '{link|linking|connect|connecting} ..8 {activity|activities|history|browsing data} ..10 {with|to|across} ..6 {information|data|services|platforms|other}',
      '{across|between} ..2 {our|all our|all of our|other|the} ..4 {brands|services|products|companies|affiliates|platforms|group} ..14 {profile|profiles|single view|combined|combine|personalise|personalize|personalised|personalized}',
      '{build|building|create|creating|compile|develop|construct} ..4 {single|unified|comprehensive|complete|combined|consolidated|overall|fuller|holistic} ..4 {profile|profiles|view|picture}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Information obtained from partners will be merged with your customer file.',
    'Online data and data from our stores are brought together under one customer number.',
    'Information received from others may be added to the information already held about the customer.',
    'Offline purchases are matched with online behaviour.',
    'We may combine the information that you give us with information from third parties.',
    'Data from our apps is merged with data from offline sources.',
    'We combine information across our brands to build a single profile of you.',
    'We may link your browsing activity to other information that we hold about you.',
    'The information is combined with data that we receive from our partners.',
    'Collected data may be cross-referenced with records from outside sources.',
    'We enrich your profile with data from external providers.',
    'To personalise your experience across our family of brands, we analyse what you buy.',
    'Viewing data is shared across all our apps.',
    'Information from one service is used: we use data from one service to suggest content in our other services.',
    ['We use your information to:', 'combine it with other personal information that we collect from you.'],
  ],
  passed: [
    'Combining data from many users, we compute averages.',
    'We do not combine your data with data from other services.',
    'Aggregated data means information that was combined with data of other users.',
    'This information may identify you when combined with other data.',
    'Our advertisers may combine this information with other data that they hold.',
    'Processor shall not sell personal data or combine it with data from other sources.',
    'You can personalise the app across your devices.',
    'If you choose to, you can link your accounts with other services.',
    'You may not combine our content with other works.',
    'In a business combination, data may be transferred to the new owner.',
  ],
  also: ['third-party-enrichment', 'browsing-history', 'affiliate-disclosure'],
};
