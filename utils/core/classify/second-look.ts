/**
 * The detector's glance has to fit in 2 kB and lets doubtful pages through. Before anything is shown, the reader weighs the same signals
 * again: is this a document that binds somebody, or a page that talks about such documents, sells them, or only links to them?
 */
import { type PageSignals, scorePolicyPage } from './policy-page.ts';

/** What `weighPolicyPage` must reach for Caveat to act unasked. */
export const AUTO = 4;

/** How much speaks for a policy document; compare with `AUTO`. Most real documents are above 8, other pages below 0. */
export function weighPolicyPage(signals: PageSignals): number {
  const traits = policyTraits(signals);
  return Object.entries(WEIGHTS).reduce((sum, [trait, weight]) => sum + weight * traits[trait as Trait], BASE);
}

type Trait = keyof typeof WEIGHTS;
/** Fitted by logistic regression to recorded pages and to the written ones, then rounded; the glance's own scale is kept. */
const BASE = -2;
const WEIGHTS = {
  glance: 1,
  named: 4,
  speaksOfItself: 4,
  dated: 2.5,
  about: -3.5,
  folder: -2.5,
  quotes: -3,
  talk: -2.5,
  law: -4,
  generic: -3,
  offers: -4,
  blanks: -5.5,
  links: -1.5,
};

/** What speaks for a document and against one, each from 0 to 1 (the glance: as it comes). */
export function policyTraits(signals: PageSignals): Record<Trait, number> {
  const { title, headings, text, path, linkChars } = signals;
  // What is quoted is somebody else's: a report on a policy must not score with the policy's words.
  const own = text.replace(QUOTED, ' ');
  const words = own.split(' ').length + 100;
  const rate = (pattern: RegExp, full: number): number => Math.min(1, (1000 * count(own, pattern)) / words / full);
  const names = [...title.split(SEPARATOR), ...headings.slice(0, 3), own.slice(0, 60).split(/[.(:]| {2}/)[0]!].map((name) => name.trim());
  // Lower headings are sections, and a policy has sections on its changes and on questions.
  const above = [...title.split(SEPARATOR), ...headings.slice(0, 1)];
  return {
    glance: Math.min(8, scorePolicyPage({ ...signals, text: own })),
    named: Number(names.some(isName)),
    speaksOfItself: Math.min(1, count(own, SELF) / 3),
    dated: Number(DATED.test(own.slice(0, 1_500))),
    about: Number(above.some((name) => ABOUT.test(name))),
    folder: Number(FOLDER.test(path) && !isName(path.replace(/.*\/(?=.)|\W+$/g, '').replace(/[-_]/g, ' '))),
    quotes: Math.min(1, 3 * (1 - own.length / (text.length + 1))),
    talk: rate(TALK, 15),
    law: rate(LAW, 15),
    generic: rate(GENERIC, 15),
    offers: rate(OFFER, 15),
    blanks: Math.min(1, count(own, BLANK) / 2),
    links: Math.min(1, (2 * linkChars) / (text.length + 1)),
  };
}

const SEPARATOR = /\s+[|\\–—·•:-]\s+|: /;

/** A quotation, not a defined term. */
const QUOTED = /“[^“”]{40,600}”|"[^"]{40,600}"/g;

/** Headings that name a document and say nothing else: "Lumo Privacy Policy", "Terms of use for sellers", "Cookies", "How we use your data". */
const NAMES = [
  /^(?!(?:an?|any|no)\b)(?:[\w&.'’,]+ ){0,5}?(?:policy|agreement|addendum|guidelines|(?:privacy|cookies?|legal|data protection) (?:notice|statement)|terms (?:of \w+|and conditions|& conditions)|(?:user|api|service|customer|seller|developer|commercial) terms|conditions of \w+|licen[cs]e|code of conduct|eula|dpa|sla|aup|dmca|notice at collection|law enforcement)(?: (?!from|in \d)[\w&.'’,]+){0,5}$/i,
  /^(?:[\w&.'’]+ ){0,2}(?:privacy|cookies|legal|terms|rules|(?:membership|general|special|sales?|usage|booking|delivery|payment) conditions|data protection|legal notice|imprint|responsible disclosure)$/i,
  /^(?:how (?:we|your)|what (?:we|happens))\b.*\b(?:data|information)\b/i,
];

function isName(name: string): boolean {
  return name.length < 80 && !ABOUT.test(name) && NAMES.some((pattern) => pattern.test(name.replace(/[?.!]$/, '')));
}

/** The document speaks of itself as a whole. */
const SELF =
  /\b(?:this|these) (?:[\w&-]+ ){0,3}(?:policy|terms|agreement|notice|statement|addendum|dpa|guidelines|rules|conditions|licen[cs]e|code|page)\b/gi;

const DATED = /(?:effective|last (?:updated|modified|revised)|version)\b/i;

/** Names that speak about documents, or of something else that has such a word in it. */
const ABOUT =
  /\b(?:updates? to|updat(?:ed|ing)|chang(?:es?|ed|ing)|announc|explain|templates?|sample|examples?|generator|checklist|guide\b|settings|preferences|sign (?:in|up)|log ?in|wikipedia|court|lawsuit|sue[ds]?\b|fine[sd]\b|act\b|bill\b|regulation|directive|decision|campaign|petition|jobs?|careers?|counsel\b|course|(?:software|solution)$|simple|compared|best\b|review|episode|opinion|study|analysis|report|news|glossary|what is|do you need|how to|from a to z|not found|your rights|handbook|insurance|(?:legal|trust|preference) cent(?:er|re)|treaty|convention|checkout|create)/i;

/** Where other things than documents live. */
const FOLDER =
  /\/(?:blogs?|news|story|stories|press|press-releases|opinion|features|forum|threads?|questions|issues|status|wiki|jobs|careers|courses?|templates?|insights|glossary|episodes|watch|reviews?|best|settings|register|signup|checkout|campaigns|20\d\d)\//;

/** Reports and conversations. */
const TALK =
  /\b(?:said|says|told|wrote|according to|repl(?:y|ies|ied)|posted|commented|comments|votes|reporters?|analysts?|asked|[Hh]e|[Ss]he|his|her|him|Mr|Mrs|Dr|I)\b/g;

/** Statutes, courts, authorities and scholars. */
const LAW =
  /\b(?:Member States?|(?:this|the|an) (?:act|bill|regulation|directive|convention|treaty)|the parties|each party|the (?:court|authority|commissioner|minister|plaintiff|defendant)|plaintiff|abstract|keywords|et al|survey|syllabus|enters? into force|subsection|presumed|judge|inspectors|infringements|penalties)\b/gi;

/** Documents, and those who write them, in general. */
const GENERIC =
  /\b(?:an? (?:good |new )?(?:privacy (?:policy|notice)|cookie policy|terms|polic(?:y|ies)|agreement|website|compan(?:y|ies)|processor|controller|trader|provider|sample|template|lawyer|data processing agreement)|(?:their|its) (?:terms|(?:privacy )?polic(?:y|ies))|(?:many|most|some|other|all) (?:companies|websites|policies|apps|services|sites)|privacy policies|terms of service|regulators?)\b/gi;

/** What pages say that sell. */
const OFFER =
  /\b(?:free trial|for free|try (?:it|us)|start (?:now|for|today)|get started|book a demo|talk to (?:sales|us)|learn more|read (?:more|the|our)|loved by|trusted by|rated|stars|join us|apply now|sign up|see all|made simple|what we offer|in (?:\w+ )?minutes|a month|get a quote|\d+ (?:stars|ratings|likes|views|votes))\b/gi;

/** Blanks that somebody else is to fill in. */
const BLANK =
  /\[(?:your |the )?[A-Za-z ]{0,20}(?:name|company|address|website|url|date|state|country|age)[A-Za-z ]{0,20}\]|_{4,}|\.{8,}|\{\{\w+\}\}/gi;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
