/** A piece of text as the PDF places it. Lengths in points; `y` is the base line, downwards from the top of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** The library takes this for the end of a line. */
  readonly ends: boolean;
}

/** A line of text in one column or table cell. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its characters. */
  readonly size: number;
  readonly font: string;
  /** Stands beside the line before it: another cell or column. */
  readonly beside: boolean;
}

/** Lines of one page, in the order in which the file writes them: that is the reading order, over columns and cells as well. */
export function toLines(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let open: OpenLine | null = null;
  let beside = false;
  const close = () => {
    const line = open?.take(beside);
    if (line) lines.push(line);
    open = null;
  };
  for (const run of runs) {
    if (open && !open.takes(run)) {
      const next = open.isBeside(run);
      close();
      beside = next;
    }
    if (run.text !== '') {
      if (!open && run.text.trim() === '') continue;
      open ??= new OpenLine(run);
      open.add(run);
    }
  }
  close();
  return lines;
}

/** Wider gaps part cells and columns, narrower ones words. In sizes of the text. */
const CELL_GAP = 2;
const WORD_GAP = 0.18;
const MARKER = /^\s*(?:[•·▪◦●○‣*–—-]|[\uf0a7\uf0b7\uf0d8\u25a0-\u25ff]|o|\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]?)\s*$/;

class OpenLine {
  private text = '';
  private readonly x: number;
  private readonly y: number;
  private right: number;
  private tallest: number;
  private readonly sizes = new Map<number, number>();
  private readonly fonts = new Map<string, number>();

  constructor(first: Run) {
    this.x = first.x;
    this.y = first.y;
    this.right = first.x;
    this.tallest = first.size;
  }

  /** On the same base line (or raised a little, as a footnote's number) and going on to the right. */
  takes(run: Run): boolean {
    if (run.text.trim() === '') return this.isLevel(run) || run.text === '';
    const gap = run.x - this.right;
    if (!this.isLevel(run) || gap < -this.tallest) return false;
    // A list's mark stands apart from its text.
    return gap <= CELL_GAP * this.tallest || (gap <= 4 * CELL_GAP * this.tallest && MARKER.test(this.text));
  }

  isBeside(run: Run): boolean {
    return this.isLevel(run) && run.x > this.right;
  }

  add(run: Run): void {
    if (run.text.trim() !== '') {
      const gap = run.x - this.right;
      if (gap > WORD_GAP * Math.min(run.size, this.tallest) && this.text !== '' && !/\s$/.test(this.text) && !/^\s/.test(run.text))
        this.text += ' ';
      this.right = Math.max(this.right, run.x + run.width);
      this.tallest = Math.max(this.tallest, run.size);
      const letters = run.text.trim().length;
      const size = Math.round(run.size * 2) / 2;
      this.sizes.set(size, (this.sizes.get(size) ?? 0) + letters);
      this.fonts.set(run.font, (this.fonts.get(run.font) ?? 0) + letters);
    }
    this.text += run.text;
  }

  take(beside: boolean): Line | null {
    const text = this.text.replace(/\s+/g, ' ').trim();
    if (text === '') return null;
    return { text, x: this.x, right: this.right, y: this.y, size: most(this.sizes) ?? 0, font: most(this.fonts) ?? '', beside };
  }

  private isLevel(run: Run): boolean {
    return Math.abs(run.y - this.y) < 0.45 * Math.max(this.tallest, run.size);
  }
}

/** The key with the greatest number. */
export function most<T>(counts: ReadonlyMap<T, number>): T | undefined {
  let best: T | undefined;
  let top = Number.NEGATIVE_INFINITY;
  for (const [key, count] of counts) {
    if (count <= top) continue;
    best = key;
    top = count;
  }
  return best;
}
