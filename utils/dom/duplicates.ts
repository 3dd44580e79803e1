import type { RawBlock } from './raw-block.ts';

/** Shorter blocks may well stand twice in a document ("Contact us", "Not applicable"). */
const LONG = 12;

/**
 * Which blocks say again what another says (copies for print, for small screens, for screen readers): the drawn one of two stays,
 * else the first. Short blocks go only where they stand between copies. Yields at every block.
 */
export function* duplicates(blocks: readonly RawBlock[]): Generator<void, ReadonlySet<RawBlock>> {
  const kept = new Map<string, RawBlock>();
  const copies = new Set<RawBlock>();
  const again = new Set<RawBlock>();
  for (const block of blocks) {
    yield;
    const key = block.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    const earlier = kept.get(key);
    if (!earlier) {
      kept.set(key, block);
      continue;
    }
    const worse = earlier.hidden && !block.hidden ? earlier : block;
    again.add(worse);
    if (worse === earlier) kept.set(key, block);
    if (block.words >= LONG) copies.add(worse);
  }
  // A heading or a one-word row of a copied part: a known text with a copy on either side.
  let before = false;
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (!copies.has(block) && again.has(block) && (before || index === 0) && next && again.has(next)) copies.add(block);
    before = copies.has(block);
  });
  return copies;
}
