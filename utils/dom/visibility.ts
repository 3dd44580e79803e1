import { attribute, closest, hasAttribute, query, tagName, textContent } from './safe-dom.ts';

/** What the walk needs to know of an element's computed style. */
export interface Drawn {
  readonly display: string;
  /** Not drawn at all, with everything in it. */
  readonly gone: boolean;
  /** Its own text is not drawn, its descendants' may be. */
  readonly invisible: boolean;
  /** Only for screen readers: drawn in a box of a pixel. */
  readonly clipped: boolean;
  readonly bold: boolean;
  /** Line ends in the source are line ends on the page. */
  readonly keepsLines: boolean;
}

export function drawn(element: Element, view: Window): Drawn {
  const style = view.getComputedStyle(element);
  const position = style.position;
  return {
    display: style.display,
    gone: style.display === 'none',
    invisible: style.visibility !== 'visible',
    clipped: position === 'absolute' && (style.clipPath !== 'none' || style.clip !== 'auto') && Number.parseFloat(style.width) <= 2,
    bold: Number.parseInt(style.fontWeight, 10) >= 600,
    keepsLines: style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces',
  };
}

/** Fewer words than this in a hidden element are labels and hints, unless something on the page opens it. */
const PROSE_WORDS = 20;

/**
 * Hidden text is document text when a reader can bring it up: panels of accordions and tabs, and long prose that waits for a click.
 * Whether it belongs to the document is decided later, by where it stands; this only spares walking into what never does.
 */
export function mayBeOpened(element: Element): boolean {
  const tag = tagName(element);
  if (tag === 'dialog' || attribute(element, 'aria-modal') === 'true') return false;
  const words = (textContent(element) ?? '').trim().split(/\s+/, PROSE_WORDS).length;
  return words >= PROSE_WORDS || (words > 1 && isPanel(element));
}

const PANEL_NAME = /accord|collaps|tab-?(pane|panel|content)|toggle|expand|faq|answer|panel/i;

function isPanel(element: Element): boolean {
  const role = attribute(element, 'role');
  if (role === 'tabpanel' || role === 'region') return true;
  if (PANEL_NAME.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`)) return true;
  const id = attribute(element, 'id');
  const root = closest(element, 'main, article, body');
  if (!id || !root || hasAttribute(element, 'aria-live')) return false;
  return query(root, `[aria-controls~="${CSS.escape(id)}"], [href="#${CSS.escape(id)}"]`) !== null;
}
