import type { PageBlock } from './extract-blocks.ts';
import { isElement, ownerDocument, rootOf } from './safe-dom.ts';

/** Documents and shadow roots, other than the page itself, that hold text of these blocks: mutations in them are seen only there. */
export function rootsOf(page: Document, blocks: readonly Pick<PageBlock, 'map'>[]): Set<Document | ShadowRoot> {
  const roots = new Set<Document | ShadowRoot>();
  for (const { map } of blocks) {
    const node = map.nodes[0];
    if (!node) continue;
    const root = rootOf(node);
    // The root of text that was taken out meanwhile is an element.
    if (!isElement(root)) roots.add(root as Document | ShadowRoot);
    const inner = ownerDocument(node);
    if (inner) roots.add(inner);
  }
  roots.delete(page);
  return roots;
}
