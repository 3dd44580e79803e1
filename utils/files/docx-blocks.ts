import type { Block } from '../core/types.ts';
import { BlockList } from './block-list.ts';
import { FileProblem } from './file-problem.ts';
import { inertDocument } from './inert-document.ts';
import { unzip, type ZipEntry, zipEntries } from './zip.ts';

/** In bytes, unpacked. */
const LARGEST_PART = 64e6;

/**
 * Blocks of a Word document (.docx): headings by their styles, lists, tables row by row, footnotes at the end. Deleted text of tracked
 * changes is left out, inserted text is in. Rejects with a FileProblem.
 */
export async function docxBlocks(bytes: Uint8Array): Promise<{ readonly blocks: readonly Block[]; readonly title: string }> {
  const entries = zipEntries(bytes);
  const main = entries?.get('word/document.xml');
  if (!entries || !main) throw new FileProblem(entries && entries.size > 0 ? 'wrong-type' : 'broken-docx');
  const body = child((await xml(main)).documentElement, 'body');
  if (!body) throw new FileProblem('broken-docx');
  const styles = entries.get('word/styles.xml');
  const levels = styles ? headingLevels(await xml(styles)) : new Map<string, number>();
  const list = new BlockList();
  for (const element of contentOf(body)) addContent(list, element, levels);
  const notes = entries.get('word/footnotes.xml');
  if (notes)
    for (const note of (await xml(notes)).documentElement.children) for (const one of contentOf(note)) addContent(list, one, levels);
  const properties = entries.get('docProps/core.xml');
  const title = properties ? find((await xml(properties)).documentElement, 'title')[0]?.textContent : '';
  return { blocks: list.blocks, title: (title ?? '').trim() };
}

async function xml(entry: ZipEntry): Promise<Document> {
  let source: string;
  try {
    source = new TextDecoder().decode(await unzip(entry, LARGEST_PART));
  } catch {
    throw new FileProblem('broken-docx');
  }
  // Word writes no document type; one could name entities that grow without end.
  if (/<!DOCTYPE/i.test(source.slice(0, 2000))) throw new FileProblem('broken-docx');
  const document = inertDocument(source, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new FileProblem('broken-docx');
  return document;
}

/** Paragraphs and tables, out of the boxes that Word puts around them (content controls, custom XML, tracked insertions). */
function* contentOf(parent: Element): Generator<Element> {
  for (const element of parent.children) {
    if (element.localName === 'p' || element.localName === 'tbl') yield element;
    else if (/^(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(element.localName)) yield* contentOf(element);
  }
}

function addContent(list: BlockList, element: Element, levels: ReadonlyMap<string, number>): void {
  if (element.localName === 'tbl') addTable(list, element, levels);
  else list.add(textOf(element), kindOf(element, levels));
}

function addTable(list: BlockList, table: Element, levels: ReadonlyMap<string, number>): void {
  const rows = [...table.children].filter((one) => one.localName === 'tr');
  let header: string | null = null;
  for (const row of rows) {
    const cells = [...row.children].filter((one) => one.localName === 'tc');
    // One cell a row: a frame around text.
    if (cells.length < 2) {
      for (const cell of cells) for (const one of contentOf(cell)) addContent(list, one, levels);
      continue;
    }
    const texts = cells.map((cell) => [...contentOf(cell)].map(textOf).join(' ').replace(/\s+/g, ' ').trim());
    const text = texts.filter((one) => one !== '').join(' | ');
    list.add(text, { kind: 'table-row', ...(header !== null && { header }) });
    const named = child(child(row, 'trPr'), 'tblHeader') !== null;
    if (header === null && (named || rows.indexOf(row) === 0)) header = text.slice(0, 300);
  }
}

function kindOf(paragraph: Element, levels: ReadonlyMap<string, number>): Omit<Block, 'i' | 'text'> {
  const properties = child(paragraph, 'pPr');
  const style = value(child(properties, 'pStyle'));
  const own = value(child(properties, 'outlineLvl'));
  const level = own !== null && Number(own) < 9 ? Number(own) + 1 : levels.get(style ?? '');
  if (level !== undefined) return { kind: 'heading', level: Math.min(6, level) };
  return { kind: child(properties, 'numPr') || /list/i.test(style ?? '') ? 'list-item' : 'paragraph' };
}

/** Levels from 1 of the styles that are headings, by style id; a style takes its level from the one it is based on. */
function headingLevels(styles: Document): Map<string, number> {
  const known = new Map<string, { level: number | null; basedOn: string | null }>();
  for (const style of find(styles.documentElement, 'style')) {
    const id = attribute(style, 'styleId');
    if (id === null) continue;
    const outline = value(child(child(style, 'pPr'), 'outlineLvl'));
    const name = value(child(style, 'name')) ?? '';
    const named = /^heading (\d)$/i.exec(name)?.[1];
    let level = named === undefined ? null : Number(named);
    if (/^title$/i.test(name)) level = 1;
    if (outline !== null && Number(outline) < 9) level = Number(outline) + 1;
    known.set(id, { level, basedOn: value(child(style, 'basedOn')) });
  }
  const levels = new Map<string, number>();
  for (const id of known.keys()) {
    let at = known.get(id);
    for (let steps = 0; at && at.level === null && at.basedOn !== null && steps < 10; steps++) at = known.get(at.basedOn);
    if (at && at.level !== null) levels.set(id, at.level);
  }
  return levels;
}

/** What the paragraph shows: no deleted text, no instructions of fields, no text of comments. */
function textOf(element: Element): string {
  let text = '';
  for (const one of element.children) {
    if (one.localName === 't') text += one.textContent ?? '';
    else if (/^(?:tab|br|cr)$/.test(one.localName)) text += ' ';
    else if (one.localName === 'noBreakHyphen') text += '-';
    else if (!/^(?:del|moveFrom|pPr|rPr|instrText|delText|AlternateContent|drawing|pict|object)$/.test(one.localName)) text += textOf(one);
  }
  return text;
}

const child = (parent: Element | null, name: string): Element | null =>
  parent ? ([...parent.children].find((one) => one.localName === name) ?? null) : null;
const find = (parent: Element, name: string): Element[] => [...parent.getElementsByTagNameNS('*', name)];
const value = (element: Element | null): string | null => (element ? attribute(element, 'val') : null);
/** By its local name: the prefix is the writer's choice. */
const attribute = (element: Element, name: string): string | null =>
  [...element.attributes].find((one) => one.localName === name)?.value ?? null;
