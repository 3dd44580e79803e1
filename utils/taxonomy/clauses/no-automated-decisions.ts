import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'no-automated-decisions',
  title: 'Important decisions are not left to software',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 2,
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Trackers Policy'],
  definition: 'The document says that decisions with a serious effect on you are not made by software alone.',
  whyItMatters: 'A person stays responsible for what is decided about you.',
  whatItMeans: 'If something serious is decided about you, you should be able to reach a person.',
  whatYouCanDo: 'Save this sentence, and quote it if software seems to have refused or banned you.',
  regulations: [
    { id: 'gdpr', refs: ['22', '13(2)(f)'] },
    { id: 'us-co-ai-act', refs: ['SB 26-189'] },
  ],
  related: ['automated-decision-making', 'reasons-and-appeal', 'privacy-rights-listed'],
  mappings: { tosdr: [480], opp115: ['First Party Collection/Use'], dpv: ['dpv:HumanInvolvement'] },
  match: {
    none: [
      // Rights and definitions.
      'right ..3 {not|to not} ..3 be ..4 {subject|subjected}',
      'right to ..2 {not be|object|opt out|obtain human|human|contest|request}',
      '{not to|to not|may not} ..2 be ..3 subject to ..6 {automated|a decision|decisions|solely|profiling} ..20 {you have|may|right|ask|request}',
      '{if|where|in cases where|when|should} {we|the company} ..6 {automated|solely|fully|profiling}',
      '{you must|you may not|you will not use|you shall not|you agree not|not use the|your use|customers may|customer shall|users must}',
      '{unless you|ask us|request that}',
      '{decision tool|outputs should}',
      // A promise that its exception swallows.
      'unless ..5 {necessary|required|authorised|authorized|permitted}',
    ],
    any: [
      {
        seq: '{no|not|never} ..3 {purely|solely|fully|exclusively} ..1 {machine|automated|automatic|computer|algorithmic|computerised} ..2 {decisions|decision|decision making}',
        negation: 'ignore',
        none: ['{right|subject to|object|request|opt out}'],
      },
      {
        seq: '{decision|decisions} ..14 {always|invariably} ..1 {involve|involves|include|includes|require|requires} ..3 {person|human|people|human review|member of staff|employee}',
      },
      {
        seq: '{not|never} ..3 leave ..4 {computer|computers|software|algorithm|algorithms|machine|machines|ai} ..4 to {decide|reject|refuse|determine|judge|approve}',
        negation: 'ignore',
      },
      '{human|humans|people|person|employee|staff} ..3 {takes|take|makes|make|has|have} ..3 {final|last|ultimate} ..1 {decision|decisions|say|word}',
      '{decision|decisions} ..10 {reviewed|made|taken|checked|confirmed} ..4 by ..3 {member of staff|staff member|employee|human reviewer|human reviewers|natural persons|human beings|human operators}',
      '{human|humans|people|person} {review|reviews|check|checks|approve|approves|verify|verifies|confirm|confirms} ..4 {every|each|all} ..4 {decision|decisions|ban|suspension|rejection|denial}',
      {
        seq: "{not|never|don't|doesn't|nor} ..2 {autonomously|independently|automatically} ..1 {make|take|makes|takes|recommend} ..8 {decision|decisions}",
        none: ['{you|users|customer} {may|must|shall|will|should} not'],
      },
      "{not|never|don't|doesn't} ..2 {let|allow|permit|leave} ..4 {algorithm|algorithms|software|ai|machines|computers|automated systems} ..6 {decide|decisions|decision}",
      '{final|ultimate} {decision|decisions} ..4 {rests|rest|lies|lie|remains|remain|made|taken|stays} ..3 {human|person|people|humans|employee|staff}',
      '{none|no} ..4 {decision|decisions} ..8 {exclusively|solely|only|purely|entirely} ..4 {automated|algorithms|machines|software|automatic}',
      {
        seq: "{not|never|no|none|don't|doesn't|neither|nor|cannot|refrain|refrains} ..9 {automated decision|automated decisions|automated individual|automatic decision|automatic decisions|automated processing|solely automated|fully automated|purely automated|exclusively automated|wholly automated|entirely automated|algorithmic decision|automated means without|decisions solely|decisions based solely|decision based solely|decisions based exclusively|decision based exclusively|decisions by automated|decisions automatically|automated profiling}",
        negation: 'ignore',
        none: ['{to not|not to|not} be subject', '{object|objecting|opt out} ..6 {automated|profiling}'],
      },
      {
        seq: "{not|never|no|don't|doesn't|nor} ..12 {profiling|profile|profiles} ..16 {legal|significant|significantly|automated decision|automated decisions}",
        negation: 'ignore',
      },
      {
        seq: "{not|never|no|don't|doesn't|nor} ..8 {ai|artificial intelligence|machine learning|algorithms} ..10 {decision|decisions} ..12 {legal|significant|significantly}",
        negation: 'ignore',
      },
      {
        seq: "{automated decision|automated decisions|automated individual decision|profiling|automatic decision} ..14 {not|no|never|doesn't|don't} ..4 {take place|takes place|taking place|used|use|occur|carried out|made|performed|engage|involved|employed|conducted|applied|happen|taken|exist}",
        negation: 'ignore',
        none: ['{you can|you may|you have}'],
      },
      {
        seq: '{does not|do not|will not|not} {include|involve|result in|constitute|entail|lead to|amount to} ..8 {automated decision|automated decisions|profiling|automated individual|solely automated|decisions based solely}',
        negation: 'ignore',
      },
      {
        seq: "{you|users|individuals|customers|data|information} {will not|are not|is not|isn't|aren't|won't|shall not|will never} ..1 {be subject|be subjected|subject} to ..16 {automated|solely|profiling}",
        negation: 'ignore',
      },
      {
        seq: '{do not|does not} ..30 or ..3 engage in ..4 {automated decision|profiling or automated}',
        negation: 'ignore',
      },
      {
        seq: '{automated decision|automated decisions|automated processing|profiling} ..4 {will not|does not|do not} ..2 {have|produce|result in} ..6 {legal|significant|similarly}',
        negation: 'ignore',
      },
      {
        seq: 'no {decision|decisions} ..16 {automated|automatically|automatic|solely by|algorithm|algorithms}',
        negation: 'ignore',
      },
      {
        seq: '{not|never} ..6 {decision|decisions} ..10 {solely|exclusively|only|purely} ..4 {automated|automatic|automatically|algorithms|machines}',
        negation: 'ignore',
        none: ['be subject'],
      },
      {
        seq: "{not|no|never|don't|doesn't} ..8 {decision|decisions} ..20 {without|with no} ..3 {human|manual|a person}",
        negation: 'ignore',
        none: ['{not|to not} be', '{output|outputs}'],
      },
      {
        seq: "{not|never|don't|doesn't} ..6 {automatically|by automated means|by algorithm|algorithmically|solely by machines} ..8 {decide|decides|determine|determines|decision|decisions} ..14 {legal|significant|significantly|you|individuals}",
        negation: 'ignore',
        none: ['{automatically} ..2 {renew|collect|share|update|delete|lose}'],
      },
      '{decision|decisions} ..10 {always|reviewed|made|taken|checked|confirmed} ..4 by ..3 {human|humans|a person|people|natural person|our staff|a member of our team|human being}',
      '{ensure|guarantee|include|involve|always} ..3 {human review|human involvement|human intervention|human oversight|human in the loop} & {decision|decisions|legal|significantly|automated|profiling|machine learning|ai}',
      '{human|human being|person} ..1 involved in ..5 {process|decision|decisions|making}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'A human always takes the final decision.',
    'The platform does not autonomously make critical decisions about people.',
    'We do not let algorithms alone decide who is refused.',
    'None of our decisions is taken only by automated systems.',
    'We do not use automated decision-making that has legal or similarly significant effects on you.',
    'No decisions about you are made solely by automated means.',
    'Automated decision-making, including profiling, does not take place.',
    'We never engage in profiling that produces legal effects concerning you.',
    'Our checks do not involve automated decisions within the meaning of Article 22 GDPR.',
    'Decisions to close an account are always made by a human.',
    'We make no decision about an account without human review.',
    'We do not profile people for decisions that have legal effects.',
  ],
  passed: [
    'You may request human review of any automated decision.',
    'The law gives you a right not to be subject to decisions that only software takes.',
    'We use automated decision-making to detect fraud.',
    'You may object to profiling at any time.',
    'You may not use automated means to collect data from the site.',
    'If we make solely automated decisions, we will tell you.',
    'We do not use profiling cookies.',
    'Processing means any operation on data, whether or not by automated means.',
    'You must not use the output to make automated decisions about people.',
    'Do not rely on the output for any decision without human review of it; outputs should be checked.',
  ],
  also: ['privacy-rights-listed', 'ai-human-review'],
};
