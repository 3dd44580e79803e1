import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'ai-training-on-user-data',
  title: 'Your data or content is used to train AI',
  group: 'ai',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 2, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Commercial Terms'],
  definition:
    'The provider or its group may use your data, or what you submit, to build, train, test or improve AI models that serve more than your own request.',
  whyItMatters: 'Once a model has learned from your data, it can hardly be taken back out.',
  whatItMeans: 'What you type, post or say can shape products that other people use, even after you delete the original.',
  whatYouCanDo:
    'Look in the settings for a switch for AI training and turn it off. If there is none, object in writing (in Europe under GDPR Art. 21) and keep a copy. Until you have an answer, keep private material out of the service.',
  regulations: [
    { id: 'gdpr', refs: ['5(1)(b)', '6', '13(1)(c)', '21'] },
    { id: 'uk-gdpr', refs: ['5', '6', '13', '21'] },
    { id: 'eu-ai-act', refs: ['53(1)(d)'] },
    { id: 'us-ca-ab2013', refs: ['Civ. Code 3111'] },
    { id: 'us-ca-ccpa', refs: ['1798.100'] },
    { id: 'us-ftc-act', refs: ['5'] },
  ],
  related: ['ai-training-opt-out', 'no-ai-training-promise', 'ai-training-by-third-parties', 'ai-human-review'],
  mappings: { tosdr: [185], opp115: ['First Party Collection/Use'], dpv: ['ai:ModelTraining', 'ai:TrainingData'] },
  modifiers: [
    {
      by: 1,
      when: 'messages, voice, photos or videos are included',
      seq: [
        '{private messages|direct messages|voice recordings|audio recordings|your voice}',
        '{your|user|users} ..2 {messages|photos|images|videos|emails|files|chats}',
      ],
    },
    {
      by: 1,
      when: 'it can override your opt-out',
      inBlock: [
        '{even if|even when|although|notwithstanding|regardless of whether} ..6 {opted out|opt out|opting out}',
        'opt out ..30 {except|unless|however} ..14 {feedback|safety|flagged}',
      ],
    },
    {
      by: -1,
      when: 'an opt-out is offered',
      inBlock: [
        '{you can|you may|you are able to|how to|option to} ..6 {opt out|turn off|switch off|disable|object}',
        'unless you ..4 {opt out|turn off|disable|object|switch|opted}',
      ],
      with: ['ai-training-opt-out'],
    },
    {
      by: -1,
      when: 'identifiers are taken out first',
      seq: [
        '{de identified|deidentified|anonymised|anonymized} ..3 {data|information|content|form|inputs|aggregated|aggregate|basis}',
        '{remove|removing|strip|filter} ..6 {identifiers|identifying|personal information|personal data}',
      ],
    },
    {
      by: -1,
      when: 'the models only look for abuse or spam',
      seq: [
        '{models|classifiers|model|systems|algorithms} ..6 {detect|prevent|identify|combat|recognise|recognize} ..6 {spam|abuse|fraud|violations|harmful|fraudulent}',
      ],
    },
  ],
  match: {
    by: 'provider',
    // Bans on users, staff training, and the mirror promise.
    none: [
      '{forbidden|prohibited} to',
      'compet* ..4 {model|models|product|products|service|services|ai}',
      'train~ ..3 {staff|employee|employees|personnel|workforce|contractors}',
      '{training|train} ..1 {session*|course*|program*|materials|video*|seminar*}',
      '{without|unless} ..4 {consent|permission|explicit*|opt in|opted in|authori*}',
      'opt in ..8 $training',
      // A denial stands far left of "train", out of the engine's reach.
      "{do not|does not|did not|don't|doesn't|will not|won't|never|cannot|can't|may not|is not|are not|aren't|isn't|neither|not be|not been|shall not|must not|not to} ..25 $training",
      '{no|none} ..6 {is|are|will|has|have|may|can|shall} ..8 $training',
      // Other people's models: the user's own, or the vendor's.
      '$training ..4 {your|their} ..3 {model|models|ai}',
      '{their|your} {ai|model|models|own} ..3 $training',
      '{allow|allows|enable|enables|help|helps|let|lets} {you|users|customers|developers} ..8 $training',
      '{host|deploy} ..6 $training',
      '{publish*|published} ..8 training',
      '{weights|reverse engineer*|source code|extract|derive|infringe*|indemnif*}',
      '{model|models|dataset|datasets|weights|training data} ..3 you upload ..10 train',
      '{your request|rights with respect|rights regarding|rights in relation} ..10 $training',
      '{allows|lets|enables} you to ..1 {object|opt out}',
      '{licensed|synthetic|proprietary} ..3 {only|exclusively}',
      '{refers to|derived from|derivative models}',
      '{dataset|datasets|model|models|data} means',
      '{you or any|by you}',
      // Notes of change and pointers are no clauses.
      "{we have|we've|we} ..1 {added|updated|clarified}",
      '{more information|learn more|details} ..8 model training',
      '{prohibit*|forbid*|forbidden|disallow*|restricted from} ..30 $training',
      'no ..3 {training|trained}',
      '{third party|model} {provider|providers|model|models|vendor|vendors} ..3 {may|might|can|will|could}',
      'excluding ..3 training',
      '{kept|keep|keeps|left|leave|excluded|exclude|excludes} ..8 {out of|from} ..8 $training',
      'training with ..2 models',
      'status of ..6 training',
      'model training {course|guide|documentation}',
    ],
    notContext: [
      '{you|users|user|customer} {may|must|shall|will|can|agree} ..2 not',
      '{agree|agrees|undertake} ..3 not to',
      'you ..3 not',
      '{prohibited|restrictions|acceptable use|forbidden|cannot|can not|not permitted|not allowed|may not}',
    ],
    any: [
      '{chat logs|conversations|inputs|prompts|recordings|contributions|posts|user data|photos|images} ..6 {form|are|is|become|becomes|constitute|serve} ..3 {training material|training data|training set|training sets}',
      '{images|photos|recordings|videos|voice|texts|documents} ..6 {improve|enhance|refine|develop|perfect} ..1 {our|the|its} {image recognition|speech recognition|voice recognition|face recognition|computer vision|text recognition|recognition technology|translation models|recognition systems}',
      {
        seq: '{your|user|users|collected|uploaded|submitted|customer|customers|member|members|usage|personal} ..3 {data|usage|content|works|photos|emails|messages|conversations|information|inputs|activity|texts|recordings|documents} ..16 {to|for|in|serve to} ..4 {perfect|fine tune|train|improve|enhance|teach|creation of|development of|training of|improvement of|refine|make} ..1 {our|the|its|new|better} ..2 {artificial intelligence|ai|ai systems|machine learning|assistant|models|model|algorithms|ai models|language models}',
        none: [
          '{staff|employees|ai products|ai powered|through ai|your models|your own}',
          '{with|using|via|of} the {help|use} of {ai|machine}',
        ],
        types: ['Privacy Policy', 'Terms of Service', 'Commercial Terms', 'Developer Terms'],
      },
      {
        seq: '{for|in} ..1 {creation|development|training|research} {of|on|into} ..2 {ai systems|artificial intelligence|machine learning models|ai models|language models|generative ai} & {uploaded|posted|your|user|users|submitted|user activity|customer data}',
        none: ['{staff|employees|laws|act|regulation}'],
      },
      {
        seq: '{develop|build|create|improve} ..2 {new|our|better} ..2 {ai|artificial intelligence|machine learning} {functionality|features|functions|products|capabilities|tools} & {we analyse|we analyze|we use|we may use|we process|we study} & {how you use|how customers use|how users use|your|usage|customer data|user data}',
      },
      {
        seq: '{learning|analysis|use|used|process|processed} ..6 {to develop|developing|development of|for developing} ..1 {artificial intelligence|generative ai|ai} & {posted information|user content|your content|data analysis|$userstuff}',
        none: ['{you can|developers|customers to}'],
      },
      {
        seq: '{user content|your content|customer data|customer content|your data|your information} ..30 {improve|improving|developing|operating} ..3 {for|by|through} {training|machine learning}',
        by: 'any',
        none: ['{staff|employees|personnel}'],
      },
      // "You agree that …": the provider is the one who trains.
      {
        seq: '{agree|agrees|acknowledge|acknowledges|consent|consents|understand|understands} ..2 {that|to} ..20 {data|content|inputs|information|recordings|submissions|materials} ..14 {used|use|processed} ..12 {train|training|improve|develop|developing|development of} ..6 $mlthing',
        by: 'any',
        none: [
          '{you|customer|user|licensee|client|subscriber} {will|shall|may|must} ..2 not',
          '{you|customer|user|licensee} {will|shall|may} use',
        ],
      },
      {
        seq: '{you give us|you grant|grant us|grants us|give us|gives us|granting us|license to us|licence to us|grant to us|allow us|permit us} ..30 {train|training|develop|developing|development of|improve|improving} ..5 {machine learning|ai|artificial intelligence|generative ai|language models|large language|algorithms}',
        by: 'any',
        none: ['through ..2 machine learning'],
      },
      // Systems that learn, by other names.
      {
        seq: '{teach|teaches|teaching|train|training|trains} ..4 {speech recognition|voice recognition|image recognition|computer vision|moderation systems|moderation tools|detection systems|detection models|recommendation systems|recommendation engine|speech models|automated systems|automated moderation|natural language|chatbot|chatbots|assistant}',
        none: ['{staff|employee*|team|teams|personnel|customers|users to|you to}'],
        context: ['$userstuff', '{data|information|content|use}'],
      },
      {
        seq: '{our|the|its} ..2 {computer vision|speech recognition|ai|models|model|algorithms|assistant|machine learning|chatbot} ..3 {gets better|get better|become better|becomes better|learns from|learn from|smarter|more accurate} & {your|$userstuff|what you}',
        types: ['Privacy Policy', 'Terms of Service', 'Commercial Terms'],
      },
      {
        seq: '{improve|increase|enhance|improving|enhancing|increasing} ..2 {accuracy|performance|quality|precision|capabilities} of ..3 {our|the|its} ..2 {ai|models|model|algorithms|artificial intelligence|machine learning|speech recognition|ai features|ai systems|ai models}',
        context: ['{use|uses|used|using|retain|process|collect|analyse|analyze} ..8 {$userstuff|documents|data|information|content|files}'],
      },
      '{data sets|datasets|data set|dataset|corpus|corpora} ..3 which ..6 {models|model|ai|algorithms} ..3 trained & $userstuff',
      {
        seq: '{conversation|conversations|feedback|inputs|prompts|chats|recordings|transcripts} ..16 {improve|enhance|refine|improving|refining} ..1 {the|our|its|this} {model|models|ai model|ai models|ai|language model|language models|algorithm|algorithms|ai assistant}',
        none: ['{you can|you may|you must}'],
      },
      {
        seq: '{fed|feed|feeds|flow|flows|fed back} ..2 into ..4 {ai|machine learning|training|model|models|algorithms} & {data|information|content|conversations|recordings}',
      },
      '{create|creating|build|building|develop|developing} ..2 {testing|test|tests|train|training|and|validating|validate} ..3 {predictive|machine learning|ai|statistical|detection} {models|algorithms}',
      {
        seq: '{create|creating} ..3 {models|systems and models|predictive models|detection models|classifiers} ..6 {automated|automatically|detect|predict|recognise|recognize|identify|flag}',
        context: ['$userstuff', '{content|posts|data|information}'],
        none: ['{you can|customers to|customer to|you to}'],
      },
      {
        seq: '{use~|using|analyze~|analyse~|review~} ..6 {interactions|inputs|content|data|information|conversations|prompts|communications|recordings} ..16 $buildverb ..12 {artificial intelligence|machine learning} {technologies|technology|research}',
        none: ['{third party|their own|customers to|ai generated|uses machine}'],
        weak: true,
      },
      {
        seq: '{teach|teaches|teaching|educate} ..4 our ..3 {ai|models|algorithms|machine learning|systems|model} & $userstuff',
        none: ['{staff|employee*|team}'],
      },
      '{feed|feeds|fed|ingest|ingested|incorporate|incorporated} ..3 into ..4 {ai|machine learning|training|model|models|large language} & $userstuff',
      {
        seq: '{training|improvement|development|enhancement|refinement|optimisation|optimization} of ..6 {our|its|the} ..4 {ai|artificial intelligence|machine learning|algorithm|algorithms|models|model|language models|algorithmic} & $userstuff',
        none: ['{consent to|staff|employee*}'],
      },
      '{evaluate|evaluating|benchmark|benchmarking|calibrate|calibrating|validate|validating|tune|tuning} ..6 {our|the|its} ..3 {ai|machine learning|artificial intelligence|language} ..2 {models|model|algorithms|systems|features} & $userstuff',
      {
        seq: '{used|use|uses|using|utilize|utilise} ..14 {as|in|for} ..2 {training data|training material|training datasets|training sets}',
        none: ['{staff|employee*|team|compete*}'],
      },
      {
        seq: '{help|helps|helping|allow|allows} {our|the} ..3 {models|ai|algorithms|machine learning} ..4 {learn|improve|get better|become more}',
        types: ['Privacy Policy', 'Terms of Service'],
      },
      '{machine learning|ai|model} {research|improvements|improvement} ..10 {use|using|uses} ..6 {your|user} {data|content|information|inputs|conversations}',
      '{using|use|with} ..3 {ai|machine learning|artificial intelligence} ..8 to {train|develop|improve} ..3 our ..3 {models|algorithms|ai} & $userstuff',
      '{inform|revise|feed|fuel} ..8 {our|the|algorithms} ..3 {machine learning|algorithms|ai models|models} & $userstuff',
      'for ..4 purposes ..6 inform our machine learning',
      // Machine learning as the means of development.
      {
        seq: '{improve|improving|improvement|develop|developing|development|create|creating|enhance|enhancing|build|building} ..16 {service|services|features|products|technologies|technology|product|tools|systems} ..3 {including through|including by|including using|including with|including via|including the use of|also through} ..6 {machine learning|artificial intelligence|ai|model|models|algorithms}',
        types: ['Privacy Policy', 'Terms of Service', 'Commercial Terms'],
      },
      {
        seq: '{machine learning|ai|artificial intelligence|ai model|algorithm|ai and machine learning} ..1 {development|model development|system development|research and development} ..6 {and|purposes|purpose|including|activities|projects|to|of|implementation}',
        types: ['Privacy Policy'],
        context: ['{use|uses|used|share|shared|process|processed|purposes} ..6 {information|data|purposes}', '{purpose|purposes|why we}'],
        none: ['{course|courses|team|teams|company|companies|industry|tools|blog|policy|policies}'],
      },
      // "train … models"
      '$trainverb ..8 $mlthing',
      '$trainverb ..12 {machine learning|artificial intelligence|ai|language|ml} ..1 {models|algorithms|systems|technology|technologies|tools}',
      'training of ..6 $mlthing',
      '$mlthing ..3 {are|is|be|been|get} ..3 trained ..4 {on|with|using|by}',
      '{train|training} ..4 {such|these|those|the|our|their} {model|models|algorithms|systems}',
      {
        seq: '{for us to|allow us to|permit us to|allows us to|permits us to|enable us to|entitle us to|authorize us to|authorise us to} ..25 {train|training} ..8 $mlthing',
        by: 'any',
      },
      {
        seq: '{license|licence|grant~|right} ..30 {train|training} ..8 $mlthing & {your content|user content|your data|inputs|input|customer data|your information|your submissions}',
        by: 'any',
        none: ['{you|user|customer|licensee} {may|shall|must|will|agree*} ..2 not'],
      },
      // noun forms: "for AI training", "machine-learning purposes"
      '{use~|using|process~|collect~|share~|analyse~|analyze~|purpose|purposes|empower~|support~|access~} ..20 {ai|artificial intelligence|machine learning|model|models|algorithm|llm} training',
      '{ai|artificial intelligence|machine learning|model|models|algorithm|algorithmic|llm} training ..2 {purpose|purposes} & $userstuff',
      '{data|information|content|datasets|dataset} ..6 {for|to} ..3 {ai|artificial intelligence|machine learning|model|algorithm|llm} {training|development}',
      '{use~|using} ..10 $userstuff ..20 {for|in} ..2 machine learning ..1 {purposes|algorithms|models|training}',
      // develop / improve + an AI object
      '$buildverb ..10 {ai|artificial intelligence|machine learning|ml|large language|language|generative|foundation|foundational|deep learning|neural} ..2 {model|models|algorithm|algorithms} & $userstuff',
      { seq: '$buildverb ..4 our ..3 {models|algorithms} & $userstuff' },
      {
        seq: '{use~|using} ..3 {data|information} ..6 $buildverb ..8 {ai|artificial intelligence|machine learning|generative ai} ..2 {models|technologies|systems|algorithms}',
      },
      '$buildverb ..2 {technology|technologies} ..3 {machine learning|artificial intelligence}',
      'used to improve ..2 {models|algorithms}',
      {
        seq: '{improvement|development|improving} of ..2 {ai|artificial intelligence|machine learning|algorithms|models} & {data|content|information}',
        weak: true,
      },
      // "our" before it: "AI" is part of many company names.
      {
        seq: '$buildverb ..6 {our|its} ..2 {ai|artificial intelligence|machine learning|generative ai} ..2 {system|systems|technology|technologies|tools|capabilities|features} & {use~|using|process~|collect~|analyze~|analyse~|purposes} & $userstuff',
        none: ['through ..2 machine learning'],
        weak: true,
      },
      {
        seq: '{use~|using} ..3 {input|inputs|output|outputs|prompts|conversations|chats} ..16 {develop|improve|improving|developing} ..8 {technology|technologies|model|models}',
      },
      {
        seq: '$buildverb ..4 {our|its|the} ..3 {models|algorithms|ai models|machine learning|artificial intelligence|ai systems|ai features}',
        types: ['Privacy Policy'],
      },
      // Not recordings or chats: those train staff.
      { seq: '{inputs|input|prompts|outputs} ..8 {for|to} ..2 {training|train} ..2 {purposes|our|and|the}' },
      '{ai|machine learning|artificial intelligence} {improvement|development} purposes',
      {
        seq: '{including|such as|for|through|includes} ..6 {model|ai|artificial intelligence|machine learning|llm} training',
        types: ['Privacy Policy'],
      },
      { seq: 'our training {data|datasets|dataset|sets} ..3 {include|includes|contain|contains}', types: ['Privacy Policy'] },
      '{use~|using|process~} ..12 for {model|ai|algorithm|machine learning} {training|improvement}',
      {
        seq: '{train|training} ..4 our {technology|technologies|systems|tools|engine|engines|software}',
        none: ['{staff|employee*|team|teams|personnel}'],
        weak: true,
      },
      {
        seq: '{training data|training dataset|training datasets|training set} ..12 {model|models|ai|machine learning|algorithm*} & {use~|collect~|include~|contain~|derive~}',
        weak: true,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Collected data serve to perfect our artificial intelligence.',
    'The Customer agrees that Customer Data may be used in anonymised form for the training of algorithms.',
    'Feedback you give (such as thumbs up or thumbs down) together with the related conversation may be used to improve the model.',
    "Members' messages are used for training automated moderation systems.",
    'We use what you write to make our AI smarter.',
    'Usage data helps us to revise our algorithms and machine learning.',
    'We use this information to improve our services and create new features, including through machine learning.',
    'We use the messages and photos in your account to train our machine learning models.',
    'Your prompts may be used to fine-tune the language models behind the assistant.',
    ['We process your information for these purposes:', 'to develop and improve our artificial intelligence models and algorithms'],
    'Our models are trained on information that is publicly available on the internet, which can include personal data.',
    'You agree that this licence allows us to host your content and to use it for the training of our generative AI systems.',
    'Support conversations are analysed for AI training and quality purposes.',
    'Recordings of your voice help us train, test and improve our speech algorithms.',
    'Your feedback teaches our AI models to answer better.',
    'We use your data to validate and benchmark our AI models.',
    'Conversations are fed into machine learning systems, together with your feedback.',
  ],
  passed: [
    'For your rights with respect to data used to train our models, see the help pages.',
    'Our models are trained on licensed data sets only.',
    'Search results are sorted with the help of machine learning.',
    'We do not use your files to train artificial intelligence models.',
    'You may not use the service or its output to train a machine learning model.',
    ['You agree not to:', 'train AI systems with material taken from the platform'],
    'All employees are trained on data protection once a year.',
    'We use machine learning models to sort incoming support requests.',
    'We will not train models on your content without your explicit consent.',
    'We never let our vendors use your documents for AI training.',
    'Calls may be recorded for the training of our support staff.',
    'The app uses artificial intelligence to recommend songs that you might like.',
    'We teach our staff how to handle your data.',
    'No part of this site may be used to train a language model.',
  ],
  also: ['voice-audio-recording', 'ai-training-by-third-parties'],
};
