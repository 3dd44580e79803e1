import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'forced-arbitration',
  title: 'Disputes must go to private arbitration',
  group: 'disputes',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 1, C: 1, S: 2 },
  documentTypes: ['Terms of Service', 'Commercial Terms', 'Developer Terms', 'In-App Purchases Policy'],
  definition: 'You have to settle claims by binding arbitration instead of in court, as a condition of use.',
  whyItMatters: 'Arbitration is private: there is hardly any appeal, little publicity, and the provider usually writes the rules.',
  whatItMeans: 'You give up a public court before any dispute exists.',
  whatYouCanDo:
    'Look for an opt-out: many contracts give you 30 days to refuse arbitration by letter or e-mail. Send it in time and keep proof. Small-claims court often stays open to you.',
  regulations: [
    { id: 'us-efaa', refs: ['9 USC 402'] },
    { id: 'us-ca-sb82', refs: ['1670.15'] },
    { id: 'eu-uctd', refs: ['Annex 1(q)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 20'] },
  ],
  related: ['class-action-waiver', 'shortened-limitation', 'liability-cap'],
  mappings: { tosdr: [339], claudette: ['A'], dpv: ['dpv:ContractDisputeResolutionClause'] },
  match: {
    none: [
      // Data Privacy Framework arbitration and consumer boards are no condition of use.
      '{privacy framework|dpf|privacy shield|eu us|annex i}',
      '{arbitration board|arbitration boards|conciliation board|dispute resolution body}',
      '{not|neither|nor|never} ..4 {subject to|obliged|obligated|willing|required|participate|require|apply|preclude|prevent|force|forcing|fans|bound} ..12 arbitra*',
      '{without|except} ..2 recourse to arbitration',
      '{instead of|in lieu of|alternative to|rather than} ..2 {arbitration|arbitrating}',
      '{you|consumer|consumers|individual|individuals} ..3 {may|can|able to|possibility|option} ..4 {invoke|elect|choose|request|opt} ..4 arbitration',
      '{if both|both parties agree|mutually agree|mutual agreement|voluntary|voluntarily}',
      '{opt out|opting out|reject} ..4 {of|from} ..4 arbitra* ..12 {by|within|notice|email|mail}',
      '{unenforceable|invalid|severable|severed}',
      '{seed|domain name|udrp|icann}',
      'notwithstanding ..4 decision',
      'resolved in {court|courts}',
      '{provided|under|in} ..3 {the|this} arbitration {agreement|section|provision} ..3 {survive|does not|shall not}',
    ],
    notContext: ['{privacy framework|data privacy framework|privacy shield|dpf}'],
    any: [
      '{resolved|settled|decided|determined|adjudicated|resolve|settle|handled|heard|concluded} ..4 {by|through|via|using|under|in|with|only|solely|exclusively} ..7 {arbitration|arbitrator|arbitrators}',
      '{resolved|settled|determined|decided} ..10 {binding|final|confidential|individual|mandatory} ..3 arbitration',
      '{settled|resolved|determined} under ..8 rules ..3 {arbitration|arbitral}',
      { seq: '{agree|agrees} ..3 to ..3 {arbitrate|arbitration}', none: ["{opt out|not agree|do not agree|don't agree}"] },
      '{agree|agrees} ..6 to ..8 {resolve|submit|settle|arbitrate} ..25 {arbitration|arbitrator}',
      '{agree|agrees|accept|consent} ..4 {binding|mandatory|individual|following mandatory} ..2 arbitration',
      '{shall|must|will} ..2 {be|been} ..3 arbitrated',
      '{dispute|disputes|claim|claims|controversy|controversies} ..16 {submit|submitted|submits|refer|referred} ..2 to ..6 {arbitration|arbitrator|arbitral}',
      '{submit|refer} ..10 {dispute|disputes|claim|claims|controversy} ..25 to ..6 arbitration',
      '{require|requires|requiring|required} ..16 {arbitration|arbitrate|arbitrated}',
      '{contain|contains|containing|include|includes|including} ..8 {binding|mandatory|individual|arbitration} ..4 {arbitration provision|arbitration clause|arbitration agreement|arbitration requirement|arbitration of|agreement to arbitrate}',
      '{contain|contains|containing|include|includes} ..4 {arbitration provision|arbitration clause|arbitration agreement|agreement to arbitrate|arbitration provisions}',
      '{sole|exclusive|only} ..4 {remedy|means|forum|method|way|recourse} ..16 arbitration',
      'arbitration ..8 {sole|exclusive|only} ..2 {remedy|means|forum|method|way|recourse}',
      { seq: 'arbitration ..6 {rather than|instead of|and not|not} ..4 {court|courts|jury|litigation|judge}' },
      { seq: '{only|exclusively|solely} ..3 {by|through|in} ..3 arbitration' },
      // delegation: who decides is the arbitrator
      'arbitrator ..6 {exclusive|sole} ..2 {authority|jurisdiction|power} ..6 {resolve|decide|determine|rule}',
      { seq: 'may require ..30 arbitration' },
      {
        seq: '{either|any} party may ..4 {initiate|commence|demand|start|submit} ..6 arbitration',
        none: ['{if you|must first}'],
        weak: true,
      },
      'waive* ..12 {court|jury} ..12 {favor|favour} of ..3 arbitration',
      { seq: '{give up|giving up|waive|waiving} ..10 {sue|go to court|court} & {arbitration|arbitrate}' },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Any dispute between us will be resolved by final and binding arbitration and not in court.',
    'You and the company agree to arbitrate all claims that arise from these terms.',
    'Please read carefully: these terms contain a mandatory arbitration provision.',
    'All controversies shall be submitted to arbitration under the rules of the national chamber.',
    'The arbitrator has exclusive authority to decide any dispute about this agreement.',
    'Arbitration is the sole means of resolving a claim under this contract.',
    'We may require you to submit any dispute to binding arbitration.',
  ],
  passed: [
    'We are neither obliged nor willing to take part in proceedings before a consumer arbitration board.',
    'Claims about intellectual property are not subject to arbitration.',
    'Under certain conditions you may invoke binding arbitration under the Data Privacy Framework.',
    'The seat of arbitration is Vienna and the language is English.',
    'You can opt out of arbitration within 30 days by sending us an e-mail.',
    'If this arbitration agreement is found unenforceable, claims are resolved in court.',
    'Both of us may bring a claim in small-claims court instead of arbitration.',
  ],
  also: ['class-action-waiver'],
};
