import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'class-action-waiver',
  title: 'You cannot join a class action',
  group: 'disputes',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 1, C: 2, S: 1 },
  documentTypes: [
    'Terms of Service',
    'Commercial Terms',
    'Developer Terms',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Privacy Policy',
    'Other Policy',
  ],
  definition: 'You give up joining or leading class, collective or representative proceedings.',
  whyItMatters: 'When suing alone costs more than the harm, small harms are rarely put right.',
  whatItMeans: 'You would face the company alone, even if many people have the same complaint.',
  whatYouCanDo:
    'If you can opt out of arbitration, check whether that covers class actions too, and send it in time. Report the problem to a consumer authority, which can act for many people at once.',
  regulations: [
    { id: 'us-faa', refs: ['9 USC 2'] },
    { id: 'us-efaa', refs: ['9 USC 402'] },
    { id: 'eu-rad', refs: ['2020/1828'] },
    { id: 'eu-uctd', refs: ['Annex 1(q)'] },
  ],
  related: ['forced-arbitration', 'arbitration-opt-out', 'mass-arbitration-protocol', 'jury-trial-waiver'],
  mappings: { tosdr: [117], claudette: ['A'], dpv: ['dpv:ContractDisputeResolutionClause'] },
  modifiers: [
    {
      by: 1,
      when: 'claims in the public interest are barred too',
      inBlock: ['{waive|waives|waiving|not|no|never} ..14 {public injunctive|public injunction}'],
    },
    { by: -1, when: 'you can opt out in time', with: ['arbitration-opt-out'] },
  ],
  match: {
    none: [
      '{world class|class wide settlement|settlement}',
      '{unenforceable|invalid|illegal|severable|severed|severability|not enforceable}',
      '{does not|do not|shall not} ..4 {require|prevent|preclude|apply|prohibit}',
      'collectively referred',
      '{antitrust|attorney general from}',
      'not ..2 waive',
      'award ..4 individual basis',
      'not a {current|certified}',
      '{aggregate|total} ..3 liability',
    ],
    any: [
      {
        seq: "{not|cannot|can't|never} ..3 {bring|pursue|file|join|make} ..4 {claim|claims|action|lawsuit|dispute|arbitration} ..3 {together with|jointly with|in common with|along with} ..2 {other|others|another|anyone}",
        negation: 'ignore',
      },
      {
        seq: 'arbitrator ..2 {can|may|shall|will} ..1 {decide|hear|resolve|determine} only ..2 {your|individual|your individual|your own} ..2 {claim|claims}',
      },
      { seq: '{sue|proceed against|litigate against} us only as an individual' },
      {
        seq: '{no|not} ..2 {arbitration|arbitrations|claim|claims|proceeding} ..3 {combined|joined|consolidated|aggregated} with',
        negation: 'ignore',
      },
      {
        seq: '{bring|pursue|assert|make|file|proceed} ..3 {claim|claims|dispute|disputes|action} ..3 {only|solely|exclusively} ..1 {on|in|for} ..1 {your own behalf|its own behalf|their own behalf|your own name|own behalf|yourself}',
      },
      {
        seq: '{claims|disputes|claim|actions} ..14 {not|never|nor} be ..2 {arbitrated|litigated|brought|joined|heard|pursued|combined|tried} ..4 {jointly|together|collectively}',
        negation: 'ignore',
      },
      {
        seq: '{proceed|arbitrate|litigate|resolved|arbitrated|litigated|conducted} ..3 {solely|only|exclusively} on an individual basis',
        context: ['{dispute|disputes|claim|claims|arbitrat*|proceed}'],
      },
      { seq: 'relief ..4 only ..4 {in favor of|in favour of|to} ..2 {the individual|individual}' },
      {
        seq: '{waive|waives|not|never|give up|gives up} ..12 as ..1 representative of ..2 {others|other users|other customers|other persons|other people}',
        negation: 'ignore',
        context: ['{claim|claims|dispute|disputes|arbitrat*|lawsuit|proceeding|proceedings|court}'],
      },
      {
        seq: '{not|waive|give up|gives up|giving up|waives} ..12 {lawsuit|suit|claim|claims|action|proceeding|proceedings} {together|jointly|in common|collectively} with ..2 {other|others|another}',
        negation: 'ignore',
      },
      {
        seq: '{consolidation|joinder} ..24 {excluded|prohibited|barred|waived|not permitted|not allowed|not be permitted}',
        negation: 'ignore',
      },
      { seq: '{not|no|never|neither|waive|waives|waiving} ..16 private attorney general', negation: 'ignore' },
      { seq: 'private attorney general ..8 {not|prohibited|waived|barred}', negation: 'ignore' },
      '{waive|waives|waiving|waived|give up|giving up|gives up|relinquish|relinquishing|forgo|forgoing} ..25 {$classact|collective lawsuit|collective claim|collective claims|collective proceedings|group claim|group claims|group lawsuit|group litigation|group proceedings|collective redress|mass action|mass actions}',
      '{contain|contains|containing|include|includes|including|agree|agrees} ..16 {class action waiver|class waiver|waiver of class|class action and jury trial waiver|class actions waiver|collective action waiver}',
      '{class action waiver|class waiver} provision*',
      // "not as a plaintiff or class member", "not on a class basis"
      '{not|never|cannot|no|neither|nor} ..10 {class member|class representative|class or representative|class or collective|class or consolidated|class or group|class or other|class collective|class consolidated|class representative|class wide|classwide|class arbitration|class arbitrations|class action|class actions|purported class|putative class|class basis|representative action|representative actions|representative proceeding|representative proceedings|collective action|collective actions|group action|member of a class|part of a class|class proceeding|class proceedings|as a class|in a class|on a class|of a class|any class|any form of class}',
      '{class|collective|representative|group} {action|actions|arbitration|arbitrations|proceeding|proceedings} ..14 {not allowed|not permitted|not be|not available|are not|is not}',
      '{class|collective|representative|group} {action|actions|arbitration|arbitrations|proceeding|proceedings} ..14 {prohibited|waived|barred|disallowed|excluded}',
      '{give up|giving up|waive|waiving|eliminates|lose} ..20 {class or group|group or class|as a class|of a class|of a group}',
      '{prohibit|prohibits|exclude|excludes|excluding|preclude|precludes|eliminates|forbid|forbids|bars} ..14 $classact',
      '{arbitrat*|dispute|disputes|claim|claims|proceeding|proceedings|controversy|action|actions|lawsuit|brought|conducted|resolved} ..14 {individual basis|individual capacity|individualized basis|individualised basis|individual capacities}',
      {
        seq: '{in|on} ..3 {individual|individualized|personal} {basis|capacity} ..4 {only|and not|not} & {claim|claims|dispute|disputes|arbitrat*|proceeding|proceedings}',
        negation: 'ignore',
      },
      '{only|solely} ..3 {in|on} ..3 {individual|individualized|personal} {basis|capacity|capacities} & {claim|claims|dispute|disputes|arbitrat*|proceeding|proceedings}',
      "{may not|shall not|will not|cannot|must not|not be|no|not} ..4 {consolidate|consolidated|join|joined|combine|combined|aggregate|aggregated} ..6 {claim|claims|proceeding|proceedings|arbitration|arbitrations|dispute|disputes|person's|party's|action|actions}",
      'no ..3 {class|representative|collective|consolidated} ..3 {action|actions|arbitration|arbitrations|proceeding|proceedings}',
      { seq: '{affects|limits|eliminates|lose} ..8 {right|rights|ability} ..8 $classact' },
      {
        seq: '{individual arbitration|individual basis|individually|individual} ..16 {and not|rather than|instead of|not} ..14 $classact',
        negation: 'ignore',
      },
      { seq: 'without ..4 {resort|recourse|resorting} to ..5 $classact' },
      { seq: 'rather than ..8 $classact' },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'You cannot bring a claim together with other customers.',
    'You may bring claims only on your own behalf.',
    'Claims of several customers may not be litigated jointly.',
    'You waive the right to take part in a collective lawsuit.',
    'The consolidation of several arbitrations is excluded.',
    'You waive your right to take part in a class action against us.',
    'Every claim may only be brought in your individual capacity, and never as a plaintiff or class member.',
    'The arbitrator may not consolidate the claims of more than one person.',
    'Class arbitrations and class actions are not permitted.',
    'Any proceeding will be conducted only on an individual basis.',
    'These terms contain a class action waiver.',
    'You give up the ability to pursue a dispute as part of a group or class.',
  ],
  passed: [
    'The services are collectively called the Platform.',
    'We offer world-class support to all customers.',
    'If the class action waiver is found invalid, the rest of this section stays in force.',
    'This section does not require consumers in Quebec to waive a class action.',
    'We use pixels, beacons and tags (collectively, cookies).',
    'Either of us may take part in a class-wide settlement.',
    'We grant you a right to use the app solely in your personal capacity.',
    'Claims that are the subject of a certified class action litigation are decided by the court.',
  ],
  also: ['forced-arbitration'],
};
