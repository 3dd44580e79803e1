import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const MORAL =
  "$moral|author's personal rights|author's personality rights|author's moral|personal non property rights|personality rights of the author|rights of authorship|right of authorship";

export default defineClause({
  id: 'moral-rights-waiver',
  title: 'You give up being credited as the author',
  group: 'content',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 2, S: 0 },
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'Other Policy',
    'Copyright Claims Policy',
    'Privacy Policy',
  ],
  definition: 'You give up your moral rights as an author, such as being named, or promise not to use them.',
  whyItMatters: 'Authors lose the right to be credited, and to object when their work is distorted.',
  whatItMeans: 'Your work may appear without your name, shortened or changed.',
  whatYouCanDo:
    'Put your name or a watermark into the work itself, or publish what matters to you elsewhere. In some countries these rights cannot be given up: ask for advice if it comes to a conflict.',
  regulations: [
    { id: 'berne', refs: ['6bis'] },
    { id: 'uk-cdpa', refs: ['77–80', '87'] },
    { id: 'us-vara', refs: ['17 USC 106A'] },
  ],
  related: ['broad-content-licence', 'perpetual-licence', 'content-ownership-transfer'],
  mappings: { tosdr: [118] },
  modifiers: [
    { by: 1, when: 'the work may be distorted', seq: ['{derogatory|distort*|mutilat*}'] },
    {
      by: -1,
      when: 'it only goes as far as the law allows',
      seq: [
        '{to the extent|extent permitted|where permitted|permitted by|permitted under|permissible under} ..5 {law|laws}',
        'to the {fullest|maximum|full|greatest} extent',
      ],
    },
  ],
  match: {
    none: ['not ..2 waive ..6 moral', '{retain|retains|keep} {all|any|your|full} ..2 moral'],
    any: [
      {
        seq: '{not|no|without} ..2 {obliged to|obligated to|required to|obligation to|duty to|have to|need to} {state|indicate|mention|publish|display|include|give} ..2 {author name|author|name of the author|your name|attribution|credit|source}',
        negation: 'ignore',
        by: 'provider',
        context: ['{content|photo|photos|works|submissions|contributions|material|materials|texts|author}'],
        none: ['{our|account}'],
      },
      { seq: 'no {attribution|credit} {is due|will be given|is owed|is required} ..4 {you|author|users}', negation: 'ignore', by: 'any' },
      {
        seq: '{personality rights|rights of personality|personal rights} ..6 {work|works|content|contribution|contributions|photos|materials} ..8 {waived|waive|renounced}',
        by: 'any',
      },
      { seq: '{waive|waives|waived} ..20 {copyright designs and patents act}' },
      {
        seq: "{use|uses|publish|display|reproduce|post|distribute|exploit} ..16 without ..3 {attribution|attributing|crediting|naming you|naming the author|indicating the name|indication of the author|mention of the author|mentioning the author|mentioning your name|author's name|name of the author|credit to you|giving you credit|identifying you as}",
        context: [
          '{upload|post|submit|your content|user content|submission|submissions|contribution|contributions|photos|materials|works}',
        ],
        none: [
          '{our|you may} ..4 {content|materials}',
          '{personal data|personal information|anonymous|anonymously|aggregat*|feedback|ideas|suggestions}',
        ],
        by: 'provider',
      },
      {
        seq: '{allow|allows|permit|permits|authorize|authorizes|authorise|authorises} ..6 to use ..12 without ..4 {attribution|credit|author|name of the author}',
        by: 'any',
        none: ['{allows|permits} you', '{feedback|ideas|suggestions}'],
      },
      {
        seq: '{not|no|need not} ..2 {have to|need to|required to|obliged to|obligated to|obligation to|duty to|need} ..1 {credit|name|attribute|identify} {you|users|the author|the user}',
        negation: 'ignore',
        by: 'provider',
        none: ['{link|links|personal}'],
      },
      `{waive|waives|waived|waiving|relinquish|relinquishes|renounce|renounces|forgo|forego|foregoes|surrender|give up|disclaim|release} ..28 {${MORAL}}`,
      '{waiver|relinquishment|renunciation} ..12 $moral',
      '$moral ..25 {waive|waives|waived|waiving|relinquish|renounce|renounced}',
      `{not|never} ..4 {assert|asserts|exercise|exercises|enforce|invoke|claim|raise|pursue} ..20 {${MORAL}}`,
      '$moral ..30 not ..3 {assert|exercise|enforce|invoke|pursue|be asserted|be exercised|be enforced}',
      '{refrain|abstain} from ..3 {asserting|exercising|enforcing} ..16 $moral',
      '{waive|waives|waiving|waived|renounce|renounces|relinquish|relinquishes|forgo|forego|give up|gives up} ..16 {to be mentioned|receive credit|any credit|to credit|to be credited|to be named|being named|being credited|to attribution|of attribution|of integrity}',
      '{waive|waives|forgo|forego|renounce|renounces|give up|gives up} ..16 {be|being} {identified|designated|named|mentioned|credited|cited|recognised|recognized} ..3 author',
      '$moral & not to ..2 {enforce|assert|exercise} ..3 such rights',
      '$moral ..25 do not require ..12 {identif*|attribut*|name|credit*}',
      { seq: '{consent|consents} ..20 {infringe*|derogatory|distort*|breach} ..12 $moral' },
      { seq: '{assign|assigns} ..25 $moral', none: ['agreement'], weak: true },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'The author agrees to forego the right to be named.',
    'The operator may publish your photos without indicating the name of the author.',
    'Contributors waive their rights under the Copyright, Designs and Patents Act 1988.',
    'We are not required to name you as the author of the picture.',
    'You irrevocably waive all moral rights in the content that you upload.',
    'You agree not to assert any moral rights against us or other users.',
    'Moral rights in the contribution are hereby waived to the extent permitted by law.',
    'The licence includes a waiver of any moral rights that you may have.',
    "Members shall not exercise their author's moral rights against the operator.",
    'You waive any right to be credited as the author of the picture.',
  ],
  passed: [
    'You may not use our pictures without attribution.',
    'We may use your feedback without attribution.',
    'You keep all moral rights in your work.',
    'Your content may not violate copyrights, moral rights or privacy rights of others.',
    'Intellectual property rights means patents, copyrights, moral rights and trade secrets.',
    'Nothing in these terms asks you to give up the copyright in your songs.',
    'You must show our attribution next to every map.',
    'You do not waive your moral rights by posting here.',
  ],
  also: ['perpetual-licence', 'content-ownership-transfer'],
};
