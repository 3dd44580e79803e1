import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'mass-arbitration-protocol',
  title: 'Hurdles when many people claim at once',
  group: 'disputes',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 2, S: 0 },
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
  definition:
    'When many similar claims are filed, special steps apply: batches, test cases, queues, extra conditions or a ban on filing together.',
  whyItMatters: 'A claim that waits for years can lose its worth, and the company faces fewer cases at a time.',
  whatItMeans: 'Your case may wait behind many others, sometimes for years.',
  whatYouCanDo: 'Ask a lawyer whether deadlines stop while you wait, and whether small-claims court is open to you instead.',
  regulations: [
    { id: 'rules-mass-arb', refs: ['AAA/JAMS'] },
    { id: 'us-faa', refs: ['9 USC 2'] },
  ],
  related: ['forced-arbitration', 'class-action-waiver', 'arbitration-opt-out'],
  mappings: { claudette: ['A'] },
  modifiers: [
    {
      by: 1,
      when: 'test cases come first',
      inBlock: [
        'bellwether*',
        '{remaining|other} {demands|cases|claims|disputes|arbitrations} ..12 {not be filed|not be deemed filed|stayed|held in abeyance}',
      ],
    },
    {
      by: -1,
      when: 'deadlines stop while you wait',
      inBlock: ['{shall|will|be} ..2 tolled', '{toll|tolls} ..6 {limitation|limitations|period|periods|statute}'],
    },
    {
      by: -1,
      when: 'you may turn to a court instead',
      inBlock: ['{opt out|elect|opted out|choose} ..8 {court|litigate|litigation}', 'proceed ..2 in ..2 court'],
    },
  ],
  match: {
    none: [
      'unless ..2 batch',
      '{invalid or unenforceable|invalid and unenforceable}',
      // Naming the provider's rules is no protocol of its own.
      '{mass arbitration|mass filing|mass filings|mass arbitrations} ..2 {supplementary|supplemental|rules|fee|fees}',
      'rules regarding mass',
      '{supplementary|supplemental} rules for ..3 mass',
      '{physical|distance} {miles}',
    ],
    any: [
      {
        seq: '{elect|elects|discretion|choose|right} ..8 consolidate ..2 {multiple|several|similar|related|many} ..2 {arbitrations|claims|demands|disputes|cases|proceedings}',
        negation: 'ignore',
      },
      {
        seq: '{many|multiple|several|numerous} {customers|users|claimants|people|individuals} ..6 {similar|same|identical} ..3 {claims|demands|disputes} ..10 {sample|first|group|groups|batches|stages|counsel|law firm}',
        negation: 'ignore',
        context: ['arbitra*'],
      },
      {
        seq: '{cases|claims|disputes|demands|arbitrations} ..20 {staged process|in stages|staged proceeding|staged proceedings|test cases}',
        negation: 'ignore',
        none: ['{development|construction}'],
      },
      {
        seq: '{remaining|other} {demands|cases|claims|disputes|arbitrations} ..8 {stayed|held in abeyance|paused|wait}',
        negation: 'ignore',
        none: ['insur*'],
      },
      {
        seq: '{coordinated|coordinated mass|collective} {filing|filings|cases|claims} ..10 {group|groups|batches|stages}',
        negation: 'ignore',
      },
      {
        seq: '{mass arbitration|mass arbitrations|mass filing|mass filings|mass action|mass actions|mass claims|mass arbitration proceeding|mass demands|mass disputes} & {shall|will|may|not|agree*|if|apply|applies|must|proceed|prohibited|permitted|waive*|administered|batch*|batches|filed|deemed|requirements}',
        negation: 'ignore',
      },
      { seq: 'batch {arbitration|arbitrations|arbitrated|process|proceeding}', negation: 'ignore' },
      {
        seq: '{batches|batch|groups} of ..6 {demands|claims|claimants|cases|disputes|arbitrations|demand|arbitration}',
        negation: 'ignore',
      },
      { seq: '{in|into|each|per} {batch|batches} & {arbitrat*|claimants|claimant|demands|disputes}', negation: 'ignore' },
      { seq: 'bellwether*', negation: 'ignore' },
      { seq: 'multiple case {filing|filings}', negation: 'ignore' },
      {
        seq: '{staged|sequential|stage one|stage two|second stage|first stage|first set|second set} ..12 {arbitration|arbitrations|disputes|cases|claims|demands|proceedings} & {arbitrat*|counsel|claimants|filed}',
        negation: 'ignore',
      },
      {
        seq: '{two|three|five|10|ten|15|fifteen|20|twenty|25|twenty five|30|thirty|50|fifty|75|seventy five|100|one hundred|hundred|more} {or more|or more other|plus|5 or more|10 or more|25 or more|50 or more|100 or more|than} ..8 {demands|claimants|claims|arbitrations|disputes|cases|requests for arbitration|arbitration demands|notices|individual requests} ..24 {similar|same|coordinated|related|identical|common|counsel}',
        negation: 'ignore',
      },
      {
        seq: '{or more|more than|at least} ..6 {similar|substantially similar|identical} ..4 {demands|claims|disputes|cases|arbitrations|claimants|arbitration demands|notices}',
        negation: 'ignore',
      },
      {
        seq: '{coordinated|collective|consolidated} ..3 {arbitration|arbitrations|filing|filings|demands} ..12 {counsel|law firm|law firms|same|similar}',
        negation: 'ignore',
      },
      {
        seq: '{same|coordinated|similar} ..4 {law firm|law firms|counsel|attorneys} ..24 {demands|arbitrations|claims|disputes|cases} & {arbitrat*} & {or more|more than|multiple|similar}',
        negation: 'ignore',
      },
      {
        seq: '{not be filed|not be deemed filed|not filed|only be deemed filed} ..20 {arbitration|selected|arbitrations|cases|staged}',
        negation: 'ignore',
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Examplia may elect to consolidate multiple arbitrations that raise similar issues.',
    'The other demands will be stayed until the test cases are over.',
    'If 25 or more similar demands for arbitration are filed by the same law firm, they will proceed in batches.',
    'The parties will select ten cases for a bellwether proceeding.',
    'Mass arbitrations are not permitted under these terms.',
    'The provider shall administer the demands in batches of 100 claimants each.',
    'The remaining cases shall not be filed in arbitration until the first set has been resolved.',
    'If your claim is part of a multiple case filing, the following staged process applies.',
  ],
  passed: [
    'The hearing takes place by video unless the batch process applies.',
    'The arbitration follows the Consumer Rules and the Mass Arbitration Supplementary Rules.',
    'Claims of 10,000 dollars or more need an in-person hearing.',
    'An arbitrator may hear the claim of one person only.',
    'You waive the right to take part in a class action.',
    'We send notifications in batches to save energy.',
    'If you move 25 or more miles away, you may end the contract.',
    'An in-app purchase applies to multiple devices.',
  ],
  also: ['forced-arbitration', 'class-action-waiver', 'jury-trial-waiver', 'shortened-limitation', 'arbitration-opt-out'],
};
