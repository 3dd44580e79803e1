import type { Block, BlockKind } from '../types.ts';

const LIST_MARKER = /^(?:[•·▪◦●○‣*–-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{2,4})[.)])\s+(.*)$/;
const HEADING_LIMIT = 80;

/**
 * Blocks of a plain text file, numbered from 1: blank lines separate paragraphs, wrapped lines are joined by a space, a list marker begins
 * a list item (and is left out of its text), and a short line of its own that is no sentence is a heading. White space is collapsed.
 */
export function plainBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let kind: BlockKind = 'paragraph';
  let lines: string[] = [];
  const flush = (alone: boolean) => {
    const joined = lines.join(' ').replace(/\s+/g, ' ').trim();
    if (/\p{L}/u.test(joined)) {
      const title = alone && kind === 'paragraph' && lines.length === 1 && isTitle(joined);
      blocks.push({ i: blocks.length + 1, kind: title ? 'heading' : kind, text: joined });
    }
    kind = 'paragraph';
    lines = [];
  };
  for (const raw of text.split(/\r\n?|\n|\f/)) {
    const line = raw.trim();
    if (line === '') {
      flush(true);
      continue;
    }
    const item = LIST_MARKER.exec(line);
    // "1. Scope" on a line of its own after a blank one is a numbered title, not a list of one.
    if (item && !(lines.length === 0 && /^\d/.test(line) && isTitle(item[1]!))) {
      flush(false);
      kind = 'list-item';
      lines.push(item[1]!);
      continue;
    }
    lines.push(line);
  }
  flush(true);
  return blocks;
}

/** Short, begins with a capital or a number, does not end like a sentence or a lead-in. */
function isTitle(line: string): boolean {
  return line.length <= HEADING_LIMIT && line.split(' ').length <= 10 && /^[\p{Lu}\p{N}]/u.test(line) && !/[.;,:!?]$/.test(line);
}
