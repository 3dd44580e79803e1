import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'automated-decision-making',
  title: 'Important decisions are made by software',
  group: 'ai',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition:
    'Decisions with a legal or similarly serious effect on you (access, credit, price, employment, account closure) are made wholly or mainly by automated means.',
  whyItMatters: 'A mistake by a system can cost you a service, a price or an opportunity with nobody to ask.',
  whatItMeans: 'You may be refused or banned without learning why.',
  whatYouCanDo:
    'Ask for human review and for the main reasons of the decision. Cite GDPR Art. 22 or the rules of your state on automated decisions where they apply, and keep what the service sent you.',
  regulations: [
    { id: 'gdpr', refs: ['22', '13(2)(f)'] },
    { id: 'uk-duaa', refs: ['UK GDPR 22A–22D'] },
    { id: 'eu-ai-act', refs: ['26(11)', '86'] },
    { id: 'us-co-ai-act', refs: ['SB 26-189'] },
    { id: 'us-ca-ccpa-regs', refs: ['ADMT'] },
    { id: 'br-lgpd', refs: ['20'] },
    { id: 'ca-qc-law25', refs: ['12.1'] },
  ],
  related: ['ai-training-on-user-data', 'termination-at-will', 'data-portability'],
  mappings: { opp115: ['First Party Collection/Use'], dpv: ['dpv:AutomatedDecisionMaking', 'dpv:Profiling'] },
  match: {
    by: 'provider',
    none: [
      // Rights lists, definitions and denials outnumber the practice five to one.
      'right* ..12 {not to be|not be|to object|to opt out|to contest|to request|to human|to obtain|to ask|to know|related to|relating to|in relation|regarding|concerning|in respect}',
      'right* to ..12 {automat*|profiling}',
      '{object|objecting|opt out|opting out} ..12 {automat*|profiling|decision*}',
      "{not|never|no|don't|doesn't|neither|nor|without|nor} ..12 {automated|automatic|solely|profiling|algorithms|algorithmic}",
      '{means|refers to|defined as|definition} ..12 {automat*|profiling}',
      '{whether|existence of|information about|logic involved|prohibit*|restrict*} ..6 {automat*|profiling}',
      '{cookies|pixel*|web beacons}',
      '{robot*|scraper*|scrape|crawl*|spider*|bots}',
      '{advertiser|ads|advertisement*|advertising} ..6 automat*',
      '{if|where|should|when} we ..6 {automat*|profiling|solely}',
      'not ..16 {significant|legal effect*|similar}',
      'you may not',
      '{do not|does not|will not} ..12 {decision|decisions}',
      '{please see|please read|our faq|more information|for details}',
      'individual or group of individuals',
    ],
    notContext: ['{your rights|you have the right|right to|rights|do not|you may not}'],
    any: [
      '{use|uses|using|utilize|utilise|utilizing|make|makes|making|employ|rely on|relies on|engage in|engages in|conduct|carry out|perform|apply|take|undertake|implement} ..6 {automated decision|automated decisions|automated individual decision|automated individual decisions|automatic decision|automatic decisions|algorithmic decision|algorithmic decisions}',
      '{decisions|decision} ..8 {made|taken|reached|based} ..5 {automatically|automated|algorithms|algorithmic}',
      '{automated decision making|automated decisions|automated decision} ..12 {produce|produces|legal|significant|fraud|eligib*|credit|access}',
      '{we|our systems} ..8 {basis of|including|through|via|by} ..3 {automated decision|automated decisions}',
      '{automated|algorithmic} ..2 {means|systems|processing|tools|technology|technologies|processes|checks|algorithms|models} ..16 {suspend|terminate|ban|block|restrict|reject|deny|refuse|disable} ..10 {account|accounts|application|applications|access|transaction|transactions|user|users|payment|payments|order|orders}',
      '{automated|algorithmic|automatic} ..2 {means|systems|processing|tools|technology|processes|algorithms|models|system} ..10 {decide|decides|determine|determines|assess|evaluate} ..10 {eligibility|credit|creditworthiness|loan|price|application|whether you|qualify|insurance}',
      '{machine learning|artificial intelligence|algorithms} ..16 {suspend|suspending|ban|terminate|restrict|disable|close} ..6 {account|accounts|users|profiles}',
      '{system|systems|algorithm|algorithms|software|technology|technologies} ..8 automatically ..3 {suspend|suspends|ban|bans|block|blocks|close|closes|reject|rejects|deny|denies|decline|refuse|decide|decides|determine} ..8 {account|accounts|application|you|user|users|transaction|payment|order|eligibility}',
      '{account|accounts|application|applications|profile|profiles|transaction|transactions|order|orders} ..10 automatically ..2 {suspended|banned|blocked|rejected|declined|denied|refused} ..6 {by|based} ..4 {system|systems|algorithm|algorithms|automat*|software}',
      '{credit score|credit scoring|credit check|creditworthiness|loan|insurance|mortgage|overdraft} ..16 {automated|automatically|automatic} ..6 {decision|decisions|assess*|process|scoring|determin*}',
      '{profiling|scoring} ..16 {decide|decides|determine|determines|establish} ..10 {eligib*|credit|creditworthiness|price|risk|solvency}',
      { seq: '{use|uses|using|engage in|conduct|carry out|perform} ..4 profiling ..12 {legal|significant|decision|decisions}' },
      { seq: 'automated {decision|individual decision} making processes', weak: true },
      { seq: '{including|such as} ..8 automated decision making', by: 'provider', weak: true },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We use automated decision-making to decide whether to open an account for you.',
    'Your application is assessed by automated systems that determine your eligibility for credit.',
    'Our systems automatically block transactions that look fraudulent, and may close your account.',
    'We may make automated decisions about the price that you are offered.',
    'Decisions on refunds are made automatically on the basis of your order history.',
    'We use machine learning to find and suspend accounts that send spam.',
  ],
  passed: [
    'You have the right not to be subject to a decision based solely on automated processing.',
    'We do not use automated decision-making that has legal effects for you.',
    'You can object to profiling and automated decisions at any time.',
    'Processing means any operation on personal data, whether or not by automated means.',
    'Information is collected by automated means such as cookies and pixels.',
    'You may not use automated systems to access accounts of other users.',
    'Our app automatically suggests playlists that you may like.',
  ],
  also: ['termination-at-will'],
};
