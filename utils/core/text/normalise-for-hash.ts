/** Goes with every stored hash. Raised whenever the rules below change: an old hash then says nothing about a new one. */
export const NORMALISER_VERSION = 1;

/**
 * The text whose SHA-256 names a version of a document. Two visits to the same wording give the same text, however the page is typeset:
 *
 * 1. Invisible characters are dropped: soft hyphen, zero-width space and joiners, word joiner, byte order mark, direction marks.
 * 2. Unicode NFC.
 * 3. Curly and low quotes become straight ones, all dashes and the minus sign a hyphen, the ellipsis three dots.
 * 4. Every run of white space within a line becomes one space, lines are trimmed, empty lines dropped, lines parted by one `\n`.
 *
 * Case, numbers and dates stay: "90 days" instead of "30 days" is another version, and so is another "last updated".
 */
export function normaliseForHash(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replaceAll('\u2026', '...')
    .split(LINE_ENDS)
    .map((line) => line.replace(SPACES, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

// Each is one character class without a quantifier that could backtrack: linear on any text.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u02bc]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g;
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029]/;
const SPACES = /\s+/g;
