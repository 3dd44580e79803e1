import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const ONLY =
  'solely|only|sole purpose|sole purposes|limited purpose|limited purposes|exclusively|strictly|to the extent necessary|as necessary|as reasonably necessary|to the limited extent|limited license|limited licence|limited permission|insofar as|in so far as|to the extent needed|to the extent required|only to the extent';
const RUN =
  'provide|providing|provision|operate|operating|operation|perform|performing|run|running|deliver|delivering|enable|enabling|make available|making available|fulfil|fulfill|fulfilling|render|host|hosting|display|show|store|rendering|execution|executing|facilitate|support|maintain|maintaining';
const STUFF =
  'content|contents|data|materials|material|submissions|submission|posts|photos|files|images|videos|messages|works|information|inputs|input|uploads|media|application';
/** Purposes that reach further: broad-content-licence. */
const MORE =
  'improve|improving|improvement|improvements|enhance|enhancing|promote|promoting|promotion|promotional|market|marketing|advertise|advertising|publicity|any purpose|develop|developing|development|research|train|training|commercialize|commercialise|exploit|analytics|perpetual|customise|customize|personalise|personalize|personalised|personalized|recommendations|ads|processing of|personal data|beneficiaries|trusted partners';

export default defineClause({
  id: 'limited-service-licence',
  title: 'The licence to your content is limited',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 3,
  documentTypes: ['Terms of Service', 'Acceptable Use Policy', 'Community Guidelines', 'Commercial Terms', 'Developer Terms'],
  definition: 'The provider may use your content only to run the service for you, or its licence ends when you delete the content.',
  whyItMatters: 'It sets bounds to the reuse of your work.',
  whatItMeans: 'The provider can store and show your content as far as the service needs it, or only until you delete it.',
  whatYouCanDo:
    'Delete your content before you close the account, so that the licence has an end. Keep a copy of this wording in case it changes.',
  regulations: [{ id: 'eu-uctd', refs: ['3'] }],
  related: ['broad-content-licence', 'content-ownership-kept', 'perpetual-licence', 'deletion-right'],
  mappings: { tosdr: [135, 402], dpv: ['dpv:LicenseAgreement'] },
  match: {
    none: [
      '{your license|your licence} to {use|access|read|view|play|watch|download}',
      '{feedback|suggestions}',
      `{grant|grants|granted|granting|give|gives|license|licenses} ..2 {you|user|users|customer|customers|client|licensee|subscriber|subscribers|member|members|developer|each user|the user|the customer|other users|participants} ..3 {a|an|the|right|limited|non|nonexclusive|permission|worldwide|personal|royalty|license|licence}`,
      '{grant|grants} ..2 {each other|every other|any other|other|each} ..3 {user|users|member|members}',
      '{granted|licensed} to {you|customer|user|users|licensee|subscriber}',
      '{you|customer|licensee} ..3 {is|are} ..2 granted',
      '{we|company|licensor|us} {hereby|shall|will|may|can|also} ..1 grant',
      '{we grant|we hereby grant|we give}',
      '{your|customer|publisher} ..3 {logo|logos|trademark|trademarks|marks}',
      '{personal use|personal and|your own use|internal use|internal business}',
      '{provide|provides} {you|users} ..2 {a|an|the} ..4 {license|licence}',
      '{third party beneficiaries|to use and enjoy}',
    ],
    any: [
      {
        seq: `{no|not} ..4 {right|rights|licence|license|ownership} ..6 {your|user|customer} ..2 {${STUFF}} ..4 {beyond|other than|except} ..6 {necessary|needed|required} ..6 {${RUN}}`,
        negation: 'ignore',
        none: [`{${MORE}}`, '{you have no|grants you|grant you}'],
      },
      {
        seq: `{license|licence|licenses|licences} ..6 {valid|lasts|continues|applies|exists|runs} ..4 until ..2 you ..2 {take|remove|delete|withdraw|unpublish}`,
        none: ['{software|app} {license|licence}'],
      },
      {
        seq: `{license|licence|permission|right|rights|licenses|licences} ..6 {goes|go|extends|extend|reaches} no further than`,
        negation: 'ignore',
      },
      {
        seq: `$granter ..6 {grant|grants|give|gives} ..4 {only|merely|solely|limited|such|those} ..3 {rights|license|licence|right|permission|permissions} ..6 {required|necessary|needed|enable|enables|allow} ..8 {${RUN}|offer|offering}`,
        none: [`{${MORE}}`],
      },
      {
        seq: `{rights|right|license|licence|permission} {you|customer|that you|you have} ..1 {grant|grants|granted|give} ..6 {limited to|only for|solely for|confined to} ..8 {${RUN}|making the service|making the services|offer|offering}`,
        none: [`{${MORE}}`],
      },
      {
        seq: `{except|except for|other than|beyond|apart from} ..2 {limited} {rights|right|license|licence|permission} ..6 {enable|enables|needed|required|necessary|let|allow} ..6 {${RUN}|offer|offering}`,
        negation: 'ignore',
        none: [`{${MORE}}`],
      },
      // Used for the service and nothing else.
      {
        seq: `{use|access|process|copy|uses|accesses|host} ..3 {your content|customer content|user content|your files|your submissions|subscriber data|customer data|subscriber content|client content|member content|your uploads|licensee data} ..4 {${ONLY}} ..8 {${RUN}|offer|rendering}`,
        by: 'provider',
        none: [`{${MORE}}`, '{third party|third parties|subprocessor|subprocessors|personnel|employees|personal data}'],
      },
      {
        seq: `{only|solely|exclusively} {use|access|process|host} ..3 {your content|customer content|user content|your files|your submissions|subscriber data|subscriber content|client content|member content|your uploads} ..6 {${RUN}|offer|rendering}`,
        by: 'provider',
        none: [`{${MORE}}`, '{third party|third parties}'],
      },
      {
        seq: `{not|never} {use|access|process|exploit} ..3 {your content|customer content|user content|customer data|your files|your materials|subscriber data|client content} ..4 {purpose|purposes|reason|way} ..2 {other than|except|besides|beyond} ..6 {${RUN}|offer|rendering}`,
        negation: 'ignore',
        by: 'provider',
        none: ['{improve|improving|promote|marketing|advertising|develop|train|training|personal data|third party}'],
      },
      // Lasts as long as the content is there.
      {
        seq: `{upon|once|when|on|after|following|as soon as|if} ..8 {deletion|removal|delete|remove|deleting|removing|removed|deleted|take down} ..10 {license|licence|licences|licenses|rights granted|rights you grant} ..12 {end|ends|terminate|terminates|expire|expires|lapse|lapses|cease|ceases|terminated} & {content|submissions|submission|posts|post|photos|files|materials}`,
        none: ['{software|app|agreement} {license|licence}', '{your license|your licence|breach|violat*}', '{destroy|copies of the}'],
      },
      {
        seq: `{license|licence|licenses|licences} ..14 {continue|continues|lasts|last|remains|remain|force|effect|valid|exists|endures} ..6 {until|as long as|so long as|while} ..10 {removed|deleted|stored|remains|remove|delete|hosted|posted|published|available} & {content|submission|submissions|posts|photos|files|materials|works}`,
        none: ['{software|app} {license|licence}', '{comply|breach|even|notwithstanding}'],
      },
      {
        seq: `{license|licence|licenses|licences|permission} ..16 {end|ends|terminate|terminates|expire|expires|cease|ceases|lapse|lapses} ..4 {on|upon|as soon as|when|once|if} ..6 {removal|take down|taken down|takes down|withdrawal|withdraw} ..4 {content|submission|submissions|posts|photos|materials|files}`,
        none: ['{software|app} {license|licence}', '{breach|violat*}', '{your license|your licence}'],
      },
      {
        seq: `{deleting|removing|removal of|deletion of} ..6 {content|submissions|posts|photos|files|materials} ..8 {ends|end|terminates|terminate|revokes|revoke} ..4 {license|licence|licenses|licences|permission}`,
      },
      {
        seq: `$granter ..8 {grant|grants|granting|give|gives|license|licence|authorize|authorise|permit} ..30 {${STUFF}} ..14 {${ONLY}} ..10 {${RUN}} & {license|licence|right|rights|permission|permit|authorize|authorise}`,
        none: [`{${MORE}}`],
      },
      {
        seq: `$granter ..8 {grant|grants|granting|give|gives} ..30 {${ONLY}} ..30 {${STUFF}} ..20 {${RUN}} & {license|licence|right|rights|permission}`,
        none: [`{${MORE}}`],
      },
      {
        seq: `$granter ..8 {grant|grants|granting|give|gives} ..30 {${ONLY}} ..12 {${RUN}} & {license|licence|right|rights|permission} & {${STUFF}}`,
        none: [`{${MORE}}`],
      },
      {
        seq: `{for the sole purpose of|solely for the purpose of|only for the purpose of|for the limited purpose of|for the limited purposes of} ..8 {${RUN}} & {grant|grants|license|licence} & {${STUFF}}`,
        none: [`{${MORE}}`],
      },
      {
        seq: `{license|licence|rights|right|permission} ..12 {granted|grant|give} ..14 {is|are} ..3 {limited to|only for|solely for|for the limited purpose|for the sole purpose} ..8 {${RUN}}`,
        none: [`{${MORE}}`],
      },
      // For the service, without "only": nothing further is named.
      {
        seq: `$granter ..8 {grant|grants|granting|give|gives} ..4 {us|we|platform|license|licence|right|rights|permission|the|a|to} ..30 {${STUFF}} ..14 {for the purpose of|for the purposes of|for purposes of|in order to|so that we can|so we can|to enable us to|to allow us to|to the extent needed to|as needed to|as required to|as is necessary to|to the extent required to} ..3 {${RUN}} ..6 {service|services|platform|product|products|site|website|app|application|software|you|it|content|contract|agreement} & {license|licence|right|rights|permission}`,
        none: [`{${MORE}}`, '{irrevocable|in perpetuity|sublicensable|sell|public|publicly|commercial|publish|derivative}'],
      },
      {
        seq: `{to provide|in order to provide|to operate|so that we can provide|so we can provide|to run|in order to operate|to be able to provide|to host|to deliver} ..6 {service|services|platform|site|website|app|product|products} ..6 {you|user|users|customer|member} ..4 {grant|give} ..12 {license|licence|right|rights|permission} ..30 {${STUFF}}`,
        none: [`{${MORE}}`, '{irrevocable|in perpetuity|sell}'],
      },
      {
        seq: '{you|customer|user|users|member} ..3 {grant|grants|give|gives} ..6 {enough|sufficient|limited|only those|the necessary|the minimum} ..2 {right|rights|permission|permissions|license|licence} ..16 {provide|providing|operate|operation|run|running|deliver|render}',
        none: [`{${MORE}}`],
      },
      {
        seq: `{grant|grants|license|licence|rights|right} ..30 {${STUFF}} ..10 {necessary|required|needed} ..2 {for|to} ..4 {fulfilment|fulfillment|performance|execution|provision|operation} ..3 {contract|agreement|service|services|order} & $granter`,
        none: [`{${MORE}}`, '{software|the app}', '{represent|warrant|warrants|represents}'],
      },
      {
        seq: `{we|company} ..2 {use|access|process|copy|display|host|reproduce} ..6 {your content|customer data|customer content|user content|your data|your files|your materials} ..6 {${ONLY}} ..8 {${RUN}} ..4 {service|services|platform|product|products|site|software}`,
        none: [`{${MORE}}`],
        context: ['{license|licence|licenses|licences|ownership|own|rights in|intellectual property}'],
      },
      // Ends with the content
      {
        seq: '{license|licence|licenses|licences|rights you grant|rights granted|permission|right} ..16 {end|ends|terminate|terminates|expire|expires|cease|ceases} ..6 {when|once|if|upon|after|at the time|as soon as|within} ..10 {delete|deleted|remove|removed|deletion|removal|removing|deleting|close} & {your|you|user|users|this|the|such} ..3 {content|materials|submission|submissions|post|posts|photos|account|videos|files|data}',
        none: ['{except|unless} ..4 {shared|others}', '{software|app|agreement} {license|licence}', '{breach|violat*|comply}'],
      },
      {
        seq: '{revoke|terminate|end|cancel|withdraw} ..4 {license|licence} ..4 by ..3 {removing|deleting} ..4 {content|it|materials|submissions|posts|account}',
      },
      {
        seq: '{license|licence} ..14 {revoked|revoke|terminate|terminated|end|cancel|withdraw} ..6 by ..6 {removing|deleting} ..4 {content|it|materials|submissions|posts|account}',
        none: ['{software|the app}'],
      },
      {
        seq: '{license|licence} ..20 until ..4 {you|user} ..2 {delete|remove|removes|deletes} ..4 {content|same|it|them|submissions|posts|photos|your}',
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Upon deletion of the content, the licence you granted to us lapses.',
    'The licence lasts until your content is removed.',
    'We will only use Customer Content as necessary to provide the service.',
    'These terms give us no rights in your files except for the limited rights that are needed to provide the service.',
    'You grant us a licence to use your content solely as necessary to provide the service.',
    'For the sole purpose of operating the platform, you grant the Company the right to host and display your files.',
    'You give us limited permission to store your photos only to provide the service to you.',
    'This licence ends when you delete your content from the service.',
    'Customer grants Examplia a non-exclusive right to copy and transmit Customer Data, only to the extent needed to provide the support.',
    'You can end the licence by removing your content.',
    'You give us the right to store and show your files so that we can provide the service.',
    'To operate the platform, you grant us a licence to copy and display your content.',
    'You grant Examplia enough rights to run the service.',
    'This permission ends once the post is deleted.',
  ],
  passed: [
    'Your licence to read a book terminates upon removal of the content from the store.',
    'We grant you a limited licence to use the app solely for your personal purposes.',
    'You grant us a licence to use your content solely to provide, improve and promote the service.',
    'You grant us a perpetual, worldwide licence to use your content for any purpose.',
    'Your licence to use the software ends when you delete the app.',
    'The licence to the photos in our press kit is limited to providing news coverage.',
    'You may use the materials solely for personal, non-commercial purposes.',
    'You grant us an irrevocable licence to publish your photos in order to provide our services.',
  ],
  also: ['broad-content-licence', 'deletion-right'],
};
