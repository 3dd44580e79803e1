/**
 * Tokens: maximal runs of letters and digits with inner apostrophes ("don't", "user’s"); every other character separates, so "opt-out" is
 * two tokens. A final "'s" is left out of the token's word, soft hyphens and zero-width characters inside a word do not count.
 * All positions are UTF-16 offsets in the text given.
 */
export const OTHER_LETTER = 37;
export const APOSTROPHE = 36;
export const SKIPPED = 38;
export const SEPARATOR = 39;
/** Number of character classes that can take a step in the automaton: a-z 0-25, 0-9 26-35, apostrophe 36. */
export const STEP_CLASSES = 37;

/** Classes of the Latin-1 units, for loops that cannot afford a call. */
export const CLASS = new Uint8Array(256).fill(SEPARATOR);
for (let i = 0; i < 26; i++) CLASS[65 + i] = CLASS[97 + i] = i;
for (let i = 0; i < 10; i++) CLASS[48 + i] = 26 + i;
CLASS[0x27] = APOSTROPHE;
CLASS[0xad] = SKIPPED;
for (let c = 0xc0; c < 0x100; c++) if (c !== 0xd7 && c !== 0xf7) CLASS[c] = OTHER_LETTER;
CLASS[0xaa] = CLASS[0xb5] = CLASS[0xba] = OTHER_LETTER;

/** Class of a UTF-16 unit; case is folded. */
export function charClass(code: number): number {
  if (code < 256) return CLASS[code]!;
  if (code === 0x2019 || code === 0x2bc) return APOSTROPHE;
  if (code === 0x200b || code === 0x200c || code === 0x200d || code === 0xfeff || code === 0x2060) return SKIPPED;
  // Punctuation, symbols, spaces, halves of surrogate pairs (emoji), private use; everything else beyond Latin-1 is taken for a letter.
  if ((code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xd800 && code <= 0xf8ff) || code >= 0xff00)
    return SEPARATOR;
  return OTHER_LETTER;
}

/** What stands between a token and the one before it, as bits. */
export const BREAK = { comma: 1, strong: 2, sentence: 4 } as const;
