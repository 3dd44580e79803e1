import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const SEND =
  'send|sends|sending|contact|contacting|email|emailing|e mail|provide you|providing you|inform you|informing you|notify you|notifying you|notify|inform|call you|text you|reach out|update you|updating you|communicate|communicating|alert you|tell you|keep you|mail you|message you';
const PROMO =
  'marketing|promotional|promotion|promotions|newsletter|newsletters|special offers|special offer|offers|advertising materials|sales communications|commercial communications|commercial messages|discounts|surveys and offers|sweepstakes|contests|events and promotions|other products|new products|other services|new services|new features and products|products and services we|products or services we|products and services that|products or services that|services that may|products that may|product offerings|other goods|solicitations|direct mail|similar products|similar services|similar goods|additional products|additional services|invitations to events|invitations to our|webinars|deals|digests|digest';
/** Offers, as the object of telling. */
const OFFERS =
  'offers|promotions|promotional offers|special offers|discounts|new products|new services|other products|other services|products and services that|products and services from|products or services from|products and services we|products or services we|products and services offered|our other products|our other services|our similar products|our other similar products|similar products|similar services|similar goods|additional services|additional products|related products';
/** A choice of the reader is named: consent, subscription, wishes. */
const CHOSEN = [
  '{with your consent|your prior consent|your consent|opted in|opt in|opting in|consented|you have agreed|with your permission|your permission|as you request|you check|subscribed|subscribe|your preferences|requested newsletter|requested newsletters|communication preferences|marketing preferences|you choose|chosen|explicit consent|express consent|if you agree|you ask}',
  '{agreed|elected|registered|wish|wished|asked|choose|decide|want|prefer} to receive',
  'consent {to|for|from}',
  'request ..2 {to receive|newsletter|newsletters|marketing|mailing|promotional|communications}',
  '{signed up|sign up|signing up|requested|registered|permission} ..4 {receive|newsletter|newsletters|marketing|emails|mailing|promotional|to send|communications}',
  '{only with|subject to} ..3 {consent|preferences|permission}',
  '{with|have|given|obtain|obtained|based on|asked for} ..4 consent',
];
const NOT_SEND = [
  '{unsubscribe|unsubscribing|stop receiving|opt out|opting out|opted out|prefer not|do not wish|not wish|not want|no longer|choose not|stop sending|decline|object} ..12 {marketing|promotional|promotions|newsletter|newsletters|offers|solicitations|advertising|market|emails from}',
  'non {promotional|marketing|commercial}',
  'may still',
];

export default defineClause({
  id: 'marketing-without-consent',
  title: 'You get marketing unless you object',
  group: 'money',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 1, S: 1 },
  documentTypes: ['Privacy Policy'],
  definition: 'You are sent promotional emails, texts or calls unless you object, or they come with the service.',
  whyItMatters: 'It takes your attention and spreads your contact data.',
  whatItMeans: 'Expect promotional messages until you stop them.',
  whatYouCanDo:
    'Use the unsubscribe link or reply STOP to a text. In Europe, an objection under GDPR Art. 21(2) ends all direct marketing.',
  regulations: [
    { id: 'us-can-spam', refs: ['15 USC 7704'] },
    { id: 'us-tcpa', refs: ['47 USC 227'] },
    { id: 'eu-eprivacy', refs: ['13'] },
    { id: 'uk-pecr', refs: ['22'] },
    { id: 'gdpr', refs: ['21(2)–(3)'] },
  ],
  related: ['marketing-opt-out', 'tied-services', 'data-consent-by-use'],
  mappings: {
    tosdr: [336, 224],
    opp115: ['First Party Collection/Use'],
    dpv: ['dpv:DirectMarketing'],
  },
  modifiers: [
    {
      by: 1,
      when: 'calls or texts are included, or partners advertise too',
      seq: [
        '{phone calls|telephone calls|marketing calls|call you|text you|telemarketing|sms|text messages|text message|texts|autodial*}',
        'by ..4 {phone|telephone|text}',
        '{offers|products|services|promotions|information|communications|news} ..4 {from|of|by} ..4 {partners|affiliates|third parties|third party|sponsors|other companies}',
      ],
    },
  ],
  match: {
    by: 'provider',
    none: [
      '{customer|customers|merchant|merchants|seller|sellers|business users} {may|can} ..6 {send|contact}',
      '{you may not|users may not|unsolicited|spam|you agree not}',
      '{advertising operations|ad campaigns}',
      'facilitate the sending',
      'allow you to participate',
      '{not|never} {disclose|share|sell|rent} ..30 {market|marketing}',
      '{exclude|suppress|remove} you from',
      '{conflict|conflicts|logo|optional}',
      'not want our affiliates',
      'their own marketing',
      'marketing {insights|analytics}',
      '{tracking technologies|these technologies|functional cookies|type of cookie|these cookies|type of cookies}',
      '{prize|prizes|recommend profiles}',
      'retain access',
      '{advertise|advertising} ..6 on {third party|other} {website|websites|sites}',
      '{communicate|communicating|interact} with us',
      '{urls|url}',
      '{link|links} ..4 to ..2 {sites|websites}',
      '{shine|calendar year|own direct marketing|preceding}',
      '{nonaffiliates|nonaffiliated|non affiliates|affiliates from|creditworthiness}',
      '{vendor|vendors|service providers|service provider|third parties|companies|providers} ..6 {to|who|that} ..2 {send|help|assist|manage|perform|deliver}',
    ],
    any: [
      {
        seq: '{automatically|by default} ..12 {subscribed|enrolled|added|opted in|signed up} ..6 {newsletter|newsletters|mailing|mailings|marketing|promotional}',
      },
      {
        seq: '{communication|communications|messages|emails|notifications} about ..14 {special offers|promotions|discounts|promotional offers}',
        none: [...CHOSEN, ...NOT_SEND, '{preferences|interact*}'],
      },
      {
        seq: '{provide|send|contact|contacting|communicate|use|uses|process|and} ..16 for {marketing and promotional|promotional and marketing|marketing or promotional|direct marketing|marketing and communication|marketing communication} purposes',
        none: [...CHOSEN, ...NOT_SEND, '{third parties|third party|object|objection|not|their}'],
      },
      {
        seq: '{send|sends|sending|email|emailing} ..4 {you|users|customers|members} ..8 {updates|news|communications|emails|relevant information} ..4 {about|on|regarding|concerning} ..2 {new features|new products|new services|our products|products|features|upcoming|latest|launches|vehicles|offerings}',
        none: [...CHOSEN, ...NOT_SEND, '{your order|administrative|non promotional|your account|you ordered|purchased}'],
      },
      {
        seq: '{engagement|re engagement|reengagement|win back} {emails|campaigns}',
        none: [...CHOSEN, ...NOT_SEND],
      },
      // We (may) send you promotions.
      {
        seq: `{${SEND}} ..10 {you|your|users|customers|members|them|us} ..12 {${PROMO}}`,
        none: [...CHOSEN, ...NOT_SEND],
        noneInBlock: ['with your {consent|permission}'],
      },
      {
        seq: `{send|sends|sending|distribute|email|provide you|receive|send out|deliver|delivering} ..5 {marketing|promotional|newsletters|newsletter|special offers|commercial|marketing and advertising} ..4 {communications|communication|messages|emails|e mails|email|materials|information|newsletters|newsletter|offers|texts|sms|mailings|notices|calls|mail}`,
        none: [...CHOSEN, ...NOT_SEND],
      },
      // What may interest you.
      {
        seq: '{send|contact|inform|provide you|notify|tell|email|communicate|let you know|drop you|introduce you|get in touch|write to you|sending|contacting|informing|emailing} ..20 {may be of interest|might be of interest|may interest|might interest|of interest to you|may also interest|interest you|be interested in|believe will interest|believe you|you may find interesting|may suit you|think you will like|think you might like|you might enjoy|you may enjoy}',
        none: [...CHOSEN, ...NOT_SEND, '{ads|ad|advertisements|adverts|content|jobs|matches}'],
        noneInBlock: ['with your {consent|permission}'],
      },
      // Direct marketing as a purpose.
      {
        seq: '{purpose|purposes|use|uses|used|interest|interests|process|processed|conduct|carry out|include|includes|such as|including|for} ..12 {direct marketing|email marketing|marketing communications|marketing campaigns|promotional communications|promotional emails|marketing emails|sms marketing|telemarketing|marketing messages|promotional messages|marketing and promotional communications|marketing and promotional emails|marketing and promotional messages|marketing and promotional materials}',
        none: [
          ...CHOSEN,
          ...NOT_SEND,
          '{object|objection|right|rights|third parties for}',
          '{measure|measuring|evaluate|effectiveness|performance} ..4 marketing',
        ],
      },
      {
        seq: '{use|used|process|processed} ..8 $data ..8 for ..3 {marketing purposes|marketing and promotional purposes|promotional purposes|our marketing|marketing and advertising|marketing our|marketing and sales}',
        none: [...CHOSEN, ...NOT_SEND, '{third parties|third party|object|not}'],
      },
      {
        seq: '{market|promote|marketing|promoting|advertise} ..4 {to you|products and services to you|products or services to you|the services to you|our services to you|our products to you|our business to you|our and third party}',
        none: [...CHOSEN, ...NOT_SEND, '{you may|your right}'],
      },
      '{ways|way} ..4 market to {you|others}',
      '{marketing} ..3 {is carried out|is conducted|aimed at you|directed at you|may be carried out}',
      {
        seq: '$pdata ..12 used for ..2 marketing',
        none: [...CHOSEN, ...NOT_SEND],
      },
      {
        seq: '{send|sends|provide} ..3 you ..3 {communications|information|news|emails|updates} ..2 about our {new|latest|products|services|models|offers|upcoming}',
        none: [...CHOSEN, ...NOT_SEND],
      },
      {
        seq: '{we|which we|that we} ..2 {feel|think|believe} ..6 {interest you|of interest|interesting|relevant to you}',
        none: [
          ...CHOSEN,
          ...NOT_SEND,
          '{ads|ad|advertisements|adverts|cookie|cookies|showing|show|shows|display|displaying|highlight|identify}',
        ],
      },
      {
        seq: '{keep|keeping} you ..2 {updated|informed|up to date|posted} ..12 {marketing|promotions|offers|products|events|launches|news|discounts|services}',
        none: [...CHOSEN, ...NOT_SEND],
      },
      {
        seq: '{send|make|place|receive|contact} ..12 {advertising|marketing|promotional} ..3 {phone calls|text messages|sms|push notifications|calls and|texts}',
        none: [...CHOSEN, ...NOT_SEND],
      },
      // In terms, only when said in so many words.
      {
        seq: '{we|company|may|will} ..5 {send|contact|email|call|text} ..5 {you|your} ..12 {marketing|newsletters|newsletter|special offers|promotional messages|promotional emails|promotional communications|promotional materials|promotions and}',
        types: ['Terms of Service', 'Commercial Terms'],
        none: [...CHOSEN, ...NOT_SEND],
      },
      // As a condition, or by agreement in the contract.
      {
        seq: '{you} ..4 {consent|agree|authorize} ..3 {to|us to|that} ..8 {receive|receiving|contact|contacted|call|text|send|email} ..24 {marketing|promotional|telemarketing|offers|newsletters|advertising}',
        by: 'any',
        types: ['Privacy Policy', 'Terms of Service', 'Commercial Terms'],
        none: ['{if|when|where} you ..2 {consent|agree}', 'not required'],
      },
      {
        seq: '{you} ..3 {will|may|shall} ..4 receive ..8 {marketing|promotional|newsletters|newsletter|advertising|offers}',
        by: 'any',
        none: [...CHOSEN, ...NOT_SEND],
      },
      // "Tell you about offers": the reader stands in the verb.
      {
        seq: `{tell|telling|inform|informing|notify|notifying|contact|contacting|call|email|text|alert|update|make} you ..3 {about|of|with|regarding|on|aware of} ..4 {${OFFERS}}`,
        none: [...CHOSEN, ...NOT_SEND],
        noneInBlock: ['with your {consent|permission}'],
      },
      {
        seq: '{call|contact|email|text|telephone} you ..2 to {offer|sell|promote|market}',
        none: [...CHOSEN, ...NOT_SEND],
      },
      {
        seq: '{make|making|provide|providing|send|sending} ..2 {suggestions|recommendations} ..10 {goods|products|services|events|offers} ..8 interest',
        none: [...CHOSEN, ...NOT_SEND],
      },
      {
        seq: '{add|adds|added|include|placed} ..6 {mailing list|mailing lists|email list|marketing list|newsletter list|distribution list}',
        none: [...CHOSEN, ...NOT_SEND],
      },
      // Existing customers: what they chose is named beside it.
      {
        seq: '{marketing|newsletter|promotional} ..16 if you are ..3 {customer|client}',
        none: NOT_SEND,
      },
      {
        seq: '{you} ..3 {will|may} ..4 receive ..4 {email digests|email digest|digests}',
        by: 'any',
        none: CHOSEN,
      },
      {
        seq: 'push notifications ..12 {promotions|promotional|offers|marketing|discounts|deals}',
        none: [...CHOSEN, '{opt out|opting out}'],
      },
      {
        seq: '{reach out|get in touch} ..8 {news|offers|promotions|deals|recommendations|products}',
        none: [...CHOSEN, ...NOT_SEND],
      },
      // Interest named as the basis beside consent.
      {
        seq: '{marketing|promotional|engagement|newsletter} {emails|email|communications|messages} ..30 {legitimate interest|legitimate interests}',
        none: NOT_SEND,
      },
      // New products and events, said in a verb that carries the reader.
      {
        seq: '{let you know|letting you know|tell you|inform you|informing you|update you|alert you|email you|contact you|communicate with you} ..6 {about|of|on} ..3 {new|upcoming|other|latest|comparable} ..3 {products|product|features|services|offerings|events|deals|releases}',
        none: [...CHOSEN, ...NOT_SEND, '{terms|policy|your order|security}'],
      },
      {
        seq: '{advertising|marketing|promotional material|promotional materials|commercial information|offers|newsletter|newsletters} ..6 {be|are|is} sent ..4 {to you|to customers|to users|to members|customers|users}',
        none: [...CHOSEN, ...NOT_SEND],
      },
      {
        seq: 'unless {you|customer|the customer} ..2 {tell|object|objects|opt out|ask|notify|indicate|let|instruct} ..10 {send|contact|email|call} ..4 you',
        by: 'any',
        none: CHOSEN,
        context: ['{marketing|news|newsletter|offers|promotion*|products|services|fundraising|events}'],
      },
      {
        seq: '{use|used|uses|process|processed} ..10 to {market|advertise} ..3 {our|its|the} ..3 {products|services|product|service|business|offerings|goods}',
        none: [...CHOSEN, ...NOT_SEND, '{third parties|cookies|advertisers|vendors|service providers|sites}'],
      },
      {
        seq: '{use|used|uses|process|processed} ..12 for ..2 {advertising|promoting|marketing} ..3 {similar|own|its own|our own} ..3 {goods|products|services}',
        none: [...CHOSEN, ...NOT_SEND, '{third parties|advertisers|cookies}'],
      },
      {
        seq: '{advertising|marketing} by {email|e mail|post|phone|telephone|sms|mail}',
        none: [...CHOSEN, ...NOT_SEND, '{right|object|objection|opt}'],
        weak: true,
      },
      {
        seq: '{customers|members|users|you} ..2 be contacted ..4 {about|regarding|with} ..4 {products|offers|goods|similar services|other services|promotions}',
        by: 'any',
        none: [...CHOSEN, ...NOT_SEND],
      },
      {
        seq: '{receive|receives|send|sends|sent|sending|get|gets} ..4 {advertising|commercial|advertisement|promotional} {e mails|e mail|emails|email|mails|mail|letters|messages|information}',
        by: 'any',
        none: [...CHOSEN, ...NOT_SEND],
      },
      {
        seq: '{send|sends|sending|mail|mailing} ..4 {you|customers|users|members} ..1 {our|own} ..2 {advertising|catalogue|catalog|catalogues|catalogs|brochure|brochures|flyers|bulletin|magazine}',
        none: [...CHOSEN, ...NOT_SEND],
      },
      {
        seq: '{get|receive} ..3 {monthly|weekly|regular|daily|our} ..1 {bulletin|newsletter|digest} ..8 {offers|promotions|registered|automatically|unless}',
        by: 'any',
        none: [...CHOSEN, ...NOT_SEND],
      },
      {
        seq: 'present ..3 {latest|new|special|current} {offers|products|services|promotions}',
        context: ['{email|e mail|contact|address|data|information}'],
        none: [...CHOSEN, ...NOT_SEND],
      },
      {
        seq: '{hear from us|hear from our partners|hear from our} ..4 {about|on|with} ..3 {promotions|offers|products|news|deals|services}',
        by: 'any',
        none: [...CHOSEN, ...NOT_SEND, '{if you|like to hear|want to hear|wish to hear|not to hear}'],
      },
      {
        seq: '{group companies|group company|affiliates|partners} ..3 {may|will|can} {contact|call|email|write to|text} you ..8 {services|products|offers|promotions}',
        none: [...CHOSEN, ...NOT_SEND, '{direct us|your direction|your request}'],
      },
      '{included|enrolled|entered|added} ..4 {newsletter|marketing} ..3 {automatically|list|distribution}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'We let you know about new products that we are working on.',
    'Unless you tell us otherwise, we will send you news of our events.',
    'We also use your address to send you our catalogue.',
    'We may make suggestions to you about events that may be of interest to you.',
    'We may call you to offer further services.',
    'When you register, we add you to our mailing list.',
    'From time to time we tell you about offers of our partners.',
    'New members are automatically subscribed to our newsletter.',
    'We send you emails about new features and upcoming launches.',
    'We may send you marketing emails about our products.',
    'We use your contact details to inform you about special offers and events.',
    'Your address is used for direct marketing.',
    ['We use your personal data to:', 'send you newsletters and promotional materials;'],
    'We may contact you about services that may be of interest to you.',
    'By creating an account you agree to receive promotional text messages from us.',
    'Our legitimate interests include direct marketing.',
    'We will keep you informed of new products and discounts.',
  ],
  passed: [
    'We record when you open the emails that we send you or interact with our advertisements.',
    'There are links to sites that we believe may be of interest to you.',
    'Functional cookies let us highlight articles that we believe are of interest to you.',
    'We measure the effectiveness of our marketing campaigns.',
    'We show products that we think are of interest to you.',
    'We write to you about your request for a refund.',
    'We email you about changes to your order.',
    'With your consent, we send you our newsletter.',
    'If you have subscribed, we send you promotional messages.',
    'We send you invoices and security notices.',
    'You can unsubscribe from promotional messages at any time.',
    'We will not send you marketing emails.',
    'You may not use the service to send promotional messages.',
    'We contact you when your order is ready.',
    'You have the right to object to direct marketing.',
  ],
  also: ['marketing-opt-out', 'broad-third-party-sharing', 'data-consent-by-use', 'cross-context-advertising'],
};
