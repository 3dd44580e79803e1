import type { DocumentType } from '../types.ts';

export interface TypeSignals {
  /** Absolute address, or '' where there is none. */
  readonly url: string;
  readonly title: string;
  /** First headings of levels 1 and 2, in reading order. */
  readonly headings: readonly string[];
  /** The document's text, or its beginning; the first 20,000 units count. */
  readonly text: string;
}

/**
 * Which kind of document this is. A document is named in its heading, its title and its address; where they say nothing, what it
 * talks about decides between the three commonest kinds. `score` is the weight of what spoke for the type, from 0 up; 3 is solid.
 * Terms and privacy policy in one document are no type, so that neither's clause types are left out.
 */
export function classifyDocumentType({ url, title, headings, text }: TypeSignals): { type: DocumentType | null; score: number } {
  if (namesBoth(title) && holdsBoth(headings)) return { type: null, score: 3 };
  if (!partBeforeSite(title) && !typeOfName(headings[0] ?? '') && eachHasItsOwn(headings)) return { type: null, score: 3 };
  const votes = new Map<DocumentType, number>();
  const vote = (type: DocumentType | null, weight: number): void => {
    if (type) votes.set(type, (votes.get(type) ?? 0) + weight);
  };

  vote(typeOfName(partBeforeSite(title)), 3);
  // Only the first heading that names a kind: the others are sections, and every privacy policy has one on cookies.
  const named = headings.slice(0, 4).findIndex((heading) => heading.length < 90 && typeOfName(heading));
  if (named >= 0) vote(typeOfName(headings[named]!), HEADING_WEIGHTS[named]!);
  vote(typeOfPath(url), 2.5);
  // A document whose heading is no heading element still begins with its name.
  vote(typeOfName(text.slice(0, 90)), 1);
  for (const [type, weight] of typesOfText(text.slice(0, 20_000))) vote(type, weight);

  let best: { type: DocumentType | null; score: number } = { type: null, score: 0 };
  for (const [type, score] of votes) if (score > best.score) best = { type, score };
  return best.score < 0.5 ? { type: null, score: best.score } : best;
}

const HEADING_WEIGHTS = [3, 2, 1.5, 1] as const;

/** Ordered: the first that fits names the type, so the special come before the general. Names come lower-cased, parted by spaces. */
const NAMES: readonly (readonly [DocumentType, RegExp])[] = [
  ['Trackers Policy', /^(?!.*privacy).*\b(?:cookies?|trackers?)\b/],
  [
    'Data Processor Agreement',
    /\bdpa\b|data process(?:ing|or)\b|data protection (?:addendum|agreement|terms)|processor terms|controller terms|sub ?processors|data processing terms|auftragsverarbeitung/,
  ],
  ['Law Enforcement Guidelines', /law enforcement|government(?:al)? (?:request|user data)|legal process/],
  [
    'Copyright Claims Policy',
    /dmca|copyright (?:polic|claim|disput|complain|infring|notice)|claims? of infringement|intellectual property(?: rights)? (?:polic|complain|claim)|takedown|^copyright$|trademark polic/,
  ],
  ['Vulnerability Disclosure Policy', /vulnerabilit|responsible disclosure|bug bounty|security advisor|coordinated disclosure/],
  [
    'Brand Guidelines',
    /\bbrand(?:ing|s)?\b.*(?:guideline|polic|asset|resource|identity)|trademark (?:guideline|usage)|logo (?:use|guideline)/,
  ],
  ['Service Level Agreement', /service level|\bsla\b/],
  ['Imprint', /\bimprint\b|impressum|legal notice\b|mentions l[eé]gales/],
  ['In-App Purchases Policy', /in app purchase|virtual (?:item|good|currenc)|service credit|credits? terms|coins? (?:policy|terms)/],
  [
    'Acceptable Use Policy',
    /acceptable us(?:e|age)|in line with our polic|sharing and publication|prohibited and restricted|\baup\b|prohibited (?:use|content|uses)|usage polic|\buse polic|(?:content|program|ads?|advertising|publisher) polic|advertising guidelines|responsible use|permitted use/,
  ],
  [
    'Developer Terms',
    /developer|\bapis?\b.*(?:terms|polic|agreement|licen)|\bplugins?\b|connectors|software directory|open platform|\bsdk\b/,
  ],
  [
    'Community Guidelines',
    /community (?:guideline|standard|rule|polic|participation)|code of conduct|^guidelines$|house rules|^rules$|professional community|platform rules|content guideline|^community$|user guidelines/,
  ],
  ['General Conditions of Sale', /(?:conditions|terms) of sale|return(?:s)? polic|refund polic|sales? (?:terms|conditions)|\bcgv\b/],
  [
    'Commercial Terms',
    /^(?!.*privacy).*(?:commercial|enterprise|\bbusiness\b|merchant|partner|advertis|publisher|customer|services|master|creator|seller|vendor|subscription)\b.*\b(?:terms|agreement|conditions)\b|^(?!.*privacy).*terms.*(?:enterprise|for business|commercial)|^services agreement$/,
  ],
  [
    'Privacy Policy',
    /privacy|data protection|datenschutz|confidentialit|vie priv|privacidad|personal (?:data|information)|integritetspolicy|\bgdpr\b|how (?:we|your data)\b.*\b(?:data|used)/,
  ],
  [
    'Terms of Service',
    /\bterms\b|\btos\b|\btou\b|\bt and c|\beula\b|conditions\b|user agreement|agreement$|licen[cs]e|nutzungsbedingungen|\bcgu\b|\bagb\b|terminos|of service\b|subscriber agreement/,
  ],
];

function typeOfName(name: string): DocumentType | null {
  const plain = readable(name);
  if (!plain) return null;
  return NAMES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** "Terms of Service and Privacy Policy": small services have one document for both. */
function namesBoth(name: string): boolean {
  const plain = readable(name);
  return /\bterms\b/.test(plain) && /\bprivacy\b/.test(plain);
}

/** One heading says so, or each part has its own. */
function holdsBoth(headings: readonly string[]): boolean {
  const types = headings.map(typeOfName);
  return headings.slice(0, 2).some(namesBoth) || (types.includes('Terms of Service') && types.includes('Privacy Policy'));
}

/** "Legal", and below it "Terms of Service" and "Privacy Policy" with nothing else in their headings. */
function eachHasItsOwn(headings: readonly string[]): boolean {
  const plain = headings.map(readable);
  return (
    plain.some((name) => /^(?:our )?terms (?:of (?:service|use)|and conditions)$/.test(name)) &&
    plain.some((name) => /^(?:our )?privacy (?:policy|notice|statement)$/.test(name))
  );
}

/** The last part of the path that names a document: `/terms/cookie-policy/en` is a cookie policy. */
function typeOfPath(url: string): DocumentType | null {
  const path = /^https?:\/\/[^/?#]+([^?]*)/i.exec(url)?.[1] ?? '';
  const parts = path
    .replace(/#(?!\/)/, '/')
    .split('/')
    .reverse();
  for (const part of parts) {
    const type = typeOfName(part.replace(/\.\w{2,5}$/, ''));
    if (type) return type;
  }
  return null;
}

/** "Cookie Policy | Example": the site's name must not vote. Without a separator, or when the site comes first, all of it counts. */
function partBeforeSite(title: string): string {
  const parts = title.split(/\s+[|\\–—·:-]\s+/);
  return parts.find((part) => typeOfName(part)) ?? '';
}

function readable(name: string): string {
  return name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/&|%20|\+/g, ' and ')
    .replace(/(privacy|cookies?|terms)(policy|notice|statement|of|and|page)/g, '$1 $2 ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What the document talks about: up to 1.5 votes for each of the kinds that can be told by that. */
function typesOfText(text: string): (readonly [DocumentType, number])[] {
  const words = text.length / 6 + 100;
  const weight = (pattern: RegExp, often: number): number => Math.min(1.5, (1500 * (text.match(pattern)?.length ?? 0)) / words / often);
  return [
    [
      'Privacy Policy',
      weight(/personal (?:data|information)|we (?:may )?collect|your (?:personal )?(?:data|information)|legitimate interest/gi, 12),
    ],
    [
      'Terms of Service',
      weight(
        /you (?:agree|acknowledge|represent)|liab(?:le|ility)|terminat(?:e|ion)|warrant(?:y|ies)|these terms|governing law|indemnif|this agreement/gi,
        12,
      ),
    ],
    ['Trackers Policy', weight(/\bcookies?\b/gi, 40)],
    [
      'Data Processor Agreement',
      weight(/sub-?processors?|data processing (?:agreement|addendum)|this (?:dpa|addendum)|\bprocessor\b/gi, 20),
    ],
  ];
}
