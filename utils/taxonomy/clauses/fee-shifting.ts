import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const FEES =
  'attorney fee|lawyer fee|attorney fees|attorneys fees|lawyer fees|lawyers fees|legal fees|legal costs|legal expenses|legal and administrative|legal and court|legal and collection|attorney and collection|attorneys and collection|court costs|court fees|costs of collection|cost of collection|collection costs|collection fees|collection expenses|collection agency fees|collection agency|litigation fees|litigation costs|arbitration fees|attorney costs|solicitor fees|debt collection';

export default defineClause({
  id: 'fee-shifting',
  title: 'You may have to pay their legal costs',
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
  definition: 'In a dispute you may have to pay the provider’s legal costs or the costs of collecting a debt.',
  whyItMatters: 'The risk of high costs keeps people from standing up for their rights.',
  whatItMeans: 'A dispute can become expensive if you lose, or if you pay late.',
  whatYouCanDo: 'Before you start a dispute, ask what it could cost you. Use free complaint bodies or out-of-court settlement first.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(e)', 'Annex 1(q)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 6'] },
    { id: 'us-ca-1717', refs: ['Civ. Code 1717'] },
  ],
  related: ['user-indemnification', 'penalty-fees', 'forced-arbitration'],
  mappings: {},
  modifiers: [
    {
      by: -1,
      when: 'it binds both sides',
      seq: ['{prevailing party|losing party|unsuccessful party|either party|successful party|winning party}'],
    },
    {
      by: 1,
      when: 'it adds up even for small debts',
      seq: ['{minimum|at least|no less than} ..6 {eur|euro|euros|usd|dollars|gbp|per case|percent}'],
    },
  ],
  match: {
    none: [
      '{borne|covered|paid} by {us|the company}',
      '{not frivolous|you report|those losses}',
      '{cost of defending|costs of defending|defend the claim|defending the claim|demand against us|claim against us|claims against us}',
      'indemnif*',
      'hold ..3 harmless',
      '{this|the|your|foregoing} ..1 {indemnity|indemnities}',
      '{misrepresent|misrepresents|misrepresentation|512|perjury}',
      '{statute|statutes} ..6 {authorize|authorizes|authorized|permit|permits|provide|provides}',
      '{only if|only to the extent|to the extent|where|when|if} ..4 {authorized|permitted|available|provided|allowable} ..6 {law|statute}',
      '{each|both} {party|parties|side} ..6 {bear|pay|responsible} ..6 own',
    ],
    any: [
      {
        seq: '{losing|unsuccessful|non prevailing|defeated} party ..4 {bear|bears|pay|pays|reimburse|reimburses|responsible} ..8 {costs|expenses|fees}',
        by: 'any',
      },
      {
        seq: '{collection|enforcement|dunning|recovery|lawyer|legal|court} ..6 {costs|expenses|fees|charges} ..4 {borne by|payable by|charged to|paid by} ..2 {you|the customer|customer|the user|user|the member|member|the defaulting|the client|the debtor|the subscriber}',
        by: 'any',
        none: ['{we|company} ..3 {bear|pay}'],
      },
      {
        seq: '{company|we|provider} ..2 {shall be|is|are|will be} entitled to ..4 {attorney fee|attorney fees|attorneys fees|legal fees|legal costs|lawyers fees|recover its|recover our|costs of}',
        context: ['{attorney fee|attorney fees|attorneys fees|legal fees|legal costs|lawyers fees}'],
      },
      {
        seq: '{we|company} ..1 {may|can|shall|will} recover ..8 {costs|expenses|attorney fees|attorneys fees|legal fees} ..12 {enforce|enforcing|enforcement|collect|collecting|collection|violation|breach}',
      },
      'award ..10 {shall|will} include ..12 {attorney fees|attorneys fees}',
      '{pay|reimburse|liable to} ..3 other party ..16 {attorney fees|attorneys fees|court costs|legal fees}',
      '{late|overdue|unpaid} {payment|payments|amount|amounts} ..24 {increased by|plus} ..12 {costs of collection|collection costs|recovery costs}',
      {
        seq: '{entitled|right|may|can|will|shall} ..3 {charge|claim|demand|recover|add|pass on} ..6 {collection costs|costs of collection|cost of collection|collection fees|collection charges|extrajudicial collection}',
        by: 'provider',
      },
      '{collection costs|costs of collection|collection fees|recovery costs|debt collection costs|extrajudicial costs} ..6 {will|may|shall|can|are} ..1 {be charged|be added|be borne|be invoiced|be payable|payable by|charged to|at the expense|at your expense|for the account|for your account}',
      '{collection agency|debt collector|debt collectors|collection agencies|solicitors|lawyers|bailiff} ..10 at {your|customer|the customer|client|the client|user} {expense|cost}',
      {
        seq: '{recover|claim|charge|seek} ..2 from {you|customer|user|client|the customer|the client} ..12 {attorney fee|attorney fees|attorneys fees|legal fees|legal costs|lawyers fees|court costs|costs of collection|collection costs}',
        by: 'provider',
      },
      {
        seq: '{recover|claim|charge|seek} ..8 {costs|expenses} ..6 {incur|incurs|incurred} ..4 in {recovering|collecting|pursuing} ..6 {debt|amount|amounts|sums|payment|payments|fees|due|overdue|money}',
        by: 'provider',
      },
      '{federal rule of civil procedure 68|rule 68|cost shifting provision|cost shifting provisions|fee shifting provision|fee shifting provisions}',
      // The loser pays.
      '{prevailing party|party prevailing|prevails|prevailing|successful party|winning party|substantially prevailing party} ..16 {entitled|recover|awarded|award|reimbursed|reimbursement|receive|recovery|paid|collect} ..16 {fees|costs|expenses}',
      '{award|awarded|entitled|recover|reimburse|pay} ..20 {fees|costs|expenses} ..10 {to the prevailing party|by the prevailing party|of the prevailing party|to the successful party}',
      '{losing party|unsuccessful party|non prevailing party|nonprevailing party|defeated party} ..8 {pay|bear|reimburse|responsible|liable} ..10 {fees|costs|expenses}',
      // You pay for the collection, or for their lawyers.
      {
        seq: `{you|customer|publisher|user|client|merchant|subscriber|advertiser|licensee|member} ..10 {pay|reimburse|responsible|liable|bear|cover|owe|compensate|reimbursing} ..26 {${FEES}}`,
        none: [
          '{cost of defending|costs of defending|defend the claim|defending the claim|demand against us|claim against us|claims against us}',
          '{your own|its own|their own} ..4 {attorney|attorneys|legal|fees|costs|counsel}',
          '{third party claim|third party claims|claims brought}',
        ],
        by: 'user',
      },
      {
        seq: `{pay|reimburse|responsible for|liable for|bear|cover|compensate us|charge you|reimbursing} ..16 {costs|expenses|fees} ..10 {collecting|collect|collection|recovering|recover|enforcing|enforcement} ..8 {overdue|unpaid|past due|owed|owing|amount|amounts|debt|sums|balance|late|rights|agreement|terms}`,
        by: 'user',
      },
      `{overdue|unpaid|past due|late|outstanding|delinquent|owed|balances due|amounts due} ..24 {pay|reimburse|responsible|liable|bear|plus|including|included|add|charge} ..16 {${FEES}}`,
      `{entitled|right} ..3 {collect|recover|charge|claim} ..8 {${FEES}} ..12 {action|collect*|enforce|past due|from you|dispute|unpaid}`,
      `{compensate|reimburse} ..3 us ..20 {${FEES}}`,
      '{proceedings|action} against you ..6 {for|including} ..6 reimbursement ..8 costs',
      '{extrajudicial|judicial|collection|recovery|enforcement|legal} {costs|expenses} ..12 {borne by|expense of|account of|charged to|payable by|recovered from} ..3 {you|customer|client|user|subscriber|debtor}',
      {
        seq: '{you|customer|client|user} ..8 {owe|owes|pay|bear|bears|liable|reimburse} ..16 {extrajudicial|debt recovery|recovery costs|enforcement costs}',
        by: 'user',
      },
      '{charge|claim|recover|entitled to|add} ..12 {collection costs|costs of collection|recovery costs|extrajudicial costs|collection fees|debt collection fees} ..8 {you|customer|client|user|account|late|overdue|unpaid}',
      // When the claim is found frivolous, or an offer was turned down.
      {
        seq: '{frivolous|improper purpose|bad faith|harassment} ..28 {reimburse|reimbursing|reimbursement|recover|attorneys|attorney|assign all|pay all|pay the|award}',
        negation: 'ignore',
      },
      {
        seq: '{attorneys|attorney|reimburse|filing fees|arbitration fees|arbitrator fees|all fees|hearing fees|lawyers|fees and costs} ..28 frivolous',
        negation: 'ignore',
      },
      { seq: 'shall pay ..4 {offering party|other party} ..4 {costs|fees|attorney|attorneys}' },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'The losing party bears the legal costs of the winning party.',
    'Collection costs are borne by the customer.',
    'We may charge full collection costs for late payments.',
    "The site may claim from you a reasonable attorney's fee for your breach.",
    'Collection costs will be added to late payments.',
    'The prevailing party is entitled to recover its reasonable legal fees and costs.',
    "You agree to pay all costs of collecting overdue amounts, including attorneys' fees.",
    'The losing party shall bear the costs of the proceedings.',
    'You must reimburse us for all expenses, legal fees included, that we incur to collect unpaid sums.',
    "We will not seek our attorneys' fees unless the arbitrator finds that your claim is frivolous.",
    'Any collection costs and legal fees will be added to the overdue amount, including court costs.',
    ['If you do not pay in time, you will:', 'reimburse us for the costs of collection and our legal fees;'],
  ],
  passed: [
    'Court costs are borne by us where you win.',
    'Our costs of collection are published every year.',
    "You will indemnify us against all claims, including reasonable attorneys' fees.",
    'Each party bears its own legal fees.',
    "If you knowingly misrepresent that content infringes, you may be liable for damages and attorneys' fees.",
    "You are responsible for your own attorneys' fees.",
    'We may pass your details to a collection agency.',
    "The arbitrator may award attorneys' fees only if authorized by law.",
    'We will not ask you to pay our legal fees.',
  ],
  also: ['user-indemnification', 'forced-arbitration', 'penalty-fees'],
};
