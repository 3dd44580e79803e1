/** utils/taxonomy/accuracy.json, written by `npm run accuracy`: counts of pairs of document and clause type. */
export interface Accuracy {
  /** When it was measured, ISO date. */
  readonly date: string;
  readonly version: string;
  readonly documents: { readonly all: number; readonly unread: number };
  /** Documents that nobody read while the patterns were written. */
  readonly unread: Side;
  readonly all: Side;
  readonly clauses: Readonly<Record<string, { readonly unread: readonly number[]; readonly all: readonly number[] }>>;
}

export interface Side {
  /** Right, wrong, missed. */
  readonly found: readonly number[];
  /** By level of confidence: right, shown. */
  readonly levels: Readonly<Record<'High' | 'Medium' | 'Low', readonly number[]>>;
}

/** A share with the counts that it comes from; null where nothing was counted. */
export interface Share {
  readonly of: number;
  readonly right: number;
  /** In whole percent; never 100 unless all are. */
  readonly percent: number;
}

/** How many flags were right. */
export function precisionOf([right = 0, wrong = 0]: readonly number[]): Share | null {
  return shareOf(right, right + wrong);
}

/** How many of the clauses that are there were found. */
export function recallOf([right = 0, , missed = 0]: readonly number[]): Share | null {
  return shareOf(right, right + missed);
}

/** Of [right, all]. */
export function shareOf(right: number, of: number): Share | null {
  if (of === 0) return null;
  return { of, right, percent: right === of ? 100 : Math.min(99, Math.round((100 * right) / of)) };
}
