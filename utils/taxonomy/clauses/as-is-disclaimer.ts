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
  'uninterrupted|error free|errors|interruption|interruptions|available|availability|accuracy|accurate|reliable|reliability|completeness|complete|correctness|up to date|timely|timeliness|compatible|compatibility|meet your|meets your|fit for|fitness|suitable|suitability|quality|performance|function|functionality|operate|operation|defects|defect|viruses|virus|bugs|secure or|free of|free from|fault free|faults|results|outcome|outcomes|usefulness|uptime|work|works|merchantability|truthfulness|harmful components|content|stability|continuous|continuity|access to the';

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
  match: {
    none: [
      // The user's own promises.
      '{you|user|customer|seller|licensee|users} ..2 {represent|warrant|represents|warrants|guarantee} ..2 {and|that|to us}',
      'extended warranty',
      'represent or imply that',
      'such as is',
      '{comprehensive|complete} removal',
      '{should|must|may|shall} not ..3 {represent|promise}',
      'feedback ..3 provided',
      'guarantee ..8 {success|circulation}',
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
        seq: '{provided|offered|supplied|made available} ..8 {as is|as available} ..2 {basis|and|without}',
        negation: 'ignore',
        types: ['Privacy Policy', 'Trackers Policy'],
      },
      {
        seq: '{is|are|use} ..6 {as is|as available} {basis|and as available|as available|with all faults|and with all faults|where is|without warranty|without warranties|without any}',
        negation: 'ignore',
      },
      // Warranties disclaimed.
      `{disclaim|disclaims|disclaimed|disclaiming|excluded|exclude|excludes|renounce|renounces|waive any} ..10 {warranty|warranties|representations|implied conditions|implied terms|guarantees|conditions of}`,
      '{warranties|warranty|guarantees|guarantee|representations|conditions} ..20 {are|is|hereby|be} ..4 {disclaimed|excluded}',
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
      `no ..1 {guarantee|guarantees|assurance|assurances|promise} ..12 {${QUALITY}}`,
      '{not|never} ..2 be ..6 {uninterrupted|error free|free of errors}',
      '{may|might} not be {uninterrupted|error free|free of errors|accurate|complete}',
      '{your|own|sole} ..2 risk ..10 {as is|as available}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'The Services are provided "as is" and "as available".',
    'Examplia disclaims all warranties, express or implied, including merchantability and fitness for a particular purpose.',
    'We do not warrant that the app will be uninterrupted or free of errors.',
    'We make no promises about the accuracy of the listings.',
    'The website is offered on an as-is basis without guarantee of any kind.',
    ['We cannot guarantee that the service:', 'will always be available or free from faults;'],
    'All implied warranties and conditions are hereby excluded.',
  ],
  passed: [
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
