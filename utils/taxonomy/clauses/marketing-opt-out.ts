import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const PROMO =
  'our communications|marketing communications|communications you receive|marketing|promotional|promotions|newsletter|newsletters|advertising emails|commercial emails|commercial communications|email communications|marketing emails|mailing list|mailing lists|mailings|emails from us|messages from us|communications from us|text messages|push notifications|promotional emails|future emails|receiving email|receiving emails|receiving e mails|our emails|such communications|these communications|such emails|these emails|such e mails|these e mails|promotional e mails|marketing e mails|e mails from us|our e mails|further emails|further e mails|further communications|those emails|those communications|such messages|offers|solicitations|receiving communications|receiving messages|updates|promotional notifications|non essential communications|sms|calls';

export default defineClause({
  id: 'marketing-opt-out',
  title: 'You can switch off marketing',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 1,
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Commercial Terms', 'Trackers Policy'],
  definition: 'You have a way to unsubscribe from promotional messages.',
  whyItMatters: 'It lets you stop messages that you did not ask for.',
  whatItMeans: 'You decide whether promotional messages reach you.',
  whatYouCanDo:
    'Use the unsubscribe link in a message or the settings of your account. Messages about orders and security still reach you.',
  regulations: [
    { id: 'us-can-spam', refs: ['15 USC 7704'] },
    { id: 'gdpr', refs: ['21(2)'] },
  ],
  related: ['marketing-without-consent', 'ad-opt-out', 'privacy-rights-listed'],
  mappings: { tosdr: [223], opp115: ['User Choice/Control'] },
  match: {
    none: [
      '{deactivate|deactivated} ..2 account',
      'stop using my data',
      'if you are a {seller|developer|merchant|author|publisher}',
      '{may|can|will} not ..3 {opt out|unsubscribe}',
      "{cannot|can't|unable to} ..3 {opt out|unsubscribe}",
      '{interest based|targeted|behavioral|behavioural|personalized} {ads|advertising|advertisements}',
      '{we|company} ..3 unsubscribe you',
      'should stop using',
      'unsubscribe from ..2 {chatbot|channel|bot|group|thread}',
      '{unsubscribe|unsubscribing} from {the|your|our} ..2 {service|subscription|plan|account|membership|network}',
      '{purchase|purchases|approvals} ..12 {text messages}',
      'legal notice emails',
      '{merchant|merchants|seller|sellers} {may|can} ..2 opt',
    ],
    any: [
      {
        seq: '{objection|object} ..10 {for advertising|for advertising purposes|for promotional purposes|for purposes of advertising|for the purpose of advertising|for direct advertising}',
        none: ['{targeted|personalised|personalized|cookies|interest}', 'right to object'],
      },
      {
        seq: '{leave|leaving|removed from|taken off|delete yourself from|off} ..3 {mailing list|mailing lists|email list|promotional list|promotional lists|marketing list|marketing lists|newsletter}',
        negation: 'ignore',
        none: ['{leave the service}', '{bounced|invalid|hard bounce}'],
      },
      {
        seq: '{tick|ticking|check|checking|click|mark} ..4 {box|boxes} ..6 {not|opt out|unsubscribe} ..6 {offers|marketing|newsletter|newsletters|communications|mailings|emails|contacted}',
        negation: 'ignore',
        by: 'user',
      },
      {
        seq: '{marketing|promotional|commercial} ..1 {communications|communication|emails|e mails|messages|mailings|calls} ..4 {can|may} be {refused|declined|stopped|switched off|turned off|disabled|cancelled|discontinued|blocked}',
        by: 'user',
      },
      {
        seq: "{rather not|don't want to|do not want to|prefer not to|no longer want to|no longer wish to|do not wish to|don't wish to} {hear from us|be contacted by us|be contacted for marketing|be on our mailing}",
        negation: 'ignore',
        by: 'user',
      },
      {
        seq: '{object|objecting|objection} ..6 {advertising by e mail|advertising by email|advertising by post|advertising mail|advertising e mails|direct advertising|postal advertising|advertising measures|use of your address for|advertising approach}',
        by: 'user',
      },
      // A newsletter is ended like a subscription.
      {
        seq: '{newsletter|newsletters|mailings|mailing list|commercial mail|commercial e mail|commercial email|email subscription} ..16 {cancelled|canceled|cancel|terminated|revoked|revoke|deregister|unsubscribed|stopped}',
        by: 'user',
        none: ['{contract|fee|refund|order|orders|automatically}'],
      },
      {
        seq: '{cancel|cancellation|cancelling|canceling|terminate|revoke|deregister|deregistration|sign off|sign out|withdraw} ..4 {newsletter|newsletters|mailing list|mailings|email subscription}',
        by: 'user',
        none: ['{disputes|subscriptions}'],
      },
      {
        seq: '{revoke|revoked|withdraw|withdrawn|withdrawing|revoking} ..8 {agreement|permission|authorisation|authorization} ..10 {newsletter|newsletters|marketing|promotional|mailings}',
        by: 'user',
      },
      {
        seq: '{consent|agreement|permission} ..8 {marketing communications|direct marketing|marketing messages|newsletter|newsletters|promotional|marketing purposes|marketing emails} ..12 {withdrawn|revoked|withdraw|revoke}',
        by: 'user',
        none: ['cookies'],
      },
      {
        seq: '{tell|ask|inform|advise|notify|prefer|request|instruct} ..4 {not to contact|we not contact|we do not contact|not contact|not to call|not to email|not to send} ..8 {offers|marketing|promotional|products|services|mailings|communications|emails|information|surveys|newsletters}',
        negation: 'ignore',
        by: 'user',
      },
      {
        seq: "{no longer|not|don't} {want|wish|wish for|like} ..3 {newsletter|newsletters|mailings|special offers|promotions|promotional emails|promotional e mails|marketing emails}",
        negation: 'ignore',
        by: 'user',
      },
      {
        seq: "{not|don't} {want|wish|like} {us|that we|we} ..2 {use|contact|send|process|call|email} ..12 {marketing|promotional|special offers|newsletter|newsletters|promotions}",
        negation: 'ignore',
        by: 'user',
      },
      // The provider gives the choice.
      {
        seq: `{give|gives|offer|offers|provide|provides|giving|offering|providing} ..6 {opportunity|option|chance|ability|choice|means|way} ..3 {opt out|opting out|unsubscribe|stop|decline} ..8 {${PROMO}|receiving}`,
        negation: 'ignore',
        none: ['{ads|advertisements|cookies|sale|sold}'],
      },
      {
        seq: '{name|names|address|addresses|details|number} ..3 removed from ..4 {list|lists|database}',
        context: ['{mailing|mailings|promotional|marketing|surveys|offers|newsletter|newsletters|communications}'],
        none: ['{bounced|invalid|hard bounce}'],
        by: 'user',
      },
      {
        seq: '{manage|change|choose|control|update|adjust|amend} ..2 {way|how|when} ..4 {communicate with you|contact you|communicates with you|contacts you|hear from us}',
        by: 'user',
      },
      {
        seq: '{choose|decide|choice|select|elect} ..2 whether ..6 receive ..6 {material|information|communications|emails|e mails|offers|news|newsletters|messages|marketing|mailings}',
        by: 'user',
        none: ['{push|service messages}'],
      },
      {
        seq: '{instructions|link|details|explanation} ..4 {how to|which you can|that you can} ..1 {discontinue|cancel|be removed|remove yourself}',
        context: ['{marketing|promotional|newsletter|newsletters|mailings}'],
      },
      // Unsubscribe.
      { seq: '{unsubscribe|unsubscribing|unsubscribed|unsubscription}', negation: 'ignore', none: ['{unsubscribed|unsubscribe} users'] },
      {
        seq: '{unsubscribe|unsubscribing} ..20 {link|email|emails|newsletter|instructions|communications|messages|footer|settings|click|clicking|contact}',
        negation: 'ignore',
      },
      // Opt out of them, or stop them.
      {
        seq: `{opt out|opting out|opt outs|opted out|opted not|stop receiving|stop getting|stop sending|stop us|stop|turn off|disable|object to|refuse|not to receive|no longer receive|not receive|not wish to receive|not want to receive|no longer wish to receive|no longer want to receive|no longer wish to be contacted|prefer not to receive|cease receiving} ..10 {${PROMO}}`,
        negation: 'ignore',
        by: 'user',
        none: [
          'right to object',
          '{service|transactional|administrative|essential} ..2 {messages|emails|communications|announcements|notices} ..3 {only|cannot}',
          '{we|company} {may|will|can} ..3 {stop|cancel|discontinue|disable}',
          '{subscription|order} ..3 updates',
        ],
      },
      {
        seq: '{opt out|opting out|object} ..10 {for marketing|marketing purposes|direct marketing|promotional purposes|used for marketing}',
        negation: 'ignore',
        by: 'user',
        none: ['right to object'],
      },
      {
        seq: '{you may|you can|you could|you always|always} ..6 {object|oppose|object to} ..16 {direct marketing|marketing purposes|prospecting|commercial prospecting|marketing communications}',
        negation: 'ignore',
      },
      {
        seq: '{withdraw|revoke} ..8 consent ..14 {marketing|newsletter|newsletters|promotional|commercial}',
        negation: 'ignore',
        none: ['{cookies|tools}'],
      },
      {
        seq: '{manage|change|update|adjust|edit|set|modify|changing|updating|adjusting|managing} ..6 {email|communication|communications|marketing|notification|notifications|newsletter|contact|mailing|newsletters|promotional} ..3 {preferences|settings|choices|consent|subscriptions}',
        by: 'user',
      },
      {
        seq: '{manage|change|update|adjust|edit|set} ..3 preferences ..4 {for|regarding|about} ..3 {newsletters|newsletter|marketing|emails|communications|promotional}',
        by: 'user',
      },
      // The reader does it, whoever was the subject before.
      {
        seq: `{how to|how you can|information on|instructions for|ways to} ..3 {opt out|opting out|unsubscribe|stop receiving} ..4 {${PROMO}}`,
        negation: 'ignore',
      },
      {
        seq: "{no longer willing to receive|no longer wish to receive|no longer want to receive|prefer not to receive|not wish to receive|not want to receive|don't want to receive|rather not receive|decline to receive|elect not to receive|choose not to receive} ..6 {information|material|materials|mail|mails|post|calls|messages|contact} ..6 {from us|from|about|by}",
        negation: 'ignore',
        by: 'user',
        none: ['{confidential|proprietary|unsolicited}', '{service|transactional|legal notice|important} ..2 {messages|emails|notices}'],
      },
      {
        seq: '{remove yourself|removed|remove you|remove your|taken off|take you off|be removed} ..10 {mailing list|mailing lists|email list|distribution list|contact list|marketing list|marketing lists|newsletter}',
        by: 'any',
        none: ['{bounced|invalid|hard bounce}'],
      },
      {
        seq: '{untick|unticking|uncheck|unchecking|deselect|deselecting|toggle off} ..8 {marketing|newsletter|promotional|box|boxes|emails}',
        by: 'user',
        context: ['{newsletter|newsletters|promotional|emails}'],
      },
      // By text.
      'opted not to receive',
      'change your preferences for ..4 {newsletters|emails|marketing}',
      { seq: '{reply|replying|text|texting} stop' },
      '{reply|replying|respond|responding|text|texting|send|sending} ..4 {stop|stopp|optout|unsubscribe} ..8 {to|any|from|in|message|messages|or|at}',
      // The instruction stands in each mail.
      {
        seq: '{instructions|link|option|method|means|opportunity|mechanism|directions|ability} ..8 {opt out|opt out of|stop receiving|unsubscribe|opting out}',
        negation: 'ignore',
        context: ['{marketing|promotional|email|emails|newsletter|newsletters|messages|mailings}'],
      },
      {
        seq: '{opt out|opting out|opt} ..12 {receiving|receive} ..10 {email|emails|e mails|communications|messages|information|offers|materials|mail|calls|notifications}',
        negation: 'ignore',
        by: 'user',
      },
      {
        seq: '{push notifications|push messages|notifications} ..20 {turn off|turn them off|deactivate|disable|opt out|switch off|turning off|disabled|deactivated}',
        negation: 'ignore',
        by: 'user',
        none: ['location'],
      },
      {
        seq: '{turn off|deactivate|disable|switch off|opt out of} ..6 {push notifications|push messages|notifications|in app notifications}',
        by: 'user',
      },
      {
        seq: '{opt out|opt out at} ..3 {any time|anytime}',
        context: ['{marketing|promotional|newsletter|newsletters|engagement emails|promotional emails|product updates}'],
        by: 'user',
      },
      {
        seq: '{ask|tell|request|instruct|contact|notify|contacting|asking} ..6 {stop|not to send|remove you|not send|cease} ..8 {marketing|promotional|communications|mailing|messages|emails|newsletters|list}',
        negation: 'ignore',
        by: 'user',
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'The newsletter can be cancelled at any time by means of a link.',
    'If you do not want us to contact you with special offers, tell our team.',
    'We give you the opportunity to opt out of receiving mailings when you sign up.',
    'You can choose whether or not you wish to receive news by e-mail.',
    'Consent to the newsletter may be withdrawn at any time.',
    'You may opt out of our communications by writing to us.',
    'You can unsubscribe at any time by the link in every email.',
    'If you no longer wish to receive promotional messages, change your email preferences.',
    'You may opt out of marketing communications by writing to us.',
    'Reply STOP to any message to end the texts.',
    'You may object to the use of your data for direct marketing at any time.',
    ['You can choose to:', 'stop receiving our newsletter;'],
    'You can turn off push notifications in the settings of your phone.',
    'See below for how to opt out of these communications.',
    'If you would rather be removed from our mailing list, write to us.',
    'If you are no longer willing to receive information from us, tell us.',
  ],
  passed: [
    'Questions about receipt and cancellation of subscriptions or newsletters go to our support.',
    'If you deactivate your account, you will receive no newsletters.',
    'You cannot opt out of messages about your account.',
    'You can opt out of interest-based advertising on the page of the industry group.',
    'We send you marketing emails.',
    'You may cancel your subscription at any time.',
    'We may stop the service at any time.',
    'You can opt out of arbitration within thirty days.',
    'We process the order as you asked.',
    'To end your plan, unsubscribe from the service in your profile.',
    'We do not want to receive confidential information from you.',
  ],
  also: ['privacy-rights-listed', 'marketing-without-consent', 'sale-opt-out', 'ad-opt-out'],
};
