import type { Level, Severity } from '../types.ts';
import { type CorpusMatrix, cellOf, dateOfDay } from './corpus-matrix.ts';
import type { Field } from './fields.ts';

/** What the matrix lacks: file assets/index/details.json. */
export interface IndexDetails {
  readonly format: 1;
  /** That of the matrix it belongs to. */
  readonly version: string;
  /** In the order of the matrix's services. */
  readonly services: readonly (readonly DetailsOfDocument[])[];
}

export type DetailsOfDocument = {
  readonly url: string | null;
  /** Day of the first recorded version, from 1970-01-01. */
  readonly first: number;
  /** Versions recorded in all. */
  readonly versions: number;
} & (
  | {
      /** Number of the document in the matrix. */
      readonly at: number;
      /** Per finding, in the order of the columns: block of the surest place, and 8 hexadecimal digits each, one after the other. */
      readonly blocks: readonly number[];
      readonly quotes: string;
      readonly absences?: readonly string[] | undefined;
    }
  /** A document in another language, which was not looked through. */
  | { readonly at: null; readonly type: number; readonly captured: number; readonly words: number; readonly language: string }
);

/** One service of the index with its documents, as IndexedDB keeps it. */
export interface IndexedService {
  readonly service: string;
  readonly field: Field;
  readonly company: string;
  readonly size: number;
  readonly documents: readonly {
    readonly type: string;
    readonly url: string | null;
    readonly captured: string;
    readonly firstTracked: string;
    readonly versions: number;
    readonly words: number;
    /** BCP 47 primary tag; documents in other languages than English have no findings: they were not looked through. */
    readonly language: string;
    readonly counted: boolean;
    readonly findings: readonly {
      readonly clause: string;
      readonly severity: Severity;
      readonly level: Level;
      readonly block: number;
      readonly quote: string;
    }[];
    readonly absences: readonly string[];
  }[];
}

/** All services of the index, put together from its two files. Throws a RangeError where they do not fit each other. */
export function serviceRows(matrix: CorpusMatrix, details: IndexDetails): IndexedService[] {
  const { services, companies } = matrix;
  if (details.version !== matrix.version || details.services.length !== services.name.length) {
    throw new RangeError('The two files of the index are of different versions');
  }
  const clauses = Object.keys(matrix.columns);
  return services.name.map((service, number) => ({
    service,
    field: services.field[number]!,
    company: companies[services.company[number]!]!,
    size: services.size[number]!,
    documents: details.services[number]!.map((one) => rowOf(matrix, clauses, one)),
  }));
}

function rowOf(matrix: CorpusMatrix, clauses: readonly string[], one: DetailsOfDocument): IndexedService['documents'][number] {
  const { types, documents } = matrix;
  const { url, versions } = one;
  const firstTracked = dateOfDay(one.first);
  if (one.at === null) {
    const { type, captured, words, language } = one;
    const rest = { language, counted: false, findings: [], absences: [] };
    return { type: types[type]!, url, captured: dateOfDay(captured), firstTracked, versions, words, ...rest };
  }
  const { at, blocks, quotes, absences = [] } = one;
  const found = clauses.flatMap((clause) => {
    const cell = cellOf(matrix, clause, at);
    return cell ? [{ clause, ...cell }] : [];
  });
  if (found.length !== blocks.length || quotes.length !== blocks.length * 8) throw new RangeError('Findings without a place in the index');
  return {
    type: types[documents.type[at]!]!,
    url,
    captured: dateOfDay(documents.captured[at]!),
    firstTracked,
    versions,
    words: documents.words[at]!,
    language: 'en',
    counted: documents.counted[at] === '1',
    findings: found.map((finding, k) => ({ ...finding, block: blocks[k]!, quote: quotes.slice(k * 8, k * 8 + 8) })),
    absences,
  };
}
