import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const SIGNAL =
  '$signal|requests not to be tracked|request not to be tracked|requests to not be tracked|tracking preference|tracking preferences|tracking signals|privacy preference signal|browser privacy settings|browser settings that request|signals sent by|signals from your browser|signals from browsers|automated signals|opt out preferences sent';
const OBEY = '$obey|differentiate|distinguish|enable~|honoring|implement~|heed|read|track the use|adopt~|program~|configure~|tailor|vary';

export default defineClause({
  id: 'opt-out-signal-ignored',
  title: 'Your browser’s privacy signals are ignored',
  group: 'tracking',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 0, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy', 'Terms of Service'],
  definition: 'The document says that privacy signals from your browser, such as Do Not Track or Global Privacy Control, are not acted on.',
  whyItMatters: 'You have already said that you want to be left alone, and you are not heard.',
  whatItMeans:
    'The setting in your browser changes nothing here. Several US states give Global Privacy Control legal force; Do Not Track has hardly any.',
  whatYouCanDo: 'Use the opt-out form or the cookie settings of the site as well. A tracker blocker works whether or not a site agrees.',
  regulations: [
    { id: 'us-ca-caloppa', refs: ['22575(b)(5)'] },
    { id: 'us-ca-ccpa', refs: ['1798.135'] },
    { id: 'us-ca-opt-me-out', refs: ['1798.136'] },
    { id: 'us-co-cpa', refs: ['6-1-1306'] },
  ],
  related: ['gpc-honoured', 'third-party-trackers', 'cross-context-advertising', 'sale-opt-out'],
  mappings: { tosdr: [233], opp115: ['Do Not Track'], dpv: ['dpv:CannotOptOutFromProcess'] },
  modifiers: [
    {
      by: 1,
      when: 'it concerns Global Privacy Control, which has legal force in several US states',
      seq: [
        "{not|cannot|unable to|don't|neither} ..2 {respond|honor|honour|recognize|recognise|support|process|act} ..6 {global privacy control|global privacy controls|gpc|opt out preference signal|opt out preference signals|universal opt out}",
        '{global privacy control|gpc|opt out preference signal|opt out preference signals} ..4 {are|is} {not|ignored|disregarded}',
      ],
    },
    { by: -1, when: 'Global Privacy Control is honoured', with: ['gpc-honoured'] },
  ],
  match: {
    none: [
      // What others do, and what the signal is.
      `{third parties|third party|other websites|other sites|those companies|advertisers|partners} ..4 {not|may not|do not|don't|no longer} ..6 {${OBEY}}`,
      // Not "like many websites, we do not".
      `{many|most|some} {websites|sites|web sites} {not|may not|do not|don't} ..6 {${OBEY}}`,
      'disable ..2 {gpc|global privacy control}',
      'prior web browser',
    ],
    any: [
      {
        seq: `{no} ..2 {means|way|method} of {detecting|recognising|recognizing|reading|honouring|honoring} ..8 {${SIGNAL}|privacy signals}`,
        negation: 'ignore',
      },
      `treat~ ..3 {visitors|users|visits|browsers} ..2 with ..2 {${SIGNAL}} ..6 {like|same|alike}`,
      { seq: `no ..2 policy ..3 {regarding|on|for|concerning} ..3 {${SIGNAL}}`, negation: 'ignore' },
      { seq: `no {action|response|steps} ..2 {taken|given|made} ..6 {${SIGNAL}}`, negation: 'ignore' },
      { seq: `no ..2 distinction ..10 {${SIGNAL}}`, negation: 'ignore' },
      `not ..3 {distinguish|differentiate} ..12 {${SIGNAL}}`,
      {
        seq: `{${SIGNAL}} ..14 continue to ..2 {collect|track|process|gather|use} ..20 {even if|even though|regardless|irrespective|turned}`,
        negation: 'ignore',
      },
      `{${SIGNAL}} ..10 {are|is|will be} {currently|presently|generally|simply} {ignored|disregarded}`,
      `{${SIGNAL}} ..10 {are|is|will be} ..2 not ..2 {supported|implemented|processed|offered|considered|observed|acted|evaluated|followed|taken into account}`,
      `{remain|remains|stay|stays} {unchanged|the same} ..14 {${SIGNAL}}`,
      { seq: `support for ..4 {${SIGNAL}} ..3 not ..2 {offered|available|provided|implemented|planned}` },
      // We do not respond to "Do Not Track". The negator stands directly before the verb, or before an adverb: "not" of "Do Not Track" does not.
      `{not|don't|doesn't|never|cannot|can't|isn't|aren't|neither} {${OBEY}} ..16 {${SIGNAL}}`,
      `{not|don't|doesn't|cannot|isn't|aren't} {currently|presently|yet|specifically|take|be|been|is|are|at|generally|now|designed|configured|set|able|otherwise|have|necessarily|capable|programmed|set up|engage|provide|offer|automatically|always|separately|process|respond|recognize|honor|in any|make} ..8 {${OBEY}} ..16 {${SIGNAL}}`,
      `{unable|not able|no ability} to ..4 {${OBEY}} ..12 {${SIGNAL}}`,
      `{take|takes|taking} no ..2 {action|steps} ..12 {${SIGNAL}}`,
      `{ignore|ignores|disregard|disregards} ..6 {${SIGNAL}}`,
      `{not|don't|doesn't|cannot} ..2 {take|any} ..3 {action|steps|response} ..12 {${SIGNAL}}`,
      `{not|no} ..3 {system|mechanism|technology|procedure|process|protocol|practice} ..8 {${OBEY}} ..10 {${SIGNAL}}`,
      `{haven't|hasn't} ..4 {${OBEY}|set up} ..14 {${SIGNAL}}`,
      `{no response|not a response|fail to respond|fails to respond|without regard} ..4 to ..6 {${SIGNAL}}`,
      {
        seq: `{treat~|handle|collect~|track~|operate~} ..14 {regardless|irrespective|no matter|even if|even when|whether or not} ..12 {${SIGNAL}}`,
        negation: 'ignore',
      },
      `{not|no} ..2 {way|ways|means|plan|plans|ability|capability|support|obligation|feature} ..6 {${OBEY}|for} ..8 {${SIGNAL}}`,
      // The other way round.
      `{${SIGNAL}} ..18 {not|don't|doesn't|never|cannot|isn't|aren't} {currently|presently|yet|specifically|take|be|generally|now|designed|configured|able|have|always|necessarily} ..6 {${OBEY}}`,
      `{${SIGNAL}} ..18 {not|don't|doesn't|never|cannot|isn't|aren't} {${OBEY}}`,
      `{${SIGNAL}} ..10 {are|is|will be} {ignored|disregarded}`,
      `{${SIGNAL}} ..10 {have|has|will have} no effect`,
      {
        seq: `{regardless of|irrespective of|no matter|whether or not} ..14 {${SIGNAL}} ..14 {same|collect|track|continue}`,
        negation: 'ignore',
      },
      `{${SIGNAL}} ..8 {are|is|will be|be} {unsupported|not supported|not honored|not honoured|not recognized|not recognised|not enabled|not available}`,
      `{${SIGNAL}} ..14 {makes no difference|make no difference|no effect|not affect|not change|not influence|not prevent}`,
      // The sentence speaks of "such signals"; the block says which.
      {
        seq: `{not|don't|doesn't|never|cannot|isn't|aren't} {${OBEY}} ..6 {signal|signals|mechanism|mechanisms|request|requests|setting|settings|header|headers|feature|features|it|them|this}`,
        context: [`{${SIGNAL}}`],
        none: ['{inform|information|deletion|delete|access} ..4 {request|requests}'],
      },
      {
        seq: `{not|don't|doesn't|cannot|isn't|aren't} {currently|presently|yet|specifically|take|be|at|generally|now|designed|configured|able|otherwise|have|always|automatically|set} ..6 {${OBEY}} ..6 {signal|signals|mechanism|mechanisms|request|requests|setting|settings|header|headers|feature|features|them}`,
        context: [`{${SIGNAL}}`],
      },
      {
        seq: '{take|takes} no ..2 {action|steps} ..6 {signal|signals|this|these|them|settings|requests}',
        context: [`{${SIGNAL}}`],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'No action is taken when a DNT signal is received.',
    'At this time the site makes no distinction between browsers with and without Do Not Track.',
    'Our practices remain unchanged if a browser sends DNT.',
    'Like many websites, we do not alter our practices when we receive a DNT signal.',
    'Our website does not currently respond to Do Not Track signals.',
    'Because no common standard exists, we do not recognise or act on browser-based "Do Not Track" requests.',
    ['Some browsers can send a DNT header to the sites you open.', 'We take no action in response to DNT.'],
    'Global Privacy Control signals are not honoured by our mobile app.',
    'We do not change how our pages work in reply to requests not to be tracked.',
    'We have not implemented any feature that reacts to DNT.',
    'We handle all visits alike, irrespective of whether your browser sends a Do Not Track signal.',
    'At this time our services cannot detect DNT settings.',
    'DNT signals that your browser sends will be ignored.',
    'Some browsers offer Do Not Track. Our systems are not configured to react to these signals.',
  ],
  passed: [
    'Do Not Track is a preference that you can set in some web browsers.',
    'We honour Global Privacy Control as a valid request to opt out.',
    'If your browser sends a Do Not Track signal, we will respect it.',
    'Third parties that place cookies here may not respond to Do Not Track signals.',
    'You can learn more about Do Not Track on the page of your browser maker.',
    'We do not respond to requests that we cannot verify.',
    'When we detect an opt-out preference signal, we do not sell or share your information.',
  ],
  also: ['gpc-honoured'],
};
