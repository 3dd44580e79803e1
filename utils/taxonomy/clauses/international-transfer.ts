import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const ABROAD =
  'outside of switzerland|outside of india|outside of brazil|outside of singapore|outside of japan|outside of china|outside uk|outside of uk|outside of eu|outside of eea|national borders|national boundaries|all over the world|part of the world|parts of the world|different jurisdiction|different jurisdictions|other countries|another country|different country|other jurisdictions|another jurisdiction|foreign countries|foreign country|third countries|third country|countries outside|country outside|countries other than|country other than|jurisdictions other than|jurisdictions outside|jurisdiction outside|location outside|locations outside|other nations|other regions|outside your|outside of your|outside the|outside of the|outside eea|outside eu|outside canada|outside of canada|outside australia|outside of australia|outside india|outside brazil|outside singapore|outside japan|outside quebec|outside europe|outside of europe|outside switzerland|outside china|outside these|outside of these|outside this|out of your|non eu|non eea|abroad|overseas|cross border|internationally|across borders|around the world|throughout the world|anywhere in the world|worldwide|globally|global basis|any country|any other country|various countries|different countries|multiple countries|many countries|several countries|countries where|countries in which|country where|country in which|countries around|united states|the us|the usa|usa|u s|us based|united kingdom and|singapore|china|hong kong|philippines|malaysia|india|ireland';
const MOVE =
  'transfer|transfers|transferred|transferring|process|processed|processing|store|stores|stored|storing|storage|maintain|maintained|host|hosted|hosts|send|sends|sent|sending|export|exported|move|moved|transmit|transmits|transmitted|disclose|disclosed|access|accessed|collected|held|kept|share|shared|transmitting|relocate|located|saved';

export default defineClause({
  id: 'international-transfer',
  title: 'Your data is sent to other countries',
  group: 'retention',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 1, C: 1, S: 0 },
  documentTypes: ['Privacy Policy', 'Trackers Policy'],
  definition: 'Your personal data may be moved to other countries, or be read from there.',
  whyItMatters: 'Other countries may protect your data less than yours does.',
  whatItMeans: 'Authorities or courts abroad may be able to reach your data.',
  whatYouCanDo: 'Ask where your data is kept, and ask for a copy of the safeguards for the transfer.',
  regulations: [
    { id: 'gdpr', refs: ['44–49', '13(1)(f)'] },
    { id: 'uk-gdpr', refs: ['44–49'] },
    { id: 'br-lgpd', refs: ['33'] },
    { id: 'ca-qc-law25', refs: ['17'] },
  ],
  related: ['transfer-safeguards', 'government-disclosure', 'affiliate-disclosure'],
  mappings: { tosdr: [187, 411], opp115: ['International and Specific Audiences'], dpv: ['dpv:CrossBorderTransfer'] },
  modifiers: [
    {
      by: 1,
      when: 'your use of the service counts as consent to it',
      seq: [
        '{by|through} ..2 {using|accessing|visiting|providing|submitting|registering|continuing|your use} ..24 {consent|agree|agreeing|consenting|acknowledge|accept}',
        '{use|access|submission} ..14 {constitutes|signifies|indicates|represents|means} ..6 {consent|agreement|agree}',
      ],
    },
    { by: -1, when: 'safeguards are named', with: ['transfer-safeguards'] },
  ],
  match: {
    none: [
      '{ireland|singapore|india|philippines|china|usa} {limited|ltd|private|pte|inc}',
      'held by',
      'no longer rely',
      'residents of',
      'no transfers between',
      '{ship|shipped|shipping|import|imported|customs|currency|goods}',
      '{transfer|transfers|send|sending|transferring} ..3 {money|funds|payment|payments}',
      'internationally recognized',
      'internationally recognised',
      '{workflows|capture} ..4 outside',
      'judicial district',
      'technical data',
      '{exported|re exported|export control|embargo}',
      '{your own risk|means the}',
      '{applicable|governing} law',
      '{venue|courts of|arbitration}',
      'legal age',
      '{corporate offices|corporate office|head office|registered office} ..2 {is|are|located}',
      '{outside the|outside of the} {scope|service|services|platform|app|home|office|store|control|site|website|course|ordinary}',
    ],
    any: [
      // Moved or kept elsewhere.
      {
        seq: `{${MOVE}} ..12 {to|in|outside|from|into|on|at|within|out} ..8 {${ABROAD}}`,
        by: 'provider',
        context: ['{$data}'],
      },
      {
        seq: `{transfer|transfers|transferred|transferring|process|processed|store|stored|access|accessed|send|sent|disclose|disclosed} ..8 {outside|abroad|overseas|internationally|across borders|globally|worldwide}`,
        by: 'provider',
        none: ['{outside the|outside of the} {scope|service|services|platform|app}'],
        context: ['{$data}'],
      },
      {
        seq: `{$data} ..14 {may|will|can|could|is|are|be} ..4 {transferred|transmitted|processed|stored|maintained|hosted|sent|accessed|held|moved} ..16 {${ABROAD}}`,
        types: ['Privacy Policy', 'Terms of Service', 'Commercial Terms', 'Developer Terms'],
        none: ['outside our control'],
      },
      // The recipients or machines are there.
      {
        seq: `{gateway|gateways|service providers|processors|sub processors|subprocessors|recipients|affiliates|our sub processors|suppliers|vendors|partners|subcontractors|collaborators|servers|server|data centers|data centres|data center|third parties|facilities|staff|employees|personnel|entities|databases|subcontractors|computers|providers|teams|providers|systems|offices|companies} ..8 {located|based|operating|established|situated|operate|operates} ..6 {${ABROAD}|outside the eea|outside of the eea|outside eu|the world|around the globe}`,
        by: 'provider',
      },
      // The noun.
      '{international|cross border|overseas|transborder|onward} {transfer|transfers|data transfer|data transfers|transmission|disclosure|disclosures|flow|flows|movement|processing} of ..4 {$data}',
      '{transfer|transfers} of ..4 {$data} ..6 {to|outside|from|across|between} ..8 {countries|country|abroad|overseas|borders|the us|united states|eea|eu|jurisdictions|jurisdiction|internationally}',
      {
        seq: '{when|whenever|where|if} ..4 {transfer|transferring|transferred|processed} ..12 {outside|third countries|third country|other countries|internationally|abroad}',
        by: 'provider',
      },
      // Agreement to it.
      {
        seq: '{consent|agree|agreement|understand|acknowledge} ..12 {transfer|transfers|processing|transmission|storage} ..20 {united states|the us|u s|other countries|another country|abroad|overseas|outside|countries}',
        context: ['$data'],
        types: ['Privacy Policy', 'Terms of Service'],
      },
      'transmitting ..6 $data ..6 to ..8 {united states|the us|u s}',
      {
        seq: '{$data} ..6 {leave|leaves|leaving} ..3 {your country|the eea|the eu|the uk|your jurisdiction|the country|european}',
        by: 'provider',
      },
      {
        seq: '{transfer|transferred|transferring|move|moved|moving|send|sent|share|shared|disclosed|processed} ..8 {across|beyond} {national borders|national boundaries|international borders|borders|state borders}',
        by: 'provider',
        context: ['{$data}'],
      },
      // Staff, providers, the company itself are there.
      {
        seq: `{$data} ..6 {viewed|accessed|accessible|seen|handled|reviewed} ..6 {staff|personnel|team|teams|employees|agents|contractors|colleagues} ..3 in ..3 {${ABROAD}}`,
      },
      {
        seq: '{providers|recipients|vendors|processors|partners|affiliates|subprocessors} in {third countries|third country|a third country|other countries|the united states|the us|the usa|countries outside|non eu} ..10 {receive|process|access|data|information}',
        by: 'provider',
      },
      {
        seq: `{headquartered|based|located|established} in ..4 {${ABROAD}} ..8 {process|store|transfer|host|stored|processed|hosted} ..6 {data|information} ..3 there`,
        by: 'provider',
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Payment gateways may be located in a different jurisdiction.',
    'Your personal information may be transferred to, and processed in, countries other than your own.',
    'We store data on servers located in the United States.',
    'Our service providers are based outside the European Economic Area.',
    'By using the app you consent to the transfer of your information to the United States.',
    ['Your personal data may be accessed by:', 'support teams located in other countries.'],
    'All information that we process may be stored anywhere in the world.',
    'When we transfer personal data outside the UK, we rely on approved contracts.',
    'Data may leave your country.',
    'The company may move member data across national borders.',
    'Cross-border disclosure of personal information may occur.',
    'We may use subprocessors located outside of Switzerland.',
    'Your data may be viewed by our staff in the Philippines.',
    'Providers in third countries receive your data.',
  ],
  passed: [
    'We never transfer your personal data outside the European Union.',
    'We store your data only on servers in Germany.',
    'We ship products to other countries.',
    'You have the right to transfer your data to another provider.',
    'We may transfer this agreement to another company.',
    'The service is not offered to people outside the United States.',
    'Users in other countries may see different prices.',
    'Your data will not be sent abroad.',
    'We process personal information relating to residents of some states.',
  ],
  also: ['transfer-safeguards', 'data-consent-by-use', 'affiliate-disclosure', 'government-disclosure'],
};
