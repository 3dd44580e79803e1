import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const AROUND =
  "{prohibit*|forbid*|forbidden|restrict*|not|never|must not|cannot|can't|don't|unacceptable|misuse|refrain*|agree to|violat*|disallow*}";
const BLOCKER =
  'ad blocker|ad blockers|adblocker|adblockers|adblock|ad blocking|ad block|advertisement blocker|advertising blocker|ad removal software|ad blocking software';
const ADS =
  'ad|ads|advert|adverts|advertisement|advertisements|advertising|advertising content|sponsored content|commercials|advertisement banner';

export default defineClause({
  id: 'ad-blocker-ban',
  title: 'You may not block ads or trackers',
  group: 'account',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 2, S: 0 },
  documentTypes: ['Terms of Service', 'Acceptable Use Policy', 'Commercial Terms'],
  definition: 'You may not block, hide or get around ads or trackers.',
  whyItMatters: 'It restricts what you may do on your own screen, and blockers also protect you from tracking.',
  whatItMeans: 'Using a blocker while you visit could count as a breach of the terms and cost you the account.',
  whatYouCanDo:
    'Look for a plan without ads, or use another service. Read the rule closely: many speak of blocking software, and say nothing about a browser that blocks trackers by default.',
  regulations: [
    { id: 'eu-uctd', refs: ['3'] },
    { id: 'uk-cra', refs: ['62'] },
  ],
  related: ['tracking-wall', 'anti-scraping', 'third-party-trackers', 'cross-context-advertising'],
  mappings: {},
  modifiers: [
    {
      by: 1,
      when: 'it can cost you the account',
      inBlock: ['{terminate|suspend|close|terminated|suspended} ..4 {account|access|subscription|membership}'],
    },
    { by: -1, when: 'a plan without ads is offered', inBlock: ['{ad free|without ads|no ads|without advertising}'] },
  ],
  match: {
    none: [
      // Rules for advertisers and publishers.
      '{your ads|advertiser|advertisers|publisher|ad account|ad review|your app|audiovisual}',
      '{opt out|interest based|personalized|personalised} ..6 {ads|advertising}',
      '{opting|opt out|refusing|targeting purposes|preferences}',
      '{reserve|reserves} ..3 right',
      '{reject|remove} ..5 ad',
      '{allowed in ads|your own ads|advertising spaces|skip ad|ad code|framework|may result in|political|another app|assets}',
    ],
    any: [
      {
        seq: `{software|program|programs|tool|tools|extension|extensions|browser extension|plugin|plug in|programmes} ..4 {block|blocks|blocking|hide|hides|hiding|suppress|suppresses|remove|removes} ..3 {${ADS}|banner|banners}`,
        negation: 'ignore',
        context: [AROUND],
        none: ['{you can|you may} {use|install|download|block}', '{malware|virus}'],
      },
      {
        seq: `{active|enabled|activated|using an|use an|with an|running an|with|detect|detected} ..1 {${BLOCKER}} & {denied|deny|block access|restrict|refused|disable your|turn off|deactivate|prevented|excluded}`,
        negation: 'ignore',
      },
      {
        seq: '{circumvent|disable|degrade|block|obscure|thwart|interfere with|bypass|alter} ..30 {any advertising|advertising features|any advertisements|any advertisement|the advertising|the advertisements|display of ads|display of advertisements|display of advertising}',
        negation: 'ignore',
        by: 'user',
        context: [AROUND],
        none: [
          '{cookies|cookie|targeted|targeting|settings|opt|browser|fraud|misleading|to use any advertising|engage in any advertising}',
          '{send|post|transmit|upload|distribute} ..6 advertising',
        ],
      },
      {
        seq: `{not|never|refrain|prohibited|forbidden|must|agree} ..14 {${BLOCKER}}`,
        negation: 'ignore',
        by: 'user',
        none: [
          '{detect|whether you|determine|understand how|if you use|may affect|might}',
          '{cookies|tracking} by ..8 block*',
          '{not work|not function|not display}',
        ],
      },
      { seq: `{${BLOCKER}} ..14 {prohibited|forbidden|not permitted|not allowed|violat*|breach}`, negation: 'ignore' },
      {
        seq: `{disable|turn off|switch off|deactivate} ..4 {${BLOCKER}} ..12 {before|when|while|to use|to access|in order}`,
        negation: 'ignore',
      },
      { seq: `{preventing|prevent} ..6 {ads|advertisements} ..12 {${BLOCKER}}`, negation: 'ignore' },
      {
        seq: `{block|blocking|remove|removing|obscure|obscuring|hide|hiding|disable|disabling|circumvent|circumventing|interfere with|cover|covering|suppress|suppressing|prevent|preventing|skip|skipping|alter|bypass} ..6 {${ADS}}`,
        negation: 'ignore',
        by: 'user',
        context: [AROUND],
        none: [
          '{we|us} ..4 {block|remove|disable|hide|prevent}',
          '{you can|you may|you are able to|you wish|choose to} ..6 {disable|block|hide|remove}',
          '{cookies|cookie|targeted|settings|opt|browser|fraud|misleading}',
        ],
        notContext: ['{cookie*|choices|opt out|advertiser|advertisers|your ads|fraud|developer*}'],
      },
      {
        seq: `{not|never|refrain|prohibited} ..12 {block|blocking|remove|obscure|hide|disable|circumvent|interfere with|cover|suppress|skip} ..6 {${ADS}}`,
        negation: 'ignore',
        by: 'user',
        none: ['{cookies|cookie|targeted|targeting|opt|opting}'],
      },
      // In lists whose lead-in is lost.
      {
        seq: `{circumventing|obscuring|overlaying|obscure|overlay|cover remove|covering or obscuring|remove cover} ..6 {advertisement|advertisements|adverts|ads}`,
        negation: 'ignore',
        by: 'user',
        none: ['{cookies|cookie|your ads|content creators|monetiz*}'],
      },
      { seq: `presence of ads`, negation: 'ignore', context: ['{prohibited|forbidden|preventing}'] },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'You may not use software that hides banners.',
    'Access is denied to users with an active ad blocker.',
    'You agree not to degrade, block or obscure any elements of the service, including the graphics or any advertising.',
    'You may not use an ad blocker while you visit the site.',
    ['You agree not to:', 'block, obscure or remove advertisements shown in the service;'],
    'Users must not hide or disable ads.',
    'The use of ad blocking software is prohibited.',
    'You agree to refrain from using adblockers.',
    'Circumventing advertisements, or making tools that do so, is forbidden.',
  ],
  passed: [
    'You may use software that blocks ads.',
    'You can disable personalised ads in your settings.',
    'We may block ads that break these rules.',
    'Opting out will not block advertisements altogether.',
    'Advertisers must not hide the word advertisement in their ads.',
    'We detect whether you use an ad blocker, to understand how our pages are read.',
    'If you use an ad blocker, parts of the site may not work.',
    'You may remove any listing that you have posted.',
  ],
};
