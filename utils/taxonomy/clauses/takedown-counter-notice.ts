import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const TELL =
  'notify|notifies|send|submit|provide|contact|tell|report|file|email|write|inform|let us know|notice|notification|complaint|request|form|agent|following information|alert';
const IP = 'infringe|infringes|infringed|infringing|infringement|infringements|copyright|copyrights|intellectual property';

export default defineClause({
  id: 'takedown-counter-notice',
  title: 'You can report or contest copyright claims',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 1,
  documentTypes: [
    'Terms of Service',
    'Copyright Claims Policy',
    'Commercial Terms',
    'Developer Terms',
    'Community Guidelines',
    'Acceptable Use Policy',
  ],
  definition: 'The document explains how to report that a work was copied, or how to answer such a report.',
  whyItMatters: 'Both sides can be heard before content stays down.',
  whatItMeans: 'You can ask for a copy of your work to be removed, and may be able to defend your own post.',
  whatYouCanDo:
    'Give all the details that are asked for. If your post was taken down by mistake, file a counter-notice; be truthful, because false statements can cost you money.',
  regulations: [
    { id: 'us-dmca', refs: ['512(c)', '512(g)'] },
    { id: 'eu-dsa', refs: ['16–17'] },
  ],
  related: ['reasons-and-appeal', 'content-removal-at-will', 'content-ownership-kept'],
  mappings: { tosdr: [138, 155] },
  match: {
    none: [
      '{repeat|repeated|multiple} ..10 {infringer|infringers|infringement|infringements|dmca}',
      '{go to|see|visit|refer to|review|read|consult} ..1 our ..1 {copyright|ip|dmca|intellectual property|trademark} {policy|page}',
      'service of process',
      'you {will not|shall not|must not|may not|agree not to} ..10 {infringe|infringing}',
      '{indemnify|defend|indemnification|procure}',
      '{represent|warrant} ..10 infring*',
      '{your personal data|your personal information|personal information|personal data|data subject|privacy rights}',
    ],
    any: [
      '{demand|demands|request|require} ..3 removal ..16 {work|works|copyright|rights} & {protected work|copyright|infring*|intellectual property|violates}',
      {
        seq: '{take down|takes down|remove|removes} ..2 {infringing|infringed|unauthorised copies|unauthorized copies} ..8 {when|if|once|upon|after|on} ..8 {tell|tells|notice|notified|notification|request|informed|complaint|complains}',
        none: ['{terminate|you must}'],
      },
      {
        seq: '{notice|notices|complaint|complaints|report|reports} must ..3 {identify|contain|include|describe} ..6 {work|works|copyright|copyrighted|infring*|trademark}',
        none: ['identification of'],
      },
      {
        seq: '{protected work|protected works|copyrighted work|copyrighted works} ..10 {demand|request|ask|notify|report|removal|contact us|write}',
        none: ['identification of'],
      },
      {
        seq: '{work|works|material|materials|image|images|photograph|photographs} ..10 {without permission|without your permission|without authorisation|without authorization|without your authorization|without your consent} ..10 {tell us|notify us|contact us|let us know|inform us|write to us|email us|report}',
        none: ['{account|password}'],
      },
      {
        seq: '{notify|inform|tell|report|alert|contact|reporting} ..10 {breaches|infringes|violates|infringe|violate|breach|infringing} ..3 {your|third party|their|intellectual|copyright|the} ..2 {rights|intellectual property|copyright|copyrights}',
        none: ['{you may not|must not|privacy}', '{law enforcement|authorities}'],
      },
      {
        seq: '{notification|notice|becoming aware|knowledge|become aware|made aware|notified|informed|learn} ..3 of ..5 {infringement|infringements|legal violation|legal violations|violation of law|violations of law|violations of the law|infringing} ..10 {remove|removed|delete|deleted|taken down|removal|block}',
        none: ['{privacy|security|terminate|account}'],
      },
      {
        seq: '{remove|delete|take down|removed} ..8 if ..3 {notified|informed|made aware|become aware} ..16 {infring*|violates|violate}',
        none: ['{terminate|terms}'],
      },
      '{report|reporting} ..4 {violation|violations|breach|infringement|misuse} of ..4 {trademark|trademarks|trade mark|copyright|copyrights|intellectual property}',
      {
        seq: '{copyright|copyrights|copyrighted work|work|works|intellectual property} ..4 {is|are|has been|have been|being} ..1 {infringed|violated|copied|misused} ..14 {write to|notify|contact|submit|send|report|email|complain|inform|tell us|provide}',
      },
      '{copyright|trademark|intellectual property} {owner|owners|holder|holders} ..3 {may|can|should} ..6 {send|submit|file|provide|write} ..6 {notification|complaint|notice|claim|report}',
      '{direct|send|address|submit|forward|directed|sent} ..4 {copyright|intellectual property|infringement|trademark} ..3 {notice|notices|complaint|complaints|concerns}',
      {
        seq: 'notice and {takedown|take down|action|stay down} ..2 {procedure|procedures|process|mechanism|mechanisms|system|basis|provisions|form}',
        none: ['{infringes|suspend|unfounded}'],
      },
      '{follow|procedure|procedures} ..8 notice and {takedown|take down}',
      {
        seq: '{notice|notices|notify|report|reporting|flag|notification} ..8 {illegal content|allegedly illegal|unlawful content}',
        context: ['{dsa|digital services act|article 16|2022 2065}'],
      },
      '{claim|claims|allegation|allegations|complaints|notices|notice} that ..8 {infringes|infringe|infringing|violates} ..8 {sent|directed|addressed|submitted|emailed|reported|forwarded} to',
      {
        seq: '{rights holder|rightholder|rightsholder|right holder|copyright holder|rights owner|copyright owner} ..12 {contact us|write to|notify us|email|let us know|get in touch|inform us}',
        none: ['permission', '{you may not|must}'],
      },
      '{policy|process|procedure|procedures|mechanism|system} ..3 for ..3 {complaints|reports|notices|claims} ..3 {concerning|about|of|regarding|against|relating} ..4 {content|infring*|copyright|trademarks|intellectual property}',
      'counter {notice|notices|notification|notifications|notified|claim form}',
      '{counternotice|counternotices|counternotification|counternotifications}',
      '{notice|notices|notification|notifications|complaint|complaints|report|reports} ..4 {of|concerning|regarding|about|for|alleging} ..6 {infringement|infringing|copyright violation|copyright violations}',
      '{claim|claims|allegation|allegations} ..4 {of|concerning|regarding|about} ..4 {infringement|infringements} & {respond|responds|written|agent|submit|send|process|report|reported|notify|include|follow}',
      '{infringement|infringing} {notice|notices|notification|notifications|complaint|complaints|report|reports|form|claim form}',
      'copyright {complaint|complaints|claim|claims|report|reports|notification|notifications|infringement notice|infringement claim|infringement report|takedown|removal request}',
      '{dmca|takedown|take down} {notice|notices|notification|notifications|complaint|complaints|request|requests|takedown|takedowns|procedure|process|form}',
      {
        seq: `{report|reporting} ..4 {suspected|alleged|potential|potentially|possible|any|copyright|claimed|content|material} ..4 {infringement|infringements|infringing|violation of your|violations of your} `,
        none: ['{security|vulnerabilit*|privacy|policy violations|law enforcement}'],
      },
      {
        seq: '{believe|believes|think|consider} ..12 {infringe|infringes|infringed|infringing} ..4 {your|intellectual|any|copyright|their} ..3 {rights|property|copyright|copyrights} & {contact us|you can submit|please notify|notify us|let us know|inform us|email us|write to us|report it|report them|you can report|may submit}',
      },
      '{complaint|complaints|concern|concerns|question|questions|claim|claims} ..4 {related to|relating to|about|regarding|concerning|in relation to} ..3 {copyright|copyrights|infringement|intellectual property infringement} ..10 {please write|please contact|contact us|email us|write to us|please email|please send|please submit|please notify}',
      {
        seq: '{believe|believes|consider|think|suspect|feel|claim} ..14 {violates|violate|violating|violated|misuses|misused|copied} ..4 {your|their|copyright|any} ..3 {rights|copyright|copyrights|work|intellectual property|trademark|trademarks} ..20 {contact us|notify us|inform us|let us know|report it|email us|write to us|send us|submit a|file a}',
      },
      '{copyright|trademark|intellectual property|rights} {owner|owners|holder|holders} ..12 {notify|contact|submit|report|send|file|complain|request|inform} ..16 {notice|infring*|removal|removed|take down|takedown}',
      '{trademark|trade mark|ip|intellectual property} {complaint|complaints|report form|infringement report|infringement form|complaint form|takedown}',
      // "Copyright notices" are the marks on a work.
      `{believe|believes|consider|think|suspect|aware|claim|feel} ..26 {${IP}} ..28 {${TELL}}`,
      `{${TELL}} ..20 {believe|believes|consider|think|suspect} ..20 {infringe|infringes|infringed|infringing|infringement}`,
      '{copyright|dmca} agent',
      '{submit|send|file|provide} ..4 {notice|notification|complaint|request} ..16 {dmca|digital millennium copyright act}',
      'designated ..1 agent & {infring*|copyright|copyrights|dmca|notification|notifications}',
      '{agent|address|contact} ..6 {notice|notices|notification|notifications|claims} of ..4 {infringement|copyright|dmca}',
      '{removed|disabled} ..6 {may|will|can} be {replaced|restored|reinstated} ..20 {notice|days}',
      '{remove|removed|removal|disable|disabled|blocked|take down} ..8 {content|material|access} ..16 {dmca|counter|takedown|valid notice|infringement notice|notice of infringement}',
      '{dmca|digital millennium copyright act|17 u s c 512|section 512} ..10 {notice|notices|takedown|request|requests|complaint|procedure|procedures|notification|report}',
      'believe ..10 {material|content} ..20 {mistake|misidentification} ..14 {counter|send|notify|submit}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'If your work has been used here without permission, tell us.',
    'Upon notification of infringements, we will remove such content.',
    'Use this form to report a violation of your trademark.',
    'We ask you to report posts that violate your intellectual property rights.',
    'We operate a notice and takedown procedure.',
    'If you believe that a picture in the gallery infringes your copyright, please send a notice to our agent.',
    'You may file a counter-notice if your material was removed by mistake.',
    'Notices of claimed infringement must contain the following information.',
    'Our designated agent for copyright complaints can be reached by post.',
    'We will respond to DMCA takedown requests.',
    'The removed material may be restored within fourteen days of the counter-notification.',
    ['Send a notification of claimed infringement with:', 'a description of the copyrighted work; our copyright agent will review it;'],
    'You can report suspected copyright infringement with our form.',
    'If you think that content violates your rights, let us know.',
    'Rights holders can submit a request for the removal of their works.',
  ],
  passed: [
    'You must not post content that infringes our notice and takedown policy.',
    'You must not upload content that infringes copyright.',
    'We end the accounts of repeat infringers.',
    'All content is protected by copyright.',
    'If you believe that we misuse your personal data, please contact us.',
    'You will indemnify us against claims of infringement.',
    'You warrant that your content does not infringe the rights of others.',
    'The agent may sign the contract for you.',
    'Report a suspected security problem to our team.',
  ],
  also: ['reasons-and-appeal'],
};
