import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const OUT =
  'output|outputs|ai generated content|ai generated images|ai generated works|generated outputs|ai output|ai outputs|ai content|generated music|generated images|generated image|output content|ai generations|generated assets';

export default defineClause({
  id: 'ai-output-rights-limited',
  title: 'Limits on who owns or may use AI output',
  group: 'ai',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy', 'Community Guidelines', 'Commercial Terms', 'Developer Terms'],
  definition:
    'You do not get full rights in what you generate: the provider keeps ownership, takes a broad licence or restricts what you may do with it.',
  whyItMatters: 'Whether you can publish or sell a work depends on who holds the rights in it.',
  whatItMeans: 'You may be unable to sell, protect or keep private what you made.',
  whatYouCanDo:
    'Read what your plan says about output before you use it for business. If it is too narrow, choose a plan or a tool that gives you the rights you need.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(k)'] },
    { id: 'us-copyright', refs: ['17 USC 201'] },
  ],
  related: ['ai-output-no-reliance', 'ai-training-ban-on-user', 'broad-content-licence', 'content-ownership-kept'],
  mappings: { tosdr: [132], dpv: ['dpv:LicenseAgreement'] },
  modifiers: [
    {
      by: 1,
      when: 'the licence has no end',
      seq: ['{you grant|you hereby grant|you give|grant us|grants us|grant to us|grants to us} ..30 {perpetual|irrevocable}'],
    },
    {
      by: 1,
      when: 'outputs are public by default',
      inBlock: ['{public by default|publicly visible|publicly viewable|visible to other users|made public|publicly available to}'],
    },
    {
      by: -1,
      when: 'it concerns free plans only',
      seq: [
        '{free plan|free tier|free users|free version|free account|free subscription|free trial|unpaid|not a paid|non paying|basic plan|not paid}',
      ],
    },
  ],
  match: {
    none: [
      '{compete|competes|competing|competitive|competitor|competitors}',
      'user generated',
      '{harmful|illegal|unlawful|violate|violates|infring*|deceptive|mislead|misleading}',
      '{assign|assigns} ..12 {to you|to customer}',
      '{grants|grant} to you all right',
      '{each end user|users of your|community model}',
      '{you|customer|user} ..3 {own|owns|retain|retains} ..14 {output|outputs|generated}',
      '{input|power|audio|video|volume} output',
    ],
    any: [
      {
        seq: `{all rights|rights|ownership|title|copyright} ..6 {in|to|of} ..6 {${OUT}} ..6 {reserved|retained by|remain with|belong to|vested in|vest in|owned by} ..4 {us|company|provider|licensor|the company}`,
      },
      {
        seq: `{free|trial|basic|unpaid} ..4 {plan|tier|users|version|account|accounts|subscription|members} ..20 {${OUT}} ..16 {non commercial|noncommercial|personal use|not own|attribution|cc by}`,
        negation: 'ignore',
      },
      {
        seq: `{commercial use|commercial rights|commercial license|commercial licence|use commercially} ..12 {${OUT}} ..14 {paid|subscription|subscribers|require*|only|pro|premium}`,
        none: ['{personal data|personal information}'],
      },
      {
        seq: `{${OUT}} ..20 {paid|pro|premium} ..4 {plan|plans|subscription|subscribers|users|members|tier} ..10 {commercial|commercially|own|ownership}`,
        none: ['{personal data|personal information}'],
      },
      { seq: `{assign|assigns|hereby assign} ..6 to {us|the company|company|provider|licensor} ..16 {${OUT}}` },
      // Theirs
      { seq: `{we|company|provider|licensor|us} ..3 {own|owns|retain|retains|reserve|reserves|hold|holds} ..16 {${OUT}}` },
      {
        seq: `{${OUT}} ..14 {belong to us|belongs to us|belong to the company|belongs to the company|owned by us|our property|property of|owned by the company|remain with us|remain the property|remains the property}`,
        none: ['{property of you|property of customer|your property|property of the user|property of the customer}'],
      },
      { seq: `{rights|ownership|title} ..20 {${OUT}} ..10 {belong|belongs|remain|remains|vest|vests} ..6 {us|company|provider|licensor}` },
      // Only for you at home
      {
        seq: `{${OUT}} ..14 {only|solely|exclusively|limited to} ..8 {personal|non commercial|noncommercial|internal} ..4 {use|purposes|purpose}`,
        none: ['{personal data|personal information}'],
      },
      {
        seq: `{${OUT}} ..14 {personal|non commercial|noncommercial} ..6 {only|purposes only|use only}`,
        none: ['{personal data|personal information}'],
      },
      { seq: `{only|solely} ..8 {${OUT}} ..8 {personal|non commercial|noncommercial}`, none: ['{personal data|personal information}'] },
      {
        seq: `{not|never|prohibited|no} ..14 {${OUT}} ..10 {commercial purposes|commercial purpose|commercially|commercial use|for profit}`,
        negation: 'ignore',
        by: 'user',
      },
      {
        seq: `{not|never|prohibited} ..10 {sell|resell|sublicense|redistribute|distribute|publish|register|license|monetize|share} ..12 {${OUT}}`,
        negation: 'ignore',
        by: 'user',
      },
      {
        seq: `{sell|selling|resell|reselling|sublicensing|sublicense|redistributing|distributing|registering} ..8 {${OUT}}`,
        negation: 'ignore',
        by: 'user',
        context: ['{not|never|prohibit*|forbidden|must not|may not|restrict*}'],
        none: ['{right to|may|you can} ..2 {sell|use}'],
      },
      {
        seq: `{not|never|prohibited} ..3 {use|using} ..4 {${OUT}} ..20 {database|legal or material impact|redistribute|resell|sublicense|content id}`,
        negation: 'ignore',
        by: 'user',
      },
      // Licensed, not owned
      {
        seq: `{grant|grants|granted} ..2 {you|customer|user|the user} ..24 {license|licence|right} ..24 {${OUT}}`,
        none: ['{own|owns|assign}', '{software|api}'],
      },
      { seq: `{license|licence} ..14 {${OUT}} ..14 {non exclusive|nonexclusive|non transferable|non sublicensable|revocable|limited}` },
      // A licence back
      {
        seq: `{grant|grants|granting|give|gives} ..16 {license|licence|right|rights} ..30 {${OUT}}`,
        none: [
          '{solely|only|sole purpose|to the extent necessary|as necessary|strictly}',
          '{grant|grants|give|gives|granted} ..2 {you|customer|user|licensee|the user|the customer}',
        ],
      },
      {
        seq: `{${OUT}} ..20 {considered content|subject to the license|subject to the licence|deemed user content|publicly visible|public by default|visible to other users|made public}`,
        none: ['{not}'],
      },
      { seq: `{attribute|attribution} ..14 {${OUT}}`, weak: true, none: ['{remove|removing|not remove}'] },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We own all right, title and interest in the Outputs.',
    'You may use the Output for personal, non-commercial purposes only.',
    'You may not sell or sublicense the generated music.',
    'You grant us a perpetual licence to use your inputs and outputs.',
    'All AI-generated content remains the property of the Company.',
    'The provider grants the user a non-transferable licence to use the outputs.',
    'You shall not use Outputs for any commercial purposes.',
    'On the free plan, outputs are for non-commercial use only.',
    'Commercial use of generated images requires a paid subscription.',
  ],
  passed: [
    'You own the Output, and we assign to you all our rights in it.',
    'You may not use Output to develop competing models.',
    'Output may not be unique across users.',
    'You grant us a licence to process input and output solely to provide the service.',
    'You are responsible for your use of the outputs.',
    'The loudspeaker has two outputs.',
    'We claim no ownership of the images that you generate.',
    'A paid subscription gives you more outputs a day.',
  ],
  also: ['broad-content-licence', 'perpetual-licence', 'content-ownership-transfer'],
};
