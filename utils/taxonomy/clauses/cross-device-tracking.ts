import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'cross-device-tracking',
  title: 'Your devices are linked',
  group: 'tracking',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 1, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'What you do on several devices is joined into one picture of you or of your household.',
  whyItMatters: 'Using another device no longer keeps parts of your life apart.',
  whatItMeans: 'A search on your phone can lead to an ad on the television that your family watches.',
  whatYouCanDo: 'Sign out on shared devices. Reset the advertising ID of each device and limit ad tracking in its settings.',
  regulations: [
    { id: 'us-ca-ccpa', refs: ['1798.120'] },
    { id: 'gdpr', refs: ['13', '21'] },
  ],
  related: ['device-fingerprinting', 'cross-context-advertising', 'profile-combination'],
  mappings: { tosdr: [326, 129], opp115: ['First Party Collection/Use'], dpv: ['dpv:Combine', 'dpv:Tracking'] },
  modifiers: [
    { by: 1, when: 'it serves advertising', seq: ['$ads', '$adtrade'] },
    { by: 1, when: 'members of your household are linked', seq: ['{household|households|family members|home network}'] },
  ],
  match: {
    none: [
      // Opt-outs and their limits.
      '{opt|opting|opted} out',
      'exercise ..4 {choice|choices}',
      '{learn more|more information}',
      // Your own data on all your devices.
      '{sync|synchronize|synchronise|syncing|synced|synchronized|synchronised|synchronization|synchronisation} ..8 {your|devices|data|settings|content|across}',
      '{you can|you may|you to|can|able to|lets you} ..2 {access|use|continue|play|stream|watch|view|log in|log into|sign in|install|download} ..6 {across|on|from} ..3 {multiple|different|other|several|all|any} ..2 {device|devices}',
      '{data means|information means|refers to|defined as|reasonably capable}',
      '{you may not|you must not|shall not}',
      // Security.
      '{similar identifiers|persistent or probabilistic}',
      '{malware|virus|viruses}',
    ],
    any: [
      '{cross device|multi device} {tracking|linking|linkage|matching|identification|identity|graph|graphs|targeting|advertising|data|profile|profiles|recognition|measurement|attribution|retargeting|association|user data|information}',
      '{device graph|device graphs|identity graph|identity graphs|household graph|household matching|probabilistic matching|deterministic matching|probabilistic identifiers}',
      '{recognize|recognise|recognizing|recognising|recognizes|identify|identifies|identifying|track|tracks|tracking|link|links|linking|linked|associate|associates|associating|associated|connect|connects|connecting|match|matches|matching|monitor|monitors|monitoring|correlate|relate|relating|infer|combine|combining|follow|follows|reach|target|targeting|contact you} ..12 {across|between|among} ..5 {devices|browsers and devices|devices and browsers}',
      '{recognize|recognise|identify|link|linking|associate|associating|match|matching|combine|correlate} ..3 {different|multiple|various|other|several|your|the} ..4 {devices|browsers and devices} ..10 {you|your|use|used|together|household|same|user|users|belong|person|individual}',
      '{activity|activities|usage|behavior|behaviour|interactions|browsing|advertising|ads|advertisements|identifiers} ..6 {across|on|between} {your|multiple|different|various|other|several|all|all your|all of your|those|these|the} ..3 {devices} ..12 {advertising|ads|interests|profile|together|link|associate|same user|used}',
      '{serve|deliver|show|display|target|personalize|personalise|personalized|targeted|relevant|tailored|recognize and deliver|measure|limit} ..10 {ad|ads|advertising|advertisements|content and ads} ..8 across ..4 devices',
      '{ads|advertising|content} ..14 on {other devices|your other devices|another device|different devices}',
      '{collect~|track~|monitor~} ..14 {activity|activities|information|usage|use} ..10 over time ..2 across ..8 devices',
      '{collect~|track~|monitor~} ..8 {activity|activities|usage|interactions} ..4 across ..5 devices',
      '{devices} ..4 {we|that} ..3 {infer|believe|inferred} ..6 {belong|same|household|person}',
      '{devices|browsers} ..10 {same|your|particular|a single|one} {household|user|person|individual|home network}',
      '{different|multiple|several} {devices|browsers} ..8 {same|one|single|particular} {household|user|person|individual|consumer}',
      '{recognize|recognise|identify|track} you across ..4 {platforms|channels|websites and devices|apps and devices}',
      'connections ..4 link ..6 {browsers|devices}',
      '{promotions|marketing messages|messages|offers|marketing} ..8 across your ..2 devices',
      '{reconcile|link|match} ..5 identifiers ..20 across ..4 devices',
      '{whether|infer} ..4 activity from different ..2 devices',
      'devices we infer belong',
      '{information|data|identifiers|activity} ..10 {associated|linked|connected|combined|matched|correlated} with ..3 {other|another|different|additional} ..1 {device|devices}',
      '{same|shared|home} ..2 {network|wifi|wi fi|ip address|internet connection} ..16 {link|associate|infer|belong|household|together} ..8 {device|devices|household|users}',
      'household ..8 {devices|device} ..12 {ads|advertising|ad|target|targeted|associated|linked|activity}',
      '{ads|advertising|ad} ..10 household ..8 {devices|device}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We and our partners use cross-device tracking to show you relevant ads.',
    'We may link the browsers and devices that you use so that we can recognise you.',
    'Our vendors identify you across devices with the help of hashed email addresses.',
    'Information from your phone and laptop may be used to infer that several devices belong to the same household.',
    'Advertisers use this data to deliver ads across your devices.',
    'Data about your visit may be associated with other devices that you use.',
    'We maintain an identity graph that connects your identifiers.',
  ],
  passed: [
    'Your bookmarks are synchronised across your devices.',
    'You can use the app on several devices with one account.',
    'We do not link your activity across devices.',
    'To opt out of cross-device tracking, change the settings on each device.',
    'The quality of the picture may vary between devices.',
    'Personal data means information that can be linked to a particular person or household.',
    'We collect the model and the operating system of your device.',
  ],
  also: ['cross-context-advertising', 'third-party-trackers'],
};
