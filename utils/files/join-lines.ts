/** Words that stand before a hyphen for good: "non-personal" broken at the hyphen stays so. */
const PREFIXES =
  /(?:^|[^a-z])(?:non|self|third|first|second|opt|re|co|pre|post|multi|cross|long|short|well|ad|anti|sub|e|on|off|sign|log|so|real|user|end|de|ex|day|high|low|full|part|in|out|up|year|month|state|open|data|privacy|machine|two|three)$/i;

/** Joins the lines of paragraphs and mends words that were parted at line ends; `words` are those of the whole document, in lower case. */
export class LineJoiner {
  private readonly words: ReadonlySet<string>;

  constructor(texts: Iterable<string>) {
    const words = new Set<string>();
    for (const text of texts) for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*(?!-?\p{L}|-$)/gu)) words.add(word);
    this.words = words;
  }

  /** `before` with `line` after it. */
  join(before: string, line: string): string {
    if (before.endsWith('\u00ad')) return before.slice(0, -1) + line;
    const left = /(\p{L}+)[-\u2010]$/u.exec(before)?.[1];
    const right = /^\p{Ll}+/u.exec(line)?.[0];
    if (left === undefined || right === undefined)
      return /[/\u2010-]$/.test(before) && /^\S/.test(line) ? before + line : `${before} ${line}`;
    return (this.isOneWord(left.toLowerCase(), right, before) ? before.slice(0, -1) : before) + line;
  }

  private isOneWord(left: string, right: string, before: string): boolean {
    // "data- and": the hyphen stands for a word that follows.
    if (this.words.has(left + right)) return true;
    if (this.words.has(`${left}-${right}`)) return false;
    return !PREFIXES.test(before.slice(0, -1));
  }
}
