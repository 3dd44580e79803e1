import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const GIVEN =
  'provided|provides|provide|offered|offers|offer|delivered|supplied|made available|licensed|available|accept|accepts|used|sold|furnished|given|distributed|presented|displayed|rendered|basis|transferred|purchased|redeemed';
const WARRANTY =
  'warranty|warranties|representations and warranties|representations or warranties|representation or warranty|representations|implied conditions|implied terms|guarantees|guarantee|express or implied|endorsements';
const WARRANT =
  'warrant|guarantee|guarantees|warrants|represent|represents|promise|promises|assure|assures|ensure|ensures|warranted|guaranteed';
const NOT = "not|cannot|can't|don't|doesn't|never|nor|neither|won't|isn't|aren't";
/** What a service is expected to be, and is not promised to be. */
const QUALITY =
  'uninterrupted|error free|errors|interruption|interruptions|available|availability|accuracy|accurate|reliable|reliability|completeness|complete|correctness|up to date|timely|timeliness|compatible|compatibility|meet your|meets your|fit for|fitness|suitable|suitability|quality|performance|function|functionality|operate|operation|defects|defect|viruses|virus|bugs|secure or|free of|free from|fault free|faults|results|outcome|outcomes|usefulness|uptime|work|works|merchantability|truthfulness|harmful components|bug free|glitch free|perfect|flawless|content|stability|continuous|continuity|access to the';

export default defineClause({
  id: 'as-is-disclaimer',
  title: 'Offered “as is”, with no warranties',
  group: 'liability',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: [
    'Terms of Service',
    'Developer Terms',
    'Commercial Terms',
    'Acceptable Use Policy',
    'Community Guidelines',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Brand Guidelines',
    'Imprint',
    'Other Policy',
    'Copyright Claims Policy',
  ],
  definition: 'The service is offered as it is and when it is available. The provider makes no promise about its quality or that it works.',
  whyItMatters: 'You may pay for something and have no promise that it works for you.',
  whatItMeans: 'If the service fails, the provider can say that you took it as it was.',
  whatYouCanDo:
    'Report the fault and ask for a repair, a lower price or your money back. Many consumer laws require goods and digital services to be as described, whatever the terms say.',
  regulations: [
    { id: 'uk-cra', refs: ['9–11', '34–36', '49', '31'] },
    { id: 'eu-dcd', refs: ['7–8', '22'] },
    { id: 'us-mmwa', refs: ['15 USC 2308'] },
  ],
  related: ['liability-exclusion', 'service-discontinuation', 'security-disclaimer'],
  mappings: { tosdr: [286, 287, 289, 290, 160], claudette: ['LTD'] },
  modifiers: [
    {
      by: -1,
      when: 'rights that the law gives you are kept',
      inBlock: [
        '{not|nothing} ..6 {affect|affects|exclude|excludes|limit|limits|prejudice} ..8 {statutory|mandatory|consumer} ..2 {right|rights|guarantee|guarantees|protection}',
        '{statutory|consumer|mandatory} ..2 {right|rights|guarantees|warranty} ..4 {not|remain|remains} ..2 {affected|unaffected|excluded|limited|intact}',
      ],
    },
  ],
  match: {
    none: [
      // Warranties that are kept.
      'nothing ..14 {limit|limits|exclude|excludes|restrict|restricts|disclaim|disclaims|affect|affects|waive|waives|modify|modifies} ..8 {warranty|warranties|guarantee|guarantees|right|rights|liability}',
      '{do|does|shall|will|is} not ..3 {limit|exclude|restrict|disclaim|affect} ..3 {any|your|the|statutory|mandatory} ..3 {warranty|warranties|guarantee|guarantees}',
      'no further warranty',
      // The user's own promises.
      '{you|user|customer|seller|licensee|users} ..2 {represent|warrant|represents|warrants|guarantee} ..2 {and|that|to us}',
      'extended warranty',
      'represent or imply that',
      'such as is',
      '{comprehensive|complete} removal',
      '{should|must|may|shall} not ..3 {represent|promise}',
      'feedback ..3 provided',
      'guarantee ..8 {success|successful|circulation|traffic to}',
      '{tax|advert|advertising|token|tokens|sales|impressions|clicks|placement|ranking} ..10 {guarantee|guarantees}',
      '{guarantee|guarantees|warranties|promises|promise} ..10 {token|tokens|placement|ranking|price of|impressions|sales of|specific results from advertising|unique}',
      '{warrant|guarantee|guarantees} ..3 {ai|output|outputs} ',
    ],
    any: [
      // As is, as available.
      {
        seq: `{${GIVEN}} ..8 {as is|as available|as they are|with all faults} ..6 {basis|and|without|with all faults|or|as available|where is}`,
        negation: 'ignore',
      },
      {
        seq: '{provided|offered|delivered|supplied|made available|licensed|accept|sold|furnished|available} ..8 {as is|as available|with all faults}',
        negation: 'ignore',
      },
      { seq: '{as is|as available} basis', negation: 'ignore' },
      {
        seq: '{provided|provide|offered|offer|supplied|made available} ..8 {as is|as available} ..2 {basis|and|without|with no}',
        negation: 'ignore',
        types: ['Privacy Policy', 'Trackers Policy'],
      },
      {
        seq: '{is|are|use} ..6 {as is|as available} {basis|and as available|as available|with all faults|and with all faults|where is|without warranty|without warranties|without any}',
        negation: 'ignore',
      },
      // Warranties disclaimed.
      `{disclaim|disclaims|disclaimed|disclaiming|excluded|exclude|excludes|renounce|renounces|waive any} ..10 {warranty|warranties|representations|implied conditions|implied terms|guarantees|conditions of}`,
      '{warranties|warranty|guarantees|guarantee|representations|conditions} ..20 {are|is|hereby|be} ..4 {disclaimed|excluded|waived|negated|ruled out}',
      { seq: '{without|no} ..4 {warranty|warranties} {obligation|obligations}' },
      `{without|no|makes no|make no|gives no|give no|provide no|provides no|offer no|offers no} ..1 {${WARRANTY}} ..6 {of any kind|whatsoever|express|expressed|implied|as to|that|regarding|about|concerning|with respect|in respect|either|relating to|whether}`,
      {
        seq: `{make|makes|made|give|gives|given|provide|provides|offer|offers|assume|assumes|extend} {no|neither|any} ..6 {warranty|warranties|guarantee|guarantees|promise|promises|commitments|assurance|assurances}`,
        negation: 'ignore',
        context: [
          '{no|not|neither|nor|without|disclaim*} ..6 {warranty|warranties|guarantee|guarantees|promise|promises|commitments|assurance|assurances}',
        ],
      },
      "{not|never|cannot|don't|doesn't|nor} ..2 {make|makes|give|gives|provide|offer|offers} ..6 {warranty|warranties|guarantee|guarantees|promise|promises|assurances|assurance}",
      'there {is|are} no ..2 {warranty|warranties|guarantee|guarantees}',
      '{no|nor} ..3 {guarantee|guarantees|warranty|warranties|assurance} ..4 {is|are} {made|given|provided}',
      '{no|not} ..3 {warranties|warranty|guarantees} ..12 {merchantability|fitness|title|non infringement|accuracy|availability}',
      // No promise that it works.
      `{${NOT}} ..5 {${WARRANT}} ..24 {${QUALITY}}`,
      {
        seq: `{${NOT}} ..3 {warrant|guarantee} ..2 {that|the|any|or|to}`,
        none: [
          '{security|secure|confidentiality|safe|safety|unauthorized|unauthorised|transmission|hackers|third parties}',
          'guarantee ..12 {security|secure|confidentiality|unauthorized|unauthorised|safety}',
        ],
      },
      `{no|there is no} ..1 {guarantee|guarantees|assurance|assurances|promise|undertaking} ..12 {${QUALITY}}`,
      '{not|never|nor} ..6 {uninterrupted|error free|bug free|fault free|free of errors|free from errors|free of defects|free from defects}',
      '{may|might} not be {uninterrupted|error free|free of errors|accurate|complete}',
      '{your|own|sole} ..2 risk ..10 {as is|as available}',
      // The same in other words: the only promises, unable to promise, not guaranteed, taken as it stands.
      '{only|sole} {commitments|commitment|warranties|warranty|promises|guarantees} ..1 {we|company|made|given|makes}',
      {
        seq: `{unable|no position|not in a position|not possible|impossible} ..4 {guarantee|warrant|promise|ensure|assure} ..20 {${QUALITY}|every|all|always}`,
        negation: 'ignore',
        none: ['{security|secure|confidentiality|confidential|your information|your data|privacy}'],
      },
      '{availability|uptime|accuracy|completeness|functionality|operation|access|quality|results|continuity|compatibility} ..6 {not guaranteed|not warranted|not assured|not promised|no guarantee}',
      {
        seq: '{not|nor} ..8 {endorse|endorses} ..8 {guarantee|guarantees|warrant|warrants} ..10 {accuracy|reliability|completeness|quality|truthfulness}',
      },
      'in lieu of {all|any} ..2 {warranties|warranty|guarantees|conditions}',
      'no ..2 {advice|information|statement} ..14 {create|creates|constitute|constitutes} ..4 {warranty|warranties|guarantee}',
      '{accept|accepts|provided|delivered|supplied|used|made available} ..12 {in its|in their} {present|existing|current|actual} {state|condition|form}',
      {
        seq: '{service|services|software|site|website|app|platform|application|materials|information|features} ..8 {may|might} {contain|include|have} ..4 {errors|bugs|defects|faults|inaccuracies|typographical}',
        none: ['{ai|output|outputs|generated|correct|tell us|report|please}'],
        evidence: 'implied',
      },
      {
        seq: '{make|makes|gives|give} no ..1 representation ..2 {about|as to|regarding|concerning|that|with respect|with regard|or warranty}',
        none: ['{location|locations|outside|jurisdictions|countries|country}'],
      },
      '{accept|accepts|take|takes|provided} ..8 {in the condition in which|in the state in which|in the condition it|in the state it|as it stands|as they stand|with all its faults|with its faults}',
      // Nobody is owed a service that works.
      '{no|not} ..4 {entitlement|claim|right|entitled} ..2 to ..4 {availability|uninterrupted|continuous|permanent|constant|error free|usability}',
      '{right|claim|entitlement} to ..4 {availability|uninterrupted|continuous|permanent} ..8 not ..1 exist',
      `{no|not} ..3 {obligation|obliged|obligated|duty} ..1 to {ensure|guarantee|assure} ..8 {uninterrupted|error free|availability|accuracy|completeness|continuous|continuity|operation}`,
      'obligation of means',
      {
        seq: '{service|services|site|website|app|platform} ..6 {may|might} not always be {available|accessible|reliable|accurate|functional|uninterrupted|up to date}',
        none: ['{output|outputs|ai}'],
        evidence: 'implied',
        weak: true,
      },
      '{exclude|excludes|excluding|disclaim|disclaims} ..3 {terms|conditions|all terms} ..6 {implied|imply}',
      'no {responsibility|liability} ..2 {taken|assumed|accepted} ..3 {correctness|accuracy|completeness|topicality|timeliness|content|up to dateness}',
      'no ..6 {advice|information|statement} ..14 {create|creates|constitute|constitutes} ..4 {warranty|warranties|guarantee}',
      '{provided|get|take|takes|use|accept|accepts|receive|offered} ..6 {exactly as it stands|exactly as it is|just as it is}',
      '{with|including} {any|all|its|their} {faults|defects|flaws} ..4 {may|might|it has}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'There is no entitlement to uninterrupted availability of the portal.',
    'No spoken or written information that we give shall create a warranty.',
    'The operator is not obliged to ensure error-free operation.',
    'The Services are provided "as is" and "as available".',
    'Examplia disclaims all warranties, express or implied, including merchantability and fitness for a particular purpose.',
    'We do not warrant that the app will be uninterrupted or free of errors.',
    'We make no promises about the accuracy of the listings.',
    'The website is offered on an as-is basis without guarantee of any kind.',
    ['We cannot guarantee that the service:', 'will always be available or free from faults;'],
    'All implied warranties and conditions are hereby excluded.',
    'The only commitments that we make about the app are those in this section.',
    'Both sides accept that the software is not completely error-free.',
    'Availability of the platform is not guaranteed.',
    'This guarantee is in lieu of all other warranties.',
  ],
  passed: [
    'Nothing in this section limits or excludes any warranty that the law protects.',
    'We do not exclude any warranty that cannot be excluded by law.',
    'You represent and warrant that you own the photos that you upload.',
    'We warrant that the goods are free from defects for two years.',
    'The seller gives a manufacturer warranty of two years.',
    'Tell us as soon as the service is available again.',
    'We cannot guarantee the security of your data.',
    'Rates such as is customary in the trade apply.',
    'An extended warranty for your device can be bought in the shop.',
  ],
  also: ['liability-exclusion'],
};
