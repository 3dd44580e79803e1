import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'non-user-data',
  title: 'Data about people without an account',
  group: 'collection',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 2, R: 1, C: 2, S: 1 },
  documentTypes: ['Privacy Policy'],
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
  match: {
    none: [
      '{support|customer service|contact us|complaint|enquiry|inquiry}',
      "{not|never|don't|doesn't} {collect|track|store|process|create|build}",
      '{visible|available|accessible|find|see|view|seen} ..6 {to|by} ..3 {non users|non registered|logged out|anyone|non members}',
      '{these terms|this agreement} {apply|applies}',
      '{log file|log files|server logs|providing our}',
      '{choose to provide|you are responsible|signal|opt out|opting out}',
    ],
    any: [
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
        seq: "{guest|guests|participant|participants|attendees|recipients|invitees|visitors} ..6 {without an account|do not have an account|don't have an account|who are not registered|without registering|not logged in} & {collect~|process~|store~|receive~}",
        negation: 'ignore',
      },
      {
        seq: '{websites|sites|apps|pages|applications|properties} ..2 that ..2 {use|uses|embed|embeds|integrate|integrates|incorporate|display|include|contain} our ..3 {services|technology|technologies|plugins|plug ins|widgets|buttons|pixel|pixels|tags|sdk|cookies|api} ..20 {collect~|receive~}',
        weak: true,
      },
      {
        seq: '{your contacts|friends|other people|recipients|individuals} ..3 who ..2 {not|may not be|are not} ..2 {registered|users|members|customers|using} & {collect~|store~|process~|receive~|use}',
        negation: 'ignore',
      },
      {
        seq: '{persons|people|individuals|third parties} with whom we have no ..2 {direct|prior|contractual|existing} ..1 {relationship|contract}',
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
    'We collect information about your visits to partner sites even if you do not have an account.',
    'We store data about non-users that our users upload with their address book.',
    'When you are not logged in, we collect your searches and link them to your browser.',
    'Our plugin receives your IP address even when you are not a registered user.',
    'We process information about people who do not use our service.',
    'We may obtain data on persons with whom we have no direct relationship.',
  ],
  passed: [
    'We do not collect information about people who are not users.',
    'Your profile is visible to non-users.',
    'These terms apply to you even if you do not have an account.',
    'If you contact us for support, we keep your message even if you have no account.',
    'You can browse the site without an account.',
    'You must be logged in to comment.',
    'Some pages cannot be seen if you are not signed in.',
  ],
  also: ['contacts-upload', 'third-party-trackers', 'browsing-history', 'third-party-enrichment', 'profile-combination'],
};
