import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const BAN =
  "not|never|no|nor|prohibit*|forbid*|forbidden|refrain|without our|without the|without prior|without written|without express|unauthori*|unlawful|breach|violat*|cannot|can't|don't|won't|restrict*|abuse|misuse|disallow*|unacceptable|illegal";
const AROUND =
  "{prohibit*|forbid*|forbidden|restrict*|acceptable use|not|never|must not|cannot|can't|don't|won't|unacceptable|misuse|abuse|rules|conduct|unauthori*|refrain*|violat*|disallow*|without our|without the}";
/** Words that stand in such bans alone. */
const ROBOT =
  'robot|robots|spider|spiders|spidering|crawler|crawlers|crawling|scraper|scrapers|scrape|scrapes|scraping|screen scraping|web scraping|data scraping|data mining|data mine|data mined|datamining|web harvesting|data extraction|offline reader|offline readers|data gathering|spyder|harvesting bots|robots spiders';
/** Words that stand in others as well. */
const BOT =
  'automated means|automated scripts|automated script|automated system|automated systems|automated software|automated device|automated devices|automated process|automated processes|automated tools|automated tool|automated methods|automatic device|automatic means|automatic software|automated queries|automated query|automated requests|automated programs|automated program|scripts|script|bots|macro|macros|automation software|autoclickers';
const OURS = '{we|us} ..4 {use|employ|deploy|operate|scrape|crawl|harvest|prevent|take steps|have implemented|may use|choose|filter}';
const DECISION =
  '{decision|decisions|profiling|legal effects|legal effect|cookies|cookie|automated software filters|technical means such as}';
const MALWARE = '{reviews reports|moderation|reviews|virus|viruses|trojan|trojans|worm|worms|malware|malicious code}';

export default defineClause({
  id: 'anti-scraping',
  title: 'No scraping, automation or reverse engineering',
  group: 'account',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy', 'Community Guidelines', 'Commercial Terms', 'Developer Terms'],
  definition: 'You may not use automated tools on the service, extract its data, take its software apart or test its security.',
  whyItMatters: 'Such a ban can stand in the way of archives, accessibility tools and independent audits.',
  whatItMeans: 'A script that acts for you, or a look at how the software works, may count as a breach of contract.',
  whatYouCanDo:
    'Use the official export or interface where there is one. Ask for written permission before you automate or test anything, and check the rights that your law gives researchers.',
  regulations: [
    { id: 'eu-software', refs: ['5–6'] },
    { id: 'eu-dsm', refs: ['3–4'] },
    { id: 'us-dmca', refs: ['1201'] },
  ],
  related: ['ai-training-ban-on-user', 'ad-blocker-ban', 'user-indemnification'],
  mappings: { tosdr: [150] },
  modifiers: [
    {
      by: 1,
      when: 'testing the security is banned too',
      seq: ['{probe|scan|test|testing|probing|scanning} ..8 {vulnerability|vulnerabilities|security|penetration}'],
      inBlock: ['{probe|scan|test} ..4 {vulnerability|vulnerabilities}'],
    },
    {
      by: -1,
      when: 'rights that the law gives you are kept',
      inBlock: [
        '{except|unless|save} ..8 {permitted|allowed|required} ..6 {law|statute|legislation}',
        'notwithstanding this {limitation|restriction|prohibition}',
      ],
    },
    {
      by: -1,
      when: 'search engines or researchers are let in',
      inBlock: ['{search engine|search engines} ..16 {permission|permitted|may|allowed}', 'safe {harbor|harbour}', 'robots txt'],
    },
  ],
  match: {
    none: [
      '{we|us} ..1 {may|also|will|can} ..4 {use|employ|deploy} ..8 {crawl*|robots|spiders|automated}',
      '{grant us|grants us|hereby grant|you grant|authorises|authorizes}',
      '{third parties may|others may|data cannot be}',
      '{refers to|defined as} ..4 {software|program|programs|automated}',
      'means ..4 {software|program|programs}',
      '{open source} ..8 {permit*|allow*|may}',
      '{prevent|preventing|stop} third parties from',
    ],
    any: [
      {
        seq: '{automated|systematic|automatic|automatised} ..1 {retrieval|extraction|reading|readout|collection|harvesting|downloading|copying|access|queries|querying} ..12 {prohibited|forbidden|not permitted|not allowed|not be permitted|excluded|requires|inadmissible|is not|are not}',
        negation: 'ignore',
        none: [OURS, DECISION, '{personal data|we collect|information we}'],
        by: 'any',
      },
      {
        seq: '{not|prohibited|forbidden|refrain} ..6 {extract|reuse|re utilise|reutilise|copy} ..3 substantial {part|parts|portion|portions} of ..3 {database|databases|data}',
        negation: 'ignore',
      },
      {
        seq: '{access|use} ..4 {by automated means|by automatic means|through automated means|via automated means} ..6 {requires|subject to|only with|without} ..4 {consent|permission|agreement|authorisation|authorization|approval}',
        negation: 'ignore',
      },
      {
        seq: '{by|through|with} any ..1 means ..4 other than ..6 {currently available|published interfaces|published interface|interface|interfaces|supported interfaces|instructions|api|apis} ..3 {we|provided|provide|interfaces|interface|available}',
        negation: 'ignore',
        context: [AROUND],
      },
      {
        seq: 'only ..1 access ..4 {service|services|site|platform|app} ..2 {via|through|using} the {interface|interfaces} ..3 {provide|provided|made available}',
        by: 'user',
      },
      {
        seq: '{not|never} ..2 {copy|collect|download|retrieve|gather} ..6 by means of ..3 {software|scripts|script|program|programs|tools}',
        negation: 'ignore',
      },
      {
        seq: '{unauthorized|unauthorised|third party|any|automated} ..2 {software|tool|tools|program|programs} ..6 {intercepts|mines|intercept|mine} ..12 {information|data|service|services}',
        negation: 'ignore',
        context: [AROUND],
        types: ['Terms of Service', 'Acceptable Use Policy', 'Developer Terms', 'Community Guidelines', 'Commercial Terms'],
        none: ['{cryptocurrenc*|crypto}'],
      },
      {
        seq: '{network analyzer|network analyser|network analyzers|packet sniffer|packet sniffers|packet analyzer|automated use of the|automated querying|proprietary communications protocol}',
        negation: 'ignore',
        context: [AROUND],
        none: [OURS],
      },
      {
        seq: '{extract|collect|download|copy} ..4 {multiple|substantial|significant|large} ..4 {data|content|database|records|information} ..10 {database|data source|dataset|compilation|reassemble|directory|collection}',
        negation: 'ignore',
        context: [AROUND],
        types: ['Terms of Service', 'Acceptable Use Policy', 'Developer Terms', 'Commercial Terms'],
        none: [OURS],
      },
      // In terms these words stand in bans.
      {
        seq: '{reverse engineer*|reverse assembl*|reverse compil*|decompil*|disassemble|disassembling|reverse engineering}',
        negation: 'ignore',
      },
      {
        seq: '{copy|modify|adapt|translate|alter|rent|lease|attempt|not} ..14 {reverse engineer*|decompile|disassemble|decompiling|disassembling}',
        negation: 'ignore',
      },
      {
        seq: '{reverse engineer*|decompile|disassemble|decompiling|disassembling} ..12 {source code|object code|software|app|service|services|algorithms|models}',
        negation: 'ignore',
        context: [AROUND],
      },
      { seq: '{attempt|attempting|extract|derive|discover|determine|obtain} ..6 source code', negation: 'ignore', context: [AROUND] },
      // Robots
      { seq: `{${BAN}} ..30 {${ROBOT}}`, negation: 'ignore', none: [OURS, DECISION] },
      {
        seq: `{${ROBOT}} ..30 {prohibited|forbidden|not permitted|not allowed|strictly|unauthorized|unauthorised|violation|breach|without}`,
        negation: 'ignore',
        none: [OURS, DECISION],
      },
      {
        seq: `{use|using|access|accessing|employ|launch|deploy|engage|collect|extract|via|through|by|any} ..10 {${ROBOT}}`,
        negation: 'ignore',
        context: [AROUND],
        none: [OURS, DECISION],
      },
      {
        seq: `{${BAN}} ..16 {use|using|access|accessing|accesses|collect|collecting|collects|employ|launch|deploy|create|creating|register|interact} ..14 {${BOT}}`,
        negation: 'ignore',
        none: [OURS, DECISION, MALWARE],
        types: ['Terms of Service', 'Acceptable Use Policy', 'Developer Terms', 'Commercial Terms'],
      },
      {
        seq: `{use|using|access|accessing|accesses|employ|launch|deploy|collect|collects|collecting|create|creating|register} ..12 {${BOT}}`,
        negation: 'ignore',
        by: 'user',
        context: [AROUND],
        none: [OURS, DECISION, MALWARE],
        types: ['Terms of Service', 'Acceptable Use Policy', 'Developer Terms', 'Commercial Terms'],
      },
      {
        seq: `use of ..6 {${BOT}|automated dial in|automated devices or} ..20 {prohibited|forbidden|not permitted|not allowed}`,
        negation: 'ignore',
        none: [DECISION],
      },
      {
        seq: '{scrape|scraping|crawl|crawling|spider|data mine|harvest} ..10 {site|service|services|website|websites|content|data|platform|pages|information|app}',
        negation: 'ignore',
        context: [AROUND],
        types: ['Terms of Service', 'Acceptable Use Policy', 'Developer Terms', 'Community Guidelines', 'Commercial Terms'],
      },
      // In terms the plain word is a ban, even where the lead-in of the list is lost.
      {
        seq: '{scraping|scrape|spidering|screen scraping|web scraping|data scraping|data mining|data mine|datamining|web harvesting|crawling} ..4 {or|and|the|our|any|content|data|site|website|services|service|robots|any part|information|platform}',
        negation: 'ignore',
        none: [
          OURS,
          DECISION,
          '{prevent|preventing|detect|protect|against} ..8 {scraping|crawling}',
          '{search engine|search engines|health|our own}',
        ],
        types: ['Terms of Service', 'Acceptable Use Policy', 'Developer Terms', 'Commercial Terms'],
      },
      {
        seq: '{crawling|spidering|scraping} or {scraping|crawling|spidering|mining|harvesting}',
        negation: 'ignore',
        none: [OURS, DECISION],
      },
      {
        seq: '{harvest or collect|collect or harvest|harvest or otherwise collect|harvesting or collecting|collecting or harvesting|collect harvest|harvest collect} ..8 {information|data|email|emails|addresses|content|users|personal}',
        negation: 'ignore',
        context: [AROUND],
      },
      { seq: '{attempt|attempting} ..6 access ..6 source {code|codes}', negation: 'ignore' },
      // Systematic extraction by hand
      {
        seq: '{systematic|systematically|bulk|mass|large scale|extensive} ..6 {extract|extraction|download|downloading|retrieve|retrieval|collect|collection|copy|copying|scraping} & {content|data|site|service|database|information|results}',
        negation: 'ignore',
        context: [AROUND],
        types: ['Terms of Service', 'Acceptable Use Policy', 'Developer Terms', 'Community Guidelines', 'Commercial Terms'],
      },
      {
        seq: '{automatically|programmatically|systematically} {or programmatically|or automatically|extract|extracting|retrieve|collect|access|download} ..6 {data|output|content|information|services|service}',
        negation: 'ignore',
        context: [AROUND],
      },
      {
        seq: '{not|any|prohibited} ..12 {extract|extracting|extraction} ..6 {data|content|database|information} ..10 {service|services|site|platform|website|app|products}',
        negation: 'ignore',
        types: ['Terms of Service', 'Acceptable Use Policy', 'Developer Terms', 'Commercial Terms'],
        context: [AROUND],
        none: ['{consumer|data subject|request}'],
      },
      {
        seq: '{accessed|access|accesses|accessing} ..10 {any means other than|means other than|methods other than|means not} ',
        negation: 'ignore',
        context: [AROUND],
      },
      // Security testing
      {
        seq: '{probe|scan|test|testing|probing|scanning|performing} ..8 {vulnerability|vulnerabilities|penetration}',
        negation: 'ignore',
        context: [AROUND],
        types: ['Terms of Service', 'Acceptable Use Policy', 'Developer Terms', 'Community Guidelines', 'Commercial Terms'],
        none: ['{we|our} ..4 {test|scan|testing|perform|conduct|regularly}'],
      },
      // Benchmark bans are another matter: few are about automation.
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Automated retrieval of data is prohibited.',
    'Access by automated means requires our written consent.',
    'You shall not search the service by any means (automated or otherwise) other than the interfaces that we provide.',
    ['You may not:', 'use a packet sniffer to watch the traffic of the service;'],
    'You may not reverse engineer, decompile or disassemble the software.',
    'The use of robots, spiders or other automated means to access the site is prohibited.',
    ['You agree not to:', 'scrape or crawl any part of the services;'],
    'Users shall not probe, scan or test the vulnerability of any system.',
    'Attempting to discover the source code is forbidden.',
    ['It is forbidden to:', 'systematically extract data from the website by hand or by script;'],
    'You will not use data mining, bots or similar data gathering tools on the platform.',
  ],
  passed: [
    'We collect prices by automated retrieval, which is not harmful.',
    'We use crawlers to index public web pages for our search engine.',
    'You have the right not to be subject to a decision made by automated means.',
    'Search engines may index the public pages of the site.',
    'We collect usage information by automated means such as cookies.',
    'We regularly test our systems for vulnerabilities.',
    'The vacuum robot cleans the floor of the building.',
    'A crawler visits the page once a day on our behalf.',
  ],
  also: ['ai-training-ban-on-user'],
};
