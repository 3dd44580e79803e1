import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const AROUND =
  "{prohibit*|forbid*|forbidden|restrictions|restricted|acceptable use|may not|must not|shall not|will not|not to|agree not|agrees not|do not|don't|cannot|can not|not permitted|not allowed|unacceptable|misuse|refrain*|disallow*}";
const ACTOR =
  'you|user|users|customer|customers|client|clients|licensee|subscriber|subscribers|members|developer|developers|visitors|agree|agrees|recipient|company|end users';
/** The provider speaks of what it does itself. */
const MINE =
  '{we|us|our ai|opt out|opted out|settings|your content|your data|your personal|customer data|your inputs|your input|user data|your conversations}';
const TRAIN =
  'train|training|retrain|fine tune|fine tuning|pre train|develop|developing|development|improve|improving|create|creating|build|building|enhance|enhancing|validate|distill|distilling|calibrate';
const MODEL =
  'ai|artificial intelligence|machine learning|model|models|ml|llm|llms|large language model|large language models|neural network|neural networks|generative ai|deep learning|foundation models|language models';
const NOTWE = "{we|our|us} ..2 {do not|don't|will not|won't|never|does not|may|will} ..8 {use|train|share|allow|permit}";

export default defineClause({
  id: 'ai-training-ban-on-user',
  title: 'You may not use the service to train AI',
  group: 'ai',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'Copyright Claims Policy',
    'Imprint',
  ],
  definition: 'You may not use the site, its content or its outputs for text and data mining or for building models or rival products.',
  whyItMatters: 'It concerns what you may do, and says nothing about whether the provider trains AI on your data.',
  whatItMeans: 'Research, archiving and your own AI projects with this material may count as a breach of contract.',
  whatYouCanDo:
    'Ask for written permission before you use the material in a model. Researchers in the EU can check whether the exceptions for text and data mining apply to them.',
  regulations: [],
  related: ['anti-scraping', 'ai-training-on-user-data', 'ai-output-rights-limited', 'no-ai-training-promise'],
  mappings: { tosdr: [150] },
  match: {
    by: 'user',
    none: [
      NOTWE,
      '{not|never} ..3 {used|use|uses|using} ..3 {your|any of your|any user|customer|personal|user} ..24 {train|training}',
      '{are|is|be} {never|not} {used|be used} ..3 to {train|improve|develop}',
      '{your|customer|user|users|personal} ..2 {data|content|information|inputs|conversations} ..8 {not be used|is not used|are not used|will not be used|never used|not used|never be used} ..10 {train|training}',
      '{opt out|opted out|opt in}',
      '{staff|employee|employees|personnel} training',
      '{third party|service provider|service providers|subprocessors|vendors|sub processors} ..8 {not|prohibited} ..14 {customer data|your data|personal data|your content|your personal}',
      '{not|never} ..8 {your data|your content|your personal|customer data|your inputs} ..10 {train|training}',
    ],
    any: [
      {
        seq: `{${ACTOR}} ..8 {not|never|refrain|prohibited|forbidden} ..30 {train|training|retrain|fine tune|fine tuning|pre train} ..12 {${MODEL}}`,
        negation: 'ignore',
      },
      {
        seq: `{${ACTOR}} ..8 {not|never|refrain|prohibited|forbidden} ..30 {${TRAIN}} ..10 {ai|artificial intelligence|machine learning|llm|llms|large language model|large language models|foundation models|neural networks|ai models}`,
        negation: 'ignore',
      },
      {
        seq: `{prohibited|forbidden|prohibit|not permitted|not allowed|unauthorised|unauthorized|no part} ..30 {train|training|retrain|fine tune|development} ..12 {${MODEL}}`,
        negation: 'ignore',
        none: ['{service providers|vendors|subprocessors|ai providers}'],
      },
      {
        seq: `{prohibited|forbidden|prohibit|not permitted|not allowed|unauthorised|unauthorized} ..20 {ai|artificial intelligence|machine learning|model|llm} {training|development}`,
        negation: 'ignore',
        none: ['{service providers|vendors|subprocessors|ai providers}'],
      },
      {
        seq: `{train|training|retrain|fine tune} ..12 {${MODEL}} ..20 {prohibited|forbidden|not permitted|not allowed}`,
        negation: 'ignore',
      },
      {
        seq: `{content|contents|materials|material|works|site|website|publication|articles|output|outputs} ..12 {may not|must not|shall not|cannot|may} ..2 be ..12 {used|reproduced|copied|scraped} ..20 {${TRAIN}} ..10 {${MODEL}}`,
        negation: 'ignore',
        none: ['{your|customer|user} {content|data|materials|output|outputs}'],
      },
      {
        seq: `{without} ..6 {permission|consent|authorization|authorisation|agreement|licence|license} ..24 {ai|artificial intelligence|machine learning|model|llm} {training|development|models}`,
        negation: 'ignore',
        none: ['{your|user|explicit|opt in|customer} ..3 {permission|consent|authorization}'],
      },
      // In lists of what is forbidden
      {
        seq: `{use|using|access|accessing|copy|scrape|crawl|extract|collect|extracting|scraping|incorporating} ..20 {train|training|retrain|fine tune|fine tuning} ..16 {${MODEL}}`,
        negation: 'ignore',
        context: [AROUND],
        none: [MINE],
      },
      {
        seq: `{use|using|access|accessing} ..10 {output|outputs|service|services|content|materials|ai features|data} ..16 {${TRAIN}} ..8 {ai|artificial intelligence|machine learning|llm|llms|large language model|large language models|foundation models|neural networks|model|models}`,
        negation: 'ignore',
        context: [AROUND],
        none: [MINE],
      },
      {
        seq: '{input for|in connection with|purposes of|purpose of} ..6 {machine learning|artificial intelligence|model training|ai training|training ai|training artificial}',
        negation: 'ignore',
        context: [AROUND],
        none: [MINE],
      },
      // Text and data mining
      {
        seq: '{text and data mining|text or data mining|text mining|tdm|text data mining} ..24 {reserve~|reservation|prohibited|not|forbidden|opt out|expressly|without}',
        negation: 'ignore',
      },
      {
        seq: '{reserve~|reservation|not|prohibited|no|never|without} ..30 {text and data mining|text or data mining|text mining|tdm|text data mining}',
        negation: 'ignore',
      },
      // Rivals
      {
        seq: `{${TRAIN}|design|market|offer|provide|launch} ..8 {product|products|service|services|model|models|offering|offerings|software|application|platform|website|business|technology|tool|tools|ai} ..6 {compete|competes|competing|competitive with|competitive|similar to|substantially similar}`,
        negation: 'ignore',
        context: [AROUND],
        none: ['{we|our|us} ..6 {develop|offer|provide|may}', '{our competitors|fair competition}'],
      },
      {
        seq: `{${TRAIN}|design|offer|launch} ..4 {competing|competitive|rival|similar or competitive|competitor|similar|like} ..4 {product|products|service|services|model|models|offering|offerings|software|application|platform|website|business|technology|tool}`,
        negation: 'ignore',
        context: [AROUND],
        none: ['{we|our|us} ..6 {develop|offer|provide|may|create}', '{cookies|advertising|ads}'],
      },
      {
        seq: '{use|using|access|accessing|copy|copying} ..16 {in competition with|compete with us|competes with us|competing with|compete with|compete directly|competitive purposes|competitive analysis|competitive intelligence|benefit of a competitor}',
        negation: 'ignore',
        context: [AROUND],
        none: ['{advertisers|ads|employment}'],
      },
      {
        seq: '{extract|distill|steal|derive|discover} ..8 {model weights|weights|training data|underlying models|model extraction}',
        negation: 'ignore',
        context: [AROUND],
        weak: true,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'You may not use the Outputs to train machine-learning models.',
    ['You agree not to:', 'use the service to develop a competing product;'],
    'It is prohibited to scrape our content for the training of artificial intelligence.',
    'Text and data mining is expressly reserved.',
    'Users shall not use any part of the site to build, fine-tune or improve large language models.',
    'Without our written consent, no content may be used for AI training.',
  ],
  passed: [
    'We do not use your content to train AI models.',
    'Your data will never be used to train models.',
    'We use your inputs to train our models.',
    'Our service providers are prohibited from using your data to train their models.',
    'You can opt out of the use of your chats for AI training.',
    'You may not miss the training sessions of your team.',
    'We may develop products that compete with yours.',
  ],
  also: ['anti-scraping', 'ai-output-rights-limited'],
};
