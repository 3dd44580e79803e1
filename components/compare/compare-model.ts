import type { SideRef } from '../../utils/core/compare/addresses.ts';
import type { Side } from '../../utils/core/compare/compare-documents.ts';
import type { DocumentType } from '../../utils/core/types.ts';

/** Something that can be chosen for a side. */
export interface Option {
  readonly ref: SideRef;
  readonly label: string;
  /** What tells it from others of its name: type and date, line of business. */
  readonly detail: string;
}

export const SECTIONS = ['own', 'averages', 'services'] as const;
export type Options = Readonly<Record<(typeof SECTIONS)[number], readonly Option[]>>;

/** A place in a document of the person's own library. */
export interface OwnQuote {
  readonly quote: string;
  /** Trigger words as [start, end), UTF-16 offsets in `quote`. */
  readonly words: readonly (readonly [number, number])[];
  /** The document at this place. */
  readonly href: string | null;
}

/** A side that can be shown. */
export interface ShownSide extends Side {
  readonly kind: SideRef['kind'];
  /** As a heading: "Lumenfold"; of an average: "Social networks". */
  readonly name: string;
  /** Title of the document; of an average, what it is of. */
  readonly title: string;
  /** Open Terms Archive type, or null where nobody knows. */
  readonly type: string | null;
  /** ISO date: read (own), recorded (index), newest of an average. */
  readonly date: string;
  /** The document's own "last updated", as ISO date. */
  readonly statedDate: string | null;
  /** Length of a document; null of an average. */
  readonly words: number | null;
  /** Where the document stands; null of an average. */
  readonly href: string | null;
  /** By clause id; only of documents in the person's own library. */
  readonly quotes: ReadonlyMap<string, OwnQuote>;
}

export type SideProblem =
  /** The document was in the library and is no more. */
  | { readonly kind: 'deleted' }
  /** The index does not know this service. */
  | { readonly kind: 'unknown'; readonly service: string }
  /** There is a service or a field, but no document of this type; `types`: those that both sides have. */
  | { readonly kind: 'no-type'; readonly name: string; readonly type: string; readonly types: readonly DocumentType[] }
  /** The document was not looked through. `language`: BCP 47 primary tag. */
  | { readonly kind: 'language'; readonly name: string; readonly language: string; readonly href: string | null }
  /** The bundled index cannot be read. */
  | { readonly kind: 'no-index' }
  /** The library cannot be read. */
  | { readonly kind: 'no-library' };

export type SideState =
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly problem: SideProblem }
  | { readonly kind: 'ready'; readonly side: ShownSide };

export interface CompareModel {
  /** Null while they are being read. */
  readonly options: Options | null;
  readonly a: { readonly ref: SideRef | null; readonly state: SideState };
  readonly b: { readonly ref: SideRef | null; readonly state: SideState };
  readonly type: DocumentType;
  /** Types that can be chosen with these sides; always has `type`. */
  readonly types: readonly DocumentType[];
}

export interface CompareActions {
  choose(side: 'a' | 'b', ref: SideRef): void;
  chooseType(type: DocumentType): void;
  swap(): void;
  print(): void;
  copy(text: string): Promise<boolean>;
  retry(): void;
}
