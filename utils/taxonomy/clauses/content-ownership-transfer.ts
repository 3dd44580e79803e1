import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

export default defineClause({
  id: 'content-ownership-transfer',
  title: 'Your content becomes theirs',
  group: 'content',
  polarity: 'risk',
  severity: 'critical',
  vector: { H: 3, R: 2, C: 2, S: 1 },
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'Other Policy',
  ],
  definition: 'You hand over the ownership of what you upload, post or create to the provider.',
  whyItMatters: 'You lose the work itself, not just control over one use of it.',
  whatItMeans: 'You could need permission to use your own work, and the provider may sell or change it.',
  whatYouCanDo:
    'Do not upload work that you want to keep. If you can negotiate, ask in writing for a licence instead of a transfer. Keep dated originals.',
  regulations: [
    { id: 'us-copyright', refs: ['17 USC 201', '17 USC 204'] },
    { id: 'us-crfa', refs: ['15 USC 45b(b)(1)'] },
    { id: 'eu-uctd', refs: ['3'] },
  ],
  related: ['broad-content-licence', 'content-ownership-kept', 'moral-rights-waiver', 'feedback-licence'],
  mappings: { tosdr: [179] },
  modifiers: [{ by: -1, when: 'it is about contest entries', seq: ['{contest|competition|sweepstakes|giveaway|entries|entry}'] }],
  match: {
    // Feedback alone is another clause; "our platform is our property" and assignment of the contract are none.
    none: [
      'feedback',
      'physical',
      'licensors',
      // Rights in the provider's own things that the user happened to acquire.
      'acquire* ..8 {right|rights|interest}',
      '{all|any} such {right|rights}',
      '{usage data|aggregate* data|analytics data|improvements|derivative works of the}',
      '{suggestion|suggestions}',
      '{improvement ideas|feature request|feature requests|bug report|bug reports}',
      '{assign|assigns|transfer|transfers} ..3 to {you|customer|user|client|licensee|the user|the customer}',
      '{we|company|provider|licensor|openai} {hereby|will|shall|do} ..1 assign',
      'we assign',
      '{assign~|transfer~} ..6 {agreement|terms|contract|account|subscription|policy}',
      '{not|no|never} ..6 {assign|transfer|transfers|transferred|own|owns|claim|acquire|become|becomes}',
      '{other than|except|excluding} ..4 {user content|your content|user submissions|content}',
      '{retain|retains} ..4 {all|ownership|your}',
    ],
    notContext: ['{feedback|suggestions|ideas}', '{suggestion|feedback} {webpage|webpages|page|pages|form}'],
    any: [
      '{all rights|all copyright|copyright|copyrights|ownership|title} ..6 {photo|photos|content|submission|submissions|work|works|entry|entries|materials|posting|postings} ..4 {pass|passes|transfer|transfers|vest|vests} ..2 {to|in} {us|company|the company|sponsor|the sponsor|organizer}',
      {
        seq: '{we|company|sponsor} ..1 {shall own|will own|owns|own} ..6 {right title|rights title|all right|all rights|ownership|copyright} ..8 {submissions|submission|user content|your content|postings|contributions|user submissions|entries}',
      },
      { seq: '{uploaded|submitted|posted|sent to us} ..6 {deemed|considered|become|becomes} ..2 property of', by: 'any' },
      '{you create|you post|you submit|you upload|you generate} ..10 {belongs to us|belong to us|belongs to company|belong to company|belongs to the company|owned by us|our property}',
      // assignment
      '{hereby|irrevocably|agree to|agrees to|shall|will|automatically} ..3 {assign|assigns|transfer|transfers|convey|cede} ..12 {right title|rights title|ownership|all right|all rights|all intellectual|all copyright|all copyrights|the copyright|intellectual property rights|copyrights}',
      '{you|user|users|contributor|member|members|customer} {assign|assigns|transfer|transfers} ..10 {right title|rights title|ownership|all right|all rights|all intellectual|all copyright|all copyrights|the copyright}',
      '{assign|assigns|assigning|transfer|transfers|cede|cedes} ..3 ownership of ..4 {content|submissions|submission|materials|work|works|uploads|posts|contributions|photos|videos|creations}',
      'ownership ..4 {content|submissions|materials|work|works|posts|contributions|photos|creations} ..6 {transfers|passes|shall pass|will pass|is transferred|shall vest|will vest|vests} ..2 {to|in}',
      // becoming property
      {
        seq: '{content|submissions|submission|materials|material|contributions|posts|works|entries|entry|uploads|communication|communications|information|creations|photos} ..24 {become|becomes} ..4 property',
        by: 'any',
      },
      '{you post|you submit|you upload|you send|you create|you provide|you transmit|user content|your content|submissions|submission|contributions|user generated content} ..16 {shall be|will be|is|are|be deemed|remain|remains} ..4 {sole|exclusive} ..2 property of',
      '{you post|you submit|you upload|you send|you create|you provide|user content|your content|submissions|contributions} ..16 {shall be|will be|is|are} ..2 our ..3 property',
      // owning what users made
      '{we|company|licensor} ..2 {own|owns|will own|shall own|exclusively own} ..16 {you post|you submit|you upload|you create|users post|users submit|users upload|submitted by you|posted by you|uploaded by you|created by you|submitted by users|uploaded by users|generated by you}',
      { seq: '{company|licensor|provider} {shall|will} own ..12 {content|data} ..12 {uploaded|posted|submitted|displayed}' },
      {
        seq: '{content|submissions|submission|contributions|work|works|materials|material} ..16 {work made for hire|works made for hire|work for hire|works for hire}',
        none: ['{employer|employees|employee|warrant*|represent*}'],
      },
      { seq: 'waive ..4 {ownership|title} ..8 {content|submissions|posts|materials}' },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Upon submission, all rights in the photo pass to the company.',
    'Anything you create on the platform belongs to us.',
    'You hereby irrevocably assign to us all right, title and interest in the stories that you publish here.',
    'All submissions become the sole property of the company and will not be returned.',
    'By uploading a picture you transfer ownership of the picture and its content to us, including all copyrights.',
    'We own all material posted by you in the gallery.',
    'All works that you submit shall be considered works made for hire.',
    'User content shall be the exclusive property of the operator from the moment of upload.',
  ],
  passed: [
    'You keep ownership of everything that you upload.',
    'All content on this site is the property of the company or its licensors.',
    'If you send us feedback, you hereby assign all rights in the feedback to us.',
    'You may not assign or transfer any rights under this agreement.',
    'We hereby assign to you every right, title and interest of ours in the pictures you generate.',
    'We do not claim that your photos become our property.',
    'No ownership of any software is transferred to you.',
  ],
  also: ['perpetual-licence', 'moral-rights-waiver'],
};
