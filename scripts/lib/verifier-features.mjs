/** Features are numbers below this power of two. */
export const FEATURE_BITS = 22;

const MASK = (1 << FEATURE_BITS) - 1;
/** Of a long sentence this many words are read, of a lead-in the last ones. */
const WORD_LIMIT = 160;
const LEAD_LIMIT = 40;
/** Longer words make pairs with this many longer words that follow. */
const NEAR = 5;
const NUMBER = 0x9e3779b9;
const KIND = { word: 1, pair: 2, triple: 3, near: 4, lead: 5, leadPair: 6 };

/**
 * The features of a sentence given as the numbers of its own words and of its lead-in's, each once: its words, pairs and triples, pairs of longer words near each other, and the lead-in's words and
 * pairs. Work is proportional to the number of words, which is limited.
 */
export function sentenceFeatures({ own, lead }) {
  const found = new Set();
  const count = Math.min(own.length, WORD_LIMIT);
  const from = Math.max(0, lead.length - LEAD_LIMIT);
  for (let k = 0; k < count; k++) {
    found.add(mix(KIND.word, own[k], 0, 0));
    if (k + 1 < count) found.add(mix(KIND.pair, own[k], own[k + 1], 0));
    if (k + 2 < count) found.add(mix(KIND.triple, own[k], own[k + 1], own[k + 2]));
  }
  for (let k = from; k < lead.length; k++) {
    found.add(mix(KIND.lead, lead[k], 0, 0));
    if (k + 1 < lead.length) found.add(mix(KIND.leadPair, lead[k], lead[k + 1], 0));
  }
  const long = [];
  for (let k = Math.max(from, lead.length - 12); k < lead.length; k++) if (isLong(lead[k])) long.push(lead[k]);
  for (let k = 0; k < count; k++) if (isLong(own[k])) long.push(own[k]);
  for (let k = 0; k < long.length; k++)
    for (let j = k + 1; j < Math.min(long.length, k + 1 + NEAR); j++) found.add(mix(KIND.near, long[k], long[j], 0));
  return Uint32Array.from(found);
}

/**
 * The number of a word, [start, end) in the text: case is folded, common endings (-s, -es, -ed, -ing, -ly) are cut, numbers are all alike. The
 * lowest bit says whether the word has more than three letters.
 */
export function wordNumber(text, start, end) {
  const stop = stem(text, start, end);
  let hash = 0x811c9dc5;
  let digits = true;
  for (let k = start; k < stop; k++) {
    let code = text.charCodeAt(k);
    if (code < 48 || code > 57) digits = false;
    if (code >= 65 && code <= 90) code += 32;
    if (code === 0x2019) code = 39;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  if (digits) hash = NUMBER;
  return stop - start > 3 && !digits ? hash | 1 : hash & ~1;
}

const isLong = (word) => (word & 1) === 1;

/** Where a word of more than four letters ends without its ending. */
function stem(text, start, end) {
  if (end - start <= 4) return end;
  const letter = (back) => text.charCodeAt(end - back) | 32;
  const last = letter(1);
  if (last === 103 && letter(2) === 110 && letter(3) === 105) return end - 3;
  if ((last === 100 || last === 115) && letter(2) === 101) return end - 2;
  if (last === 121 && letter(2) === 108) return end - 2;
  return last === 115 ? end - 1 : end;
}

function mix(kind, a, b, c) {
  let hash = Math.imul(kind ^ 0x811c9dc5, 0x01000193);
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ c, 0x27d4eb2f);
  hash ^= hash >>> 16;
  return hash & MASK;
}
