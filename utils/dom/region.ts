import { isAllLinks, proseWords, type RawBlock } from './raw-block.ts';
import { drawnParent } from './safe-dom.ts';

/** What stands inside an element, its descendants included. */
export interface Mass {
  words: number;
  /** Words in running text; hidden ones count half. */
  prose: number;
  /** Words in links. */
  linked: number;
  /** Words in blocks that are nothing but links. */
  linkBlocks: number;
}

/** Adds every block up into all elements around it. */
export function* weigh(blocks: readonly RawBlock[]): Generator<void, Map<Element, Mass>> {
  const masses = new Map<Element, Mass>();
  let steps = 0;
  for (const block of blocks) {
    const prose = proseWords(block);
    const linked = block.words * (block.linked / Math.max(1, block.text.length));
    for (let element: Element | null = block.element; element; element = drawnParent(element)) {
      let mass = masses.get(element);
      if (!mass) {
        mass = { words: 0, prose: 0, linked: 0, linkBlocks: 0 };
        masses.set(element, mass);
      }
      mass.words += block.words;
      mass.prose += prose;
      mass.linked += linked;
      if (isAllLinks(block)) mass.linkBlocks += block.words;
      if (++steps % 256 === 0) yield;
    }
  }
  return masses;
}
