import { headOf, namedAsPanel } from './opener.ts';
import {
  attribute,
  drawnParent,
  hasAttribute,
  isElement,
  nextElement,
  previousElement,
  query,
  rootOf,
  tagName,
  textContent,
} from './safe-dom.ts';

/** What the walk needs to know of an element's computed style. */
export interface Drawn {
  readonly display: string;
  /** Not drawn at all, with everything in it. */
  readonly gone: boolean;
  /** Its own text is not drawn, its descendants' may be. */
  readonly invisible: boolean;
  /** Only for screen readers: drawn in a box of a pixel, or far off the page. */
  readonly clipped: boolean;
  readonly bold: boolean;
  /** Line ends in the source are line ends on the page. */
  readonly keepsLines: boolean;
}

/** Boxes moved so far out, in CSS px, are never meant to be seen. */
const FAR_OFF = -900;

export function drawn(element: Element, view: Window): Drawn {
  const style = view.getComputedStyle(element);
  const position = style.position;
  return {
    display: style.display,
    gone: style.display === 'none',
    invisible: style.visibility !== 'visible' || style.fontSize === '0px',
    clipped:
      (position === 'absolute' || position === 'fixed') &&
      (((style.clipPath !== 'none' || style.clip !== 'auto' || style.overflow === 'hidden') && Number.parseFloat(style.width) <= 2) ||
        Number.parseFloat(style.left) <= FAR_OFF ||
        Number.parseFloat(style.top) <= FAR_OFF),
    bold: Number.parseInt(style.fontWeight, 10) >= 600,
    keepsLines: style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces',
  };
}

/** Fewer words than this in a hidden element are labels and hints, unless something on the page opens it. */
const PROSE_WORDS = 20;
/** So many words in a hidden element are a document that waits for its page's script. */
const DOCUMENT_WORDS = 300;

/**
 * Hidden text is document text when a reader can bring it up: panels of accordions and tabs, and prose beside something to click.
 * Whether it belongs to the document is decided later, by where it stands; this only spares walking into what never does.
 * `targets` may answer from memory while the page is walked.
 */
export function mayBeOpened(element: Element, view: Window, targets: Targets): boolean {
  const tag = tagName(element);
  if (tag === 'dialog' || attribute(element, 'aria-modal') === 'true' || isForNobody(element)) return false;
  const words = (textContent(element) ?? '').trim().split(/\s+/, DOCUMENT_WORDS).length;
  if (words <= 1) return false;
  return words >= DOCUMENT_WORDS || (words >= PROSE_WORDS && isBesideControl(element, view)) || isPanel(element, targets);
}

const NEVER_SHOWN = /(^|[\s_-])(print|no-?js|sr-only|visually-?hidden|screen-?reader|tooltip|template|error|success|validation)([\s_-]|$)/i;

/** Copies for the printer, texts for screen readers, messages that wait for their occasion. */
function isForNobody(element: Element): boolean {
  const role = attribute(element, 'role');
  if (role === 'tooltip' || role === 'alert' || role === 'status' || hasAttribute(element, 'aria-live')) return true;
  return NEVER_SHOWN.test(nameOf(element)) && !namedAsPanel(element);
}

/** Ids that something in the same document or shadow root leads to. */
export type Targets = (root: Document | ShadowRoot) => ReadonlySet<string>;

function isPanel(element: Element, targets: Targets): boolean {
  const role = attribute(element, 'role');
  if (role === 'tabpanel' || role === 'region' || attribute(element, 'hidden') === 'until-found' || namedAsPanel(element)) return true;
  if (headOf(element)) return true;
  const id = attribute(element, 'id');
  const root = rootOf(element);
  return id !== null && !isElement(root) && targets(root as Document | ShadowRoot).has(id);
}

/** How far up from hidden prose a control may stand beside it. */
const NEAR = 2;
const CONTROL = 'button, [role=button], [role=tab], [role=tablist], [onclick], a:not([href]), a[href="#"], summary';

/** A heading, a button or anything with the hand over it right before or after; or an element of the same kind that is drawn: a tab. */
function isBesideControl(element: Element, view: Window): boolean {
  let around: Element | null = element;
  for (let i = 0; i < NEAR && around && tagName(around) !== 'body'; i++) {
    for (const beside of [previousElement(around), nextElement(around)]) {
      if (beside && (isControl(beside) || (i === 0 && isPeer(beside, element, view)))) return true;
      if (beside && view.getComputedStyle(beside).cursor === 'pointer') return true;
    }
    around = drawnParent(around);
  }
  return false;
}

const isControl = (element: Element): boolean =>
  /^(h[1-6]|dt)$/.test(tagName(element)) || Element.prototype.matches.call(element, CONTROL) || query(element, CONTROL) !== null;

const isPeer = (beside: Element, element: Element, view: Window): boolean =>
  attribute(element, 'class') !== null && nameParts(beside) === nameParts(element) && view.getComputedStyle(beside).display !== 'none';

/** Classes without those for a state. */
const nameParts = (element: Element): string =>
  `${tagName(element)} ${(attribute(element, 'class') ?? '').replace(/\S*(active|hidden|open|current|selected|show)\S*/gi, '').trim()}`;

const nameOf = (element: Element): string => `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
