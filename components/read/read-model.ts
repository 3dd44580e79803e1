import type { PageReport } from '../../utils/ext/messages.ts';
import type { Comparison } from '../popup/comparison.ts';

export type ReadModel =
  /** Nothing is open; `problem` says why the last try failed, `name` of what. */
  | { readonly kind: 'start'; readonly problem: string | null; readonly name: string }
  | { readonly kind: 'opening'; readonly name: string; readonly done: number; readonly all: number }
  | OpenDocument;

export interface OpenDocument {
  readonly kind: 'document';
  readonly name: string;
  /** The text, filled and marked by its owner; the view only gives it its place. */
  readonly article: HTMLElement;
  /** Null while the text is being looked through. */
  readonly report: PageReport | null;
  /** How it stands among documents of other services; null where there is nothing to compare with, or not yet. */
  readonly comparison: Comparison | null;
  /** What the reader should know of the file, in sentences. */
  readonly notes: readonly string[];
  /** Flag the person is at, from 1 (0: none yet), of how many. */
  readonly position: number;
  readonly total: number;
}

export interface ReadActions {
  openFile(file: File): void;
  openText(text: string): void;
  /** Stops what is being opened, or closes the document. */
  close(): void;
  jumpTo(clause: string, span: number): void;
  step(by: 1 | -1): void;
  print(): void;
  /** Opens one of our own pages in a tab of its own. */
  openPage(address: string): void;
}
