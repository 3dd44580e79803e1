import type { Block } from '../types.ts';
import { isChangeNote, leadsIntoChanges, opensChangeLog } from './change-notes.ts';
import { proseOf } from './non-prose.ts';
import { headingReach, type Reach } from './reach.ts';

/** One block as the engine reads it: with the lead-in that its first sentence continues, and the headings above it. */
export interface Unit {
  readonly block: Block;
  /** The block's own text as it is matched: as long as `block.text`, with spaces for what is no prose. */
  readonly text: string;
  /** Text before the block's own that belongs to its first sentence; '' for most blocks. */
  readonly prefix: string;
  /** Headings, lead-in and table header: what context guards see. */
  readonly around: string;
  readonly heading: boolean;
  /** Reports an edit of the text ("We added details on …") or stands in a change log: no clause, whatever it names. */
  readonly changeNote: boolean;
  /** Whom the section is written for, by its headings. */
  readonly reach: Reach;
}

const LEAD_IN_LIMIT = 320;
const HEADER_LIMIT = 300;
/** Of one heading, lead-in or table header this much is context: every block below it reads it again. */
const CONTEXT_LIMIT = 1000;
/** A shorter line that ends without a mark is rather a heading than the beginning of a wrapped sentence. In characters. */
const WRAPPED_FROM = 40;
const LIST_MARKER = /^\s*(?:[•·▪◦●○‣*–-]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s)/;

/** All units at once; see unitsOf. */
export function toUnits(blocks: readonly Block[]): Unit[] {
  return [...unitsOf(blocks)];
}

/**
 * Gives each block its context: section headings by level, the paragraph that leads into a list, the table's header. Pure, in order, each
 * unit when it is asked for: a long document is not read in one go.
 */
export function* unitsOf(blocks: readonly Block[]): Generator<Unit, void> {
  const headings: Heading[] = [];
  let above = NO_HEADINGS;
  let leadIn = '';
  let open = '';
  let topRow = '';
  for (const block of blocks) {
    const wrapped = open !== '' && goesOn(block) ? open : '';
    const heading = wrapped === '' && isHeadingLike(block);
    open = isOpen(block, heading) ? ending(`${wrapped} ${block.text}`) : '';
    const { text } = block;
    topRow = block.kind === 'table-row' ? topRow || headerLike(text) : '';
    if (heading) {
      const level = block.level ?? (block.kind === 'heading' ? 3 : 6);
      const isTitle = headings.length === 0 && level === 1;
      while (headings.length > 0 && headings.at(-1)!.level >= level) headings.pop();
      headings.push({ level, text: beginning(text), log: opensChangeLog(text), reach: headingReach(text, isTitle) });
      above = together(headings);
      // "You may not:" as a heading leads into the list below it just as a paragraph does.
      leadIn = text.trimEnd().endsWith(':') ? ending(text) : '';
      yield { block, text, prefix: '', around: above.text, heading, changeNote: false, reach: {} };
      continue;
    }
    const listed =
      block.kind === 'list-item' || (block.kind === 'paragraph' && leadIn.trimEnd().endsWith(':') && LIST_MARKER.test(block.text));
    const lead = listed ? (block.leadIn === undefined ? leadIn : ending(block.leadIn)) : '';
    const header = block.header ?? topRow;
    const around = lead === '' && header === '' ? above.text : [above.text, lead, beginning(header)].filter(Boolean).join('\n');
    // A list item that ends in a colon leads into the items below it, where the source has no deeper list.
    if (!listed) leadIn = block.kind === 'paragraph' ? ending(block.text) : '';
    else if (block.leadIn === undefined && block.text.trimEnd().endsWith(':')) leadIn = ending(block.text);
    const changeNote = above.log || leadsIntoChanges(lead) || isChangeNote(block.text);
    const prefix = continued(lead === '' ? wrapped : lead);
    yield { block, text: proseOf(block.kind, text, header), prefix, around, heading, changeNote, reach: above.reach };
  }
}

/** A table's first row, where the source tells no header: taken for one when it has columns and is short. */
function headerLike(row: string): string {
  return row.includes('|') && row.length <= HEADER_LIMIT ? row : '';
}

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly log: boolean;
  readonly reach: Reach;
}

const NO_HEADINGS: Omit<Heading, 'level'> = { text: '', log: false, reach: {} };

/** What the headings above a block say together. */
function together(headings: readonly Heading[]): Omit<Heading, 'level'> {
  const text = headings
    .map((one) => one.text)
    .filter(Boolean)
    .join('\n');
  return { text, log: headings.some(({ log }) => log), reach: reachOf(headings) };
}

/** The innermost heading that names regions or an audience decides. */
function reachOf(headings: readonly { readonly reach: Reach }[]): Reach {
  const regions = headings.findLast(({ reach }) => reach.regions)?.reach.regions;
  const audience = headings.findLast(({ reach }) => reach.audience)?.reach.audience;
  return { ...(regions && { regions }), ...(audience && { audience }) };
}

/** A paragraph that stops within a sentence: the source wraps its lines, or the page cut it. */
function isOpen({ kind, text }: Block, heading: boolean): boolean {
  return kind === 'paragraph' && (!heading || text.length > WRAPPED_FROM) && /[A-Za-z0-9,’'”")-]/.test(text.trimEnd().slice(-1));
}

/** A paragraph that begins within one: no capital, no number, no list marker. */
function goesOn({ kind, text }: Block): boolean {
  return kind === 'paragraph' && /^\s*[a-z]+[\s,.;]/.test(text) && !LIST_MARKER.test(text);
}

const beginning = (text: string): string => text.slice(0, CONTEXT_LIMIT);
const ending = (text: string): string => text.trimEnd().slice(-CONTEXT_LIMIT);

/** Headings by kind, and short paragraphs that are no sentence. */
function isHeadingLike(block: Block): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph' || block.text.length > 80) return false;
  const text = block.text.trim();
  return !/[.;,:!?]$/.test(text) && text.split(/\s+/).length <= 8 && !LIST_MARKER.test(text.replace(/^\d+[.)]\s/, ''));
}

/** The last sentence of a lead-in, when the list item goes on with it (it ends in a colon or without a full stop). */
function continued(leadIn: string): string {
  const text = leadIn.trimEnd();
  if (text === '' || /[.!?]["”’)]?$/.test(text)) return '';
  const cut = Math.max(text.lastIndexOf('. '), text.lastIndexOf('? '), text.lastIndexOf('! '));
  const last = text.slice(cut + 1).trim();
  return `${last.length > LEAD_IN_LIMIT ? last.slice(last.indexOf(' ', last.length - LEAD_IN_LIMIT) + 1) : last} `;
}
