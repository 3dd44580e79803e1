/** Headings of change logs: what stands under them reports on a version of the text. Matched against the whole heading. */
const LOG_HEADING =
  /^\W*(?:\d+[\d.]*\s*)?(?:change ?log|(?:revision|version|change|update) history|(?:summary|overview|list) of (?:\w+ ){0,3}changes|(?:key|recent|latest|main|major) (?:changes|updates)(?: (?:to|in|of|since)\b.*)?|what(?:['’]s| has| is) (?:changed|new)(?: (?:in|since|with)\b.*)?|changes (?:since|in this version)\b.*)\W*$/i;

/** Lead-ins of the same: "What changed:", "We made the following changes:". */
const LOG_LEAD_IN =
  /(?:what(?:['’]s| has)? changed|(?:the|these) (?:main |key )?(?:following )?(?:changes|updates) (?:are|include|were made)?.{0,40}):\s*$/i;

/** One line of a change log: a past edit of the text itself, beginning the block. */
const LOG_LINE =
  /^\W*(?:(?:[Ww]e(?:['’]ve| have)? )(?:also )?(?:added|clarified|updated|revised|expanded|reworded|removed|rewritten|simplified|included|amended)|(?:Added|Clarified|Reworded|Rewrote|Expanded|Simplified)|(?:Updated|Revised|Removed|Amended) (?:the|our|this|how|to)) (?:(?!that |which )[\w'’“”"&/,-]+ ){0,6}?(?:details?|language|wording|clarifications?|clarity|sections?|disclosures?|examples?|explanations?|descriptions?|definitions?|references?|provisions?|paragraphs?|policy|policies|notice|terms|agreement)\b/;

const LINE_LIMIT = 400;

/** Whether the sections below this heading report what changed in the document (rule R12: no clauses there). */
export function opensChangeLog(heading: string): boolean {
  return heading.length <= LINE_LIMIT && LOG_HEADING.test(heading.trim());
}

/** Whether a list with this lead-in does. */
export function leadsIntoChanges(leadIn: string): boolean {
  return leadIn !== '' && leadIn.trimEnd().endsWith(':') && LOG_LEAD_IN.test(leadIn.slice(-LINE_LIMIT));
}

/** Whether a block is nothing but one such report: "We added details on how we share data." With more sentences, it may also hold a clause. */
export function isChangeNote(text: string): boolean {
  return text.length <= LINE_LIMIT && LOG_LINE.test(text) && !/[.!?]\s+\S/.test(text.trim());
}
