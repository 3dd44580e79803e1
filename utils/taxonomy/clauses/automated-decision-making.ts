import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'automated-decision-making',
  title: 'Important decisions are made by software',
  group: 'ai',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Acceptable Use Policy', 'Community Guidelines', 'Other Policy'],
  definition:
    'Decisions with a serious effect on you, such as access, credit, price, a job or the closing of your account, are made wholly or mainly by software.',
  whyItMatters: 'A mistake by a system can cost you a service or a chance, and there may be nobody to ask.',
  whatItMeans: 'You may be refused or banned without learning why.',
  whatYouCanDo:
    'Ask for a person to review the decision and for its main reasons. Refer to GDPR Art. 22 or the rules of your state where they apply, and keep what the service sent you.',
  regulations: [
    { id: 'gdpr', refs: ['22', '13(2)(f)'] },
    { id: 'uk-duaa', refs: ['UK GDPR 22A–22D'] },
    { id: 'eu-ai-act', refs: ['26(11)', '86'] },
    { id: 'us-co-ai-act', refs: ['SB 26-189'] },
    { id: 'us-ca-ccpa-regs', refs: ['ADMT'] },
    { id: 'br-lgpd', refs: ['20'] },
    { id: 'ca-qc-law25', refs: ['12.1'] },
  ],
  related: ['no-automated-decisions', 'reasons-and-appeal', 'termination-at-will', 'credit-check'],
  mappings: { opp115: ['First Party Collection/Use'], dpv: ['dpv:AutomatedDecisionMaking', 'dpv:Profiling'] },
  modifiers: [
    {
      by: 1,
      when: 'no person takes part',
      seq: ['{solely|exclusively|purely|fully|entirely} ..2 automated', '{without human|without any human|without prior human|no human}'],
    },
    {
      by: 1,
      when: 'credit, work, insurance or housing is at stake',
      seq: ['{credit|loan|loans|mortgage|insurance|housing|employment|job|creditworthiness|candidates|applicants}'],
    },
    {
      by: -1,
      when: 'a person reviews it on request',
      inBlock: [
        '{request|obtain|ask|ask for|seek|express|contest|challenge|object} ..10 {human intervention|human review|human involvement|a human|a person|reviewed manually|manual review|contest|reconsider*}',
      ],
    },
    { by: -1, when: 'it serves to stop fraud or spam', seq: ['{fraud|fraudulent|spam|bots|fake}'] },
  ],
  match: {
    by: 'provider',
    none: [
      // Rights lists, definitions and denials outnumber the practice five to one.
      'right* ..12 {not to be|not be|to object|to opt out|to contest|to request|to human|to obtain|to ask|to know|related to|relating to|in relation|regarding|concerning|in respect}',
      'right* to ..12 {automat*|profiling}',
      '{object|objecting|opt out|opting out} ..12 {automat*|profiling|decision*}',
      "{not|never|no|don't|doesn't|neither|nor|without|nor} ..12 {automated|automatic|solely|profiling|algorithms|algorithmic}",
      '{means|refers to|defined as|definition} ..12 {automat*|profiling}',
      '{whether|existence of|information about|logic involved|prohibit*|restrict|restricts|restricting} ..6 {automat*|profiling}',
      '{cookies|pixel*|web beacons}',
      '{robot*|scraper*|scrape|crawl*|spider*|bots}',
      '{advertiser|ads|advertisement*|advertising} ..6 automat*',
      '{if|where|should|when} we ..6 {automat*|profiling|solely}',
      'not ..16 {significant|legal effect*|similar}',
      'you may not',
      "{do not|does not|don't|never|nor} ..30 {automated decision|automated decisions|automated individual|profiling}",
      'made by ..2 {people|human|humans|person|staff}',
      '{do not|does not|will not} ..12 {decision|decisions}',
      '{please see|please read|our faq}',
      '{information|details} ..12 automat* ..12 {see|read|visit|refer|click}',
      'individual or group of individuals',
    ],
    notContext: ['{your rights|you have the right|right to|rights|do not|you may not}'],
    any: [
      {
        seq: '{scoring procedure|scoring procedures|computer based|automated procedure|automated process|automated system|scoring model|scoring system} ..6 {decide|decides|determine|determines|establish} ..3 {if|whether|which|what} ..12 {pay|payment|invoice|contract|credit|order|account|accepted|eligible|offer|price|loan}',
      },
      {
        seq: '{account|access|profile|application|order|payment} ..8 {closed|suspended|blocked|terminated|rejected|refused|banned|restricted|declined} ..3 without ..2 {human|manual|employee}',
        negation: 'ignore',
      },
      {
        seq: '{automated decision making|automated individual decision making|automated decisions} ..3 including profiling ..4 {takes place|take place|occurs|is used|is carried out|happens} ..12 {loan|credit|application|apply|contract|account|insurance|order}',
      },
      {
        seq: 'automatically ..2 {calculate|calculates|set|sets|adjust|adjusts|determine|determines} ..3 {premium|premiums|price|prices|fare|fares|credit limit|interest rate|tariff} ..10 {your|behaviour|behavior|profile|data}',
        none: ['{taxes|shipping|currency|renew*}'],
      },
      {
        seq: '{an algorithm|our algorithm|algorithms|our algorithms|software|our system|our systems|the system|artificial intelligence} ..2 {determines|determine|decides|decide} ..2 {whether|if|who|which} ..10 {account|accepted|eligible|approved|access|listing|application|order|offered|qualify|refused|suspended|price}',
        none: ['{ads|advertisements|content you see|videos|posts|recommend*}'],
      },
      {
        seq: '{trust score|risk score|credit score|reputation score|fraud score|scoring value} ..6 {on which|which determines|determines|decides|used to decide|used to determine} ..8 {access|account|features|eligibility|credit|depends|limit|whether}',
      },
      {
        seq: '{orders|order|payments|payment|transactions|transaction|applications|application|account|accounts|claims|claim} ..6 {refused|declined|rejected|blocked|suspended|closed|cancelled|denied} ..6 {on the basis of|based on|because of|as a result of|following} ..3 {automated|algorithmic|automatic|ai} ',
      },
      {
        seq: '{decided|assessed|approved|rejected|determined|made} ..3 {by machine|by a machine|by computer|by a computer|by an algorithm|by algorithms|automatically} ..3 without ..3 {employee|human|person|people|staff|manual|anyone}',
        negation: 'ignore',
      },
      {
        seq: '{automated decision making|automated decisions|automated individual decisions|automated decision taking} ..2 {may be|is|are|can be|will be} ..1 {performed|carried out|made|used|undertaken|conducted|taken|necessary|applied}',
        none: ['{if|where|when|whether} ..3 automated'],
        noneInBlock: ['{advertising|advertisements|adverts}'],
      },
      {
        seq: '{suspended|blocked|restricted|closed|banned|rejected|declined|refused|cancelled|canceled|deactivated|disabled|terminated|denied|approved} automatically & {account|accounts|application|applications|order|orders|transaction|transactions|payment|payments|access|profile|request|claim|claims} & {system*|algorithm*|software|score|suspicious|fraud*|ai|machine learning|risk}',
        none: ['{expire*|renew*|unpaid|inactiv*|passwords|attempts}'],
      },
      {
        seq: '{loan|credit|application|applications|insurance|mortgage|claim|claims|refund request|refund requests} ..8 automatically ..2 {refused|declined|rejected|approved|denied|decided|assessed}',
      },
      {
        seq: '{application|applications|request|contract|loan|offer|admission|account opening} ..12 {assessed|evaluated|scored|screened|decided} ..2 automatically',
      },
      {
        seq: '{system|systems|algorithm|algorithms|software|technology|tools} ..4 automatically ..2 {approve|approves|accept|accepts|reject|rejects|score|scores|decline|declines} ..6 {orders|applications|transactions|payments|claims|requests|loans|candidates|applicants}',
      },
      {
        seq: '{contract|application|access|offer|loan|payment method|purchase on account} ..12 {depend|depends|dependent|conditional|subject to} ..4 {automated|automatic|algorithmic|automatically} ..3 {assessment|check|scoring|credit|evaluation|decision|procedure|risk}',
      },
      {
        seq: '{price|prices|premium|premiums|fare|fares|eligibility|credit limit|credit limits|interest rate|pay|earnings} ..4 {determined|calculated|set|assessed|decided} ..4 {by|using|through|on the basis of} ..3 {automated|automatic|algorithm|algorithms|algorithmic|profiling|ai}',
      },
      // A machine that makes decisions about people.
      {
        seq: '{automated|automatic|algorithmic} {systems|means|processes|tools|processing|technology|technologies|procedures|methods} ..6 {make|making|take|taking|reach} ..4 {decision|decisions} ..6 {about|on|concerning|regarding|affecting|relating}',
        none: ['{if|when|where} ..3 use'],
      },
      {
        seq: '{make|makes|making|take|takes|taking} ..3 {decision|decisions} ..4 without ..3 {human|manual}',
        negation: 'ignore',
        context: ['{automat*|technology|algorithm*|system|systems|software|ai}'],
      },
      {
        seq: '{candidates|applicants|applications|cvs|resumes|tenants} ..6 {screened|ranked|scored|filtered|assessed|evaluated|shortlisted|rejected} ..4 {by|using|with|through} ..3 {software|algorithm|algorithms|ai|artificial intelligence|automated}',
      },
      {
        seq: '{account|accounts|profile|profiles|access} ..8 {suspended|deactivated|terminated|closed|blocked|banned|restricted|disabled} ..6 {on the basis of|based on|as a result of|by means of|following} ..3 {automated|algorithmic|automatic|ai} ..2 {process|processes|processing|decision|decisions|means|systems|tools|analysis|checks|detection}',
      },
      {
        seq: '{automated|algorithmic|ai} {tools|systems|means|processes|software|technology|technologies} ..8 to ..2 {ban|suspend|terminate|deactivate|close|block|restrict} ..3 {account|accounts|users|members|profiles|access}',
      },
      '{profiling|scoring|score value|score values|probability values} ..8 {assess|assesses|evaluate|determine|establish|calculate|predict} ..5 {creditworthiness|credit risk|solvency|eligibility|risk of default|default risk|ability to pay}',
      'automatically ..2 {decide|decides|determine|determines} ..3 {you|that you|whether you|if you|whether to}',
      {
        seq: '{ai|automated|algorithm|algorithms|algorithmic} ..10 {affect|determine|determines|decide|decides|influence} ..3 {grade|grades|your application|your eligibility|admission|your access}',
      },
      {
        seq: '{decision|decisions|outcome|result} ..14 {based|made|taken|reached} ..3 {solely|exclusively|only|entirely} ..3 {on|by}',
        context: ['{ai|automated|automatic|automatically|algorithm|algorithms|machine}'],
        none: ['{right|rights|sole discretion|object|manually}'],
      },
      '{ai|artificial intelligence|machine learning|algorithm|algorithms|automated system|automated systems|automated processing|software} ..14 {approve|approves|reject|rejects|decline|declines|deny|denies|accept|accepts|score|scores|rank} ..8 {application|applications|claim|claims|loan|request|requests|order|orders|transaction|transactions|refund|receipts|candidates|applicants|customers}',
      '{application|applications|loan|credit|claim|claims|eligibility|identity verification|orders|transactions|payments} ..10 {processed|assessed|evaluated|decided|reviewed|approved|determined|scored} {automatically|by automated|by an automated|by an algorithm|by algorithms|by ai}',
      '{subject to|involve|involves|involving|result in|results in} ..3 {automated decision|automated decisions|automated individual|solely automated|automated processing} ..16 {legal|significant|decision|decisions|account|credit|access|fraud}',
      '{fully automated|purely automated|solely automated|entirely automated} {decision|decisions|decision making|process|processing|basis|means|assessment|checks} ..20 {account|application|credit|fraud|price|access|contract|payment|transaction|loan|order|eligib*}',
      '{personalised|personalized|dynamic|individualised|individualized|surveillance|algorithmic} {prices|price|pricing} ..16 {automated|algorithm|algorithms|based on your|using your|profile|behaviour|behavior|data}',
      '{price|prices} ..4 {personalised|personalized|set|adjusted|determined|calculated} ..4 {automated|algorithm|algorithms|automatically} ..6 {decision|decisions|data|based|using|by}',
      {
        seq: '{automated|algorithmic} {fraud|risk} {scoring|score|screening|checks|check|assessment|assessments|decisioning} ..20 {block|decline|reject|refuse|suspend|deny|transaction|order|account|payment}',
        none: ['{may not}'],
      },
      {
        seq: '{risk score|trust score|fraud score|reputation score|credit score} ..16 {automated|automatically|algorithm|algorithms|machine learning} ',
      },
      '{use|uses|using|utilize|utilizes|utilise|utilises|utilizing|make|makes|making|employ|employs|applies|rely on|relies on|engage in|engages in|conduct|carry out|perform|apply|take|undertake|implement} ..6 {automated decision|automated decisions|automated individual decision|automated individual decisions|automatic decision|automatic decisions|algorithmic decision|algorithmic decisions}',
      '{decisions|decision} ..16 {made|taken|reached|based} ..5 {automatically|automated|algorithms|algorithmic}',
      '{automated decision making|automated decisions|automated decision} ..12 {produce|produces|legal|significant|fraud|eligib*|creditworthiness|access}',
      '{we|our systems} ..8 {basis of|including|through|via|by} ..3 {automated decision|automated decisions}',
      '{automated|algorithmic} ..2 {means|systems|processing|tools|technology|technologies|processes|checks|algorithms|models} ..16 {suspend|terminate|ban|block|restrict|reject|deny|refuse|disable} ..10 {account|accounts|application|applications|access|transaction|transactions|user|users|payment|payments|order|orders}',
      '{automated|algorithmic|automatic} ..2 {means|systems|processing|tools|technology|processes|algorithms|models|system} ..10 {decide|decides|determine|determines|assess|evaluate} ..10 {eligibility|credit|creditworthiness|loan|price|application|whether you|qualify|insurance}',
      '{machine learning|artificial intelligence|algorithms} ..16 {suspend|suspending|ban|terminate|restrict|disable|close} ..6 {account|accounts|users|profiles}',
      '{system|systems|algorithm|algorithms|software|technology|technologies} ..8 automatically ..3 {suspend|suspends|ban|bans|block|blocks|close|closes|reject|rejects|deny|denies|decline|refuse|decide|decides|determine} ..8 {account|accounts|application|you|user|users|transaction|payment|order|eligibility}',
      '{account|accounts|application|applications|profile|profiles|transaction|transactions|order|orders} ..10 automatically ..2 {suspended|banned|blocked|rejected|declined|denied|refused} ..6 {by|based} ..4 {system|systems|algorithm|algorithms|automat*|software}',
      '{credit score|credit scoring|credit check|creditworthiness|loan|insurance|mortgage|overdraft} ..16 {automated|automatically|automatic} ..6 {decision|decisions|assess*|process|scoring|determin*}',
      '{profiling|scoring} ..16 {decide|decides|determine|determines|establish} ..10 {eligib*|credit|creditworthiness|price|risk|solvency|contract|limits|whether you}',
      'automated ..2 {software|system|systems|tools|technology|technologies} ..20 {be|are|is|been} ..2 {blocked|suspended|banned|restricted|rejected|terminated|deactivated}',
      'automat* ..30 {exclude|remove|delete|block|detect|reject} ..3 {fake|false|fraudulent} {profiles|accounts|profile|account}',
      { seq: '{use|uses|using|engage in|conduct|carry out|perform} ..4 profiling ..12 {legal|significant|decision|decisions}' },
      '{denied|refused|rejected|declined|blocked|suspended|restricted|banned} ..6 {based on|by|through|because of|following|using} ..3 {automated|automatic|algorithm|algorithms} & {account|application|transaction|payment|order|issuance|request|you|user|users|customer}',
      '{algorithm|algorithms|algorithmic|automated|profiling|machine learning|artificial intelligence} ..12 {determine|determines|set|sets|decide|decides|adjust|calculate} ..6 {price|prices|pricing|fare|fares|premium|premiums|eligibility|creditworthiness|credit limit}',
      {
        seq: 'automatically ..2 {suspend|suspended|block|blocked|restrict|restricted|disable|disabled|ban|banned|reject|rejected|decline|declined} & {account|access|application|transaction|payment|order|profile} & {fraud|fraudulent|suspicious|detect|detects|detected|risk|violate|violates|violation}',
        weak: true,
      },
      // "… decide by automated means whether …": the act stands before the means.
      '{decide|decides|decided|determine|determines|assess|assesses|choose|select} ..3 {by|through|using|via|with} ..2 {automated|automatic|algorithmic} {means|systems|processing|tools|processes|methods|procedures} ..16 {account|accounts|application|applications|access|price|prices|eligib*|credit|order|orders|payment|payments|claim|claims|refund|refunds|user|users|member|customer|whether you}',
      '{we|our systems|our system|our software|our algorithms|our technology} ..8 {decide|decides|determine|suspend|suspends|close|closes|terminate|ban|block|reject|refuse|approve|deny} ..16 without {any|a|prior|human} ..2 {human|review|intervention|involvement|oversight}',
      '{assessed|evaluated|checked|reviewed|decided|approved} {automatically|by automated} ..12 {application|eligib*|credit|risk|loan|request}',
      { seq: 'automated {decision|individual decision} making processes', weak: true },
      { seq: '{including|such as} ..8 automated decision making', by: 'provider', weak: true },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Insurance applications are decided by machine without an employee taking part.',
    'Accounts may be suspended automatically where our systems detect suspicious activity.',
    'The conclusion of a contract may depend on an automated credit assessment.',
    'Candidates are screened and ranked by software.',
    'We may use technology that can evaluate your personal circumstances to predict risks and make decisions without any human intervention.',
    'We use automated decision-making to decide whether to open an account for you.',
    'Your application is assessed by automated systems that determine your eligibility for credit.',
    'Our systems automatically block transactions that look fraudulent, and may close your account.',
    'We may make automated decisions about the price that you are offered.',
    'Decisions on refunds are made automatically on the basis of your order history.',
    'We use machine learning to find and suspend accounts that send spam.',
    'Our software decides by automated means whether to refuse an application.',
    'Our systems suspend accounts without human review.',
    'The AI reads your receipts, and decisions are based solely on their content.',
    'Claims are assessed automatically and paid the same day.',
    'Our algorithm rejects orders that look risky.',
  ],
  passed: [
    'Subscriptions go on automatically for another month.',
    'You have the right not to be subject to a decision based solely on automated processing.',
    'We do not use automated decision-making that has legal effects for you.',
    'You can object to profiling and automated decisions at any time.',
    'Processing means any operation on personal data, whether or not by automated means.',
    'Information is collected by automated means such as cookies and pixels.',
    'You may not use automated systems to access accounts of other users.',
    'Our app automatically suggests playlists that you may like.',
    'We do not close accounts without human review.',
    'We collect usage data by automated means and decide which features to build.',
    'Decisions are made at our sole discretion.',
  ],
  also: ['termination-at-will'],
};
