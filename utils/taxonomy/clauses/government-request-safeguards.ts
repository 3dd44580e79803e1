import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const DEMAND =
  'legally binding request|subpoena|subpoenas|court order|court orders|search warrant|search warrants|government request|legal process|legal demand|legal demands|legal request|legal requests|government request|government requests|government demand|government demands|law enforcement request|law enforcement requests|governmental request|data request from|authorities|law enforcement|demand for disclosure|disclosure request|third party demand|official request|official requests|government order|government orders|order of an authority|request from an authority|request of an authority|requests of authorities';
const PROCESS =
  'court order|court orders|a warrant|valid warrant|warrants issued|search warrant|search warrants|warrant or|subpoena|subpoenas|valid legal process|judicial order|judicial process|judge|legally binding order|legally binding request|legally binding requests|valid and binding|lawful court orders|order of a court';

const BODY =
  'government|governments|law enforcement|police|authorities|public authority|government body|government agency|government agencies|governmental body|state agencies|security agencies|intelligence agencies';

export default defineClause({
  id: 'government-request-safeguards',
  title: 'Limits on government access',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Law Enforcement Guidelines', 'Terms of Service', 'Data Processor Agreement', 'Other Policy'],
  definition:
    'The provider asks for legal process before it gives data to authorities, challenges demands that go too far, tells users or publishes reports.',
  whyItMatters: 'Someone checks the demand before your data leaves.',
  whatItMeans: 'Authorities may need more than a letter, and you may learn that they asked.',
  whatYouCanDo: 'Read the transparency report if there is one: it shows how many requests came in and how many were refused.',
  regulations: [
    { id: 'us-ecpa', refs: ['18 USC 2703'] },
    { id: 'gdpr', refs: ['48'] },
  ],
  related: ['government-disclosure', 'encryption-stated', 'transfer-safeguards'],
  mappings: { tosdr: [165, 169, 305, 393], opp115: ['Third Party Sharing/Collection'] },
  match: {
    by: 'provider',
    none: [
      'confidential information',
      'receiving party',
      'disclosing party',
      'copyright',
      'counter notice',
      '{change|changes|you shall|do not warrant|service providers provide|registration}',
      'with or without notice',
      '{customer|processor|controller|data exporter|data importer} {shall|will|must}',
    ],
    any: [
      // Tells the user.
      `{notify|notifies|inform|informs|alert|tell|notice to|notification to|give notice to|provide notice to} ..3 {you|users|user|account holder|account holders|customer|customers|affected users|the affected|subscribers|members} ..24 {${DEMAND}}`,
      `{${DEMAND}} ..24 {notify|inform|alert|tell} ..2 {you|users|the user|account holder|account holders|affected users|the affected}`,
      `{notify|inform|alert} ..3 {you|users|user|the affected} ..10 {before|prior to} ..6 {disclosing|disclosure|producing|complying|handing} ..16 {law enforcement|government|authorities|legal process|subpoena|request}`,
      {
        seq: '{notify|inform|alert|notice to} ..2 {you|users|customers|account holders} ..6 {of|about|before} {such|the|these|any|each} ..3 {request|requests|disclosure|demand|demands|order|orders}',
        context: ['{law enforcement|subpoena*|legal process|court order*|government*|public authorities|authorities}'],
        none: ['{right|rights|denial|denied|deletion|correction|fee}'],
      },
      // Looks at each demand and fights it.
      {
        seq: `{challenge|contest|oppose|push back|resist|reject|refuse|object to|narrow|seek to narrow|appeal} ..12 {${DEMAND}|overbroad|overly broad|unlawful request|unlawful requests|vague}`,
        none: ['{you|your} ..3 {object|appeal|challenge}', '{reject|refuse} ..3 {liability|you|cookies}'],
      },
      { seq: `{overbroad|overly broad} ..10 {request|requests|demand|demands|order|orders|process}` },
      {
        seq: `{review|reviews|evaluate|evaluates|assess|assesses|scrutinize|scrutinise|examine|verify|reviewed|evaluated} ..4 {each|every|all|any|such|the legality|the validity|legality|validity} ..6 {request|requests|demand|demands|order|orders}`,
        context: ['{government|law enforcement|authorities|legal process|subpoena*|police}'],
      },
      // Insists on an order.
      {
        seq: `{only|solely|except|unless|without a|without an|requires|require|require a|insist on|insists on|must present|must provide|must obtain} ..16 {${PROCESS}} ..12 {disclos*|provide|release|share|content|contents|data|information|compel|produce|hand over}`,
        negation: 'ignore',
      },
      {
        seq: `{disclos*|provide|release|share|hand over|produce} ..16 {only|solely|except|unless|without a|without an} ..12 {${PROCESS}}`,
        negation: 'ignore',
      },
      { seq: `{only|not|never} ..6 {disclos*|provide|release|share|hand over|produce|respond} ..24 {${PROCESS}}`, negation: 'ignore' },
      `{${PROCESS}} ..8 {is|are} ..2 {required|needed|necessary} ..8 {compel|disclos*|obtain|content|contents|access|data}`,
      `{request|requests|demand|demands|contents|content|data|disclosure} ..16 {require|requires|need|must be accompanied by} ..8 {${PROCESS}|warrant or equivalent}`,
      `{requires|require|must be} ..10 {signed document|legally binding|issued pursuant}`,
      '{challenge|contest|reject|resist} ..8 {legal access|access by governments|government access|disproportionate|not legally binding}',
      // Publishes numbers.
      {
        seq: 'transparency {report|reports}',
        context: [
          '{government*|law enforcement|authorities|public agencies|legal request*|user data|police|subpoena*|requests for information|requests for user|request}',
        ],
      },
      {
        seq: '{each|every|all|any|such|these} ..3 {request|requests|demand|demands|order|orders} ..2 {is|are} ..2 {checked|reviewed|examined|assessed|scrutinised|scrutinized|verified|evaluated}',
        context: ['{government|law enforcement|authorities|legal process|subpoena*|police}'],
        none: ['{deletion|access request|refund|identity}'],
      },
      '{publish|publishes|release} ..6 {report|reports|numbers|statistics|figures} ..14 {requests|demands|orders} ..14 {government|governments|authorities|law enforcement|police}',
      {
        seq: '{object|objects|refuse|reject|push back|challenge} ..6 {requests|demands|orders} ..4 {too broad|too wide|vague|unlawful|disproportionate|without a legal basis|no legal basis}',
        context: ['{government*|law enforcement|authorities|legal process|subpoena*|police}'],
      },
      'warrant canary',
      {
        seq: '{never|not} received ..8 {national security letter|national security letters|gag order|gag orders|fisa order|fisa orders|secret order|secret orders}',
      },
      '{redirect|refer} ..6 {law enforcement|agency|authority|authorities|government body|government agency|police} ..6 to ..8 {customer|user|you|data subject|account holder}',
      {
        seq: '{minimum amount|minimum necessary|least amount|only the minimum|minimum permissible|no more information than|strictly limited to what} ..24 {request|requests|order|orders|demand|subpoena|legal process}',
        context: ['{government|law enforcement|authorities|legal process|subpoena*|police|public authority}'],
      },
      {
        seq: `{push back|challenge|challenges|contest|contests|reject|rejects|resist|refuse|refuses|oppose|opposes|object to|fight} ..6 {request|requests|demand|demands|order|orders} ..4 {${BODY}}`,
        none: ['{you|user|users|customer} ..3 {object|challenge|contest|reject|refuse}'],
      },
      '{contest|challenge} ..4 {order|orders|demand|demands} to ..2 {disclose|provide|produce|hand}',
      `{require|requires|insist on} ..4 {${PROCESS}} ..12 {${BODY}}`,
      `{${PROCESS}} ..4 {is|are} {needed|required|necessary} ..4 before`,
      {
        seq: `{users|customers|user|customer|you|account holders} ..4 {informed|notified|told|alerted} ..6 {before|of|about|prior to} ..10 {${BODY}|${DEMAND}}`,
        none: ['{breach|incident|policy}'],
      },
      `publish~ ..12 {requests|demands} ..6 {${BODY}}`,
      {
        seq: `{not|never|only} ..2 {disclose|provide|give|share|release|hand over|transfer} ..8 to ..3 {${BODY}} ..6 {unless|if|when|where} ..8 {obliged|legally required|compelled|required by|court|warrant|ordered|obligated|legally binding}`,
        negation: 'ignore',
        evidence: 'implied',
      },
      {
        seq: `{every|each|any|all} ..2 {demand|request|order|requests|demands} {by|from|of} ..4 {${BODY}} ..6 {checked|reviewed|examined|assessed|scrutinised|scrutinized|verified}`,
      },
      {
        seq: `{scrutinise|scrutinize|review|examine|verify|assess} ..2 {each|every|all} ..2 {government|law enforcement|police|official} {request|requests|demand|demands}`,
      },
      {
        seq: `{${BODY}} ..6 {must|need to|needs to|have to|has to|required to} ..6 {present|come|provide|produce|obtain|submit|serve|show} ..8 {${PROCESS}}`,
        by: 'any',
      },
      { seq: `not {voluntarily|willingly} ..3 {give|provide|disclose|share|hand} ..12 {${BODY}}`, negation: 'ignore' },
      {
        seq: '{never|not} ..3 {built|build|create|created|provide|provided|install|installed|add|added|put} ..4 {backdoor|back door|backdoors|back doors}',
        negation: 'ignore',
        none: ['{you|users} ..3 not', '{malware|virus|viruses|trojan}'],
      },
      { seq: `{only|solely|require|requires} ..16 {mutual legal assistance|mlat}` },
      {
        seq: `{notice|notification} of ..3 {demand|request|order|requests|demands} ..6 {${BODY}}`,
        none: ['{receiving party|disclosing party|breach}'],
      },
      { seq: `{subpoena|court order|legal process|law enforcement request|government request} ..20 let you know` },
      { seq: `{require|requires} that ..3 {requests|demands} ..14 {${PROCESS}}` },
      `{${PROCESS}} ..4 before ..6 {disclos*|releas*|provide|provid*|hand|give|giving|share|sharing}`,
      `{${BODY}} ..3 {receive|receives|get|gets|obtain|obtains} ..8 only ..8 {${PROCESS}}`,
      {
        seq: `{${DEMAND}} ..4 {are|is|will be} ..2 {contested|challenged|rejected|refused|resisted|opposed}`,
      },
      {
        seq: '{examine|check|review|verify|assess} ..2 {lawfulness|legality|validity|legal basis} ..6 {request|order|demand|requests|orders|demands}',
        context: ['{government|law enforcement|authorities|authority|legal process|subpoena*|police}'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Before we answer a subpoena we will notify you, unless the law forbids it.',
    'We will inform affected users of any law enforcement request for their data.',
    'We challenge government requests that are overbroad.',
    'We only hand over the content of messages when we receive a search warrant.',
    'Our transparency report shows how many government requests for user data we received.',
    [
      'How we deal with requests of the police:',
      'We review every request and reject those without a legal basis in law enforcement statutes.',
    ],
    'We will redirect the authority to ask the user for the data.',
    'We give only the minimum necessary to comply with a law enforcement demand.',
    'To this day we have not received any national security letter.',
    'We publish a yearly report on the requests that we received from authorities.',
    'A court order is required to compel the disclosure of stored files.',
    'We push back on requests from the government that go too far.',
    'The police must present a search warrant before we answer.',
    'We do not voluntarily give governments access to the data of our members.',
    'We will not disclose your data to public authorities unless we are legally required to do so.',
    'Every request from the police is checked by our lawyers.',
  ],
  passed: [
    'We may disclose data to law enforcement if we believe in good faith that it is needed.',
    'The receiving party will notify the other party of any subpoena for confidential information.',
    'We will notify you of changes to this policy.',
    'We may disclose your data to comply with a court order.',
    'You may object to the use of your data for marketing.',
    'You must notify us if you receive a subpoena about the service.',
    'The transparency of our algorithms is described in a separate report.',
    'You warrant that your plugin does not add a backdoor.',
    'Authorities may refuse requests of travellers.',
  ],
  also: ['government-disclosure'],
};
