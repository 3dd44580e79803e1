import { mayBePressed, openerOf } from './opener.ts';
import { attribute, drawnParent, hasAttribute, isText, ownerDocument, tagName } from './safe-dom.ts';

/** Part of the viewport's height that stays above a flag scrolled to. */
const ABOVE = 0.3;
/** Space kept under a bar that covers the top, in CSS px. */
const GAP = 16;

/**
 * Brings a flag into view, clear of bars that stick to the top; without movement where the person asked for less motion. Closed
 * `<details>` around it are opened. Resolves when the text stands there.
 */
export async function scrollToRange(range: Range, signal: AbortSignal): Promise<void> {
  const opened = openAround(range);
  const page = ownerDocument(range.startContainer);
  const view = page?.defaultView;
  if (!page || !view) return;
  if (opened) await frame(view);
  const smooth = !view.matchMedia('(prefers-reduced-motion: reduce)').matches && nearby(range, view);
  scroll(range, page, view, smooth ? 'smooth' : 'instant', 0);
  await settled(range, view, signal);
  const covered = coveredBy(range, page);
  if (covered > 0) {
    scroll(range, page, view, 'instant', covered + GAP);
    await frame(view);
  }
}

/** Opens what hides the range: closed `<details>`, text kept back until found, panels and tabs by their own control. True when something changed. */
export function openAround(range: Range): boolean {
  let opened = false;
  let element: Element | null = isText(range.startContainer) ? drawnParent(range.startContainer) : (range.startContainer as Element);
  for (; element; element = drawnParent(element)) {
    if (tagName(element) === 'details' && !hasAttribute(element, 'open')) {
      Element.prototype.setAttribute.call(element, 'open', '');
      opened = true;
    } else if (attribute(element, 'hidden') === 'until-found') {
      // What the browser does itself when someone finds text in there.
      Element.prototype.removeAttribute.call(element, 'hidden');
      opened = true;
    } else if (isClosed(element)) opened = pressOpener(element) || opened;
  }
  return opened;
}

function isClosed(element: Element): boolean {
  const style = ownerDocument(element)?.defaultView?.getComputedStyle(element);
  if (!style) return false;
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    (style.overflow !== 'visible' && element.clientHeight === 0 && style.display !== 'inline')
  );
}

/** Presses what the page itself ties to this panel; nothing else on a page is ever pressed. */
function pressOpener(panel: Element): boolean {
  const opener = openerOf(panel);
  if (!opener || !mayBePressed(opener, panel)) return false;
  HTMLElement.prototype.click.call(opener);
  return true;
}

/** The first drawn box of the range; where nothing of it is drawn (a panel that would not open), that of the nearest element that is. */
function boxOf(range: Range): DOMRect {
  const own = range.getClientRects()[0];
  if (own) return own;
  for (let element = drawnParent(range.startContainer); element; element = drawnParent(element)) {
    const box = Element.prototype.getClientRects.call(element)[0];
    if (box) return box;
  }
  return range.getBoundingClientRect();
}

/** Far jumps are made at once: gliding over twenty screens helps nobody. */
const nearby = (range: Range, view: Window): boolean => Math.abs(boxOf(range).top) < 3 * view.innerHeight;

function scroll(range: Range, page: Document, view: Window, behavior: ScrollBehavior, top: number): void {
  const inner = scrollBox(range, page);
  const offset = Math.max(top, view.innerHeight * ABOVE);
  if (inner) {
    const edge = inner.getBoundingClientRect().top;
    inner.scrollBy({ top: boxOf(range).top - edge - Math.min(offset, inner.clientHeight * ABOVE), behavior: 'instant' });
  }
  view.scrollBy({ top: boxOf(range).top - offset, behavior });
  // In a frame, the frame itself may stand out of view.
  if (view.frameElement) view.frameElement.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** The innermost box around the range, other than the page, that scrolls by itself. */
function scrollBox(range: Range, page: Document): Element | null {
  let element: Element | null = isText(range.startContainer) ? drawnParent(range.startContainer) : null;
  for (; element && element !== page.body && element !== page.documentElement; element = drawnParent(element)) {
    if (ownerDocument(element) !== page) return null;
    if (element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(page.defaultView?.getComputedStyle(element).overflowY ?? ''))
      return element;
  }
  return null;
}

/** How far down something other than the flag's own text covers the flag, in CSS px from the viewport's top; 0 when it is free. */
function coveredBy(range: Range, page: Document): number {
  const box = boxOf(range);
  const top = page.elementFromPoint(box.left + Math.min(4, box.width / 2), box.top + 2);
  if (!top) return 0;
  for (let element: Element | null = drawnParent(range.startContainer); element; element = drawnParent(element))
    if (element === top) return 0;
  if (Node.prototype.contains.call(top, range.startContainer) || Node.prototype.contains.call(range.commonAncestorContainer, top)) return 0;
  const bar = top.getBoundingClientRect();
  const height = page.defaultView?.innerHeight ?? 0;
  return bar.top <= 1 && bar.bottom < height * 0.7 ? bar.bottom : 0;
}

const frame = (view: Window): Promise<void> => new Promise((resolve) => view.requestAnimationFrame(() => resolve()));

/** Waits until the text has stopped moving: two frames at the same place, at most a second and a half of them. */
async function settled(range: Range, view: Window, signal: AbortSignal): Promise<void> {
  let before = Number.NaN;
  let still = 0;
  for (let i = 0; i < 90 && still < 3 && !signal.aborted; i++) {
    await frame(view);
    const { top } = boxOf(range);
    still = top === before ? still + 1 : 0;
    before = top;
  }
}
