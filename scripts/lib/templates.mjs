/** Blocks in common (of all that either has) from which two documents are taken for the same template. */
const SAME_FROM = 0.3;
const SHORTEST_BLOCK = 40;

/**
 * One document of each template, the first in the given order: copies of one policy under several names, and boilerplate with only names and
 * numbers changed, would otherwise count several times. `documents` have `blocks`; short blocks and whatever is no letter are not compared.
 */
export function withoutTwins(documents) {
  const kept = [];
  const holders = new Map();
  for (const document of documents) {
    const keys = new Set(document.blocks.filter(({ text }) => text.length > SHORTEST_BLOCK).map(({ text }) => keyOf(text)));
    const shared = new Map();
    for (const key of keys) for (const holder of holders.get(key) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    const twin = [...shared].some(([holder, common]) => common / (keys.size + kept[holder].size - common) >= SAME_FROM);
    if (twin) continue;
    for (const key of keys) holders.set(key, [...(holders.get(key) ?? []), kept.length]);
    kept.push({ document, size: keys.size });
  }
  return kept.map(({ document }) => document);
}

function keyOf(text) {
  return text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
