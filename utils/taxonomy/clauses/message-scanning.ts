import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const PRIVATE =
  'files that you|files you store|content you store|messages|message content|direct messages|private messages|communications|emails|e mails|chats|chat text|conversations|chat logs|private communications|stored files|your files|files you|uploaded files|user files|attachments|phone calls|voice calls|video calls|message history|user messages|chat messages|inbox|mailbox|dms';
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
      // The rule of many portals: no duty to monitor, but a right to.
      '{reserve the right to|reserves the right to|may|right to} ..3 {review|monitor|screen|access|examine} ..4 {materials|content|messages|communications|posts} ..4 {posted to|posted in|sent through|sent via|transmitted through|transmitted via|exchanged in|in|through|on} ..4 {communication channels|communication services|communication service|communications services|chat|chats|chat rooms|chat areas|messaging|private messages|inbox}',
      '{monitor|monitors|record|moderate|moderates|filter|filters|screen|screens} ..5 {in game chat|game chat|voice chat|text chat|chat rooms|chat room|chat content|chat text|group chats|instant messages|direct messaging|private chats|private chat|message content|communication channels}',
      '{in game chat|game chat|voice chat|text chat|chat rooms|chat content|chat messages|chats|group chats} ..6 {is|are|be|being} ..3 {moderated|monitored|filtered|screened|scanned|reviewed}',
      '{read|reads|view|views|open|opens|access|accesses|look at|see} ..4 your ..1 {messages|private messages|chats|conversations|emails|mails|correspondence|communications with other} ..12 {to|for|if|when|in order}',
      '{analyse|analyze|analyses|analyzes|analysing|analyzing|scan|scans|process|processes|processing} ..3 {content|contents|text} of ..4 {emails|email|messages|communications|documents|files|your content|attachments|notes|drafts}',
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
      `{${PRIVATE}} ..8 {be|being|are|is} ..3 {${LOOKED}}`,
      `{content|contents|text|body} of ..2 {your|users|user|private|the|their} ..3 {messages|communications|emails|chats|conversations|calls} ..12 {${LOOKED}|${LOOK}}`,
      `{${LOOKING}} ..4 {${PRIVATE}}`,
      '{analysis|scanning|monitoring} ..3 of ..6 {communications|messages|emails|conversations|chats}',
      '{anti spam|spam|malware|abuse} ..4 {filter|filters|filtering|verification|scanning|check|checks} ..6 {messages|communications|communication|emails|attachments}',
      '{access|accessing} ..3 {preserve|read|monitor} ..8 {user content|your content|communications|messages|your files}',
      {
        seq: '{automated systems|automated tools|automated technologies|automated processes|automated technology|human review|human reviewers|automated means|classifiers} ..10 {identify|detect|review|scan|analyze|analyse|monitor|screen} ..6 {content|messages|inputs|prompts|conversations|communications|files|uploads}',
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
      `{messages|emails|e mails|chats|conversations|private communications|uploaded files|stored files|prompts|inputs} ..6 {pass through|are subject to|is subject to|may be subject to|are checked by|are passed through|go through|undergo} ..8 {scan|scanning|review|monitoring|filter|filters|moderation|screening|analysis|inspection}`,
    ],
  },
});

export const examples: Examples = {
  flagged: [
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
};
