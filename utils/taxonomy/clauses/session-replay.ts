import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'session-replay',
  title: 'Your clicks and keystrokes are recorded',
  group: 'tracking',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition:
    'Your use of a page is recorded in detail: replays of your visit, mouse movements, keystrokes, or what you type into a form before you send it.',
  whyItMatters: 'It can capture even what you typed and then erased.',
  whatItMeans: 'Searches, hesitations and sometimes passwords may be visible to the company or to the maker of its recording tool.',
  whatYouCanDo: 'Use a content blocker that stops third-party scripts. Type nothing secret into a form until you mean to send it.',
  regulations: [
    { id: 'us-ca-cipa', refs: ['Penal Code 631', 'Penal Code 638.51'] },
    { id: 'eu-eprivacy', refs: ['5(3)'] },
    { id: 'gdpr', refs: ['5(1)(c)'] },
  ],
  related: ['third-party-trackers', 'device-fingerprinting', 'browsing-history'],
  mappings: { tosdr: [323], opp115: ['First Party Collection/Use'], dpv: ['dpv:Record', 'dpv:SystematicMonitoring'] },
  modifiers: [
    {
      by: 1,
      when: 'what you type is recorded',
      seq: ['{keystroke|keystrokes|key strokes|keypresses|key presses}', '{text|data|information|what} ..3 {type|typed|entered|inputs}'],
    },
    {
      by: -1,
      when: 'what you type is masked',
      seq: [
        '{mask|masks|masked|masking|obscure|obscured|redact|redacted|suppress|suppressed} ..8 {field|fields|keystrokes|text|input|inputs|data|passwords|information}',
        '{fields|keystrokes|text|inputs|data} ..6 {masked|obscured|redacted|suppressed|blocked out}',
      ],
    },
  ],
  match: {
    by: 'provider',
    none: ['gait', 'keyboard shortcut', 'keyboard shortcuts', 'malware', 'virus'],
    any: [
      'how ..3 {mouse|cursor} {moves|moved|is moved}',
      'how {you|users|visitors} move ..2 {mouse|cursor}',
      '{scrolling|scrolls|scroll|clicks|clicking} ..4 {mouse overs|mouseovers|mouse over|mouse hovers|hover overs}',
      '{mouse overs|mouseovers|mouse hovers} ..4 {scrolling|scrolls|scroll|clicks|keystrokes}',
      'page interaction {information|data}',
      '{visitor|user|visit} {recording|recordings|replay|replays}',
      '{replay|play back|recreate|reconstruct|rewatch|watch back} ..4 {your|the|a|user|visitor|individual} ..2 {visit|visits|session|sessions|interactions|journey}',
      '{record~|recording|video|videos|replay~} ..8 {how you|how visitors|how users|your} ..2 {navigate|interact|interactions|browse|browsing} ..8 {session|sessions|recording|replay|video}',
      '{co browsing|cobrowsing|co browse}',
      'see what you are typing',
      '{see|view|read} ..3 you are typing',
      // GitLab-like terms of a website may announce it too.
      { seq: '{session|screen} {replay|replays|replaying}', types: ['Privacy Policy', 'Trackers Policy', 'Terms of Service'] },
      '{use~|using|utilize~|collect~|record~|employ~|such as} ..10 session {replay|replays} ..1 {tools|tool|technology|technologies|software|features|services|data}',
      'information about your activity ..6 {mouse movements|keystrokes} ..2 {keystrokes|mouse movements|clicks}',
      'session {recording|recordings|recorder}',
      '{record~|capture~|recording|recordings of|replay~|monitor~|track~|collect~|log} ..8 {keystroke|keystrokes|mouse movement|mouse movements|mouse clicks|cursor movements|mouse activity|key strokes}',
      '{mouse movement|mouse movements|cursor movement|cursor movements} ..6 {keystroke|keystrokes|clicks|scrolling|scrolls|scroll|forms|text|typing|taps|mouse clicks}',
      '{clicks|scrolling|scroll|scrolls|taps|positions} ..6 {keystroke|keystrokes|keystroke activity|text entered|mouse movements|mouse movement|cursor movements}',
      '{mouse|cursor} {movement|movements|tracking|position|positions|hovers}',
      '{keystroke|keystrokes} ..4 {clicks|mouse|text entered|data or text}',
      '{keystroke|typing} {pattern|patterns|rhythm|rhythms|dynamics|logging}',
      "{record|records|recording|replay|replays} ..4 {your|user|a user's|visitor|user's} ..2 {session|sessions|screen activity|mouse} ..6 {website|site|services|app|on|with|for}",
      '{record~|capture~|recording of} ..3 {screen|on screen} {activity|activities|recordings}',
      '{screen recordings|videos} of ..4 {mouse|session|sessions|interactions|use}',
      '{hotjar|fullstory|logrocket|mouseflow|smartlook|inspectlet|contentsquare|clarity|lucky orange|sessioncam|quantum metric|glassbox|decibel} ..20 {record~|replay~|mouse|keystrokes}',
      '{data|information|text|what} ..3 {enter|type|typed|entered} ..8 {before|even if|without|prior to} ..5 {submit~|submitting|submission|send|click}',
      '{we can|we may} see what you type',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We record how you move your mouse over the page.',
    'We collect page interaction information, such as scrolling, clicks and mouse-overs.',
    'We use session replay tools to see how visitors use our pages.',
    'We record mouse movements, clicks and keystrokes on our website.',
    'Visitor recordings show us where people hesitate.',
    'The tool lets our staff play back your visit.',
    'Our analytics vendor captures session recordings of your visit.',
    'We may collect your keystroke patterns to tell you from a bot.',
    'Information you type into a form may be collected even if you do not submit it.',
    ['We automatically collect:', 'scrolling, mouse movements, and text entered into fields.'],
    'The software replays your session on our site so that we can find errors.',
  ],
  passed: [
    'We do not record your keystrokes.',
    'Keyboard shortcuts let you move the mouse pointer faster.',
    'Biometric information includes keystroke patterns or rhythms, gait and sleep data.',
    'We do not use session replay.',
    'Your session ends when you close the browser.',
    'You may play back recordings of your own meetings.',
    'We count how many people visited each page.',
  ],
  also: ['browsing-history', 'biometric-data'],
};
