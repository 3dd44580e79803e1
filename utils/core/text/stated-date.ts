/** How far into a document its own date is looked for first, in blocks; after that, only the last few. */
const FIRST = 25;
const LAST = 8;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What such a sentence calls its date; the date of the last change before the one it takes effect. */
const UPDATED =
  /\b(?:last\s+(?:updated|modified|revised|changed|amended|reviewed)|updated|revised|modified|amended|version|as of|dated)\b/i;
const EFFECTIVE =
  /\b(?:effective|in effect|in force|comes? into (?:force|effect)|valid from|applies from|applicable from|posted|published)\b/i;
/** A sentence about a date is short. */
const LONGEST = 240;

/**
 * The date a document gives itself ("Last updated: 3 May 2026", "Effective as of 2026-05-03"), as ISO date, or null. Numbers that could
 * be day and month either way (03/05/2026) are no date. `texts` are the document's blocks in reading order.
 */
export function statedDate(texts: readonly string[]): string | null {
  const looked = texts.length <= FIRST + LAST ? texts : [...texts.slice(0, FIRST), ...texts.slice(-LAST)];
  return dateAfter(UPDATED, looked) ?? dateAfter(EFFECTIVE, looked);
}

function dateAfter(name: RegExp, texts: readonly string[]): string | null {
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!.slice(0, 2 * LONGEST);
    const match = name.exec(text);
    if (!match) continue;
    const rest = text.slice(match.index, match.index + LONGEST);
    const date = readDate(rest) ?? (text.length < 80 ? readDate(text) : null) ?? dateAlone(rest, texts[i + 1]);
    if (date) return date;
  }
  return null;
}

/** Some pages put the date in a line of its own under "Last updated". */
const dateAlone = (label: string, line: string | undefined): string | null =>
  line !== undefined && line.length < 30 && label.length < 30 && !/\d/.test(label) ? readDate(line) : null;

/** First date in the text, as ISO date, or null. */
function readDate(text: string): string | null {
  const iso = /\b(20\d\d)[-./](\d\d?)[-./](\d\d?)\b/.exec(text);
  if (iso) return asIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /\b(\d\d?)(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(20\d\d)\b/i.exec(text);
  if (dayFirst) return asIso(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = /\b([a-z]{3,9})\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+(20\d\d)\b/i.exec(text);
  if (monthFirst) return asIso(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]));
  const numbers = /\b(\d\d?)([./-])(\d\d?)\2(20\d\d)\b/.exec(text);
  return numbers ? fromNumbers(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]), numbers[2]!) : null;
}

/** Day and month by position are known only when one of them cannot be a month, or with points (day first wherever points are used). */
function fromNumbers(first: number, second: number, year: number, separator: string): string | null {
  if (separator === '.' || first > 12) return asIso(year, second, first);
  if (second > 12 || first === second) return asIso(year, first, second);
  return null;
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function asIso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
  if (day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
