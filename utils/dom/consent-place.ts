import { agreementAt, isAboutCookies } from '../core/classify/consent-text.ts';
import { type NearText, nearText, placeIn } from './near-text.ts';
import { attribute, closest, drawnParent, query, rootOf, tagName } from './safe-dom.ts';

/** Where a link stands on a page that asks for agreement. */
export interface ConsentPlace {
  /** How plainly the page asks here; only the links of the plainest are told. */
  readonly rank: 0 | 1 | 2;
  /** Smallest element that holds both the link and what asks for agreement. */
  readonly container: Element;
  readonly near: NearText;
  /** The words that ask, white space folded; '' where only a form's fields and its button do. */
  readonly sentence: string;
  /** Text node or checkbox that asks: links with the same one belong together. */
  readonly asker: Node;
}

/** Longest text around a link that still counts as beside it, and around a link with a button, in UTF-16 units. */
const BESIDE = 700;
const WITH_BUTTON = 1_500;
const LEVELS = 8;
/** In the label of one checkbox. */
const MOST_LINKS = 6;

const FIELDS =
  'input[type=password], input[type=email], input[type=tel], input[autocomplete*=email i], input[autocomplete^=cc-], input[name*=email i], input[name*=card i]';
const ACTIONS =
  'button, input[type=submit], input[type=button], input[type=image], [role=button], [role=checkbox], a[class*=btn i], a[class*=button i], input[type=email], input[type=password]';
const CHECKBOX = 'input[type=checkbox], [role=checkbox], [role=switch]';
const OTHER_CONTROLS = 'input:not([type=checkbox]):not([type=hidden]), select, textarea';
const DIALOG = 'form, dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';
const MARGIN = 'footer, nav, [role=contentinfo], [role=navigation], [role=menu]';
const COOKIE_NAME = /cookie|onetrust|cookiebot|cybot|usercentrics|didomi|truste|osano|quantcast|iubenda-cs|(?:^|[\s_-])cmp(?:$|[\s_-])/i;

/** What asks for agreement around a link, or null when nothing does: a menu, a footer, running text, a cookie banner. */
export function consentPlace(link: Element): ConsentPlace | null {
  if (inCookieBanner(link)) return null;
  const margin = closest(link, MARGIN);
  // The foot of a dialog, of a form or of a box with a form is where one agrees; the foot of a page is not, but for a form in it.
  const lowest = margin !== null && closest(margin, DIALOG) === null && !isFootOfForm(margin);
  if (lowest && !closest(link, 'form')) return null;
  let element: Element | null = link;
  for (let level = 0; level < LEVELS; level++) {
    element = drawnParent(element);
    if (!element || /^(?:body|html|main|iframe)$/.test(tagName(element))) break;
    const near = nearText(element, BESIDE);
    if (!near) break;
    const asks = checkbox(link, element) ?? sentence(link, element, near);
    if (!asks) continue;
    if (isAboutCookies(asks.sentence) || (isAboutCookies(near.text) && !takesData(element))) return null;
    return { ...asks, container: element, near, rank: lowest ? 0 : 2 };
  }
  return lowest ? null : besideButton(link);
}

function isFootOfForm(margin: Element): boolean {
  const box = drawnParent(margin);
  if (!box || /^(?:body|main|html)$/.test(tagName(box))) return false;
  return query(box, FIELDS) !== null && query(margin, FIELDS) === null && nearText(box, BESIDE) !== null;
}

/** A checkbox that stands alone with the link in this element, or that the element is the label of. */
function checkbox(link: Element, element: Element): Pick<ConsentPlace, 'sentence' | 'asker'> | null {
  const near = nearText(element, BESIDE / 2);
  if (!near) return null;
  const words = near.text.trim();
  const labelled = closest(link, 'label');
  const asker = query(element, CHECKBOX) ?? (labelled === element ? fieldOf(element) : labelledBy(element));
  if (!asker || asker.matches(':disabled') || query(element, OTHER_CONTROLS)) return null;
  // Several boxes are a list of choices, many links a menu that the box opens.
  const count = (selector: string) => Element.prototype.querySelectorAll.call(element, selector).length;
  return count(CHECKBOX) > 1 || count('a[href]') > MOST_LINKS ? null : { asker, sentence: words };
}

/** The checkbox that a label names by `for`. */
function fieldOf(label: Element): Element | null {
  const id = attribute(label, 'for');
  const field = id === null ? null : (rootOf(label) as Document | ShadowRoot).getElementById(id);
  return field?.matches(CHECKBOX) ? field : null;
}

/** The checkbox that takes this element for its label. */
function labelledBy(element: Element): Element | null {
  const id = attribute(element, 'id');
  if (!id) return null;
  const selector = `[aria-labelledby~="${CSS.escape(id)}"], [aria-describedby~="${CSS.escape(id)}"]`;
  const field = (rootOf(element) as Document | ShadowRoot).querySelector(selector);
  return field?.matches(CHECKBOX) ? field : null;
}

/** A sentence with the link in it, or right before the link's own, that asks for agreement, and something to press nearby. */
function sentence(link: Element, element: Element, near: NearText): Pick<ConsentPlace, 'sentence' | 'asker'> | null {
  const place = placeIn(near, link);
  if (!place) return null;
  let start = 0;
  let before = '';
  for (const words of near.text.split(/(?<=[.!?:;]["”’)]?) /)) {
    const end = start + words.length + 1;
    if (place[0] < end) {
      const asking = agreementAt(words) >= 0 ? words : before;
      const at = agreementAt(asking);
      if (at < 0 || !hasAction(element)) return null;
      const asker = nodeAt(near, at + (asking === words ? start : start - before.length - 1));
      return { asker, sentence: asking === words ? words : `${before} ${words}` };
    }
    before = words;
    start = end;
  }
  return null;
}

function nodeAt({ starts }: NearText, at: number): Node {
  let found: Node | undefined;
  for (const [node, start] of starts) if (!found || start <= at) found = node;
  return found!;
}

/** Something to press within a few steps, and no word of cookies up to there: running text about agreements has no button. */
function hasAction(element: Element): boolean {
  let around: Element | null = element;
  for (let level = 0; around && level < LEVELS; level++, around = drawnParent(around)) {
    const near = nearText(around, WITH_BUTTON);
    if (query(around, ACTIONS)) return takesData(around) || (near !== null && !isAboutCookies(near.text));
    if (!near || /^(?:article|body)$/.test(tagName(around))) return false;
  }
  return false;
}

/** Inside a form that asks who one is: a word on cookies there is one of its terms. */
function takesData(element: Element): boolean {
  const form = closest(element, 'form');
  return form !== null && query(form, FIELDS) !== null;
}

/** Words beside the button of a form that takes a password, an address or a card. */
function besideButton(link: Element): ConsentPlace | null {
  let element: Element | null = link;
  for (let level = 0; level < LEVELS; level++) {
    element = drawnParent(element);
    const near = element && nearText(element, BESIDE);
    if (!element || !near || /^(?:body|html|main)$/.test(tagName(element))) return null;
    const button = query(element, 'button:not([type=button]):not([type=reset]), input[type=submit], input[type=image]');
    if (!button) continue;
    if (!takesData(element) || isAboutCookies(near.text)) return null;
    return { rank: 1, container: element, near, sentence: '', asker: button };
  }
  return null;
}

function inCookieBanner(link: Element): boolean {
  for (let around = drawnParent(link); around; around = drawnParent(around)) {
    const name = ['id', 'class', 'aria-label', 'data-testid'].map((one) => attribute(around as Element, one) ?? '').join(' ');
    // Pages mark their root with what has been agreed to.
    if (!/^(?:body|html)$/.test(tagName(around)) && COOKIE_NAME.test(name)) return true;
  }
  return false;
}
