import type { ServicesAsked } from '../../utils/core/compare/addresses.ts';
import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import type { IndexedService } from '../../utils/core/compare/service-rows.ts';
import type { DocumentType } from '../../utils/core/types.ts';
import type { ReportFinding } from '../../utils/ext/messages.ts';

/** A service's addresses and dates by its name; null where they could not be read, absent until they are. */
export type Details = ReadonlyMap<string, IndexedService | null>;

/** Documents of the own library with a clause type: how many, and those read last with the place of it. */
export interface OwnFound {
  readonly total: number;
  readonly documents: readonly {
    readonly id: string;
    readonly service: string;
    readonly type: DocumentType | null;
    readonly url: string;
    /** Milliseconds since 1970. */
    readonly lastRead: number;
    readonly finding: ReportFinding;
  }[];
}

/** What the page about services shows. */
export type ServicesModel =
  | { readonly kind: 'loading' }
  /** The index could not be read. */
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly matrix: CorpusMatrix;
      /** From the address: it may name what nobody knows. */
      readonly asked: ServicesAsked;
      readonly details: Details;
      /** By clause id, where they were asked for and are there. */
      readonly own: ReadonlyMap<string, OwnFound>;
    };

export interface ServicesActions {
  retry(): void;
  /** Asks for the details of services; they come into the model a little later. */
  need(services: readonly string[]): void;
  /** Asks for the person's own documents with a clause type. */
  needOwn(clause: string): void;
  /** Documents of one type only, or of all; kept in the address. */
  chooseType(type: DocumentType | null): void;
  /** Opens a service's document in a new tab, at the clause where it can be found. */
  openDocument(document: OpenedDocument): void;
}

export interface OpenedDocument {
  readonly service: string;
  readonly type: string;
  /** Null where there is no place to go to. */
  readonly clause: string | null;
  readonly url: string;
}
