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
  // Every element with more than half of the text lies on one line from the body down: follow the heaviest block up.
  let best: Element | null = null;
  for (const block of blocks) {
    let element: Element | null = block.element;
    while (element && (masses.get(element)?.prose ?? 0) < ENOUGH * total) element = drawnParent(element);
    if (element && (best === null || (masses.get(element)?.prose ?? 0) <= (masses.get(best)?.prose ?? 0)) && element !== best) {
      if (best === null || contains(best, element)) best = element;
    }
    if (best && block.element === best) break;
  }
  return widen(best ?? body, body);
}

/** A page's own `main` or `article` around the text is the better frame when it lies close: it holds title and date too. */
function widen(root: Element, body: Element): Element {
  for (let element: Element | null = root; element && element !== body; element = drawnParent(element)) {
    const tag = tagName(element);
    if (tag === 'main' || tag === 'article') return element;
  }
  return root;
}

function contains(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element; element = drawnParent(element)) if (element === outer) return true;
  return false;
}
