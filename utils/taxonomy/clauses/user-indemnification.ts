import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const USER =
  'you|user|users|customer|customers|client|clients|member|members|licensee|subscriber|participant|developer|advertiser|publisher|merchant|seller|contractual partner|contracting party|purchaser|buyer|visitor|account holder|i';
const DUTY =
  'agree|agrees|will|shall|must|hereby|undertake|undertakes|obliged|obligated|required|covenant|covenants|warrant|release|releases|also|expressly|further|promise|promises|fully|indemnify and';

export default defineClause({
  id: 'user-indemnification',
  title: 'You pay for claims made against them',
  group: 'liability',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 2, S: 0 },
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Developer Terms',
    'Commercial Terms',
    'Brand Guidelines',
    'Community Guidelines',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Privacy Policy',
    'Copyright Claims Policy',
  ],
  definition: 'You have to indemnify, defend or hold harmless the provider: you pay what claims by others cost it.',
  whyItMatters: 'It works like insurance that you give to a company, often without any limit.',
  whatItMeans: 'If a stranger brings a claim against the provider because of you, the bill could be yours, lawyers included.',
  whatYouCanDo:
    'Do not upload or share things that belong to others. Check whether your liability insurance covers such claims, and get legal advice before you pay anything.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(e)'] },
    { id: 'uk-cra', refs: ['62', 'Sch 2 para 6'] },
  ],
  related: ['fee-shifting', 'penalty-fees', 'liability-exclusion', 'release-of-claims'],
  mappings: { tosdr: [145, 146, 147] },
  modifiers: [
    {
      by: -1,
      when: 'consumers are left out or only what is your fault counts',
      seq: [
        '{not apply|does not apply|do not apply|excludes|except} ..6 {consumer|consumers}',
        '{unless|except} ..8 {not responsible|not at fault|no fault|without fault}',
        '{culpable|culpably|negligently|intentionally|responsible for the breach|your fault|their fault|at fault}',
      ],
    },
    {
      by: 1,
      when: 'even their own fault is covered',
      seq: [
        '{even if|including|regardless|notwithstanding} ..10 {negligence|fault} ..2 {of|by} ..3 {us|our|the company|indemnified|indemnitees|released}',
        'whether or not ..6 {caused|negligen*|fault}',
      ],
    },
  ],
  match: {
    // The provider's promise to the user, and mere references to the section.
    none: [
      '{obligation|obligations} ..4 have to ..6 indemnify',
      '{we|company|provider|licensor} {will|shall|agree to|agrees to} ..4 {indemnify|defend}',
      '{indemnify|indemnifies} ..3 {you|customer|client|licensee}',
      '{harmless|hold|defend} {you|customer|client}',
      '{you|customer|client|licensee|publisher|advertiser} harmless',
      '{not|never} ..3 {required|obliged|obligated|have} to ..3 {indemnify|defend}',
    ],
    any: [
      // Liable for the claims of others; free of claims.
      '{you|user|users|customer|member} ..2 {is|are|be|remain} ..2 {liable|responsible} {to us|towards us|to the company|to the provider} for ..8 {claims|losses|loss|damages|damage|costs|expenses|liabilities}',
      '{you|user|users|customer|member|client|seller|he|she} ..3 {keep|keeps|hold|holds|release|releases|exempt|exempts|exempting|releasing} ..6 {free|us|provider|company|operator|gmbh} ..6 {claims|claim|liability} ..2 {by|of|asserted by|from|made by|brought by} {third parties|any third party|third|other users|others}',
      '{you|user|users|customer|member|client} ..3 {release|releases|exempt|exempts} ..6 from ..2 {third party claims|claims of third|claims by third|claims asserted by third}',
      // You agree to indemnify …
      `{${USER}} ..1 {${DUTY}} ..14 {indemnify|hold harmless|save harmless|keep harmless|hold us harmless|keep indemnified|keep us indemnified}`,
      { seq: `{${DUTY}|to} ..8 {indemnify|indemnifies} ..12 {us|our|harmless}`, by: 'user' },
      { seq: `{${USER}} ..1 {${DUTY}} ..8 {hold|keep|save} ..25 harmless`, none: ['{indemnify|defend} {you|customer}'] },
      { seq: '{indemnify|indemnifies|indemnifying|defend} ..6 {hold|holding|save|keep} ..25 harmless', by: 'user', none: ['party'] },
      {
        seq: `{${DUTY}|to} ..6 {indemnify|indemnifies} ..10 {from|against|for} ..4 {any|all|claims|damages|losses|liability|third}`,
        by: 'user',
      },
      { seq: '{you|customer|user} {indemnify|indemnifies|defend|defends} ..2 {us|and}' },
      { seq: '{you|user|users|customer} ..1 {agree|agrees} ..28 {indemnify|indemnifies} ..2 {us|our|the company|and hold}', by: 'any' },
      "you'll ..6 {indemnify|defend|hold}",
      `{${USER}} ..1 {${DUTY}} ..2 defend ..12 {against|from} ..4 {any|all|claims|claim|proceedings|third}`,
      // The provider's side of the same duty.
      '{we|us|company|provider} ..4 {be|are|is} ..2 {indemnified|held harmless} ..8 {by you|by the user|by customer|by the customer|from|against}',
      '{indemnified|indemnification|indemnity|held harmless} ..2 by {you|the user|user|users|the customer|customer|the member|the client|the licensee|the subscriber|the seller}',
      '{entitled|right} to ..4 {indemnification|indemnity|indemnified|reimbursement} ..4 {from|by} {you|the user|users|customer|the customer}',
      // The same in other words.
      '{you|user|users|customer|member} ..1 {will|shall|must|agree to|agrees to|undertake to} ..4 {compensate|reimburse} ..1 {us|company} ..5 {loss|losses|damage|damages|costs|expenses|claims|liability|liabilities}',
      '{you|user|users|customer} ..3 {responsible|liable} for ..4 {costs|losses|damages|expenses|loss|claims} ..8 {we|company} ..3 {incur|incurs|suffer|suffers|sustain}',
      // Both sides owe it: it binds the user too.
      '{each party|either party|each of the parties|both parties|the parties} ..4 {will|shall|agree to|agrees to|must|undertakes to|undertake to|covenants to} ..6 {indemnify|hold harmless}',
      { seq: 'to {release|protect|save|defend|release defend|release indemnify} and {hold harmless|indemnify}', by: 'user' },
      {
        seq: `{${USER}} ..1 {will|shall|must|agree to|agrees to|undertakes to} ..5 {compensate|reimburse} ..6 for ..8 {loss|losses|damage|damages|legal fees|liabilities} ..16 {breach|breaches|content|claim|claims|use|violation}`,
        by: 'user',
      },
      '{you|user|customer} {will|shall|must|agree to|agrees to} ..3 {cover|pay|bear|make good} ..5 {costs|damages|expenses|loss|losses|judgments} ..6 {awarded against us|incurred by us|suffered by us|we incur|we suffer|we sustain|awarded against the company|incurred by the company}',
      {
        seq: '{guarantee|guarantees|guaranteeing} ..5 against ..3 {claim|claims|action|actions|recourse|complaint|proceedings} ..8 third',
        by: 'user',
      },
      '{you|user|users|customer|member|client|seller|merchant|author} ..3 {exempt|exempts} ..6 from ..3 {claim|claims|liability}',
      '{if|when} ..8 {sue|sues|claim|claims} ..3 us ..16 you {will|must|agree to} ..2 {cover|pay|bear} ..2 our ..3 {costs|losses|expenses|fees}',
      '{you|user|users|customer} {and|including} ..8 {will|shall|agree to|agrees to} ..3 {indemnify|defend}',
      {
        seq: '{user|users|customer|member|client|licensee|contributor|author|seller|advertiser|subscriber|participant|merchant|creator} ..2 {indemnifies|indemnify} ..8 {from|against|for} ..4 {any|all|claims|claim|damages|losses|liability|third}',
        by: 'any',
        none: ['{our|the} obligation'],
      },
      {
        seq: '{seller|merchant|client|customer|you|user|users|member|advertiser} {will|shall|must|agrees to|agree to} ..2 {reimburse|compensate} ..4 for ..3 {any|all} ..3 {loss|losses|damage|damages|liabilities}',
        by: 'user',
      },
      "{you'll|you will|you must|you shall|you agree to} ..2 {cover|pay} our ..2 {costs|losses|damages|bills|fees} & {sue|sued|sues|lawsuit|third party claim|claim against us|claims against us}",
      {
        seq: '{you|user|users} ..1 {shall|will|must} ..3 {bear|assume} ..8 {liability|liabilities|responsibility|losses} ..10 caused to {us|the company|company|the platform|the website|our}',
        by: 'user',
      },
      // Whatever comes before: a lead word, a noun, an adverb between.
      '{user|users|customer|member|client|licensee|subscriber|advertiser|seller|merchant|you} ..8 {keep|hold|holding|keeping} ..8 {indemnified|free from claims|free of claims}',
      {
        seq: '{user|users|customer|member|client|licensee|subscriber|advertiser|seller|merchant|you} ..2 {commits|commit|undertakes|undertake|promises} ..3 {holding|hold|indemnifying|indemnify|defending} ..8 {harmless|us|against}',
        by: 'any',
      },
      {
        seq: '{user|customer|client|subscriber|advertiser|seller|author|member|you} ..2 {obliged|obligated|required|bound} to {release|exempt|hold|keep|free} ..8 {from|of} ..4 {claims|claim} ..4 third',
        by: 'any',
      },
      {
        seq: '{you|user|users|customer|client|member} ..2 {bear|bears|pay|pays|cover|covers} ..3 {costs|cost|expenses} of ..4 {legal|court|any} ..2 {action|actions|proceedings|defence|defense|claim|claims} ..6 against {us|the company|the provider|the site|our}',
        by: 'any',
      },
      '{subscriber|user|customer|client|member|seller} ..1 {agrees to|shall|will|must} {compensate|indemnify} ..8 {event of|in respect of|for|against} ..3 {claim|claims|action|lawsuit}',
      {
        seq: '{user|users|customer|client|member|merchant|seller|you} {must|shall|will|agrees to|agree to} ..2 {reimburse|compensate} ..4 for ..6 {claim|claims} ..6 {third|others}',
        by: 'user',
      },
      {
        seq: '{merchant|seller|customer|client|you|user|member} ..3 {responsible|liable} to ..3 for ..12 {losses|damages|loss|costs} ..4 {suffers|suffer|incurs|incur|sustains}',
        by: 'user',
      },
      { seq: '{hold|holds} {us|the company|the site} {blameless|free from blame|free of blame}', by: 'user' },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'The advertiser is obliged to release the publisher from claims of third parties.',
    'You bear the costs of any legal action against us that your posts bring about.',
    'The contributor indemnifies the foundation from any claims.',
    'The user shall keep us free of all claims by third parties.',
    'You agree to defend, indemnify and hold harmless Examplia and its officers from any claim arising out of your use of the Services.',
    'By posting material, you will indemnify us against all losses, including reasonable legal fees.',
    'The Customer shall indemnify the Provider on first demand from any third-party claims.',
    'If your breach of these terms causes us loss, you shall compensate us for all damages and costs.',
    ['You shall indemnify and hold us harmless from any claims that result from:', 'content that you upload to the service;'],
    'Members agree to hold the organisers and their partners harmless from every demand that follows from a breach.',
    'Each party shall indemnify the other against losses caused by its own breach of this Agreement.',
    'The member guarantees the operator against any claim by third parties.',
    'The seller exempts the platform from all claims.',
    'We shall be indemnified by you against all proceedings brought by third parties.',
  ],
  passed: [
    'The association indemnifies its directors.',
    'We keep you free of claims by third parties.',
    'We will indemnify you against claims that the software infringes a patent.',
    'The sections on ownership, indemnity and governing law survive the end of this agreement.',
    'Consumers are not required to indemnify us under this section.',
    'The indemnified party shall give prompt written notice of the claim.',
    'You agree not to hold us responsible for delays caused by your bank.',
    'Our insurance policy will hold you harmless if a parcel is lost.',
    'Any obligation that you have to pay or indemnify us survives.',
    'You agree to pay all fees and taxes of your team.',
    'We will defend your right to privacy in every country.',
  ],
  also: ['liability-cap'],
};
