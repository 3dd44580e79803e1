import type { Block, BlockKind } from '../types.ts';

/**
 * Blocks of a Markdown document as converters write it from HTML (headings in either style, lists, pipe tables, `<br>`): numbered from 1,
 * inline markup and links reduced to their text, white space collapsed. A list item's text is its own, a table row's cells are joined by " | ".
 */
export function markdownBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let pending: { kind: BlockKind; source: string; lines: string[] } | null = null;
  let header: string | null = null;
  const add = (kind: BlockKind, raw: string, extra: Partial<Block> = {}): string => {
    const text = plainText(raw);
    // Dates, numbers, rules and other leftovers without a word say nothing.
    if (kind === 'heading' ? text !== '' : /\p{L}/u.test(text)) blocks.push({ i: blocks.length + 1, kind, text, ...extra });
    return text;
  };
  const flush = () => {
    if (pending) add(pending.kind, pending.lines.join('\n'));
    pending = null;
  };
  for (const line of markdown.split(/\r?\n/)) {
    const trimmed = line.trim();
    if (trimmed === '') {
      flush();
      header = null;
      continue;
    }
    if (/^\|.*\|?$/.test(trimmed)) {
      flush();
      if (/^\|(?:\s*:?-{2,}:?\s*\|)+\s*$/.test(trimmed)) continue;
      const row = add(
        'table-row',
        tableCells(trimmed)
          .map(plainText)
          .filter((cell) => cell !== '')
          .join(' | '),
        header ? { header } : {},
      );
      header ??= row;
      continue;
    }
    const atx = /^(#{1,6})\s+(.*)$/.exec(trimmed);
    if (atx) {
      flush();
      add('heading', atx[2]!.replace(/\s#+$/, ''), { level: atx[1]!.length });
      continue;
    }
    const current = pending as { kind: BlockKind; source: string; lines: string[] } | null;
    if (current?.lines.length === 1 && /^(?:={3,}|-{3,})$/.test(trimmed)) {
      pending = null;
      add('heading', current.source, { level: trimmed.startsWith('=') ? 1 : 2 });
      continue;
    }
    if (/^(?:\*\s*){3,}$|^(?:-\s*){3,}$|^(?:_\s*){3,}$/.test(trimmed)) {
      flush();
      continue;
    }
    const item = /^\s*(?:[*+-]|(?:\d{1,3}|[a-zA-Z])[.)])\s+(.*)$/.exec(line);
    if (item) {
      flush();
      pending = { kind: 'list-item', source: trimmed, lines: [item[1]!] };
      continue;
    }
    if (pending) pending.lines.push(trimmed);
    else pending = { kind: 'paragraph', source: trimmed, lines: [trimmed] };
  }
  flush();
  return blocks;
}

/** Cells of a pipe-table line; `\|` inside a cell is text. */
function tableCells(line: string): string[] {
  return line
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(/\\\|/g, '|'));
}

/**
 * Inline Markdown to plain text. Every repetition is bounded or cannot begin inside itself, so that hostile text costs linear time.
 * A link whose text holds brackets stays as it is written: the labelled documents have it so, and offsets count in their text.
 */
function plainText(raw: string): string {
  return raw
    .replace(/<br\s{0,4}\/?>/gi, '\n')
    .replace(/\n[ \t]*[*+-]\s+/g, '\n')
    .replace(/!\[[^\]]{0,1000}\]\([^)]{0,2000}\)/g, '')
    .replace(/\[([^\]]{0,2000})\]\((?:[^()]|\([^()]{0,500}\)){0,2000}\)/g, '$1')
    .replace(/<(?:https?:|mailto:)([^<>]*)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\\?`/g, '')
    .replace(/\*+(?=\S)|(?<=\S)\*+/g, '')
    .replace(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, '')
    .replace(/\\([\\*_{}[\]()#+\-.!|<>~])/g, '$1')
    .replace(/&(amp|lt|gt|nbsp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name])
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES = { amp: '&', lt: '<', gt: '>', nbsp: ' ' } as const;
