import type { Rarity } from '../../utils/core/compare/rarity.ts';
import type { DocumentType } from '../../utils/core/types.ts';
import type { AgreeLinks, ClauseText, PageReport, ReportFinding } from '../../utils/ext/messages.ts';
import type { Comparison } from './comparison.ts';
import type { IndexedDocument } from './indexed-document.ts';
import type { RoomNotice } from './library-words.ts';
import type { AmongUsed } from './used-services.ts';

/** What the popup knows of the tab it was opened over. */
export type PageState =
  | { readonly kind: 'opening' }
  /** A page of the browser or of the add-on store: no extension may run there. */
  | { readonly kind: 'browser-page' }
  /** A PDF in the browser's own viewer. */
  | { readonly kind: 'pdf' }
  /** No reader in this page, and none is expected. */
  | { readonly kind: 'unread' }
  /** Access to this site was never given or was taken away; `host` is null where not even the address is told. */
  | { readonly kind: 'no-access'; readonly host: string | null }
  /** The page was opened before Caveat was installed or updated and no longer answers. */
  | { readonly kind: 'reload' }
  /** The scan could not be started. */
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'report'; readonly report: PageReport };

export const RISK_TONES = ['critical', 'high', 'medium', 'low'] as const;

/** How much was found in a document. */
export interface Counted {
  /** Kinds of risk, by severity. */
  readonly risks: Readonly<Record<(typeof RISK_TONES)[number], number>>;
  readonly protections: number;
}

/** What Caveat found when it last read a document. */
export interface KnownDocument extends Counted {
  /** Milliseconds since 1970. */
  readonly lastRead: number;
}

/** A document that a page asks the person to agree to; `text` is the page's word for it. `indexed`: what the bundled index knows of it. */
export type AgreeEntry = AgreeLinks['links'][number] & {
  readonly known: KnownDocument | null;
  readonly indexed: IndexedDocument | null;
};

/** What a page that is no policy asks the person to agree to. */
export interface Agreement {
  /** The page's own words that ask, '' where only a form does. */
  readonly sentence: string;
  readonly links: readonly AgreeEntry[];
}

/** What the own library has to say in the popup. */
export interface LibraryState {
  /** The document under the popup, where it is kept. */
  readonly kept: { readonly id: string; readonly starred: boolean } | null;
  /** Nothing that is read is kept: the person paused the library, or this is a private window. */
  readonly closed: 'paused' | 'private' | null;
  /** How the document stands among those of the services that the person uses. */
  readonly among: AmongUsed | null;
  readonly room: RoomNotice | null;
  /** What left it lately, in words. */
  readonly removed: string | null;
}

/** Before anything of the library is known. */
export const NO_LIBRARY: LibraryState = { kept: null, closed: null, among: null, room: null, removed: null };

export interface PopupModel {
  readonly page: PageState;
  /** How the document stands among others; it comes a moment after the report. Null where there is nothing to compare with. */
  readonly comparison: Comparison | 'loading' | null;
  readonly library: LibraryState;
  /** Shown over a page that is no policy. */
  readonly agreement: Agreement | null;
  readonly site: { readonly host: string; readonly on: boolean } | null;
  /** Whether policies of all sites are highlighted; null while not known. */
  readonly everywhere: boolean | null;
  /** All sites were allowed once and no longer are, though nobody turned it off here. */
  readonly withdrawn: boolean;
  readonly version: string;
  /** Something is wrong with keeping records, in words, or null. */
  readonly storageProblem: string | null;
}

export interface PopupActions {
  readPage(): void;
  reloadPage(): void;
  /** Opens an address in a new tab. */
  openDocument(url: string): void;
  /** Leaves the page for another address, in the same tab. */
  openInTab(url: string): void;
  jumpTo(clause: string, span: number): void;
  setSite(on: boolean): void;
  allowSite(): void;
  allowEverywhere(): void;
  stopEverywhere(): void;
  openHelp(): void;
  /** Our own page for files and pasted text. */
  openReader(): void;
  /** How Caveat works and how often it is right. */
  openMethodology(): void;
  /** One of our own pages, by its address in the package. */
  openOwnPage(address: string): void;
  /** Stars the document, where it is kept. */
  setStarred(on: boolean): void;
}

/** What is known of others beside a report. */
export interface Beside {
  readonly comparison: PopupModel['comparison'];
  readonly library: LibraryState;
  /** Opens one of our own pages. */
  readonly onOpenPage: (address: string) => void;
}

/** What a row needs to say how usual its clause type is. */
export interface RowOthers {
  /** Of the document; null where it is not known. */
  readonly type: DocumentType | null;
  /** By clause id; undefined until it is known. */
  readonly rarity: ReadonlyMap<string, Rarity> | undefined;
  /** Opens one of our own pages. */
  readonly onOpen: (address: string) => void;
}

/** By clause id. */
export type Texts = Readonly<Record<string, ClauseText>>;

/** The report's findings, sorted into the popup's sections. A finding none of whose places could be marked stands in `unplaced` only. */
export interface Sections {
  readonly risks: readonly ReportFinding[];
  readonly protections: readonly ReportFinding[];
  readonly unsure: readonly ReportFinding[];
  /** What the document says to other readers only: businesses, developers, staff. */
  readonly others: readonly ReportFinding[];
  readonly unplaced: readonly ReportFinding[];
}

/** Sorts findings: unplaced first out, then those for other readers, then low confidence, then by polarity. */
export function sectionsOf(findings: readonly ReportFinding[]): Sections {
  const unplaced = findings.filter((finding) => finding.spans.every((span) => !span.placed));
  const placed = findings.filter((finding) => !unplaced.includes(finding));
  const mine = placed.filter((finding) => finding.audience === undefined);
  const sure = mine.filter((finding) => finding.level !== 'Low');
  return {
    risks: sure.filter((finding) => finding.polarity === 'risk'),
    protections: sure.filter((finding) => finding.polarity === 'protection'),
    unsure: mine.filter((finding) => finding.level === 'Low'),
    others: placed.filter((finding) => finding.audience !== undefined),
    unplaced,
  };
}

/** A clause type's title; its id in words when the texts do not know it. */
export function titleOf(clause: string, texts: Texts): string {
  return texts[clause]?.title ?? clause.replaceAll('-', ' ');
}

/** "1 place", "1,204 words". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${new Intl.NumberFormat('en').format(count)} ${count === 1 ? one : many}`;
}
