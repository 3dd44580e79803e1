import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const CLAIMS =
  'claim|claims|demand|demands|damages|liability|liabilities|losses|loss|causes of action|cause of action|actions|disputes|dispute|suits|rights of action|legal action|controversies|responsibility';
const US =
  'us|our|company|we|parties|releasees|provider|affiliates|officers|directors|its|them|licensor|website|sponsor|sponsors|organizers|platform|app store|service';

export default defineClause({
  id: 'release-of-claims',
  title: 'You give up claims in advance',
  group: 'liability',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 1, R: 2, C: 2, S: 0 },
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Copyright Claims Policy',
    'Privacy Policy',
  ],
  definition: 'You give up claims beforehand, such as claims you do not know of yet or those from disputes with other users.',
  whyItMatters: 'A right can be gone before you know that you have it.',
  whatItMeans: 'When harm appears, the provider can say that you gave up your claim when you signed up.',
  whatYouCanDo:
    'Do not sign further releases. If you suffer harm, ask a consumer advice centre: a release that you could not negotiate is often not binding.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(a)–(b)'] },
    { id: 'us-ca-1542', refs: ['Civ. Code 1542'] },
    { id: 'uk-cra', refs: ['65'] },
  ],
  related: ['liability-exclusion', 'liability-cap', 'user-indemnification', 'shortened-limitation'],
  mappings: { tosdr: [154], claudette: ['LTD'] },
  modifiers: [
    {
      by: 1,
      when: 'claims that you do not know yet or injuries are covered',
      inBlock: [
        '{known and unknown|known or unknown|unknown claims|unsuspected|1542}',
        '{personal injury|bodily injury|death|injuries|wrongful death}',
      ],
    },
    {
      by: -1,
      when: 'it concerns disputes with other users',
      seq: [
        '{dispute|disputes} ..4 with ..3 {other|another|one or more} ..1 {user|users|member|members|party|parties}',
        '{dispute|disputes} between {users|members}',
      ],
    },
  ],
  match: {
    none: [
      '{moral right|moral rights|jury|class action|class actions|inconvenient|forum non conveniens|venue|personal jurisdiction|objection|objections|defense|defenses|publicity|notice of}',
      '{settlement|settle} ..8 release',
      '{we|company} ..1 {release|hereby release|waive|will release|may release} ..2 {you|the|your|any}',
      '{more than|within|after} ..3 {one|1|30|thirty|sixty|60|90|two|six} ..3 {year|years|days|months}',
      'waive the right to pursue',
      'sue in court',
      'claim against ..4 {before|until|unless}',
      'release ..3 {notes|version|versions|schedule|date|candidate}',
    ],
    any: [
      `{you|user|users|customer|member|licensee|hereby|agree|agrees|participants|entrant|entrants|buyer|seller|i} ..6 {release|releases|discharge|discharges|releasing|remise} ..5 {${US}} ..30 {${CLAIMS}}`,
      `{you|user|users|customer|member|hereby|agree|agrees|participants|entrant|entrants|shall|will|forever|irrevocably} ..3 {release|releases|discharge} ..20 {from|of} ..8 {${CLAIMS}}`,
      '{release|releases|releasing} ..3 {and|discharge|waive|hold|acquit} ..3 {discharge|hold harmless|forever|waive|acquit|indemnify|covenant} ..30 {from|against|of}',
      '{release and|release indemnify|releases and|releases indemnifies|release defend} ..3 {hold|forever|discharge|indemnify}',
      '{release|releases} ..14 from {any|all|any and all} ..3 {claim|claims|liability|liabilities|damages}',
      '{waive|waives} and hold harmless',
      'waiver of {any|all} ..2 {claim|claims}',
      'forever {discharge|discharges|release|waive|discharging|discharged}',
      '{waive|waives|waiver|waiving|relinquish|relinquishes} ..12 {1542|section 1542|1541|california civil code}',
      '{1542|california civil code} ..30 {release|releasing|waive|waived}',
      '{waive|waives|relinquish|give up|gives up|renounce|renounces|waiving} ..8 {claim|claims|right to claim|cause of action|causes of action|rights of recourse|right of recourse|right to sue|remedies|legal or equitable rights} ..8 {against|that may|which may|you may have|you have|arising|with respect|in respect|that you|relating|related|resulting|for damages|for compensation|for losses}',
      '{waive|waives|relinquish} ..10 {legal or equitable} ..3 {rights|remedies}',
      '{covenant|covenants|agree|agrees|promise|promises|undertake} not to {sue|bring any claim|make any claim|assert any claim|bring a claim|bring any action}',
      '{not|never} ..3 {make|bring|assert|have} any ..2 {claim|claims} against ..2 {us|the company|company}',
      '{is|are|be} ..2 {released|discharged} ..3 from ..6 {claim|claims|demand|demands}',
      {
        seq: '{agree|agrees|will|shall|undertake|undertakes|promise} ..2 {not|never} ..2 {bring|make|assert|file|pursue|raise|commence} any ..3 {claim|claims|action|lawsuit|legal action|proceedings} ..3 against',
        by: 'user',
        none: ['{until|unless|before|patent|patents|intellectual property|other than|small claims|more than|court}'],
      },
      { seq: '{you|users|user|member} {will|shall|may|agree} not ..1 sue {us|the company|company|our}', by: 'user' },
      {
        seq: '{waive|waives|waiving|relinquish|relinquishes|give up|gives up|renounce|renounces} ..5 {all|any|any and all} ..2 {claim|claims|recourse|right of action|rights of action}',
        none: ['{fees|privilege|ownership|jurisdiction|priority|claim that}'],
      },
      '{waive|waives} ..16 {general release|release to claims|releases to claims|releases to those}',
      {
        seq: '{you|user|users|customer|member|members|client|licensee|participant|participants|hereby} ..3 {relieve|relieves|absolve|absolves|exonerate|exonerates|discharge|discharges} ..12 {from|of} ..3 {any|all|liability|responsibility|every}',
        by: 'user',
      },
      {
        seq: '{waive|waives|give up|gives up|relinquish|relinquishes|surrender} ..4 right to {sue|bring a claim|bring claims|claim compensation|claim damages|seek damages|seek compensation}',
        none: ['{arbitrat*|court|class}'],
      },
      {
        seq: '{undertake|undertakes|agree|agrees|promise|promises} {not to|never to} {sue|bring|commence|institute|initiate} ..8 {us|against|its|affiliates}',
        by: 'user',
        none: ['{until|unless|before|patent|patents|other than|small claims|more than|court|class|arbitrat*}'],
      },
      '{pursue|bring} ..8 {claim|claims|action|dispute} ..14 {without recourse|not against us|independently of|without involving us|without involvement of us}',
      '{release|releases} {us|the company|the platform|the site} ..2 from {them|such|any such|these|it}',
      {
        seq: '{you|user|users|customer|member|members|client|participant|participants|parties} ..4 {release|releases} ..4 {of|from} {all|any} ..3 {liability|claims|responsibility|disputes|obligations}',
        by: 'any',
        none: ['{funds|escrow|data|information|personal}', '{we|company} ..2 {release|releases}'],
      },
      {
        seq: '{parties|party} ..3 {release|releases} {each|the} other ..4 from ..3 {claims|claim|liability|all|any}',
        none: ['{obligation|obligations}'],
      },
      {
        seq: '{you|user|users|member} ..4 no right to {pursue|sue|claim against|bring a claim against} ..2 {us|the company|company|our|the platform}',
      },
      '{hold|holds|holding} ..6 harmless and ..2 {release|releases} ..4 from',
      {
        seq: '{release|releases|discharge|waive|waives} {every|all} ..1 {claim|claims} ..8 against {us|the company|our|the site}',
        by: 'any',
        none: ['{we|company} ..2 {release|waive|discharge}'],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'You expressly relieve us from all liability that arises from linked services.',
    'Members release the association of all liability.',
    'You will pursue such a claim directly and without recourse to us.',
    'If you have a dispute with another member, you release us from all claims and damages that arise from it.',
    'You waive California Civil Code Section 1542, which protects unknown claims.',
    'You hereby release and forever discharge Examplia and its officers from any liability.',
    'You covenant not to sue the company for injuries suffered at a meeting.',
    'The user waives any claims against Examplia arising from the acts of other users.',
    'You undertake not to bring any claim against our staff.',
    'The player waives all recourse that follows from an outage.',
    'You agree to release and hold harmless the organisers from all losses of any kind.',
  ],
  passed: [
    'This section does not relieve you of your duty to settle the dispute first.',
    'We release the funds to the seller after three days.',
    'We may release new versions of the app at any time.',
    'You waive your moral rights in the contributions.',
    'You waive any claim that the rules of the tribunal are one-sided.',
    'You agree not to bring any claim against us before you have tried to settle it with us.',
    'You and we waive the right to a jury trial.',
    'You waive any objection to the place of the hearing.',
    'We will release your personal data only when a court orders it.',
    'Our failure to enforce a right is not a waiver of that right.',
    'After the settlement both sides sign a release.',
  ],
  also: ['user-indemnification'],
};
