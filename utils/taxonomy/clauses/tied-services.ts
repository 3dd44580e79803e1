import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const OTHERS =
  'facebook|github|discord|twitter|linkedin|steam|playstation|xbox|third party|social media|social network|instagram|whatsapp|telegram';

export default defineClause({
  id: 'tied-services',
  title: 'You have to accept extras to get access',
  group: 'account',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 0, C: 2, S: 1 },
  documentTypes: ['Terms of Service', 'Privacy Policy', 'Community Guidelines', 'Acceptable Use Policy', 'In-App Purchases Policy'],
  definition: 'You only get access if you also take other services, programs, permissions or ads that the service itself does not need.',
  whyItMatters: 'When things are tied together, you have less of a choice.',
  whatItMeans: 'You take more than you came for.',
  whatYouCanDo:
    'Decline the extras where you can, and object to marketing afterwards. In the EU you can complain to the data protection authority about consent that is tied to a contract.',
  regulations: [
    { id: 'eu-dma', refs: ['5(8)'] },
    { id: 'gdpr', refs: ['7(4)'] },
  ],
  related: ['tracking-wall', 'marketing-without-consent', 'incorporated-documents', 'broad-device-permissions'],
  mappings: { tosdr: [230], opp115: ['User Choice/Control'] },
  modifiers: [
    {
      by: 1,
      when: 'it takes more of your data',
      inBlock: ['{share|receive|collect|access} ..6 {profile|friends|contacts|personal data|personal information}'],
    },
    { by: -1, when: 'you can decline it', inBlock: ['{unsubscribe|opt out|decline|untick|uncheck|turn off}'] },
  ],
  match: {
    none: [
      '{your consent|given consent|provided consent|change your mind|may need}',
      '{can|may|could} ..3 {consent|agree}',
      '{your users|your customers|end users|developer|developers|your app|your application|mixed audience}',
      '{to verify|verify your identity|identity verification|two factor|guest checkout|forum|competition|contest|sweepstakes|integration}',
      '{may choose|optional|option|optionally|alternatively|either|or create|or by}',
      '{sms|text messages|text message|messaging program|if you subscribe|by subscribing|by enrolling|by opting|if you opt|opt in|opted in|by signing up for our newsletter|by entering}',
    ],
    any: [
      {
        seq: `{must|have to|required to|need to} {link|connect|have|create} ..2 {social media account|social network account|facebook account|google account|apple account|twitter account|steam account|playstation account} ..6 {use|access|play|join|register|in order}`,
        by: 'any',
        none: ['{link or|whether}'],
      },
      {
        seq: '{installation|installing|installer|setup|download|downloading} ..8 {accept|install|installs|include|includes|bundle|bundles|sets|set|adds} ..5 {toolbar|search engine as|home page|homepage|default search|browser extension|additional software|third party software|third party programs}',
        by: 'any',
        none: ['{optional|decline|not install|open source|components|licence|license|refers}'],
      },
      {
        seq: '{bundled|packaged} with ..4 {third party|additional|other|partner} {software|programs|applications|offers} ..8 {install|installed}',
        by: 'any',
        none: ['{optional|decline|open source|licence|license}'],
      },
      {
        seq: '{use|access|participation|membership|registration} ..6 {conditional on|conditional upon|conditioned on|made dependent on|subject to} ..4 {subscribing|subscription|subscribe|receiving|consenting|consent|agreeing} ..6 {newsletter|newsletters|marketing|advertising emails|promotional emails|promotional messages}',
        by: 'any',
        negation: 'ignore',
        none: ['{not|never|no} ..3 {conditional|conditioned|made dependent|condition}'],
      },
      {
        seq: '{without|unless} ..3 access to your ..2 {contacts|location|camera|microphone|photos|address book|calendar} ..6 {cannot|not|unable} ..2 {be used|use|work|function|available}',
        negation: 'ignore',
        by: 'any',
        none: ['{feature|features|function|functions|some|certain|functionality}'],
      },
      {
        seq: '{creating|opening|registering} ..3 account ..4 {subscribes|enrolls|enrols|signs} you ..4 {newsletter|newsletters|marketing|rewards|mailing list}',
        by: 'any',
      },
      {
        seq: '{installer|installation|setup} ..6 {install|installs|includes|also installs} ..4 {toolbar|third party software|partner software|bundled software|other programs}',
        by: 'any',
      },
      // Adverts as a part of the bargain.
      {
        seq: '{you agree to|you consent to|you agree and consent to|you also consent to|you also agree to|you hereby consent to|you expressly consent to|you further agree to|you hereby agree to|agree to} ..2 {receive|receiving} ..8 {marketing|promotional|newsletter|newsletters|special offers|advertising|commercial communications}',
        by: 'user',
        types: ['Terms of Service', 'In-App Purchases Policy', 'General Conditions of Sale', 'Commercial Terms', 'Community Guidelines'],
        none: [
          '{your consent|given consent|provided consent|change your mind|may need}',
          '{can|may|could} ..3 {consent|agree}',
          '{by providing|if you provide|if you check|check box|checkbox|unsubscribe from|prior consent|provided your consent|when you have|with your}',
        ],
      },
      // An account with another company, and no other way in.
      {
        seq: `{must|need to|required to|have to} ..3 {sign on|sign in|log in|login|sign up|register|connect|link} ..8 {using|with|through|via|to} ..4 {${OTHERS}} ..3 {account|login|credentials|profile}`,
        by: 'any',
      },
      {
        seq: `{must|need to|required to|have to} {have|hold|create|maintain} ..3 {${OTHERS}} account ..10 {to use|to access|in order}`,
        by: 'any',
      },
      {
        seq: `to {use|access|make use of} ..10 {services|service|content|website|platform|site|products} ..4 {must|need to|required to} ..2 have ..2 {${OTHERS}} account`,
        by: 'any',
      },
      // Programs that come along.
      'install~ ..8 {additional|third party|bundled|other|unrelated|partner} ..2 {software|toolbar|toolbars|programs|applications|browser extensions} ..10 {condition|required|mandatory|as part of|together with}',
      '{required|must|need} to install ..4 {client|launcher|additional|third party|companion} ..3 {software|app|application|program}',
      // Data as the price.
      '{in exchange for|in consideration for|as a condition of|as a condition to} ..10 {use|access|using|accessing|service|services} ..6 {agree|consent|must} ..10 {collect|analyze|process|marketing|personal data|use your}',
      {
        seq: "if you {do not|don't} {want|wish} ..6 {data|information|content|outputs|inputs|prompts} ..10 {used|shared|collected} ..8 {do not|don't|please do not} use ..8 {models|model|beta|labs|preview|feature|features|free}",
        by: 'any',
      },
      '{required|require you|requires you|be required} to use ..4 other {services|service|products}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Without access to your photos the app cannot be used.',
    'Use of the service is conditional on your subscribing to the newsletter.',
    'The installer also sets our search engine as your default.',
    'You agree to receive newsletters and promotional offers from us.',
    'To use the service you must sign in with your Facebook account.',
    'To access the content you must have a Steam account.',
    'As a condition of your use of the free plan, you agree that we may collect data about how you use it.',
    'You are required to install the client software of our partner.',
    'If you do not want your prompts to be used for training, do not use the free models.',
    ['By joining, you:', 'agree to receive marketing messages from our partners;'],
  ],
  passed: [
    'Without access to your camera, some functions cannot be used.',
    'You can sign in with a Facebook account or create your own.',
    'You agree to receive text messages if you opt in.',
    'We only send marketing messages when you have given your consent.',
    'You must have an account to post.',
    'Your app must let users sign in with a third-party account.',
    'You can choose to link your social media account.',
    'You must install security updates.',
  ],
  also: ['marketing-without-consent', 'ai-training-on-user-data', 'data-consent-by-use', 'ai-training-ban-on-user'],
};
