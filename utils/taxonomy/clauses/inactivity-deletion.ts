import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'inactivity-deletion',
  title: 'Unused accounts may be deleted',
  group: 'account',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 2, C: 0, S: 0 },
  documentTypes: [
    'Terms of Service',
    'Privacy Policy',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'In-App Purchases Policy',
    'Other Policy',
  ],
  definition: 'Your account, balance or content may be closed, deleted or taken back because you did not use it for a while.',
  whyItMatters: 'A long absence can cost you files, a name or money.',
  whatItMeans: 'Illness, travel or a forgotten account can lead to the loss of your data.',
  whatYouCanDo:
    'Log in at least once a year, export what matters to you, and use up balances before they lapse. Name a legacy contact if the service lets you.',
  regulations: [{ id: 'eu-uctd', refs: ['Annex 1(f)–(g)'] }],
  related: ['termination-at-will', 'loss-of-purchases', 'service-discontinuation', 'retention-periods-stated'],
  mappings: { claudette: ['TER'] },
  modifiers: [
    { by: 1, when: 'no notice is given', seq: ['without {notice|prior notice|further notice|any notice|warning|notifying}'] },
    {
      by: 1,
      when: 'money or points are lost',
      seq: [
        '{balance|balances|credit|credits|funds|points|rewards|gift card|virtual currency|dormant account fee|dormancy fee|inactivity fee} ..16 {expire|expires|forfeit|forfeited|lapse|lose|lost|void|charge|deduct|frozen}',
        '{dormant|dormancy|inactivity|inactive} ..1 {fee|fees|charge}',
      ],
    },
    {
      by: -1,
      when: 'you are reminded first',
      inBlock: [
        '{notify|remind|email|e mail|warn|inform} you ..12 {before|prior|advance|days}',
        '{before|prior to} ..6 {notify|remind|email|warn|inform} you',
        '{days|prior|advance} {notice|reminder}',
      ],
    },
    {
      by: -1,
      when: 'it takes years',
      seq: ['{two|three|four|five|six|seven|ten|2|3|4|5|6|7|10|24|36} ..2 {years|year}', '{24|36|48|60} ..1 {month|months}'],
    },
  ],
  match: {
    none: [
      // Time-outs and devices.
      '{session|sessions|log out|logged out|log you out|minutes|screen}',
      '{cookie|cookies}',
      // Listings, programmes, addresses of others.
      '{inactive|dormant} {listing|listings|ingredient|substance|link|links|tab|subsidiary|company}',
      '{marketing|newsletter} {list|lists|emails}',
      // Rights of the user.
      '{you may|you can|you have the right to} ..3 {close|delete|terminate|deactivate|cancel}',
      "{not|never|won't} ..2 {delete|close|terminate|deactivate|remove|expire}",
      'until ..16 {inactive|inactivity}',
      'inactive or unattended',
    ],
    any: [
      {
        seq: '{not|never} ..3 {log in|logged in|login|sign in|signed in|log on|logged on|use|used} ..12 {$count|a|several} ..3 {month|months|year|years|days|weeks} ..16 {account|account number|profile|username} ..4 {lapse|lapses|expire|expires|recover|recovered|reclaim|reclaimed|forfeited|ceases}',
        negation: 'ignore',
        by: 'any',
      },
      {
        seq: '{not|never} ..3 {log in|logged in|login|sign in|signed in|use|used} ..8 {month|months|year|years|days|long time|long period} ..10 {recover|reclaim|reassign|cancel|deregister} ..4 {account|accounts|username|profile}',
        negation: 'ignore',
        by: 'any',
      },
      {
        seq: '{username|usernames|user names|user name|handles|handle|names} ..3 {inactive|dormant|unused|abandoned} ..6 {reassigned|reclaimed|released|removed|recycled|given to}',
        by: 'any',
      },
      {
        seq: 'account ..4 {deemed|considered|treated as|regarded as} ..2 {abandoned|dormant|inactive} ..14 {removed|deleted|closed|terminated|forfeited|cancelled|deactivated|charged}',
        by: 'any',
      },
      {
        seq: '{reasons|grounds} ..20 inactivity',
        context: ['{terminate|suspend|close} ..3 {account|accounts}'],
        none: ['{security reasons|log out}'],
      },
      '{delete~|terminate~|close~|remove~|deactivate~|suspend~|cancel~} ..12 {lack of use|lack of activity|unused accounts|unused account|idle accounts|idle account|abandoned accounts|abandoned account}',
      {
        seq: '{unused|idle|abandoned} {account|accounts|profiles|profile} ..10 {delete|deleted|close|closed|remove|removed|deactivated|terminated|cancelled|reclaimed}',
        by: 'any',
      },
      {
        seq: '{account|accounts} ..4 {is idle|are idle|unused for|idle for|with no activity|without activity|without any activity} ..20 {delete|deleted|close|closed|remove|removed|deactivated|terminated|cancelled}',
        negation: 'ignore',
      },
      {
        seq: '{delete|close|remove|deactivate|terminate|deleting|closing} ..3 {account|accounts} {with no activity|without activity|without any activity|that have no activity}',
        negation: 'ignore',
      },
      {
        seq: '{log in|login|sign in} at least once ..16 {delete|deleted|deletion|close|closed|remove|removed|deactivated|terminated|active}',
        negation: 'ignore',
      },
      {
        seq: '{points|credits|balance|balances|miles|rewards|funds} ..4 {lapse|expire|expires|forfeited} ..4 {if|where|unless|after} ..8 {no transaction|no purchase|no qualifying|no activity|not earned|without use|of non use}',
        negation: 'ignore',
      },
      {
        seq: '{terminate|suspend|termination|suspension|close} ..12 {reasons|including|such as|limited to|because} ..16 inactivity',
        negation: 'ignore',
      },
      // Inactive accounts are closed.
      {
        seq: '{delete~|terminate~|termination|close~|closure|remove~|deactivate~|suspend~|cancel~|disable~|reclaim~|purge~|recycle~|relinquish*|archive~|release~|discontinue|erase~|destroy~|anonymise~|anonymize~|deletion|removal|block|withdraw|reassign~|transfer~|charge|assess|reset|log off} ..20 {inactive|inactivity|dormant|dormancy|non use}',
        negation: 'ignore',
      },
      {
        seq: '{inactive|inactivity|dormant|dormancy} ..24 {delete|deleting|closing|removing|deleted|deletion|terminate|terminated|termination|close|closed|remove|removed|removal|deactivate|deactivated|suspend|suspended|cancel|cancelled|canceled|disabled|disable|reclaim|reclaimed|purge|purged|expire|expires|expired|forfeit|forfeited|forfeiture|erase|erased|relinquished|relinquishment|archived|anonymised|anonymized}',
        negation: 'ignore',
      },
      // Not used for N months.
      {
        seq: "{not|haven't|don't|never|without|fail to|no} ..3 {log~|logged|logging|sign~|signed|signing|access~|use~|used|using|login|activity|visit~|open~|active|transactions|interacted|connect} ..14 $count ..3 {month|months|year|years|days|day|weeks} ..30 {delete|deleted|deletion|terminate|terminated|close|closed|remove|removed|deactivate|deactivated|suspend|cancel|cancelled|canceled|disabled|reclaim|purge|expire|expires|forfeit|forfeited|erase|erased|lose|lost|inactive|dormant|fee}",
        negation: 'ignore',
      },
      {
        seq: "{delete|deleted|deletion|terminate|terminated|close|closed|remove|removed|deactivate|deactivated|suspend|suspended|cancel|cancelled|canceled|disabled|reclaim|purge|expire|expires|forfeit|forfeited|erase|erased|lapse} ..24 {if|where|when|because|after|that} ..10 {not|haven't|don't|has not|have not|never|without|no} ..3 {log~|logged|logging|sign~|signed|signing|access~|used|use|login|activity|visited|opened|been accessed|interacted} ..14 $count ..3 {month|months|year|years|days|day|weeks}",
        negation: 'ignore',
      },
      '{terminate|terminated|termination|close|suspend|delete|remove} ..24 {prolonged|extended|long|lengthy|significant} {inactivity|period of inactivity|periods of inactivity}',
      '{extended|prolonged|long} {period|periods} of {inactivity|non use|dormancy}',
      {
        seq: 'not {log in|logged in|login|access|accessed|use|used|sign in} ..14 $count ..3 {months|month|years|year|days}',
        context: [
          '{close|delete|terminate|deactivate|suspend|cancel|closing|deletion|termination} ..6 {account|accounts|use|service|services|access|agreement}',
        ],
        by: 'provider',
        weak: true,
      },
      '{de activate|suspend|terminate|close|delete|deactivate} ..3 account ..4 not logged in',
      '{may|will} ..1 {close|suspend|terminate} ..14 prolonged inactivity',
      '{delete|deleted|terminate|terminated|close|closed|removed|erased|deactivated|cancelled} ..20 $count ..3 {months|month|years|year|days} ..8 {since|after|from|of} ..6 last {logged|log|login|used|use|activity|active|access|sign|signed|visit}',
      {
        seq: '{funds|credits|credit|balance|points|coins|rewards} ..10 not {used|redeemed} {within|for|in} ..10 {expire|expires|forfeit|forfeited|lapse}',
        negation: 'ignore',
      },
      { seq: 'assume ..8 {terminate your account|not being used|abandoned}', negation: 'ignore' },
      '{your|an|the|user} {account|accounts} ..4 {is|has been|are|becomes|remains|been} ..2 {inactive|dormant} ..3 {for|over|in}',
      // Money and points.
      {
        seq: '{balance|balances|credit|credits|points|rewards|miles|coins|gems|funds|virtual currency|gift card|gift cards|tokens} ..14 {expire|expires|expired|forfeit|forfeited|forfeiture|lapse|lost|frozen|void|cancelled|canceled|inactive} ..20 {inactive|inactivity|dormant|not used|no activity|without activity|months of your last|from your last|not log|do not use}',
        negation: 'ignore',
      },
      {
        seq: '{inactive|inactivity|dormant|not used|not use|no activity|without activity|not log} ..24 {balance|balances|credit|credits|points|rewards|miles|coins|funds|virtual currency} ..10 {expire|expires|expired|forfeit|forfeited|lapse|lost|frozen|void|cancelled|inactive}',
        negation: 'ignore',
      },
      '{dormant|dormancy|inactivity|inactive} {account|accounts|balance} {fee|fees|charge|charges}',
      '{redeem|use} ..14 $count ..3 {months|days|year|years} ..14 {forfeit|forfeited|lose|lapse}',
      '{unclaimed property|escheat|escheatment} ..20 {inactive|dormant|account|balance}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'User names of inactive members may be reassigned.',
    'An account is deemed abandoned after two years without login and is removed.',
    'Unused accounts may be deleted after six months.',
    'You have to log in at least once a year, or your account will be deleted.',
    'We may delete your account if it has been inactive for more than twelve months.',
    'If you do not log in for six months, your profile and content may be removed.',
    'Dormant accounts may be closed and their usernames reassigned.',
    'Credits expire after 180 days of inactivity.',
    'We may charge a dormant account fee once you have not used the wallet for a year.',
    'We may suspend the service for reasons such as extended periods of inactivity.',
    ['We may end your access if:', 'your account is inactive for over a year.'],
  ],
  passed: [
    'If you have not logged in for a month, we send you a reminder.',
    'Idle sessions are closed after an hour.',
    'You will be logged out after 15 minutes of inactivity.',
    'You may close an account that you no longer use at any time.',
    'We do not delete inactive accounts.',
    'Inactive listings are hidden from search.',
    'This cookie is deleted after a year of inactivity.',
    'We may terminate your account if you break these rules.',
    'Points have no cash value.',
  ],
  also: ['loss-of-purchases', 'termination-at-will', 'retention-periods-stated', 'service-discontinuation'],
};
