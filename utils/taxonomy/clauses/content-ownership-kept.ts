import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

const STUFF =
  'content|contents|materials|material|submission|submissions|contribution|contributions|posts|photos|images|videos|data|inputs|input|files|works|work|uploads|media|intellectual property|information|reviews|documents|creations|user content|it|prompts|what you|what they|everything you|everything they|anything you|article|articles|text|texts|designs|design|code|recordings|postings|artwork|artworks|songs|music|output|outputs|stories|photographs|pictures|recipes|drawings';
const TITLE =
  'ownership|ownership rights|right|rights|title|copyright|copyrights|intellectual property|intellectual property rights|interest|interests';
const WHO =
  'you|user|users|customer|customers|member|members|subscriber|subscribers|client|clients|creator|creators|contributor|contributors|author|authors|artist|artists|participant|participants|students|advertiser|merchant|seller|sellers|publisher|the user';

export default defineClause({
  id: 'content-ownership-kept',
  title: 'You keep ownership of your content',
  group: 'protections',
  polarity: 'protection',
  severity: 'info',
  strength: 1,
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Community Guidelines',
    'Commercial Terms',
    'Developer Terms',
    'General Conditions of Sale',
    'Other Policy',
  ],
  definition: 'What you create and upload stays yours: the provider takes no title to it.',
  whyItMatters: 'Owning your work is the base of every other right you have in it.',
  whatItMeans: 'Your content stays legally yours. What others may do with it is decided by the licence that you grant beside it.',
  whatYouCanDo: 'Read the licence next to this sentence, since it may take back much of what ownership gives. Keep dated originals.',
  regulations: [{ id: 'us-copyright', refs: ['17 USC 201'] }],
  related: ['limited-service-licence', 'broad-content-licence', 'content-ownership-transfer', 'data-portability'],
  mappings: { tosdr: [183] },
  match: {
    none: [
      // A warranty that you own what you post is a duty, not a promise.
      '{notices|notice|attribution|watermark}',
      'we {own|retain|reserve}',
      '{as is|own risk|copyright owner|against us|currency|and its licensors}',
      '{create|use|make|set|build|run|choose|do|at|by} ..1 your own',
      'or its licensors ..8 {retain~|reserve~|own~|hold~}',
      'must be yours',
      '{represent|represents|representing|warrant|warrants|warranting|guarantee~|certify|affirm|affirms|confirm|undertake|ensure|declare}',
      '{only|must|should|shall|if|unless|where|when|whether|that} {you|user|customer} {own|owns}',
      '{you|users|user|customer} ..1 {must|should} ..2 {own|have}',
      '{own or|own and control|owner or} ..4 {control|have|otherwise|licensed|authorized|authorised|hold|licensee}',
      '{retain|retains|keep} ..2 {responsibility|liability|right to}',
    ],
    any: [
      `{${WHO}|your licensors} ..2 {retain|retains|keep|keeps|maintain|maintains} ..12 {${TITLE}} ..14 {${STUFF}}`,
      `{${WHO}} ..3 {own|owns} ..14 {your content|user content|customer data|customer content|your data|your own content|your materials|their content|their own content|their posts|their data|their own work|the content they|the data they|content they|the content you|content that you|content you|everything you|anything you|member content|your submissions|your posts|input|inputs|the materials you|the data you|the photos you|your photos|your files|your work|what you|your user generated|the rights to your|all your}`,
      `{your content|user content|customer data|your data|member content|your files|your stuff|your photos|content you|content that you|content posted|your work|your materials} ..16 {remains|remain|stays|stay|is|are|be|belongs|belong} ..5 {yours|your property|belong to you|belongs to you|with you|your sole property|your exclusive property|owned by you|property of the customer|the sole property of|property of the user|property of customer|property of you|property of the client|property of client|property of such user|to the user|to customer|owned by the user|owned by customer|owned by the customer|owned by client|owned by the client}`,
      `{your content|user content|customer data|customer content|client data|client content|user data|materials|submissions|works|intellectual property rights|title|ownership|rights|copyright} ..16 {remain|remains|be|is|are} ..4 vested ..2 in ..2 {${WHO}}`,
      {
        seq: `{content|posts|post|photos|files|data|copyright|work|it} ..10 {belongs|belong} ..2 to {you|the user|the customer|the member|the client|the users|users|members|customer|client|creators|its creator|the creator|its author|the author|whoever posted}`,
        none: ['{whether|if|ensure|not|only} ..6 {belongs|belong}', '{that|which} {belongs|belong}'],
      },
      `{${WHO}} {own|owns|shall own|will own|exclusively own|exclusively owns|shall exclusively own|will exclusively own|solely own|solely owns} ..4 {all right title|all rights title|all right and title|all intellectual property}`,
      '{not affect|not alter|not change|not impact|not diminish} ..4 {ownership|title|copyright} ..10 {content|submission|submissions|materials|posts|work|works|data}',
      `{${WHO}} {own|owns} ..2 {copyright|copyrights|intellectual property rights|rights} ..2 {in|to|of} {your|their|the content you|content you|what you|everything you|anything you}`,
      'not {transfer|assign|convey} ..2 your ..2 {copyright|copyrights|ownership|title|rights} ..3 to {us|company|anyone}',
      'your {ownership|ownership rights|copyright|copyrights|title} ..6 {not affected|unaffected|not transferred|is not transferred}',
      `{nothing|no} ..16 {transfer|transfers|assign|assigns|grant us|grants us|convey|conveys|give us|gives us} ..4 {ownership|title} ..8 {your|user|customer|client|submissions}`,
      "{what is yours|what's yours|what belongs to you} ..2 {remains|stays|is}",

      `{${WHO}} ..3 {retain|retains} ..2 {all right title|all rights title|all right and title}`,
      'each party {retains|shall retain|will retain|keeps|owns} ..8 {intellectual property|ownership|title|rights}',
      `{ownership|title|all rights|rights in|copyright in|copyrights in|intellectual property rights in|intellectual property in} ..16 {remains|remain|stays|stay|shall remain|will remain|resides} ..3 {with you|yours|with the user|with the creator|with its creator|with the client|with client|with the member|with the customer|with customer|with its owner|with the author}`,
      {
        seq: `{do not|does not|don't|doesn't|won't|not|never|no} ..3 {claim|claims|own|obtain|obtains|acquire|acquires|take|assert|asserts} ..8 {ownership|title|own|intellectual property|rights} ..16 {your|you|user|users|customer|member|inputs|input|given|that content|user's|customer's}`,
        none: ['moral'],
      },
      `{claim|claims|claiming} no ..3 {ownership|title|intellectual property|rights|copyright} ..14 {your|you|user|users|customer|content}`,
      `{we|company} {do not|does not|don't|will not} own ..6 {content|data|materials|submissions|photos|files|posts|stuff|what you|anything you|works}`,
      `not ..4 {transfer|relinquish|relinquishing|lose|give up|giving up|surrender} ..8 {${TITLE}} ..14 {your content|user content|the content|your data|content you|customer data|submissions|your intellectual property|materials}`,
      `as between ..20 {you|user|customer|member|subscriber|client} {own|owns|retain|retains|a own|a owns|a retain|a retains|i retain|i retains|i own|i owns|shall own|shall retain|will own|will retain|exclusively own|exclusively owns|solely own|is the owner|are the owner|is the sole owner} ..20 {${STUFF}}`,
      `{${WHO}} {is|are|remain|remains|shall remain} ..3 {owner|owners} ..8 {your|the|all|their|its|user|customer|such} ..4 {${STUFF}}`,
      `{all|any} {right|rights|ownership} ..8 {your content|user content|content you|customer data} ..6 {remain|remains|stay|belong|belongs} ..3 {yours|to you|with you|your}`,
      {
        seq: `{copyright|copyrights|ownership|intellectual property rights|intellectual property|title} ..16 {remain|remains|stay|stays|rest|rests|lie|lies|reside|resides|vest|vests} {with|in} ..4 {you|user|users|author|authors|member|members|customer|client|creator|creators|contributor|contributors|artist}`,
        none: ['{goods|delivery|risk|until payment|full payment}', 'to the extent', '{hereby assign|assign to us|irrevocably assign}'],
      },
      {
        seq: '{intellectual property|copyright|title|ownership|rights} ..16 {remain|remains} ..2 the ..3 property of ..2 {you|client|customer|user|member|author|creator|contributor}',
        none: ['{goods|delivery|risk}'],
      },
      `{${WHO}} ..2 {hold on to|hang on to|holds on to} ..6 {${TITLE}} ..10 {${STUFF}}`,
      {
        seq: "{acquire|acquires|obtain|obtains|receives|receive|gain|gains|takes|take} no ..2 {title|ownership|right|rights|interest} ..10 {your|customer|customer's|client|client's|user|user's|licensee's|member's}",
        none: [
          '{you|user|users|customer|licensee|member|subscriber|client} ..2 {acquire|acquires|obtain|obtains|receive|receives|gain|gains|take|takes} no',
          'against',
        ],
      },
      {
        seq: '{no|nor} ..3 {ownership|title|copyright} ..10 {pass|passes|transfer|transfers|transferred} ..2 to {us|company|provider|examplia|operator}',
        negation: 'ignore',
      },
      {
        seq: `{${WHO}} {own|owns} ..4 {original content|the output|all output|outputs|output you|images you create|what you create|assets you create|results you generate}`,
        none: ['{if|that|which|only} {you|user|customer} {own|owns}', '{must|should} ..2 own'],
      },
      `{make|makes|assert|asserts|lay|lays} no ..2 {claim|claims} ..3 {to|over|on|in} ..4 {your|user|customer} ..3 {${STUFF}}`,
      {
        seq: '{everything|anything|all content|whatever|all material|all materials|what} ..2 you ..3 {upload|post|create|submit|write|share|make|store} ..5 {remains|stays|belongs|is} ..4 {yours|your property|to you}',
        none: ['{must|should|ensure|only|make sure}'],
      },
      `{customer|client|user|member|you} {reserves|reserve} ..3 rights ..5 {customer|client|user|your|its|their} ..3 {${STUFF}}`,
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'You retain all ownership rights in the content that you upload.',
    'As between you and us, you own all User Content.',
    'We do not claim ownership of your photos.',
    'Your content remains yours.',
    'Examplia claims no intellectual property rights over the material you provide.',
    'The Customer is the owner of the data that it stores in the service.',
    'Users keep the copyright in their posts.',
    'The intellectual property rights in the materials remain vested in the Customer.',
    'This is a licence only; your ownership of your posts is not affected.',
    'What you upload is still yours: the content belongs to you.',
    'The licence does not affect your ownership of the content.',
    'You own the copyright in your posts.',
    'Submitting a recipe does not transfer your copyright to us.',
    'All rights in the works that you upload remain with you.',
    'All Customer Data shall remain the sole and exclusive property of the Customer.',
    'Copyright in the contributions stays with the respective author.',
    'No ownership in your recordings passes to us when you upload them.',
    'Examplia acquires no title to your data.',
    'All intellectual property in the drafts shall remain the property of the client.',
  ],
  passed: [
    'You represent and warrant that you own all rights in the content you post.',
    'We retain all right, title and interest in the service and its content.',
    'You may only upload content if you own it.',
    'You retain responsibility for the content you post.',
    'You do not own the virtual items in the game.',
    'You keep the right to complain to the supervisory authority about your data.',
    'Ownership of the software stays with the Licensor.',
    'As between Examplia and you, Examplia owns all right, title and interest in the service.',
    'Content that you buy will be available to you at once.',
    'Everything that you post must be yours.',
    'If you own the copyright in a work that someone else posted, tell us.',
    'Only upload content that belongs to you.',
    'To the extent that rights in the usage data vest in you, you hereby assign them to us.',
  ],
  also: ['ai-output-no-reliance'],
};
