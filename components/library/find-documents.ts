import type { Texts } from '../popup/popup-model.ts';
import { COUNTED, type Counts, type LibraryDocument, typeName } from './library-model.ts';

export type Order = 'read' | 'service' | 'severe' | 'size';

/** What the person wants to see. Empty strings and 0 want everything. */
export interface Wanted {
  readonly query: string;
  readonly type: string;
  readonly clause: string;
  readonly starred: boolean;
  /** Documents with a critical or high risk. */
  readonly severe: boolean;
  /** Read within so many days. */
  readonly days: number;
  readonly order: Order;
}

export const EVERYTHING: Wanted = { query: '', type: '', clause: '', starred: false, severe: false, days: 0, order: 'read' };

/** A document with the words that a search looks at; made once for many searches. */
export interface Searchable {
  readonly document: LibraryDocument;
  readonly words: string;
}

export function searchable(documents: readonly LibraryDocument[]): Searchable[] {
  return documents.map((document) => {
    const { service, title, host } = document;
    return { document, words: `${service}\n${title}\n${host}\n${typeName(document)}`.toLowerCase() };
  });
}

/**
 * The documents that fit, in the wanted order. Every word of the query must stand somewhere in service, title, host or type; or the
 * query names clause types (see clausesNamed) and the document has one of them. A clause type that is not in `withClause` yet fits none.
 */
export function findDocuments(
  all: readonly Searchable[],
  wanted: Wanted,
  withClause: ReadonlyMap<string, ReadonlySet<string>>,
  named: readonly string[],
  now: number,
): LibraryDocument[] {
  const words = wordsOf(wanted.query);
  const since = wanted.days === 0 ? Number.NEGATIVE_INFINITY : now - wanted.days * 86_400_000;
  const having = wanted.clause === '' ? null : (withClause.get(wanted.clause) ?? NONE);
  const found: LibraryDocument[] = [];
  for (const one of all) {
    const { document } = one;
    if (wanted.starred && !document.starred) continue;
    if (wanted.severe && document.counts.critical + document.counts.high === 0) continue;
    if (wanted.type !== '' && typeName(document) !== wanted.type) continue;
    if (document.lastRead < since || having?.has(document.id) === false) continue;
    if (words.every((word) => one.words.includes(word)) || named.some((clause) => withClause.get(clause)?.has(document.id)))
      found.push(document);
  }
  return found.sort(ORDERS[wanted.order]);
}

/** Clause types whose title has every word of a query, as far as that is no mere beginning: few enough to be meant. */
export function clausesNamed(query: string, texts: Texts): string[] {
  const words = wordsOf(query);
  if (words.join('').length < FEWEST_LETTERS) return [];
  const named = Object.values(texts).filter(({ title }) => {
    const lower = title.toLowerCase();
    return words.every((word) => lower.includes(word));
  });
  return named.length > MOST_NAMED ? [] : named.map(({ id }) => id);
}

/** Worst first: more critical ones, else more high ones, and so on. */
export function bySeverity(a: { readonly counts: Counts }, b: { readonly counts: Counts }): number {
  for (const [severity] of COUNTED.slice(0, 4)) {
    const more = b.counts[severity] - a.counts[severity];
    if (more !== 0) return more;
  }
  return 0;
}

const FEWEST_LETTERS = 4;
const MOST_NAMED = 6;
const NONE: ReadonlySet<string> = new Set();
const COLLATOR = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const byRead = (a: LibraryDocument, b: LibraryDocument) => b.lastRead - a.lastRead;
const ORDERS: Readonly<Record<Order, (a: LibraryDocument, b: LibraryDocument) => number>> = {
  read: byRead,
  service: (a, b) => COLLATOR.compare(a.service, b.service) || byRead(a, b),
  severe: (a, b) => bySeverity(a, b) || byRead(a, b),
  size: (a, b) => b.bytes - a.bytes || byRead(a, b),
};

function wordsOf(query: string): string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}
