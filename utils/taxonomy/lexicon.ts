import type { Lexicon } from '../core/compile/parse-pattern.ts';

/** Word sets that clause files share, as `$name`. Alternatives are separated by `|`; see docs/matcher.md. */
export const LEXICON: Lexicon = {
  we: "we|us|our|company|provider|licensor|we'll|we've|we're|affiliates",
  you: 'you|your|yours|yourself|user|users|customer|customers|member|members|subscriber|subscribers|visitor|visitors|individual|individuals',
  pdata:
    'personal data|personal information|personally identifiable information|personal details|your information|your data|information about you|data about you|user information|user data|customer data|information we collect|data we collect|pii|personal identifiers',
  data: '$pdata|information|data',
  content:
    'content|contents|materials|material|submissions|submission|contributions|contribution|posts|photos|videos|user generated content|user content|inputs|input|outputs|output|prompts|files|works',
  may: 'may|can|will|might|could|shall|reserve the right to|reserves the right to|are entitled to|is entitled to|have the right to|has the right to|retain the right to',
  third:
    'third party|third parties|others|other companies|other organizations|other organisations|partners|business partners|advertisers|advertising partners|affiliates|vendors|data brokers|service providers',
  consent: 'consent|consents|permission|opt in|authorization|authorisation|agree|agreement',
  /** Corporate transactions: who owns the company changes. */
  deal: 'merger|mergers|merge with|merge into|merges with|merged with|merging with|acquisition|acquisitions|acquire us|acquires us|is acquired|are acquired|be acquired|was acquired|acquired by|acquiring us|purchase of us|reorganization|reorganisation|reorganizations|restructuring|divestiture|divestitures|divestment|dissolution|liquidation|bankruptcy|bankrupt|insolvency|insolvent|receivership|consolidation|change of control|change in control|change of ownership|change in ownership|transfer of ownership|business transfer|business transfers|transfer of business|transfer of the business|transfer of our business|major business transaction|strategic transaction|strategic transactions|corporate transaction|corporate transactions|corporate change|corporate sale|sale of assets|asset sale|asset sales|asset transfer|sale of company|sale of our assets|sale of our business|sale of our company|sale of business|sale of all|sale of some|sale of substantially|sale of the company|sale of the business|sale of a business|transfer of assets|transfer of our assets|transfer of all|transfer of some|disposition of all|disposal of all|sell our business|sell our company|sell the business|sell the company|sell all|sell part|sell parts|sell some|sells all|sold to another|initial public offering|spin off',
  /** Those who take over a company. */
  successor:
    'acquirer|acquirers|acquiring company|acquiring entity|acquiring party|acquiring third party|acquiror|prospective buyer|prospective buyers|prospective purchaser|prospective purchasers|potential purchasers|potential acquirers|prospective acquirers|prospective new owner|business is sold|company is sold|assets are sold|assets are acquired|future owner|prospective seller|potential buyer|potential buyers|potential purchaser|potential acquirer|buyer or|buyers of|buyer of|purchaser of|purchasers of|successor entity|successor company|other successor|successor in interest|successor to|successors in title|successor organization|new owner|new owners|new entity|merged entity|surviving entity|resulting entity|combined entity|transferee of|purchasing entity|purchasing company|party acquiring|buys our business|buys our company|buys us|buy our business|buy our company|taken over by another|taken over by a third',
  /** Adverts, as the object of showing, tailoring or targeting. */
  ads: 'ad|ads|advert|adverts|advertisement|advertisements|advertising|advertise',
  /** Special categories and what statutes call sensitive. */
  sensitive:
    'sensitive personal information|sensitive personal data|sensitive information|sensitive data|sensitive categories|sensitive characteristics|special category data|special categories of data|special categories of personal data|health data|health information|health related|medical information|medical conditions|health conditions|sexual orientation|sex life|political opinions|political views|political affiliation|religious beliefs|religion|ethnicity|ethnic origin|racial|hiv status|union membership|immigration status|genetic data|financial information|credit score',
  /** Recipients that nobody can name. */
  partners:
    'business partners|business partner|selected third parties|select third parties|selected partners|select partners|trusted partners|trusted third parties|marketing partners|joint marketing|joint marketing partners|co branded partners|co branding partners|sponsors|sponsor|the sponsor|carefully selected|commercial partners|strategic partners|promotional partners|channel partners|corporate partners|our partners|other partners|other entities|unaffiliated third parties|unaffiliated companies|non affiliated third parties|nonaffiliated third parties|non affiliated companies|external third parties|third party marketers|marketers|data partners|affiliates and partners|third party business partners|data brokers|co sponsors|marketing affiliates|affinity partners',
  /** Companies of the advertising trade. */
  adtrade:
    'advertisers|advertising partners|advertising partner|ad partners|ad partner|marketing partners|advertising networks|advertising network|ad networks|ad network|ad exchanges|ad exchange|advertising exchanges|advertising companies|advertising providers|advertising vendors|ad companies|ad tech companies|ad servers|advertising technology companies|advertising platforms|ad platforms|advertising services|data brokers|demand side platforms|advertising agencies|advertising and marketing partners|marketing and advertising partners|advertising and analytics partners|analytics and advertising partners|marketing and advertising companies|advertising and analytics companies|advertising and social media partners|advertising intermediaries|advertising third parties',
  // --- AI training ---
  mlthing:
    'model|models|machine learning|artificial intelligence|ai|algorithm|algorithms|llm|llms|neural network|neural networks|ml|classifiers|generative ai|deep learning',
  trainverb:
    'train|trains|training|retrain|retraining|pre train|pre training|pretrain|fine tune|fine tunes|finetune|fine tuning our|fine tuning the|fine tuning of|to be trained',
  training: 'train|training|trained|fine tune|fine tuning|retrain|pre training',
  buildverb:
    'develop|develops|developing|improve|improves|improving|build|building|enhance|enhancing|refine|refining|test|testing|optimise|optimize|optimising|optimizing',
  userstuff:
    '$pdata|your content|user content|your inputs|your input|inputs|outputs|prompts|conversations|messages|feedback data|usage data|photos|recordings|interactions|the data|the information|your feedback|your usage|information we|information you|your use',
  outsiders:
    'third party|third parties|other companies|other organizations|other organisations|others|partners|partner|collaborators|researchers|developers|model providers|ai providers|llm providers|ai companies|data partners|advertisers|vendors',
  thirdmodels: 'llm|llms|models|model providers|third party models|ai providers',
  // --- content licences ---
  granter:
    'you|user|users|customer|member|members|contributor|contributors|author|subscriber|seller|creator|creators|artist|licensee|client|publisher|posting|submitting|uploading',
  endless:
    'perpetual|irrevocable|non revocable|nonrevocable|unrevocable|in perpetuity|unlimited in time|never ending|eternal|full term of copyright|entire term of copyright|entire duration of|full duration of|duration of the copyright|duration of copyright',
  moral:
    "moral right|moral rights|droit moral|author's rights of personality|rights of attribution|right of attribution|right of integrity|rights of integrity|rights of paternity",
  // --- disputes and rights ---
  classact:
    'class action|class actions|class wide|classwide|class arbitration|class arbitrations|class proceeding|class proceedings|class or representative|class or collective|class or consolidated|class or group|class or other|class collective|class consolidated|class member|class representative|class basis|collective action|collective actions|representative action|representative actions|representative proceeding|representative proceedings|class lawsuit|class lawsuits|class law suit|group action|member of a class|part of a class|purported class|putative class|in a class|on a class|as a class|class litigation|class claims',
  disp: 'dispute|disputes|claim|claims|controversy|controversies|matter|matters|difference|differences',
  owndata:
    '$pdata|your content|your account|your history|account data|their data|their content|their information|your files|your archive|a copy of your|all your|all of your|your entire|my data',
  suit: 'claim|claims|cause of action|causes of action|action|actions|suit|lawsuit|law suit|legal action|proceeding|proceedings|dispute|disputes|demand|arbitration',
  bring:
    'brought|bring|filed|file|commence|commenced|instituted|institute|initiated|initiate|made|asserted|filing|raised|begun|started|submitted|presented|notified|present|begin',
  few: 'one|two|three|six|nine|twelve|eighteen|1|2|3|6|9|12|18|a|ninety',
  fewdays: 'thirty|sixty|ninety|30|60|90|180|120|365',
  portable: '$pdata|data|information|content|copy|account|history|personal|customer data|your content',
  // --- retention ---
  /** Keeping data, as a verb. */
  keepverb: 'retain~|keep~|store~|hold~|maintain~|preserve~|archive~|save~|retention',
  eraseverb: 'delete~|erase~|remove~|destroy~|purge~|wipe~|anonymise~|anonymize~|deletion|erasure',
  /** Counts before a unit of time: "thirty (30) days" holds two of them. */
  count:
    '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|100|120|150|180|182|183|270|300|360|364|365|366|395|400|455|500|540|700|720|730|731|1095|1825|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|forty five|sixty|seventy two|ninety|one hundred|hundred',
  timeunit: 'hours|hour|days|day|weeks|week|months|month|years|year',
  // --- signals ---
  /** Signals of a browser that ask for no tracking or no sale. */
  signal:
    "do not track|don't track|donottrack|dnt|gpc|global privacy control|global privacy controls|opt out preference signal|opt out preference signals|preference signal|preference signals|opt out signal|opt out signals|universal opt out|privacy signal|privacy signals|opt out mechanism signal|browser signals|browser signal|browser based signals",
  /** Acting on such a signal. */
  obey: 'respond~|response|honor~|honour~|recognize~|recognise~|respect~|support~|process~|act on|acting on|act upon|take action|take any action|take steps|take any steps|alter|alters|change|changes|modify|adjust|react|accommodate|observe~|comply|follow|acknowledge|detect|interpret|implement|adhere|obey|treat~|accept~|monitor|listen',
};
