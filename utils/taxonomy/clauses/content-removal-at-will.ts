import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const REMOVE =
  'remove|removing|delete|deleting|edit|editing|refuse|refusing|reject|rejecting|block|blocking|hide|screen|pre screen|prescreen|disable|disabling|withhold|take down|taking down|moderate|modify|modifying|restrict|limit|move|alter|suspend|discard|filter|reclassify|recategorise|recategorize|purge|decline|demote|unpublish|pull|shorten|reduce the visibility of|limit the visibility of|limit distribution of|erase|destroy|deny';
const CONTENT =
  'content|contents|material|materials|submission|submissions|contribution|contributions|post|posts|posting|postings|photos|photo|videos|video|comment|comments|review|reviews|listing|listings|message|messages|files|user content|your content|user submissions|communication|communications|profile|profiles|apps|app|advertisement|advertisements|uploads|works|images|image|creations|ugc|entries|link|links|submitted|playlist|article|articles|inputs|customer property|customer content|customer materials|client data|song|songs|your data|your information|any information|any data|user data|user materials|job ad|ad content|lounges|channels';
const REASON =
  'any reason|no reason|without reason|without cause|with or without cause|whatever reason|any or no reason|without giving reasons|without explanation|without explaining|without stating';
const WHIM =
  'sole discretion|absolute discretion|own discretion|our discretion|its discretion|sole and absolute discretion|complete discretion|discretion|without notice|without any notice|without prior notice|without further notice|without advance notice|without notifying|without notification|without any notification|without prior notification|without the need for prior|with or without notice|without warning|without prior notice to|think fit|see fit|any time|sole option|sole judgment|sole judgement|without liability|without your consent|our opinion|sole opinion|its opinion';
const POWER =
  'may|can|could|might|will|reserve the right|reserves the right|reserve the rights|have the right|has the right|retain the right|retains the right|right to|entitled to|entitlement|discretion|at any time|free to|authority to|reserve all rights|permitted to|option';
/** Those who act are not the provider, or what is removed is not content. */
const RULE = ['{violat*|infring*|breach*|prohibited|alleged|unlawful|illegal|comply|copyright}'];
const NONE = [
  '{number|amount|frequency|volume} of ..2 {communications|messages|posts|listings|emails}',
  'such comments as soon as',
  '{our|its} own {website|site|content|services}',
  // The reader's own deleting; the provider's own pages; the acts of its partners.
  'you ..2 must ..3 {destroy|delete|remove}',
  '{contents|content} of {this|the|our} {site|website|websites|web site|page|pages}',
  'partners have discretion',
  '{portions|parts} of ..1 {terms|agreement}',
  '{you also grant|hereby grant|revoked by you}',
  "{will not|shall not|do not|does not|may not|never|cannot|won't|don't} ..2 {remove|delete|edit|hide|block|modify|moderate}",
  '{scrap*|feedback|virtual items|licensed material}',
  '{modify|change} ..3 {terms|agreement}',
  '{subscription|offerings} {content|offerings}',
  'content offerings',
  '{challenged|notice of infringement|properly notified}',
  '{liability|liable} ..8 {suspension|termination}',
  '{suspend|discontinue} ..6 {app|apps|service|services|campaign|campaigns}',
  '{you|users|user|customer|members|member} ..2 {may|can|are able to|must|should} ..6 {remove|delete|edit|modify|hide}',
  '{your|the|an|any} ..2 {order|orders|payment|transaction|purchase|booking|reservation|application for}',
  '{remove|delete|modify|edit|erase} ..4 {personal data|personal information|cookies|cookie|these terms|this policy|this agreement}',
  '{restrict|block|limit|deny|withdraw} ..2 your access to ..8 {content|contents|material|materials|apps|app|video|videos}',
  '{feedback|keep} ..4 confidential',
  'com and its content',
  '{request|ask} ..4 {removal|remove|delete|deletion}',
];

export default defineClause({
  id: 'content-removal-at-will',
  title: 'Your content can be removed at will',
  group: 'account',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 2, S: 0 },
  documentTypes: [
    'Terms of Service',
    'Community Guidelines',
    'Acceptable Use Policy',
    'Developer Terms',
    'Commercial Terms',
    'Copyright Claims Policy',
    'Other Policy',
  ],
  definition: 'The provider may delete, edit or hide what you post as it sees fit, or without notice.',
  whyItMatters: 'Whether your words stay up depends on a choice that nobody has to explain.',
  whatItMeans: 'A post, a photo or a file may vanish without a reason or a warning.',
  whatYouCanDo:
    'Keep copies of what matters to you. If something is removed, ask for the reason and use any complaint or appeal that is offered.',
  regulations: [
    { id: 'eu-dsa', refs: ['14', '17', '20'] },
    { id: 'eu-uctd', refs: ['Annex 1(k)'] },
  ],
  related: ['termination-at-will', 'reasons-and-appeal', 'takedown-counter-notice', 'anti-disparagement'],
  mappings: { tosdr: [202, 379, 407, 377], claudette: ['CR'], conductatlas: ['content_moderation'] },
  modifiers: [
    {
      by: 1,
      when: 'what is removed cannot be brought back',
      inBlock: [
        '{not|cannot|never|unable} ..4 {restore|restored|recover|recovered|retrieve|retrieved|returned}',
        '{permanently|irretrievably|irrevocably} {delete|deleted|remove|removed|lost}',
      ],
    },
    {
      by: -1,
      when: 'reasons or an appeal are offered',
      with: ['reasons-and-appeal'],
      inBlock: ['{you|user|users|customer|member|members} ..3 {may|can} ..3 {appeal|contest|challenge|object to}'],
    },
    {
      by: -1,
      when: 'you are told of the removal',
      inBlock: [
        '{we|company} {will|shall} ..4 {notify|inform|tell} you',
        '{we|company} {will|shall} ..4 {notify|inform} ..1 {customer|user|users|member|members}',
      ],
    },
  ],
  match: {
    by: 'provider',
    none: NONE,
    any: [
      // Whether and what to publish is its own affair.
      {
        seq: '{sole discretion|absolute discretion|own discretion|discretion|sole judgment} ..4 {determining|deciding|determine|decide|to select|selecting} ..1 {which|what|whether} ..3 {content|contents|contributions|contribution|submissions|posts|reviews|comments|articles|listings|material|materials}',
        negation: 'ignore',
      },
      {
        seq: '{decide|decides|determine|determines} ..4 {sole discretion|absolute discretion|own discretion|our discretion|its discretion} ..2 {which|what|whether} ..3 {content|contents|contributions|submissions|posts|reviews|comments|articles|listings|material|materials}',
        negation: 'ignore',
        none: RULE,
      },
      {
        seq: `prevent ..2 publication of ..10 {${CONTENT}}`,
        none: ['copyright'],
      },
      {
        seq: '{not|no} ..2 {obligated|obliged|required|obligation} to {publish|post|display|accept} ..1 {any|your|all|user|every|each|submitted} ..1 {content|contents|contribution|contributions|submission|submissions|post|posts|review|reviews|comment|comments|material|materials|listing|listings|ad|ads}',
        negation: 'ignore',
        none: ['{feedback|prices|notice on}'],
      },
      {
        seq: '{no|not} ..2 {claim|right|entitlement|entitled} to ..3 publication ..4 {content|contributions|contribution|submissions|posts|reviews|comments|articles|listings|material}',
        negation: 'ignore',
        by: 'any',
      },
      {
        seq: '{user|users|you|member|members|author|authors} ..2 {no|not} ..2 {right|claim|entitled|entitlement} to ..3 {contributions|content|posts|submissions|comments|reviews} {published|stored|displayed}',
        negation: 'ignore',
        by: 'any',
      },
      {
        seq: '{editors|editor|moderators|administrators|moderator|administrator|administration|editorial team|editorial staff} ..2 {may|can|reserve the right|reserves the right|has the right|have the right} ..3 {shorten|edit|delete|remove|move|close|reject|modify|abridge} ..4 {letters|comments|posts|contributions|messages|topic|topics|threads|thread|any message|any post|submissions}',
        negation: 'ignore',
        by: 'any',
        none: RULE,
      },
      {
        seq: '{pull|delete|remove|take down} ..1 {anything|whatever|everything} you {post|upload|submit|publish|share} ..4 {any reason|no reason|any time|without notice|discretion}',
        negation: 'ignore',
      },
      {
        seq: '{delete|block|modify|remove} ..3 {published|posted|submitted|uploaded} {information|data|content} ..3 {without prior notice|without notice|without prior notification|at any time|any reason}',
        none: ['{you|user|users} {may|can}'],
      },
      {
        seq: '{right|discretion} to {determine|decide|judge} ..2 {whether|if|what} ..4 {content|contributions|posts|submissions|material} ..3 {appropriate|inappropriate|acceptable|suitable|unsuitable|objectionable|violates|complies} ..8 {remove|delete|refuse|edit|block}',
        negation: 'ignore',
      },
      // It may decide whether to publish, as it likes.
      {
        seq: `{decline|refuse|choose|decide|whether} ..2 to {publish|post|display|show|accept|host} ..6 {${CONTENT}} ..12 {${WHIM}|${REASON}|giving a reason|giving reasons}`,
        negation: 'ignore',
      },
      {
        seq: `{absolute right|sole right|sole discretion|own discretion|absolute discretion|right to decide|right to determine} ..8 whether ..3 {publish|post|display|edit|remove|accept|keep|host} ..12 {${CONTENT}}`,
        negation: 'ignore',
      },
      {
        seq: `may or may not {publish|post|display|accept|host} ..6 {${CONTENT}}`,
        negation: 'ignore',
      },
      // It, them: the content was named before.
      {
        seq: `{${CONTENT}} ..16 {remove|delete|edit|refuse|reject|take down|moderate} {it|them|these|any of it|any of them} ..10 {sole discretion|absolute discretion|own discretion|our discretion|its discretion|without notice|without prior notice|any reason|no reason|at any time|like|see fit}`,
        negation: 'ignore',
        none: ['{personal|cookies|cookie|privacy}', '{you|users|user} ..2 {delete|remove|edit}'],
      },
      // As it sees fit; whenever it finds something inappropriate.
      {
        seq: `{${POWER}} ..6 {remove|delete|edit|refuse|reject|block|hide|move|close|limit|restrict|demote} ..8 {${CONTENT}|topic|topics|thread|threads} ..12 {see fit|sees fit|as we like|we like|we choose|we please|deem fit}`,
        negation: 'ignore',
      },
      {
        seq: `{content|material|materials|posts|post|review|reviews|comment|comments|submissions|listing|listings|photos|images|messages} ..4 {we|moderators|administrators} ..2 {find|finds|consider|considers|deem|deems|regard|feel|feels} ..4 {inappropriate|objectionable|offensive|unsuitable|unacceptable|undesirable} ..4 {will|may|can} be ..2 {removed|deleted|rejected|edited|hidden|blocked|moderated}`,
        by: 'any',
      },
      // Without notice, whoever is named as acting.
      {
        seq: `{delete|deleting|remove|removing|block|blocking} ..3 {${CONTENT}} ..12 {without notice|without prior notice|without prior notification|without the need for prior|without further notice|without notifying|without any notice|without any prior notice|without advance notice}`,
      },
      {
        seq: `{remove|delete|refuse|reject} any {${CONTENT}} ..14 {for any reason|no reason|with or without cause|without cause}`,
        by: 'any',
        negation: 'ignore',
      },
      // At its discretion, without notice, for any reason.
      { seq: `{${POWER}} ..14 {${REMOVE}} ..8 {${CONTENT}} ..24 {${WHIM}|${REASON}}`, negation: 'ignore' },
      { seq: `{${WHIM}|${REASON}} ..16 {${REMOVE}} ..8 {${CONTENT}}`, negation: 'ignore' },
      {
        seq: `{${POWER}} ..10 {remove|delete|edit|refuse|reject|block|hide|take down} ..3 {${WHIM}|${REASON}} ..8 {${CONTENT}|ad|ads}`,
        negation: 'ignore',
      },
      {
        seq: `{${POWER}} ..6 {remove|reject|refuse|decline} ..8 {ad|ads|advert|adverts|advertisements|creative|creatives|campaign|campaigns} ..14 {${WHIM}|${REASON}}`,
        negation: 'ignore',
        none: ['ad {code|network|networks|content}', '{request|requests}'],
      },
      {
        seq: `{${POWER}} ..6 {take|taking} ..2 {action|actions|steps|measures} ..2 {respect|regard|regarding|concerning} ..4 {content|submission|submissions|contribution|contributions|post|posts|posting|postings|material|materials|listing|listings|review|reviews} ..10 {deem|deems|discretion|see fit|sees fit}`,
        negation: 'ignore',
      },
      {
        seq: `{independently|unilaterally} {judge|determine|decide|judging|determining|deciding} ..30 {deleting|delete|removing|remove|blocking} ..2 {${CONTENT}}`,
      },
      // A name that the user has chosen.
      {
        seq: `{reclaim|reassign|remove|revoke|change|cancel|reject|withdraw} ..5 {username|usernames|user name|user names|handle|handles|display name|screen name|account name|vanity} ..14 {${REASON}|sole discretion|absolute discretion|own discretion|our discretion|its discretion|appropriate|without notice|without prior notice|any time}`,
        none: ['{password|inactiv*|infring*|violat*}'],
      },
      {
        seq: `{content|materials|submissions|submission|posts|post|contributions|comments|reviews|listing|listings|messages|photo|photos|image|images|video|videos|profile|profiles|advertisement|advertisements|entries|material|files} ..6 {may|can|might} be ..4 {removed|deleted|edited|rejected|refused|hidden|blocked|moderated|modified|disabled|taken down} ..12 {${WHIM}|${REASON}}`,
        by: 'any',
        negation: 'ignore',
      },
      {
        seq: `{you|user|users|member|members} ..2 {agree|agrees|acknowledge|acknowledges|understand} ..6 that ..10 {may|right|has|have|can} ..10 {${REMOVE}} ..8 {${CONTENT}} ..24 {${WHIM}|${REASON}}`,
        by: 'any',
        negation: 'ignore',
      },
      {
        seq: `{content|communication|communications|submissions|posts|photo|image|materials} ..8 {may|can|might} be ..2 {subject to|reviewed|review|removed|deleted} ..8 {removed|deleted|deletion|removal|deleted by} ..12 {${WHIM}|${REASON}}`,
        by: 'any',
        negation: 'ignore',
      },
      // What it finds objectionable; a right without a rule.
      {
        seq: `{${POWER}} ..8 {remove|delete|edit|refuse|reject|block|screen|hide|disable|take down} ..8 {${CONTENT}} ..14 {objectionable|inappropriate|unacceptable|undesirable|deem|deems|deemed|consider|considers|in our view|determine|determines}`,
        negation: 'ignore',
      },
      {
        seq: '{reserve the right|reserves the right|have the right|has the right|reserve the absolute right|retain the right} ..6 {remove|delete|edit|refuse|reject|modify|screen|pre screen|block} ..8 {your content|user content|any content|any submission|any submissions|any contribution|any contributions|any post|any posts|any material|any materials|any comment|any comments|any review|any listing|user submissions|any user content|any of your content|content you|posts|comments}',
        negation: 'ignore',
        none: RULE,
      },
      // Rejected: "no obligation to store your content", which is right only half of the time.
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We decide at our own discretion which contributions are published.',
    'Examplia is not obliged to publish any review.',
    'The editors reserve the right to shorten letters and comments.',
    'Moderators may edit, move or close any thread as they think fit.',
    'We may decline to publish your review without giving a reason.',
    'Moderators can move or close any topic as they see fit, and we may delete posts as we see fit.',
    'We may remove any content at any time and for any reason.',
    'Examplia reserves the right, in its sole discretion, to edit or delete posts without notice.',
    'Your submissions may be removed without prior notice.',
    'You agree that the company may at its discretion refuse or remove any listing.',
    ['In our sole discretion and without notice we may:', 'delete or move any content that you post;'],
    'We may delete material that we consider objectionable.',
    'The publisher may refuse or remove, without prior notice, any ad.',
    'We may reassign usernames whenever we find this appropriate.',
    'The Operator may take any action with respect to your posts that it deems necessary.',
  ],
  passed: [
    'We may limit the number of messages that you send, at our discretion.',
    'We publish every review within two days.',
    'You may delete your posts at any time.',
    'We remove content that a court has found to be unlawful and tell the author why.',
    'We may change these terms at any time without notice.',
    'We will not remove your content without giving you a reason.',
    'You can edit your profile at any time in your sole discretion.',
    'We may delete cookies at any time.',
    'We may refuse any order at our discretion.',
  ],
  also: ['termination-at-will'],
};
