import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const SOURCES =
  'other sources|another source|third parties|third party|third party sources|outside sources|external sources|public sources|publicly available|publicly accessible|public databases|public records|public registers|public domain|data brokers|data broker|data providers|data provider|data suppliers|data vendors|data aggregators|data enrichment|other companies|other organizations|other organisations|other businesses|business partners|our partners|marketing partners|advertising partners|advertisers|partners|affiliates|social media|social networks|social networking|other users|credit bureaus|credit reference agencies|credit agencies|government agencies|commercially available|marketing vendors|list vendors|lead generation|analytics providers|elsewhere|employers|your employer|recruiters|referral|private and public sources|resellers|distributors|event organizers|search engines|app stores|your organization|your organisation|educational institutions|universities|identity verification|fraud prevention|credit reporting|other people|other individuals';
const PROVIDERS =
  'third parties|third party|partners|business partners|advertisers|publishers|data brokers|data providers|data vendors|other companies|other sources|advertising partners|measurement partners|marketing partners|affiliates|social media platforms|social networks|these sources|such third parties|other users';

export default defineClause({
  id: 'third-party-enrichment',
  title: 'Data about you comes from other sources',
  group: 'collection',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition:
    'The provider gets information about you from brokers, partners, public records or other companies and adds it to what it has.',
  whyItMatters: 'You did not give this data and may not know that it exists.',
  whatItMeans: 'Your profile may hold wrong or intrusive facts that came from strangers.',
  whatYouCanDo:
    'Ask where your data came from: GDPR Art. 15(1)(g) gives a right to know. In California, the DROP site lets you ask all registered data brokers to delete your data.',
  regulations: [
    { id: 'gdpr', refs: ['14'] },
    { id: 'us-ca-delete-act', refs: ['1798.99.80–.89'] },
    { id: 'us-ca-ccpa', refs: ['1798.110'] },
    { id: 'us-fcra', refs: ['15 USC 1681'] },
  ],
  related: ['profile-combination', 'credit-check', 'non-user-data', 'privacy-rights-listed'],
  mappings: { tosdr: [382], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:ThirdPartyDataSource', 'ai:DataEnrichment'] },
  modifiers: [
    {
      by: 1,
      when: 'data brokers are among the sources',
      seq: [
        '{data brokers|data broker|data aggregators|consumer data resellers|information resellers|list brokers|data resellers|data compilers}',
      ],
    },
    {
      by: 1,
      when: 'it is used for advertising',
      seq: ['{for|to|deliver|tailor|target|personali*} ..6 {advertising|targeted ads|relevant ads|advertisements|marketing purposes}'],
    },
    {
      by: 1,
      when: 'sensitive data is included',
      seq: [
        '{health data|health information|medical|criminal|credit history|credit score|political|religio*|ethnic*|income level|household income}',
      ],
    },
  ],
  match: {
    none: [
      '{notice|policy} supplements',
      'grouped together',
      '{on|aggregated|aggregate} ..2 behalf of {our|a} customers',
      '{imported|import|imports}',
      // Rights lists and statutes.
      '{right to|rights to|request that|you may request|your request}',
      '{not|never|nor} ..6 {collect|obtain|receive|buy|purchase|acquire} ..10 from ..3 {third|other|data}',
      // What the sources get from us.
      '{we|company} ..3 {share|disclose|provide|sell|transfer} ..10 {with|to} ..4 {third|partners|advertisers|affiliates}',
      'statistics',
      // Names of categories that a policy refers back to.
      '{automatically collected information|information you provide} ..4 information from other sources',
      '{prohibiting|prohibits|prohibited}',
      '{anonymized|anonymised} information',
      'with whom we share',
      'data {processing|storage|hosting|analytics|analysis|management} services',
      '{payment|processors|service providers} ..6 may receive',
      'payment {confirmation|confirmations|status}',
    ],
    any: [
      // In the passive, with the giver last.
      {
        seq: `{information|data|details|$pdata} ..8 {is|are|may be|be|also be} ..2 {supplied|provided|given|passed|transmitted|made available|disclosed|forwarded} to {us|the company|the provider|the operator} ..6 {by|from} ..8 {${PROVIDERS}|its affiliates|your employer|employers|agencies|resellers|your bank|other users}`,
      },
      {
        seq: '{resellers|reseller|distributors|dealers|recruitment agencies|recruiters|former employers|referees|event organisers|event organizers|your employer|your organisation|your organization|your school|your university|your bank|marketing partners|list brokers|lead providers|social network|social networks|operator of the network|network operator|credit agencies|identity providers|identity provider|platform operator|website operators} ..4 {pass|passes|pass on|transmit|transmits|provide|provides|give|gives|supply|supplies|send|sends|forward|forwards|share|shares} ..8 {to us|us|with us}',
        none: [
          'us with ..3 {products|services}',
          '{your consent to|services to us|us with services|behalf of us|help us|payment}',
          '{we|us} ..3 {may|will|can} ..3 {share|provide|give}',
        ],
        context: ['{name|email|address|information|data|details|profile}'],
        types: ['Privacy Policy', 'Trackers Policy'],
      },
      {
        seq: '{acquired|acquire|purchased|purchase|bought|buy|obtained|rented|rent|licensed} from ..2 {list brokers|address brokers|address dealers|list providers|data dealers|marketing companies|market research companies|information services companies|credit agencies}',
      },
      '{enriched|supplemented|enrich|supplement|augmented|completed|combined|matched} with ..6 {data|information} from ..4 {linkedin|facebook|public|external|third|other|commercial|google|social}',
      {
        seq: '{marketing|business|sales|advertising|commercial|cooperation} partners ..4 {let us have|make available to us|send us|provide us|give us|supply us|pass us}',
      },
      {
        seq: '{social platform|social network|social media platform|social media site|platform|third party service|identity provider|login provider|facebook|google|apple} ..3 {will|may|can} ..2 {share|provide|send|transmit|pass|give|transfer} ..2 {your|certain|us|basic|the} ..12 {with us|to us|name|email|profile|friends list}',
        types: ['Privacy Policy'],
        none: ['{your consent to share|use of your information|reporting|analytics|their own|ads}'],
      },
      {
        seq: '{when|where|if} ..8 {actions|action|activities|click|visit|come} ..6 {other sites|other websites|another website|another site|third party platforms|other services} ..6 {we|company} ..2 {receive|may receive|obtain|collect} ..4 {information|data|personal information|personal data}',
        by: 'provider',
      },
      {
        seq: '{information|data} ..6 {when|where} ..4 {shared|provided|sent} by ..1 {partner|partners|advertiser|advertisers|publisher|publishers}',
        by: 'provider',
        none: ['{we share|we provide|is received by}'],
      },
      '{received|obtained|collected|purchased|acquired|licensed|sourced} from ..3 {third party data providers|data providers|data brokers|data vendors|data suppliers|information providers|list providers|lead providers|consumer data resellers|information resellers|marketing data providers|data compilers}',
      {
        seq: '{collect|obtain|receive|gather|source} ..8 {data|information|details} ..3 {through|via} ..3 {social media platforms|social networks|data brokers|data vendors|vendor platforms|recruitment platforms|lead generation|business partners|marketing partners|resellers|distributors}',
        by: 'provider',
        types: ['Privacy Policy'],
      },
      {
        seq: '{advertising|marketing|business|our|commercial} partners may {send|provide|share|give|supply|pass} ..6 {data|information|details} ..2 {with us|to us}',
        types: ['Privacy Policy'],
      },
      {
        seq: '{third party data|data from third parties|third party information|third party sourced data|offline data|purchased data} ..12 {append~|enrich~|supplement~|about you|demographic|interests}',
        by: 'provider',
        types: ['Privacy Policy'],
      },
      {
        seq: '{collect|obtain|receive|get|collected|obtained|received} ..24 {and from|or from|as well as from|and also from} ..2 {third parties|other sources|third party|publicly|public sources|public records|our partners|business partners|other companies|data brokers|affiliates}',
        by: 'provider',
      },
      // Linked or connected services.
      {
        seq: '{information|data} from {third party services|third party accounts|third party apps|third party applications|third party integrations|linked accounts|connected accounts|connected services|linked services|integrated services|your connected|your linked|third party sites|third party websites}',
        none: ['{output|outputs|responsible|accuracy|rely}'],
        types: ['Privacy Policy', 'Terms of Service'],
      },
      {
        seq: '{information|data|profile|profiles|details} ..12 publicly available {on|online|through|via|in} ..4 {linkedin|social|internet|web|websites|website|public|online|networks|media}',
        none: ['{train|trained|training|crawl|models|model|crawler}'],
      },
      // Work history.
      '{collected|obtained|received|collect|obtain|receive} ..10 from ..14 {recruiter|your references|references from|former employers|previous employers|prior employers|past employers|background check|background checks|background checking|background screening|referees|employment agencies|recruitment agencies}',
      '{engage|engages|use|hire|work with|rely on} ..4 {third parties|third party|vendors|providers|partners|companies} ..6 {provide|supply|obtain|append|give us|collect} ..4 {additional|more|supplemental|supplementary|further|other} {information|data|details}',
      {
        seq: '$pdata ..20 {provided|supplied|given|furnished} ..3 by ..2 {third parties|our partners|business partners|other companies|data brokers|our affiliates|data providers}',
        none: [
          '{products|services|service|features|cookies|websites|tools|offers|links} ..6 provided ..1 by',
          'to other',
          '{publicly|submit}',
        ],
      },
      '{they|these companies|these partners|these parties|these services|such services|these providers} ..3 {share|provide|send|give|pass|transfer} ..5 {data|information} {with us|to us}',
      {
        seq: '{they|these companies|these partners|these parties|these services|such services|these providers} ..3 {share|provide|send|give|pass|transfer} {us|with us} ..5 {data|information|details}',
        none: ['us ..3 services'],
      },
      '{receive|obtain|get} ..6 {data|information} ..12 {interactions|interaction|engagement|engaged} ..12 {third party|other} {websites|sites|apps|platforms}',
      // We obtain it from others.
      {
        seq: `{collect|collects|collected|collecting|obtain|obtains|obtained|obtaining|receive|receives|received|receiving|get|gets|acquire|acquires|acquired|gather|gathers|gathered|purchase|purchases|purchased|buy|source|derive|pull|capture|have access to|has access to} ..12 {$data|it|them|data} ..12 from ..6 {${SOURCES}}`,
        by: 'provider',
      },
      { seq: `{we|company} ..6 {collect|obtain|receive|get|acquire|gather|purchase|buy|source} ..6 from ..6 {${SOURCES}}`, by: 'provider' },
      {
        seq: `from ..6 {${SOURCES}} ..6 {we|company} ..4 {collect|obtain|receive|get|acquire|gather|purchase|may receive|process} ..8 {$data|details|name|address}`,
        by: 'provider',
      },
      { seq: `{$data} ..8 {collected|obtained|received|acquired|gathered|sourced|purchased} ..4 from ..6 {${SOURCES}}` },
      {
        seq: `{$pdata|information|data} {from|by} {other sources|third parties|third party sources|publicly available sources|public sources|data brokers|other companies|our partners|business partners|advertisers} ..10 {includes|include|such as|about you|and combine|and use|we}`,
      },
      {
        seq: `{collect|obtain|receive|gather|analyze|analyse|use} ..12 {information|data} about you ..14 {${SOURCES}}`,
        by: 'provider',
        types: ['Terms of Service', 'Commercial Terms'],
      },
      {
        seq: '{collect|obtain|receive|gather|analyze|analyse} ..6 publicly {available|accessible} {information|data} about you',
        types: ['Terms of Service', 'Commercial Terms'],
      },
      // Public sources.
      {
        seq: '{collect|obtain|receive|gather|acquire|use|access|supplement|analyze|analyse|process} ..12 {publicly available|publicly accessible|public} {information|data|sources|databases|records|registers|personal|professional}',
        by: 'provider',
      },
      '{third parties|third party|partners|data brokers|affiliates|users|you} ..4 {and|or} ..4 publicly {available|accessible} {sources|databases|records}',
      '{collected|obtained|received} from ..10 {public sources|public databases|public records|public registers|publicly available}',
      {
        // Tables and lists of sources.
        seq: '{categories of sources|following sources|following categories of sources|sources of personal|sources from which|source of information|sources of information|types of sources} ..24 {data brokers|third parties|advertising networks|social networks|business partners|affiliates|public records|publicly available|other users|data providers|partners|service providers}',
        none: ['{right|request|know}'],
      },
      {
        seq: '{use|combine|match|add|associate|process} ..6 {information|data} ..6 from ..3 {third parties|other sources|third party sources|public sources|data brokers|our partners|business partners|social media|publicly available}',
        by: 'provider',
        none: ['websites or services'],
      },
      // They provide it.
      {
        seq: `{${PROVIDERS}} ..5 {provide|provides|share|shares|send|sends|give|gives|supply|supplies|disclose|discloses|transmit|pass|make available|report} ..2 {us|it to us|with us|to us} ..6 {$data|details|interests|address}`,
      },
      { seq: `{${PROVIDERS}} ..5 {provide|share|send|supply|disclose|transmit|pass} ..6 {$data} ..6 {with us|to us|about you}` },
      { seq: `{${PROVIDERS}} who ..3 provide us ..6 {$data}` },
      {
        seq: '{information|data} {provided|shared|supplied|disclosed} ..2 by ..2 {third parties|partners|business partners|advertisers|data providers|other companies|social networks|other sources|data brokers|third party sources}',
        none: ['{services|service|cookies|links|tools} ..3 provided by', '{not responsible|accuracy|verify}'],
      },
      // Added to what it knows.
      {
        seq: `{combine|combines|combined|combining|supplement|supplements|supplemented|supplementing|enrich|enriches|enriched|enriching|append|appended|augment|augmented|enhance|match|merge|merged|link|linked|update|verify} ..10 {$data|it} ..8 {with|from|by} ..10 {${SOURCES}}`,
        by: 'provider',
      },
      {
        seq: '{data enrichment|enrichment data|data append|demographic data|enrich your|enrich the} ..14 {third party|third parties|provider|providers|vendor|vendors|profile|information|other sources|services}',
      },
      // A linked account.
      {
        seq: '{log in|login|sign in|sign up|register|connect|link|linked|connecting|linking|logging in|access} ..12 {facebook|google|apple|twitter|linkedin|steam|discord|social media|social network|social networking|third party|single sign on|sso} ..24 {we|company} ..4 {receive|collect|access|obtain|get|import|request|see} ..10 {$data|profile|name|email|username}',
      },
      {
        seq: '{we|company} ..4 {receive|collect|access|obtain|get|see|have access to} ..16 from ..6 {social media|social network|social networking|third party|facebook|google|identity} ..3 {account|accounts|service|services|platform|platforms|site|sites|network|networks|provider|providers|profile}',
        by: 'provider',
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Information about Members may also be supplied to the Company by its affiliates and business partners.',
    'Our resellers pass your contact details on to us.',
    'Address data is acquired from list brokers.',
    'We collect details from you, from your device as well as from third parties.',
    'For job applicants, details may be obtained from your references and from former employers.',
    'We store information from third-party services that you link to your account.',
    'Your personal data may come from you or be supplied by third parties.',
    'We may receive information about you from other sources, such as data brokers and marketing partners.',
    'We collect personal data from publicly available sources.',
    'Advertisers and measurement partners share information with us about what you did on their sites.',
    'We supplement the details you give us with demographic data from third parties.',
    'Data providers may send us your interests and your postal address.',
    ['We obtain personal information from:', 'social networks and public databases.'],
    'When you sign in with a social media account, we receive your name and profile picture.',
    'From business partners we receive contact details of people who may like our products.',
    'Contact details were received from third-party data providers.',
    'Marketing partners may send us data about your interests.',
  ],
  passed: [
    'We process your contact details when you or your organisation provide us with products.',
    'Third parties that help us are listed with the services they provide us.',
    'We do not buy data about you from third parties.',
    'We collect the information that you give us in the form.',
    'You may import your contacts from another service.',
    'We share information with third parties that help us run the app.',
    'You have the right to know from which sources we obtained your data.',
    'Third parties may collect information about you on their own websites.',
    'We do not receive personal information from data brokers.',
    'We publish statistics that we get from public sources.',
    'We use your data for the reasons named under Information You Provide, Automatically Collected Information and Information From Other Sources.',
    'Vendors provide data hosting services to us.',
  ],
  also: [
    'profile-combination',
    'cross-context-advertising',
    'third-party-trackers',
    'credit-check',
    'broad-third-party-sharing',
    'non-user-data',
  ],
};
