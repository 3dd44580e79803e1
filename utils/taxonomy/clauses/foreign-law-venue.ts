import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const HOME = [
  '{your local|your home} {court|courts}',
  '{law|laws|courts|court} ..4 {country|state|jurisdiction|place|province|member state} ..3 {where you|in which you|you reside|you live|of your|of residence|of habitual}',
  '{your|consumer|user} ..2 {country|home|local|habitual} ..3 {law|laws|courts|residence} ..3 {govern|apply|applies}',
];
const LEGAL = 'law|laws|legislation|statutes';

const ADJ =
  'swedish|english|german|french|irish|dutch|swiss|spanish|italian|danish|finnish|norwegian|austrian|belgian|polish|estonian|indian|japanese|israeli|singapore|california|delaware|new york|australian|canadian|luxembourg|texas|florida|washington|maltese|cypriot|czech|portuguese|scottish|hungarian|lithuanian|latvian|new zealand|south african|brazilian|mexican|turkish|chinese|korean|greek|romanian|bulgarian|croatian|icelandic|illinois|massachusetts|nevada|utah|georgia';
/** Places by name: a home law that is kept in the same sentence changes nothing about them. */
const NAMED =
  "england|wales|scotland|ireland|northern ireland|sweden|norway|denmark|finland|germany|france|spain|italy|austria|switzerland|belgium|poland|portugal|luxembourg|estonia|malta|cyprus|india|japan|singapore|hong kong|israel|canada|australia|new zealand|california|delaware|new york|texas|florida|washington|the state of|the commonwealth of|the republic of|the federal republic|the kingdom of|the netherlands|the united states|the united kingdom|the usa|the uk|the province of|the people's republic|the people republic|the czech republic";

/** Notices of takedown, indemnities and severability name courts as well; statutes are named as "laws of". */
const OTHER = [
  'consent to ..1 {processing|the processing}',
  'governed by {applicable|any applicable|local} {law|laws}',
  'other applicable {jurisdictions|laws}',
  'civil court of competent jurisdiction',
  'prohibited by',
  'may also bring ..4 before a competent',
  '{residents|rights} ..5 governed by',
  'based in and governed',
  '{complaint|regulatory authorities|supervisory authority|enjoin}',
  '{arbitrator|arbitrators} ..4 {exclusive|authority|power|decide|may|shall|will}',
  'public injunctive',
  '{federal arbitration act|federal arbitration law}',
  'consistent with ..2 {applicable law|law}',
  '{federal court|federal district court|district court} {in|for} the {district|judicial}',
  '{giving up|jury}',
  '{standard contractual clauses|sccs|contractual clauses|transfer addendum}',
  'governed by {this|these}',
  '{counter notice|counter notification|judicial district|dmca|takedown}',
  '{held|awarded|found|deemed|determined|declared|ordered|order|required} ..3 by {a|any|the} {court|courts}',
  '{violate|comply|compliance|accordance with all|complies|violation|violates} ..8 {law|laws}',
  '{data|information|transfer|transferred|processing} ..6 {governed by|subject to} ..6 {privacy|data protection|different}',
  '{privacy|data protection} {legislation|law|laws|regulations}',
  'any law applicable',
  '{law|laws|legislation} on {copyright|intellectual|data protection|privacy}',
  '{subpoena|law enforcement|government authorities}',
];

export default defineClause({
  id: 'foreign-law-venue',
  title: 'Far-away law or courts',
  group: 'disputes',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: [
    'Terms of Service',
    'Privacy Policy',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Imprint',
    'Other Policy',
    'Brand Guidelines',
  ],
  definition: 'The document fixes whose law applies or which courts decide, wherever you live.',
  whyItMatters: 'Distance and an unfamiliar law keep people from pursuing their claims.',
  whatItMeans: 'A dispute may be decided under the law, or in the courts, of a place far from your home.',
  whatYouCanDo:
    'Consumers in the EU and the UK can usually sue at home and keep the protection of their own law. Elsewhere, see whether a small-claims court near you is open to you.',
  regulations: [
    { id: 'eu-brussels', refs: ['17–19'] },
    { id: 'eu-rome', refs: ['6'] },
    { id: 'eu-uctd', refs: ['Annex 1(q)'] },
    { id: 'uk-cra', refs: ['74'] },
  ],
  related: ['home-law-preserved', 'forced-arbitration', 'shortened-limitation'],
  mappings: {
    tosdr: [163, 237, 242],
    claudette: ['LAW', 'J'],
    opp115: ['International and Specific Audiences'],
    dpv: ['dpv:ContractJurisdictionClause'],
    conductatlas: ['arbitration'],
  },
  modifiers: [
    {
      by: 1,
      when: 'only these courts may decide',
      seq: ['{the|sole and|to|have|has|and} exclusive {jurisdiction|venue|competence}', 'exclusively ..6 {court|courts}'],
    },
    { by: -1, when: 'the rules of your own country are kept', with: ['home-law-preserved'] },
    { by: -1, when: 'other courts stay open', seq: ['non exclusive {jurisdiction|venue}', 'nonexclusive {jurisdiction|venue}'] },
  ],
  match: {
    any: [
      {
        seq: `{governed|construed|interpreted|ruled|governs} ..12 {law|laws} of {${NAMED}}`,
        aspect: 'law',
        none: [...OTHER, '{law|laws} of the state of ..2 residence'],
        context: ['{mandatory|consumer|consumers|residence|reside|live|deprive*|protection*|habitual*}'],
      },
      {
        seq: `{agreement|terms|contract|conditions|relationship|disputes|dispute|contracts} ..6 {subject to|governed by} ..2 {${ADJ}} {law|laws}`,
        aspect: 'law',
        none: [...OTHER, 'not ..2 subject to'],
      },
      // Law.
      {
        seq: `{governed|construed|interpreted|governs|ruled|enforced} ..12 {${LEGAL}} of {the|england|india|japan|france|germany|ireland|singapore|sweden|california|delaware|new|hong|canada|israel|switzerland}`,
        aspect: 'law',
        none: [...HOME, ...OTHER],
      },
      {
        seq: `{governed|construed|interpreted|ruled} ..12 {by|with|under|to} ..4 {${LEGAL}}`,
        aspect: 'law',
        none: [
          ...HOME,
          ...OTHER,
          '{applicable|privacy|data protection|mandatory|local|federal arbitration} {law|laws}',
          '{information|data} ..6 governed by',
        ],
      },
      {
        seq: `{governed|construed|interpreted} ..10 {by|with|under} ..10 {${LEGAL}}`,
        aspect: 'law',
        context: [
          '{governing law|applicable law|choice of law|jurisdiction|conflict of law|conflicts of law|conflict of laws|conflicts of laws|principles|courts|court|arbitration}',
        ],
        none: [...HOME, ...OTHER],
      },
      {
        seq: `{${LEGAL}} of ..10 {govern|governs|apply|applies|applied|applicable} ..2 {to|this|these|all|without|any|exclusively|the|excluding|and|your|our|such|shall}`,
        aspect: 'law',
        none: [...HOME, ...OTHER],
      },
      { seq: `{${LEGAL}} of ..14 {shall|will} ..3 {govern|apply|exclusively}`, aspect: 'law', none: [...HOME, ...OTHER] },
      {
        seq: `{${ADJ}} {law|laws} ..3 {applies|apply|govern|governs|exclusively|is applicable|excluding|shall apply|will apply|be the applicable|is the applicable|be the governing|is the governing}`,
        aspect: 'law',
        none: [...HOME, ...OTHER],
      },
      {
        seq: '{conflict|conflicts|choice} of ..1 {law|laws|provisions} ..3 {principles|provisions|rules|principle|doctrine|doctrines}',
        aspect: 'law',
        none: [...HOME, ...OTHER],
      },
      {
        seq: '{agreement|terms|contract|conditions|policy|disputes|claims|relationship} ..4 {governed|construed|interpreted}',
        aspect: 'law',
        context: ['{law|laws} of', '{governing law|applicable law}'],
        none: [...HOME, ...OTHER, 'governed by {these|this|our|the terms|separate|additional}'],
      },
      {
        seq: '{agreement|terms|contract|conditions|relationship|contracts} ..6 {subject to|under} ..2 {law|laws} of',
        aspect: 'law',
        none: [...HOME, ...OTHER],
      },
      { seq: '{law|laws} of ..8 {is|are|shall be} ..1 {applicable|applied|governing}', aspect: 'law', none: [...HOME, ...OTHER] },
      {
        seq: '{law applicable|applicable law|governing law|law governing} ..10 {is|be|are} ..3 {swedish|english|german|french|irish|dutch|swiss|spanish|italian|danish|finnish|norwegian|austrian|belgian|polish|estonian|indian|japanese|israeli|the law|law of|laws of|that of}',
        aspect: 'law',
        none: [...HOME, ...OTHER],
      },
      {
        seq: '{application|accordance with|pursuant to} ..2 {law|laws} of {the state|the commonwealth|the province|england|the republic|the federal republic|the kingdom}',
        aspect: 'law',
        context: ['{govern*|dispute|disputes|jurisdiction|court|courts|applicable law|conflict*}'],
        none: [...HOME, ...OTHER, '{incorporated|organized|organised|established|existing|registered|formed|company}'],
      },
      // Courts.
      {
        seq: '$disp ..12 {heard|brought|settled|submitted|resolved|referred|decided|litigated} ..3 {before|by|to|in} the ..3 courts',
        aspect: 'venue',
        none: [...HOME, ...OTHER, 'small claims', '{arbitration|arbitrator|arbitrators}'],
      },
      {
        seq: 'court ..6 {shall be|is|as|will be} ..1 {court of first instance|exclusive court|competent court|agreed court}',
        aspect: 'venue',
        none: [...HOME, ...OTHER],
      },
      { seq: '{exclusive|sole} competence ..4 {court|courts|tribunal|tribunals}', aspect: 'venue', none: [...HOME, ...OTHER] },
      {
        seq: '{court|courts|tribunal|tribunals} ..10 {which|who|that|shall|will|has|have} ..2 {alone|sole|exclusive|exclusively} ..3 {jurisdiction|competent|competence|have jurisdiction}',
        aspect: 'venue',
        none: [...HOME, ...OTHER],
      },
      {
        seq: '{english|irish|dutch|french|german|scottish|swiss|italian|spanish|swedish|danish|norwegian|finnish|polish|israeli|indian|japanese} {court|courts} ..3 {have|has|shall|will|are}',
        aspect: 'venue',
        none: [...HOME, ...OTHER],
      },
      {
        seq: '{resolved|settled|heard|brought|decided|tried} ..8 {district court|high court|city court|county court|superior court|general courts|public courts|ordinary courts|ordinary court}',
        aspect: 'venue',
        none: [...HOME, ...OTHER, 'small claims'],
      },
      { seq: '{competent court|competent courts} ..4 {in|of|at|located|is|are|shall be}', aspect: 'venue', none: [...HOME, ...OTHER] },
      {
        seq: '{submit|submits|consent|consents|agree|agrees|subject|irrevocably} ..8 {jurisdiction|venue} ..12 {court|courts|county|tribunals|in|of}',
        aspect: 'venue',
        none: [...HOME, ...OTHER],
        negation: 'ignore',
      },
      {
        seq: '{exclusive|non exclusive|sole|personal} ..3 {jurisdiction|venue|place of jurisdiction|forum} ..10 {court|courts|tribunals|is|be|located|of|in|for|to|over}',
        aspect: 'venue',
        none: [...HOME, ...OTHER],
      },
      {
        seq: '{brought|resolved|settled|heard|litigated|filed|instituted|commenced|submitted|adjudicated|decided|tried|referred|bring|file|commence|litigate|resolve} ..12 {court|courts|tribunal|tribunals} ..8 {of|located|in|for|within|sitting|situated|at|having}',
        aspect: 'venue',
        none: [
          ...HOME,
          ...OTHER,
          'small claims',
          '{issue|issues|sufficiency|enforceability|validity} ..16 {decided|determined|resolved} ..4 by ..1 court',
          'arbitration ..8 {brought|conducted|held|resolved|settled|submitted|filed}',
          '{resolved|settled} ..4 arbitration',
        ],
      },
      {
        seq: '{brought|resolved|settled|heard|litigated|filed|instituted|commenced|bring|file|litigate} ..4 {exclusively|only|solely} ..8 {court|courts}',
        aspect: 'venue',
        none: [...HOME, ...OTHER, '{issue|issues|sufficiency|enforceability|validity} ..16 {decided|determined|resolved} ..4 by ..1 court'],
      },
      {
        seq: '{courts|court|tribunals} ..2 {of|in|located in|sitting in|at|for} ..10 {shall|will|have|has|having} ..5 {jurisdiction|competent|competence}',
        aspect: 'venue',
        none: [...HOME, ...OTHER],
      },
      { seq: '{court|courts} ..8 {exclusive|non exclusive|sole} ..1 jurisdiction', aspect: 'venue', none: [...HOME, ...OTHER] },
      {
        seq: '{place|venue} {of|for} ..2 {jurisdiction|fulfilment and|all disputes|any dispute|any action|disputes|actions} ..6 {is|shall be|will be|be|lies}',
        aspect: 'venue',
        none: [...HOME, ...OTHER],
      },
      { seq: 'court of first instance ..4 {in|within|of|located}', aspect: 'venue', none: [...HOME, ...OTHER] },
      {
        seq: '{courts|court} {located in|in|of} ..10 {shall be|will be|are|is} ..4 {competent|exclusive|the exclusive|sole|venue|forum}',
        aspect: 'venue',
        none: [...HOME, ...OTHER],
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'The contract is subject to Norwegian law.',
    'These terms are governed by the laws of Sweden, without prejudice to mandatory consumer rules of your country of residence.',
    'Disputes belong before the courts of Lyon, which alone have jurisdiction.',
    'The law applicable to any dispute will be Italian law.',
    'These Terms are governed by the laws of the State of California.',
    'You submit to the exclusive jurisdiction of the courts of Reykjavik.',
    'All disputes shall be settled by the courts located in Stockholm.',
    'Irish law applies to this contract.',
    'This Agreement shall be construed in accordance with the laws of Scotland, whatever its conflict of law principles say.',
    'The place of jurisdiction is Berlin.',
  ],
  passed: [
    'The pictures are governed by French legislation on copyright.',
    "Such an issue may be decided by a court of competent jurisdiction at either side's request.",
    'The law of the country where you live governs these terms.',
    'We comply with the laws of the countries in which we operate.',
    'We may disclose data if a court in your state orders it.',
    'You may bring a claim in the small claims court where you live.',
    'The committee is governed by five members.',
    'We transfer data to countries whose laws differ from yours.',
  ],
  also: ['home-law-preserved'],
};
