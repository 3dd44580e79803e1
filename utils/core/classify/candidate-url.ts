/** Which addresses may hold a policy document, by the address alone. One knowledge, told twice: as a check and as match patterns. */

/** The parts of an address, as `URL` and `location` name them. */
export interface UrlParts {
  readonly hostname: string;
  readonly pathname: string;
  readonly search?: string;
  readonly hash?: string;
}

/** Words that are telling wherever they stand in a path. */
// biome-ignore format: a list of words
const WORDS = [
  'privacy', 'terms', 'legal', 'policy', 'policies', 'cookie', 'agreement', 'guidelines', 'conditions', 'acceptable-use',
  'disclosure', 'code-of-conduct', 'law-enforcement', 'data-processing', 'subprocessors', 'copyright', 'license', 'datenschutz',
  'nutzungsbedingungen', 'confidentialite', 'vie-privee', 'privacidad',
] as const;

/** Words that must be a whole part of a path, because they hide in other words ("photos", "tourism"). */
// biome-ignore format: a list of words
const PARTS = ['tos', 'tou', 'eula', 'dpa', 'aup', 'sla', 'gdpr', 'dmca', 'rules', 'cgu', 'cgv', 'agb', 'impressum', 'imprint'] as const;

/** Hosts that hold documents: `legal.example.org`, `exampleprivacy.com`. Match patterns cannot say this. */
const HOST = /^(?:legal|privacy|policy|policies|terms|rules)\.|(?:privacy|termsofuse)\.[a-z]+$/;

/** `WORDS` with an eye for words that only contain them: "illegal", "police", "legalise". Paths come lower-cased, parted by hyphens. */
const IN_PATH =
  /privacy|privacidade?|(?:^|[^a-z])(?:terms|legal(?!i[sz]|ly|ity)|polic(?:y|ies)|cookies?|agreement|guidelines?|conditions|acceptable-use|code-of-conduct|law-enforcement|data-processing|subprocessors|confidentialite|vie-privee)|(?:polic(?:y|ies)|agreement|terms|conditions|cookies|copyright|licen[cs]e)(?![a-z])|(?:vulnerability|responsible)-disclosure|datenschutz|nutzungsbedingungen/;
const AS_PART =
  /\/(?:tos|tou|eula|dpa|aup|sla|gdpr|dmca|cgu|cgv|agb|impressum|imprint)(?:$|[/.-])|[.-](?:tos|tou|eula|dpa|aup|sla|gdpr|dmca|cgu|cgv|agb|impressum|imprint)(?:$|[/.])|\/rules(?:$|\/)/;
/** Where articles live; a date in the path says the same. */
const ARTICLE =
  /\/(?:blog|blogs|news|nachrichten\w*|story|stories|posts?|opinion|magazine|press|20\d\d\/(?:\d\d?|[a-z]{3})|\d{4}-\d\d-\d\d)\//;

/** True when a page at this address may be a policy document. Says nothing about what is on it. */
export function isCandidateUrl({ hostname, pathname, search = '', hash = '' }: UrlParts): boolean {
  if (HOST.test(hostname)) return true;
  const path = readable(pathname);
  // Routers that keep the page in the fragment.
  const route = hash.startsWith('#/') || hash.startsWith('#!') ? readable(hash.slice(1)) : '';
  if (ARTICLE.test(`${path}/`)) return false;
  const parts = `${path}/${route}`.split('/').filter((part) => !isHeadline(part));
  const kept = `/${parts.join('/')}`;
  return IN_PATH.test(kept) || AS_PART.test(kept) || IN_PATH.test(readable(search));
}

/** The same knowledge as Chrome match patterns (they see path and query and mind case): somewhat wider, the detector decides. */
export const POLICY_PATH_MATCHES: readonly string[] = [
  ...WORDS.map((word) => `*://*/*${word}*`),
  ...['Privacy', 'Terms', 'Legal', 'Policy', 'Policies', 'Cookie', 'Agreement', 'Guidelines', 'PRIVACY'].map((word) => `*://*/*${word}*`),
  ...PARTS.flatMap((word) => [`*://*/${word}`, `*://*/${word}/*`, `*://*/*/${word}`, `*://*/*/${word}/*`]),
];

/** Lower case, camel case and escapes undone, words parted by hyphens. */
function readable(path: string): string {
  return path
    .replace(/%20|\+|_/g, '-')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/&amp;|%26|&/g, '-')
    .toLowerCase();
}

/** A headline as a path part: many words, and no number of a help centre's article before them. */
function isHeadline(part: string): boolean {
  return !/^\d+-/.test(part) && part.split('-').filter((word) => /[a-z]/.test(word)).length > 8;
}
