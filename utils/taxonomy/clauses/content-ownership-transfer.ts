import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** What users make, and who makes it. */
const WORKS =
  'content|contents|submission|submissions|contribution|contributions|posts|postings|material|materials|work|works|entries|entry|photos|photographs|pictures|images|videos|recordings|story|stories|text|texts|creations|reviews|comments|uploads|artwork|user content';
const TAKER =
  'us|company|operator|provider|administration|sponsor|publisher|organizer|organiser|site|website|licensor|service provider|owner of the|editor|editors';
const POSTER =
  'you|user|users|member|members|author|authors|contributor|contributors|participant|participants|entrant|entrants|creator|creators|posting|submitting|uploading|sending';
/** The reader or somebody else is and stays the owner, or merely says so; the thing is the provider's own. */
const NOT_THEIRS = [
  '{belong to|belongs to|belong exclusively to|owned by|property of|transferred to|assigned to|vest in|vests in|passes to} ..3 {you|users|the user|the member|the customer|customer|client|licensee|creator|creators|provider or|material provider|owner|owners|respective|third parties|third party|others|another|whoever|author|authors|buyer|purchaser|artist}',
  '{to|in|with} {you|customer|client|licensee|its owner|their owner|their owners|their respective|its respective|a third party|third parties|others|another|whoever|the author|the authors|the buyer}',
  '{represent|represents|warrant|warrants|ensure|confirm|confirms|guarantee|certify|unless|infring*|violat*|retain|retains|keep|keeps|goods|merger|acquisition|successor|software|account|accounts|license to|licence to|personal information|personal data}',
];
const OWNERS =
  '{you are|you must be|you remain|copyright owner|copyright owners|rightful owner|lawful owner|legal owner|user is|users are|you as|original owner}';

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
      {
        seq: '{designs|entries|submissions|submission|content|photos|works|ideas|idea|image|video|images|videos|story|stories} ..10 {it becomes|they become|become|becomes} ..1 {our|our sole|our exclusive|property of|the property of} ..2 {property|company|operator|sponsor|us|organiser|organizer}',
        by: 'any',
        none: [...NOT_THEIRS, '{ours is|digital item|purchased}'],
      },
      {
        seq: `{posted to|submitted to|uploaded to|sent to} ..6 {is|are|shall be|will be} {owned by|the property of} ..1 {us|the site|the company|company|operator|the operator|the website}`,
        by: 'any',
        none: NOT_THEIRS,
      },
      {
        seq: `{you|user|users|member|members|author|participant} ..3 {assign|assigns|transfer|transfers} ..14 {all economic rights|all exploitation rights|exclusive rights|all property rights|all rights of use} ..8 {${WORKS}}`,
        by: 'any',
        none: NOT_THEIRS,
      },
      // Whoever posts it assigns it; the object may come first or last.
      {
        seq: `{${POSTER}} ..8 {assign|assigns|cede|cedes|convey|conveys|transfer|transfers} ..12 {all copyright|all copyrights|the copyright|right title|entire right|all of your rights|all your rights|all of its rights|all rights|all exploitation rights|all usage rights|all proprietary rights|the ownership|ownership rights} & {${WORKS}}`,
        by: 'any',
        none: [...NOT_THEIRS, '{may|can} ..3 {assign|transfer|cede}'],
      },
      {
        seq: `{title to|title in|ownership of|ownership in|copyright in|copyrights in|copyright to|rights in|rights to|property rights to|property rights in} ..6 {${WORKS}} ..12 {pass|passes|vest|vests|vested|transferred|assigned|belong|belongs} ..2 {to|in} ..3 {${TAKER}}`,
        by: 'any',
        none: [...NOT_THEIRS, '{we|company} ..4 {transferred|assigned|grant}'],
      },
      {
        seq: `{${WORKS}} ..6 {created by|posted by|uploaded by|submitted by|published by|generated by|produced by} ..2 {you|user|users|member|members|customer|customers|player|players|contributor|contributors} ..18 {belong exclusively to|belongs exclusively to|belong to|belongs to|exclusive property of|sole property of|owned by|owned exclusively by|our property}`,
        by: 'any',
        none: NOT_THEIRS,
      },
      {
        seq: '{user content|your content|your submissions|user submissions|your contributions|your posts|user contributions} ..2 {is|are|shall be|will be|becomes|become} ..1 {owned by|exclusively owned by|owned exclusively by}',
        by: 'any',
        none: NOT_THEIRS,
      },
      {
        seq: '{post|posted|submitted|reviews|content|posts|photos|uploaded|submissions|ideas} ..6 {become|becomes} {ours|our property|our sole property|our exclusive property}',
        by: 'any',
      },
      {
        seq: '{you send|you post|you submit|you upload|you create|you provide|you transmit|you publish} ..14 {deemed|considered|treated as} ..6 property of',
        by: 'any',
        none: NOT_THEIRS,
      },
      {
        seq: `{owner|owners} of ..4 {${WORKS}} ..4 {you post|you publish|you submit|you upload|you create|you make|submitted by|posted by|uploaded by|created by you|created by users}`,
        none: [...NOT_THEIRS, OWNERS],
      },
      {
        seq: '{sole and exclusive owner|exclusive owner|sole owner} of ..4 {submissions|user content|contributions|user submissions|entries|posts|uploads|your content}',
        none: [...NOT_THEIRS, OWNERS],
      },
      {
        seq: `{we|company} {will|shall} own ..3 {rights|copyright|title|interest|copyrights} ..8 {${WORKS}|levels|maps|characters|recordings} ..4 {you create|you make|you post|you submit|you upload|created by}`,
        none: NOT_THEIRS,
      },
      {
        seq: `{relinquish|relinquishes|surrender|surrenders|give up|gives up|forfeit|forfeits} ..3 {ownership|title|all rights|your rights|copyright} ..6 {${WORKS}}`,
        by: 'any',
        none: [...NOT_THEIRS, '{never|not|without} ..6 {ownership|title|rights}'],
      },
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
    'The rights to the contents posted by users on the platform are transferred to the operator free of charge.',
    'By submitting a story, the author assigns all copyright in it to Examplia.',
    'Users relinquish ownership of any content that they post to the forum.',
    'The Company shall be the sole and exclusive owner of all submissions.',
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
    'The copyright to translations produced by members shall belong to such members.',
    'You represent that the content you post is owned by you.',
    'The seller transfers ownership of the item to the buyer.',
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
