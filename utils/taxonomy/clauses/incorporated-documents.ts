import { defineClause } from '../../core/define-clause.ts';
import type { Examples } from '../../core/types.ts';

/** Papers of the provider or of others that a contract points to. */
const DOC =
  'privacy policy|privacy notice|privacy statement|cookie policy|cookies policy|acceptable use policy|usage policy|usage policies|community guidelines|community standards|guidelines|policies|additional terms|supplemental terms|supplementary terms|separate terms|other terms|terms of use|terms of service|terms and conditions|rules|code of conduct|refund policy|content policy|copyright policy|dmca policy|data processing agreement|data processing addendum|dpa|schedule|schedules|appendix|appendices|annex|annexes|exhibits|exhibit|addendum|addenda|order form|documentation|end user license agreement|eula|license agreement|licence agreement|service specific terms|product terms|specific terms|service terms|standards|payment terms|subscription terms|developer terms|api terms|brand guidelines|terms of sale|conditions of sale|policy|agreements|documents|special terms|seller terms|partner terms|program terms|return policy|returns policy|shipping policy|fair use policy|house rules|official rules|conditions of carriage|terms of agreement|third party terms|game rules|user agreement|statement of work|instructions';
const STRONG_DOC =
  "privacy policy|privacy notice|privacy statement|cookie policy|acceptable use policy|usage policy|usage policies|community guidelines|community standards|guidelines|additional terms|supplemental terms|supplementary terms|separate terms|other terms|additional guidelines|additional rules|code of conduct|refund policy|content policy|copyright policy|data processing agreement|data processing addendum|dpa|end user license agreement|eula|license agreement|licence agreement|service specific terms|product terms|specific terms|service terms|payment terms|subscription terms|developer terms|api terms|brand guidelines|terms of sale|conditions of sale|special terms|seller terms|partner terms|program terms|return policy|returns policy|shipping policy|fair use policy|house rules|official rules|terms of agreement|third party terms|additional conditions|additional policies|other policies|our policies|posted guidelines|posted policies|posted rules|app store terms|app store rules|usage rules|additional terms and conditions|additional agreements|supplemental agreements|supplemental policies|terms of such|respective terms|third party's terms|third party agreement|applicable third party terms|separate agreement|separate license|rules and policies|policies and guidelines|guidelines and policies|other guidelines";

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
    'Community Guidelines',
    'Developer Terms',
    'Commercial Terms',
    'Data Processor Agreement',
    'In-App Purchases Policy',
    'General Conditions of Sale',
    'Privacy Policy',
    'Trackers Policy',
    'Copyright Claims Policy',
    'Brand Guidelines',
  ],
  definition: 'Separate policies, guidelines or terms are made binding by a reference to them.',
  whyItMatters: 'The risk may sit in a page that you did not open.',
  whatItMeans: 'You are bound by more than this page: what the other documents say counts as well.',
  whatYouCanDo: 'Open the linked pages and run the check on them too. Note which document wins where they differ.',
  regulations: [
    { id: 'eu-uctd', refs: ['5', 'Annex 1(i)'] },
    { id: 'uk-cra', refs: ['68'] },
  ],
  related: ['contract-by-use', 'unilateral-change', 'continued-use-acceptance'],
  mappings: { tosdr: [144, 200, 386] },
  match: {
    any: [
      // Incorporated, part of the agreement.
      '{incorporated|incorporates|incorporate|incorporating|integrated} ..8 {reference|herein|hereby|into|in these|in this|therein|hereunder}',
      '{reference|herein|hereby} incorporated',
      '{incorporate|incorporates|incorporated|incorporating} by',
      `{form|forms|forming|constitute|constitutes|considered|make up|is|are|become|becomes|deemed} ..3 {an integral part|integral part|part} of ..3 {these|this|the|our|your} ..3 {terms|agreement|contract|conditions|tos|eula|policy}`,
      `{these|the|this|our} ..2 {terms|agreement|contract} ..2 {include|includes|including|consist of|comprise|comprises|also include} ..10 {${STRONG_DOC}}`,
      `{terms|agreement} ..1 together with ..12 {${STRONG_DOC}|any other|order|documents}`,
      // You agree to comply with them.
      `{agree|agrees|agreeing|accept|accepting|bound|consent} ..6 {to|by|with|be bound by|comply with|abide by|follow} ..14 {${STRONG_DOC}}`,
      `{comply|complies|compliance|abide|adhere|accordance|follow|observe|respect} ..1 {with|by|to|our|the|all} ..8 {${STRONG_DOC}}`,
      `{comply|complies|compliance|abide|adhere} {with|by|to} ..8 {terms and conditions|policies|rules|instructions|standards|agreements} ..6 {third|posted|applicable|we|provided|published|made available|set forth|set out|from time|of any|of such|of the|notified}`,
      `{you|use|usage|access|services|service|features|purchases|purchase|content|products|participation|order|orders|subscription|transactions|app|software} ..10 {subject to|governed by|covered by} ..10 {${STRONG_DOC}}`,
      `{${STRONG_DOC}|separate terms|different terms} ..4 {will|shall|may|also|that} ..2 {apply|govern|governs|applies} ..8 {you|your|to|use|when}`,
      `{${STRONG_DOC}} {apply|applies|govern|governs} ..3 {your|to your|to the use|the use|to any|when you|use}`,
      `{additional|supplemental|supplementary|other|separate|specific|special|further|different} ..2 {terms|conditions|rules|policies|guidelines|agreements} ..6 {apply|applies|govern|govern|may apply|may govern|must be accepted|presented|required}`,
      // The other paper prevails.
      `{additional|supplemental|specific|special|other|separate|such|those|third party|order|schedule|these|service specific} ..3 {terms|conditions|agreement|rules|form|agreements|policies} ..6 {prevail|prevails|control|controls|take precedence|takes precedence|supersede|supersedes|govern|governs|shall govern|will govern}`,
      '{in the event|in case|if there is|to the extent} ..3 {any|a|of any|of a|there is any} {conflict|inconsistency|discrepancy|contradiction} ..24 {prevail|prevails|control|controls|precedence|govern|governs}',
    ],
    none: [
      '{read|see|review|refer to|visit|consult} ..6 {privacy policy|privacy notice|policy} {to learn|for more|for details|for information|for further}',
      '{translation|translations|english version|language|translated}',
    ],
  },
});

export const examples: Examples = {
  flagged: [
    'Our Privacy Policy is incorporated into these Terms by reference.',
    'The community guidelines form an integral part of this Agreement.',
    'You agree to comply with our acceptable use policy.',
    'Your use of the map is subject to the additional terms of the map provider.',
    'Additional terms may apply to certain features.',
    'If these terms conflict with the service-specific terms, the service-specific terms prevail.',
  ],
  passed: [
    'For more information, see our privacy policy.',
    'If the English version and a translation conflict, the English version prevails.',
    'These terms are governed by the law of Ireland.',
    'You must comply with all laws.',
    'The integrated camera takes photos.',
    'Linked websites have their own privacy policies.',
  ],
  also: ['contract-by-use'],
};
