import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const NOT =
  "not|never|neither|nor|cannot|can't|isn't|aren't|won't|don't|doesn't|no event|no circumstances|no circumstance|no case|no way|no legal theory|no situation|no instance|no theory|none of|no party|no member of|no liability";
const LOSS =
  'damages|damage|loss|losses|lost|costs|expenses|harm|injury|injuries|claims|claim|consequences|profits|revenue|inconvenience|delays|delay|errors|omissions|failure|failures|interruption|interruptions|unavailability|liabilities|expenditures|problems|issues|breach|breaches|theft|misuse|defects|corruption|deletion|death';
/** What costs the user something when nobody answers for it. */
const OBJECT = `${LOSS}|content|contents|materials|accuracy|products|goods|conduct|actions|acts|security|performance|availability|quality|legality|reliability|accidents|payments|payment|charges|fraud|transactions|viruses|malware|disputes|use of|reliance|actions|practices employed|outcome|outcomes|decisions|results|functionality|purchases|improper use|third party services|third party products|third party service|third party software|third party applications|third party tools|services it|services that|fulfilment|fulfillment|deliveries|delivery|situations|dealings|interactions|listings|postings|mistakes|inaccuracies|completeness|validity|effectiveness|downtime|impact|disclosure and|disclosure of such|behaviour|behavior|offers|opt out|handling of your inputs|handling of your outputs|changes in|valuation|fluctuations`;

/** The user, not the provider, is free of liability; caps; force majeure; what cannot be excluded. */
const NONE = [
  "{you|customer|user|cardholder|licensee|customers|users} ..1 {will|shall|are|is|would|may|won't|aren't} ..1 {not|never|no} {liable|responsible|liability}",
  '{you|customer|user|cardholder|licensee|customers|users} ..1 {will|shall|are|is|would|may} ..1 {not|never|no} {be|have|bear|incur|assume|personally|longer} ..2 {liable|responsible|liability}',
  "{you|customers|users} {won't|aren't|will not|are not} be ..1 {liable|responsible|charged}",
  'liable ..4 {in excess|more than|greater than|exceeding}',
  '{not|never|nothing|nor|no} ..4 {exclude|excludes|limit|limits|restrict|affect|reduce|relieve|relieves} ..12 {liability|responsibility|responsible|liable}',
  'nothing ..12 {exclude|excludes|limit|limits} ..8 liability',
  'if ..3 {not|never} {responsible|liable}',
  '{you|user|users|customer|customers|member|members|who|they|seller|account holder} ..8 {may|can|could} be ..2 {held|responsible|liable}',
  'without liability to the other party',
  '{proves|prove} that',
  'event giving rise to',
  'if you ..16 you {will|shall} be ..2 liable',
  '{do|does|not} allow ..12 {liability|liabilities|exclusion|limitation|limitations|exclusions}',
  'and not {apple|google}',
  // What nobody undertakes to do is no loss.
  '{responsible|responsibility} for {addressing|the investigation|monitoring|verifying|investigating}',
  '{you|user} and not ..4 {are|is} ..2 {solely|entirely|fully}',
  'then you {will|shall} be ..2 {liable|responsible}',
  'responsible for protecting',
  'information you ..3 {publicly|disclose|choose}',
];

/** Delays and failures that nobody could prevent are another matter; indirect loss and the like are looked for without this guard. */
const BEYOND_CONTROL = [
  'liable ..20 {exceeding|in excess of|greater than} ..3 {amount|total|sum|aggregate}',
  '{reasonable|its|our|their|the} ..1 control',
  'force majeure',
  '{act of god|acts of god}',
];
const INDIRECT =
  'indirect|consequential|incidental|punitive|exemplary|special damages|lost profits|loss of profits|loss of profit|loss of data|lost data|loss of revenue|loss of business|any damages|any damage|any loss|all damages|any losses|loss or damage|losses or damages|goodwill';
/** Where liability is excluded in so many words, a mere risk in the same paragraph adds nothing. */
const EXPLICIT = [`{${NOT}} ..16 {liable|liability|responsible|responsibility}`];
const CAUSED_BEYOND = ['{caused|due|result|results|resulting|arising|attributable|by} ..6 {beyond|outside} ..5 control'];

/** Only what other sites do with personal data is named, and neither content, security nor loss. */
const PRIVACY_ALONE = [
  'privacy {practices|policies|policy|statements|notices|standards}',
  'data {practices|protection practices|handling practices|collection practices}',
  '{privacy|information} practices',
  'privacy and ..3 practices',
  '{handling|processing|collection|storage} of ..3 {personal|information|data}',
];

export default defineClause({
  id: 'liability-exclusion',
  title: 'They exclude responsibility for harm',
  group: 'liability',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 0, C: 2, S: 1 },
  documentTypes: [
    'Terms of Service',
    'Privacy Policy',
    'Trackers Policy',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'In-App Purchases Policy',
    'General Conditions of Sale',
  ],
  definition:
    'The provider is not responsible for broad kinds of loss, such as indirect damage, lost data, lost profits or what third parties do.',
  whyItMatters: 'The cost of a mistake moves from the provider to you, who can do least to prevent it.',
  whatItMeans: 'You may have to bear losses that the provider or its partners caused.',
  whatYouCanDo:
    'Write down what happened and keep proof of the loss. Ask for the remedies of consumer law: in many countries a contract cannot take them away.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(a)–(b)'] },
    { id: 'uk-cra', refs: ['31', '47', '57', '65'] },
    { id: 'eu-dcd', refs: ['22'] },
  ],
  related: ['liability-cap', 'as-is-disclaimer', 'security-disclaimer', 'release-of-claims'],
  mappings: { tosdr: [293], claudette: ['LTD'] },
  modifiers: [
    {
      by: 1,
      when: 'their own negligence or injuries are covered',
      seq: [
        '{including|even if|even where|whether|regardless|based on} ..12 {negligence of|our negligence|own negligence|active or passive negligence|sole negligence}',
        '{not|no|disclaim*|exclude*} ..16 {liable|liability|responsible} ..16 {personal injury|bodily injury|injury or death|death or injury|wrongful death}',
      ],
    },
    {
      by: -1,
      when: 'serious fault, injury or statutory rights are left untouched',
      inBlock: [
        '{not|nothing} ..8 {limit|limits|limited|exclude|excludes|excluded|apply|applies|affect|affects} ..20 {gross negligence|personal injury|fraud|wilful misconduct|willful misconduct|intent|intentional|death|statutory rights|consumer rights|mandatory}',
        '{except|unless|other than} ..12 {gross negligence|gross negligent|intent|intentional|wilful misconduct|willful misconduct|fraud|personal injury}',
      ],
    },
  ],
  match: {
    none: NONE,
    any: [
      // Not liable …
      { seq: `{${NOT}} ..12 liable`, none: BEYOND_CONTROL },
      { seq: `{${NOT}} ..24 be ..3 liable`, none: BEYOND_CONTROL },
      { seq: `{${NOT}} ..24 liable ..20 {${LOSS}}`, none: BEYOND_CONTROL },
      { seq: `{${NOT}} ..24 {liable|responsible|liability|responsibility} ..30 {${INDIRECT}}`, none: CAUSED_BEYOND },
      { seq: `{${NOT}} ..3 bear ..12 {${INDIRECT}}` },
      { seq: `{${NOT}} ..10 liable ..4 for ..6 {${OBJECT}}`, none: BEYOND_CONTROL },
      '{not|nor} hold ..8 {liable|responsible|accountable} ..8 for',
      // Not responsible for what can cost the user something; for privacy practices alone it is no exclusion of harm.
      { seq: `{${NOT}} ..4 {responsible|accountable|answerable} ..4 for ..7 {${OBJECT}}`, none: [...PRIVACY_ALONE, ...BEYOND_CONTROL] },
      {
        seq: `{${NOT}} ..12 be ..5 {responsible|accountable|answerable} ..4 for ..7 {${OBJECT}}`,
        none: [...PRIVACY_ALONE, ...BEYOND_CONTROL],
      },
      { seq: `{${NOT}} ..4 {responsible|accountable} ..4 for ..24 {content|contents|security|${LOSS}}`, none: CAUSED_BEYOND },
      { seq: `{errors|delays|damage|loss|losses|problems|costs|charges} ..8 for which ..3 {${NOT}} ..4 {responsible|liable}` },
      // No liability, no responsibility.
      {
        seq: '{no|any|nor any|without any} ..3 {liability|responsibility|liabilities} ..8 {whatsoever|of any kind|for any|for loss|for damage|for losses|for damages|for your|for the content}',
        none: ['{you|user|customer} ..2 {assume|accept|take|bear|have}'],
        negation: 'ignore',
        context: ['{no|not|without|disclaim*|exclude*|cannot} ..8 {liability|responsibility|liabilities}'],
        weak: true,
      },
      {
        seq: `{have|has|accept|accepts|assume|assumes|bear|bears|take|takes|undertake|undertakes|incur|incurs|had|carry|carries|owe} no ..5 {liability|responsibility|liabilities} ..3 {for|to|arising|in|with|regarding|as|based|whatsoever}`,
        negation: 'ignore',
        none: [
          ...PRIVACY_ALONE,
          ...BEYOND_CONTROL,
          '{responsibility|liability} to {monitor|review|verify|screen|investigate|update|check|police|notify}',
        ],
      },
      {
        seq: "{not|cannot|don't|doesn't|can't|nor|neither} ..4 {accept|accepts|assume|assumes|take|takes|bear|bears|have|has|undertake|incur|any} ..4 {liability|responsibility} ..3 {for|to|arising|in|with|regarding|as|whatsoever}",
        none: [...PRIVACY_ALONE, ...BEYOND_CONTROL],
      },
      'no liability {will|shall|can} ..3 {arise|attach|accepted|be}',
      // Items of a list below "we have no responsibility:".
      {
        seq: '{no|not} ..10 {responsibility|liable|liability|responsible} ..30 for ..3 {any|the|all|your} ..12 {damage|loss|changes|unavailability|loss of|errors|delay|failure|corruption|cost|costs}',
        negation: 'ignore',
        none: BEYOND_CONTROL,
      },
      // Liability is disclaimed, excluded, waived.
      `{disclaim|disclaims|disclaimed|disclaiming|exclude|excludes|excluding|reject|rejects|renounce|renounces} ..10 {liability|liabilities|responsibility} ..8 {for|to|from|arising|of|in|that|whatsoever|related|with}`,
      '{liability|liabilities|responsibility} ..14 {is|are|be} ..4 {excluded|disclaimed|ruled out|waived}',
      '{claims for damages|claims for compensation|compensation claims|damage claims|any claim for damages|compensation for damages} ..16 {excluded|waived|precluded}',
      '{only|solely|exclusively} ..2 {liable|responsible} ..14 {intent|intentional|gross negligence|wilful|willful|direct damages|foreseeable}',
      '{liable|liability} ..4 only ..10 {intent|intentional|gross negligence|wilful|willful|intentionally}',
      { seq: `{${NOT}} ..3 {responsible|liable} {if|when|in the event|where}`, none: BEYOND_CONTROL },
      '{not|never} ..2 subject to ..2 liability for',
      '{only|solely} ..1 liable ..8 {slight negligence|breach of a material|essential contractual}',
      {
        seq: '{sole|exclusive|only} ..3 remedy ..20 {to stop|stop using|uninstall|cease using|cease use|discontinue using|discontinue use|discontinue your|terminate your}',
        none: ["{not agree|don't agree|not accept|not wish|amendments|changes|disagree|reject|new terms}"],
      },
      "{not|can't|cannot} ..2 recover ..3 {damages|losses|other damages}",
      { seq: 'without {notice|prior notice|advance notice|any notice|further notice} ..3 or ..1 liability' },
      // Limited as far as the law lets it; the exclusions hold whatever happens.
      '{liability|liabilities} ..8 {limited|excluded|disclaimed} to the {fullest|maximum|greatest|full} extent',
      {
        seq: '{exclusions|limitations|disclaimers|exclusion|this limitation|foregoing limitation|limitation of liability|limitations of liability|disclaimer of damages|disclaimer of certain damages} ..24 {apply|applies} ..24 {possibility of|essential purpose|all claims|any claims|any claim|all damages|such damage|such losses|legal theory|theory of liability}',
        weak: true,
      },
      '{and|but} with no liability',
      // A long row of people stands between.
      'neither ..20 {officers|directors|employees|affiliates|subsidiaries|partners|licensors} ..30 be ..3 liable',
      // No compensation.
      "{not|never|no|nor|won't|cannot} ..3 {entitled to|claim|entitle you to|have any claim|owe you} ..6 {compensation|damages|reimbursement} ..4 {for|from|as|if|in|due|on}",
      'without ..3 {liability|any liability} {to|towards|on}',
      // Third parties and what they do; "them" only where terms speak.
      {
        seq: `{${NOT}} ..4 {responsible|liable|answerable} ..4 for ..6 {third party|third parties|third|3rd party|other users|other members|external|linked} ..3 {services|service|products|applications|software|platforms|providers|tools|integrations|users|members}`,
        none: [...PRIVACY_ALONE, ...BEYOND_CONTROL],
      },
      {
        seq: `{${NOT}} ..3 {responsible|liable} for {them|such|any such|these|those}`,
        none: [...PRIVACY_ALONE, ...BEYOND_CONTROL, '{policy|policies|privacy}'],
        types: ['Terms of Service', 'Commercial Terms', 'Developer Terms', 'Acceptable Use Policy', 'General Conditions of Sale'],
      },
      // The reader bears the risk.
      {
        seq: '{you|user|users|customer|visitor|member|members} ..6 {assume|assumes|bear|bears|accept|accepts} ..3 {risk|risks}',
        none: ['risk of loss', '{transmission|transmit|security}'],
        noneInBlock: EXPLICIT,
      },
      '{assume|assumes|accept|accepts|bear|bears|take|takes} ..2 {all|full|sole|entire|total} ..1 {responsibility|liability} ..6 {loss|losses|damage|damages|injury|harm}',
      { seq: '{all|entire|whole} ..2 {risk|risks} ..24 {with|by|on} {you|the user|user|the customer|customer}', noneInBlock: EXPLICIT },
      {
        seq: '{you|user|users|customer|member|members} ..3 {solely|fully|entirely|sole} {responsible|liable} for ..3 {any|all} ..4 {damage|damages|loss|losses|impact|harm|injury|injuries|data loss|consequences}',
        none: ['{to us|breach of|breach|infringement}'],
      },
      '{damage|damages|loss|losses} ..16 {is|are|be} ..2 {your|his|their} ..4 responsibility',
      {
        seq: '{use|access|reliance|rely|download|downloaded|participation|participate|visit|using|accessing|interactions} ..20 at ..2 {your|own|sole} ..3 risk',
        none: ['as is', '{transmission|transmit|transmitted|security|secure|password|e mail|email|initiative|outside|location|locations}'],
        noneInBlock: EXPLICIT,
        evidence: 'implied',
        types: ['Terms of Service', 'Commercial Terms', 'Developer Terms', 'Acceptable Use Policy', 'Community Guidelines'],
      },
      // Set free of liability; no compensation; only for certain faults.
      {
        seq: '{released|exempt|exempted|exonerated|relieved|discharged|absolved} ..2 {from|of} ..4 {liability|liabilities|responsibility}',
        by: 'provider',
        none: [...BEYOND_CONTROL, '{you|customer|user|users} {are|is|will be|shall be}'],
      },
      'without ..2 {creating|incurring|assuming} ..3 liability',
      {
        seq: '{not|never} ..5 {compensate|reimburse} ..6 {loss|losses|damage|damages|harm|downtime|interruption|interruptions}',
        by: 'provider',
        none: ['if you'],
      },
      {
        seq: '{liable only|only liable|only be liable|be liable only|responsible only|only be responsible} ..2 {for|if|where|to the extent} ..8 {breach|breaches|losses|loss|damage|damages|fault|negligence}',
        by: 'provider',
      },
      // The same in other words: not sought, not answered for, no claim against them, yours to bear.
      'liability ..14 {not|never|cannot} be {sought|engaged|incurred|invoked|called into question|triggered}',
      'not on the hook',
      {
        seq: `{${NOT}} ..24 be held {responsible|accountable|answerable} ..4 for ..8 {${OBJECT}}`,
        none: [...PRIVACY_ALONE, ...BEYOND_CONTROL],
      },
      `{not|nor} {answer|answers|vouch|vouches} for ..8 {${OBJECT}}`,
      'no ..2 {claim|claims} ..2 {compensation|damages} ..8 {derived|asserted|made|raised|brought|arise|accepted|entertained}',
      {
        seq: '{you|user|users|customer|member|members} ..3 have no ..2 {claim|claims|recourse|complaint} ..8 {against|towards}',
        none: ['{entire agreement|statement|set out in|ownership}'],
      },
      '{you|user|users|customer|member|members} ..2 {shall|will|must} ..2 bear ..8 {consequences|losses|loss|damage|damages} ..8 {own|alone|itself|themselves|yourself|solely}',
      {
        seq: '{risk|risks} ..10 {remain|remains|lies|rests} ..3 with {you|the user|user|users|customer|the customer}',
        noneInBlock: EXPLICIT,
      },
      {
        seq: '{decline|declines|declined} {all|any} ..2 {responsibility|liability}',
        by: 'provider',
      },
      '{take|takes|accept|accepts} no {blame|fault}',
      {
        seq: `{not|never} ..3 {obliged|obligated|required|have} to {make good|remedy|bear} ..4 {damage|damages|loss|losses|harm}`,
        by: 'provider',
      },
      '{responsibility|liability|risk} for {any|all} ..6 {loss|losses|damage|damages|harm|injury} ..8 {lies|rests|remains|is|are} ..3 {with|on|by} {you|the user|users|the customer|user|customer}',
      '{responsibility|liability} ..1 {rests|lies|is borne|remains} ..2 {solely|exclusively|entirely} ..1 {with|by|on} {you|the user|users|the customer|the client|user|customer}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'You will have no claim against us for the loss of your drawings.',
    'The club declines all responsibility in the event of theft.',
    'Responsibility for any loss lies solely with the user.',
    'The operator does not answer for damage caused by an outage.',
    'Our liability is limited to the fullest extent permitted by law.',
    'We shall not be liable for any indirect, incidental or consequential damages.',
    'In no event will Examplia or its suppliers be liable for lost profits or lost data.',
    'We accept no responsibility for losses caused by other members.',
    'To the extent permitted by law, Examplia disclaims all liability for the content of third-party websites.',
    'You agree that the company is not responsible for any damage to your device.',
    ['We are not liable for:', 'any loss of data or business opportunities;'],
    'Examplia is only liable for damage caused by intent or gross negligence.',
    'You agree not to hold us responsible for the acts of other users.',
    'Other companies run these tools, and we are not responsible for any third-party services.',
    'You assume all risks that come with the use of the forum.',
    'The entire risk of using the software remains with you.',
    'You are solely responsible for any damage to your phone that results from a download.',
    'The operator is exempt from any liability for outages.',
  ],
  passed: [
    'We have no responsibility to monitor what members write.',
    'If you do not compensate the damage, the driver may take you to court.',
    'You, and not Examplia, are entirely responsible for the posts that you write.',
    'You will not be liable for unauthorised charges after you reported the card as lost.',
    'Nothing in these terms excludes our liability for death or personal injury.',
    'We are not responsible for the privacy practices of linked websites.',
    'You are responsible for keeping your password secret.',
    'We will be liable for any damage that we cause to you.',
    'These sites have their own privacy policies, which we encourage you to read.',
    'Neither party is liable for delays caused by events beyond its reasonable control.',
    'Our liability insurance covers the premises.',
    'Any failure of the app to work as promised is the sole responsibility of Examplia.',
    'Storing more data than you need creates risk for you and for others.',
    'If you reject the new terms, your only remedy is to stop using the app.',
  ],
  also: ['security-disclaimer'],
};
