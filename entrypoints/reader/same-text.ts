import { collectRawBlocks } from '../../utils/dom/collect-raw-blocks.ts';
import type { PageBlock } from '../../utils/dom/extract-blocks.ts';
import { drawnParent, isConnected, isElement, ownerDocument } from '../../utils/dom/safe-dom.ts';

/** Steps of the walk (a few nodes each) that one search may take: what stands further in waits for the next reading. */
const MOST_STEPS = 500;

/**
 * Looks in parts of the page that have just changed for text that was put in anew with the same words. Every place is handed out once.
 * The walk is done when the first question comes, and bounded.
 */
export class SameText {
  private found: Map<string, Place[]> | null = null;
  private readonly parts: readonly Node[];

  /** `parts`: nodes that were added or whose text changed; the nearest box around each is read. */
  constructor(parts: readonly Node[]) {
    this.parts = parts;
  }

  /** Where the words of a block stand now, or null. */
  take(text: string): Place | null {
    this.found ??= this.search();
    return this.found.get(text)?.shift() ?? null;
  }

  private search(): Map<string, Place[]> {
    const found = new Map<string, Place[]>();
    const read = new Set<Element>();
    let left = MOST_STEPS;
    for (const node of this.parts) {
      const box = boxOf(node);
      const page = box && ownerDocument(box);
      if (!page || isIn(box, read)) continue;
      read.add(box);
      const walk = collectRawBlocks(page, box);
      let step = walk.next();
      for (; !step.done && left > 0; left--) step = walk.next();
      if (!step.done) return found;
      for (const { text, map, element } of step.value) {
        const places = found.get(text);
        if (places) places.push({ map, element });
        else found.set(text, [{ map, element }]);
      }
    }
    return found;
  }
}

export type Place = Pick<PageBlock, 'map' | 'element'>;

/** The element that makes the whole block that a node stands in. */
function boxOf(node: Node): Element | null {
  let element = isElement(node) ? node : drawnParent(node);
  if (!element || !isConnected(element)) return null;
  while (isInline(element)) {
    const parent = drawnParent(element);
    if (!parent) break;
    element = parent;
  }
  return element;
}

function isInline(element: Element): boolean {
  const display = ownerDocument(element)?.defaultView?.getComputedStyle(element).display ?? '';
  return display.startsWith('inline') || display === 'contents';
}

function isIn(element: Element, read: ReadonlySet<Element>): boolean {
  for (let one: Element | null = element; one; one = drawnParent(one)) if (read.has(one)) return true;
  return false;
}
