/** May this page be a policy document? A glance at what stands on it; every byte runs on every candidate page. See second-look.ts. */

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

/** What `scorePolicyPage` must reach for the reader to come and look twice; a person who asks is refused only below it. */
export const SPOT = 1.5;

/** Names of policy documents, as titles, headings and paths have them. */
const NAME =
  /privacy|\bcookies?\b|\bterms|\blegal\b|polic(y|ies)\b|agreement\b|addendum|guidelines?\b|conditions\b|acceptable use|licen[cs]e\b|disclosure|law enforcement|\btos\b|service level|code of conduct/i;

/** Words of titles that speak about a policy instead of being one. */
const ABOUT =
  /\b((updat|chang)(es?|ing)|announc|explain|template|y generator|settings|sign (in|up)|log ?in|wikipedia|court|lawsuit|sue[ds]?\b|fine[sd]?\b|says?\b|act\b|guide to)/i;

/** A document that binds: it names itself, speaks to its reader, says what its publisher does. */
const BINDING =
  /\b((this|these|our) ([\w&-]+ ){0,2}(polic(y|ies)|terms|agreement|notice|statement|addendum|guidelines|rules|conditions|licen[cs]e|sla)|(you|users?|members?|customer) (agree|acknowledge|represent|may not|must|shall|will not|are responsible)|(we|customer|processor) ((may|will|shall|do not|also) )?(collect|process|share|disclose|use|terminate|remove|reserve|retain)|your (use of|rights|content|personal|information|data|account|consent)|our (services?|affiliates|website|site|app)\b|not allowed|sole discretion|contact us)/g;

/** What such documents talk about, and articles on them as well. */
const TOPIC =
  /personal (data|information)|third.part|govern(ed by|ing law)|\bas is\b|\bliab|indemnif|warrant|intellectual property|data (subject|protection)|legitimate interest|effective date|last (updated|modified)|applicable law|prohibited|violat|harass|trademark|vulnerabilit|copyright|cookies/g;

/** Reports, talk and statutes. */
const OTHERWISE =
  /\b(said|told|according to|repl(y|ies)|posted|wikipedia|Member States?|this (Act|Regulation|Directive)|he|she|his|her)\b/g;

/** How much speaks for a policy document at first sight; compare with `SPOT`. Real documents score about 9, other pages below 2. */
export function scorePolicyPage({ host, path, title, headings, text, linkChars }: PageSignals): number {
  const words = text.split(' ').length;
  const named = (name: string): boolean => name.length < 90 && NAME.test(name) && !ABOUT.test(name);
  const name =
    (named(title) ? 1.5 : 0) +
    (headings.slice(0, 3).some(named) ? 1.5 : 0) +
    (NAME.test(`${host} ${path}`.replace(/[\W_]+/g, ' ')) ? 1 : 0);
  const content = Math.min(kinds(text, BINDING), 8) / 2 + Math.min(kinds(text, TOPIC), 8) / 4;
  return (
    content +
    // A name counts as far as the text bears it out: insurers and weather stations have policies and conditions too.
    Math.min(name, 1 + 2 * content) -
    (ABOUT.test(title) ? 2 : 0) -
    (/\/(blog|news|story|forum|wiki|20\d\d\/\d)/.test(path) ? 2 : 0) -
    Math.min((150 * (text.match(OTHERWISE)?.length ?? 0)) / (words + 50), 4) -
    10 * Math.max(0, linkChars / (text.length + 1) - 0.35) -
    (words < 60 ? 3 : 0)
  );
}

/** How many different ones, so that a phrase said often counts once. */
function kinds(text: string, phrases: RegExp): number {
  return new Set(text.toLowerCase().match(phrases)).size;
}
