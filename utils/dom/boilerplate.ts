import type { Mass } from './region.ts';
import { attribute, closest, hasAttribute, query, tagName } from './safe-dom.ts';

/**
 * True when an element holds what stands around a document and not the document: menus, site header and footer, consent banners, link
 * boxes, forms. `share` is the element's part of all running text on the page (0 to 1): no name makes the bulk of a page disappear.
 */
export function isBoilerplate(element: Element, mass: Mass, share: number, language: string): boolean {
  const tag = tagName(element);
  const role = attribute(element, 'role');
  const linky = mass.words === 0 || mass.linked / mass.words >= 0.3;
  if (tag === 'nav' || role === 'navigation' || role === 'menu' || role === 'menubar' || role === 'search' || role === 'toolbar')
    return share < 0.5;
  if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog') return share < 0.5;
  if (tag === 'footer' || role === 'contentinfo') return inDocument(element) ? linky && share < 0.1 : share < 0.5;
  if (tag === 'header' || role === 'banner') return !inDocument(element) && share < 0.2 && (linky || !query(element, 'h1'));
  if (tag === 'aside' || role === 'complementary') return share < (inDocument(element) && !linky ? 0.02 : 0.3);
  if (tag === 'form' || role === 'form') return share < 0.1 && query(element, 'input:not([type=hidden]), textarea, select') !== null;
  if (isOtherLanguage(element, language)) return share < 0.5;
  return hasBoilerplateName(element, mass, share);
}

const inDocument = (element: Element): boolean => {
  const around = closest(element, 'main, article, [role=main]');
  return around !== null && around !== element;
};

function isOtherLanguage(element: Element, language: string): boolean {
  if (language === '' || !hasAttribute(element, 'lang')) return false;
  const own = (attribute(element, 'lang') ?? '').split('-')[0]!.toLowerCase();
  return own !== '' && own !== language;
}

const CONSENT =
  /cookies?[-_]?(banner|bar|consent|confirm|accept|alert|notice|notification|popup|pop-up|modal|dialog|law|wall|overlay|prefer|settings|manager|message|toast)|consent|gdpr|onetrust|cookiebot|cybot|usercentrics|didomi|truste|osano|quantcast|iubenda-cs/i;
const CHROME = words(
  'nav navbar navigation topnav sidenav menu megamenu submenu breadcrumb breadcrumbs sidebar footer newsletter subscribe subscription pagination pager skiplink',
);
/** What these name consists of links: without any, the name is about something else (chapters that a `toc` leads to). */
const LINKS = words(
  'toc header topbar related share sharing social socials promo advert ad ads banner comments comment cta feedback helpful recommended recommendations language languages locale tags author',
);

/** Text of a document stands in these; a class on them says how they look. */
const TEXT_TAGS = words('h1 h2 h3 h4 h5 h6 p li td th tr dt dd pre blockquote');
/** Running text that may be lost to a name alone, in words: a copyright line, an invitation to subscribe. */
const LITTLE = 40;

/** Classes and ids are hints: they count only where the text inside agrees. */
function hasBoilerplateName(element: Element, mass: Mass, share: number): boolean {
  const name = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`;
  if (name === ' ' || TEXT_TAGS.has(tagName(element))) return false;
  if (CONSENT.test(name) && share < 0.3 && !/policy/i.test(name) && asksForConsent(element, mass)) return true;
  if (share >= 0.1) return false;
  const parts = nameParts(name);
  const linky = mass.linked >= 0.3 * mass.words;
  if (parts.some((part) => CHROME.has(part))) return linky || mass.prose < LITTLE;
  return linky && parts.some((part) => LINKS.has(part));
}

const CHOICE =
  'button:not([aria-expanded], [aria-controls]), [role=button]:not([aria-expanded], [aria-controls]), input[type=button], input[type=submit], input[type=checkbox], a[href="#"], a[class*=btn i], a[class*=button i]';

/** A banner offers a choice or is a line or two beside the document; chapters on consent or the GDPR often carry the same names. */
const asksForConsent = (element: Element, mass: Mass): boolean =>
  query(element, CHOICE) !== null || (!inDocument(element) && mass.prose < 2 * LITTLE && !query(element, 'h1, h2, h3, h4'));

/** The words of class names and ids; utility classes that hold for a state or a width (`md:hidden`, `w-[3px]`) name nothing. */
const nameParts = (name: string): string[] =>
  name
    .split(/\s+/)
    .filter((token) => !/[:[\](]/.test(token))
    .flatMap((token) =>
      token
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/),
    );

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
