import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'jury-trial-waiver',
  title: 'You give up a jury trial',
  group: 'disputes',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 1 },
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
  definition: 'You give up the right to have a jury decide your case.',
  whyItMatters: 'In the United States, a jury is a check on powerful parties.',
  whatItMeans: 'A judge or an arbitrator decides your case, without a jury.',
  whatYouCanDo:
    'If you can opt out of arbitration, do so in time: this may end the waiver as well. Outside the United States it rarely matters.',
  regulations: [
    { id: 'us-const7', refs: ['7th Amendment'] },
    { id: 'us-faa', refs: ['9 USC 2'] },
  ],
  related: ['forced-arbitration', 'class-action-waiver', 'arbitration-opt-out'],
  mappings: { claudette: ['A'], dpv: ['dpv:ContractDisputeResolutionClause'] },
  modifiers: [
    {
      by: 1,
      when: 'it also holds in court',
      seq: [
        '{court|litigation} ..8 {rather than|instead of|and not} ..3 arbitration ..16 jury',
        'proceed~ in court ..16 jury',
        'if for any reason ..20 court ..20 jury',
      ],
    },
    { by: -1, when: 'you can opt out in time', with: ['arbitration-opt-out'] },
  ],
  match: {
    none: ['{not|never} waive', 'not require ..8 {waive|to}', '{jury duty|jury service}', "{doesn't|does not} apply"],
    any: [
      {
        seq: '{provide~|contain~|include~|including|apply|applies|through} ..16 {jury trial|jury} {waiver|waivers}',
        negation: 'ignore',
      },
      { seq: '{replace|replaces|replacing} ..12 {jury|juries} & arbitra*', negation: 'ignore' },
      { seq: 'would have had ..20 {jury|juries}', negation: 'ignore' },
      { seq: 'neither ..6 {seek|demand|request|have|be entitled} ..6 {jury|trial by jury}', negation: 'ignore' },
      {
        // "… are not permitted, and you waive …": a "not" before the waiver belongs to something else.
        seq: '{waive|waives|waived|waiving|waiver of|waives any|give up|gives up|giving up|forgo|forgoes|forgoing|forego|foregoes|foregoing|relinquish~|surrender~|renounce~} ..24 {jury|juries}',
        negation: 'ignore',
      },
      {
        seq: '{jury|juries|jury trial|trial by jury} ..14 {waived|is waived|are waived|hereby waived|waive|waiving}',
        negation: 'ignore',
      },
      {
        seq: '{rather than|instead of|in lieu of|without|in place of} ..6 {jury trial|jury trials|trial by jury|trials by jury|trial before a jury} & {agree*|dispute|disputes|claim|claims|require|arbitrat*|trial|controversies}',
        negation: 'ignore',
      },
      {
        seq: '{resolved|resolve|decided|decide|determined|determine|settled|heard|tried|litigated} ..12 {not|rather than|instead of|without} ..6 {jury|juries}',
        negation: 'ignore',
        none: ['arbitration uses'],
      },
      {
        seq: '{not|no} ..16 {jury trial|trial by jury|right to a jury|decided by a jury|heard by a jury|before a jury} & {agree|agrees|disputes|waive*|arbitrat*|entitled|have}',
        negation: 'ignore',
        weak: true,
      },
      {
        seq: '{absent|but for|without} ..3 {provision|agreement|arbitration|clause} ..12 {right|entitled} ..12 {jury}',
        negation: 'ignore',
      },
      {
        seq: '{limits|limit|affects|lose|losing} ..8 {right|rights} ..12 {jury trial|trial by jury}',
        negation: 'ignore',
      },
      {
        seq: '{prevent~|preclude~|bar|bars} ..12 {jury trial|trial by jury|jury}',
        negation: 'ignore',
      },
      { seq: '{jury trial|jury} waiver ..4 {applies|apply}', negation: 'ignore' },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'This section includes a jury trial waiver.',
    'Arbitration replaces the right to have a jury decide your claim.',
    'Neither of us will seek a trial by jury.',
    'You and we each waive the right to a trial by jury.',
    'By agreeing to arbitration, you give up your right to go to court and to have a jury hear your case.',
    'The right to a jury trial is hereby waived.',
    'Disputes will be decided by an arbitrator and not by a judge or jury.',
    'These terms require individual arbitration rather than jury trials.',
    'Class actions are not permitted, and you are waiving any right to a jury trial.',
  ],
  passed: [
    'Nothing in these terms asks you to give up your rights before a court.',
    'You do not waive your right to a trial by jury.',
    'You waive any objection to the venue of these courts.',
    'A jury of photographers chooses the winner of the contest.',
    'You waive any moral rights in your entries.',
    'This clause does not require residents of Quebec to waive a jury trial.',
  ],
  also: ['forced-arbitration', 'class-action-waiver', 'foreign-law-venue', 'mass-arbitration-protocol'],
};
