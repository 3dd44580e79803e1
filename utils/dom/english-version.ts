import { attribute, tagName, textContent } from './safe-dom.ts';
import { webAddress } from './web-address.ts';

/**
 * Address of an English version of this page that the page itself links, or null. Said by `hreflang` in the head, then by `hreflang` on
 * a link, then by a link of the language menu ("English", "EN"). Plain English comes before English of a country. A link to the site's
 * front page is no version of a document further inside, and a link to this very page none either. `here`: the page's own address.
 */
export function findEnglishVersion(page: Document, here: string = page.location.href): string | null {
  let best: string | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  const links = Document.prototype.querySelectorAll.call(page, 'link[rel][hreflang], a[href]');
  for (const link of [...links].slice(0, MOST_LINKS)) {
    const rank = rankOf(link);
    if (rank >= bestRank) continue;
    const url = webAddress(link);
    if (url === null || isSamePage(url, here) || isFrontPage(url, here)) continue;
    best = url;
    bestRank = rank;
  }
  return best;
}

const MOST_LINKS = 5_000;
const NAMES =
  /^(?:english(?: version)?|en|eng|(?:in|read in|view in|this page in) english)(?:\s*\((?:[a-z]{2}|us|uk|international|global|united states|united kingdom)\))?$/i;

/** The lower the better; infinite for what is no link to an English version. */
function rankOf(link: Element): number {
  const language = (attribute(link, 'hreflang') ?? '').trim().toLowerCase().replace('_', '-');
  const ofCountry = language === 'en' ? 0 : 1;
  const english = /^en(?:-|$)/.test(language);
  if (tagName(link) === 'link') {
    const rel = (attribute(link, 'rel') ?? '').toLowerCase().split(/\s+/);
    // A feed is no page.
    const isPage = /^(?:|text\/html|application\/xhtml\+xml)$/.test((attribute(link, 'type') ?? '').trim().toLowerCase());
    return english && isPage && rel.includes('alternate') ? ofCountry : Number.POSITIVE_INFINITY;
  }
  if (english) return 2 + ofCountry;
  // A link that names another language is not English whatever its text says.
  return language === '' && namesEnglish(link) ? 4 : Number.POSITIVE_INFINITY;
}

function namesEnglish(link: Element): boolean {
  const names = [textContent(link), attribute(link, 'aria-label'), attribute(link, 'title')];
  return names.some((name) => name !== null && name.length < 200 && NAMES.test(name.replace(/\s+/g, ' ').trim()));
}

function isSamePage(url: string, here: string): boolean {
  return url.replace(/#.*$/s, '') === here.replace(/#.*$/s, '');
}

/** Nothing in the path but a language, while this page's path has more. */
function isFrontPage(url: string, here: string): boolean {
  const { pathname, search } = new URL(url);
  return search === '' && insidePath(pathname) === '' && insidePath(URL.canParse(here) ? new URL(here).pathname : '') !== '';
}

/** The path without language, country and an index file: '' for a front page. */
function insidePath(pathname: string): string {
  return pathname
    .split('/')
    .filter((part) => part !== '' && !/^[a-z]{2}(?:[-_][a-z]{2})?$|^(?:english|intl|global|index\.\w+|home)$/i.test(part))
    .join('/');
}
