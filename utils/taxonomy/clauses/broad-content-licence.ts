import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** What makes a licence reach further than showing the content. */
const WIDE =
  'worldwide|world wide|global|universal|throughout the world|throughout the universe|royalty free|fully paid|paid up|sublicensable|sub licensable|sublicenseable|sub licenseable|sublicense|sub license|sublicence|sub licence|right to sublicense|perpetual|irrevocable|unrestricted|unlimited|derivative works|derivative work|derivatives|adapt|adaptations|any purpose|any media|all media|any medium|any form|any manner|exploit|commercialize|commercialise|commercial purposes|promote|promotional|advertising';
const LICENCE = 'license|licence|licenses|licences|right|rights|permission|sublicense';
const STUFF =
  'content|contents|materials|material|submission|submissions|contribution|contributions|posts|postings|posting|photos|photo|photographs|images|image|videos|video|ugc|uploads|works|reviews|review|communications|communication|messages|data|recordings|creations|files|media|information|listing|listings|comments|inputs|opinions|customizations|app requests';
/** Their licence to you: the other direction. */
const TO_YOU =
  'you|user|users|customer|customers|client|licensee|subscriber|subscribers|member|members|developer|developers|each user|the user|the customer|participants|partner|publisher';
/** Purposes that stay with the service itself; such a licence is limited-service-licence. */
const LIMIT =
  'solely|sole purpose|only for the purpose|only to|only as|strictly|exclusively for|limited purpose|limited purposes|to the extent necessary|as necessary to|extent required|for the purpose of providing|purposes of providing|extent reasonably necessary';
const REUSE =
  '{promote|promoting|promotion|promotional|market|marketing|advertise|advertising|publicity|improve|improving|develop|developing|commercial|commercially|train|training|any purpose|any medium|any media}';

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
  match: {
    none: [
      // Feedback grants are another clause.
      '{feedback|suggestion|suggestions|enhancement requests}',
      // Their licence to you.
      `{grant|grants|granted|granting|give|gives|license|licenses} ..2 {${TO_YOU}} ..3 {a|an|the|right|limited|non|nonexclusive|permission|worldwide|perpetual|royalty|license|licence}`,
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
      {
        seq: `$granter ..8 {grant|grants|granting} ..25 {${LICENCE}} ..30 {${WIDE}} & {${STUFF}}`,
        none: [`{${LIMIT}}`],
      },
      {
        seq: `$granter ..8 {grant|grants|granting} ..30 {${WIDE}} ..25 {${LICENCE}} & {${STUFF}}`,
        none: [`{${LIMIT}}`],
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
        seq: `{grant|grants|granting} {us|to us|company|the company|to company|to the company|provider} ..30 {${LICENCE}} ..30 ${REUSE} & {${STUFF}}`,
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
        seq: `{we|company} ..3 {may|can|will be entitled to|are free to|is free to|shall be free to|are entitled to|is entitled to|has the right to|have the right to|reserve the right to|reserves the right to} ..6 {use|copy|reproduce|publish|exploit|modify|sell|license|distribute} ..12 {your content|user content|your user content|content you|your submissions|submissions|your posts|your posting|your postings|your photos|your videos|your contributions} ..24 {any purpose|any manner|any media|any medium|promot*|market*|advertis*|commercial*|derivative works|without compensation|without payment|royalt*|improve|develop}`,
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
    'By posting Content you grant us a worldwide, royalty-free, sublicensable licence to use, copy and adapt it.',
    'You hereby grant Examplia and its affiliates a non-exclusive, transferable licence to create derivative works from your User Content.',
    'Users give the Operator the royalty-free right to publish and modify their posts in all media.',
    'You authorise us to use, reproduce and publish your content for any purpose.',
    ['By uploading photos you:', 'grant the Company a fully paid, worldwide right to use and distribute such photos;'],
    'We may use and publish your content for promotional purposes without compensation to you.',
    'You grant us a licence to use your content solely for operating, promoting and improving the service, in any media, worldwide and royalty-free.',
  ],
  passed: [
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
