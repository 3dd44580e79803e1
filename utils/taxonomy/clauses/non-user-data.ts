import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'non-user-data',
  title: 'Data about people without an account',
  group: 'collection',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Trackers Policy', 'Terms of Service'],
  definition:
    'Data about people who do not use the service, have no account or are not logged in is collected, kept or linked into profiles.',
  whyItMatters: 'These people never had the chance to agree.',
  whatItMeans: 'A company may hold a file on you although you avoided it, through sites that embed its code or friends who use it.',
  whatYouCanDo: 'Ask the company what it holds on you as a non-user and ask for erasure. Block its trackers in your browser.',
  regulations: [
    { id: 'gdpr', refs: ['14', '6'] },
    { id: 'eu-eprivacy', refs: ['5(3)'] },
  ],
  related: ['contacts-upload', 'third-party-trackers', 'third-party-enrichment'],
  mappings: { tosdr: [234], opp115: ['First Party Collection/Use'], dpv: ['dpv:ThirdPartyDataSource'] },
  modifiers: [
    {
      by: 1,
      when: 'it is used for advertising',
      seq: ['{for|to|serve|show|personali*|target*|measure|deliver} ..6 {ads|advertising|advertisements|advertisers}'],
    },
    {
      by: -1,
      when: 'it is deleted after some time',
      inBlock: ['{delete~|erase~|anonymise~|anonymize~} ..8 {within|after} ..4 {days|hours|weeks|months}'],
    },
  ],
  match: {
    none: [
      'contacts who are',
      '{while|when|if} you are logged in',
      '{support|customer service|contact us|complaint|enquiry|inquiry}',
      "{not|never|don't|doesn't} {collect|track|store|process|create|build}",
      '{visible|available|accessible|find|see|view|seen} ..6 {to|by} ..3 {non users|non registered|logged out|anyone|non members}',
      '{these terms|this agreement} {apply|applies}',
      '{log file|log files|server logs|providing our}',
      '{choose to provide|you are responsible|signal|opt out|opting out}',
    ],
    any: [
      {
        seq: "{process~|collect~|store~|receive~} ..6 {data|information|details|address|number} ..2 {although|even though|even if|though} you ..2 {no|not|don't|never} ..3 {account|registered|user|member|customer}",
        negation: 'ignore',
      },
      {
        seq: '{upload|uploads|provide|provides|enter|enters|import|imports|store} ..3 {data|information|details} {about|on|of} ..3 {customers|contacts|third parties|other people|employees|persons} ..6 {not|never} ..3 {users|members|customers|registered}',
        negation: 'ignore',
      },
      {
        seq: '{our|the} {technology|technologies|pixel|tag|tags|script|scripts|cookies|sdk|plugin|plug in} on ..3 {third party|other|partner|customer|client|publisher|external} {websites|sites|pages|apps} ..4 {collect~|receive~|record~|gather~}',
        by: 'provider',
      },
      {
        seq: '{process~|collect~|store~|hold~|keep~|receive~} ..6 {data|information|details} {about|on|of} ..2 {persons|people|individuals|those|anyone} ..8 {although|even though|even if|without being|who are|who have} ..4 {not|never|no}',
        negation: 'ignore',
        none: ['{child*|minors}'],
      },
      {
        seq: '{persons|people|individuals|anyone|visitors|those} who {visit|use|browse|view} ..3 {our customers|our clients|our partners|partner|customer|client|publisher|third party} ..4 {shops|sites|websites|pages|apps|stores|shop|site|website} ..6 {recorded|tracked|recognised|recognized|collected|logged|identified}',
      },
      {
        seq: '{names|name|details|data|information} of {people|persons|individuals|others|third parties} ..2 you ..2 {mention|name|list|describe|tag|refer|enter} ..8 {saved|stored|kept|processed|recorded|collected}',
      },
      {
        seq: "{if|when|even if} you ..2 {not|aren't|never} ..3 {member|user|customer|registered|subscriber|account holder} ..6 {recognises|recognizes|tracks|records|collects|identifies|receives|follows}",
        negation: 'ignore',
      },
      {
        seq: '{capture|captures|record|records|film|films|detect|detects|scan|scans} ..4 {passers by|bystanders|pedestrians|people nearby|persons nearby|other road users|other people in the room|anyone nearby}',
        by: 'provider',
      },
      {
        seq: '{data|information} ..12 {cases where|cases in which|even where|also where} you ..3 {not logged in|not have an account|no account|without an account|not registered|not signed in}',
        negation: 'ignore',
      },
      {
        seq: "if you {do not|don't} have an account ..14 {rely on|we use|we assign|recognise|recognize|we collect|unique identifier|online identifier}",
        negation: 'ignore',
        none: ['{verify|request|requests|contact|delete}'],
      },
      {
        seq: '{share|provide|give|submit|send us} ..2 {information|data|details} about {other people|others|someone else|someone you know|another person|people you know|other individuals} ..30 {we process|we collect|we use|we may use|we may process|we store|we will use|we will process}',
        types: ['Privacy Policy'],
        by: 'any',
        none: ['{must|warrant|represent|should not|do not|on your behalf}'],
      },
      {
        seq: "{whether or not|regardless of whether|even if|even when} {you're|you are|they are|they're|the visitor is|the person is} ..2 {logged in|signed in|registered|logged into|signed into|logged out|signed out|not logged|not signed} ..20 {collect~|receive~|process~|track~|log}",
        negation: 'ignore',
        none: ['{control|controls|settings|manage}'],
      },
      {
        seq: "even {if|when|where|though} you ..3 {not|don't|haven't|aren't|never} ..2 {use|used|visit|visited|have} ..3 {our|the|any|any of} ..2 {products|services|service|product|platform|app|website|site} & {collect~|receive~|track~|process~|store~|hold|have|information|data}",
        negation: 'ignore',
        none: ['{these terms|this agreement|apply|applies|agreed}'],
      },
      // Visitors of other companies sites, spoken of in the third person.
      {
        seq: '{data|information} {about|on|of|from|regarding|relating to} ..2 {visitors|users|end users|consumers|individuals|people|internet users} ..2 {of|to|on|who visit|visiting|that visit} ..3 {partner websites|partner sites|customers websites|customers sites|client websites|client sites|websites of our|sites of our|third party websites|publisher websites|publishers websites|publishers sites|advertiser websites|advertisers websites|our clients|our publishers|our customers|our partners|digital properties}',
        none: ['{you are responsible|shall|must}'],
        by: 'provider',
      },
      {
        seq: '{collect~|receive~|process~|obtain~} ..12 {end users|visitors|users|consumers} of ..2 {our customers|our clients|our publishers|our partners|our advertisers|customer sites|client sites|clients|publishers|partner sites|partner websites}',
        by: 'provider',
      },
      {
        seq: '{persons|people|individuals|third parties|anyone} ..2 {who|that|whose} ..6 {mentioned|appear|appears|depicted|shown|referred to|featured|visible} in ..6 {documents|photos|photographs|videos|content|files|images|recordings|messages|uploads} & {collect~|process~|store~|receive~|data|information}',
        none: ['{you must|permission|rights|consent of|schedule}'],
      },
      {
        seq: '{data|information} ..12 {whether or not|regardless of whether|even if} {they|the person|the visitor|these people|such persons} ..4 {account|registered|member|members|user|users|logged}',
        negation: 'ignore',
        none: ['{viewed|seen|see|view|visible|found|accessed by}'],
      },
      {
        seq: "{create~|build~|keep~|hold~|maintain~} ..2 {profile|profiles|records|file|files} ..4 {people|persons|individuals|visitors|those} {who|that} ..2 {not|never|don't|haven't}",
        negation: 'ignore',
      },
      {
        seq: '{process~|collect~|store~|hold~} ..10 {relatives|next of kin|emergency contacts|dependants|household members|family members} ..4 {named|listed|provided|of employees|of our|of users|of customers|of members|indicated|you name}',
        types: ['Privacy Policy'],
        by: 'provider',
      },
      // Partners send what others do elsewhere.
      '{partners|advertisers|publishers|businesses|companies|developers} ..4 {receive|share|send|provide} ..6 {data|information|activity} ..8 {when you visit|when you use|about your activities off|about your activity off} ..3 {their|other}',
      '{collect~|receive~|detect~|process~} ..14 {third party devices|devices of third parties|other devices on your network|devices connected to your network|other devices on the network|devices on your home network|devices on the same network|other devices connected}',
      // The people around: in photos, in calls, in a household, in a booking.
      {
        seq: '{collect~|receive~|obtain~|process~|store~|use|uses} ..14 {people in your photos|people in photos|people in the photos|people in images|other people in your|bystanders|passers by|people who appear|individuals who appear|persons depicted|household members|members of your household|family members and|emergency contacts|emergency contact|beneficiaries|travel companions|co travellers|co travelers|people you call|people who call you|people you communicate with|your correspondents|other participants|third party individuals}',
        by: 'provider',
        types: ['Privacy Policy'],
        none: ['{employee*|applicant*|child*|guests}'],
      },
      {
        seq: '{share|provide|give|submit|upload|disclose} ..3 {with us|us|to us} ..4 {information|data|details} {about|of|on|relating to|concerning} {other people|others|other persons|other individuals|third parties|someone else|another person|people other than}',
        types: ['Privacy Policy'],
        none: [
          '{consent|permission|authority|authorized|authorised|must|responsible|confirm|represent|do not|should not|may not|warrant|ensure|authorisation|authorization|invite|referral|refer|friend|friends|article}',
        ],
      },
      '{shadow|ghost} {profile|profiles}',
      {
        seq: '{information|data} about ..1 {people|individuals|persons|someone|those} who {are not|may not be|do not have|may not have} ..4 {users|user|members|registered|account|accounts|customers|subscribers}',
        negation: 'ignore',
        none: ['child*', 'minors'],
      },
      {
        seq: '{whether or not|regardless of whether|even if|even when} you ..3 {have|hold|are|own} ..4 {account|registered|logged in|signed in|member|user} ..24 {collect~|receive~|process~|track~|log}',
        negation: 'ignore',
        none: ['{these terms|this agreement|apply|applies}'],
      },
      // Logged out.
      {
        seq: '{logged out|signed out|log out|sign out} ..12 {collect~|continue to log|continues to log|store~|track~|still log|process~|record~|receive~} ..12 {$data|interaction|interactions|activity|usage|visits}',
        none: ['{cookies|log out} ..4 {delete|clear}', 'after you log out'],
      },
      {
        seq: '{on|about|of|from} {users and non users|users and nonusers|members and non members|users or non users|customers and non customers|registered and non registered|registered and unregistered}',
        context: ['{collect*|data|information}'],
      },
      // The people around the user.
      {
        seq: '{collect|receive|obtain|store|process|use|uses} ..12 {names|name|email addresses|phone numbers|contact information|contact details|information|details} ..4 {of|about|for} ..3 {your friends|your family|friends and family|friends and other|other people in your|your contacts|people you know|your colleagues|your connections|your household}',
        types: ['Privacy Policy', 'Terms of Service'],
        by: 'provider',
        none: ['{invite|invitation|invitations|refer|referral|gift|recipient}'],
      },
      {
        seq: '{email addresses|e mail addresses|phone numbers|names|contact details} of ..2 {your friends|friends and other people|friends and family|other people in your|people in your}',
        none: ['{invite|invitation|invitations|refer|referral}'],
      },
      '{people|persons|individuals} ..5 listed in your {address|addresses|contacts|contact}',
      // Visitors of other companies sites.
      {
        seq: '{collect~|receive~|obtain~} ..16 when ..2 {you|users|visitors} ..4 {visit|use|access|interact with|view} ..5 {partner sites|partner websites|sites of our partners|websites of our partners|sites of our customers|websites of our customers|customer sites|customer websites|publisher sites|publisher websites}',
        by: 'provider',
      },
      {
        seq: '{collect~|receive~|obtain~} ..16 when ..2 {you|users|visitors} ..3 {visit|use|access|interact with|view} ..6 {sites|websites|apps|services|pages|applications|platforms|properties|games} {that|which|who|where} ..3 {use|integrate|include|embed|incorporate|contain|display|run|have installed} {our|the service|the services|the technology|the platform}',
        by: 'provider',
      },
      {
        seq: "even {if|when|where|though} you ..4 {not|don't|haven't|aren't|never|no} ..8 {account|registered|register|logged|signed|user|member|account holder|log in|sign in|directly interact|joined} & {collect~|receive~|track~|process~|store~|information|data}",
        negation: 'ignore',
      },
      {
        seq: "{collect~|receive~|store~|process~|to log|record~|obtain~} ..16 {when|if|whether or not|regardless of whether|even if|even when} ..1 {you|you're|they|users|visitors} ..6 {logged out|signed out|not logged in|not signed in|not a registered|not registered|no account|without an account|not have an account|don't have an account|not a member|not have a}",
        negation: 'ignore',
        none: ['you contact', 'communicat*'],
      },
      {
        seq: '{when|if|while} you ..3 {not signed in|not logged in|signed out|logged out|without an account|without logging in|without signing in|without registering} ..16 {collect~|store~|process~|track|to log|we log|record~|link|infer}',
        negation: 'ignore',
      },
      {
        seq: "{when|if|while} {you're|you are} ..1 {not|n't} ..1 {signed in|logged in} ..10 {collect~|store~|process~|track|log|record~}",
        negation: 'ignore',
      },
      {
        seq: "{collect~|receive~|store~|process~|hold~|obtain~|use|uses|keep~|track~|data for|information about|data about|data on|information on|information of|data of} ..10 {non users|non user|nonusers|non members|non registered users|unregistered users|logged out users|logged out visitors|people who do not use|people who don't use|people who do not have|people who don't have|people who are not|persons who are not|individuals who are not|individuals who do not|people who aren't|people without an account|people without accounts|someone who is not|someone who does not|those who do not use|users and non users|non customers|non account holders|non subscribers|guest users|unregistered visitors|who are not our customers|who are not our users|who are not our clients|who are not our members|who are not customers|not our customers|who do not have an account|who don't have an account|who have not registered}",
        negation: 'ignore',
        none: ['child*', 'minors'],
      },
      '{non user|non member} {data|information}',
      {
        seq: "{guest|guests|participant|participants|attendees|recipients|invitees|visitors} ..6 {without an account|do not have an account|don't have an account|who are not registered|who are not users|who are not members|not users of|who do not use|without registering|not logged in} & {collect~|process~|store~|receive~}",
        negation: 'ignore',
      },
      {
        seq: '{websites|sites|apps|pages|applications|properties} ..2 that ..2 {use|uses|embed|embeds|integrate|integrates|incorporate|display|include|contain} our ..3 {services|technology|technologies|plugins|plug ins|widgets|buttons|pixel|pixels|tags|sdk|cookies|api} ..20 {collect~|receive~}',
        weak: true,
      },
      {
        seq: '{your contacts|contacts in your|friends|other people|recipients|individuals|participants|attendees} ..6 who ..2 {not|may not be|are not} ..2 {registered|users|members|customers|using} & {collect~|store~|process~|receive~|use}',
        negation: 'ignore',
      },
      {
        seq: '{persons|people|individuals|third parties|professionals|consumers} {with whom we|who|that} {have no|do not have|have not} ..3 {direct|prior|contractual|existing|relation|business|customer} ..1 {relationship|contract|relation|with us|with our}',
        negation: 'ignore',
      },
      {
        seq: '{information|data} about {you|someone|people|individuals} ..16 {even if|whether or not|regardless of whether} ..2 {you|they} ..4 {user|users|account|member|registered}',
        negation: 'ignore',
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Our sensors capture passers-by.',
    'Our pixel collects data about visitors of partner websites.',
    'We may create a profile for people who have not yet signed up.',
    'Data of persons who are mentioned in the documents uploaded by customers is processed too.',
    'Whether or not you’re logged in, we receive information about your device from partners.',
    'Marketing cookies gather information on users and non-users alike.',
    'We store the names of your friends that we find in your address book.',
    'We collect information about your device when you visit websites that use our advertising tools.',
    'We collect information about your visits to partner sites even if you do not have an account.',
    'We store data about non-users that our users upload with their address book.',
    'When you are not logged in, we collect your searches and link them to your browser.',
    'Our plugin receives your IP address even when you are not a registered user.',
    'We process information about people who do not use our service.',
    'We may obtain data on persons with whom we have no direct relationship.',
    'We collect information about your visits when you use websites that incorporate the services.',
    'We collect data about other devices on your network.',
    'We store the details of people in your photos.',
    'If you share with us information about other people, we use it to run the service.',
  ],
  passed: [
    'There are ways to control what we collect whether or not you’re signed in.',
    'To send your invitation, we use the email addresses of your friends once.',
    'We do not collect information about people who are not users.',
    'Your profile is visible to non-users.',
    'These terms apply to you even if you do not have an account.',
    'If you contact us for support, we keep your message even if you have no account.',
    'You can browse the site without an account.',
    'You must be logged in to comment.',
    'Some pages cannot be seen if you are not signed in.',
    'If you give us information about others, you confirm that you have their consent.',
  ],
  also: ['contacts-upload', 'third-party-trackers', 'browsing-history', 'third-party-enrichment', 'profile-combination'],
};
