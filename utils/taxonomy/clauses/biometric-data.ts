import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const BIO =
  'biometric data|biometric information|biometric identifiers|biometric identifier|biometrics|biometric template|biometric templates|face geometry|facial geometry|face data|facial data|facial recognition data|faceprint|faceprints|voiceprint|voiceprints|facial features|facial template|facial templates|face template|fingerprint data|fingerprint scan|fingerprint scans|iris scan|iris scans|retina scan|hand geometry|facial scan|facial scans|face scan|face scans|scan of your face|biometric scan|biometric scans|biometric markers|facial image|facial images|facial measurements|facial feature|facial feature vectors|face vectors|face embeddings|facial embeddings|facial map|face map|palm print|palm prints|palmprint|handprint|iris scans|retina scans|fingerprint template|fingerprint templates|voice template|biometric features|biometric characteristics|biometric signature|behavioural biometrics|behavioral biometrics|biometric verification|biometric records|face signature';
const TAKE =
  'collect|collects|collecting|collected|obtain|obtains|capture|captures|receive|process|processes|use|uses|using|store|stores|keep|derive|derives|extract|extracts|generate|generates|create|creates|gather|analyze|analyse|share|shares|disclose|sell|record|provide|information we collect|includes|include';
const TAKEN =
  'collected|captured|processed|stored|used|derived|extracted|generated|created|obtained|received|retained|shared|computed|calculated|recorded|transmitted|gathered|you provide|to verify|for verification|to identify';
/** Lists of what the law calls sensitive: a definition rather than a practice. */
const SENSITIVE_LIST = ['{race|racial|ethnic|ethnicity|political|union|special categories|special category}', '{activity patterns|gait}'];

export default defineClause({
  id: 'biometric-data',
  title: 'Your face, voice or fingerprint is captured',
  group: 'collection',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 2, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition:
    'Measurements of your face, voice, eyes, fingers or hands that can identify you are captured, worked out or stored by the provider or for it.',
  whyItMatters: 'You can change a leaked password, but not your face.',
  whatItMeans: 'Your body becomes an identifier that can follow you from service to service.',
  whatYouCanDo:
    'Choose a check that needs no face, voice or fingerprint if there is one. Ask for deletion, and ask when such data is destroyed.',
  regulations: [
    { id: 'gdpr', refs: ['9'] },
    { id: 'us-il-bipa', refs: ['15(a)–(d)'] },
    { id: 'us-tx-cubi', refs: ['503.001'] },
    { id: 'us-tx-traiga', refs: ['HB 149 §2'] },
    { id: 'us-wa-mhmda', refs: ['19.373.010'] },
    { id: 'us-coppa', refs: ['312.2'] },
    { id: 'ca-qc-law25', refs: ['LCCJTI 44–45'] },
  ],
  related: ['government-id', 'voice-audio-recording', 'health-data', 'sensitive-data-for-ads'],
  mappings: { tosdr: [397], opp115: ['First Party Collection/Use'], dpv: ['pd:Biometric', 'pd:FacialPrint'] },
  modifiers: [
    {
      by: 1,
      when: 'it is kept after the check',
      seq: [
        '{retain~|keep~|kept|store~|hold~} ..16 {until you delete|life of your account|as long as your account|as long as you have|1 year|one year|years}',
      ],
    },
    {
      by: -1,
      when: 'it is deleted soon after the check',
      inBlock: [
        '{delete~|destroy~|erase~|discard~|purge~} ..8 {immediately|promptly|right after|upon completion|hours}',
        '{delete~|destroy~|erase~|discard~|purge~} ..6 {once|after|as soon as|when} ..6 {verif*|check|checked|match*|confirmed|completed|comparison}',
        '{not stored|not retained|not kept|not saved}',
      ],
    },
  ],
  match: {
    none: [
      '{on|to|from} your device ..6 {not|never}',
      'never leave*',
      '{device|browser|digital|content} {fingerprint|fingerprints|fingerprinting}',
      'unique biometric data',
      // What one may ask to know.
      'categories of ..2 information we ..2 collect* about you',
      'you ..4 are responsible',
      '{defined as|means any|means data|sensitive data means|within the meaning}',
      '{you|users|customers|customer|developers} ..3 {may|must|will|agree|shall|should} ..1 not',
      "{not|never|don't|doesn't} ..12 biometric*",
      '{data centre|data center|data centers|data centres|premises|access control|guards|applicants|candidates}',
      '{databases|scraping}',
    ],
    any: [
      {
        seq: '{facial recognition|face recognition|voice recognition|speaker recognition|face matching|face comparison} ..2 {is|are|may be|will be} ..3 {used|applied|employed|performed|carried out} ..4 {to|for|when|by}',
        none: ['{prohibit*|forbid*|law enforcement|developers|customers|speech to text|dictation}'],
      },
      {
        seq: '{voice samples|voice sample|your voice|voice recordings} ..12 {you can be identified|identify you|identified by|recognise you|recognize you|authenticate you|verify your identity|voice authentication}',
        by: 'provider',
      },
      {
        seq: '{fingerprint|fingerprints|palm|face} ..8 {saved|stored|kept|recorded|held} as ..2 {template|templates|hash|code|vector|model}',
      },
      {
        seq: '{selfie photo|selfie photos|selfie image|selfie images|selfie video|face id hashed|encoding faces|encoded face|facial photograph|face encodings}',
        context: ['{verif*|identity|id document|authenticate|age}'],
      },
      {
        seq: '{scan|scans|capture|captures|read|reads|record|records|take|takes|collect|collects} ..3 {your|a|the|their|employees|his or her} ..2 {fingerprint|fingerprints|palm|iris|retina|retinas|hand geometry}',
        none: ['{certificate|content|browser}'],
        by: 'provider',
      },
      {
        seq: '{your face|their face|the face|faces} ..2 {is|are|be} ..3 {analysed|analyzed|scanned|captured|measured|mapped|compared|recognised|recognized}',
      },
      {
        seq: '{capture|captures|capturing|scan|scans|scanning} ..2 {your face|your faces|their face|their faces|the face of}',
        by: 'provider',
      },
      {
        seq: '{use|uses|using|employ|employs|by means of} ..4 {facial recognition|face recognition|voice biometrics|facial biometrics|facial authentication|facial matching}',
        by: 'provider',
        none: ['{prohibit*|forbid*|customers|developers|third parties|agencies|law enforcement|apps|responsible use|must}'],
      },
      '{liveness checks|liveness test|liveness tests|face matching technology|facial comparison|facial similarity|selfie verification|selfie check}',
      {
        seq: '{age estimation|age assurance} {technology|software|tool|service|provider|vendor|check} & {face|facial|selfie}',
      },
      {
        seq: '{photos|images|pictures|videos} ..6 {grouped|sorted|clustered|organised|organized|tagged} ..2 by ..1 {the|a} ..1 {faces|face|people}',
      },
      `{${BIO}|your voice|your face|your palm} ..3 {converted|turned|transformed|translated} ..3 into`,
      {
        seq: `{${BIO}} ..1 {e g|such as|including|like|for example} ..8 {face|voice|fingerprint|fingerprints|selfie|selfies|voiceprints|voice prints}`,
        context: ['{collect|collects|collected|process|processes|processed|receive|obtain|sensitive personal information} '],
        none: SENSITIVE_LIST,
        by: 'provider',
      },
      {
        seq: `{${BIO}} ..12 {with your explicit|based on your explicit|your explicit|with your express} consent`,
        none: SENSITIVE_LIST,
      },
      // Kept or deleted: so it is there.
      {
        seq: `{${BIO}} ..5 {is|are|will be|may be|be} ..4 {deleted|destroyed|erased|retained|kept|purged|discarded|analyzed|analysed|compared|matched}`,
        none: SENSITIVE_LIST,
      },
      { seq: `{retain~|keep~|destroy~|delete~|purge~|erase~} ..8 {${BIO}}`, by: 'provider', none: SENSITIVE_LIST },
      {
        seq: `{consent|agree|authorize|authorise} ..4 {collection|capture|processing|use|storage|scan|scanning} ..8 {${BIO}}`,
        none: SENSITIVE_LIST,
      },
      { seq: `{collection|capture|processing|storage} of ..6 {${BIO}}`, by: 'provider', none: SENSITIVE_LIST },
      '{verification photo|verification photos|verification selfie|verification video|video selfie|video selfies|selfie|selfies|face scan} ..10 {compare~|match~|scan~|check~} ..10 {photo|photos|picture|pictures|profile|id|document|image|images}',
      '{compare~|match~|scan~|check~} ..8 {verification photo|verification selfie|video selfie|selfie|selfies} ..10 {photo|photos|picture|pictures|profile|id|document|other}',
      '{estimate|estimates|estimating|estimation|predict|assess|determine} ..8 age ..12 {your face|facial|selfie|video selfie|image of your face|photo of your face}',
      '{face|facial|selfie} ..10 {estimate|estimates|estimation of} ..4 age',
      '{analyse|analyze|analyses|analyzes|measure|measures|map|maps|track|tracks|detect|detects} ..4 {your face|facial features|facial expressions|facial movements|face shape|shape of your face|face and hands|eye movements|eye movement|gaze|head pose|gait|your eyes}',
      // A measured copy of the face or the voice.
      '{create|creates|creating|generate|generates|generating|build|builds|derive|derives|produce|make|makes|calculate|compute|extract|extracts|form} ..10 {model|template|representation|map|print|signature|vector|vectors|embedding|embeddings|mesh|scan|points|profile} ..3 of ..3 {your|the|a|each|their|his|user} ..3 {voice|face|facial|head|hand|palm|eyes|iris}',
      '{convert|converts|converted|turn|turns|transform|transforms|transformed} ..10 {face|facial|voice|selfie|fingerprint|palm} ..12 {template|representation|hash|vector|model|map|numbers|code}',
      '{recognise|recognize|recognises|recognizes|recognizing|identify|identifies|identifying|tag|group|cluster|match} ..5 {faces|speakers|people by|persons by|individuals by|you by} ..6 {face|faces|voice|voices|photos|photo|images|videos|recordings}',
      '{use|uses|using|employ|offer|offers|apply|through|via} ..6 {facial recognition|face recognition|voice recognition|speaker recognition|voice biometrics|facial biometrics|palm recognition|voice authentication|voice verification|face matching} ..8 {identify|identifies|authenticate|verify|confirm|recognise|recognize|tag|match|detect|log}',
      // We collect biometric data. With "we" before it, even in a list of sensitive kinds.
      { seq: `{we|company|provider|vendor} ..3 {${TAKE}} ..30 {${BIO}}`, by: 'provider' },
      { seq: `{${TAKE}} ..12 {${BIO}}`, by: 'provider', none: SENSITIVE_LIST },
      { seq: `{${BIO}} ..12 {${TAKEN}}`, none: SENSITIVE_LIST },
      `{${BIO}} ..1 you {provide|submit|upload|choose}`,
      // Face and voice compared or measured.
      `{compar*|match*|analys*|analyz*|scan*|extract*|measur*|detect*} ..10 {face|faces|facial|selfie|facial features|face geometry|facial geometry|voiceprint*|faceprint*} ..14 {id|identity|photo|photos|identif*|verif*|document|template|age|features|profile}`,
      `{verify|verifying|verification|verifies|confirm|authenticate|authenticating} ..14 {selfie|facial recognition|face recognition|facial geometry|facial scan|face scan|liveness|biometric*}`,
      '{selfie|video selfie|photo of your face|image of your face|scan of your face} ..14 {verify|verification|identity|identification|age|confirm|match|compare}',
      '{facial age estimation|liveness check|liveness detection|face match|facial recognition technology|face recognition technology|facial verification|facial scan|face scan|voice recognition data}',
      // A row of a table of categories that is marked "yes".
      {
        seq: '{biometric information|faceprints|voiceprints|fingerprints|retina scans}',
        context: ['yes'],
        notContext: ['right'],
        weak: true,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Voice samples are processed so that you can be identified by your voice.',
    'The app scans your fingerprint for time recording of employees.',
    'During the exam, the proctoring software captures your face and may use facial detection.',
    'Liveness checks are carried out by means of a short video of your face.',
    'Your palm print is converted into a unique signature which we keep in our systems.',
    'The assistant creates a numeric model of your voice so that it can tell household members apart.',
    'We collect a scan of your face geometry when you verify your account.',
    'Our vendor compares your selfie with the photo on your identity document.',
    'To verify your age, we use facial age estimation.',
    'Your voiceprint is stored so that the assistant can tell you from other people.',
    'We may collect biometric identifiers such as faceprints from your videos.',
    'Fingerprint data is processed to let you into the building.',
    'Your selfie is scanned and matched with the photo on your document.',
    'Face data is deleted within ten days.',
    'You consent to our collection of your biometric identifiers.',
    'We estimate your age from a video selfie.',
  ],
  passed: [
    'Browser fingerprinting is used to detect fraud.',
    'We do not collect biometric data.',
    'Biometric data means data about the physical traits of a person.',
    'You may not upload biometric data of other people.',
    'Special categories of data include health, genetic and biometric data.',
    'Our data centres are protected by biometric access control.',
    'We use content fingerprinting to find pirated films.',
    'The fingerprint of the certificate is shown in the settings.',
    'We keep your profile photo until you close the account.',
    'The lock of your phone compares your finger without telling us.',
  ],
  also: ['retention-periods-stated', 'voice-audio-recording'],
};
