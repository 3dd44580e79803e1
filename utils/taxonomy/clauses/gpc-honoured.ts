import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'gpc-honoured',
  title: 'Your browser’s opt-out signal is respected',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Trackers Policy', 'Terms of Service', 'Other Policy'],
  definition: 'The document says that it respects an opt-out signal from your browser, such as Global Privacy Control or Do Not Track.',
  whyItMatters: 'One setting speaks for you on every site, with no form to fill in.',
  whatItMeans: 'With the signal on, you are opted out here without doing anything else. It often covers only the browser that sends it.',
  whatYouCanDo: 'Turn on Global Privacy Control in your browser or with an extension, on each device that you use.',
  regulations: [
    { id: 'us-ca-ccpa', refs: ['1798.135'] },
    { id: 'us-ca-opt-me-out', refs: ['1798.136'] },
    { id: 'us-tx-tdpsa', refs: ['541.055'] },
    { id: 'us-co-cpa', refs: ['6-1-1306'] },
  ],
  related: ['opt-out-signal-ignored', 'sale-opt-out', 'ad-opt-out', 'no-sale-promise'],
  mappings: { tosdr: [383], opp115: ['Do Not Track'] },
  match: {
    none: [
      "{not|don't|doesn't|cannot|can't|unable to|isn't|aren't|never} ..1 {currently|generally|presently|take|yet|designed|configured|able|always|be|been} ..6 $obey",
      "{not|don't|doesn't|cannot|can't|unable to|isn't|aren't|never} $obey",
      '{ignore|disregard} ..4 $signal',
      '{how|whether} ..6 $obey',
      '{entitled|right} to know',
      'take no action',
      'applicable law may provide',
      'buyers must',
      'develop policies',
      '{intent|intention|goal} to',
      '{if|when|whether} {a|the} {website|site} that',
      '{third parties|third party|other websites|other sites|some websites} ..6 $obey',
      '{to learn more|to find out more|for more information|for information|for further information} ..12 $signal',
    ],
    any: [
      // "Do Not Track" holds a negator, so negation is left to the vetoes above.
      {
        seq: '{honor~|honour~|recognize~|recognise~|respects|to respect|will respect|we respect|also respect|currently respect|or respect|and respect|respond to|responds to|responding to|recognizes and processes|obey~|observe~|comply with|complies with|accept|accepts|act on|abide by|abides by|adhere to} ..14 $signal',
        negation: 'ignore',
      },
      {
        seq: '{we|site|sites|website|websites|services|service|company|will} ..3 {process|processes|support|supports|detect} ..5 $signal',
        negation: 'ignore',
      },
      { seq: '{treat|treats|interpret|interprets|consider|considers|regard} ..12 $signal ..10 {as|to be}', negation: 'ignore' },
      {
        seq: '{detect|detects|receive|receives|recognize|identify} ..10 $signal ..18 {honor~|honour~|opt you out|opted out|will respect|we respect|treat~|will not|turn off|as a|apply|process|disable|stop|request to opt out}',
        negation: 'ignore',
      },
      {
        seq: '$signal ..14 {honor|honour|honored|honoured|will respect|we respect|respected|recognized|recognised|processed|treated|treat|deemed|considered a|considered an|interpreted}',
        negation: 'ignore',
      },
      {
        seq: '$signal ..14 {process|apply|accept|respond to|act on|comply with|recognize} ..4 {signal|preference|request|choice|choices|opt out|it|this|that|your}',
        negation: 'ignore',
      },
      { seq: '{signal|signals} ..4 {honored|honoured|respected|treated} ..3 as', context: ['$signal'] },
      {
        seq: '{if|when|where} ..14 $signal ..16 {we stop|we will stop|will not|we do not|we cease|we disable|we will disable} ..3 {collect~|track~|sell|share|selling|sharing|load|set|cookies|analytics|use|utilize|place|load}',
        negation: 'ignore',
      },
      { seq: '{stop|stops|cease|disable} ..8 in response to ..8 $signal', negation: 'ignore' },
      { seq: '$signal ..3 which we {support|honor|honour|respect}', negation: 'ignore' },
      // Ways to opt out. The negators of "Do Not Sell" stand here too.
      {
        seq: '{opt out|opting out|opted out|opt outs|exercise|submit|request|requests|manage or withdraw|limit such} ..26 {by|through|via|using|use|enabling|enable|enabled|turning on|broadcasting|activating|with|setting|set|sending} ..8 {gpc|global privacy control|global privacy controls|opt out preference signal|opt out preference signals|preference signal|preference signals|opt out signal|opt out signals|universal opt out|authorized browser signal|privacy signal|privacy signals|universal tool}',
        negation: 'ignore',
      },
      {
        seq: '{enabling|enable|turning on|turn on|activating|activate|using|use|set|broadcast|broadcasting|broadcasts|sends|transmit} ..8 {gpc|global privacy control|global privacy controls|opt out preference signal|opt out preference signals|preference signal|preference signals|opt out signal|opt out signals|universal opt out|authorized browser signal|privacy signal|privacy signals|universal tool} ..14 {to opt out|will opt|opts you out|opted out|be opted out|to exercise|will be treated|automatically opt|signal your opt out}',
        negation: 'ignore',
      },
      {
        seq: '{enable|enabling|use|using|turn on} ..3 $signal ..4 {when|while} {visiting|browsing|you visit|using} {our|the}',
        negation: 'ignore',
      },
      { seq: '{respond|responds} ..2 to ..8 $signal', negation: 'ignore' },
      { seq: '{we|site|website|services} ..1 {apply|applies} ..3 $signal', negation: 'ignore' },
      {
        seq: '$signal ..6 {detected|enabled|received|present|sent} ..10 {blocked|disabled|turned off|switched off|not loaded|opted out|opt you out|deactivated}',
        negation: 'ignore',
      },
      'visit our {site|sites|website|websites|services} ..6 {with|via|using} ..8 {gpc|global privacy control|global privacy controls|opt out preference signal|opt out preference signals|preference signal|preference signals|opt out signal|opt out signals|universal opt out|authorized browser signal|privacy signal|privacy signals|universal tool}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We honour Global Privacy Control signals as a valid opt-out of sale.',
    'When we detect a GPC signal, we treat it as a request to opt out of sharing.',
    'You may also opt out by visiting our site with an opt-out preference signal enabled.',
    'Our websites respond to Do Not Track signals.',
    'Where the law asks for it, we process opt-out preference signals such as the Global Privacy Control.',
    'To opt out, enable a Global Privacy Control signal when visiting our sites.',
    'Our site responds automatically to the Global Privacy Control.',
    'When GPC is detected, all marketing cookies are blocked.',
    'If your browser sends Do Not Track, we respect your choice and load no analytics.',
  ],
  passed: [
    'We do not respond to Do Not Track signals.',
    'Global Privacy Control is a setting that tells websites about your choice.',
    'At this time we do not recognise or process opt-out preference signals.',
    'To learn more about Global Privacy Control, visit its website.',
    'Some browsers can send a Do Not Track signal.',
    'There is no agreed standard for how companies should respond to Do Not Track signals.',
    'We honour your request to opt out of marketing emails.',
  ],
  also: ['sale-opt-out', 'ad-opt-out', 'opt-out-signal-ignored'],
};
