import type { BlockKind } from '../core/types.ts';
import type { TextMap } from './text-map.ts';

/** A run of text as the walk found it, before it is known whether it belongs to the document. */
export interface RawBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly map: TextMap;
  /** The innermost element around the run that is a box of its own. */
  readonly element: Element;
  readonly level: number | null;
  readonly header: string | null;
  readonly leadIn: string | null;
  /** UTF-16 units of the text that stand in links, and whether all of those links stay on the page. */
  readonly linked: number;
  readonly linksInPage: boolean;
  readonly words: number;
  /** Not drawn at the moment (closed accordion, other tab, copy for another screen). */
  readonly hidden: boolean;
}

/** Words that read as prose: what a document is made of, as against labels, menus and buttons. */
export function proseWords(block: RawBlock): number {
  if (block.words < 8 || block.linked * 2 > block.text.length) return 0;
  return block.hidden ? block.words / 2 : block.words;
}

export const isAllLinks = (block: RawBlock): boolean => block.linked >= block.text.length * 0.85 && block.linked > 0;

/** A word or letters said over and over: how scripts measure fonts. */
export function isFiller(text: string): boolean {
  const words = text.split(' ', 200);
  return words.length >= 20 && new Set(words).size * 8 < words.length;
}
