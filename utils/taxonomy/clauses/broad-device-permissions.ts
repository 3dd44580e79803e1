import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'broad-device-permissions',
  title: 'Wide access to your device',
  group: 'collection',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition:
    'The app reads, or may read, more on your device than its function needs: installed apps, the clipboard, files, call or message logs, sensors.',
  whyItMatters: 'A permission can open the door to almost everything on a device.',
  whatItMeans: 'One tap may open your photos, calls or files. Even the list of your apps says a lot about you.',
  whatYouCanDo:
    'Check the app’s permissions in the settings of your phone and take back those it can do without. The website often needs fewer than the app.',
  regulations: [
    { id: 'gdpr', refs: ['5(1)(c)', '25'] },
    { id: 'eu-eprivacy', refs: ['5(3)'] },
  ],
  related: ['contacts-upload', 'precise-location', 'device-fingerprinting', 'voice-audio-recording'],
  mappings: { tosdr: [322], opp115: ['First Party Collection/Use'], dpv: ['pd:DeviceApplications'] },
  modifiers: [
    {
      by: 1,
      when: 'it goes on in the background',
      seq: ['{in the background|app is closed|app is not in use|not using the app|at all times|continuously}'],
    },
    {
      by: -1,
      when: 'you can switch this access off',
      inBlock: [
        '{you can|you may} ..8 {disable|turn off|switch off|revoke|withdraw|deny|refuse|stop|change} ..14 {permission|permissions|access|settings|sharing}',
      ],
    },
  ],
  match: {
    by: 'provider',
    none: [
      '{developers|your app|your application|apps} {must|may|should|shall}',
      '{google play policy|query all packages|directly related|inventory|policy strictly}',
      '{means|defined as}',
      "{do not|does not|will not|never|don't|doesn't|not include|not collect|no} ..16 {installed|clipboard|call log|call logs|sensors|sensor data}",
      'allows you to',
      'only share',
      '{pre installed|preinstalled} {apps|applications}',
      '{paste|pasting|copy to|copied to}',
      'local storage',
      '{cookie|cookies} ..3 {is|are|means|small|file|files|store~|placed}',
    ],
    any: [
      {
        seq: '{permission|permissions|access} ..8 {sms|call log|call logs|call history|calendar|sensors|media files|photo gallery|gallery|file system|external storage|text messages} ..5 {sms|call log|call logs|call history|calendar|sensors|media files|photo gallery|gallery|file system|storage|text messages|photos|microphone|contacts} & {app|application|device|software|phone}',
      },
      '{call history|call log|call logs|text message logs|sms logs|message logs|sms history} ..8 {is|are|be} ..2 {read|collected|accessed|retrieved|transmitted|stored}',
      // Sensors and habits named without a verb of their own.
      {
        seq: '{device motion|motion data|device movement|movement and sensor|motion and orientation|motion and sensor|sensor data from|gyroscopic}',
        context: [
          '{we|company|app|services} ..5 {collect~|receive~|access~}',
          '{information|data} ..8 {collect~|receive~|process~}',
          '{collection|technical|device|sensor} {data|information}',
        ],
        types: ['Privacy Policy'],
      },
      '{collect~|use|uses|using|access~|process~|analyse~|analyze~} ..6 information about how you use your {device|devices|phone}',
      '{number|frequency} of ..2 {phone calls|calls|text messages|emails|messages} ..6 you {send|make|receive} ..12 {device|score|fraud}',
      // Other apps, the screen, the keyboard, what is nearby.
      '{collect~|access~|read|reads|record~|receive~|monitor~|see} ..10 {other apps you use|apps you use on your device|usage of other apps|use of other apps|contents of your screen|content of your screen|what is on your screen|text messages on your device|sms messages on your|your sms messages|your text messages|nearby devices|devices nearby|files on your device|files stored on your device}',
      // The list of apps on the device.
      "{apps|applications|software|programs|programmes} ..2 {installed|you've installed|you have installed|that are installed|loaded|running} on {your|the|a|user's} ..2 {device|devices|phone|computer|smartphone} & {collect~|receive~|identify|information|access~|obtain|gather~|scan~|process~|detect|analyse|analyze|list}",
      '{collect~|receive~|identify|identifies|information about|access~|obtain~|gather~|scan~|process~|detect~|including|such as} ..14 {installed apps|installed applications|apps installed|applications installed|other applications on your|other apps on your|apps on your device|applications on your device|list of apps|list of applications|list of installed|installed software|installed programs|apps you have installed|apps you have on your|names of apps|names of the apps}',
      '{device|devices} ..20 {apps installed|applications installed|installed apps|installed applications|apps are installed|which apps} ',
      '{app|application|file} ..2 {file names|names} and ..1 {types|file names}',
      // Clipboard, files, logs.
      '{access~|read|reads|reading|collect~|scan~|detect~} ..6 {clipboard|pasteboard}',
      '{collect~|access~|read|reads|obtain~|receive~} ..10 {call log|call logs|call history|sms log|sms logs|sms history|sms on your|messages stored on} & {device|phone|permission|permissions|handset}',
      // Sensors.
      '{collect~|access~|receive~|obtain~|gather~|record~|process~|data from} ..12 {accelerometer|accelerometers|gyroscope|gyroscopes|magnetometer|motion sensors|device sensors|phone sensors|sensor data from your|sensor data of your|sensors in your|sensors on your}',
      {
        seq: '{sensor data from your|device sensor|phone sensors|accelerometer|accelerometers|gyroscope|installed apps|installed applications|apps installed|call logs|call log|clipboard}',
        context: [
          '{we|company|app|services} ..5 {collect~|receive~|access~}',
          '{information|data} ..8 {collect~|receive~|process~}',
          '{permission|permissions}',
        ],
      },
      // Several permissions at once.
      '{access|accesses|accessing|permission|permissions} ..10 {camera|microphone|contacts|photos|photo library|calendar|sms|storage|files|call logs|camera roll|media library|address book} ..5 {camera|microphone|contacts|photos|photo library|calendar|sms|storage|files|call logs|camera roll|media library|address book} ..5 {camera|microphone|contacts|photos|photo library|calendar|sms|storage|files|call logs|camera roll|media library|address book}',
      '{collect~|access~|receive~} ..10 from your ..1 device ..6 {photos|calendar|camera roll|files}',
      '{use|uses|require~|access~|enable|grant} ..4 accessibility {service|services|api|permission|permissions}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'The application may request permissions for SMS, calendar and sensors.',
    'Call history and text message logs are read from your device.',
    'We collect a list of the apps installed on your device.',
    'The app reads the content of your clipboard when it starts.',
    'We receive information about your device, such as model, battery level and installed apps.',
    'With your permission, the app collects call logs and text messages from your phone.',
    ['We automatically collect:', 'data from the accelerometer and the gyroscope of your phone.'],
    'The app needs access to your camera, microphone, contacts and files.',
    'Technical data includes device motion data and the version of the app.',
    'To find fraud, we use information about how you use your device.',
  ],
  passed: [
    'You need permission of the owner to use photos.',
    'We do not look at which apps are installed on your device.',
    'With your permission we access your camera so that you can scan a code.',
    'A cookie is a small file stored on your computer.',
    'Developers must not collect installed apps.',
    'You can paste text from the clipboard into the editor.',
    'You may install the software on your device.',
    'We collect the model of your device and its operating system.',
    'A cookie is a small text file that the browser stores.',
  ],
  also: ['contacts-upload', 'precise-location', 'device-fingerprinting', 'voice-audio-recording'],
};
