import type { Block, BlockKind } from '../core/types.ts';
import { BlockList } from './block-list.ts';
import { LineJoiner } from './join-lines.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { type Line, most } from './pdf-lines.ts';

const BULLET = /^(?:[•·▪◦●○‣*–—-]|[\uf0a7\uf0b7\uf0d8\u25a0-\u25ff]|o(?=\s+\p{Lu}))\s*(?=\S)/u;
const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)]\s+|^\d{1,3}(?:\.\d{1,3}){1,3}\s+/;
const LEADERS = /(?:\.\s?){5,}\s*\d{0,4}$|…{2,}\s*\d{0,4}$/;
const SENTENCE_END = /[.!?:;]["”’)\]]{0,2}$/;

/** Blocks of a document from the lines of its pages: wrapped lines joined, parted words mended, what repeats on every page left out. */
export function pdfBlocks(pages: readonly (readonly Line[])[]): Block[] {
  const kept = withoutFurniture(pages);
  const lines = kept.flat().filter(({ text }) => !LEADERS.test(text));
  const joiner = new LineJoiner(lines.map(({ text }) => text));
  const page = new Map(kept.flatMap((all, number) => all.map((line) => [line, number] as const)));
  const look = lookOf(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOn(group, line, page.get(line) !== page.get(group.at(-1)!), look)) group.push(line);
    else groups.push([line]);
  }
  const text = (group: readonly Line[]) => group.slice(1).reduce((all, line) => joiner.join(all, line.text), group[0]!.text);
  const list = new BlockList();
  const sizes = headingSizes(groups, look);
  const lists = new IndentedLists();
  for (const row of toRows(groups)) {
    const first = row[0]!;
    if (row.length > 1) list.add(row.map(text).join(' | '), { kind: 'table-row' });
    else if (isTitleLike(first, look)) list.add(text(first), { kind: 'heading', level: levelOf(first, text(first), sizes) });
    else addText(list, first, text(first), lists);
  }
  return list.blocks;
}

/** What most of the document looks like. Lengths in points. */
interface Look {
  readonly size: number;
  readonly font: string;
  /** From base line to base line within a paragraph. */
  readonly leading: number;
  /** How far the lines reach that begin at this (whole) x. */
  readonly edges: ReadonlyMap<number, number>;
}

function lookOf(lines: readonly Line[]): Look {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  const leadings = new Map<number, number>();
  const edges = new Map<number, number>();
  for (const { size, text } of lines) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  const size = most(sizes) ?? 10;
  lines.forEach((line, i) => {
    if (line.size !== size) return;
    edges.set(Math.round(line.x), Math.max(line.right, edges.get(Math.round(line.x)) ?? 0));
    fonts.set(line.font, (fonts.get(line.font) ?? 0) + line.text.length);
    const down = Math.round((line.y - (lines[i - 1]?.y ?? line.y)) * 2) / 2;
    if (down > 0.8 * size && down < 2.6 * size) leadings.set(down, (leadings.get(down) ?? 0) + 1);
  });
  return { size, font: most(fonts) ?? '', leading: most(leadings) ?? 1.3 * size, edges };
}

/** Whether the line belongs to the same paragraph, item or heading as the lines before it. */
function goesOn(group: readonly Line[], line: Line, newPage: boolean, look: Look): boolean {
  const first = group[0]!;
  const last = group.at(-1)!;
  if (line.beside || startsItem(line)) return false;
  if (Math.abs(line.size - last.size) > 0.08 * last.size) return false;
  const ended = SENTENCE_END.test(last.text);
  const title = isTitleLike(group, look);
  if (title && line.font !== last.font) return false;
  const down = line.y - last.y;
  // The next page, or the top of the next column: a sentence that has not ended goes on there.
  if (newPage || down <= 0)
    return !ended && !title && (/^[\p{Ll}(,]/u.test(line.text) || !/^\P{L}*\p{Lu}/u.test(line.text) || last.right - last.x > 8 * look.size);
  // Not under it at all: the next row of a table.
  if (line.right <= last.x || line.x >= Math.max(...group.map(({ right }) => right))) return false;
  const leading = Math.max(look.leading * (line.size / look.size), line.size);
  if (down > 1.32 * leading) return false;
  if (startsItem(first)) return line.x > first.x - 0.5 * line.size && !(ended && line.x < first.x + 0.3 * line.size);
  if (title) return !isTitleEnd(last) && line.size >= look.size;
  // A first line that is set in, after a sentence that ended; or a line that ended before it had to.
  if (ended && group.length > 1 && line.x > last.x + line.size) return false;
  const room = roomAfter(last, line, look);
  if (ended) return room <= 0;
  // A line that stops far from the edge, with a capital below it: a list without marks, an address.
  return room < 0.35 * (edgeOf(last, line, look) - last.x) || !/^[\p{Lu}\p{N}]/u.test(line.text);
}

/** How far the text reaches where this line stands: as far as the lines above a list that is set in under them. */
function edgeOf(line: Line, next: Line, look: Look): number {
  let edge = Math.max(line.right, next.right);
  for (const [x, right] of look.edges) if (x <= line.x + 2 && x > line.x - SET_IN && right > line.x) edge = Math.max(edge, right);
  return edge;
}

/** How far lists are set in at most, in points. */
const SET_IN = 110;

/** What would have been left of the line with the next line's first word on it: more than nothing, and it was not broken for want of room. */
function roomAfter(line: Line, next: Line, look: Look): number {
  const letter = (next.right - next.x) / Math.max(1, next.text.length);
  const word = next.text.split(' ', 1)[0]!.length;
  return edgeOf(line, next, look) - line.right - (word + 2) * letter;
}

const startsItem = ({ text }: Line): boolean => BULLET.test(text) || NUMBER.test(text);

/** A heading that can be told from the text by its looks: larger, in another font, or in capitals. */
function isTitleLike(group: readonly Line[], look: Look): boolean {
  const text = group.map((line) => line.text).join(' ');
  if (text.length > 140 || group.length > 3 || /[.;,]$/.test(text) || BULLET.test(text)) return false;
  if (!/^[\p{Lu}\p{N}("“]/u.test(text)) return false;
  const larger = group.every(({ size }) => size > 1.12 * look.size);
  const other = group.every(({ font, size }) => font !== look.font && size >= 0.95 * look.size);
  return larger || ((other || isCapitals(text) || isNumberedTitle(text)) && text.split(' ').length <= 14);
}

const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** "3. How we use information", in the text's own font. */
function isNumberedTitle(text: string): boolean {
  const rest = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|(?:Section|Article|Part)\s+[\dIVX]{1,4}[.:]?)\s+(.*)$/.exec(text)?.[1];
  return rest !== undefined && rest.length <= 70 && rest.split(' ').length <= 9 && /^\p{Lu}/u.test(rest) && !/[.;:,]$/.test(rest);
}

/** A title of two lines has no number at the second, and its first line says something. */
const isTitleEnd = ({ text }: Line): boolean => /[?!:]$/.test(text);

function levelOf([first]: readonly Line[], text: string, sizes: readonly number[]): number {
  const rank = sizes.findIndex((size) => first!.size >= size);
  return Math.min(6, rank < 0 ? sizes.length + 1 + depthOf(text) : rank + 1);
}

function addText(list: BlockList, group: readonly Line[], text: string, lists: IndentedLists): void {
  const marked = startsItem(group[0]!);
  const kind: BlockKind = lists.holds(group, text) || marked ? 'list-item' : 'paragraph';
  list.add(marked ? text.replace(BULLET.test(text) ? BULLET : NUMBER, '') : text, { kind });
}

/** Lists whose marks are drawn and not written: what is set in under a paragraph that ends in a colon. */
class IndentedLists {
  private lead: number | null = null;
  private items: number | null = null;

  /** Whether the next paragraph is an item. */
  holds(group: readonly Line[], text: string): boolean {
    const { x, size } = group.at(-1)!;
    const item = this.items === null ? this.lead !== null && x > this.lead + 0.8 * size : Math.abs(x - this.items) < 2;
    this.items = item ? x : null;
    if (!item) this.lead = text.endsWith(':') ? x : null;
    return item;
  }
}

/** Groups that stand beside each other, as the cells of a row do, in two rows or more; every other group alone. */
function toRows(groups: readonly (readonly Line[])[]): (readonly (readonly Line[])[])[] {
  const rows: (readonly Line[])[][] = [];
  for (const group of groups) {
    const before = rows.at(-1)?.at(-1);
    if (before && isBeside(before, group)) rows.at(-1)!.push(group);
    else rows.push([group]);
  }
  return rows.flatMap((row, i) => {
    const inTable = row.length > 1 && ((rows[i - 1]?.length ?? 0) > 1 || (rows[i + 1]?.length ?? 0) > 1);
    return inTable ? [row] : row.map((group) => [group]);
  });
}

function isBeside(before: readonly Line[], group: readonly Line[]): boolean {
  const { x, y, size } = group[0]!;
  return Math.abs(y - before[0]!.y) < 0.5 * size && x > Math.max(...before.map(({ right }) => right));
}

/** "2.1" stands one below "2". */
const depthOf = (text: string): number => Math.min(2, (/^\d{1,2}((?:\.\d{1,2}){0,3})/.exec(text)?.[1]?.match(/\./g) ?? []).length);

/** Sizes larger than the text's that headings have, largest first: the levels. */
function headingSizes(groups: readonly (readonly Line[])[], look: Look): number[] {
  const sizes = new Set(
    groups.filter((group) => group[0]!.size > 1.12 * look.size && isTitleLike(group, look)).map((group) => group[0]!.size),
  );
  return [...sizes].sort((a, b) => b - a).slice(0, 4);
}
