import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'device-resource-use',
  title: 'Your device’s power is used for others',
  group: 'account',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 1 },
  documentTypes: ['Terms of Service', 'Commercial Terms', 'Other Policy'],
  definition:
    'The processor, memory or connection of your device is used for mining, for other people’s traffic or for running the provider’s network.',
  whyItMatters: 'It costs you energy and data, and what others do through your connection may look as if you did it.',
  whatItMeans: 'Strangers’ traffic may run over your line, or your device may work for somebody else.',
  whatYouCanDo:
    'Look for a switch that turns it off and watch how much data and battery the app uses. If you have no choice, uninstall it.',
  regulations: [{ id: 'eu-eprivacy', refs: ['5(3)'] }],
  related: ['device-control', 'broad-device-permissions'],
  mappings: {},
  modifiers: [
    {
      by: 1,
      when: 'other people’s traffic runs over your line',
      inBlock: ['{exit node|residential proxy|proxy network|peer node}', '{route|routes|relay|relays} ..4 traffic'],
    },
    {
      by: -1,
      when: 'you can turn it off',
      inBlock: ['{you can|you may|option to|how to} ..3 {turn off|disable|opt out|stop}', '{opt in|if you choose to|only if you}'],
    },
  ],
  match: {
    by: 'provider',
    none: [
      // Rules for users, and what the user's line has to be good for.
      '{you may not|you must not|prohibit*|prohibited|forbidden|forbidden from|unreasonable|excessive|overload|burden|consume|consumes}',
      '{mining pool|miners|miner fees|mining hardware}',
      'data plan',
      // Those who process payments or data.
      '{payment|sub|data|card} {processor|processors}',
    ],
    any: [
      {
        seq: '{access|browse|reach|connect to|surf} ..3 {internet|web|network} {through|via|using|over} your ..2 {connection|device|ip|computer|network}',
        by: 'any',
        none: ['{you|your browser} {access|browse|connect}', '{children|family|household|guests}'],
      },
      '{contribute|contributes|contributing|donate|donates|donating|share|shares|lend|lends|pool|pools} ..6 {spare|idle|unused|excess|surplus|your computing|your processing|your device} ..3 {power|resources|capacity|time|cycles|cpu|gpu|storage}',
      {
        seq: '{traffic|requests|data|connections} ..8 {routed|relayed|forwarded|passed|tunnelled|tunneled} {through|via|over} your ..2 {device|computer|connection|ip|network|phone}',
        by: 'any',
      },
      {
        seq: 'your {upload|upstream|unused|idle|spare|excess} {bandwidth|capacity|cpu|gpu|processing|computing|resources}',
        by: 'any',
        none: ['{slow|limit|limits|check|speed|faster}'],
      },
      {
        seq: '{use|uses|utilize|utilise|utilizes|utilises} your ..2 {hardware|resources|device|computer|connection} ..6 {benefit of|behalf of|service of} ..2 {other users|others|third parties|the network|other customers}',
        by: 'any',
      },
      {
        seq: "{device's|computer's|device|computer|your} ..2 {resources|bandwidth|processing power|computing power|computing resources} ..5 {made available|shared|provided|accessible|lent|sold|rented} ..2 {to|with} ..3 {others|third parties|other users|customers|partners|network|companies}",
        by: 'any',
      },
      '{your ip address|your ip|ip address of your device} ..6 {used by|shared with|made available to} ..3 {other users|others|third parties|customers} ..6 {network|traffic|route|browse|access}',
      "{use|uses|using|utilize~|utilise~|access and use|harness|employ} ..4 {device's processor|processor|processors|cpu|gpu|bandwidth|processing power|computing power|computing resources|idle resources|idle computing|storage hardware|processing capacity|computational resources} ..16 {your computer|your device|your mobile|your equipment|your machine|user's|users|end user|your devices}",
      "{use|uses|utilize~|utilise~|harness} ..6 {your|user's} ..6 {processor|cpu|gpu|bandwidth|processing power|computing power|computing resources|idle resources|idle time|unused bandwidth|storage hardware|network resources|internet connection} & {we|us|service|services|software|other users|third parties|network|partners|right|allow|permission|grant}",
      '{use|utilize|utilise} the {processor|bandwidth} ..20 {computer|device}',
      'access to ..4 use of ..4 your ..4 device ..20 {processor|bandwidth}',
      '{share|shares|sharing|sell|resell|contribute|contributing|lend|route|routes|routing|relay~} ..8 {bandwidth|internet connection|network connection|ip address|traffic} ..12 {other users|other members|others|third parties|customers of|peers|network users|through your device|your device}',
      '{your device|your computer|your connection} ..8 {exit node|peer node|relay|proxy node|proxy|residential proxy|supernode|super node}',
      '{mine|mines|mining} ..4 {cryptocurrency|cryptocurrencies|crypto|monero|bitcoin|coins|digital currency} ..10 {your|on your} ..2 {device|computer|browser|processor|cpu}',
      '{your device|your computer|your processor|your cpu|your browser} ..10 {mine|mining} ..4 {cryptocurrency|crypto|bitcoin|monero|coins}',
      'contribute ..4 bandwidth',
      '{portion|part|some|amount|fraction|share} of your ..3 {bandwidth|internet connection|processing power|computing power|processor|storage}',
      '{peer to peer|p2p} ..20 {bandwidth|upload~|upstream|connection} ..10 {other users|others|peers}',
      '{your device|your computer|your phone} ..6 {act as|serve as|become|function as|participate in|be used as} ..6 {node|relay|network of|proxy|gateway|bridge}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Traffic of other customers may be routed through your device.',
    'Other people may access the internet through your connection.',
    "Your device's resources may be made available to third parties when it is idle.",
    'You allow the software to use the processor and bandwidth of your computer for the benefit of other users.',
    'While the app is idle, we may use your bandwidth to route the traffic of third parties.',
    'In return for the free version, your device may act as a peer node of our network.',
    'The software may mine cryptocurrency on your computer.',
    'You grant us the right to use the processing power of your device to operate the network.',
    'We may share your internet connection with other users of the network.',
  ],
  passed: [
    'Your traffic is routed through our servers.',
    'Streaming needs much bandwidth, so check the limits of your plan.',
    'You may not use the service to mine cryptocurrency.',
    'You are responsible for the cost of your internet connection.',
    'Streaming uses a lot of bandwidth, so charges of your data plan may apply.',
    'Do not place an excessive load on our bandwidth.',
    'The quality of the video depends on your bandwidth and your device.',
    'Our servers share the processing power of one data centre.',
  ],
  also: ['device-control', 'broad-third-party-sharing'],
};
