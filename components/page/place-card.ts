import { autoUpdate, computePosition, flip, hide, inline, offset, shift, size } from '@floating-ui/dom';

/** Keeps the card next to the range until the returned function is called. `onGone` is told when the range has scrolled out of sight. */
export function placeCard(card: HTMLElement, range: Range, onGone: () => void): () => void {
  const reference = {
    getBoundingClientRect: () => inTop(range, [range.getBoundingClientRect()])[0]!,
    getClientRects: () => inTop(range, range.getClientRects()),
    contextElement: elementOf(range),
  };
  let seen = false;
  const place = async () => {
    const { x, y, middlewareData } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: EDGE, fallbackPlacements: ['top-start'] }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            card.style.maxHeight = `${Math.round(Math.min(MOST, Math.max(LEAST, availableHeight), innerHeight - 2 * EDGE))}px`;
          },
        }),
        // A clause taller than the window leaves no room beside it: then the card lies over its end.
        shift({ padding: EDGE, crossAxis: true }),
        hide(),
      ],
    });
    card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    if (!middlewareData.hide?.referenceHidden) seen = true;
    else if (seen) onGone();
  };
  return autoUpdate(reference, card, () => void place());
}

const GAP = 8;
const EDGE = 8;
const LEAST = 260;
const MOST = 560;

/**
 * Where the library starts to look for boxes that scroll and clip. Not inside a form: its fields may shadow the properties that the
 * library reads on its way up, and a field called "nodeName" would keep the card shut.
 */
function elementOf(range: Range): Element {
  const node = range.commonAncestorContainer;
  for (let at: Node | null = node; at; at = parentOf(at)) if (at instanceof HTMLFormElement) return document.documentElement;
  return node instanceof Element ? node : (node.parentElement ?? document.documentElement);
}

const nativeParent = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')!.get!;
const parentOf = (node: Node): Node | null => nativeParent.call(node);

/** Boxes of a range in a frame, moved to where the frame stands in the page's window. */
function inTop(range: Range, boxes: Iterable<DOMRect>): DOMRect[] {
  let x = 0;
  let y = 0;
  for (let frame = frameAround(range.startContainer); frame; frame = frameAround(frame)) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
  }
  return Array.from(boxes, (box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
}

const frameAround = (node: Node): Element | null => node.ownerDocument?.defaultView?.frameElement ?? null;
