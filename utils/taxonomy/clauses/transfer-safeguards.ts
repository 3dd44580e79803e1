import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const SCC =
  'standard contractual clauses|standard contractual arrangements|standard contractual clause|standard contract clauses|standard contractual data protection clauses|standard data protection clauses|standard data protection contractual clauses|model contractual clauses|model contract clauses|model clauses|eu model contracts|sccs|binding corporate rules|international data transfer agreement|international data transfer addendum|idta|uk addendum|data privacy framework|privacy shield|contractual clauses approved|contracts approved by the european|contractual clauses adopted|clauses approved by the european|eu standard contracts|eu standard contract|eu standard clauses|standard contracts of the eu|standard protection clauses|eu model clauses|ec model clauses|specific contracts approved|contracts approved for use|contracts approved by the|contracts that the commission|contract approved by the|model form contracts|approved contractual clauses|apec cross border|cross border privacy rules';
const NEAR =
  'germany|switzerland|france|sweden|finland|norway|the netherlands|ireland|iceland|austria|denmark|european union|the eu|eu|the eea|eea|european economic area|europe|uk|united kingdom';

export default defineClause({
  id: 'transfer-safeguards',
  title: 'Safeguards for data sent abroad',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 1,
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition:
    'The document names what protects your data abroad: an adequacy decision, standard contractual clauses, binding corporate rules or hosting close to home.',
  whyItMatters: 'It means that some legal protection travels with your data.',
  whatItMeans: 'The recipient abroad should be bound by rules, and you can often ask for a copy of them.',
  whatYouCanDo: 'Ask the privacy contact for a copy of the safeguards. It shows who receives the data and on what terms.',
  regulations: [
    { id: 'gdpr', refs: ['45–46'] },
    { id: 'uk-gdpr', refs: ['45–46'] },
  ],
  related: ['international-transfer', 'dpo-contact', 'government-request-safeguards'],
  mappings: { tosdr: [302, 488], opp115: ['International and Specific Audiences'], dpv: ['dpv:SafeguardForDataTransfer'] },
  match: {
    none: ['{between|bind} ..6 {processor|customer} and ..6 {shall|sub processor}'],
    any: [
      {
        seq: `{keep|keeps|stays|stay|remains|remain} ..3 {data|information|files} ..2 {inside|within} ..2 {${NEAR}}`,
        none: ['{united states|the us|usa|outside|may|if}'],
      },
      {
        seq: `{$data|files|content} {stays|stay|remains|remain} ..1 {in|within|inside} ..2 {${NEAR}}`,
        none: ['{united states|the us|usa|outside|may|if}'],
      },
      {
        seq: `{data centre|data center|computer centre|computer center|computing centre|server farm|data centers|data centres} ..2 {in|within} ..2 {${NEAR}}`,
        none: ['{united states|the us|usa|us|u s|outside|canada|singapore|australia|may|asia|japan}'],
      },
      {
        seq: `only ..3 with ..3 {hosts|providers|hosting providers|hosting companies|suppliers|processors|partners} ..4 {from|in|within|based} ..3 {${NEAR}}`,
        none: ['outside'],
      },
      {
        seq: '{clauses|contracts} of the {european commission|commission|eu commission|eu}',
        context: ['{transfer|transfers|transferred|third country|third countries}'],
      },
      {
        seq: '{found|deemed|recognised|recognized|considered|determined|designated} ..6 {commission|authority|authorities|government|uk|eu|ico} ..8 {adequate|equivalent} ..2 {protection|level|safeguards}',
      },
      {
        seq: '{no|not|never} ..4 {transfer|transferred|transmitted|transmit|passed|transmission|passed on|sent} ..6 {third country|third countries|countries outside|non eu countries|outside the eu|outside the eea|outside the european|outside of the eu|outside of the eea|outside of the european|outside of the uk}',
        none: ['{unless|if|except|without|only|adequate|where|may|other than|necessary}'],
      },
      {
        seq: '{transfer|transmission} ..4 {third country|third countries} ..8 {not|no} ..3 {take place|takes place|occur|planned|intended|carried out|made}',
        none: ['{unless|if|except|without|only}'],
      },
      {
        seq: `{data centers|data centres|servers|data center|data centre} ..1 in ..4 {${NEAR}}`,
        none: ['{united states|the us|usa|us|u s|other countries|worldwide|outside|singapore|canada|elsewhere|america|asia|australia|may}'],
      },
      {
        seq: `{hosting|storage|processing|data processing} ..3 {takes place|occurs|is carried out|happens|is performed} ..4 {in|within} ..4 {${NEAR}}`,
        none: ['{united states|the us|usa|other countries|worldwide|outside|may|also|if|where}'],
      },
      {
        seq: `all ..4 {data|information|files|content} ..6 {stored|hosted|kept|processed|held|located|remains} ..3 {in|within|inside} ..4 {${NEAR}}`,
        none: ['{united states|the us|usa|other countries|worldwide|outside|may|canada|singapore}'],
      },
      {
        seq: `{keep|keeps|store|stores|host|hosts} ..1 all ..4 {data|information|files} ..6 {in|within|inside} ..4 {${NEAR}}`,
        none: ['{united states|the us|usa|other countries|worldwide|outside|may|canada|singapore}'],
      },
      {
        seq: '{deemed|recognised|recognized|considered|determined} ..4 {provide|offer|ensure|have|providing|offering|ensuring|having} ..3 {adequate|equivalent} ..2 {level|protection}',
        context: ['{transfer|transfers|transferred|transferring}'],
        none: ['{may not|not|without|other than|no}'],
      },
      {
        seq: '{contract|contracts|contractual terms|agreements|model form contracts} ..4 {approved|declared|recognised|recognized|adopted} ..8 {same protection|adequate protection|appropriate protection|equivalent protection|adequate level|same level}',
      },
      {
        seq: `only ..5 {providers|processors|data centers|data centres|servers|subprocessors|suppliers|hosts} ..8 {in|within} ..2 {${NEAR}}`,
        none: ['{united states|the us|usa}'],
      },
      // Contracts and certifications.
      `{${SCC}}`,
      '{relying on|rely on|relies on|through|using|via|based on|under|including|enter into|entered into|entering into|signed|implemented|implement|by means of|such as|incorporating|comply with|complies with|certified|participate in|participates in|adhere to|self certified|agreed to|put in place|in accordance with} ..12 {standard contractual clauses|sccs|data privacy framework|binding corporate rules|model clauses|standard data protection clauses|privacy shield}',
      {
        seq: 'contractual clauses',
        context: ['{transfer|transfers|transferred|transferring|servers|international} ..30 {countries|outside|country|eea|abroad}'],
      },
      // Adequacy.
      {
        seq: '{adequacy decision|adequacy decisions|adequacy regulations|adequacy determination|adequacy status|finding of adequacy|decision of adequacy|decision on adequacy}',
        none: ['{absence of|without|lack|lacking|no|not|does not|in the absence} ..5 {adequacy|adequate}'],
      },
      {
        seq: '{commission|european commission|ico|secretary of state|uk government} ..8 {recognised|recognized|determined|decided|deemed|considered|approved|found|recognises|recognizes} ..12 {adequate|adequately|equivalent}',
      },
      {
        seq: '{deemed|recognised|recognized|considered|determined} ..6 {provide|offer|ensure|have|providing|offering|ensuring|having} ..4 {adequate|equivalent} ..3 {level|protection} ..10 {commission|authority|authorities|government}',
      },
      {
        seq: '{certified|certifies|self certified|complies|comply|adheres|adhere} ..6 {dpf|apec cbpr|cbpr}',
        none: ['{no longer|invalidated}'],
      },
      '{complies|comply} with ..3 principles ..6 {onward transfer|onward transfers}',
      {
        seq: '{adequate|equivalent|comparable|same} level of ..2 {protection|data protection} ..16 {by|according to|under|pursuant to|within the meaning} ..4 {commission|adequacy|secretary of state}',
        none: ['{without|absence|no|not|lack}'],
      },
      {
        seq: '{commission|european commission|eu commission|uk} {approved|adopted|issued|standard|model} ..3 {contractual clauses|contract clauses|contracts|clauses|data transfer agreement}',
      },
      {
        seq: '{article|articles|art} {46|47|49} ..4 gdpr ..16 {clauses|safeguards|rules|agreement}',
      },
      // Kept near.
      {
        seq: `{store|stored|stores|storing|hosted|host|hosts|process|processed|processes|processing|kept|held|remain|remains|stays|stay} ..8 {only|exclusively|solely|entirely} ..6 {in|within|on|inside} ..8 {${NEAR}}`,
      },
      { seq: `{only|exclusively|solely} ..4 {store|stored|hosted|host|process|processed|kept|held} ..8 {in|within} ..6 {${NEAR}}` },
      {
        seq: `{servers|server|data centers|data centres|data center|data centre|infrastructure|hosting} ..6 {located|based|situated|hosted|are|is} ..4 {in|within} ..3 {${NEAR}}`,
        none: ['{united states|the us|usa|other countries|worldwide|outside|singapore|canada|elsewhere}'],
      },
      '{eu|european|german|swiss|eea} based ..2 {data centers|data centres|servers|data center|hosting|infrastructure}',
      {
        seq: `{not|never|no} ..6 {transfer|transferred|transfers|leave|leaves|send|sent|processed|stored} ..8 {outside|beyond|third countries|third country|leave} ..4 {${NEAR}}`,
        none: ['unless', 'if'],
      },
      { seq: `{$data|it} ..4 {never|not} ..2 {leave|leaves} ..3 {${NEAR}}` },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'No transfer to third countries takes place.',
    'All personal data is stored in the EEA.',
    'We use specific contracts approved for use in the United Kingdom.',
    'Hosting takes place in Germany.',
    'Transfers go to a country that is deemed to provide an adequate level of protection.',
    'Where we transfer data to such countries, we rely on standard contractual clauses.',
    'The European Commission has recognised that these countries protect personal data adequately.',
    'Transfers are based on an adequacy decision.',
    'Examplia is certified under the Data Privacy Framework.',
    'All files are stored exclusively on servers in Germany.',
    ['We protect transfers by:', 'Binding corporate rules, which every company of our group has signed.'],
    'Your data is not transferred outside the European Union.',
    'Our data centres are located in Sweden.',
    'We comply with the EU-US DPF.',
    'Examplia complies with the Principles for all onward transfers.',
  ],
  passed: [
    'Data is not sent to third countries unless the provider needs it.',
    'Hosting takes place in Germany and the United States.',
    'We take appropriate measures to protect your data during transfers.',
    'Your data may be transferred to countries without an adequacy decision.',
    'We may transfer your data to the United States.',
    'The standard terms of the contract apply to every order.',
    'Our office is located in Sweden.',
    'We use adequate security to protect your data.',
    'We do not guarantee that our servers are always reachable.',
    'We make sure that the recipient offers the level of protection required by law.',
  ],
  also: ['international-transfer', 'affiliate-disclosure'],
};
