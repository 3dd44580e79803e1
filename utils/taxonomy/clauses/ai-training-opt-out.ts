import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const TRAIN =
  'train|training|trained|fine tune|fine tuning|model improvement|improve the model|improve our models|improving our models|model development|develop our models|improving artificial intelligence|improve our ai|ai development|machine learning|improvement of ai|improvement of our ai|improve ai|improving ai|improving our ai|develop ai|developing ai|development of ai|development of our ai|ai improvement';
const OPT =
  'opt out|opt outs|opted out|opting out|opt you out|object to|objecting|turn off|turning off|turned off|switch off|disable|disabling|toggle|unsubscribe from|withdraw your consent|disallow|decline|deactivate|refuse the|withdraw from|say no|you may object|you can object|you have the right to object|can be disabled|be switched off|be turned off';

export default defineClause({
  id: 'ai-training-opt-out',
  title: 'You can opt out of AI training',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'Privacy Policy',
    'Data Processor Agreement',
    'Other Policy',
  ],
  definition: 'A setting, a form or a plan lets you keep your data out of AI training.',
  whyItMatters: 'It stops a use that can hardly be undone later.',
  whatItMeans: 'You can keep what you enter from now on out of training. What was used before usually stays used.',
  whatYouCanDo:
    'Use it before you enter anything else, on every account. Be careful with rating answers: feedback is often used all the same.',
  regulations: [
    { id: 'gdpr', refs: ['21'] },
    { id: 'us-ca-ccpa', refs: ['1798.120'] },
  ],
  related: ['ai-training-on-user-data', 'no-ai-training-promise', 'sale-opt-out', 'ad-opt-out'],
  mappings: { opp115: ['User Choice/Control'], dpv: ['dpv:OptingOutFromProcess'] },
  match: {
    none: [
      '{marketing|promotional|newsletter|advertising} ..6 {training session|courses}',
      '{employee|staff} training',
      '{cannot|unable to|no way to|not possible to|may not|not able to} ..4 opt out',
      '{we|have} ..3 disabled ..2 {model|ai} training',
      '{do not control|no control|not responsible}',
      '{promotional email|webinars}',
      '{certification|certifications} ..6 {training|courses}',
      'digital training',
      '{cannot|not} be ..1 {switched off|turned off|disabled|opted out}',
    ],
    any: [
      {
        // "These", "such": the training stands in the sentence before or in the heading.
        seq: `{${OPT}} ..4 {this|these|such|that|any optional|optional} ..2 {use|uses|processing|data processing|usage|practice|data sharing|sharing|analysis}`,
        context: [
          '{ai|artificial intelligence|model|models|machine learning} ..3 {training|train|improvement|development}',
          '{train|training|fine tune|develop|improve} ..6 {ai|artificial intelligence|model|models|machine learning|llm|llms}',
        ],
        none: ['{cookies|advertis*|marketing|sale|newsletter|analytics}'],
        negation: 'ignore',
      },
      {
        seq: `{you can|you may|you could|able to|option to|ability to|how to|choose to|wish to|request to|ask us to|right to|request that we} ..4 {prevent|stop|exclude|limit|keep|block|remove|withhold} ..20 {${TRAIN}} & {model|models|ai|artificial intelligence|machine learning|llm}`,
        negation: 'ignore',
        by: 'user',
        none: ['{scrap*|competing|competitor}'],
      },
      {
        seq: `{your|the|privacy|account|data} {setting|settings|controls|preferences|toggle|form} ..16 {not|stop|exclude|prevent|keep} ..10 {${TRAIN}} & {model|models|ai|artificial intelligence|machine learning|llm}`,
        negation: 'ignore',
      },
      {
        seq: `{privacy mode|private mode|temporary chat|temporary chats|incognito mode|incognito chats|private chats} ..20 {${TRAIN}}`,
        negation: 'ignore',
      },
      {
        seq: `{${OPT}} ..30 {${TRAIN}}`,
        context: ['{ai|artificial intelligence|model|models|machine learning|llm|algorithm*}'],
        negation: 'ignore',
      },
      {
        seq: `{${TRAIN}} ..30 {${OPT}}`,
        context: ['{ai|artificial intelligence|model|models|machine learning|llm|algorithm*}'],
        negation: 'ignore',
      },
      {
        seq: `{if|when|should} you {do not|don't|would prefer not|prefer not|wish not|would rather not} ..24 {${TRAIN}} ..30 {you can|you may|please|contact|settings|visit|form|email}`,
        negation: 'ignore',
      },
      {
        seq: `{control|choose|decide|select|manage|tell us|setting|settings|option|preference|preferences} ..20 {whether|if|not|allow|used} ..16 {${TRAIN}} & {model|models|ai|artificial intelligence|machine learning}`,
        negation: 'ignore',
        none: ['{we choose|we decide|employees}'],
      },
      {
        seq: `{right|able|ability|option} to ..4 {object|refuse|opt out} ..20 {${TRAIN}}`,
        context: ['{ai|artificial intelligence|model|models|machine learning|llm}'],
      },
      {
        seq: `{subject to|unless} ..4 {your opt out|you opt out|you have opted out|opt out|you object} & {${TRAIN}} & {model|models|ai|artificial intelligence|machine learning}`,
        negation: 'ignore',
      },
      {
        seq: `{${OPT}} ..10 {use|processing|sharing} ..20 {to|for} ..6 {train|improve|develop} ..6 {model|models|ai|artificial intelligence|machine learning}`,
        negation: 'ignore',
      },
      {
        seq: `{instruct|direct|tell|ask|request|require} ..3 {us|that|company|provider|examplia} ..12 not ..2 {use|used|to use|be used|using} ..20 {${TRAIN}}`,
        context: ['{ai|artificial intelligence|model|models|machine learning|llm}'],
        negation: 'ignore',
        by: 'user',
      },
      {
        seq: `{keep|leave|hold|take} ..8 out of ..6 {${TRAIN}}`,
        context: ['{ai|artificial intelligence|model|models|machine learning|llm}'],
        by: 'user',
      },
      {
        seq: `to {prevent|stop|exclude} ..14 {ai|training} {datasets|data sets|dataset|training data}`,
        negation: 'ignore',
        by: 'user',
        none: ['{fraud|abuse|scrap*}'],
      },
      {
        seq: `{request|ask|demand} ..4 {removal|remove|exclude|exclusion|deletion} ..14 {${TRAIN}}`,
        context: ['{ai|artificial intelligence|model|models|machine learning|llm}'],
        by: 'user',
      },
      {
        seq: `{setting|option|toggle|form|tool|control|possibility} ..2 to ..2 {exclude|opt out|prevent|stop|refuse|keep|disable|remove} ..16 {${TRAIN}}`,
        context: ['{ai|artificial intelligence|model|models|machine learning|llm}'],
        negation: 'ignore',
      },
      {
        seq: `{revoke|withdraw|retract|rescind} ..8 {permission|consent|licence|authorisation|authorization} ..14 {${TRAIN}}`,
        context: ['{ai|artificial intelligence|model|models|machine learning|llm}'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'You can opt out of the use of your chats for AI training in the settings.',
    'If you do not want your content used to train our models, a switch in the settings turns it off.',
    'You may object to the use of your inputs for model training.',
    'We use your conversations to train our models unless you opt out.',
    'To disable AI training, open the privacy settings of your account.',
    'Choose in your settings whether your data may be used to train our models.',
    'What you write in temporary chats is never used to train our models.',
    'You can ask us to exclude your content from AI model training.',
    'If you would like to keep your content out of AI training, fill in this form.',
    'Where we train our AI models on the basis of our legitimate interests, you may object with this form.',
    'You can say no to the development of AI with your posts in your settings.',
  ],
  passed: [
    'You can opt out of marketing messages at any time.',
    'We do not use your data to train models without your opt-in consent.',
    'You may object to processing based on legitimate interests.',
    'You cannot opt out of the use of your posts for AI training.',
    'You can opt out of the training session for new sellers.',
    'We train our models on public data.',
    'You may not use our data to train competing AI models.',
  ],
  also: ['ai-training-on-user-data', 'no-ai-training-promise', 'privacy-rights-listed'],
};
