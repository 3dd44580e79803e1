/**
 * Where the characters of a block's text stand in the page. Block text is what a reader sees (white space collapsed, `<br>` a space), so
 * one block is made of pieces: each piece is a run of characters that stand side by side in one Text node.
 */
export interface TextMap {
  /** Per piece: UTF-16 offset in the block's text where it starts, rising. */
  readonly starts: readonly number[];
  /** Per piece: its length. Offsets of the block that no piece covers (the space of a `<br>`, ` | ` between cells) are in no Text node. */
  readonly lengths: readonly number[];
  readonly nodes: readonly Text[];
  /** Per piece: UTF-16 offset in its Text node. */
  readonly offsets: readonly number[];
}

export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
  /** Number of the piece, for walking on from here. */
  readonly piece: number;
}

/** Place in the page of the character at `offset` (UTF-16, block text), or null when that character is in no Text node. */
export function positionOf(map: TextMap, offset: number): TextPosition | null {
  let low = 0;
  let high = map.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (map.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  const start = map.starts[low];
  if (start === undefined || offset < start || offset >= start + map.lengths[low]!) return null;
  return { node: map.nodes[low]!, offset: map.offsets[low]! + offset - start, piece: low };
}

/** True when both maps put the same text at the same places: a Range made from one is right for the other. */
export function sameMap(a: TextMap, b: TextMap): boolean {
  if (a.starts.length !== b.starts.length) return false;
  for (let i = 0; i < a.starts.length; i++) {
    if (a.nodes[i] !== b.nodes[i] || a.starts[i] !== b.starts[i] || a.offsets[i] !== b.offsets[i] || a.lengths[i] !== b.lengths[i])
      return false;
  }
  return true;
}

/** Collects the text of one block with its map; white space is collapsed as it is drawn. */
export class TextCollector {
  text = '';
  private starts: number[] = [];
  private lengths: number[] = [];
  private nodes: Text[] = [];
  private offsets: number[] = [];
  /** A space that is drawn only if more text follows: with its place, or without one (`<br>`, edge of an inline box). */
  private space: { node: Text; offset: number } | 'unmapped' | null = null;

  /** Adds a Text node's characters; `from` and `to` are UTF-16 offsets in `data`. */
  add(node: Text, data: string, from: number, to: number): void {
    let i = from;
    while (i < to) {
      if (isCollapsible(data.charCodeAt(i))) {
        if (this.space === null) this.space = { node, offset: i };
        i++;
        continue;
      }
      let end = i + 1;
      while (end < to && !isCollapsible(data.charCodeAt(end))) end++;
      this.drawSpace();
      this.piece(node, i, data.slice(i, end));
      i = end;
    }
  }

  /** A break that reads as white space but is no character of the page. */
  addSpace(): void {
    if (this.space === null) this.space = 'unmapped';
  }

  /** Text that is not in the page at all. */
  addUnmapped(text: string): void {
    this.space = null;
    this.text += text;
  }

  get empty(): boolean {
    return this.text === '';
  }

  /** Hands the text over, without white space at its ends, and starts anew. */
  take(): { text: string; map: TextMap } {
    const taken = { text: this.text, map: { starts: this.starts, lengths: this.lengths, nodes: this.nodes, offsets: this.offsets } };
    this.text = '';
    this.starts = [];
    this.lengths = [];
    this.nodes = [];
    this.offsets = [];
    this.space = null;
    return taken;
  }

  private drawSpace(): void {
    const space = this.space;
    this.space = null;
    if (space === null || this.text === '' || this.text.endsWith(' ')) return;
    if (space === 'unmapped') this.text += ' ';
    else this.piece(space.node, space.offset, ' ');
  }

  private piece(node: Text, offset: number, text: string): void {
    const last = this.nodes.length - 1;
    const start = this.text.length;
    this.text += text;
    const joins =
      last >= 0 &&
      this.nodes[last] === node &&
      this.offsets[last]! + this.lengths[last]! === offset &&
      this.starts[last]! + this.lengths[last]! === start;
    if (joins) {
      this.lengths[last]! += text.length;
      return;
    }
    this.starts.push(start);
    this.lengths.push(text.length);
    this.nodes.push(node);
    this.offsets.push(offset);
  }
}

/** White space that HTML collapses; a no-break space is a character like any other. */
const isCollapsible = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
