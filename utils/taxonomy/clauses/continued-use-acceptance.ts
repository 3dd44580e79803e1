import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const ACCEPT =
  'accept|accepts|accepted|accepting|acceptance|agree|agrees|agreed|agreeing|agreement|consent|consents|consented|bound|acknowledge|acknowledges|acknowledging|acknowledgment|acknowledgement|assent|confirm|confirms|confirming|consenting|approval|approve|understood|abide|understand the changes|read and understand';
/** "Where this policy is posted" is no change. */
const CHANGED =
  '{chang*|modif*|amend*|revis*|updat*|new terms|new version|variation|variations|adjustment|adjustments|posting of|posted changes|any posting|so posted|upon posting|been posted|are posted|posts changes|take effect|effective date|become effective|becomes effective|current version|latest version|alteration*|supplement*}';
const CONTEXT = [CHANGED];

export default defineClause({
  id: 'continued-use-acceptance',
  title: 'Staying means accepting new terms',
  group: 'changes',
  polarity: 'risk',
  severity: 'low',
  vector: { H: 1, R: 0, C: 1, S: 1 },
  documentTypes: [
    'Terms of Service',
    'Privacy Policy',
    'Trackers Policy',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'Data Processor Agreement',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Copyright Claims Policy',
    'Other Policy',
  ],
  definition: 'If you go on using the service after the terms or the policy have changed, that counts as your agreement.',
  whyItMatters: 'Doing nothing becomes agreement.',
  whatItMeans: 'You may agree to new rules, or to a higher price, without knowing it.',
  whatYouCanDo:
    'When you hear of an update, look at what has changed. If you dislike it, cancel and stop using the service before it applies.',
  regulations: [
    { id: 'eu-uctd', refs: ['Annex 1(j)'] },
    { id: 'uk-cra', refs: ['Sch 2 para 11'] },
  ],
  related: ['unilateral-change', 'advance-notice-of-changes', 'contract-by-use', 'price-change'],
  mappings: { tosdr: [403, 277], claudette: ['CH'], opp115: ['Policy Change'], dpv: ['dpv:ContractAmendmentClause'] },
  modifiers: [
    {
      by: 1,
      when: 'no notice is given',
      inBlock: [
        '{without|no} ..2 {notice|notification|notifying}',
        '{responsible|responsibility} ..2 {to|for} ..2 {check|checking|review|reviewing}',
      ],
    },
    {
      by: 1,
      when: 'it covers prices',
      seq: [
        '{price|prices|fee|fees|charges|pricing} ..10 {chang*|increas*|adjust*|amend*|modif*}',
        '{chang*|increas*|adjust*|amend*|modif*} ..10 {price|prices|fee|fees|charges|pricing}',
      ],
    },
    {
      by: -1,
      when: 'you are told beforehand',
      inBlock: [
        '{days|weeks|months|month} ..2 {notice|before|prior|in advance|advance}',
        '{will|shall} ..3 {notify|inform|tell} ..2 you ..8 {in advance|before|beforehand|prior}',
      ],
    },
  ],
  match: {
    any: [
      // Staying, carrying on.
      {
        seq: `{staying with|stay with|stays with|staying on|stays on|carry on|carries on|carrying on|go on using|goes on using|going on using|go on to use|goes on to use|remain a|remaining a} ..12 {${ACCEPT}}`,
        context: CONTEXT,
      },
      // Your continued use … constitutes acceptance.
      {
        seq: `{continued|continuing|continuous|continue|subsequent|further|continues|ongoing|you keep|keep on|keep your} ..8 {use|using|access|accessing|usage|participation|viewing|availability|participate|visit|visiting|browse|browsing|utilize|interact|subscription|receive|engage|enjoy|utilise|membership|relationship|operate|revisitation} ..30 {${ACCEPT}}`,
        context: CONTEXT,
      },
      `if ..2 {use|continue to use|access} ..10 after ..10 {chang*|modif*|amend*|revis*|updat*} ..14 {will apply|shall apply|apply to you|apply}`,
      // By continuing …
      {
        seq: `by {continuing|remaining|keeping} ..30 {${ACCEPT}}`,
        context: CONTEXT,
      },
      // Use after a change.
      {
        seq: `{use|using|access|accessing|usage|visit} ..16 {after|following|once|subsequent to} ..14 {chang*|modif*|amend*|revis*|updat*|posted|posting|effective|date|notice|notification} ..16 {${ACCEPT}}`,
      },
      {
        seq: `{after|following|once} ..14 {chang*|modif*|amend*|revis*|updat*|posted|posting|effective} ..16 {use|using|access|accessing|usage} ..16 {accept|accepted|acceptance|agree|agreed|agreeing|agreement|consent|bound}`,
      },
      // You accept by continuing.
      {
        seq: `{${ACCEPT}|binding} ..14 {by|if you|when you|if the|through your|through|should you|upon} ..4 {continue|continuing|continued|keep|keeps|keeping|continues|carry on|carries on|go on|goes on|still} ..4 {to use|to access|using|accessing|use of|use|access|with}`,
        context: CONTEXT,
      },
      {
        seq: '{deemed|considered|treated|regarded} ..3 {accepted|agreed|accept|agree|consented|acceptance} ..3 {revised|amended|modified|updated|changed|new} ..2 {terms|policy|agreement|conditions|version}',
        context: CONTEXT,
      },
      // … on your first use after it.
      {
        seq: `{accept|accepted|accepting|acceptance|agree|agreed|agreement|consent|consented|bound} ..14 {on|by|upon|when|if|through|with|each time|whenever} ..6 {use|using|access|accessing|visit|visiting|log in|login|order|purchase} ..12 {after|following|subsequent to|once} ..8 {chang*|modif*|amend*|revis*|updat*|posted|posting|publication|alteration*|notice|date}`,
        none: ['{order|purchase} ..6 confirm*'],
      },
      {
        seq: `{maintain|maintaining|keep|keeping|leave|leaving} ..3 {account|accounts|subscription|membership} {open|active} ..14 {accept|accepted|acceptance|agree|agreed|agreement|consent|bound}`,
        context: CONTEXT,
      },
      {
        seq: '{silence|inaction|inactivity} ..8 {deemed|considered|constitute|constitutes|treated as|taken as|means|regarded|count as|counts as} ..5 {acceptance|consent|agreement|approval|accepted}',
        context: CONTEXT,
      },
      '{deemed|considered|treated|regarded} ..3 {accepted|agreed|consented} ..4 {changes|amendments|amendment|modifications|revisions|updates}',
      // Silence counts.
      {
        seq: '{not|no|without|fail|fails|failure|unless} ..3 {object|objection|objected|objects|reject|cancel|terminate|terminated|opposed|respond} ..24 {deemed|considered|constitute|constitutes|treated as|assume|regarded|taken as|taken to|means} ..6 {accept|accepted|acceptance|agree|agreed|agreement|consent|consented|approval|approved}',
        negation: 'ignore',
        context: CONTEXT,
      },
      {
        seq: '{deemed|considered|treated|regarded} ..4 {accepted|acceptance|agreed|approved|consented|agreement} ..12 {if|unless|where} ..6 {not|no|object|objects|objection|continue}',
        negation: 'ignore',
        context: CONTEXT,
      },
      {
        seq: '{changes|amendments|modifications|revisions|new terms|updated terms|revised terms|new version|amended terms|modified terms|revised version|updated version} ..8 {binding|apply|applies|govern|bind} ..8 {if|when|upon|once|by} ..3 {continue|continuing|continues|keep|continued|still use} ..4 {use|using|access|accessing}',
      },
      {
        seq: '{use|using|access|usage} ..12 {after|following|once|subsequent to} ..10 {chang*|modif*|amend*|revis*|updat*|publication|posting} ..12 {subject to|governed by|bound by|binds} ..3 {the|such|those|these} ..2 {new|amended|revised|modified|updated|changed|then current|terms as}',
      },
      {
        seq: `by not ..6 {terminating|cancelling|canceling|closing|objecting|leaving|deleting|opting} ..12 {${ACCEPT}}`,
        negation: 'ignore',
        context: CONTEXT,
      },
      {
        seq: '{must|should|shall|please} ..2 {stop|cease|discontinue|not use|terminate} ..16 otherwise ..6 {bound by|accepted|agreed|accept|deemed} ..8 {new|revised|amended|changed|changes|modified|updated}',
        negation: 'ignore',
      },
      {
        seq: `not ..1 {cancelling|canceling|terminating|objecting|leaving|closing} ..20 {taken as|deemed|considered|treated|regarded|constitutes|constitute} ..4 {${ACCEPT}}`,
        negation: 'ignore',
        context: CONTEXT,
      },
    ],
    none: [
      '{procure|obtain|right} ..4 {continue|continuing}',
      'warranty',
      'keep our records',
      "{not|never|won't} ..4 {constitute|mean|be deemed|be taken|be considered|be treated}",
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'If you carry on using the site after an update, you agree to the new terms.',
    'If you do nothing after the amendment, you will be deemed to have agreed to the amended terms.',
    'Your continued use of the Service after any change constitutes acceptance of the new Terms.',
    'By continuing to use the site after an update you agree to the revised policy.',
    'If you keep using the app after the changes take effect, you accept them.',
    'You are deemed to have accepted the updated terms if you continue to use our services afterwards.',
    'Use of the platform following the posting of amended terms means that you agree to them.',
    'You are deemed to have accepted the policy on your first use of the site following the alterations.',
    'By continuing to use our pages after a revision, it is considered that users have read and understand the changes.',
    'If you do not object within thirty days of the notice of the amendment, you are deemed to have accepted it.',
    'The changes become binding on you if you continue to use our services after notice.',
    'By not terminating your account, you accept the revised fees after we change them.',
    'The amended terms are considered accepted if the customer carries on using the service.',
    'Not cancelling before the changes take effect shall be taken as agreement.',
  ],
  passed: [
    'By using the site you agree to these terms.',
    'We will ask you to accept the new terms before you can continue to use the service.',
    'Continued use of a damaged battery can cause a fire.',
    'Your continued use does not constitute acceptance of the changed terms.',
    'You may continue to use the old version after the update.',
    'We process this data to keep our records updated and to study use, with your consent, after each update.',
    'We may update this policy from time to time.',
    'By continuing to use the site where this policy is posted, you accept the terms.',
  ],
  also: ['unilateral-change', 'contract-by-use', 'advance-notice-of-changes'],
};
