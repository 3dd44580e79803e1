import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const SMEAR =
  'disparage|disparages|disparaging|disparagement|disparaged|denigrate|denigrates|denigrating|discredit|discredits|discrediting|defame|defames|defaming|tarnish|tarnishes|tarnishing|criticize|criticise|criticizing|criticising|malign|maligning|belittle|ridicule|disgracing|slander|slandering|vilify|bad mouth';
const NAME = 'reputation|goodwill|good name|public image|prestige|credibility|good will';
/** The provider, not other people. */
const THEM =
  "us|our|company|the company|we|our company|our brand|our products|our services|our business|the service|the services|the site|the platform|the website|the provider|company's";

/** Its own people and things, behind its name. */
const ITSOWN =
  'its staff|its employees|its products|its services|its officers|its affiliates|its business|its team|its brand|its brands|its representatives|its directors|our staff|our employees|our team|our partners|our representatives|our products|our services|our affiliates|our company|our brand';
const RULED = '{not|never|prohibit*|refrain|forbidden|must|breach|penalt*|agree|agrees|neither|illegal}';
const OTHERS = [
  '{others|another|any person|other users|other members|members|individual|individuals|group|groups|people|competitor|competitors|third party|women}',
];

export default defineClause({
  id: 'anti-disparagement',
  title: 'No negative reviews or criticism',
  group: 'account',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 0, C: 2, S: 2 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy', 'Community Guidelines', 'Commercial Terms', 'Developer Terms'],
  definition: 'You may not criticise the provider, its products or its partners.',
  whyItMatters: 'When critics keep quiet, everyone loses honest information.',
  whatItMeans: 'An honest word about the service could be treated as a breach of contract and cost you the account.',
  whatYouCanDo:
    'In many places honest reviews are protected, whatever a contract says. Stick to facts that you can prove, keep a copy of what you wrote, and report threats to a consumer body.',
  regulations: [
    { id: 'us-crfa', refs: ['15 USC 45b'] },
    { id: 'us-ca-1670-8', refs: ['1670.8'] },
    { id: 'eu-uctd', refs: ['3'] },
  ],
  related: ['content-removal-at-will', 'penalty-fees', 'publicity-rights'],
  mappings: { tosdr: [156] },
  modifiers: [
    {
      by: 1,
      when: 'it can cost you money or the account',
      inBlock: [
        '{terminate|suspend|close|terminated|suspended|ban} ..4 {account|access|membership|agreement}',
        '{liquidated damages|penalty|fine}',
      ],
    },
    {
      by: -1,
      when: 'it is about false statements',
      seq: ['{false|untrue|misleading|defamatory|libelous|slanderous} ..8 {disparag*|reputation|statements|comments}'],
    },
  ],
  match: {
    by: 'user',
    none: [
      // Rules about logos and trade marks.
      '{logo|logos|trademark|trademarks|trade dress|trade mark|badge|badges|marks|brand assets|mark}',
      // Rules that protect other people.
      `{${SMEAR}} ..16 {race|ethnic|ethnicity|religion|gender|disability|national origin|nationality|protected group}`,
      '{contract|provision|provisions|clause|clauses} ..8 {void|unenforceable|invalid|unlawful}',
      '{right|free} to ..6 {criticize|criticise|review}',
      '{competitor|competitors|rival} ..4 {product|products|service|ads}',
    ],
    any: [
      {
        seq: '{conduct|behaviour|behavior|statements|statement|content|actions|comments} ..10 {harms|harm|damages|damage|damaging|harming|tarnishes|injures} the {reputation|image|good name} of the {platform|company|site|service|website|operator|project|community}',
        negation: 'ignore',
        none: [...OTHERS, '{liable|liability}'],
      },
      {
        seq: '{insulting|insult|insults|slandering|slander|discrediting|discredit|criticism|criticising|criticizing|defaming|offending} ..6 {administration|moderators|moderator|administrators|the project|site staff|the staff|the team} ..12 {forbidden|prohibited|not allowed|not permitted|ban|banned|punished|punishable|result}',
        negation: 'ignore',
        by: 'any',
      },
      {
        seq: '{not|never|refrain} ..8 {negatively of|negatively about|badly of|badly about|ill of} ..10 {its services|its products|its staff|our services|us|the company}',
        negation: 'ignore',
      },
      {
        seq: '{not|never} ..3 {publish|post|write|leave} ..4 {unfavourable|unfavorable|negative|bad|critical} ..1 {review|reviews|comments|ratings} ..2 {about|of|on} ..2 {us|our|the company|company|the service|the product}',
        negation: 'ignore',
        none: OTHERS,
      },
      // Remarks about it, its people, its products, under a rule against them.
      {
        seq: `{disparaging|derogatory|negative|defamatory|critical|insulting|unfavourable|unfavorable} ..2 {remark|remarks|statement|statements|comment|comments|review|reviews|opinions} ..2 {about|of|regarding|concerning|on|against} ..8 {${ITSOWN}}`,
        negation: 'ignore',
        context: [RULED],
        none: OTHERS,
      },
      {
        seq: `{damage|damages|damaging|harm|harms|harming|harmful to|impair|impairs|tarnish|tarnishes|injure|undermine|undermines|detrimental to|prejudicial to|discredit|discredits} ..3 {good name|reputation|business reputation|image|goodwill|dignity|honour} ..1 of ..2 {operator|company|provider|administration|organiser|organizer|club|platform|website|site|service|publisher|licensor|vendor}`,
        negation: 'ignore',
        context: [RULED],
        none: [...OTHERS, '{liable|liability|indemnif*|damages for}', 'loss of'],
      },
      {
        seq: '{portray|portrays|portraying|depict|depicts|depicting|present|presents|place|places|cast|casts} ..8 in a ..5 {negative|derogatory|unfavourable|unfavorable|bad|false|misleading|offensive|disparaging} ..3 {light|manner|way}',
        negation: 'ignore',
        none: [...OTHERS, '{rights|you in|false light|information|link|links|linking}'],
      },
      {
        seq: '{bring|brings|bringing} ..8 {into|in} ..1 disrepute',
        negation: 'ignore',
        none: [...OTHERS, '{sport|profession|yourself|host}'],
        weak: true,
      },
      {
        seq: `{insult|insults|insulting|defame|defames|slander|slanders|disparage|disparages|denigrate|denigrates|malign|ridicule|ridicules|disparaging|derogatory|defamatory} ..6 {${ITSOWN}}`,
        negation: 'ignore',
        none: [...OTHERS, '{we|they} ..2 {not|never}'],
        context: [RULED],
      },
      { seq: '{link|links|linking} & {damage|damages|harm|harms|harming|damaging} ..1 our reputation', negation: 'ignore', weak: true },
      {
        seq: '{neither party|each party|no party|both parties} ..12 {disparage|disparaging|derogatory|defamatory|disparagement}',
        negation: 'ignore',
        by: 'any',
      },
      {
        seq: '{damage|damages|damaging|harm|harms|tarnish|tarnishes|bring|brings|criticize|criticise|criticizes|criticises} ..3 {the reputation of|disrepute} ..3 {company|media company|the publisher|publisher|the site|the operator|provider|any of its brands|or any of its}',
        negation: 'ignore',
        none: ['{others|another|other users|link|linking|liable|liability|indemnify|protect}'],
      },
      { seq: '{disparage|disparages|denigrate|disparaging} {provider|licensor|publisher|operator|vendor|supplier}', negation: 'ignore' },
      {
        seq: '{reviews|comments|posts} ..3 {critical of|negative about} {us|our|company}',
        negation: 'ignore',
        context: ['{not|prohibited|forbidden|never}'],
        none: ['{right|free} to', 'remove*'],
      },
      {
        seq: `{${SMEAR}} ..10 {the company|our company|our brand|our products|our services|the service provider}`,
        negation: 'ignore',
        none: ['{another user|the company will|the company may|the company shall}'],
      },
      {
        seq: `{not|never} ..12 {criticize|criticise|disparage|denigrate} ..30 {reputation|image|prestige|business|products}`,
        negation: 'ignore',
        none: ['{others|another|any person|other users|members|individual|group|groups|people|competitor|competitors}'],
      },
      {
        seq: `{${SMEAR}} ..8 {its parent|its affiliates|or affiliates|brand reputation|reputation or business}`,
        negation: 'ignore',
        none: ['{others|another|any person|other users|members|individual|group|groups|people|competitor|competitors}'],
      },
      { seq: '{reflect|reflects} {negatively|adversely|poorly|badly} ..2 on us', negation: 'ignore' },
      {
        seq: `{jeopardize|jeopardise|damage|harm|impair|tarnish|damaging} ..2 the reputation of`,
        negation: 'ignore',
        weak: true,
        none: [
          '{others|another|person|persons|individual|user|users|member|members|third party|link|liable|investigat*|state|government|brand}',
        ],
      },
      {
        seq: '{prejudice|harmful|detrimental|prejudicial|harm|damage} ..4 the {image|reputation|good name}',
        negation: 'ignore',
        weak: true,
        none: ['{others|another|person|persons|individual|other users|third party|third parties|link|liable|state|government|display}'],
      },
      { seq: `{${SMEAR}} ..6 {${THEM}}`, negation: 'ignore', none: ['{other users|other members|another user|any person or group}'] },
      { seq: `{${SMEAR}} ..20 {${THEM}} ..8 {${NAME}}`, negation: 'ignore' },
      {
        seq: `{disparaging|derogatory|defamatory|negative|critical|damaging} ..3 {statement|statements|comment|comments|remark|remarks|review|reviews|publicity} ..10 {${THEM}}`,
        negation: 'ignore',
        context: ['{not|never|prohibit*|refrain|forbidden|must|breach|penalt*}'],
      },
      {
        seq: `{not|never|prohibited|refrain|no} ..12 {negative|disparaging} ..2 {review|reviews|publicity}`,
        negation: 'ignore',
        none: ['{other users|sellers|retaliat*|manipulat*|fake|incentiv*|in exchange}'],
      },
      {
        seq: `{damage|damages|damaging|harm|harms|harming|injure|injures|tarnish|diminish|jeopardize|jeopardise|jeopardizes|impair|undermine|detrimental to|adverse to|adversely affect|negatively affect|reflect negatively|reflects negatively|reflect poorly|reflect adversely|prejudicial to|bring} ..8 {${THEM}} ..6 {reputation|goodwill|good name|public image|disrepute|brand image|credibility|brand}`,
        negation: 'ignore',
        none: [
          '{link|links|linking}',
          '{liable|liability|loss of|indemnify|indemnification|cardholder}',
          '{protect|safeguard} ..6 {reputation|goodwill}',
        ],
      },
      {
        seq: `{damage|damages|damaging|harm|tarnish|impair|reflect*|contrary|detrimental|bring|brings|jeopardize|jeopardise|spreading} ..6 {our|company's|the company's|company} ..4 {reputation|goodwill|good name|public image|disrepute|credibility|image}`,
        negation: 'ignore',
        none: [
          '{link|links|linking}',
          '{liable|liability|loss of|indemnify|indemnification}',
          '{protect|safeguard} ..6 {reputation|goodwill}',
        ],
      },
      { seq: `{bring|brings|bringing} ..14 {into|in} ..2 disrepute & {us|our|company|service|services|brand|site}`, negation: 'ignore' },
      {
        seq: '{disparage|denigrate|criticize|criticise|be detrimental to} ..8 {or its business|or its products|its products|its services|the reputation}',
        negation: 'ignore',
      },
      // The link licence of British terms.
      { seq: '{link|linking|links} & {damage|damages} our reputation', negation: 'ignore', weak: true },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Insulting the administration of the site is forbidden.',
    'You agree not to make any disparaging remarks about Examplia, its staff or its products.',
    'It is prohibited to publish information that damages the business reputation of the operator.',
    ['It is prohibited to post:', 'content that portrays Examplia in a negative light;'],
    'Ads may not contain anything that damages the reputation of the publisher or any of its brands.',
    'You agree not to disparage the Company or its products.',
    ['You may not:', 'make any statement that damages our reputation or goodwill;'],
    'Users must not post negative reviews of the service.',
    'You will not make disparaging comments about us.',
    'Conduct that brings the company into disrepute may lead to the loss of your account.',
    'You shall not denigrate our brand, or discredit our services.',
  ],
  passed: [
    'Links may not portray the site in a false or misleading manner.',
    'You may not post derogatory remarks about other users.',
    'Do not disparage other people because of their religion.',
    'You may not use our trademarks in a way that disparages us.',
    'We will never punish you for a negative review.',
    'Be kind, and do not ridicule or defame other members.',
    'We are not liable for any loss of reputation or goodwill.',
    'You are free to criticise us in public.',
    'A clause that forbids negative reviews is void in this state.',
  ],
  also: ['content-removal-at-will', 'termination-at-will'],
};
