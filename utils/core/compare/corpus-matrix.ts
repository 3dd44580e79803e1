import { LEVELS, type Level, SEVERITIES, type Severity } from '../types.ts';
import type { Field } from './fields.ts';

/**
 * Which clause types were found in which document of the bundled corpus: facts only, no word of any document. Written by `npm run index`,
 * as lists side by side: entry k of each list of `services` is one service, entry k of each list of `documents` one document.
 */
export interface CorpusMatrix {
  readonly format: 1;
  /** Fingerprint of matrix and details together: another one, another index. */
  readonly version: string;
  /** Capture date of the newest document, as ISO date. */
  readonly date: string;
  /** Fingerprints of what made the findings. */
  readonly engine: string;
  readonly taxonomy: string;
  readonly types: readonly string[];
  readonly companies: readonly string[];
  readonly services: {
    readonly name: readonly string[];
    readonly field: readonly Field[];
    /** Number of the company in `companies`: several services of one company count once. */
    readonly company: readonly number[];
    /** 3: known to nearly everybody, 2: well known, 1: others. A judgement, from general knowledge. */
    readonly size: readonly number[];
    /** Hosts of its own documents, several divided by spaces. */
    readonly hosts: readonly string[];
  };
  /** English documents only, by type, then by service. */
  readonly documents: {
    readonly service: readonly number[];
    /** Number of the type in `types`. */
    readonly type: readonly number[];
    /** Days since 1970-01-01 of the version that was read. */
    readonly captured: readonly number[];
    readonly words: readonly number[];
    /** '1' where the document counts for shares: one of each template, one of each company and type. */
    readonly counted: string;
  };
  /** By clause id, a character a document: '.' not found, else `cellOf`. A clause id that is not here was found nowhere. */
  readonly columns: Readonly<Record<string, string>>;
}

/** What was found of one clause type in one document. */
export interface Cell {
  readonly severity: Severity;
  readonly level: Level;
}

const FIRST = 'a'.charCodeAt(0);

/** The character that stands for a finding. */
export function charOf({ severity, level }: Cell): string {
  return String.fromCharCode(FIRST + SEVERITIES.indexOf(severity) * LEVELS.length + LEVELS.indexOf(level));
}

const CELLS: readonly (Cell | null)[] = SEVERITIES.flatMap((severity) => LEVELS.map((level) => ({ severity, level })));

/** The cells of a clause type, for `isSureAt`: where many documents are looked at, this is several times as fast as a cell each. */
export function columnOf(matrix: CorpusMatrix, clause: string): string {
  return Object.hasOwn(matrix.columns, clause) ? matrix.columns[clause]! : '';
}

/** Whether a clause type was found at High or Medium in document `at`. */
export function isSureAt(column: string, at: number): boolean {
  const number = column.charCodeAt(at) - FIRST;
  return number >= 0 && number % LEVELS.length < UNSURE;
}

const UNSURE = LEVELS.indexOf('Low');

/** What was found of a clause type in document `at`; null when nothing was. */
export function cellOf(matrix: CorpusMatrix, clause: string, at: number): Cell | null {
  return CELLS[columnOf(matrix, clause).charCodeAt(at) - FIRST] ?? null;
}

/** Like cellOf, but only what is counted and shown of others: High and Medium. */
export function sureCellOf(matrix: CorpusMatrix, clause: string, at: number): Cell | null {
  const cell = cellOf(matrix, clause, at);
  return cell?.level === 'Low' ? null : cell;
}

/** The ISO date of a day that is counted from 1970-01-01. */
export function dateOfDay(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}

/** The same few hundred days stand in every list. */
const dates = new Map<number, string>();
