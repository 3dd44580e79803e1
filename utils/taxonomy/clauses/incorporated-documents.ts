import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** Papers of the provider or of others that a contract points to. */
const DOC =
  "privacy policy|privacy notice|privacy statement|cookie policy|acceptable use policy|usage policy|usage policies|community guidelines|community standards|guidelines|additional terms|supplemental terms|supplementary terms|separate terms|other terms|additional guidelines|additional rules|code of conduct|refund policy|content policy|copyright policy|data processing agreement|data processing addendum|dpa|end user license agreement|eula|license agreement|licence agreement|service specific terms|product terms|specific terms|service terms|payment terms|subscription terms|developer terms|api terms|brand guidelines|terms of sale|conditions of sale|special terms|seller terms|partner terms|program terms|return policy|returns policy|shipping policy|fair use policy|house rules|official rules|terms of agreement|third party terms|additional conditions|additional policies|other policies|our policies|posted guidelines|posted policies|posted rules|app store terms|app store rules|usage rules|additional terms and conditions|additional agreements|supplemental agreements|supplemental policies|terms of such|respective terms|third party's terms|third party agreement|applicable third party terms|separate agreement|separate license|rules and policies|policies and guidelines|guidelines and policies|other guidelines|community policies|community rules|community terms|community code|content guidelines|content moderation policy|conduct policy|prohibited use policy|trademark policy|trademark guidelines|marketing guidelines|conditions of carriage|terms of carriage|service guide|beta terms|trial terms|marketplace terms|affiliate terms|creator terms|host terms|business terms|promotion terms|competition rules|contest rules|publisher agreement|merchant agreement|product conditions|special conditions|price list|fee schedule|fees schedule|cancellation policy|safety tips|safety guidelines|open source licence|open source license|open source licences|open source licenses|service level agreement|services agreement|applicable license agreement|applicable licence agreement|app store operator's";

/** Well-known other companies whose terms a contract hands on. */
const OTHERS =
  'youtube|google|google maps|apple|stripe|paypal|amazon|microsoft|facebook|meta|instagram|twitter|mapbox|nvidia|aws|shopify|adyen|klarna|braintree|plaid|zoom|spotify|discord|steam|itunes|app store|google play|play store|openstreetmap';
const THEIRS =
  'terms|terms of service|terms of use|conditions of use|agreement|policies|licence|license|guidelines|terms and conditions|conditions|eula|additional terms|maps additional terms|usage rules|usage guidelines';

/** Who acts is not the reader, or what is agreed is a data practice. */
const NOT_DUTY = [
  '{we|us} ..3 {comply|adhere|agree|abide|follow}',
  '{third parties|partners|vendors|service providers|they|provider|providers} ..4 {agree|must|comply|adhere|are required|follow}',
  '{if you do not|if you disagree|not agree|verify|enforce|ensure compliance}',
  '{you|users|that} ..2 {violate|violates|breach|breaches|breached|violated}',
  'resulting from your',
  '{violating|breaching} {our|these|any}',
  'these ..3 guidelines',
  'following {guidelines|policies|rules}',
  'guidelines {below|above|set forth|set out}',
  'this {privacy policy|policy|privacy notice|notice|cookie policy|privacy statement}',
];

export default defineClause({
  id: 'incorporated-documents',
  title: 'Other documents are part of the deal',
  group: 'changes',
  polarity: 'risk',
  severity: 'info',
  vector: { H: 0, R: 0, C: 1, S: 0 },
  documentTypes: [
    'Terms of Service',
    'Acceptable Use Policy',
    'Developer Terms',
    'Commercial Terms',
    'In-App Purchases Policy',
    'General Conditions of Sale',
  ],
  definition: 'Other policies, guidelines or terms bind you too, because this document refers to them.',
  whyItMatters: 'A risk may stand in a page that you did not open.',
  whatItMeans: 'You agree to more than this page: what the other documents say counts as well.',
  whatYouCanDo: 'Open the linked pages and check them too. Note which document wins where they differ.',
  regulations: [
    { id: 'eu-uctd', refs: ['5', 'Annex 1(i)'] },
    { id: 'uk-cra', refs: ['68'] },
  ],
  related: ['contract-by-use', 'unilateral-change', 'continued-use-acceptance'],
  mappings: { tosdr: [144, 200, 386] },
  match: {
    none: [
      'references this',
      'reference this',
      'conflict ..8 between ..3 summary',
      'by {mutual|separate} agreement',
      '{discussions|discussion} and mutual',
      '{arbitrat*|aaa|jams}',
      '{read|see|review|refer to|visit|consult} ..6 {privacy policy|privacy notice|policy} {to learn|for more|for details|for information|for further}',
      '{translation|translations|english version|language|translated|english text|japanese text}',
      '{amendments|revised content|changes|amended} ..10 integral part',
      '{subject to|governed by} ..3 {terms|conditions|terms and conditions} {hereof|herein|listed|set forth herein|below|contained|hereunder|of this|of these}',
      'except for ..12 incorporated',
    ],
    any: [
      // Incorporated, part of the agreement.
      '{incorporated|incorporates|incorporate|incorporating|integrated} ..12 {by reference|by this reference}',
      '{incorporated|integrated} {herein|hereby|hereunder|into these|into this|in these terms|in this agreement|into the terms|into the agreement|into our terms|into and}',
      '{hereby incorporated|reference herein|incorporated into and}',
      `{form|forms|forming|constitute|constitutes|considered|make up|is|are|become|becomes|deemed} ..3 {an integral part|integral part|part|a part} of ..3 {these|this|the|our|your} ..3 {terms|agreement|contract|conditions|tos|eula|policy|notice|terms of use}`,
      `{these|the|this|our} ..2 {terms|agreement|contract} ..2 {include|includes|consist of|comprise|comprises|also include} ..10 {${DOC}}`,
      `{terms|agreement} ..2 {together with|along with|in addition to} ..12 {${DOC}|any other|order}`,
      `{${DOC}} ..14 {entire agreement|whole agreement|collectively the|together the agreement|form the agreement}`,
      `{agree|agrees|agreement|agreeing|accept|bound|comply|compliance|accordance} ..8 {terms|agreement} and ..3 {other|any other|additional|related|applicable|our} ..3 {agreements|policies|rules|guidelines|terms|conditions|documents}`,
      '{agreements|policies|guidelines|rules} ..12 constitute ..2 {terms|agreement|contract}',
      '{policies|policy|rules|guidelines|notices|operating rules|documents it incorporates} ..16 {constitute|constitutes|make up|makes up|form|forms|represent|represents} ..2 {entire|whole|complete|sole} {agreement|understanding|contract}',
      '{agreement|contract} ..6 {consists of|is made up of|is comprised of|comprises} ..8 {order form|insertion order|annexes|annex|schedules|exhibits|attachments|addenda|policies|schedule|appendices}',
      '{include|includes|including} ..6 {incorporate|incorporates|incorporating} ..3 {policy|policies|guidelines|terms|rules|agreement}',
      '{documents|policies|terms|agreements} {referenced|referred to|incorporated} ..10 {entire agreement|whole agreement}',
      '{any|all} {referenced|incorporated} {documents|policies|terms}',
      `in addition to {these|this} ..3 {terms|agreement|conditions|tos} ..16 {${DOC}|terms|rules}`,
      `{terms|agreement} ..4 {including|include|and} ..10 {${DOC}} ..12 {constitute|constitutes|form|forms} ..4 {agreement|contract}`,
      '{terms|policies|guidelines|rules|agreement} ..6 {supplement|supplements} {these|this|the} ..2 {terms|agreement}',
      { seq: `{our|the} ..2 {${DOC}} {also applies|also apply|applies|apply} to your`, none: NOT_DUTY },
      // The reader agrees to them, has to follow them.
      {
        seq: `{agree|agrees|agreeing|agreement|accept|accepting|bound|accepts} {to|by|with|be bound by|to comply with|to abide by|to follow|to be bound by|that} ..10 {${DOC}}`,
        none: NOT_DUTY,
      },
      {
        seq: '{agree|agrees|agreeing} to ..2 {be bound by|comply with|abide by|follow|accept} {any|all|the applicable|applicable|additional|other|such|those|their|relevant|the relevant|any additional|any other} ..6 {terms|policies|rules|conditions|guidelines}',
        none: [...NOT_DUTY, '{these|this} {terms|agreement|conditions}', '{laws|foss}', '{all|the} of {these|the} {terms|following}'],
      },
      {
        seq: "{agree|agrees|agreeing|bound} ..3 {to|by} ..4 {third party's|third parties|processor's|provider's|store's|official} ..4 {terms|rules|policies|terms of use|terms of service}",
        none: NOT_DUTY,
      },
      // Breaking them is forbidden.
      {
        seq: '{agree not to|may not|must not|will not|shall not|should not|do not} ..30 {violate|violates|infringe|infringes|contravene|contravenes|breach} {our|any of our} ..2 {community guidelines|content guidelines|community standards|acceptable use policy|usage policies|usage policy|content policy|house rules|guidelines|policies}',
        none: [
          '{if|where|when|believe|suspect|whether} ..6 {violate|violates|breach|infringe|infringes}',
          '{terminate|suspend|remove|delete|remedy|report|reports|reporting|think}',
          'these ..2 {guidelines|policies}',
        ],
      },
      { seq: `{agree|agrees} ..2 {comply|abide|adhere|bound} ..1 {with|by|to} ..12 {${DOC}}`, none: NOT_DUTY },
      { seq: `{comply|complies|complying|abide|adhere|adheres} {with|by|to} ..10 {${DOC}}`, none: NOT_DUTY },
      { seq: `{follow|observe|respect} {our|the|all|any|these} ..10 {${DOC}}`, none: NOT_DUTY },
      {
        seq: `{you|your|customer|user|use|usage} ..10 in ..1 {compliance|accordance} with ..10 {${DOC}}`,
        none: [...NOT_DUTY, '{information|data|privacy|consent*|withdraw}'],
      },
      {
        seq: `{comply|complies|complying|abide|adhere} {with|by|to} ..8 {terms and conditions|policies|rules|instructions|standards|agreements|terms} ..6 {third|posted|we provide|provided|published|made available|set forth|from time|of any|of such|notified|app store|of those|of that}`,
        none: NOT_DUTY,
      },
      {
        seq: `{must|shall|agree|agrees|will|need to|required to|responsibility to} ..3 {comply|complying} with ..8 {terms of service|terms of use|terms and conditions|terms of agreement|license terms}`,
        none: [...NOT_DUTY, 'with {these|this|the|our|all} {terms|agreement|tos|conditions}'],
      },
      {
        seq: '{complying|compliance|comply} with {any|all|the|applicable|our|any applicable|all applicable} ..8 {third party terms|guidelines or policies|policies made available|policies and guidelines|terms of third parties|platform policies|documentation guidelines}',
        none: NOT_DUTY,
      },
      {
        seq: '{subject to|governed by} {our|the} ..4 {refund policy|returns policy|return policy|cancellation policy|rules of use|fair use policy|guidelines|credit terms|service terms|usage rules|acceptable use policy|rules and policies|data processing agreement|data processing addendum|terms of that|terms of those|licence terms|license terms}',
        none: NOT_DUTY,
      },
      // What you buy or use there stands under the terms of that place.
      {
        seq: `{purchase|purchases|order|orders|use|booking|bookings|participation|transactions|payment|payments|features|product|products} ..16 {governed by|subject to|provided under|licensed under|used in compliance with|used in accordance with} ..3 {terms and conditions|terms of service|terms of use|terms|license agreement|conditions|end user license agreement|licence} {of|for|provided|applicable|set by|that accompany|accompanying|presented|contained|posted|between} ..3 {e commerce|store|seller|sellers|third|provider|merchant|product|that|such|relevant|respective|applicable|applicable third|app store|google|apple|each|carrier}`,
        none: [...NOT_DUTY, '{information|data|personal}'],
      },
      {
        seq: `in {compliance|accordance} with ..3 {end user license agreement|eula|license terms|licence terms|acceptable use policy|app store terms|applicable third party terms}`,
        none: [...NOT_DUTY, '{information|data|personal|privacy}'],
      },
      // Use is subject to them.
      {
        seq: `{your|use|usage|access|purchase|purchases|products|participation|order|orders|subscription|transactions|credits|feature|features|you} ..8 {subject to|governed by|covered by} ..8 {${DOC}}`,
        none: NOT_DUTY,
      },
      {
        seq: `{${DOC}} ..3 {also|shall|will|may} ..1 {apply|govern} ..4 {to you|your|to the use|the use|to any|when you|use|certain|to certain|to some|to your}`,
        none: NOT_DUTY,
      },
      {
        seq: `{additional|supplemental|supplementary|other|separate|specific|special|different} ..2 {terms|conditions|rules|policies|guidelines|agreements} ..4 {apply|applies|may apply|may govern|must be accepted|will apply|shall apply|presented|governing your|that apply}`,
        none: [...NOT_DUTY, 'following {additional|supplemental|special|specific} {terms|conditions|provisions}'],
      },
      {
        seq: `{subject to|governed by} {additional|separate|supplemental|supplementary|other|different|specific|special|further|posted|third party|other} ..4 {terms|rules|guidelines|policies|conditions|agreement|agreements|policy}`,
        none: [
          ...NOT_DUTY,
          '{subject to|governed by} ..2 {these|this} {terms|agreement|tos|conditions}',
          'subject to the {terms|conditions|terms and conditions} of {this|these}',
        ],
      },
      // The other paper prevails.
      `{additional|supplemental|specific|special|other|separate|such|those|third party|order|schedule|service specific|product|model} ..1 {terms|conditions|agreement|rules|form|agreements|policies} ..4 {prevail|prevails|will control|shall control|controls|take precedence|takes precedence|supersede|supersedes}`,
      {
        seq: '{additional|supplemental|specific|service specific} ..1 {terms|conditions|agreement|rules|policies} {will govern|shall govern|govern}',
        none: ["{third party|third parties|party's|submissions}"],
      },
      {
        seq: '{in the event|in case|if there is|to the extent|if} ..3 {any|a|of any|of a|there is any} {conflict|inconsistency|discrepancy|contradiction} ..24 {prevail|prevails|control|controls|precedence|govern|governs}',
        none: ['{arbitrat*|aaa|jams}'],
      },
      // A privacy policy that sends you to the terms.
      {
        seq: '{use|access|using|you|dispute} ..12 {subject to|governed by|bound by} ..8 {terms of service|terms of use|terms and conditions|conditions of use|user agreement|terms conditions|master agreement}',
        types: ['Privacy Policy'],
        none: [
          '{these|this} {terms|agreement}',
          'of the tool',
          '{third party|third parties|their|google|stripe|recaptcha|youtube|facebook|paypal|apple|provider|providers|processed|collected}',
          '{information|data|employees|staff} ..8 {subject to|governed by|bound by}',
        ],
      },
      // In a privacy or cookie policy: only where it makes itself a part of the terms.
      {
        seq: '{incorporated|incorporates|integral part|forms part|is part|form part} ..8 {terms|agreement|reference}',
        types: ['Privacy Policy', 'Trackers Policy', 'Community Guidelines', 'Copyright Claims Policy'],
        none: ['{clauses|safeguards|feedback|products} '],
      },
      // The terms of a company known by name.
      {
        seq: `{agree|agrees|agreeing|bound|accept|comply|abide|consent} {to|by|with|to be bound by|to comply with|that} ..3 {${OTHERS}} ..4 {${THEIRS}}`,
        none: NOT_DUTY,
      },
      {
        seq: `{subject to|governed by|in accordance with} ..3 {${OTHERS}} ..4 {${THEIRS}}`,
        none: [...NOT_DUTY, '{information|data|privacy|opt out|cookies|recaptcha|analytics}'],
      },
      // … of a provider, an operator.
      {
        seq: '{terms|conditions|terms of service|terms of use|terms and conditions|rules|licence terms|license terms} of {the|our|such|that|those|each|any|a|your} ..2 {provider|operator|processor|carrier|store|seller|merchant|manufacturer|licensor|app store|platform operator|payment provider|payment service provider} ..6 {apply|applies|govern|governs|agree|accept|bound|binding}',
        none: NOT_DUTY,
      },
      {
        seq: '{agree|agrees|accept|bound|comply|comply with|adhere} ..6 {terms|conditions|terms of service|terms of use|terms and conditions|rules|licence terms|license terms} of {the|such|that|those|each|any|your} ..3 {provider|operator|processor|carrier|app store|store operator|seller|merchant|manufacturer|licensor|payment provider}',
        none: NOT_DUTY,
      },
      // Together with; read with; supplemented by; referred to in them.
      {
        seq: `{together with|along with|alongside|in combination with|in conjunction with|in addition to} ..14 {${DOC}} ..8 {these|this} ..3 {terms|agreement|contract|conditions} ..12 {govern|governs|constitute|constitutes|form|forms|apply|applies|make up|set out}`,
        none: NOT_DUTY,
      },
      {
        seq: `{alongside|together with|along with} {these|this} ..2 {terms|agreement|conditions} ..10 {${DOC}}`,
        none: NOT_DUTY,
      },
      {
        seq: `{read in conjunction with|read together with|read along with|be read with|supplemented by|complemented by} ..10 {${DOC}|terms|conditions}`,
        none: NOT_DUTY,
      },
      {
        seq: '{terms|agreement|contract|conditions} {and|including|includes} ..2 {any|all|the|our|other|these} ..3 {policies|documents|guidelines|rules|schedules|annexes|terms} ..1 {referred to|referenced|mentioned|linked to|linked|incorporated}',
        none: [...NOT_DUTY, '{liable|liability|indemnify|violation|violations|responsible}'],
      },
      // Rules told elsewhere bind too.
      {
        seq: '{other|additional|separate|further|such|supplementary} ..2 {rules|policies|guidelines|conditions|instructions|documents} ..12 {binding on you|binding upon you|binding for you|bind you|binding on the|binding upon}',
        none: NOT_DUTY,
      },
      {
        seq: '{subject to|governed by} {the|our} {relevant|respective|applicable|corresponding|specific|separate} ..3 {terms|conditions|policies|guidelines|licence|license|rules of|competition rules|contest rules|terms of service|service agreement}',
        none: [
          ...NOT_DUTY,
          '{information|data|privacy|law|laws|collect|collected}',
          'applicable {terms|conditions} {of|in} {these|this}',
          '{linked|third party sites|third party websites|external}',
        ],
      },
      {
        seq: `{policies|guidelines|terms} ..14 {everyone|all users|members|users|you|each user} {must|need to|have to|are required to|are expected to|is required to} ..2 {follow|comply|observe|abide|adhere|accept|respect}`,
        none: [...NOT_DUTY, '{these|this|following} ..2 {policies|guidelines|rules|terms}', '{law|laws}'],
      },
      {
        seq: '{must|need to|have to|agree to|required to|shall|undertake to|undertakes to} ..3 {follow|comply with|observe|abide by|adhere to|respect|accept} {any|all|the} {related|relevant|applicable|associated|respective} {terms|conditions|policies|guidelines|terms and conditions|third party terms}',
        none: [...NOT_DUTY, '{these|this} {terms|agreement}'],
      },
      {
        seq: `{must|need to|have to|agree to|required to|shall|undertake to|undertakes to|should|will} ..2 {observe|follow|respect|adhere to|abide by|comply with|accept} ..2 {our|the|all|any|these} ..10 {${DOC}}`,
        none: NOT_DUTY,
      },
      {
        seq: `{terms|agreement|conditions} {and|and our|and all|as well as|as well as our} {policies|guidelines|rules|all policies} & {agree|agrees|consent|accept|accepts|bound} ..8 {terms|agreement|conditions} {and|and our|and all|as well as|as well as our} {policies|guidelines|rules|all policies}`,
        none: [...NOT_DUTY, '{only|post}'],
      },
      {
        seq: '{subject to|governed by} ..24 {in|of} {the|our} ..3 {conditions of use|terms of use|terms of service|master agreement|general terms|user agreement|customer agreement|main agreement}',
        none: [
          ...NOT_DUTY,
          '{these|this} ..1 {terms|agreement} {shall|is|are|will}',
          '{in|of} {these|this} {terms|agreement}',
          '{information|data|privacy|laws of|laws}',
        ],
      },
      {
        seq: '{violate|violates|violating|breach|breaches|contravene|contravenes|inconsistent with|contrary to|not comply with} ..1 {our|the|any of our} ..3 {community policies|community guidelines|content guidelines|community standards|acceptable use policy|usage policies|usage policy|content policy|house rules|contest policies|conduct policy|policies and guidelines}',
        negation: 'ignore',
        context: [
          '{not to|must not|may not|agree not|dont|prohibited|will not|shall not|cannot|not contribute|not permitted|not allowed}',
          "don'ts",
        ],
        none: [
          '{if|where|when|believe|suspect|whether} ..6 {violate|violates|breach|infringe|breaches|violating}',
          '{terminate|suspend|remove|delete|remedy|report|reports|reporting|think|removed|violated|believe|brought|flag|flagged}',
          "{does|do|doesn't|don't} not {violate|breach}",
          'these ..2 {guidelines|policies}',
        ],
      },
      {
        seq: '{agree|agrees|accept|bound|subject} {to|by} ..3 {billing|pricing|payment|payments|shipping|refund|returns|cancellation} {policies|policy|terms|terms and conditions|and billing policies}',
        none: NOT_DUTY,
      },
      {
        seq: '{our|the} ..1 {terms of use|terms|agreement|policy|guidelines|rules} for ..3 {apply|applies|govern|governs|also apply|also applies} to',
        none: [...NOT_DUTY, '{these|this} {terms|agreement}'],
      },
      {
        seq: 'consistent with ..8 {our|the} ..2 {community policies|community guidelines|community standards|acceptable use policy|content guidelines|content policy|conduct policy|usage policies}',
        none: [...NOT_DUTY, '{information|data|we|us|remove|removed}'],
      },
      {
        seq: '{use|usage|access} ..8 {subject to|governed by} our ..2 {licence|license|guidelines|rules}',
        none: [...NOT_DUTY, '{information|data}'],
      },
      {
        seq: `{agree|agrees|accept|bound} ..3 {terms|terms and conditions|terms of service|terms of use} of {${OTHERS}}`,
        none: NOT_DUTY,
      },
      {
        seq: 'the {shop|store|beta|trial|marketplace|event|booking|api|creator|seller|host|subscription|payment|payments|membership|premium|promotion|referral} {terms|conditions|rules|terms and conditions|agreement} ..2 {apply|applies|govern|governs} ..1 {to|when|if|where|your}',
        none: NOT_DUTY,
      },
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Purchases in the shop are governed by the terms and conditions of the third-party store.',
    'Our Privacy Policy is incorporated into these Terms by reference.',
    'The community guidelines form an integral part of this Agreement.',
    'You agree to comply with our acceptable use policy.',
    'You agree to be bound by any additional rules of the contest.',
    ['You agree that you will not:', 'violate our content guidelines;'],
    'These terms and any policies on the website make up the entire agreement between you and us.',
    'Your use of the map is subject to the additional terms of the map provider.',
    'Additional terms may apply to certain features.',
    'If these terms conflict with the service-specific terms, the service-specific terms prevail.',
    'By using the map you agree to the Google Maps Terms of Service.',
    'Together with our community rules, these terms govern your use of the app.',
    'The terms and conditions of the payment provider apply to payments.',
    'These terms are to be read in conjunction with our acceptable use policy.',
    ['In the forum you must not:', 'breach the community policies in any way;'],
    'The shop terms apply to purchases made in our shop.',
  ],
  passed: [
    'For more information, see our privacy policy.',
    'If the English version and a translation conflict, the English version prevails.',
    'These terms are governed by Irish law alone.',
    'You must comply with all laws.',
    'The integrated camera takes photos.',
    'Linked websites have their own privacy policies.',
    'Here are the basic rules that you must follow.',
    'Their content does not violate our community guidelines.',
  ],
  also: ['contract-by-use', 'data-consent-by-use'],
};
