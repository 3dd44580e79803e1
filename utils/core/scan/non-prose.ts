import type { Block } from '../types.ts';

/** A table that lists cookies one by one: its columns of names and lifetimes are data, not statements (rule R17). */
const COOKIE_TABLE = /\bcookies?\b/i;
const DATA_COLUMN =
  /^(?:cookies?|(?:cookie )?names?|(?:cookie )?(?:ids?|keys?)|domains?|hosts?|expir\w*|expiration (?:date|time|period)|durations?|(?:cookie )?lifetimes?|life ?spans?|max(?:imum)? age|retention(?: period)?|storage (?:period|duration)|persistence)$/i;
const CODE_SIGN = /[{}<>=;\\_$#]/g;
const CODE_SHARE = 0.06;
const CODE_LINE = /[{};]\s*$|^\s*(?:<\/?\w|\/\/|#include|import |const |var |function |SELECT |curl )/;
const SHORTEST = 20;

/**
 * The block's text with what is no prose blanked out by spaces, so that offsets stay: code, and the columns of a cookie table that hold
 * names and lifetimes. Most blocks come back as they are.
 */
export function proseOf(kind: Block['kind'], text: string, header: string): string {
  if (kind === 'table-row') return header !== '' && COOKIE_TABLE.test(header) ? withoutDataColumns(text, header) : text;
  return isCode(text) ? ' '.repeat(text.length) : text;
}

function isCode(text: string): boolean {
  if (text.length < SHORTEST || !CODE_LINE.test(text)) return false;
  return (text.match(CODE_SIGN)?.length ?? 0) >= text.length * CODE_SHARE;
}

function withoutDataColumns(row: string, header: string): string {
  const names = header.split('|').map((name) => name.trim());
  const data = names.map((name) => DATA_COLUMN.test(name));
  // A table of data kinds may have a column of periods too: only where cookies are named one by one is a period the cookie's.
  if (!data[0] || data.filter(Boolean).length < 2) return row;
  return row
    .split('|')
    .map((cell, column) => (data[column] ? ' '.repeat(cell.length) : cell))
    .join('|');
}
