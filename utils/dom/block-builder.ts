import type { BlockKind } from '../core/types.ts';
import { isFiller, type RawBlock } from './raw-block.ts';
import type { TableReading } from './tables.ts';
import { TextCollector } from './text-map.ts';

/** Where a Text node stands: what its ancestors say about it. */
export interface Context {
  readonly view: Window;
  readonly box: Element;
  readonly boxDisplay: string;
  readonly heading: number | null;
  readonly item: Element | null;
  readonly leadIn: string | null;
  readonly table: TableReading | null;
  readonly row: boolean;
  readonly hidden: boolean;
  readonly invisible: boolean;
  readonly bold: boolean;
  readonly keepsLines: boolean;
  /** In a link: 'page' when its target is on the same page. */
  readonly link: 'page' | 'away' | null;
}

const BULLET = /^[•●▪◦‣·∙○■]\s*\S/;

/** Puts runs of text together to blocks. */
export class BlockBuilder {
  readonly blocks: RawBlock[] = [];
  private readonly collector = new TextCollector();
  private context: Context | null = null;
  private linked = 0;
  private linksInPage = true;
  private allBold = true;
  private breaks = 0;
  private cells = 0;
  private inRow = false;
  /** The last block before a list that can be its lead-in, and the item it stands in. */
  private last: { text: string; item: Element | null; bulleted: boolean; leadIn: string | null } | null = null;

  addText(node: Text, context: Context): void {
    if (context.invisible && !context.hidden) return;
    const data = node.data;
    if (!context.keepsLines || this.inRow) {
      this.addRun(node, data, 0, data.length, context);
      return;
    }
    let from = 0;
    for (let end = data.indexOf('\n'); end >= 0; end = data.indexOf('\n', from)) {
      this.addRun(node, data, from, end, context);
      this.lineBreak();
      from = end + 1;
    }
    this.addRun(node, data, from, data.length, context);
  }

  lineBreak(): void {
    this.breaks++;
    // Two line ends in a row draw an empty line: that is how pages without paragraphs make them.
    if (this.breaks >= 2 && !this.inRow) this.flush();
    else this.collector.addSpace();
  }

  space(): void {
    this.collector.addSpace();
  }

  startRow(): void {
    this.inRow = true;
    this.cells = 0;
  }

  cell(): void {
    if (this.cells++ > 0) this.collector.addUnmapped(' | ');
  }

  endRow(row: Element, table: TableReading): void {
    this.inRow = false;
    const header = table.header;
    const text = this.collector.text;
    if (!/[^|\s]/.test(text)) {
      this.collector.take();
      this.reset();
      return;
    }
    const isHeader = table.addRow(row, text);
    this.flush('table-row', isHeader ? null : header);
  }

  /** The text that introduces a list starting here, or null. */
  leadIn(item: Element | null): string | null {
    const last = this.last;
    if (!last) return null;
    if (last.item !== null && last.item !== item) return null;
    return last.text;
  }

  flush(kind?: BlockKind, header: string | null = null): void {
    const context = this.context;
    this.breaks = 0;
    if (this.inRow) return;
    if (context === null || this.collector.empty) {
      if (!this.collector.empty) this.collector.take();
      this.collector.addSpace();
      return;
    }
    const { linked, linksInPage, allBold } = this;
    const { text, map } = this.collector.take();
    this.reset();
    if (!/[\p{L}\p{N}]/u.test(text) || isFiller(text)) return;
    const words = text.split(/\s+/).length;
    const bulleted = kind === undefined && context.item === null && context.heading === null && BULLET.test(text);
    const pseudo = allBold && kind === undefined && context.item === null && words <= 12 && !/[.;:,]$/.test(text);
    const decided = kind ?? decideKind(context, bulleted, pseudo);
    const leadIn = bulleted ? (this.last?.bulleted ? this.last.leadIn : (this.last?.text ?? null)) : context.item && context.leadIn;
    this.blocks.push({
      kind: decided,
      text,
      map,
      element: context.box,
      level: context.heading,
      header,
      leadIn: decided === 'list-item' ? leadIn : null,
      linked,
      linksInPage,
      words,
      hidden: context.hidden,
    });
    this.last = { text, item: context.item, bulleted, leadIn };
  }

  private addRun(node: Text, data: string, from: number, to: number, context: Context): void {
    // A line of nothing but no-break spaces is an empty line.
    if (this.breaks > 0 && !/\S/.test(data.slice(from, to))) return;
    const before = this.collector.text.length;
    this.collector.add(node, data, from, to);
    const added = this.collector.text.length - before;
    if (added === 0) return;
    this.breaks = 0;
    this.context ??= context;
    if (!context.bold) this.allBold = false;
    if (context.link) this.linked += added;
    if (context.link === 'away') this.linksInPage = false;
  }

  private reset(): void {
    this.context = null;
    this.linked = 0;
    this.linksInPage = true;
    this.allBold = true;
    this.breaks = 0;
  }
}

function decideKind(context: Context, bulleted: boolean, pseudo: boolean): BlockKind {
  if (context.heading !== null) return 'heading';
  if (context.item !== null || bulleted) return 'list-item';
  return pseudo ? 'heading' : 'paragraph';
}
