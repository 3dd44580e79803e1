/** Is this page a policy document? Decided from what stands on it, in favour of silence. Small: it runs on every candidate page. */

/** What a glance at a page gives. Counts are in UTF-16 units. */
export interface PageSignals {
  readonly host: string;
  readonly path: string;
  readonly title: string;
  /** First headings of levels 1 and 2, in reading order. */
  readonly headings: readonly string[];
  /** The beginning of the page's text (about 20,000 units), navigation and footer left out, white space folded. */
  readonly text: string;
  /** How much of `text` stands in links. */
  readonly linkChars: number;
}

export interface PolicyVerdict {
  /** True when the evidence is clear enough to act without being asked. */
  readonly policy: boolean;
  readonly score: number;
  /** The parts of the score, for people who wonder. */
  readonly why: readonly string[];
}

/** `auto`: acts by itself. `asked`: a person asked; only pages that are clearly no such documents are refused. */
export const POLICY_THRESHOLDS = { auto: 5, asked: 1.5 } as const;

/** Names of policy documents, as titles, headings and paths have them. */
const NAME =
  /privacy|\bcookies?\b|cookie-?p|\bterms|\blegal\b|polic(?:y|ies)\b|agreement\b|addendum|guidelines?\b|conditions\b|acceptable use|\beula\b|licen[cs]e\b|disclosure|law enforcement|\btos\b|service level|code of conduct|datenschutz|nutzungsbed|impressum|confidentialit|vie priv|mentions l|\bcg[uv]\b|conditions g|privacidad/i;

/** Words of titles that speak about a policy instead of being one. */
const ABOUT =
  /\?|^(?:how|why|what|when|who)\b|\b(?:updat(?:es?|ing)|(?:we've|have) updated|chang(?:es?|ing)|announc|introduc|explain|templat|generator|sample|example|settings?\b|preferences?\b|sign(?:ing)?[ -](?:in|up)|log ?in|wikipedia|encyclo|court|lawsuit|sue[ds]?\b|fine[sd]?\b|says?\b|bill\b|act\b|regulation|statute|should|thread|careers?\b|glossary|guide to|summary of)/i;

/** A document that binds: it names itself, speaks to its reader, says what its publisher does. */
const BINDING =
  /\b(?:(?:this|these|our) (?:[\w&-]+ ){0,2}(?:polic(?:y|ies)|terms|agreement|notice|statement|addendum|dpa|guidelines|licen[cs]e|sla|conditions)|(?:you|users?|members?|customer|licensee) (?:agree|acknowledge|consent|represent|warrant|may not|must|shall|will not|are (?:solely )?responsible|have the right|may (?:also )?(?:request|object|not))|(?:we|customer|provider|processor) (?:(?:may|will|shall|do not|also|can|never) )?(?:collect|process|share|disclose|use|terminate|suspend|remove|reserve|retain|store|receive)|your (?:use of|rights|content|personal|information|data|account|consent)|our (?:services?|affiliates|platform|website|site|app|products)|not allowed|do not|without (?:prior )?notice|sole discretion|contact us|reserves? the right|by (?:using|accessing|continuing))\b/gi;

/** What such documents talk about, and articles on them as well. */
const TOPIC =
  /\b(?:personal (?:data|information)|third[- ]part(?:y|ies)|govern(?:ed by|ing law)|as is|liab(?:le|ility)|indemnif\w+|warranties|intellectual property|sub-?processors?|data (?:controller|subject|protection)|legitimate interests?|effective date|last (?:updated|modified|revised)|lawful|applicable laws?|prohibited|opt[- ]out|violat\w+|supervisory authority|trademarks?|vulnerabilit\w+|harass\w+|copyright|cookies|verantwortliche\w*|personenbezogene\w*|donn[ée]es (?:personnelles|à caractère personnel)|datos personales)\b/gi;

/** Reports, talk and statutes. */
const OTHERWISE =
  /\b(?:said|told|tells|according to|spokes\w+|reporters?|lawsuit|senators?|researchers?|repl(?:y|ies)|posted|comments?|upvotes?|citation needed|encyclopa?edia|wikipedia|Member States?|this (?:Act|Regulation|Directive|Chapter|Title)|subsection|I|I'm|he|she|his|her|isn't|add to (?:cart|basket))\b/g;

/** Scores a page. Compare `score` with `POLICY_THRESHOLDS`; `policy` says that it reached `auto`. */
export function scorePolicyPage({ host, path, title, headings, text, linkChars }: PageSignals): PolicyVerdict {
  const words = text.split(' ').length;
  const why: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    if (points) why.push(`${reason} ${points.toFixed(1)}`);
  };
  const named = (name: string): boolean => name.length < 90 && NAME.test(name) && !ABOUT.test(name);

  add(named(title) ? 1.5 : 0, 'title');
  add(headings.slice(0, 3).some(named) ? 1.5 : 0, 'heading');
  add(NAME.test(`${host} ${path}`.replace(/[\W_]+/g, ' ')) ? 1 : 0, 'url');
  add(ABOUT.test(title) ? -2 : 0, 'about');
  add(/\/(?:blog|news|story|forum|wiki|20\d\d\/\d)/.test(path) ? -2 : 0, 'place');
  add(Math.min(kinds(text, BINDING), 8) / 2, 'binding');
  add(Math.min(kinds(text, TOPIC), 8) / 4, 'topic');
  add(-Math.min((150 * (text.match(OTHERWISE)?.length ?? 0)) / (words + 50), 4), 'otherwise');
  add(-10 * Math.max(0, linkChars / (text.length + 1) - 0.35), 'links');
  add(words < 100 ? -3 : 0, 'short');
  return { policy: score >= POLICY_THRESHOLDS.auto, score, why };
}

/** How many different ones, so that a phrase said often counts once. */
function kinds(text: string, phrases: RegExp): number {
  return new Set(text.toLowerCase().match(phrases)).size;
}
