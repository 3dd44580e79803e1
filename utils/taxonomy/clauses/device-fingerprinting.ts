import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'device-fingerprinting',
  title: 'Your device is recognised by its fingerprint',
  group: 'tracking',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'Your browser or device is recognised by its characteristics, and not by something stored on it, such as a cookie.',
  whyItMatters: 'You can clear a cookie, but not a fingerprint.',
  whatItMeans: 'Private windows and clearing cookies may not stop the service from recognising you.',
  whatYouCanDo:
    'Use a browser that resists fingerprinting, such as Firefox, Brave, Safari or Tor Browser, with its tracking protection on.',
  regulations: [
    { id: 'eu-eprivacy', refs: ['5(3)'] },
    { id: 'gdpr', refs: ['4(1)', '6'] },
  ],
  related: ['cross-device-tracking', 'third-party-trackers', 'browsing-history', 'session-replay'],
  mappings: { tosdr: [323], opp115: ['First Party Collection/Use'], dpv: ['pd:BrowserFingerprint', 'dpv:Tracking'] },
  modifiers: [
    { by: 1, when: 'it serves advertising', seq: ['$ads', '$adtrade', 'marketing'] },
    {
      by: -1,
      when: 'it serves to prevent fraud',
      seq: [
        '{prevent|preventing|prevention|detect|detecting|detection|combat|fight|against} ..5 {fraud|fraudulent|bots|abuse|account takeover}',
        '{fraud|bot|abuse} {prevention|detection|protection}',
        'anti fraud',
      ],
    },
  ],
  match: {
    none: [
      'fingerprinting is ..2 {technique|method|technology|way|process} {that|which|to|of|for}',

      // Fingers, files and works.
      'copyright',
      'biometric',
      'retina',
      'facial',
      'voice prints',
      'touch id',
      'fingerprint {sensor|scanner|reader|template|templates}',
      // Rules for others.
      'attempt to fingerprint',
      'must',
      '{developers|publishers|apps} {may|shall|should} not',
    ],
    any: [
      '{identify|recognise|recognize|distinguish|single out|tell apart} ..3 {device|devices|browser|browsers|visitor|visitors|computer|computers} ..6 {combination of|properties|technical features|technical characteristics|technical attributes|traits|device characteristics|browser characteristics}',
      '{analyse~|analyze~|reads|read|reading|compare~} ..4 {device|browser} ..2 {attributes|properties|characteristics|features} ..16 {identify|recognise|recognize|tell|distinguish|single out}',
      '{unique number|unique id|unique identifier|id|identifier} ..8 {basis of|based on|from} ..2 {its|device|browser} {settings|configuration|attributes|features|characteristics|properties|data}',
      {
        seq: 'fingerprinting {methods|method|techniques|technique|technology|technologies|procedures|solution|solutions|services|tools}',
        none: ['{content|audio|video|acoustic|works|match|upload|uploaded|songs|malware}'],
      },
      '{recognised|recognized|identified} ..6 fingerprint ..6 {cookie|cookies|browser|device}',
      // The words of the advertising trade's consent framework.
      'actively {scan|scanning|scanned} ..2 device characteristics',
      'device characteristics ..3 actively scanned',
      '{automatically sent device characteristics|automatically transmitted device characteristics}',
      '{identify|identifying|distinguish~|distinguished|recognise~|recognize~|recognised} ..8 {based on|through|using|from} {information|data} ..3 {automatically|transmitted automatically|sent automatically}',
      // An identifier made from the traits of a device.
      {
        seq: '{hash|hash value|hash of|unique identifier|unique code|unique key|identifier} ..4 {from|based on|out of|using|on the basis of} ..10 {browser|ip address|user agent|hardware|device} ..8 {browser|user agent|screen|resolution|operating system|plugins|fonts|version|characteristics|attributes|properties|settings|configuration}',
        none: ['{password|payment|hashed email}'],
      },
      '{identifier|identifiers|device id|signature|identification} ..8 {from|on the basis of|based on|out of|using|by} ..4 {technical|hardware|software|device|browser} ..4 {characteristics|attributes|configuration|properties|parameters|traits}',
      '{fonts|plug ins|plugins|screen size|screen resolution|time zone|user agent|browser type|browser version} ..14 {combined|combine|together} ..10 {identify|recognise|recognize|distinguish|single out} ..6 {device|browser|computer|visitor|user}',
      '{infer|determine|recognise|recognize|conclude} ..8 same {device|browser|visitor|computer} ..8 {comparing|characteristics|configuration|attributes|user agent}',
      '{browser|device|computer} {type|version|id|model|information} {or|and} fingerprint',
      '{unique|digital} signature ..2 {of|for} ..2 {computer|device|browser|hardware|machine}',
      '{device|browser|canvas|machine|hardware|tls|ja3|webgl|audio|http} {fingerprint|fingerprints|fingerprinting}',
      'digital {fingerprint|fingerprints|fingerprinting} & {device|devices|browser|browsers|hardware|cookies|visitor|visitors}',
      '{fingerprint|fingerprints|fingerprinting} of ..3 {device|devices|browser|browsers|computer|hardware}',
      '{fingerprinting|to fingerprint} ..3 {your|the|a|user|users|visitors} ..2 {device|devices|browser|browsers|computer}',
      '{use~|using|employ~|deploy~|via|through|by|like|as} ..10 fingerprinting & {cookies|cookie|track~|tracking|fraud|device|devices|browser|browsers|pixels|beacons|identify|visitors}',
      '{unique|device|browser} {device|browser|digital} {signature|signatures}',
      '{recognise|recognize|identify|link|connect} ..10 {probabilistic|statistical modelling|statistical modeling|probabilistically}',
      '{probabilistic|statistical} {matching|modelling|modeling|methods|techniques|tools} ..25 {device|devices|browser|browsers}',
      '{identify|recognise|recognize|distinguish} ..3 {your|a|the} ..1 {device|browser} ..6 {characteristics|configuration|configurations|combination of|attributes}',
      // The parts it is made of, or what it does.
      '{into|as|create~|build|generate~|compute~|calculate~|form} ..2 {fingerprint|fingerprints} & {device|devices|browser|browsers|screen|fonts|cookies}',
      '{fingerprint|fingerprints} ..1 that ..2 {recognise~|recognize~|identify|identifies|distinguish~|track~} ..3 {device|browser|computer|you|visitors}',
      '{fonts|screen size|screen resolution|graphics card|browser settings|plugins|plug ins|time zone} ..20 {fingerprint|fingerprints|unique identifier|unique signature}',
      {
        seq: '{recognise~|recognize~|identify|identifies|track~|distinguish~} ..3 {device|devices|browser|browsers|computer} ..4 without ..3 {cookie|cookies}',
        negation: 'ignore',
        none: ["{not|never|cannot|don't|doesn't}"],
      },
      'machine identification',
      '{device|browser} {recognition|identification|intelligence|reputation} {technology|technologies|techniques|software|tools|tool|service|services}',
      '{fingerprintjs|threatmetrix|iovation|deviceprint|browserprint}',
      '{stateless|passive|cookieless} {identification|identifiers|tracking|recognition}',
      { seq: 'non cookie {technologies|technology|based technologies}', weak: true },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'To prevent abuse we identify devices by a combination of technical features.',
    'To count visitors, we compute a hash from the IP address, browser version and screen resolution.',
    'A unique identifier is generated on the basis of hardware and software attributes of the device.',
    'With your agreement, vendors actively scan device characteristics for identification.',
    'We recognise the same device by comparing characteristics such as the browser and the operating system.',
    'We use device fingerprinting to recognise returning visitors.',
    'Our partners collect a browser fingerprint made of your screen size, fonts and plug-ins.',
    'We create a digital fingerprint of your device to prevent fraud.',
    'We may link your devices through probabilistic matching of device data.',
    'Device recognition technology tells us whether we have seen your computer before.',
    'Canvas fingerprinting helps us detect bots.',
    'The system computes a unique device signature from technical attributes.',
    'Your screen size, time zone and installed fonts are turned into a fingerprint.',
    'This lets us recognise your browser without the use of cookies.',
  ],
  passed: [
    'Fingerprinting is a technique that identifies browsers without cookies.',
    'You can unlock the app with the fingerprint sensor of your phone.',
    'We do not use browser fingerprinting.',
    'Videos are checked against digital fingerprints supplied by copyright owners.',
    'Users must not fingerprint other users or their devices.',
    'Biometric data includes fingerprints and face scans.',
    'We use cookies to recognise your browser.',
    'A checksum is a digital fingerprint of a file.',
    'We cannot recognise your browser without cookies.',
    'We collect your screen size and time zone to lay out the page.',
  ],
  also: ['biometric-data', 'cross-context-advertising', 'cross-device-tracking'],
};
