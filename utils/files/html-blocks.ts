import type { Block } from '../core/types.ts';
import { BlockList } from './block-list.ts';
import { inertDocument } from './inert-document.ts';

/**
 * Blocks of an HTML file. Nothing is drawn here, so what is hidden by a style sheet counts as text; menus, headers and footers of the
 * site, scripts, forms' fields and what is marked hidden do not.
 */
export function htmlDocument(source: string): { readonly blocks: readonly Block[]; readonly title: string } {
  const page = inertDocument(source, 'text/html');
  const list = new BlockList();
  const root = mainPart(page);
  const title = root === page.body ? null : page.querySelector('h1');
  if (title && root && !root.contains(title) && !root.querySelector('h1')) list.add(title.textContent ?? '', { kind: 'heading', level: 1 });
  if (root) new Walk(list).children(root, PARAGRAPH);
  return { blocks: list.blocks, title: (page.title ?? '').replace(/\s+/g, ' ').trim() };
}

type Kind = Omit<Block, 'i' | 'text'>;
const PARAGRAPH: Kind = { kind: 'paragraph' };

class Walk {
  private readonly list: BlockList;
  private text = '';

  constructor(list: BlockList) {
    this.list = list;
  }

  /** Adds what is inside `element`; its own text is of this kind. */
  children(element: Element, kind: Kind): void {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) this.text += (node as Text).data;
      else if (node.nodeType === 1) this.element(node as Element, kind);
    }
    this.flush(kind);
  }

  private element(element: Element, kind: Kind): void {
    const tag = element.localName;
    if (isLeftOut(element, tag)) return;
    if (tag === 'br') {
      this.text += ' ';
    } else if (tag === 'tr') {
      this.flush(kind);
      this.row(element);
    } else if (isInline(element, tag)) {
      for (const node of element.childNodes) {
        if (node.nodeType === 3) this.text += (node as Text).data;
        else if (node.nodeType === 1) this.element(node as Element, kind);
      }
    } else {
      this.flush(kind);
      this.children(element, kindOf(element, tag, kind));
    }
  }

  private row(row: Element): void {
    const cells = [...row.children].filter((cell) => !isLeftOut(cell, cell.localName));
    // Tables that only lay a page out hold blocks of their own.
    if (cells.length < 2 || cells.some((cell) => cell.querySelector('p + p, ul, ol, h1, h2, h3, h4, table'))) {
      for (const cell of cells) this.children(cell, PARAGRAPH);
      return;
    }
    const texts = cells.map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
    this.list.add(texts.join(' | '), { kind: 'table-row', ...headerOf(row) });
  }

  private flush(kind: Kind): void {
    this.list.add(this.text, kind);
    this.text = '';
  }
}

function headerOf(row: Element): { header?: string } {
  const first = row.closest('table')?.querySelector('tr');
  if (!first || first === row || !first.querySelector('th')) return {};
  const header = [...first.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' | ');
  return { header };
}

function kindOf(element: Element, tag: string, around: Kind): Kind {
  if (/^h[1-6]$/.test(tag)) return { kind: 'heading', level: Number(tag[1]) };
  if (element.getAttribute('role') === 'heading') return { kind: 'heading', level: Number(element.getAttribute('aria-level')) || 2 };
  if (tag === 'li' || tag === 'dd') return { kind: 'list-item' };
  return around.kind === 'list-item' || around.kind === 'heading' ? around : PARAGRAPH;
}

const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|nobr)$/;
const BLOCKS_INSIDE = 'p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, table, section, article, blockquote, dl';

/** Inline by name, unless it is used as a box around blocks. */
const isInline = (element: Element, tag: string): boolean => INLINE.test(tag) && element.querySelector(BLOCKS_INSIDE) === null;

const NO_TEXT =
  /^(?:script|style|noscript|template|head|nav|footer|aside|dialog|button|input|select|textarea|option|iframe|object|svg|math|canvas|video|audio|del)$/;

function isLeftOut(element: Element, tag: string): boolean {
  if (NO_TEXT.test(tag)) return true;
  if (tag === 'header') return element.querySelector('h1') === null;
  const role = element.getAttribute('role') ?? '';
  if (/^(?:navigation|contentinfo|search|dialog|alertdialog|menu|menubar|banner)$/.test(role)) return true;
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || element.getAttribute('aria-modal') === 'true';
}

/** The part that the page itself names as its content, where most of the text stands in it. */
function mainPart(page: Document): Element | null {
  const { body } = page;
  const all = body?.textContent?.length ?? 0;
  for (const selector of ['main', '[role="main"]', 'article']) {
    const found = body?.querySelectorAll(selector);
    const one = found?.length === 1 ? found[0] : undefined;
    if (one && (one.textContent?.length ?? 0) > all * 0.4) return one;
  }
  return body;
}
