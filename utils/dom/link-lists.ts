import { isAllLinks, type RawBlock } from './raw-block.ts';

/** So many links under each other are a list to go elsewhere: a table of contents, related pages. */
const RUN = 3;

/** Blocks of lists that are nothing but links, and the headings that name such lists. */
export function linkLists(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const found = new Set<RawBlock>();
  for (let start = 0; start < blocks.length; ) {
    if (!isListedLink(blocks[start]!)) {
      start++;
      continue;
    }
    let end = start + 1;
    while (end < blocks.length && isListedLink(blocks[end]!)) end++;
    if (end - start >= RUN) {
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
