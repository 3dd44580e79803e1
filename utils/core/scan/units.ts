import type { Block } from '../types.ts';
import { isChangeNote, leadsIntoChanges, opensChangeLog } from './change-notes.ts';

/** One block as the engine reads it: with the lead-in that its first sentence continues, and the headings above it. */
export interface Unit {
  readonly block: Block;
  /** Text before the block's own that belongs to its first sentence; '' for most blocks. */
  readonly prefix: string;
  /** Headings, lead-in and table header: what context guards see. */
  readonly around: string;
  readonly heading: boolean;
  /** Reports an edit of the text ("We added details on …") or stands in a change log: no clause, whatever it names. */
  readonly changeNote: boolean;
}

const LEAD_IN_LIMIT = 320;
/** Of one heading, lead-in or table header this much is context: every block below it reads it again. */
const CONTEXT_LIMIT = 1000;
const LIST_MARKER = /^\s*(?:[•·▪◦●○‣*–-]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s)/;

/** Gives each block its context: section headings by level, the paragraph that leads into a list, the table's header. Pure, in order. */
export function toUnits(blocks: readonly Block[]): Unit[] {
  const headings: { level: number; text: string; log: boolean }[] = [];
  let leadIn = '';
  return blocks.map((block) => {
    const heading = isHeadingLike(block);
    if (heading) {
      const level = block.level ?? (block.kind === 'heading' ? 3 : 6);
      while (headings.length > 0 && headings.at(-1)!.level >= level) headings.pop();
      headings.push({ level, text: beginning(block.text), log: opensChangeLog(block.text) });
      // "You may not:" as a heading leads into the list below it just as a paragraph does.
      leadIn = block.text.trimEnd().endsWith(':') ? ending(block.text) : '';
      return { block, prefix: '', around: headings.map(({ text }) => text).join('\n'), heading, changeNote: false };
    }
    const listed =
      block.kind === 'list-item' || (block.kind === 'paragraph' && leadIn.trimEnd().endsWith(':') && LIST_MARKER.test(block.text));
    const lead = listed ? (block.leadIn === undefined ? leadIn : ending(block.leadIn)) : '';
    const around = [...headings.map(({ text }) => text), lead, beginning(block.header ?? '')].filter(Boolean).join('\n');
    // A list item that ends in a colon leads into the items below it, where the source has no deeper list.
    if (!listed) leadIn = block.kind === 'paragraph' ? ending(block.text) : '';
    else if (block.leadIn === undefined && block.text.trimEnd().endsWith(':')) leadIn = ending(block.text);
    const changeNote = headings.some(({ log }) => log) || leadsIntoChanges(lead) || isChangeNote(block.text);
    return { block, prefix: continued(lead), around, heading, changeNote };
  });
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
