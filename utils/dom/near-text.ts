import { attribute, firstChild, isElement, isText, nextSibling, tagName } from './safe-dom.ts';

/** The text of a small part of a page. */
export interface NearText {
  /** White space folded; boxes are parted by a space, inline elements are joined as they stand. */
  readonly text: string;
  /** Where each text node begins, in UTF-16 units of `text`, in reading order. */
  readonly starts: ReadonlyMap<Node, number>;
}

const SKIPPED = /^(?:script|style|noscript|template|select|textarea|button|svg)$/;
const INLINE = /^(?:a|abbr|b|bdi|bdo|em|font|i|mark|q|s|small|span|strong|sub|sup|u|wbr)$/;
const MOST_NODES = 600;

/** The text of an element without fields, buttons and scripts, or null when it is longer than `limit` units or holds very many nodes. */
export function nearText(element: Element, limit: number): NearText | null {
  const starts = new Map<Node, number>();
  let text = '';
  let nodes = 0;
  return visit(element) ? { text, starts } : null;

  function visit(parent: Element): boolean {
    for (let node = firstChild(parent); node; node = nextSibling(node)) {
      if (++nodes > MOST_NODES || text.length > limit) return false;
      if (isText(node)) {
        starts.set(node, text.length);
        append((node.nodeValue ?? '').replace(/\s+/g, ' '));
      } else if (isElement(node)) {
        const tag = tagName(node);
        if (SKIPPED.test(tag) || attribute(node, 'role') === 'button') continue;
        const isBox = !INLINE.test(tag);
        if (isBox) append(' ');
        if (!visit(node)) return false;
        if (isBox) append(' ');
      }
    }
    return text.length <= limit;
  }

  function append(words: string): void {
    text += text === '' || text.endsWith(' ') ? words.trimStart() : words;
  }
}

/** Where an element's own text begins and ends in `near`, or null when it has none there. */
export function placeIn({ text, starts }: NearText, element: Element): readonly [start: number, end: number] | null {
  let start = -1;
  let end = -1;
  for (const [node, at] of starts) {
    const inside = Node.prototype.contains.call(element, node);
    if (inside && start < 0) start = at;
    if (!inside && start >= 0) {
      end = at;
      break;
    }
  }
  return start < 0 ? null : [start, end < 0 ? text.length : end];
}
