import type { PageBlock } from './extract-blocks.ts';
import { isConnected, isText, ownerDocument, rootOf, tagName } from './safe-dom.ts';
import { positionOf, type TextMap } from './text-map.ts';

/**
 * The Range of exactly the block's characters from `start` to `end` (UTF-16 in the block's text), or null when the page no longer shows
 * that text there, or shows other text in between. Never a nearby place.
 */
export function rangeOfSpan(block: Pick<PageBlock, 'text' | 'map'>, start: number, end: number): Range | null {
  if (start < 0 || end <= start || end > block.text.length) return null;
  const from = positionOf(block.map, start);
  const last = positionOf(block.map, end - 1);
  if (!from || !last || !isConnected(from.node) || rootOf(from.node) !== rootOf(last.node)) return null;
  const page = ownerDocument(from.node);
  if (!page || from.node.data.length <= from.offset || last.node.data.length <= last.offset) return null;
  const range = page.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(last.node, last.offset + 1);
  return showsExactly(range, page, block, start, end) ? range : null;
}

/** Every Text node of the range is one of the span with the text it had, or draws nothing. */
function showsExactly(range: Range, page: Document, block: Pick<PageBlock, 'text' | 'map'>, start: number, end: number): boolean {
  const expected = piecesByNode(block, start, end);
  const walker = page.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  walker.currentNode = range.startContainer;
  let met = 0;
  for (let node: Node | null = range.startContainer; node; node = walker.nextNode()) {
    if (!isText(node)) return false;
    const pieces = expected.get(node);
    if (pieces) {
      met++;
      if (!holds(node, pieces, block.text)) return false;
    } else if (node.data.trim() !== '' && isDrawn(node)) return false;
    if (node === range.endContainer) return met === expected.size;
  }
  return false;
}

interface Piece {
  readonly textStart: number;
  readonly textEnd: number;
  readonly offset: number;
}

function piecesByNode(block: { readonly map: TextMap }, start: number, end: number): Map<Text, Piece[]> {
  const { starts, lengths, nodes, offsets } = block.map;
  const byNode = new Map<Text, Piece[]>();
  for (let i = 0; i < starts.length; i++) {
    const textStart = Math.max(start, starts[i]!);
    const textEnd = Math.min(end, starts[i]! + lengths[i]!);
    if (textStart >= textEnd) continue;
    const pieces = byNode.get(nodes[i]!);
    const piece = { textStart, textEnd, offset: offsets[i]! + textStart - starts[i]! };
    if (pieces) pieces.push(piece);
    else byNode.set(nodes[i]!, [piece]);
  }
  return byNode;
}

/** The node still has the pieces' text at their places, and nothing but white space between them. */
function holds(node: Text, pieces: readonly Piece[], text: string): boolean {
  const data = node.data;
  let covered = pieces[0]!.offset;
  for (const piece of pieces) {
    if (data.slice(covered, piece.offset).trim() !== '') return false;
    covered = piece.offset + piece.textEnd - piece.textStart;
    const there = data.slice(piece.offset, covered);
    const wanted = text.slice(piece.textStart, piece.textEnd);
    if (there !== wanted && there.replace(/[\t\n\f\r]/g, ' ') !== wanted) return false;
  }
  return true;
}

/** Whether a reader sees anything of the node: scripts, styles and hidden labels inside a sentence do not break it. */
function isDrawn(node: Text): boolean {
  const parent = node.parentElement;
  if (!parent || /^(?:script|style|noscript|template|head|title)$/.test(tagName(parent))) return false;
  const page = ownerDocument(node);
  if (!page) return false;
  const range = page.createRange();
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) return true;
  return false;
}
