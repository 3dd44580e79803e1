import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const KID =
  'child|children|minors|minor|teen|teens|teenagers|student|students|kids|under 13|under 16|under 18|under the age|users under|individuals under|younger users|pupil|pupils|schoolchildren|child users';
const PARENT =
  'parent|parents|guardian|guardians|parental|legal representative|legal representatives|custodian|custodians|holder of parental|holders of parental|legal guardian|legal guardians';

export default defineClause({
  id: 'childrens-data',
  title: 'Children’s data is collected or used',
  group: 'collection',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 1, C: 1, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service'],
  definition: 'Data of children below the age that privacy laws protect is knowingly collected, profiled or shared.',
  whyItMatters: 'Children cannot judge what their data may mean for them years later.',
  whatItMeans: 'A profile of a child may begin years before the child can object.',
  whatYouCanDo:
    'As a parent, ask to see the data, to have it deleted and to stop further collection. Choose the most private settings for the account.',
  regulations: [
    { id: 'us-coppa', refs: ['312.4–312.5', '312.10'] },
    { id: 'gdpr', refs: ['8'] },
    { id: 'eu-dsa', refs: ['28'] },
    { id: 'us-ca-ccpa', refs: ['1798.120(c)'] },
    { id: 'br-lgpd', refs: ['14'] },
  ],
  related: ['sensitive-data-for-ads', 'health-data', 'cross-context-advertising', 'deletion-right'],
  mappings: { tosdr: [486, 152], opp115: ['International and Specific Audiences'], dpv: ['dpv:Child'] },
  modifiers: [
    {
      by: 1,
      when: 'it is passed on to others',
      seq: [
        '{we share|may share|will share|we disclose|may disclose|may be shared|is shared|are shared} ..24 {third parties|third party|partners|advertisers|affiliates}',
      ],
    },
    {
      by: -1,
      when: 'only limited data is collected',
      seq: ['{only limited|limited amount|limited set|minimal|only the minimum|as little} ..4 {information|data|identifiers}'],
    },
    {
      by: -1,
      when: 'a parent is asked first',
      inBlock: [
        '{we obtain|have obtained|we require|we ask for|we seek|we will obtain|after|with|upon|once we have} ..3 {verifiable|verified} parental consent',
      ],
    },
  ],
  match: {
    none: [
      '{deleting|closing} your',
      "{not|never|don't} ..6 {knowingly|intentionally|directed|intended|collect|target|targeted|solicit|designed|sell|permit|allow|permitted|allowed|aimed|address|market|offer|use|register}",
      '{become aware|learn that|learns that|learn we|learn of|learns of|learn or|learned|learn a|learn you|learn about a|discover|inadvertently|unknowingly|delete|aware that|believe that|prohibit*|no one under|actual knowledge|have knowledge|terminated|shut down}',
      '{exploit*|abuse|endanger*|sexual*|harm*|porn*|guidelines|grooming}',
      '{developers|advertisers|your app|your end users}',
      '{child safety|csam}',
      '{act|coppa|law|laws|rule} ..4 requires',
      '{represent and warrant|retaliate|determine whether}',
    ],
    any: [
      '{create|creates|open|opens|manage|set up|sets up|register} ..3 {pupil|student|child|class|classroom} {account|accounts|profile|profiles}',
      {
        seq: '{13|14|15|thirteen|fourteen} {to|and|through} {15|16|17|18} ..4 your ..1 {parent|parents|guardian|guardians} ..4 {must|needs|need|has|have|should|shall} ..3 {accept|agree|consent|approve|read|sign}',
        types: ['Privacy Policy'],
      },
      {
        seq: '{enter|enters|record|store|save|ask for|collect|need} ..4 {nickname|birth year|year of birth|first name|school|class|grade|age} ..8 of ..2 {child|children|pupil|pupils}',
        by: 'any',
        none: ['{believe|aware|if we}'],
      },
      '{account|accounts|profiles} ..3 {pupils|students|children|minors|kids} ..4 {opened|created|set up|managed|provided} by ..3 {school|schools|teacher|teachers|parents|parent|educational}',
      {
        seq: `{young people|persons|users|teenagers|adolescents|children|minors} ..6 {may|can} ..2 {register|sign up|create|open|use} ..6 {if|provided|once|when|only if} ..4 {${PARENT}} ..4 {consented|agreed|approved|consent|agree|approve|permission}`,
        types: ['Privacy Policy'],
      },
      {
        seq: '{process|collect|store|receive|hold} ..3 {data|information|details} ..3 {about|on|of} ..1 {the|your|these} {children|child|pupils|minors|kids} ..4 {in your care|in your household|you|who|that|and}',
        by: 'provider',
        none: ['{believe|aware|if we|no children}'],
      },
      {
        seq: '{child users|child|children|pupils|minors} ..3 {device identifiers|identifiers|usage data|progress|data|scores|learning data|profile data} ..4 {is|are|may be} ..2 {used|stored|collected|processed|shared|saved|recorded}',
        none: ['{believe|aware|if we}'],
      },
      'when {a|your|the} {child|kid|pupil} ..4 {plays|uses|registers|logs in|signs up|takes part|learns} ..8 {stores|store|collect|collects|records|record|save|saves|process}',
      {
        seq: '{provide|enter|give|submit|share} ..4 {information|data|details|name|names} {about|on|of|for} {their|your|his or her} ..2 {child|children|kids|minor|minors|pupils|dependent children}',
        by: 'any',
        none: ['{believe|aware|if we|contact us|without|request|verif*}', '{should|must} not'],
        types: ['Privacy Policy'],
      },
      { seq: '{managed with|use|uses|using|through} family link', evidence: 'implied', weak: true },
      {
        seq: '{collect|collects|process|processes|store|stores|record|records|receive|ask for|enter|enters|need} ..10 {name|names|first name|age|ages|date of birth|birth date|birthday|email address|username|grade|grades|photo|photos|gender} ..3 {of|from|about} ..2 {child|children|pupil|pupils|minor|minors}',
        by: 'provider',
        none: ['{believe|aware|emergency|employee*|spouse|dependents|dependants|beneficiar*}'],
      },
      {
        seq: '{create|creates|set up|sets up|register|registers|open} ..3 {account|accounts|profile|profiles} for ..3 {child|children|pupil|pupils|minor|minors|kid|kids|teen|teens|son}',
      },
      // Where a parent has to agree to the data.
      {
        seq: `{under|minor|minors|younger than|below|not yet|between} ..12 {${PARENT}} ..6 {must|has to|have to|need to|needs to|should|shall} ..3 {agree|consent|approve|authorise|authorize|give|provide|grant}`,
        types: ['Privacy Policy'],
        none: ['{believe|aware|learn}'],
      },
      {
        seq: `{minors|children|persons under|individuals under|users under|young people|between 13|between 14|between 16|aged 13|aged 14|13 to 15|14 to 17} ..16 {permission|consent|approval|authorisation|authorization} ..4 {${PARENT}}`,
        types: ['Privacy Policy'],
        none: ['{believe|aware|learn|without|contact us}'],
        weak: true,
      },
      {
        seq: '{children|kids|minors|pupils} ..4 {may|can|are allowed to|are permitted to} ..2 use ..14 {enabled by|set up by|added by} ..6 {parent|parents|guardian|guardians}',
      },
      {
        seq: '{children|kids|minors|pupils} ..5 {may|can|are allowed to|are permitted to|used by} ..16 {permission of|under the supervision|supervision of|together with|with the involvement|with parental} ..6 {parent|parents|adult|guardian|guardians|supervision|permission|consent}',
        types: ['Privacy Policy'],
      },
      {
        seq: 'used by {children|kids|minors|pupils} ..6 {supervision|permission|consent} of ..3 {adult|parent|parents|guardian}',
        types: ['Privacy Policy'],
      },
      {
        seq: '{minor|minors|underage} ..1 {student|students|users|user|members|participants} ..8 {obtained|have|has|obtain} ..3 {consent|permission} ..4 {parent|parents|guardian|guardians}',
      },
      // Products made for children.
      {
        seq: '{directed at|directed to|directed towards|aimed at|intended for|designed for|made for|targeted at} ..2 {children|kids|minors|pupils|students} ..16 {collect|collects|process|processes}',
        by: 'provider',
      },
      {
        seq: '{data|information} {of|from|about|relating to|concerning} ..3 {minors|children|pupils|child users|students|teens|teenagers} ..3 {is|are|may be|will be} ..3 {collected|transferred|processed|used|shared|stored|disclosed|transmitted|kept}',
        none: ['{believe|aware|if}'],
      },
      {
        seq: '{ask|asks|request|requests|require|requires|collect|collects} ..4 {email|e mail|contact|phone} ..4 {parent|guardian|parents|guardians}',
        by: 'provider',
      },
      // What parents may see or stop is held.
      {
        seq: '{parent|parents|guardian|guardians} ..16 {review|access|inspect|see|correct} ..10 {information|data} ..4 {collected|collect|stored|store|hold|held|have|maintain|maintained} ..2 {from|about|on} ..2 {child|children|student|students|minor}',
        none: ['{believe|aware|discover*|suspect|concerned|if we|without|inadvertent*}'],
        noneInBlock: ['{not directed|knowingly|become aware|not intended|not designed|not aimed|learn that}'],
        by: 'any',
      },
      {
        seq: '{parent|parents|guardian|guardians} ..30 {stop|refuse|refuse to allow|refuse to permit|withdraw} ..6 {collecting|collection|further collection|using|use} ..10 {child|children|user|users|student|minor}',
        negation: 'ignore',
        by: 'any',
        none: ['{believe|aware|discover*|suspect|concerned|if we|without|inadvertent*}'],
        noneInBlock: ['{not directed|knowingly|become aware|not intended|not designed|not aimed|learn that}'],
      },
      {
        seq: '{if you are|if you are a} ..8 {under|minor|child|younger} ..16 {obtain|ask|get|seek} ..6 {parent|guardian|parental|parents|legal guardian} ..6 {consent|permission|approval}',
        types: ['Privacy Policy'],
        weak: true,
      },
      {
        seq: '{children|minors|persons under|users under|anyone under} ..12 {unless|except|only|without} ..8 {parent|guardian|parental|parents|legal guardian} ..8 {consent|consented|permission|approval|consents}',
        negation: 'ignore',
        types: ['Privacy Policy'],
        none: ['{collect*|solicit*|provide*|information|data}'],
        weak: true,
      },
      // A notice of its own for children is kept by those who collect their data.
      {
        seq: "{children's|kids|teens|children|student} privacy {policy|notice|statement|disclosure|disclosures}",
        context: ['{see|read|review|visit|refer|learn|explains|describes|collect*}'],
        evidence: 'implied',
        weak: true,
      },
      {
        seq: `{collection|use|processing|sharing|disclosure|transfer} of ..6 {information|data} ..4 {from|about|of|relating to} ..4 {${KID}}`,
        by: 'provider',
        none: ['{request*|review|refuse|right|rights|stop}'],
      },
      {
        seq: '{age gating|parental verification|verifiable parental consent|parental consent mechanism|parental consent process|parental consent flow}',
        none: ['{you must|any required|all required|you will}'],
      },
      "{parent's|parents|parent or guardian's|guardian's|parent or legal guardian's} {email|e mail|contact|phone} ..12 {consent|permission|notify|approval|account}",
      '{school|schools|teacher|teachers|educational institution|district|districts} ..14 {consent|authorize|authorise|agree|act} ..8 {behalf of|place of|agent of} ..4 {parent|parents}',
      '{separate|different|special|dedicated|limited} {experience|version|mode} for ..4 {under|children|younger|kids|teens|minors|child}',
      '{persistent identifiers|persistent identifier} ..20 {child|children|kids|under 13}',
      `{education records|student records|student personal information|student personally identifiable} ..12 {collect*|process*|use*|receive*|share*|provide*|store*}`,
      `{users|members|players|customers|information from individuals|data subjects} {under the relevant age|under the applicable age|below the relevant age}`,
      {
        seq: '{under 13|younger than 13|under the age of 13|under thirteen|below 13|below the age of 13|under age 13} ..20 {may|can|allow|let|permit|unless|only} ..16 {parent|guardian|parental|parents} ..4 {consent|permission|approval|supervision}',
        types: ['Privacy Policy', 'Terms of Service'],
      },
      {
        seq: '{under 13|younger than 13|under the age of 13|under thirteen|below 13|below the age of 13|under age 13} ..20 {may|can|let|allow|permit|unless|only} ..16 {consent|permission|approval|supervision} ..4 {parent|guardian|parental|parents}',
        types: ['Privacy Policy', 'Terms of Service'],
      },
      '{parents|guardians} who {wish|want|allow|permit|choose} ..3 {allow|permit|let|their|to} ..6 {child|children|minor|minors} ..16 {account|accounts|supervise|registration}',
      // Collects, uses or shares children's data.
      {
        seq: `{collect|collects|process|processes|use|uses|share|shares|disclose|transfer|transmit|store|receive|obtain} ..8 {information|data} ..8 {${KID}}`,
        by: 'provider',
      },
      {
        seq: `{collect|collects|process|processes|use|uses|share|disclose|store} ..5 {child|children|student|students|minor|kids|teen} ..2 {information|data|name|email|personal}`,
        by: 'provider',
      },
      '{child|children|student|minor} ..2 {information|data} ..8 {is|are|may be|will be} ..3 {collected|used|processed|shared|stored|disclosed}',
      // Accounts for them.
      {
        seq: '{child|kid|kids|teen|student|minor|youth|junior|supervised} {account|accounts|profile|profiles|subscription}',
        none: ['{rights|right}'],
      },
      '{account|accounts|profile|profiles} for {a|your|their|the|children|kids|students|minors|teens} ..2 {child|children|kid|kids|under|teen|teens|student|students|minor|minors}',
      '{offer|provide|create} ..4 accounts for {children|minors|students|teens|kids}',
      '{parents|parent|guardians|guardian} ..4 {can|may|must|who} ..6 {create|set up|manage|link} ..4 {account|accounts|profile}',
      '{kids|children|teen|under 13|younger} {experience|mode|version}',
      // A parent's consent.
      {
        seq: '{obtain|obtains|require|requires|request|seek|seeks|get|ask|asks|verify} ..6 {parental|parents|parent|guardian|verifiable} ..4 {consent|permission|approval}',
        by: 'provider',
      },
      '{consent|permission} ..4 {parent|guardian} ..8 {before|prior to} ..5 {collect|collecting|process|processing|use}',
      { seq: '{parents|guardians|parent} of {teenagers|teens|minors|children|teenager} ..14 {agree|consent|approve}' },
      // A bare age rule of a contract says little about data: only in privacy policies.
      {
        seq: '{between the ages|aged|ages of|13 to 17|13 and 17|16 years|13 years|at least 13|at least thirteen|over 13|teenager|teenagers} ..26 {parent|guardian|parental|parents} ..8 {permission|consent|supervision|agree|approval|authorization|authorisation|involvement}',
        none: ['{withdraw|revoke|exercise|request}'],
        types: ['Privacy Policy'],
      },
      {
        seq: '{between the ages|aged|ages of|13 to 17|13 and 17|16 years|13 years|at least 13|at least thirteen|over 13|teenager|teenagers} ..26 {permission|consent|supervision|approval|authorization|involvement} ..4 {parent|guardian|parents|parental}',
        types: ['Privacy Policy'],
      },
      {
        seq: '{minors|teens|teenagers} ..4 {should|must|may|need} ..6 {consent|permission|supervision} ..6 {parent|guardian|parents}',
        types: ['Privacy Policy'],
      },
      {
        seq: '{under|minor|younger} ..14 {you must|must have|you need|need} ..8 {parent|guardian|parental|parents} ..8 {permission|consent|supervision|approval}',
        types: ['Privacy Policy'],
        weak: true,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'When a child plays, the game stores progress and an anonymous ID.',
    'With the consent of a parent, we collect the name and age of the child.',
    'If you are under 16, your parent or legal guardian must agree to our processing of your data.',
    'Data of minors is transferred to our service providers for the operation of the learning platform.',
    'Parents may review the personal information collected from their child and request its deletion.',
    'If you are younger than 13, we will let you use the app only with the written consent of your parent.',
    'We collect personal information from children who use the kids mode.',
    'Parents can create a child account for children under 13.',
    'We obtain verifiable parental consent before we collect data from a child.',
    'If you are between 13 and 17, you may use the service with the permission of your parent or guardian.',
    'We share student data with the school that set up the class.',
    'Your child’s data is used to personalise the lessons.',
    "Please see our Children's Privacy Notice to learn more.",
    'We use age gating and parental verification tools.',
    'A school can give consent on behalf of parents.',
    'Persistent identifiers are collected from children who play the game.',
  ],
  passed: [
    'If you believe that a child has given us data, please contact us.',
    'We never knowingly collect personal information from children who are under 13.',
    'Our service is not directed to children.',
    'If we learn that a child has given us data, we delete it.',
    'Content that endangers children is removed.',
    'You must be 18 or older to open an account.',
    'We do not sell the data of consumers under 16 years of age.',
    'Developers of apps for children must follow the law.',
    'Parents can learn more about safe surfing on many websites.',
    "If we learn of such an account, we close the child's account.",
  ],
  also: ['deletion-right', 'privacy-rights-listed'],
};
