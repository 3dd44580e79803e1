import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'workplace-admin-access',
  title: 'Your employer or school can see your account',
  group: 'sharing',
  polarity: 'risk',
  severity: 'medium',
  vector: { H: 2, R: 1, C: 1, S: 0 },
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Commercial Terms'],
  definition:
    'The organisation that runs or pays for your account, such as an employer or a school, can see, control, export or delete what is in it.',
  whyItMatters: 'Work and school tools feel private but often are not.',
  whatItMeans: 'Your employer or school may read, keep or remove your files and messages, and see how you use the service.',
  whatYouCanDo:
    'Keep personal matters off such accounts and use a private address for private things. Ask your organisation what it can see.',
  regulations: [
    { id: 'gdpr', refs: ['88'] },
    { id: 'us-ny-52c', refs: ['52-c'] },
    { id: 'us-ecpa', refs: ['18 USC 2511(2)(d)'] },
  ],
  related: ['message-scanning', 'ai-human-review'],
  mappings: { tosdr: [189], opp115: ['Third Party Sharing/Collection'], dpv: ['dpv:PersonnelMonitoring'] },
  modifiers: [
    {
      by: 1,
      when: 'it covers private messages',
      seq: ['{private|direct|personal} {message|messages|messaging|conversation|conversations|channels|chats|communications}'],
    },
    {
      by: 1,
      when: 'an account with a work or school address can be taken over',
      seq: [
        '{take over|claim|take control of|assume control of|taken over} ..6 {account|accounts|domain}',
        '{account|accounts} ..6 taken over',
        '{email address|domain} ..12 {employer|organization|organisation|company|school} ..30 {control|added to|transfer|transferred|merge|merged|migrated} ..4 {account|accounts}',
      ],
    },
    { by: -1, when: 'you are told about it', seq: ['{you will be|we will|you are} {notified|notify you|informed|inform you}'] },
  ],
  match: {
    none: [
      'customer {support|care|service|services|success|experience}',
      // Administrators of the provider or of a page.
      '{network|group|site|community|server|channel|page|forum|list|co|system|volunteer} {administrator|administrators|admin|admins|owner|owners|creators}',
      'network creator*',
      '{individuals|persons|individual|person} ..3 {granted|authorized|authorised|designated}',
      '{site administrator|site administrators|system administrator|system administrators|page admin|group admin|volunteer administrator*}',
      '{former|previous|current} employer* ..6 {verify|reference|references}',
      '{not|never|cannot} ..4 {have access|access|see|view|share|disclose}',
      '{you may not|you must not|you retain|your responsibility|our employees}',
      '{background check|job application|applicants}',
      'only the {owner|administrator|admin}',
    ],
    any: [
      '{administrators|admins|owner|owners|managers} of {your|the|a|their} ..1 {organization|organisation|team|workspace|company|school} {may|can|could|will} ..3 {access|see|view|read|switch off|disable|delete|export|control|monitor|suspend}',
      '{administrators|administrator|admins} ..2 {full access|complete access|unrestricted access} to ..4 {content|data|account|accounts|messages|files}',
      '{your company|your employer|your organization|your organisation|your school|your managers|your manager|your supervisor} {can|may|will|could|is able to} ..2 {see|view|read|review|access|monitor|check|track} ..2 {who|how|what|when|your|recordings|transcripts|which|documents}',
      '{reports|statistics|data|information} ..4 {provided|sent|disclosed|shared} ..2 {to|with} your {employer|organization|organisation|school|company|institution|university|administrator}',
      '{employer|organization|organisation|company|workspace} ..6 {absorb|claim|take over|assume control of|take control of} ..2 {your account|the account|accounts}',
      '{school|schools|teacher|teachers|district|instructor} ..8 {can|may|will} ..2 {review|see|view|monitor|read} what ..2 {pupil|student|child|learner|pupils|students|children|learners}',
      // Seen by them, in the passive.
      '{content|data|messages|files|information|documents|activity|projects|post|submit} ..12 {viewed|accessed|seen|read|monitored|exported|deleted|reviewed|controlled} by ..3 {administrator|administrators|your admin|admins|employer|your organization|your organisation|your institution|your school|your university|workspace owner|workspace owners|account owner}',
      '{content|data|messages|files|information|documents|activity|projects|use} ..10 {viewed|accessed|seen|read|monitored|exported|deleted|reviewed|controlled} by ..2 its {administrators|admins|owner|owners}',
      // Whoever pays.
      '{employers|employer|party|company|organization|organisation|institution|sponsor|person|sponsors|university|school} ..3 {paying|pays|paid|pay|sponsor|sponsors|sponsored|purchased|purchases} ..10 {receive|receives|get|gets|right to|see|may|can|obtain|access} ..6 {reports|statistics|usage|how you|your use|your activity|your data|your progress|your account|your information}',
      '{reports|report|statistics|progress|results|usage|your information|your data} ..14 {available|provided|shared|sent|disclosed|reported|share|provide} ..4 {to|with} ..2 {institution|employer|organization|organisation|school|university|company|sponsor} ..3 {that|which|who|through} ..4 {paid|pays|paying|sponsored|sponsors|through|purchased|provided|have access|you have|you access}',
      '{share~|sharing|disclos*|provide} ..3 {your|usage|$pdata} ..8 with ..2 {organization|organisation|employer|institution|school|company} {through|that} ..4 {access|paid|pays|provides|provided|purchased}',
      '{admin rights|administrative rights|administrator rights|admin access|administrative control} ..2 {over|to} ..2 {your account|your content|end user|end users|your data}',
      '{organization|organisation|employer|institution|school|university} ..12 {ability to|rights to|right to|able to} ..2 {track|monitor|see|view|access|close|delete|export|suspend} ..6 {your usage|usage|your use|your account|your content|your data|your activity|your files|your stuff}',
      {
        seq: '{to|with} ..2 {authorized representatives|authorised representatives|representatives|administrators|managers} of ..1 {that|your} ..1 {organization|organisation|institution|employer|school|company|university|grouping|group}',
        context: ['{share|shared|sharing|disclos*}'],
      },
      '{customer|organization|organisation|employer|subscriber|licensee|institution|school} {controls|control|manages|administers|may monitor|owns} ..3 {end user|end users|authorized users|authorised users|your} ..2 {account|accounts|access|content|data|use}',
      '{accounts|account} ..10 {company|work|corporate|organization|business|school|university} {email|e mail} ..6 {taken over|claimed|transferred|migrated} ..2 by',
      '{workspace owner|account owner|plan owner|subscription owner|license holder|licence holder|account holder|team manager|group administrator|domain administrator|it administrator|it department|workspace administrator|organization owner|your manager|your administrator|your employer|your school|your organization|your organisation|your institution|your university|your company} {may|can|could|will|gets|get|gains|gain|receives|is able to|are able to|has|have} ..4 {access to|reports about|reports on|see|view|monitor|statistics|control over} ..8 {your|your information|documents|messages|content|activity|usage|information|data|files|user|account}',
      {
        seq: '{administrators|your administrator|administrator} {are able to|is able to|may|can|will be able to} ..2 {reset your|suspend your|read your|export your|access your|change your|delete your|restrict your|monitor your}',
        none: ['our administrators'],
      },
      '{administrator|administrators|admin|admins|workspace owner|workspace owners|account owner|team owner|organization owner|your employer|the employer|an employer|employers|your organization|your organisation|that organization|that organisation|the organization|the organisation|your school|your institution|your university|enterprise customer|domain owner|team admin|your company} {may|can|could|will|might|is able to|are able to|has the ability to|have the ability to|may be able to|will be able to|has access to|have access to} ..4 {access|view|see|control|monitor|export|retrieve|read|review|disclose|restrict|suspend|retain|manage|disable|delete|request|inquire|obtain|receive|audit|track|reset|close|terminate|transfer|download|take over|search|remove|change} ..10 {your account|your accounts|your content|your information|your data|your personal|your use|your activity|your messages|your files|your inputs|your profile|your conversations|the content|content|communications|account|accounts|usage|activity|messages|prompts|data|information}',
      '{administrator|administrators|admin|admins|employer|workspace owner|account owner|team owner|your organization|your organisation|your school|your institution} ..8 {have access to|has access to|have control over|has control over|visibility into|have the ability to|has the ability to} ..8 {your account|your content|your information|your data|content|account|accounts|usage|activity|messages|communications|information|data}',
      "{share~|sharing|disclos*|make available|made available|report|reported|available|provide your information|provide your|provide information|provide data} ..26 {with|to} ..3 {that organization|that organisation|your university|your institution|your employer|your organization|your organisation|your school|your institution|your company's|account administrator|account administrators|workspace administrator|organization's administrator|administrator of your|administrators of your|your administrator|your administrators|your workspace|enterprise administrator|employer clients|your employer's|company you are employed|company you are engaged|company you work|organization you work|organization that provided|the employer|account owner|workspace owner|account's administrator}",
      '{administrator|administrators} ..14 {may be able to|will be able to|may also be able to|has access to|have access to|will have access to} ..4 {access|view|see|control|monitor|export|disable|the|end|your|content|account|accounts} ..8 {account|accounts|content|information|activity|data|messages}',
      "{accessible|visible|available} to ..3 {organization's administrator|organisation's administrator|your administrator|your employer|your organization|your organisation|account administrator|account administrators|workspace administrators}",
      "{organization's|organisation's|employer's|administrator's} control",
      '{your employer|the employer|your organization|your organisation|your school|your administrator} ..8 to {access|export|monitor|view} ..4 {logs|activity|your|content|messages|account}',
      '{provided by|through|part of|by} {your|an|a|their} {employer|organization|organisation|company|school|institution} ..20 {may|can|will} ..8 {access|view|see|control|monitor|export|read|delete|manage|restrict} ..8 {account|content|information|data|activity|usage|messages}',
      '{account|accounts|access|profile} ..8 {managed|controlled|administered} by {your|an|the} ..1 {employer|organization|organisation|school|administrator|enterprise}',
      '{administrator|administrators} ..2 {of|for} ..3 {account|workspace|organization|team|group} {may|can|will} ..4 {access|view|see|control|monitor|read|manage}',
      '{administrator|administrators} ..6 to {manage|access|control|view|monitor} ..6 {account|content|data|messages}',
      // An address of the organisation is enough.
      '{domain|domains|email address|email addresses|work email|work account} ..20 {employer|organization|organisation|company|school|institution|entity|university} ..24 {can|may|will|able to|right to} ..10 {access|control|manage|view|monitor|migrate|take over|claim|request|delete|identify you|administer}',
      '{add|migrate|merge|transfer|convert|move|consolidate} ..2 {your account|your accounts|your personal account|existing accounts|the account} ..8 {organization|organisation|enterprise|employer|workspace|company|institution} & {domain|employer|work email|email address|administrator|administrators}',
      {
        seq: '{notify|inform|alert|tell} ..3 {your employer|your organization|your organisation|your school|your administrator|your company|your university}',
        by: 'provider',
        none: ['{you|must|should|please} ..3 {notify|inform|contact|tell}'],
      },
      // A customer in the third person.
      '{customer|the organization|the organisation|subscriber|account holder|enterprise} ..2 {may|can|will be able to|is able to|has the right to} ..6 {access|view|monitor|export|delete|disclose|restrict|control|retrieve} ..8 {your|end user|end users|authorized user|authorised user|authorized users|users|participant|employee|employees} ..4 {data|content|account|accounts|information|messages|communications|use|activity}',
      '{customer|organization|organisation|enterprise|employer|teacher|teachers|instructor|instructors|school|schools|coach|institution|administrator|administrators} ..2 {may|can|will|is able to|are able to} ..6 {access|see|view|monitor|review|export|delete|read|control} ..8 {content|data|messages|accounts|activity|answers|work|progress|communications|files|results} of ..4 {users|members|students|employees|participants|pupils|learners|staff}',
      '{teacher|teachers|instructor|instructors|school|schools|district|coach|institution} ..4 {can|may|will|able to} ..4 {see|view|access|monitor|review|track} ..8 {your|student|students|learner|learners|pupils} ..5 {work|progress|activity|account|answers|results|data|information|messages|submissions|performance}',
      '{to|with} {administrators|administrator|the administrators} of ..14 {access to|information}',
      '{members|users} of {the|your|a} {team|team account|workspace|organization} {may|can|will} ..4 {view|see|access} ..12 {information|usage|activity|requests|content|chats|keys}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Admins of your organisation can switch off your account at any time.',
    'Usage reports are provided to your employer.',
    'Content in a team account may be viewed by your school.',
    'The company paying for your seat has the right to see your activity.',
    'We share your usage with the organisation through which you have access to the service.',
    'The licence holder may see reports about your activity.',
    'If your account is managed by your employer, the administrator can access and delete your content.',
    'Workspace owners may export all messages, including those in private channels.',
    'We may share your usage data with your employer.',
    'Your organisation may monitor your use of the service and restrict your access.',
    'Administrators will be able to view your files and reset your password to gain control over your account.',
    'If your email domain belongs to a company, that company may claim and manage the account.',
    'The customer may access, export and delete the messages of its authorised users.',
    'Teachers can see the answers of their students.',
    'We may inform your employer that you use the product.',
    'If you use an account provided by your school, the school may see your activity.',
  ],
  passed: [
    'Only the owner of the team may delete it.',
    'You retain control over your own account and content.',
    'Do not share your administrator password with anyone.',
    'We may receive information about you from your employer.',
    'You represent that you may bind the organisation for which you work.',
    'A site administrator may remove comments that break the rules.',
    'We do not share your results with your employer.',
    'You should inform your employer before you use the product at work.',
    'Group admins choose who may post.',
    'We process the data on behalf of your organisation, under a contract with it.',
  ],
  also: ['broad-third-party-sharing', 'message-scanning', 'termination-at-will'],
};
