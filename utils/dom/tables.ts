import { attribute, query, tagName } from './safe-dom.ts';

/** A data table whose rows read as rows; tables that only lay out a page are walked like any other box. */
export function isDataTable(table: Element): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return false;
  if (query(table, 'table, h1, h2')) return false;
  if (tagName(table) !== 'table') return role === 'table' || role === 'grid';
  const rows = (table as HTMLTableElement).rows;
  if (rows.length < 2) return false;
  let wide = 0;
  for (const row of rows) if (row.cells.length > 1) wide++;
  return wide * 2 >= rows.length;
}

/** Longest text of a cell, in words, that still reads as the name of a column. */
const HEADER_WORDS = 8;

/** What is known of a data table while its rows are read. */
export class TableReading {
  /** Text of the header row, once one was read. */
  header: string | null = null;
  private rows = 0;

  /** Takes the row just read; true when it was the header row. */
  addRow(row: Element, text: string): boolean {
    this.rows++;
    if (this.rows > 1 && !(this.header !== null && inHead(row))) return false;
    if (!inHead(row) && !text.split(' | ').every((cell) => cell.split(/\s+/).length <= HEADER_WORDS)) return false;
    this.header = text;
    return true;
  }
}

const inHead = (row: Element): boolean => {
  const parent = row.parentElement;
  return parent !== null && tagName(parent) === 'thead';
};
