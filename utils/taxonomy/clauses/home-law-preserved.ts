import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const RIGHTS =
  'statutory rights|legal rights|consumer rights|mandatory rights|mandatory provisions|mandatory consumer|mandatory law|mandatory laws|mandatory protections|mandatory statutory|mandatory legal|rights as a consumer|rights you have|consumer protection|consumer laws|consumer law|consumer guarantees|rights under applicable|rights under any|rights under mandatory|rights under the law|rights under consumer|rights under your|rights that cannot|rights which cannot|rights that may not|protections afforded|protection afforded|protections of|protection provided|protection granted|protections granted|non waivable|rights that you|statutory consumer|statutory warranty|statutory warranties|statutory guarantee|legal guarantee|legal guarantees|statutory guarantees|legal warranty|rights conferred|rights which may|rights provided|rights you may have as|non excludable';
const LOCAL =
  'where you live|where you reside|in which you live|in which you reside|you live in|you reside in|of your residence|your country of residence|country of residence|habitual residence|habitually resident|habitually reside|usual residence|your place of residence|your local|your home|your domicile|you are resident|you are domiciled|are a resident|your own country|usually reside|usually live|your country|resident country|where the consumer|in which the consumer|their country of residence|their place of residence|place of residence|place of domicile|residence of the consumer|their domicile|state of residence|consumer resides|consumer is domiciled';

export default defineClause({
  id: 'home-law-preserved',
  title: 'Your home law or courts still count',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 3,
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'In-App Purchases Policy',
    'General Conditions of Sale',
  ],
  definition: 'You keep the mandatory consumer rights of your country, or you can use the courts at your home.',
  whyItMatters: 'A foreign law or a far-away court cannot then take away the protection you have at home.',
  whatItMeans: 'You can rely on the consumer law of your country, or bring a claim at home, as the document says.',
  whatYouCanDo: 'Quote this sentence if the company points to a foreign law or court.',
  regulations: [
    { id: 'eu-brussels', refs: ['18'] },
    { id: 'eu-rome', refs: ['6(2)'] },
    { id: 'uk-cra', refs: ['74'] },
  ],
  related: ['foreign-law-venue', 'liability-exclusion', 'refund-or-withdrawal'],
  mappings: { tosdr: [241], opp115: ['International and Specific Audiences'] },
  match: {
    any: [
      '{retain|retains|keep|keeps|enjoy|enjoys|have|has} the benefit of ..4 {legal guarantee|legal guarantees|statutory guarantee|mandatory|statutory}',
      'mandatory consumer ..3 {law|laws|provisions|rules} ..10 {precedence|prevail|prevails|apply|applies|override}',
      {
        seq: '{nothing|none|not} ..8 {prevent|prevents|stop|stops|preclude|precludes|hinder|hinders} ..2 you ..2 {from relying on|from invoking|from enforcing|from exercising} ..3 {compulsory|mandatory|statutory|consumer|local}',
        negation: 'ignore',
      },
      '{enjoy|benefit|benefits|entitled|protected|protection|protections|rights} ..10 {obligatory|mandatory|imperative|compulsory} ..3 {provision|provisions|law|laws|rules} ..10 {residence|reside|live|country|local|domicile|home|deprived}',
      `{benefit|benefits|enjoy} ..4 {provisions|protection|protections} ..4 {your local law|local law|law of your|laws of your|law of the country|laws of the country}`,
      {
        seq: '{unaffected|not affected|not be affected|without prejudice to} ..8 {imperative|obligatory|compulsory} ..4 {provision|provisions|law|laws|rules|rights|protection}',
        negation: 'ignore',
      },
      {
        seq: `{${RIGHTS}} ..14 {preserved|continue to apply|not touched|untouched|intact|aren't affected|aren't limited|won't be affected|don't affect|not diminished|exist in addition|are in addition|not waived}`,
        negation: 'ignore',
      },
      `{resort to|take|recourse to|turn to|remedy in|remedies in|remedy before|go before|seise} ..8 {court|courts} ..8 {${LOCAL}}`,
      // The wording of the Australian Consumer Law, and its like.
      {
        seq: "{right|rights|guarantee|guarantees|remedies|warranties} ..1 {that|which} ..3 {cannot|can't|can not|may not|are not able to} ..2 {excluded|exclude|limited|limit|waived|waive|restricted|restrict|disclaimed|disclaim} ..3 {under|by|lawfully|in} ..4 {law|laws|act|agreement|contract|australian|new zealand|lawfully}",
        negation: 'ignore',
      },
      {
        seq: '{limit|limits|exclude|excludes|affect|affects|disclaim} ..6 {warranty|right|rights|remedy|guarantee} ..2 that ..3 {prohibited from|not permitted to|not allowed to|unable to} ..2 {disclaim|disclaiming|exclude|excluding|limit|limiting|waive}',
        negation: 'ignore',
        context: ['{nothing|not} ..12 {limit|limits|affect|affects|exclude|excludes}'],
      },
      { seq: '{guarantee|guarantees} ..2 cannot be {excluded|limited|waived}', negation: 'ignore' },
      // The mandatory law of the home wins.
      '{those|such|these|that} mandatory {provisions|provision|law|laws|rules|protections} ..3 {apply|applies|prevail|prevails|govern|governs|take precedence|control}',
      '{requires|require|mandates} ..6 {local law|local laws|own law|own laws|law of your|laws of your|local courts} ..20 {apply|applies|prevail|prevails|governs|instead}',
      '{mandatory|compulsory} ..2 {law|laws} ..8 {require|requires|provide|provides|state|states} otherwise ..8 {law|laws|provisions} ..3 {prevail|prevails|apply|applies|govern|governs}',
      'if ..4 {law|laws} of ..3 your ..3 {jurisdiction|country|state|province|residence} ..6 {require|requires} ..14 {law|laws|courts} ..2 {apply|applies|govern}',
      {
        seq: '{consumer|consumers} ..10 {place of jurisdiction|statutory place|venue|jurisdiction} ..8 {statutory provisions|statutory rules|legal provisions|by statute|applicable statutory|statutory place of jurisdiction}',
      },
      '{consumer|consumers} ..4 statutory {place of jurisdiction|jurisdiction|venue}',
      '{consumer|consumers} ..2 {may|can} ..4 {sue|bring|file|start|commence|institute} ..8 {court|courts} ..4 {place|country|state|town} ..2 {where|in which|of}',
      // Statutory rights are not affected.
      {
        seq: `{not|nothing|never|no|nor|without|none} ..16 {affect|affects|affecting|affected|exclude|excludes|excluding|limit|limits|limiting|restrict|restricts|modify|modifies|deprive|deprives|depriving|prejudice|prejudices|prejudicing|waive|waives|diminish|diminishes|impair|impairs|remove|removes|reduce|reduces|override|overrides|supersede|supersedes|displace|replace|replaces|derogate|take away|interfere with|disapply} ..20 {${RIGHTS}}`,
        negation: 'ignore',
      },
      {
        seq: `{${RIGHTS}} ..14 {not affected|unaffected|not be affected|not excluded|not limited|remain|without prejudice|reserved|not restricted|not be excluded}`,
        negation: 'ignore',
      },
      `{you|consumer|consumers} ..8 {benefit|benefits|protected|entitled|enjoy|retain|keep} ..8 {mandatory|consumer protection|statutory} ..12 {law|laws|provisions|rights|rules}`,
      { seq: '{not|never|without} ..6 {deprive|depriving|deprived} ..12 {protection|protections|rights|benefit}', negation: 'ignore' },
      {
        seq: '{unaffected|not affected|not be affected|without prejudice to} ..8 {mandatory|statutory} ..4 {consumer|law|provisions|rights|protection}',
        negation: 'ignore',
      },
      {
        seq: '{mandatory|statutory} ..6 {law|laws|provisions|rights|rules} ..16 {remain|remains|unaffected|prevail}',
        context: ['{consumer|consumers|resid*|country}'],
      },
      {
        seq: '{limit|affect|exclude} ..3 any ..1 {rights|right} ..3 {you|which|that} ..4 {have|not} ..6 {lawfully|law|statute|limited|excluded|waived}',
        negation: 'ignore',
        context: ['{nothing|not} ..12 {limit|affect|exclude}'],
      },
      {
        seq: '{not|nothing|without|never|cannot|no} ..8 {derogate|derogates|derogating|derogation|deviate|deviates|deviating} ..4 {mandatory|statutory|consumer|public policy|imperative}',
        negation: 'ignore',
      },
      '{consumer|he|she|you|user|they} ..6 {opt for|choose|elect|seize|refer to|bring|sue} ..8 {jurisdiction|court|courts} ..8 {resided|resides|reside|domicile|domiciled|residence|live|lives}',
      `{full protections|full protection} of the {law|laws}`,
      {
        seq: "{consumer|consumers} ..12 {eea|eu|european|uk|united kingdom|switzerland|europe|australia} ..12 {not apply|doesn't apply|don't apply}",
        negation: 'ignore',
      },
      '{rely on|invoke|relying on|benefit from|benefits from} ..6 mandatory ..6 {law|laws|rules|provisions|legislation|protections}',
      'mandatory ..4 {law|laws|provisions|rules|regulations|protections} ..6 {country|place|state|jurisdiction} ..4 {residence|reside|resident|live|domicile|domiciled|habitual|habitually}',
      // Rights that no contract takes away.
      {
        seq: "{right|rights|protections|remedies|guarantee|guarantees} ..12 {can't|cannot|can not|may not|couldn't|are not able to|must not} ..3 {limited|excluded|waived|restricted|varied|modified|contracted out|taken away|derogated} ..3 {by|under|through|in} ..4 {contract|agreement|terms|these terms|conditions}",
        negation: 'ignore',
      },
      {
        seq: "{right|rights|protections} {that|which|no} ..1 {contract|agreement|terms} ..2 {cannot|can't|may not|can|may} ..1 {limit|exclude|restrict|take away|waive|override}",
        negation: 'ignore',
      },
      {
        seq: "{consumer|consumers|statutory|mandatory} ..3 {right|rights|protection|protections|guarantee|guarantees|remedies} ..10 {that|which} ..2 {can't|cannot|can not|may not|are not permitted to} ..3 {limited|excluded|waived|restricted|varied|modified|contracted|disclaimed|derogated}",
        negation: 'ignore',
      },
      '{consumer|statutory|mandatory} {law|laws|legislation} ..4 {provide|provides|give|gives|grant|grants|confer|confers|entitle|entitles|afford|affords} ..2 {you|consumers|the consumer} ..6 {right|rights|guarantee|protection|protections|remedies|remedy|warranty}',
      {
        seq: '{unless|except|save|subject to|without prejudice to|without limiting|without limitation to|in addition to|notwithstanding} ..10 {mandatory|statutory|non waivable} ..4 {law|laws|provision|provisions|rights|right|rules|legislation|protections} ..10 {country|residence|reside|consumer|consumers|user|you|your|otherwise|eu|european union|local}',
        negation: 'ignore',
        none: ['{liable|liability|damages}', 'reverse engineer', 'these mandatory'],
      },
      {
        seq: '{unless|except|save} ..6 {otherwise|prohibited|stated|required|provided|as} ..6 {mandatory|non waivable|imperative} ..3 {law|laws|provision|provisions|rules|legislation}',
        negation: 'ignore',
        context: ['{governed|governing|govern|jurisdiction|courts|venue|refunds|refundable}'],
        none: ['{you may not|reverse engineer}'],
      },
      {
        seq: '{nothing|not|no event} ..8 {exclude|excludes|limit|limits|restrict} ..8 {liability|warranty|losses} ..14 {cannot|may not|can not} ..3 {excluded|limited|lawfully}',
        negation: 'ignore',
        weak: true,
      },
      {
        seq: 'choice of ..3 law ..8 {not|never} ..3 {apply|supersede|affect|override|deprive|limit|displace|prejudice|exclude}',
        negation: 'ignore',
        none: ['laws concerning'],
      },
      // Home law applies, home courts are open.
      `{law|laws} of ..6 {${LOCAL}} ..14 {apply|applies|govern|governs|applicable}`,
      `{governed|apply|applies|govern} ..8 {law|laws} ..8 {${LOCAL}}`,
      `{bring|brought|file|commence|start|sue|dispute|disputes|claim|claims|proceedings|go to|jurisdiction} ..16 {court|courts} ..8 {${LOCAL}}`,
      '{in|to|before|use} {your local|your home|their local} {court|courts}',
      `{courts|court} ..6 {${LOCAL}} ..10 {jurisdiction|competent}`,
      {
        seq: '{if you are|where you are|if you reside|if you live|consumers|consumer|residents} ..14 {england|scotland|wales|northern ireland|eu|european union|eea|quebec|uk} ..20 {may|can} ..3 {bring|also bring|start} ..10 {proceedings|claim|action|claims} ..10 {scotland|scottish|northern ireland|courts|court|country}',
      },
    ],
    none: [
      'small claims',
      '{dispute|claim} we have against you',
      '{violate|violates|violating|infringe|infringes|threaten*} ..6 {legal rights|statutory}',
      'public injunctive',
      'reserved by us',
      '{against you in|authorities may|federal court in}',
      'reserves all',
      '{you waive|waives} ',
      '{hereby|to|also|and|or|expressly|irrevocably|knowingly|voluntarily|fully|will|shall} waive your',
      'open source',
      '{it|they|customer|licensee} has against you',
      'claim any ownership',
      '{unenforceab*|severab*|invalid} ',
      '{barred|prohibited} from ..1 {receiving|using|accessing|entering|purchasing|participating|registering|obtaining|the|doing|having|visiting|being}',
      '{violations|violation|breach} of ..2 statutory',
      '{supervisory|data subject}',
      '{comply|compliance} with',
      'reduce your rights under',
      '{limitations|exclusions|exclusion|limitation} ..8 may not apply',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'These guarantees cannot be excluded under the consumer law of Australia.',
    'Consumers who live in the Union can also take their case to a court at their place of residence.',
    'For consumers, the statutory place of jurisdiction applies.',
    'If your country requires its own law to be used, those mandatory rules will apply instead of this section.',
    'Consumers may sue in the courts of the place where they live.',
    'These terms cannot be read as derogating from the mandatory laws of your country.',
    'The consumer may also opt for the court of the place where he resided.',
    'Nothing in these terms affects your statutory rights as a consumer.',
    'If you are a consumer, you may bring a claim in the courts of the country where you live.',
    'This choice of law does not deprive you of the protection of the mandatory rules of your country.',
    'You benefit from any mandatory provisions of the law of your country of residence.',
    'The law of the country in which you reside governs these terms.',
    'Your legal rights as a consumer remain unaffected.',
    'These terms leave alone any protections that a contract cannot limit.',
    'The choice of Irish law shall not override the mandatory consumer protection rules of the place you call home.',
    'UK consumer law gives you a legal guarantee for the goods that we deliver.',
    'Except where a mandatory law says otherwise, the courts of Paris have jurisdiction.',
    'Nothing here excludes our liability for losses that may not be lawfully excluded.',
  ],
  passed: [
    'There are no warranties, except those that no law lets us disclaim.',
    'You are barred from using the service where the mandatory law of your country forbids it.',
    'Some countries do not allow these exclusions, so the above limitations may not apply to you.',
    'These terms are governed by the law of Ireland.',
    'We transfer data outside the EEA with standard clauses.',
    'You waive all rights under the consumer law of your country.',
    'You must follow the laws of the place where you live when you use the app.',
    'All disputes are heard by the courts of Berlin.',
    'Unless a mandatory law allows it, you may not reverse engineer the app.',
    'Our choice of law rules shall not apply laws concerning conflicts.',
  ],
  also: ['foreign-law-venue'],
};
