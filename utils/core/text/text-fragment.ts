/** Up to this many UTF-16 units a quote is named whole; a longer one by its first and its last words, as a range. */
const LONGEST_WHOLE = 120;
/** Words at either end of a range: few enough for a short address, many enough to mean one place. */
const WORDS_AT_AN_END = 6;

/**
 * The address of a document at a quote of it (URL Fragment Text Directives): a browser that knows them scrolls there and marks it, any
 * other opens the document as before. The address's own fragment stays, a text directive in it is replaced. An address that is none of
 * the web, or a quote without words, gives the address as it is.
 */
export function withTextFragment(url: string, quote: string): string {
  const words = quote
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split(/\s+/)
    .filter(Boolean);
  if (words.length === 0 || !/^https?:\/\//i.test(url)) return url;
  const [before = url] = url.split(':~:', 1);
  return `${before.includes('#') ? before : `${before}#`}:~:text=${textOf(words)}`;
}

function textOf(words: readonly string[]): string {
  const whole = words.join(' ');
  if (whole.length <= LONGEST_WHOLE || words.length <= 2 * WORDS_AT_AN_END) return encode(whole);
  const [start, end] = [words.slice(0, WORDS_AT_AN_END), words.slice(-WORDS_AT_AN_END)];
  return `${encode(start.join(' '))},${encode(end.join(' '))}`;
}

/** In a directive, a dash marks what stands before or after, a comma divides, an ampersand begins the next one. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
