import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const ONLY =
  'solely|only|sole purpose|sole purposes|limited purpose|limited purposes|exclusively|strictly|to the extent necessary|as necessary|as reasonably necessary|to the limited extent|limited license|limited licence|limited permission|to the extent required|only to the extent';
const RUN =
  'provide|providing|provision|operate|operating|operation|perform|performing|run|running|deliver|delivering|enable|enabling|make available|making available|fulfil|fulfill|fulfilling|render|host|hosting|display|show|store|facilitate|support|maintain|maintaining';
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
      // Ends with the content
      {
        seq: '{license|licence|licenses|licences|rights you grant|right} ..16 {end|ends|terminate|terminates|expire|expires|cease|ceases} ..6 {when|once|if|upon|after|at the time|as soon as|within} ..10 {delete|deleted|remove|removed|deletion|removal|removing|deleting|close} & {your|you|user} ..3 {content|materials|submissions|posts|photos|account|videos|files}',
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
    'You grant us a licence to use your content solely as necessary to provide the service.',
    'For the sole purpose of operating the platform, you grant the Company the right to host and display your files.',
    'You give us limited permission to store your photos only to provide the service to you.',
    'This licence ends when you delete your content from the service.',
    'Customer grants Examplia a non-exclusive right to copy and transmit Customer Data, only to the extent needed to provide the support.',
    'You can end the licence by removing your content.',
  ],
  passed: [
    'We grant you a limited licence to use the app solely for your personal purposes.',
    'You grant us a licence to use your content solely to provide, improve and promote the service.',
    'You grant us a perpetual, worldwide licence to use your content for any purpose.',
    'Your licence to use the software ends when you delete the app.',
    'The licence to the photos in our press kit is limited to providing news coverage.',
    'You may use the materials solely for personal, non-commercial purposes.',
  ],
  also: ['broad-content-licence', 'deletion-right'],
};
