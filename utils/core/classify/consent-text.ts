/** Telling a sentence that asks the reader for agreement ("By signing up you agree to …") from others, by its words. English only. */

/**
 * Where the words ask whoever reads them to agree to something, or say that they do so by going on, in UTF-16 units; -1 when they do
 * neither.
 */
export function agreementAt(sentence: string): number {
  const places = AGREEMENT.map((pattern) => sentence.search(pattern)).filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** True when it is cookies that the sentence asks or tells about: the words of a consent banner. */
export function isAboutCookies(sentence: string): boolean {
  return /\b(?:us(?:e[sd]?|ing|age)|stor(?:e[sd]?|ing|age)|sets?|setting|plac(?:e[sd]?|ing)|accept(?:ing)?|allow(?:ing)?|reject|manage|all|necessary|non-essential|optional)\b[^.!?]{0,40}\bcookies?\b(?! (?:policy|notice|statement|use\b))/i.test(
    sentence,
  );
}

const VERB = '(?:agree|accept|consent|acknowledge|confirm|understand|certify|declare)';
const AGREEMENT: readonly RegExp[] = [
  // "you agree", "I have read and accept", "you confirm that you have read".
  new RegExp(
    `\\b(?:you|i)(?:['’]ve| have| also| hereby| must| will| do| need to| are required to| read| understood| expressly| and|,){0,8} ${VERB}\\b`,
    'i',
  ),
  /\b(?:i|you)(?: have|['’]ve) (?:read|reviewed|understood)\b/i,
  // "By joining you are agreeing to", "Signing up means agreeing to", "Creating an account means you're okay with".
  /\b(?:you|i)(?:['’]re| are| am|['’]m) (?:agreeing|accepting|consenting|bound by|okay with|ok with)\b/i,
  /\b(?:means|signifies|indicates|constitutes|implies)\b[^.!?]{0,30}\b(?:agree(?:ing|ment)?|accept(?:ing|ance)?|consent)\b/i,
  // A label: "Accept terms", "Agree to our terms", "Yes, I agree".
  /^\W*(?:yes,? )?(?:please )?(?:agree|accept|consent)(?: to)? (?:the|our|these|all|its)?\b/i,
  /\b(?:must|please|need to|required to) (?:agree|accept|consent)\b/i,
  // "Your order is subject to our conditions of sale".
  /\b(?:your|this|the|all|every) [^.!?]{1,60}\b(?:is|are) (?:subject to|governed by)\b/i,
];
