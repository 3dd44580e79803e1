import { isAllLinks, proseWords, type RawBlock } from './raw-block.ts';

/** So many links under each other are a list to go elsewhere: a table of contents, related pages. */
const RUN = 3;

/** Words that are enough to introduce a list. */
const LEAD_IN = 5;
/** How soon after a list in the text the text goes on, in blocks. */
const SOON = 4;

/** Blocks of lists that are nothing but links, and the headings that name such lists; lists that the text itself gives stay. */
export function linkLists(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const found = new Set<RawBlock>();
  for (const block of blocks) if (isWayThrough(block)) found.add(block);
  for (let start = 0; start < blocks.length; ) {
    if (!isListedLink(blocks[start]!)) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < blocks.length && isListedLink(blocks[end]!)) end++;
    if (end - start >= RUN && !isInText(blocks, start, end)) {
      for (let i = start; i < end; i++) found.add(blocks[i]!);
      const title = blocks[start - 1];
      if (title?.kind === 'heading' && title.level !== 1 && title.words <= 6) found.add(title);
    }
    start = end;
  }
  return found;
}

const isListedLink = (block: RawBlock): boolean =>
  block.kind !== 'heading' && block.kind !== 'table-row' && isAllLinks(block) && block.words <= 20;

/** Longest table of contents in one block, in words. */
const CONTENTS = 200;

/** Links to places on the page and no sentence: a table of contents with line ends for items. */
const isWayThrough = (block: RawBlock): boolean =>
  block.kind === 'paragraph' && isAllLinks(block) && block.linksInPage && block.words <= CONTENTS && !/[.!?;]$/.test(block.text);

/** A list of addresses that a sentence introduces, with more text after it, is part of the text: how to block cookies in each browser. */
function isInText(blocks: readonly RawBlock[], start: number, end: number): boolean {
  const before = blocks[start - 1];
  if (!before || before.kind === 'heading' || isAllLinks(before) || blocks.slice(start, end).every((block) => block.linksInPage))
    return false;
  if (before.words < LEAD_IN || !(before.text.endsWith(':') || proseWords(before) > 0)) return false;
  return blocks.slice(end, end + SOON).some((block) => proseWords(block) > 0);
}
