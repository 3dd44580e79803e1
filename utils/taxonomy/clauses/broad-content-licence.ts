import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** What makes a licence reach further than showing the content. */
const WIDE =
  'worldwide|world wide|global|universal|throughout the world|throughout the universe|royalty free|fully paid|paid up|sublicensable|sub licensable|sublicenseable|sub licenseable|sublicense|sub license|sublicence|sub licence|right to sublicense|perpetual|irrevocable|unrestricted|unlimited|derivative works|derivative work|derivatives|adapt|adaptations|any purpose|any media|all media|any medium|any form|any manner|our business|its business|exploit|commercialize|commercialise|commercial purposes|promote|promotional|advertising';
const LICENCE = 'license|licence|licenses|licences|right|rights|permission|sublicense';
const STUFF =
  'content|contents|materials|material|submission|submissions|contribution|contributions|posts|postings|posting|photos|photo|photographs|images|image|videos|video|ugc|uploads|works|reviews|review|communications|communication|messages|data|recordings|creations|files|media|information|listing|listings|comments|inputs|opinions|customizations|app requests';
/** Their licence to you: the other direction. */
const TO_YOU =
  'you|user|users|customer|customers|client|licensee|subscriber|subscribers|member|members|developer|developers|each user|the user|the customer|participants|partner|publisher';
/** Purposes that stay with the service itself; such a licence is limited-service-licence. */
const LIMIT =
  'solely|sole purpose|only for the purpose|only to|only as|strictly|exclusively for|limited purpose|limited purposes|to the extent necessary|as necessary to|extent required|as necessary|to provide the service you|for the purpose of providing|purposes of providing|extent reasonably necessary';
const REUSE =
  '{promote|promoting|promotion|promotional|market|marketing|advertise|advertising|publicity|improve|improving|develop|developing|commercial|commercially|train|training|any purpose|any medium|any media}';

const NOT_GRANTED = "{not|never|nothing|no|don't|cannot|neither} ..5 {grant|grants|granting|granted}";

export default defineClause({
  id: 'broad-content-licence',
  title: 'They may reuse what you post',
  group: 'content',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 1, C: 2, S: 1 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy', 'Community Guidelines', 'Commercial Terms', 'Developer Terms'],
  definition: 'You give the provider rights to reuse your content that go beyond showing it to the people you chose.',
  whyItMatters: 'The work stays yours, but you lose control over what is done with it.',
  whatItMeans: 'What you post can be copied, changed, passed on or used for promotion, and nobody has to pay you.',
  whatYouCanDo:
    'Keep work that you want to sell or keep private off this service. Post small or marked versions instead, and delete what you no longer want used before you close the account.',
  regulations: [
    { id: 'eu-uctd', refs: ['3'] },
    { id: 'uk-cra', refs: ['62'] },
    { id: 'us-copyright', refs: ['17 USC 201', '17 USC 204'] },
  ],
  related: ['perpetual-licence', 'limited-service-licence', 'content-ownership-kept', 'publicity-rights'],
  mappings: { tosdr: [132, 134, 139, 180, 136], dpv: ['dpv:LicenseAgreement'] },
  modifiers: [
    {
      by: 1,
      when: 'it serves advertising or promotion',
      seq: ['{promote|promoting|promotion|promotional|marketing|advertise|advertising}'],
    },
    {
      by: 1,
      when: 'it includes training of AI',
      seq: ['{train|training} ..8 {model|models|ai|machine learning|algorithms}', 'machine learning'],
    },
    {
      by: -1,
      when: 'it ends when you delete the content',
      inBlock: [
        '{license|licence|right|rights} ..10 {ends|end|terminates|terminate|expires|expire|ceases|cease} ..12 {delete|deleted|remove|removed|deletion|removal}',
        'until you {delete|remove}',
      ],
    },
  ],
  match: {
    none: [
      // Feedback grants are another clause.
      '{feedback|suggestion|suggestions|enhancement requests|comments or ideas|ideas or comments|comments and ideas}',
      // Their licence to you.
      `{grant|grants|granted|granting|give|gives} ..2 {${TO_YOU}} ..3 {a|an|the|right|limited|non|nonexclusive|permission|worldwide|perpetual|royalty|license|licence}`,
      `{license|licenses} ..2 {${TO_YOU}} ..3 {a|an|the|right|limited|permission|license|licence}`,
      '{granted|licensed|license|licence|licences|licenses} to {you|customer|user|users|licensee|subscriber}',
      '{we|company|licensor|us} {hereby|shall|will|may|can|also} ..1 grant',
      '{we grant|we hereby grant|we give}',
      '{grant|grants} ..2 {other|all|each|every|any other} ..3 {users|user|members|visitors|party|parties|twitch}',
      '{names|name|its|their} ..4 {logo|logos|trademarks|marks}',
      '{sell|place} advertising',
      '{open source|creative commons|apache}',
      // Their trade marks and names are no content.
      '{your|customer|publisher|developer} ..3 {logo|logos|trademark|trademarks}',
      '{no|any} ..2 {license|licence|right|rights} ..8 {is|are} ..3 granted',
      '{security interest|power of attorney|lien}',
    ],
    notContext: ['{feedback|suggestions|ideas|open source|third party software}'],
    any: [
      // A line of its own: "A worldwide, transferable and sublicensable right to use, copy … your content".
      {
        seq: `{worldwide|perpetual|irrevocable|royalty free|global|universal} ..4 {sublicensable|sublicenseable|sub licensable|transferable|irrevocable|royalty free|perpetual} ..6 {right|rights|license|licence} to ..1 {use|copy|reproduce|host|store|exploit} ..26 {your content|user content|content you|content and other information you|your submissions|your contributions|your user content|your materials}`,
        by: 'any',
        none: [`{${LIMIT}}`, NOT_GRANTED, '{represent|represents|warrant|warrants} ..8 {own|have}', '{must|need to} ..3 {have|hold}'],
      },
      {
        seq: '{we|company} ..2 {use|uses} ..1 {your content|user content} ..26 {and|or} ..3 {promote|market|advertise} ..4 {our|service|services|company|products|platform|its}',
        by: 'provider',
        none: ['{your own|your products|your services|personal data|personal information}'],
      },
      {
        seq: '{right|rights|licence|license|permission} to {monetize|monetise|commercialize|commercialise} ..2 {your content|user content|content|your videos|your submissions}',
        by: 'any',
        none: ['{you have|you may|your right|grants you|grant you|eligible|lose|program|programme}', NOT_GRANTED],
      },
      {
        seq: `$granter ..3 {transfer|transfers|grant|grants|give|gives|concede|concedes} ..6 {right of use|rights of use|usage right|usage rights|use right|right to use} ..24 {unlimited|unrestricted|transferable|sublicensable|sublicense|worldwide|all media|any purpose|any means|third parties}`,
        context: ['{content|contents|contributions|posts|photos|texts|text|materials|images|uploads}'],
        none: [`{${LIMIT}}`, NOT_GRANTED, '{software|account}'],
      },
      {
        seq: '{anything|everything|whatever} you {post|upload|submit|share|send|publish} ..4 {may|can|will} be {used|published|reproduced|exploited} ..6 {any purpose|any way|any manner|any media|without compensation|without payment}',
        by: 'any',
        none: ['against you'],
      },
      {
        seq: '{free|entitled} to {use|publish|exploit|reproduce} ..2 {submitted|uploaded|posted|user} {material|materials|content|images|photos|texts} ..8 {commercial|any purpose|promotional|advertising|marketing}',
        by: 'any',
        none: ['{not|you} ..2 {free|entitled}'],
      },
      {
        seq: '{authorize|authorise|authorizes|authorises|allow|permit} ..3 to use your {photos|content|images|videos|posts|submissions|works|story} ..8 {marketing|advertising|promotional|promotion|commercial}',
        by: 'any',
        none: ['{personal data|personal information|photo id}'],
      },
      {
        seq: "{we|we're|company} ..3 use it ..14 {any media|any medium|commercial purposes|any purpose|worldwide}",
        context: ['{upload|uploaded|uploading|post|posted|submit|submitted} ..8 {content|photo|photos|review|reviews|it|video|videos}'],
        by: 'provider',
      },
      // In a list or behind a name with a full stop, where the verb is out of reach.
      {
        seq: '{royalty free|perpetual|irrevocable|worldwide} ..8 {right and license|right and licence|license|licence} ..20 {modify|adapt|derivative works|exploit|create derivative} ..24 {user content|your content|such content|your submissions|user submissions}',
        by: 'any',
        none: [`{${LIMIT}}`, NOT_GRANTED, '{represent|represents|warrant|warrants} ..8 {own|have}'],
      },
      // What the licence is and allows, in sentences or lists of their own.
      {
        seq: '{license|licence} {allows|permits|lets|entitles|authorizes|authorises} ..10 {modify|create derivative|publish|publicly|sublicense|sub license|adapt|distribute} ..10 {your content|content you|user content|your submissions|your materials}',
        by: 'any',
        none: ['{allows|permits|lets|entitles|authorizes|authorises} {you|users|customer|licensee}'],
      },
      {
        seq: '{license|licence} is ..2 {worldwide|royalty free|irrevocable|perpetual|sublicensable|transferable}',
        context: ['{your content|user content|content you|your material|your materials|you grant|your submissions}'],
        none: ['{our content|software|granted to you|to you}'],
      },
      {
        seq: `{license|licence|licenses|licences|rights} you ..3 {grant|granted|give} ..6 {is|are|shall be|will be} ..6 {${WIDE}}`,
        none: [`{${LIMIT}}`, '{feedback|ideas}'],
      },
      {
        seq: "{use|using|used} ..2 {your content|content you|content that you|content you've|content that you've|user content|your posts|your reviews|your photos|your videos|your images} ..8 {to promote|for promoting|promoting|to advertise|to market|in advertising|for marketing|in our marketing|for advertising|promotional purposes|marketing purposes}",
        by: 'provider',
        none: [
          '{your own|information about you|personal data|personal information}',
          '{relevant|personalized|personalised|tailored|targeted} ..2 {ads|advertising|marketing}',
        ],
      },
      {
        seq: '$granter {license|licence|hereby license|hereby licence} {us|company|to us|to company|the company} ..16 {modify|adapt|derivative|publish|sublicense|any purpose|promote|distribute}',
        none: [`{${LIMIT}}`],
      },
      {
        seq: '{use|uses|reproduce|publish|exploit} ..4 {anything|whatever|everything|any material|any materials|any content|all content} {you|that you|users} {post|submit|upload|send|share|transmit|provide} ..16 {any purpose|any way|any manner|any media|any medium|commercial*|without compensation|without paying|without payment}',
        by: 'provider',
        none: ['{solely|personal information|personal data}'],
      },
      {
        seq: '{your content|your user content|user content|content you|material you|materials you|your submissions|your posts|your photos|submissions|contributions} ..8 {may|can|will|might} be ..8 {reproduced|published|edited|modified|sold|distributed|exploited|used} ..10 {any purpose|any media|any medium|any form|worldwide|commercial purposes|without compensation|advertising|promotional|marketing}',
        by: 'any',
        none: [`{${LIMIT}}`, '{infring*|violat*|must}'],
      },
      {
        seq: '{content|materials|data|submissions|photographs|posts} ..30 subject ..8 {unlimited|unrestricted} ..8 use',
        by: 'any',
        none: ['{not|no} ..2 {unlimited|unrestricted}'],
      },
      {
        seq: `$granter ..8 {grant|grants|granting} ..25 {${LICENCE}} ..30 {${WIDE}} & {${STUFF}}`,
        // A "not" in an insertion ("as long as you do not") turns nothing round; one at the verb does.
        negation: 'ignore',
        none: [`{${LIMIT}}`, NOT_GRANTED],
      },
      {
        seq: `$granter ..8 {grant|grants|granting} ..30 {${WIDE}} ..25 {${LICENCE}} & {${STUFF}}`,
        negation: 'ignore',
        none: [`{${LIMIT}}`, NOT_GRANTED],
      },
      // Two wide words, and the object in another sentence.
      {
        seq: '{you|user|users|members|creator|artist} ..4 {grant|grants} ..10 {perpetual|irrevocable|worldwide|royalty free} ..8 {sublicensable|sub licensable|sublicenseable|perpetual|irrevocable|transferable} ..10 {license|licence|right}',
        none: [`{${LIMIT}}`, '{non transferable|software|non sublicensable}'],
      },
      // A purpose limit that goes on to promotion or development is none.
      {
        seq: `$granter ..8 {grant|grants|granting} ..25 {${WIDE}} ..25 {${LICENCE}} & ${REUSE} & {${STUFF}}`,
      },
      {
        seq: `$granter ..4 {give|gives|giving} ..20 {${WIDE}} ..20 {${LICENCE}} & {${STUFF}}`,
        none: [`{${LIMIT}}`],
      },
      {
        seq: `$granter ..4 {give|gives|giving} ..12 {${LICENCE}} ..30 {${WIDE}} & {${STUFF}}`,
        none: [`{${LIMIT}}`],
      },
      {
        seq: `{grant|grants|granting} {us|to us|company|the company|to company|to the company|provider} ..30 {${WIDE}} & {${LICENCE}}`,
        none: [`{${LIMIT}}`],
      },
      {
        seq: `{grant|grants|granting|give|gives|giving} {us|to us|company|the company|to company|to the company|provider} ..30 {${LICENCE}} ..30 ${REUSE} & {${STUFF}}`,
      },
      // "You hereby license …", "you authorise us to use, copy, change …"
      {
        seq: `$granter ..3 {hereby license|hereby licence|license to us|irrevocably license} ..30 {${WIDE}}`,
        none: [`{${LIMIT}}`],
      },
      {
        seq: `$granter ..4 {authorize~|authorise~|permit|allow|consent} ..6 to ..4 {use|copy|reproduce|publish|modify|distribute|display} ..20 {${WIDE}} & {your content|user content|your submissions|content you|submissions|posts|photos|videos|materials you}`,
        none: [`{${LIMIT}}`],
      },
      // The provider as the one who receives.
      {
        seq: `{we|us|company} ..2 {have|has|shall have|will have|obtain|obtains|receive|receives|acquire|acquires} ..14 {${WIDE}} ..14 {${LICENCE}} ..16 {use|copy|reproduce|publish|modify|distribute|display|exploit}`,
        none: [`{${LIMIT}}`],
      },
      {
        seq: `{we|company} ..3 {may|can|will be entitled to|are free to|be free to|is free to|shall be free to|are entitled to|is entitled to|has the right to|have the right to|reserve the right to|reserves the right to} ..6 {use|copy|reproduce|publish|exploit|modify|sell|license|distribute} ..12 {your content|user content|your user content|content you|your submissions|submissions|your posts|your posting|your postings|your photos|your videos|your contributions} ..24 {any purpose|any manner|any media|any medium|promot*|market*|advertis*|commercial*|derivative works|without compensation|without payment|royalt*|improve|develop}`,
        types: ['Terms of Service', 'Commercial Terms', 'Acceptable Use Policy', 'Community Guidelines', 'Developer Terms'],
      },
      {
        seq: `{we|company} ..3 {may|can} ..12 {reproduce|exploit|publish|modify|adapt|sell} ..16 {your content|user content|your user content|your submissions|submissions|your posts|posted content|your contributions|content you} ..12 {any purpose|any manner|any media|any medium|without compensation|without payment|commercial*|worldwide}`,
      },
      // Passive
      {
        seq: '{your content|user content|content published|content posted|content you|submissions|posts} ..10 {may be|can be} used by ..10 {improve|improving|promote|promoting|market|marketing|advertise|advertising|any purpose|commercial}',
        none: ['{may not|solely to provide}'],
      },
      {
        seq: `{posting|uploading|submitting|providing|sharing|transmitting} ..14 {${STUFF}} ..14 {grant|grants|license|licence} ..30 {${WIDE}} & {${LICENCE}}`,
        none: [`{${LIMIT}}`],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'A worldwide, transferable and sublicensable right to use, copy, modify and distribute your content.',
    'You transfer to us a right of use, unlimited in place and time, to the contents that you post.',
    'You grant to Examplia the right to monetise your content.',
    'We use your content to run the service and to promote and market our products.',
    ['The licence allows Examplia to:', 'modify your content and create derivative works based on it;'],
    'You grant Examplia a worldwide (for as long as you do not close the account), royalty-free licence to copy and adapt your content.',
    'Your photos may be published in any medium without compensation.',
    'You give us permission to use your posts for marketing.',
    'By posting Content you grant us a worldwide, royalty-free, sublicensable licence to use, copy and adapt it.',
    'You hereby grant Examplia and its affiliates a non-exclusive, transferable licence to create derivative works from your User Content.',
    'Users give the Operator the royalty-free right to publish and modify their posts in all media.',
    'You authorise us to use, reproduce and publish your content for any purpose.',
    ['By uploading photos you:', 'grant the Company a fully paid, worldwide right to use and distribute such photos;'],
    'We may use and publish your content for promotional purposes without compensation to you.',
    'You grant us a licence to use your content solely for operating, promoting and improving the service, in any media, worldwide and royalty-free.',
  ],
  passed: [
    'You must hold a worldwide, transferable licence to use the music in your content.',
    'To provide the Service, you grant us the right to copy and modify your content as necessary, and to sublicense this right to our hosts.',
    'This licence is worldwide and lets you use our software.',
    'You do not grant us a worldwide licence to your photos.',
    'We grant you a limited, worldwide, royalty-free licence to use the app.',
    'You grant us a worldwide, royalty-free licence to host your content solely to provide the service to you.',
    'If you send us feedback, you grant us a perpetual, worldwide licence to use it.',
    'You grant other users a licence to view your content through the service.',
    'No licence to our content is granted to you, whether worldwide or local.',
    'Customer grants Examplia the right to use its trademarks and logo worldwide for the purposes of this agreement.',
    'You will not grant anyone a worldwide licence to our materials.',
  ],
  also: ['perpetual-licence', 'limited-service-licence', 'publicity-rights'],
};
