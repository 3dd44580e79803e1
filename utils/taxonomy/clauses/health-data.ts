import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const HEALTH =
  'health data|health information|health related data|health related information|medical data|medical information|medical history|medical records|medical conditions|medical condition|health conditions|health condition|mental health|physical or mental|fitness data|wellness data|wellness information|fitness information|heart rate|blood pressure|sleep patterns|sleep data|symptoms|medical diagnosis|your diagnosis|health diagnosis|diagnosis information|menstrual|menstrual cycle|pregnancy|pregnancy status|hiv status|vaccination status|disability status|disability information|your disability|any disability|mental disability|physical disability|disabilities you|health status|dietary requirements|dietary restrictions|allergies|accessibility requirements|accessibility needs|health and fitness|health and wellness|body temperature|consumer health data|data about your health|information about your health|data concerning health|health insurance information|health records|blood glucose|biometric and health|health related|fitness related|your health|physical health|health details|concerning health|health insurance|state of health|data on health|covid 19 test results|vaccination record|medical information|health questionnaires|health questionnaire';
const TAKE =
  'collect|collects|collecting|obtain|obtains|receive|receives|process|processes|processing|use|uses|store|stores|gather|gathers|share|shares|disclose|discloses|record|records|ask for|ask you for|provide us|provide|sell|track|tracks|import';
const TAKEN =
  'collected|processed|stored|used|shared|obtained|received|recorded|you provide|you choose to|you share|you disclose|disclosed|requested|synced|synchronised|synchronized|transmitted|passed on|is required|is needed';
/** Lists of what the law calls sensitive: a definition rather than a practice. */
const SENSITIVE_LIST = [
  '{race|racial|ethnic|ethnicity|political|trade union|union membership|genetic}',
  '{special categories|special category}',
];

export default defineClause({
  id: 'health-data',
  title: 'Your health data is collected or used',
  group: 'collection',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition:
    'Information about your physical or mental health, treatment, reproduction or disability, or guesses about them, is collected or used.',
  whyItMatters: 'Health facts can affect your insurance, your work and your safety.',
  whatItMeans: 'Intimate facts about you may reach advertisers, employers or courts.',
  whatYouCanDo:
    'Leave such fields empty where you can. You can ask to withdraw your consent, have entries deleted and learn who received them.',
  regulations: [
    { id: 'gdpr', refs: ['9'] },
    { id: 'us-hipaa', refs: ['45 CFR 160', '45 CFR 164'] },
    { id: 'us-hbnr', refs: ['16 CFR 318'] },
    { id: 'us-wa-mhmda', refs: ['19.373.030', '19.373.070'] },
    { id: 'us-ca-ccpa', refs: ['1798.121'] },
  ],
  related: ['sensitive-data-for-ads', 'biometric-data', 'childrens-data'],
  mappings: { tosdr: [487], opp115: ['First Party Collection/Use'], dpv: ['pd:Health', 'pd:MedicalHealth'] },
  modifiers: [
    {
      by: 1,
      when: 'it may be passed on or sold',
      seq: [
        '{we share|may share|we disclose|may disclose|may be shared|is shared|are shared|may be disclosed|we sell|may sell|is sold|are sold} ..24 {health|medical|fitness|wellness|third parties|partners|advertisers}',
      ],
    },
    {
      by: 1,
      when: 'it is guessed from other data',
      seq: ['{infer|infers|inferred|inferring|derive|derives|deduce} ..10 {health|medical|pregnan*|disability|condition|conditions}'],
    },
    { by: 1, when: 'sensitive data may serve advertising here', with: ['sensitive-data-for-ads'] },
  ],
  match: {
    none: [
      "{do not|don't|not|never|please avoid|refrain} ..4 {send|provide|submit|disclose|share|upload|include|collect|intend|intentionally|knowingly|process|seek|request|store|use|transmit|require} ..30 {health|medical}",
      '{protected health information|hipaa|means|defined as|defined under|within the meaning|governed by}',
      '{health and safety|safety and health|public health|health care operations|health insurance portability|health or safety|life health safety|life health or safety|life health and safety|life health property|protect life health}',
      '{employees|employee|applicants|job applicants|candidates|personnel|labor}',
      '{doctor|physician|medical advice}',
      '{advertisements|advertiser|advertisers|prohibited|prohibit}',
    ],
    any: [
      '{log|record|enter|track|document|save} ..3 {your|their|his or her} ..2 {blood sugar|blood glucose|blood pressure|medication|medications|symptoms|period|cycle|weight|mood|meals|heart rate|migraine|pain} ',
      '{nutrition|weight|sleep|heart rate|cycle|fitness|body} ..4 {training data|sleep data|activity data|weight|body data|measurements|nutrition data|fitness data|workout data} ..4 {are|is|may be} ..2 {collected|stored|processed|recorded|transmitted|used}',
      {
        seq: '{inform us|tell us|let us know|notify us|advise us} ..8 {special assistance|special needs|assistance} ..10 {medical|disability|health|mobility|impairment}',
      },
      {
        seq: '{process|processes|collect|collects|store|stores|receive|receives|record|obtain} ..4 {data|information|details} {on|about|concerning|regarding|of} ..4 {eyesight|vision|hearing|illness|illnesses|incapacity for work|severe disability|disability|disabilities|medication|allergies|injuries|treatment|treatments|diagnoses|therapy|pregnancy|blood type|mental state|sick leave}',
        by: 'provider',
        none: ['{employee*|applicants}'],
      },
      {
        seq: '{data|information|details} {on|about|concerning|regarding|of} ..4 {eyesight|illness|illnesses|incapacity for work|severe disability|disability|disabilities|medication|allergies|treatment|diagnoses|therapy|pregnancy|blood type} ..6 {is|are|may be} ..2 {processed|collected|stored|recorded|used|passed|forwarded|shared}',
        none: SENSITIVE_LIST,
      },
      '{treatment data|patient data|diagnosis data|lab values|laboratory values|lab results|medical findings|prescriptions|prescription data|insurance health data} ..6 {is|are|may be|will be} ..2 {forwarded|processed|collected|stored|shared|transmitted|passed|sent}',
      '{measures|measure|records|record|tracks|track|monitors} ..3 your ..2 {pulse|heart rate|blood pressure|oxygen saturation|blood oxygen|temperature|sleep|weight|glucose|breathing|cycle|stress level}',
      '{your doctor|your physician|your clinic|your pharmacy|hospital|laboratory|insurer|health insurer} ..3 {sends|send|gives|provides|transmits|forwards|shares} ..3 {us|to us} ..6 {values|results|reports|report|data|findings|information|records|prescription}',
      {
        seq: '{state|indicate|tell|declare|answer|specify} ..4 {whether|if} ..3 {you|they} ..3 {suffer|suffered|illness|allergies|allergic|disability|disabled|pregnant|ill|medication}',
        none: ['{right|rights}'],
        types: ['Privacy Policy'],
      },
      // What a membership or a choice gives away.
      '{give us|provide|provided|joining|join|joined|you share|you add|your choices|profile} ..24 {imply|implies|indicate|indicates|reveal|reveals} ..14 {health|health conditions|medical}',
      {
        seq: '{medical records|medical record|medical certificate|medical certificates|medical history|medical questionnaire|vaccination certificate|disability information|doctor certificate}',
        context: [
          '{we|company} ..4 {collect|process|receive}',
          '{data|information} ..4 {we collect|we process|collected|processed|categories}',
          'categories of ..2 {data|information}',
        ],
        types: ['Privacy Policy'],
        none: SENSITIVE_LIST,
      },
      {
        seq: '{tell|inform|notify|advise} us ..4 {about|of|that|if} ..4 {disability|disabilities|illness|allergy|allergies|medical condition|medical conditions|pregnancy|pregnant|health condition|impairment}',
      },
      `{patient|patients|passenger|passengers|participant|participants|guest|member|members|customer|client} ..3 {provide|provides|give|gives|enter|enters|disclose|discloses} ..12 {${HEALTH}|body measurements|injuries|illnesses}`,
      {
        seq: '{reveal|reveals|indicate|indicates|imply|infer} ..6 {state of health|health status|health condition}',
        none: SENSITIVE_LIST,
      },
      // Groups made for advertisers.
      '{our|standard|such|following|list of|these} ..3 {health|medical|wellness|health related} ..2 {segments|audiences|interest segments|audience segments}',
      // "Some of this data may be considered sensitive, such as details about … health."
      {
        seq: '{this|that|such|these|those|some of|certain} ..2 {data|information|details} ..6 {may be|might be|can be|may include|may contain|may reveal|is|are|be} ..4 {sensitive|special} ..24 {health|medical|disability|disabilities|hiv status}',
        none: ['{right|rights|require*|law|laws|statute*|do not|not provide|under}'],
      },
      // "You may choose to share or not share …"
      {
        seq: `{choose|decide|choice|option|optionally} ..2 {whether|to|share|provide|add} ..6 {share|provide|disclose|enter|add|display|tell} ..10 {${HEALTH}}`,
        negation: 'ignore',
        none: ["{do not|don't|never|please avoid|should not}"],
      },
      // The body in numbers.
      {
        seq: '{collect~|record~|process~|receive~|track~|store~|enter|log|provide|measure~|including|such as} ..10 {height|weight|calories|step count|steps|workouts|workout|exercise|sleep|heart rate|bmi|body mass index|activity level|blood oxygen} ..4 {height|weight|calories|steps|distance|workouts|workout|exercise|sleep|heart rate|bmi|body mass index|activity level|body fat|blood pressure|menstrual cycle}',
        none: ['{shipping|shipment|parcel|package|packages|vehicle|gross weight|width|garment|clothing}'],
        types: ['Privacy Policy', 'Terms of Service'],
      },
      {
        seq: `{${TAKE}} ..14 {your medications|medications you|prescription information|your prescription|your prescriptions|medical treatment|treatment information|lab results|lab test results|test results and|ovulation|fertility|sexual health|reproductive health|period tracking|mental wellbeing|mood data|your mood|injuries|medical needs|medical issues|medical certificate|medical certificates|health concerns|health issues|health problems|health profile|health assessments|health questionnaire|health related questions|clinical data|patient data|patient information|vaccination records|covid 19 test}`,
        by: 'provider',
        none: SENSITIVE_LIST,
      },
      {
        seq: '{collect~|receive~|import~|access~|read|sync~|obtain~|use|uses|connect~} ..12 {healthkit|apple health|google fit|health connect|apple healthkit|samsung health|fitbit}',
        none: ['{must|developers|developer|apps|permissions|your app|may not|shall not|requirements|data types|disclaims|responsib*}'],
      },
      // What the user chooses to tell, and what the law calls sensitive.
      {
        seq: `{share|provide|provided|disclose|submit|volunteer|information you|data you|details about you} ..14 {may include|may contain|may be considered|might include|can include|may reveal|may be} ..8 {sensitive|special} ..24 {health|medical|disability|disabilities|mental health}`,
        none: ['{right|rights}'],
      },
      // We collect health data. With "we" before it, even in a list of sensitive kinds.
      {
        seq: `{we|company|provider} ..4 {${TAKE}} ..24 {${HEALTH}}`,
        by: 'provider',
        none: ['{notice|policy} ..4 {available|here|refer}', '{notice|policy} ..3 health'],
      },
      { seq: `{${TAKE}} ..14 {${HEALTH}}`, by: 'provider', none: SENSITIVE_LIST },
      { seq: `{${HEALTH}} ..10 {${TAKEN}}`, none: SENSITIVE_LIST },
      `you {provide|may provide|can provide|choose to|may choose to|share|may share|may disclose|give|may give|tell|enter|may enter|log} ..8 {${HEALTH}}`,
      {
        seq: `{infer|infers|inferred|inferences|imply|implies|reveal|reveals|indicate|indicates} ..10 {your health|health condition|health conditions|health status|health information|medical condition|medical conditions|pregnancy|their health}`,
        none: SENSITIVE_LIST,
      },
      // The name of a kind of data, in a list of what is collected.
      {
        seq: '{health related information|health related data|fitness related information|health and fitness information|health and wellness information|health information|health data|medical information|fitness data} ..3 {including|such as|like}',
        context: ['{collect|collects|collected|process|receive}'],
        none: SENSITIVE_LIST,
      },
      {
        seq: '{dietary|dietary or accessibility|dietary and accessibility|accessibility|allergy} {requirements|requirement|restrictions|needs}',
        context: ['{collect|collects|collected|collecting|ask|provide|need|process|receive}'],
      },
      // A row of a table of categories that is marked "yes".
      {
        seq: '{medical information|health insurance information|medical condition|physical or mental disability}',
        context: ['yes'],
        notContext: ['right'],
        weak: true,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Information on incapacity for work and severe disability is processed.',
    'If you tell us about a disability, we record it in order to provide assistance.',
    'Accessibility needs and medical conditions you disclose will be passed on to the airline.',
    'Customer may provide body measurements and information about injuries so that trainers can adapt the programme.',
    'Details that you share on your profile may be considered sensitive, for instance about your health.',
    'We collect health data such as your heart rate and your sleep patterns.',
    'Information about your medical conditions is shared with the clinic that you choose.',
    'When you connect a wearable, we receive your steps, your weight and other fitness data.',
    'We may infer facts about your health from the products that you buy.',
    'You may provide us with health information, such as allergies or dietary needs.',
    'We process your medical history to prepare the appointment.',
    'Some of this data may be considered sensitive, such as details about your beliefs or health.',
    'You may choose to share or not share your HIV status.',
    'The watch records your steps, sleep and heart rate.',
    'We import data from Apple Health.',
  ],
  passed: [
    'The health of our systems is monitored.',
    'Please do not send us health information.',
    'We do not collect health data.',
    'Special categories of data include data about health and religion.',
    'HIPAA means the Health Insurance Portability and Accountability Act.',
    'We may disclose data to protect the health and safety of others.',
    'You may not upload medical records of other people.',
    'This app offers no medical advice.',
    'The height and width of the parcel are printed on the label.',
  ],
};
