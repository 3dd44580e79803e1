import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** Whoever supplies the AI inside somebody else's product. */
const AI_VENDOR =
  'openai|chatgpt|sub processor|sub processors|subprocessor|subprocessors|model provider|model providers|ai provider|ai providers|llm provider|llm providers|llm vendor|llm vendors|ai vendor|ai vendors|ai partner|ai partners|ai service|ai services|ai tools|ai platform|third party models|third party ai|underlying model|model vendor';
const AI_BUILDERS =
  'ai companies|ai developers|ai labs|ai model developers|machine learning companies|artificial intelligence companies|developers of large|developers of generative|developers of ai|developers of artificial|developers of language|third party developers of|providers of ai|providers of artificial|providers of generative|providers of large|companies that develop ai|companies that develop artificial|companies that develop generative|companies that train|companies training|companies developing ai|companies developing artificial|companies developing generative|llm developers|foundation model developers|model developers|builders of ai';

export default defineClause({
  id: 'ai-training-by-third-parties',
  title: 'Your data is passed to others for their AI training',
  group: 'ai',
  polarity: 'risk',
  severity: 'critical',
  vector: { H: 2, R: 2, C: 2, S: 2 },
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Commercial Terms'],
  definition: 'Recipients outside the provider’s group receive your data or content and may use it to develop their own models.',
  whyItMatters: 'You lose control twice: to a company you never dealt with, and to a model that keeps what it learned.',
  whatItMeans: 'You may never learn which companies hold your material, and so cannot ask them to delete it.',
  whatYouCanDo:
    'Look in the settings for an opt-out from data partners or AI training. Object in writing, and keep a copy. Remove public content that you do not want to see reused.',
  regulations: [
    { id: 'gdpr', refs: ['5(1)(b)', '6', '13(1)(e)', '14'] },
    { id: 'eu-dsm', refs: ['4(3)'] },
    { id: 'us-ca-ccpa', refs: ['1798.120'] },
    { id: 'us-coppa', refs: ['312.5'] },
  ],
  related: ['ai-training-on-user-data', 'broad-third-party-sharing', 'sale-of-personal-data', 'no-ai-training-promise'],
  mappings: { tosdr: [166, 134], opp115: ['Third Party Sharing/Collection'], dpv: ['ai:TrainingData', 'dpv:Share'] },
  modifiers: [
    {
      by: -1,
      when: 'only public content is passed on',
      seq: ['{public|publicly available|publicly posted|publicly shared} {posts|content|information|data|materials|works}'],
    },
    {
      by: -1,
      when: 'an opt-out is offered',
      inBlock: [
        '{you can|you may|you are able to|how to|option to} ..6 {opt out|turn off|switch off|disable|object}',
        'unless you ..4 {opt out|turn off|disable|object|switch|opted}',
        '{if|where} you ..3 not opted out',
      ],
    },
  ],
  match: {
    by: 'provider',
    none: [
      '{not|no} ..1 consent',
      '{not|never|neither|nor|prohibit*|without|cannot|refrain|no} ..3 {use|uses|using|used|allow|allows|allowed|permit|permits|permitted|share|shared|sharing|sell|license|disclose|train|trains|let|authorize|transfer|provide|grant|third part*|claim} ..25 {train|training|trained|improve|develop|improving}',
      '{prohibited|forbidden|contractual*|obligation} ..20 {train|training}',
      '{on our behalf|our instructions|solely for us|for our models|our own models}',
      '{train|training|develop|improve} ..6 our {models|model|ai|own|machine|artificial|algorithms|technology}',
      '{staff|employees|personnel}',
      'opt in ..8 $training',
    ],
    notContext: ['{you may not|users may not|must not|shall not|agree not|prohibited|restrictions|do not}'],
    any: [
      {
        seq: '{third parties|partners|collaborators|recipients|ai companies|research institutions|subprocessors|sub processors|ai providers|model providers} ..16 {may|might|can|could|will|permitted to|allowed to} ..6 {use|log|retain|process|analyse|analyze} ..12 {improve|develop|enhance|train|build|developing|training|improving} ..2 {their|its|own} ..3 {ai|models|artificial|language models|algorithms|machine learning|llms|ai tools|ai products}',
        by: 'any',
        none: ['{on our behalf|help us|assist us}'],
      },
      {
        seq: '{license|licence|provide|supply|deliver|delivered|sell} ..16 {reviews|posts|content|recordings|conversations|photos|database|works} ..12 {for use in|for the purpose of|for instance for|for|in} ..3 {training|machine learning|building machine|building ai|ai training|training artificial} & {ai companies|research institutions|licensed partners|third parties|partners|companies|researchers|licensees}',
        none: ['{from third|from partners|help us|on our behalf|our own models|our models}'],
      },
      // The vendor behind the AI feature, by role.
      {
        seq: `{${AI_VENDOR}} ..10 {may|might|can|could|will|reserve the right to|reserves the right to} ..8 {$data|inputs|input|prompts|content|conversations|submissions} ..6 {train|training|improve|improving|develop|developing|fine tune} ..4 {its|their|models|model|purposes|ai|algorithms}`,
        by: 'any',
      },
      { seq: `{${AI_VENDOR}} {may|might|can|could|will} ..3 train on ..4 {your|user|customer|data|inputs|prompts|content}`, by: 'any' },
      // Material handed to those who build AI.
      {
        seq: `{sell|sells|sold|license|licence|licensing|licensed|sublicense|sublicence|provide|provided|supply|supplied|make available|made available|accessible|transfer|transferred|disclose|disclosed|share|shared} ..14 {to|for|with} ..4 {${AI_BUILDERS}} & {content|posts|photos|photographs|images|works|work|recordings|conversations|messages|submissions|your data|user data|personal data|personal information|customer data|data sets|datasets|dataset}`,
        none: ['{on our behalf|help us|assist us|for us|our feature|our features|to provide you|provide the|process your|generate}'],
      },
      {
        seq: '{companies|organisations|organizations|businesses|developers|third parties|partners|entities} {that|who|which} ..3 {develop|train|build} ..3 {ai|generative|artificial|large language|machine learning|language models}',
        context: ['{share|disclose|provide|license|sell|transfer} ..8 {$data|$content}'],
        none: ['{on our behalf|help us|assist us|for us}'],
      },
      {
        seq: '{sublicensed|licensed|sold|transferred|provided|shared|disclosed|made available|passed on|passed} to ..3 {$outsiders|other companies|companies} ..2 for ..4 {machine learning|artificial intelligence|ai|training|development of artificial|development of ai|developing ai|developing artificial}',
        none: ['{on our behalf|help us|our ai|our machine}', '{staff|security|compliance} training'],
      },
      'used by ..3 $outsiders ..6 {for|to} ..3 {train|training|develop|developing} ..5 $mlthing',
      {
        seq: '{agreement|agreements|partnership|partnerships|deal|deals|arrangement|arrangements} with ..4 {ai companies|ai developers|developers of|ai labs|model developers|providers of ai|ai providers|technology companies} ..24 {train|training} ..6 {their|its|models|ai|systems}',
      },
      {
        seq: '{share~|provide~|disclose~|license~} ..14 $outsiders ..4 {who|which|that} ..4 {use|uses} ..4 to ..1 {train|build|develop|improve} ..8 {of their own|their own|their}',
        none: ['{help us|assist us|on our behalf}', '{advert*|services|products} ..3 their'],
        context: ['{recognition|ai|artificial|machine learning|models|model|algorithms}'],
      },
      '{our|these|such|those|certain|some} {partners|providers|vendors|third parties|recipients|licensees} ..4 {may|can|will} ..4 use ..10 {data|information|content|it|inputs|prompts|recordings|posts} ..12 {train|develop|improve|build} ..6 {models|ai|machine learning|artificial intelligence|llms|algorithms|products}',
      '{license|licence|licensing|licenses|sublicense|sell|sells|provide|make available} ..14 {to|for} ..6 {ai companies|ai developers|ai labs|model developers|developers of ai|companies that develop|companies developing|companies that train|companies training|data licensees|researchers} ..14 {train|training|develop|ai|models|artificial}',
      {
        seq: '{data|content} licensing ..6 {partners|agreements|partnerships|deals} ..20 {train|training|ai|models|artificial}',
        none: ['{not|never}'],
      },
      // given to others + their training
      '{share~|disclose~|sell~|license~|licence~|sublicense~|provide~|transfer~|give~|make available} ..20 $outsiders ..20 {train|training} ..8 $mlthing',
      '{share~|disclose~|sell~|license~|licence~|provide~|transfer~|give~} ..20 $outsiders ..20 {develop|improve|build|developing|improving|building} ..3 {their|its} ..3 $mlthing',
      {
        seq: '{licensing|we license|we may license|sell|selling|sells|sold} ..12 {content|data|information|posts|materials|works} ..16 {train|training} ..6 $mlthing',
        none: ['{licensed|purchased|obtained|acquired} ..4 from'],
      },
      '{share~|shared|disclose~|disclosed|licensed|sold} with others ..8 training ..4 $mlthing',
      // what the recipients may do
      '$outsiders ..4 {may|might|can|could|will} ..10 {train|training} ..6 $mlthing',
      {
        seq: '$outsiders ..8 use ..10 {data|information|content|inputs|input|prompts} ..12 {train|training|improve|develop} ..3 {their|its} ..4 {models|model|ai|machine|artificial|algorithms|llms}',
        by: 'any',
      },
      {
        seq: '{training|train|improving|improve|develop|developing} ..2 {their own|its own|third party|third parties|external parties} ..4 $mlthing',
      },
      { seq: '{training|train} ..6 $mlthing ..10 {their own|its own} ..2 {purpose|purposes|use}' },
      {
        seq: '{model providers|third party models|some models|llm providers|ai providers|model developers} ..6 train on ..4 {input|inputs|data|content|prompts}',
        by: 'any',
      },
      {
        seq: '{not responsible|not liable|no control|not control} ..16 $thirdmodels ..20 model training',
        negation: 'ignore',
        none: ['our models'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We cooperate with AI companies, to which we license parts of the database including user reviews for use in training.',
    'Publicly available posts may be made accessible to third-party developers of generative AI for model training.',
    'Your submissions can be sublicensed to others for machine-learning purposes.',
    'Please note that the third-party AI services integrated in the app may use your inputs for training purposes.',
    'Images in the community gallery can be used by third parties for training AI.',
    'We license public posts to other companies, which use them to train their AI models.',
    'We may disclose your data to selected partners for their use to train general purpose artificial intelligence.',
    'Third parties that receive your content may use it to train their own language models.',
    'We share your information with collaborators who may use it to develop their machine learning models.',
    'Chat transcripts are shared with partners for training AI systems for their own independent purposes.',
    'Some model providers may train on your inputs unless you switch this off.',
    'We license posts to AI developers to train their systems.',
    'Our partners may use your content to develop AI products.',
  ],
  passed: [
    'Third-party providers process your prompts solely to generate a response on our behalf.',
    'The sign says that artists do not consent to their works being used by third parties for training AI.',
    'Our vendors are not allowed to use your data to train their own models.',
    'We share logs with service providers that help us train our own models.',
    'You may not let third parties train AI systems with the output.',
    'We do not sell your drawings to third parties for the training of AI models.',
    'We use data licensed from third parties to train our models.',
    'Third parties help us to host our machine learning tools.',
    'Our partners may use your content to show you ads.',
  ],
  also: ['ai-training-on-user-data', 'broad-third-party-sharing', 'sale-of-personal-data'],
};
