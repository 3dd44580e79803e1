import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const PRIVATE =
  'files that you|files you store|content you store|messages|message content|direct messages|private messages|communications|emails|e mails|chats|chat text|conversations|chat logs|private communications|stored files|your files|files you|uploaded files|user files|attachments|phone calls|voice calls|video calls|message history|user messages|chat messages|inbox|mailbox|dms|private chats|correspondence carried|message contents|private repositories|private repository|files in your';
const LOOK =
  'scan|scans|monitor|monitors|analyze|analyse|review|inspect|inspects|examine|moderate|look at|look into|read and|automatically process';
const LOOKED = 'scanned|monitored|analyzed|analysed|reviewed|read|inspected|screened|examined';
const LOOKING =
  'scanning|monitoring|analyzing|analysing|reviewing|inspecting|screening|examining|automated analysis of|automated scanning of';

export default defineClause({
  id: 'message-scanning',
  title: 'Private messages or files are scanned or read',
  group: 'collection',
  polarity: 'risk',
  severity: 'high',
  vector: { H: 3, R: 1, C: 2, S: 1 },
  documentTypes: ['Privacy Policy', 'Terms of Service', 'Community Guidelines', 'Acceptable Use Policy'],
  definition: 'The provider scans, monitors or opens your private messages or stored files.',
  whyItMatters: 'People speak and write freely only where nobody listens in.',
  whatItMeans: 'The provider may see what you send or store privately.',
  whatYouCanDo: 'Move sensitive conversations and files to a service with end-to-end encryption.',
  regulations: [
    { id: 'eu-eprivacy', refs: ['5(1)'] },
    { id: 'us-ecpa', refs: ['18 USC 2511', '18 USC 2701'] },
    { id: 'us-ca-cipa', refs: ['Penal Code 631'] },
    { id: 'gdpr', refs: ['6'] },
  ],
  related: ['ai-human-review', 'government-disclosure', 'workplace-admin-access', 'encryption-stated'],
  mappings: { tosdr: [239, 189], opp115: ['First Party Collection/Use'], dpv: ['dpv:Monitor', 'pd:Communication'] },
  modifiers: [
    {
      by: 1,
      when: 'people may read them',
      seq: [
        'by ..4 {employees|staff|human|humans|moderators|contractors|personnel|reviewers}',
        '{human review|human reviewers|manual review|manually review|our employees may|our staff may|our personnel may}',
      ],
    },
    {
      by: 1,
      when: 'it serves advertising',
      seq: ['{to|for} ..3 {show|serve|target|personalise|personalize|tailor|tailored|targeted} ..3 {ads|advertising|advertisements}'],
    },
    {
      by: -1,
      when: 'it looks for spam, viruses or child abuse',
      seq: [
        '{spam|malware|virus} {filter|filters|filtering|check|checks|scan|scans|scanning|detection|protection|prevention}',
        '{anti spam|anti virus|antivirus|csam|child sexual|photodna|hash matching}',
        '{for|detect|against|block} {spam and malware|viruses and malware|malware and viruses|viruses|malware|viruses and spam|spam and viruses|spam and phishing|spam viruses}',
      ],
    },
    {
      by: -1,
      when: 'it follows a report',
      seq: [
        '{been reported|is reported|are reported|was reported|were reported|upon receiving a report|in response to a report|receive a report|when you report|after a report}',
      ],
    },
  ],
  match: {
    by: 'provider',
    // Lists of what users may not do.
    notContext: ['{prohibited|may not|must not|do not|not use|agree not|not to|disallowed|restrictions}'],
    none: [
      'affirmative agreement',
      'control access',
      // Not "has no obligation": a right to look may follow it.
      '{facebook|disclaim|any obligation|have no obligation|has no obligation to screen|has no obligation to pre|under no obligation|assume no obligation|assumes no obligation|without obligation|no duty|does not undertake|cannot review|responsible for|no responsibility}',
      '{customer service|customer support|customer care|support team|support agents|call center|call centre|contact us|when you call|you contact|calls with|with us|communicate with us|help desk|sent by us|sent to us|our emails|emails we send|emails from us}',
      '{this policy|these terms|this agreement|privacy policy} ..3 {carefully|periodically|regularly|from time to time}',
      '{screen sharing|screen share|another person|other people|spyware|enquiries|inquiries|quality purposes|training purposes|please read|read me|html}',
      '{whether you|if you|when you} ..2 {open|opened|click}',
      '{interact|interaction|interactions|engage|engagement} with ..3 {emails|messages}',
      '{you|users|customers} ..2 {may|can|will|should|must} ..4 {access|review|scan|monitor|read}',
    ],
    any: [
      '{emails|e mails|messages|mails|attachments|files} ..8 {checked|scanned|screened|filtered|searched|examined|analysed|analyzed} for ..6 {viruses|malware|spam|illegal|unlawful|prohibited|abuse|abusive|violations|harmful}',
      {
        seq: '{we|company|our staff|our team|moderators|provider} ..3 {read|reads|review|reviews|view|look at|inspect} ..3 {conversation|conversations|correspondence|communication|chat|chats|messages} between ..3 {you|buyer|buyers|seller|users|members|guest|host|parties}',
      },
      {
        seq: '{we|company|operator|provider|administrators} ..2 {have access to|has access to|can access|may access|access} ..4 {content|contents|data|information|files} ..8 including ..4 {private messages|direct messages|private content|private files|chats|private chats|messages}',
      },
      {
        seq: '{software|system|systems|filters|algorithms|technology|tools} ..2 automatically ..2 {checks|check|scans|scan|reads|read|analyses|analyzes|analyse|analyze|reviews|screens|screen} ..3 {what you write|what you type|what you say|what you send|your texts|your mails|your files|your uploads|your attachments}',
      },
      {
        seq: '{may|can|right to|entitled to|will} ..3 {view|inspect|read|open|examine|check|search} ..3 {content|contents} of ..3 {accounts|user accounts|your account|your storage|your drive|your cloud|your mailbox|your folders|stored data}',
      },
      // "You agree that … may": the looking is the provider's.
      {
        seq: `{agree|agrees|acknowledge|acknowledges|understand|understands|consent} ..2 that ..8 {may|can|will|has the right to|have the right to|reserves the right to} ..3 {access|monitor|read|review|scan|inspect|screen|examine} ..10 {private|${PRIVATE}}`,
        by: 'any',
      },
      // The rule of many terms: open it, keep it, hand it on.
      {
        seq: '{may|right to|can|entitled to} ..3 {access|read|access read|monitor} ..2 {preserve|store|retain} ..3 {disclose|share} ..6 {content|communications|messages}',
        by: 'any',
        none: ['{you|customer|user} may ..3 access', '{developer|developers|third party developer}'],
      },
      {
        seq: '{may|right to|can|entitled to} ..3 read ..2 {preserve|store|retain} ..3 {disclose|share} ..3 {information|data|content}',
        by: 'any',
        none: ['{you|customer|user} may ..3 access'],
      },
      {
        seq: '{check|checks|inspect|inspects|examine|examines|search|searches|open} ..3 {content|contents} of ..3 {mailbox|mailboxes|messages|emails|accounts|chats|conversations|files|folders|documents}',
      },
      {
        seq: `{filter|filters|tool|tools|technology|software|systems|algorithms} ..4 {search|searches|check|checks|screens|analyzes|analyses|examine|examines} ..3 {${PRIVATE}}`,
      },
      {
        seq: '{may|will|right to|entitled to|can|must} ..3 {access|inspect|view|review|open} ..4 private {repository|repositories|information|workspaces|projects|conversations|channels|boards|content|areas}',
        none: ['{your ability|restrict|lose|limit}'],
      },
      '{access|monitor|retrieve|read} ..3 password protected {information|content|areas|data}',
      `{moderators|moderation team|safety team|staff|employees|team|systems|software|technology|tools|algorithms|ai|service} ..3 {reviews|analyzes|analyses|scans|monitors|inspects|examines|screens} ..5 {${PRIVATE}}`,
      {
        seq: '{files|images|photos|attachments|messages|uploads} ..8 {matched|compared|checked} {against|with} ..8 {known|hash|hashes} ..6 {illegal|abuse|csam|child|unlawful|terrorist}',
      },
      {
        seq: '{may|right to|can|entitled to} ..3 {access|view|inspect|read|open} ..2 {customer content|user content|your content|your files|your documents} ..8 {to resolve|resolving|to investigate|investigating|troubleshoot|troubleshooting|to enforce|enforcing|monitoring compliance|support issues|technical issues|technical problems}',
      },
      {
        seq: '{analyze|analyse|analyzes|analyses|scan|scans|read|reads} ..1 your ..1 {email|emails|mail|message|inbox|calendar|chat} {data|content|contents|history|messages|account|metadata and content}',
      },
      // A few mails are taken out and passed on.
      '{select|selects|take|takes|use|uses|pick} ..4 of ..1 your ..3 {sent emails|emails|messages|chats|sent messages} & {automatically|ai|model}',
      '{monitor|monitors|monitoring} ..3 {use of the chat|the chat|use of chat|chat function|chat functions|messaging service|messaging function}',
      // The rule of many portals: no duty to monitor, but a right to.
      '{reserve the right to|reserves the right to|may|right to} ..3 {review|monitor|screen|access|examine} ..4 {materials|content|messages|communications|posts} ..4 {posted to|posted in|sent through|sent via|transmitted through|transmitted via|exchanged in|in|through|on} ..4 {communication channels|communication services|communication service|communications services|chat|chats|chat rooms|chat areas|messaging|private messages|inbox}',
      '{monitor|monitors|record|moderate|moderates|filter|filters|screen|screens} ..5 {in game chat|game chat|voice chat|text chat|chat rooms|chat room|chat content|chat text|group chats|instant messages|direct messaging|private chats|private chat|message content|communication channels}',
      '{in game chat|game chat|voice chat|text chat|chat rooms|chat content|chat messages|chats|group chats} ..6 {is|are|be|being} ..3 {moderated|monitored|filtered|screened|scanned|reviewed}',
      '{read|reads|view|views|open|opens|access|accesses|look at|see} ..4 your ..1 {messages|private messages|chats|conversations|emails|mails|correspondence|communications with other} ..12 {to|for|if|when|in order}',
      '{analyse|analyze|analyses|analyzes|analysing|analyzing|scan|scans|process|processes|processing} ..3 {content|contents|text} of ..4 {emails|email|messages|chats|conversations|mailboxes|communications|documents|files|your content|attachments|notes|drafts}',
      '{automated systems|automated means|algorithms|our systems|software} ..6 {analyse|analyze|analyses|analyzes|scan|scans|read|review} ..4 {your content|your files|your messages|your emails|your documents|customer content}',
      '{we|our systems|systems|technology|software} ..3 {analyse|analyze|analyses|analyzes|scan|scans} your {content|files|documents|photos|emails|messages|notes|mail}',
      {
        seq: '{right to|may|ability to|authorized to|authorised to} ..3 {access|open|inspect|examine|view} ..3 {your files|your documents|stored content|stored data|content stored|files stored|content you store|files you store|data you store|private content|your workspace|your repository|your repositories}',
        none: ['{restrict|revoke|limit|suspend|terminate|lose|block|prevent|delete or} ..4 access'],
      },
      '{personnel|employees|staff|administrators|support team|engineers} ..4 {may|can|will} ..4 {access|view|open|read|inspect} ..6 {your files|your content|your messages|your documents|user content|customer content|your data stored|your projects|your notes}',
      '{detect|identify|flag|block|filter} ..3 {contents|content} of ..3 {private|direct|your|user|users} {messages|communications|chats|conversations|emails|files}',
      '{automated|automatic|algorithmic} {software|systems|tools|filters|technology|technologies|means} ..12 {detect|identify|flag|scan|check|filter|analyze|analyse} ..10 {private messages|direct messages|messages|chats|emails|conversations|private communications}',
      '{access|accesses} ..6 {communications|private messages|direct messages|messages} ..3 {for the purpose of|for the purposes of|to enforce|in order to enforce|to investigate|for safety|for moderation} ..12 {operating|enforcing|enforce|improving|safety|terms|security|moderation|providing|violations}',
      'access ..20 including the {content|contents} of ..4 {messages|communications|chats|emails}',
      `{${LOOK}} ..5 {${PRIVATE}}`,
      { seq: `{${PRIVATE}} ..8 {be|being|are|is} ..3 {${LOOKED}}`, none: ['{by|to} the {recipient|recipients|addressee}'] },
      `{content|contents|text|body} of ..2 {your|users|user|private|the|their} ..3 {messages|communications|emails|chats|conversations|calls} ..12 {${LOOKED}|${LOOK}}`,
      `{${LOOKING}} ..4 {${PRIVATE}}`,
      '{analysis|scanning|monitoring} ..3 of ..6 {communications|messages|emails|conversations|chats}',
      '{anti spam|spam|malware|abuse} ..4 {filter|filters|filtering|verification|scanning|check|checks} ..6 {messages|communications|communication|emails|attachments}',
      '{access|accessing} ..3 {preserve|read|monitor} ..8 {user content|your content|communications|messages|your files}',
      {
        seq: '{automated systems|automated tools|automated technologies|automated processes|automated technology|human review|human reviewers|automated means|classifiers} ..10 {identify|detect|review|scan|analyze|analyse|monitor|screen} ..6 {content|messages|inputs|prompts|conversations|communications|files|uploads}',
        none: ['{prohibited content|moderation to detect}'],
        types: ['Privacy Policy', 'Terms of Service'],
        weak: true,
      },
      // Prompts to a chat service.
      `{monitor|scan|review|analyze|analyse|moderate|inspect} ..2 {your|users|user|customer|service|submitted|the|all} ..1 {inputs|prompts|outputs|input|conversations|chats|prompts and outputs|inputs and outputs}`,
      `{monitor|monitors|review|reviews|scan|scans|screen} ..3 {your content|user content|customer content|content you upload|customer data}`,
      {
        seq: '{monitored|reviewed|scanned|analyzed|analysed|screened} ..10 {abuse|misuse|violations}',
        context: ['{input|inputs|prompts|messages|conversations|chats}'],
      },
      '{monitor|scan|review|analyze|analyse} {prompts|inputs|input} and {outputs|output}',
      '{monitor|scan} {inputs|prompts|conversations|chats|outputs}',
      '{inputs|prompts|outputs|conversations|chats|input} ..6 {monitored|scanned|reviewed|analyzed|analysed|screened} ..10 {abuse|misuse|violations|violate|violates|safety|policies|policy|reviewers|personnel|employees|team}',
      { seq: '{abuse monitoring|monitor abuse|monitoring for abuse}', context: ['{input|inputs|prompts|output|outputs}'] },
      // Access to what is stored privately.
      `{we|company|staff|employees|personnel|our team} ..6 {access|view|read|open} ..6 {content|contents} of ..3 {private|${PRIVATE}}`,
      `{access|view|read|open} ..4 {content|contents|text|body|subject} ..4 {of|in} ..3 {your|the|users|user|customer} ..2 {${PRIVATE}}`,
      '{access|view|open|read|inspect} ..2 {content|contents|files|data} ..3 private {projects|apps|repositories|repository|workspaces|files|messages|documents|folders|boards|groups|rooms|channels}',
      `{right|ability|authority} to ..2 {access|read|view|inspect|review|monitor|scan|screen} ..8 {private|${PRIVATE}}`,
      `{we|company|systems|software|technology} ..4 {decrypt|de crypt|decrypts} ..10 {calls|${PRIVATE}}`,
      '{we|company|our team|staff} ..4 have access to ..10 {content|contents} of ..3 {emails|messages|e mails|chats|conversations|files|documents|communications}',
      // What a prompt is about.
      '{classify|classifies|categorize|categorise|label} ..3 {your|user|users|the|each|all|these|of} ..1 {inputs|input|prompts|conversations|chats|messages|emails}',
      'assign ..4 {category|topic|label|tag} ..2 to ..2 {inputs|input|prompt|prompts|conversation|conversations|message|messages}',
      '{use|uses|employ|employs|run|apply|through} ..8 {automated|automatic|machine learning|ai|filtering|technical} ..5 {scan|scanning|review|detect|analyze|analyse|filter|moderation|screening|screen} ..10 {messages|emails|e mails|chats|conversations|communications|inputs|prompts|files|attachments}',
      `{messages|emails|e mails|chats|conversations|communications on|communications between|all communications|private communications|uploaded files|stored files|prompts|inputs} ..6 {pass through|are subject to|is subject to|may be subject to|are checked by|are passed through|go through|undergo} ..8 {scan|scanning|review|monitoring|filter|filters|moderation|screening|analysis|inspection}`,
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Our software automatically checks what you write in the chat.',
    'You agree that the Site may access, read and preserve any content, including private messages.',
    'In order to enforce our rules, we use filters that search chat messages for prohibited words.',
    'All communications on the network are subject to monitoring and recording.',
    'We reserve the right to access, read, preserve and disclose any information that we believe is necessary to enforce these terms.',
    'Staff may access your communications in order to enforce these terms.',
    'Automated software may be used to detect private messages that break our rules.',
    'We have access to the content of the emails that you send through the platform.',
    'Examplia reserves the right to open the content of private projects to fix errors.',
    'We may monitor and review your private messages to find spam.',
    'Our systems scan the files that you store for prohibited content.',
    'The content of your emails is analysed to show you relevant offers.',
    'Direct messages may be read by our safety team.',
    'Automated systems scanning user messages help us to detect fraud.',
    'We review prompts and outputs to prevent misuse.',
    'We have the right to review materials posted to chat rooms.',
    'In-game chat is monitored by moderators.',
    'Our systems analyse your files to suggest albums.',
    'Our employees may access your files to solve a problem.',
  ],
  passed: [
    'We may access, preserve and disclose your personal data if a court order requires it.',
    'Automated messages tell you when a parcel is on its way.',
    'We do not read your private messages.',
    'We have no obligation to monitor messages between users.',
    'Calls with our customer service may be recorded and monitored.',
    'We collect the date and time of your messages, never what you write.',
    'You may not scan the messages of other users.',
    'We measure whether you open our emails.',
    'Please read the emails that we send about changes to these terms.',
    'We may delete or restrict access to your files.',
    'We assume no obligation to monitor chats.',
  ],
  also: ['ai-human-review', 'government-disclosure'],
};
