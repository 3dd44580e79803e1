import type { Block } from '../core/types.ts';
import type { PageBlock } from './extract-blocks.ts';
import { TextCollector } from './text-map.ts';

const CELL_BREAK = ' | ';

/**
 * Puts blocks of text into `article`, which is emptied first, as headings (one level below the page's own), paragraphs, lists and tables.
 * Gives the blocks with their places: every character of a block is drawn, but for the marks between table cells. Yields after every
 * block.
 */
export function* fillArticle(article: HTMLElement, blocks: readonly Block[]): Generator<void, PageBlock[]> {
  const page = article.ownerDocument;
  article.replaceChildren();
  const placed: PageBlock[] = [];
  let box = null as Element | null;
  for (const block of blocks) {
    const wanted = BOX[block.kind];
    if (box?.localName !== wanted) {
      box = wanted === undefined ? null : page.createElement(wanted);
      if (box) article.append(box);
    }
    const element = page.createElement(tagOf(block));
    (box ?? article).append(element);
    placed.push({ ...block, map: fill(element, block), element, hidden: false });
    yield;
  }
  return placed;
}

const BOX: Readonly<Partial<Record<Block['kind'], string>>> = { 'list-item': 'ul', 'table-row': 'table' };

function tagOf({ kind, level }: Block): string {
  if (kind === 'heading') return `h${Math.min(6, (level ?? 2) + 1)}`;
  return { 'list-item': 'li', 'table-row': 'tr', paragraph: 'p' }[kind];
}

function fill(element: Element, { kind, text }: Block): PageBlock['map'] {
  const page = element.ownerDocument;
  const collector = new TextCollector();
  const put = (parent: Element, part: string) => {
    const node = page.createTextNode(part);
    parent.append(node);
    collector.add(node, part, 0, part.length);
  };
  if (kind !== 'table-row') put(element, text);
  else {
    text.split(CELL_BREAK).forEach((part, index) => {
      if (index > 0) collector.addUnmapped(CELL_BREAK);
      const cell = page.createElement('td');
      element.append(cell);
      put(cell, part);
    });
  }
  return collector.take().map;
}
