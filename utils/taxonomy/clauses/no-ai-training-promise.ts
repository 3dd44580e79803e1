import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const MODEL =
  'ai|artificial intelligence|machine learning|model|models|ml|llm|llms|large language model|large language models|generative ai|algorithm|algorithms|foundation models';
const YOURS =
  '$pdata|data|content|information|inputs|input|outputs|output|prompts|conversations|chats|messages|files|documents|photos|recordings|transcripts|communications|emails|it|interactions|material|code|this';
const NOT = "not|never|don't|doesn't|won't|isn't|aren't|no|cannot|neither|nor";

export default defineClause({
  id: 'no-ai-training-promise',
  title: 'Promises not to train AI on your data',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 3,
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
  definition: 'The document says that your data or content is not used to train AI models.',
  whyItMatters: 'It keeps your material out of models, which can hardly give it back.',
  whatItMeans: 'What you type, upload or say should stay out of AI training. The promise may cover only some plans or some data.',
  whatYouCanDo:
    'Save the wording with its date. Check whether it covers your plan and the feedback you give, and whether it binds the AI suppliers behind the service.',
  regulations: [{ id: 'us-ftc-act', refs: ['5'] }],
  related: ['ai-training-opt-out', 'ai-training-on-user-data', 'ai-training-by-third-parties', 'no-sale-promise'],
  mappings: { opp115: ['User Choice/Control'], dpv: ['ai:TrainingData'] },
  match: {
    none: [
      '{if|once|when} you ..2 {turn|switch|disable|deactivate|opt out|toggle|opted out}',
      // Bans on users
      '{you|users|user|customer|customers|licensee|members} ..2 {may|must|shall|will|can|should} ..2 not',
      '{you|users|customer} ..2 {may not|cannot|must not|shall not|agree not|agree to not|are not|will not}',
      '{you are prohibited|you are not|is prohibited|strictly prohibited|expressly prohibited|are prohibited to|be prohibited|agree not|agrees not|is forbidden}',
      // A carve-out that swallows the promise
      '{unless|except} ..12 {not opted out|have not opted out|did not opt out}',
      "{not|haven't} opted out",
      '{staff|employee|employees|personnel} ..2 training',
      '{train|training} ..2 {staff|employees|personnel|our team}',
      // Knowledge of the reader
      '{if|when|where} you {do not|dont} ..3 want',
      '{wish|prefer|want} ..3 {not to|us not}',
      '{not been|not be} ..2 {sufficiently|adequately} trained',
      '{not only|not just|not limited to}',
      '{nor attempt|attempt to use|you do not use|once you opt out|whether or not}',
      '{your application|your applications|your app|application|apps|energykit} ..8 {may not|may}',
      'do not train on my content',
      'compet* ..6 {model|models|product|products}',
    ],
    notContext: [
      '{you|users|user|customer} {may|must|shall|will|can|agree} ..2 not',
      '{you agree|prohibited|restrictions|acceptable use|may not|must not}',
    ],
    any: [
      {
        seq: `{no one|nothing|none} ..10 {train|trains|used|teach|teaching|training} ..8 {${MODEL}|what you} ..8 {you|your|customer|models|ai}`,
        context: [`{${MODEL}}`],
        none: ['{guarantee|warrant|warranty|herein|shall be construed|limits|in these terms|in this agreement}'],
      },
      {
        seq: `{materials|documents|text|files|works|writings|$pdata|content|data} ..4 {not|never} ..3 {employed|exploited|utilised|harnessed|taken} ..4 {training|train|improvement} ..8 {${MODEL}}`,
      },
      {
        seq: `{agreed|agree|committed|undertaken|undertake|promised|obliged|contractually bound|commit} ..2 {not to|never to|to not} ..3 {use|train|retain} ..10 {train|training|models}`,
        negation: 'ignore',
        none: ['{you|users|customer|customers|licensee} ..4 {agree|agreed|agrees|undertake|undertakes|commit|commits}'],
        context: [`{${MODEL}}`],
      },
      {
        seq: `opted out of ..8 {training|train|model improvement|data sharing for training}`,
        by: 'provider',
        none: ['{if|unless|you|your|customer|customers|users|user}'],
      },
      {
        seq: `{${NOT}} ..8 {fed into|feed into|flow into|flows into|become|becomes|becoming|part of|enter|enters|incorporated into|added to|included in} ..4 {training data|training set|training sets|training corpus|model training|ai training|training datasets|training dataset|training material|training pool}`,
        none: ['{outputs may|accurate|guarantee|warrant}'],
      },
      {
        seq: `{${NOT}} ..8 {use|used|using} ..6 {prompts|inputs|outputs|your content|customer content|customer data|user content|recordings|transcripts|your files|your documents} ..3 {for|to} ..1 {training purposes|training|train}`,
        none: ['{employee|employees|staff|quality}'],
      },
      {
        seq: `{${NOT}} ..2 {allow|allows|permit|permits|let|lets|authorize|authorise|enable} ..10 {train|training|fine tune} {on|with|using|from|their|its|models|ai} ..6 {${YOURS}}`,
      },
      {
        seq: `{${YOURS}} ..6 {${NOT}} ..10 or ..1 used ..2 {for|to} ..2 {training|train|model training}`,
        context: [`{${MODEL}}`],
      },
      {
        seq: `{${NOT}} ..2 {use|used|process|processed|share|utilize|utilise} ..16 {for|to} ..8 {ai training|ai model training|model training|machine learning training|llm training|training of ai|training of artificial|training of models|training of machine|train ai|train our ai|train any ai|train generative|train large language}`,
        none: ['{our|the} {website|site}'],
      },
      {
        seq: `{bar|bars|barred|prohibit|prohibits|prohibited|forbid|forbids|forbidden|prevent|prevents} ..4 from training ..6 {on|with|using|models|ai} ..4 {${YOURS}}`,
        negation: 'ignore',
      },
      {
        seq: `without ..3 {${YOURS}} ..3 being {used|processed|utilised|utilized} ..4 {for|to} ..4 {training|train}`,
        negation: 'ignore',
      },
      {
        seq: `only ..2 {train|trains} ..14 {if|when|where|with|after} ..3 {opt in|opted in|explicit|explicitly|consent|agree|permission}`,
        by: 'provider',
        context: [`{${MODEL}}`],
      },
      {
        seq: `use of ..3 {${YOURS}} ..4 for ..4 {training|machine learning|ai training|model training} ..4 {excluded|ruled out|not permitted|not allowed|does not take place}`,
        negation: 'ignore',
        by: 'provider',
      },
      {
        seq: `{${NOT}} ..4 {use~|process~|share~|allow~|permit~|utilize~|utilise~|include~|access~|analyze~} ..26 {train|training|retrain|fine tune|fine tuning} ..10 {${MODEL}}`,
      },
      {
        seq: `{${NOT}} ..4 {use~|process~|share~|utilize~} ..16 {${YOURS}} ..10 {train|training|trained} `,
        none: ['{training|train} ..3 {purposes session|course|courses|session|sessions|video|videos}'],
        context: ['{ai|artificial intelligence|model|models|machine learning|llm|algorithm*}'],
      },
      {
        seq: `{${YOURS}} ..14 {${NOT}} ..4 {used|use|be used|utilized|processed|shared|included} ..12 {train|training|fine tune|trained} ..8 {${MODEL}}`,
      },
      {
        seq: `{${YOURS}} ..14 {${NOT}} ..4 {used|utilized} ..6 {for|in} ..4 {model|ai|artificial intelligence|machine learning|llm|algorithmic} ..1 {training|development|models}`,
      },
      {
        seq: `{${NOT}} ..3 {train|training|trains|fine tune|fine tunes|retrain} ..6 {${MODEL}|on|using|with} ..10 {${YOURS}}`,
        none: ['{need|able|necessary|trained to|require|qualified|have}'],
      },
      {
        seq: `{${NOT}} ..14 {used|use|using} ..8 {to|for} ..4 {develop|improve|create|build} ..6 {ai|artificial intelligence|machine learning|generative ai|large language|foundation} ..4 {model|models|technologies|systems|tools|features|algorithms}`,
        none: ['{not our|nor do we rely}'],
      },
      { seq: `no ..6 {data|content|information|inputs|prompts} ..4 {is|are|will be} ..2 used ..8 {train|training} ` },
      // "Excluded from training", "kept out of", "no training on your data".
      {
        seq: `{${YOURS}} ..8 {excluded from|kept out of|not part of|not included in|not enter|never enter|exempt from|not form part of|out of scope for} ..6 {training|train|model improvement}`,
        negation: 'ignore',
        none: ['{you can|you may|request|choose|ask us|opt}'],
      },
      {
        seq: `{${NOT}} ..3 {use~|process~|utilize~} ..12 {${YOURS}} ..6 for ..3 {machine learning|ai|artificial intelligence|model} ..1 {purposes|training|development|improvement}`,
        none: ['{outside|other than|except|consent}'],
      },
      {
        seq: `{not|never} {to|for|in order to|used to|used for} ..1 {train|training|fine tune} ..8 {${MODEL}}`,
        negation: 'ignore',
        by: 'provider',
        none: ['{choose|choice|prefer|opt|ask|request|elect|agree|intended|decide|setting}', '{our|the} {content|materials|site|website}'],
      },
      {
        seq: '{opted out|opt out} of ..8 {training|train} ..10 {provider|providers|vendors|suppliers|openai|third party|partners}',
        none: ['{you|your|customers|users|if}'],
      },
      {
        seq: `{no|without|zero} {training|model training|ai training|fine tuning} ..2 {on|with|using|of} ..6 {your|customer|user|personal|client}`,
        negation: 'ignore',
      },
      {
        seq: `{license|licence|agreement|permission|terms} ..2 {not|never} ..2 {permit|allow|authorize|authorise|entitle|extend|include|cover} ..14 {${YOURS}} ..8 {train|training|fine tune} ..8 {${MODEL}}`,
        negation: 'ignore',
        none: ['{you|users|customer|licensee|visitors|crawlers|operator} to'],
      },
      {
        seq: `{training|train} ..4 {on|with|using} ..3 {your|customer|user|personal|client|our customers} ..4 {${YOURS}} ..6 {not|never} ..4 {permitted|take place|occur|happen|done|performed|part of|carried out|allowed|something we do|what we do}`,
        negation: 'ignore',
        by: 'provider',
      },
      {
        seq: `{not|never} ..3 {learn|learns} ..3 from ..4 {your|customer|user|personal} ..3 {${YOURS}}`,
        negation: 'ignore',
        context: [`{${MODEL}}`],
        none: ['{you|users} ..2 {can|may|will} ..1 not'],
      },
      // Suppliers
      {
        seq: `{no training|zero training|non training|not train|prohibited from training|prohibits training|prohibit training|not permitted to train} ..8 {terms|clause|policy|commitment|agreement|on|their|data|your|models}`,
        none: ['{you|users} ..4 not'],
        negation: 'ignore',
      },
      {
        seq: `{prohibit|prohibits|prohibited|forbid|forbids|prevent|prevents|bars|restrict|restricts} ..10 {from using|using|use of|use} ..6 {your|customer|user|personal|our customers} ..6 {${YOURS}} ..10 {train|training}`,
        negation: 'ignore',
        none: ['{you|users|visitors|our content|the site|the website|crawlers}'],
      },
      {
        seq: `{without} ..4 {your|explicit|prior|opt in|user|express|customer} ..6 {consent|permission|opt in} ..20 {train|training} ..8 {${MODEL}}`,
        none: ['{we|our} ..3 {content|materials|services}'],
        negation: 'ignore',
        by: 'provider',
      },
      {
        seq: `{only|unless} ..6 {opt in|opted in|explicit consent|explicitly consent|choose to opt in} ..14 {train|training} & {${MODEL}} & {${YOURS}}`,
        negation: 'ignore',
        by: 'provider',
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Nothing that you write is fed into a training set, and your work never becomes training data.',
    'We do not use the context of your mails for AI training purposes.',
    'Our AI suppliers have agreed not to use your data for training.',
    'We only train our models on your content if you opt in.',
    'We do not use your content to train AI models.',
    'Your prompts are never used to train our models.',
    'Examplia will not use Customer Data for training machine-learning models without your consent.',
    'Personal data is not used for AI training.',
    'We never train our models on your conversations.',
    'Our AI suppliers may not use your inputs to train their models.',
    'We forbid our suppliers from using your data for the training of models.',
    'Your documents are excluded from model training.',
    'This licence does not allow us to use your files to train AI models.',
    'We process your prompts to answer you, and not to train our models.',
    'Our AI features never learn from your documents.',
  ],
  passed: [
    'If you switch this setting off, your chats will not be used to train our models.',
    'You may not use our content to train AI models.',
    'We use your content to train our AI models.',
    ['You agree not to:', 'use the output to train AI models;'],
    'We do not use your data to train models, except where you have not opted out.',
    'If you do not want us to use your chats to train models, change the setting.',
    'Recordings of calls are not used for staff training.',
    'We do not sell your personal data.',
    'You can ask us to keep your chats out of training.',
  ],
  also: ['ai-training-opt-out', 'ai-training-by-third-parties', 'ai-training-on-user-data'],
};
