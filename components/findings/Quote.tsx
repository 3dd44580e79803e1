import { useState } from 'preact/hooks';

interface QuoteProps {
  /** Verbatim text of the clause. */
  readonly quote: string;
  /** Trigger words as [start, end), UTF-16 offsets in `quote`. */
  readonly words: readonly (readonly [number, number])[];
  /** Longer quotes open on demand. */
  readonly limit?: number;
}

/** The clause itself, its trigger words marked. Long ones begin near the first of these words; the whole is one press away. */
export function Quote({ quote, words, limit = 220 }: QuoteProps) {
  const [open, setOpen] = useState(false);
  const part = open ? { from: 0, to: quote.length } : excerpt(quote, words, limit);
  const whole = part.from === 0 && part.to === quote.length;
  return (
    <figure class="cv-quote">
      <blockquote>
        {part.from > 0 && <span class="cv-cut">… </span>}
        {pieces(quote, words, part.from, part.to).map((piece) =>
          piece.marked ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
        )}
        {part.to < quote.length && <span class="cv-cut"> …</span>}
      </blockquote>
      {(!whole || open) && quote.length > limit && (
        <button type="button" class="cv-link" aria-expanded={open ? 'true' : 'false'} onClick={() => setOpen(!open)}>
          {open ? 'Show less' : 'Show the whole clause'}
        </button>
      )}
    </figure>
  );
}

/** Which part of a long quote to show first: [from, to) around the first trigger word, cut at spaces. */
export function excerpt(quote: string, words: QuoteProps['words'], limit: number): { from: number; to: number } {
  if (quote.length <= limit + 40) return { from: 0, to: quote.length };
  const first = words[0]?.[0] ?? 0;
  const wanted = first > limit * 0.7 ? first - Math.round(limit * 0.35) : 0;
  const from = wanted === 0 ? 0 : quote.indexOf(' ', wanted) + 1;
  const end = Math.min(quote.length, from + limit);
  const space = end < quote.length ? quote.lastIndexOf(' ', end) : end;
  return { from, to: space > from ? space : end };
}

function pieces(quote: string, words: QuoteProps['words'], from: number, to: number) {
  const out: { at: number; text: string; marked: boolean }[] = [];
  let at = from;
  const add = (end: number, marked: boolean) => {
    if (end > at) out.push({ at, text: quote.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const [start, end] of [...words].sort((a, b) => a[0] - b[0])) {
    if (end <= at || start >= to) continue;
    add(Math.max(at, Math.min(start, to)), false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return out;
}
