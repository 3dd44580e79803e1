import type { RawBlock } from './raw-block.ts';
import type { Mass } from './region.ts';
import { drawnParent, tagName } from './safe-dom.ts';

/** The smallest part of the page's running text that the element chosen must hold. */
const ENOUGH = 0.9;

/**
 * The element that holds the document: the innermost one with nearly all running text of `blocks`. `masses` must be of those blocks alone.
 */
export function contentRoot(body: Element, blocks: readonly RawBlock[], masses: ReadonlyMap<Element, Mass>): Element {
  const total = masses.get(body)?.prose ?? 0;
  if (total === 0) return body;
  let best = body;
  for (const block of blocks) {
    let element: Element | null = block.element;
    while (element && (masses.get(element)?.prose ?? 0) < ENOUGH * total) element = drawnParent(element);
    if (element && element !== best && contains(best, element)) best = element;
    if (block.element === best) break;
  }
  return widen(best, body, masses);
}

/** Of the words that come with a wider frame, the part that may stand in links. */
const LINKED = 0.2;

/**
 * Title, date and short lines often stand beside the box with the running text: the frame widens while what comes with it is no menu,
 * and stops at the page's own `main` or `article`.
 */
function widen(root: Element, body: Element, masses: ReadonlyMap<Element, Mass>): Element {
  let best = root;
  for (let element: Element | null = root; element; element = drawnParent(element)) {
    const tag = tagName(element);
    if (tag === 'main' || tag === 'article') return element;
    const inner = masses.get(best)!;
    const outer = masses.get(element);
    if (!outer) break;
    const more = outer.words - inner.words;
    if (more > inner.words || outer.linked - inner.linked > LINKED * more) break;
    best = element;
    if (element === body) break;
  }
  return best;
}

function contains(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element; element = drawnParent(element)) if (element === outer) return true;
  return false;
}
