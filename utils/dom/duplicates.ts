import type { RawBlock } from './raw-block.ts';

/** Shorter blocks may well stand twice in a document ("Contact us", "Not applicable"). */
const LONG = 12;

/** The part of all words that repeats must make up to be a second copy of the text; less than that, a document says something again. */
const COPIED = 0.2;

/**
 * Which blocks say again what another says (copies for print, for small screens, for screen readers): the drawn one of two stays,
 * else the first. Where both are drawn, only a page that draws a good part of its text twice has copies: documents repeat a sentence in
 * every chapter. Short blocks go only where they stand between copies. Yields at every block.
 */
export function* duplicates(blocks: readonly RawBlock[]): Generator<void, ReadonlySet<RawBlock>> {
  const kept = new Map<string, RawBlock>();
  const copies = new Set<RawBlock>();
  const repeats = new Set<RawBlock>();
  const again = new Set<RawBlock>();
  let total = 0;
  let repeated = 0;
  for (const block of blocks) {
    yield;
    total += block.words;
    const key = block.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    const earlier = kept.get(key);
    if (!earlier) {
      kept.set(key, block);
      continue;
    }
    const worse = earlier.hidden && !block.hidden ? earlier : block;
    again.add(worse);
    if (worse === earlier) kept.set(key, block);
    if (block.words < LONG) continue;
    if (earlier.hidden !== block.hidden) copies.add(worse);
    else {
      repeats.add(worse);
      repeated += block.words;
    }
  }
  if (repeated >= COPIED * total) for (const block of repeats) copies.add(block);
  // A heading or a one-word row of a copied part: a known text with a copy on either side.
  let before = false;
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (!copies.has(block) && again.has(block) && (before || index === 0) && next && again.has(next)) copies.add(block);
    before = copies.has(block);
  });
  return copies;
}
