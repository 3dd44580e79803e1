import type { DocumentType } from '../../../utils/core/types.ts';

/** Pages that are hard to tell apart, written for this project: every company, person, law and court in them is invented. */
export interface HardPage {
  readonly kind: string;
  readonly url: string;
  readonly title: string;
  /** How the page is built; see render.ts. */
  readonly frame: Frame;
  /** Present on documents that Caveat should read; the type that must be told, null where two documents share a page. */
  readonly type?: DocumentType | null;
  /** One block a line: `#` headings, `-` list items, `>` quotes, `|` table rows, `=` a new tab or post, `<` markup as it is, the rest paragraphs. */
  readonly text: string;
}

export type Frame = 'article' | 'soup' | 'docs' | 'plain' | 'form' | 'posts' | 'modal' | 'tabs' | 'details' | 'pre' | 'spans';

export type HardPages = Readonly<Record<string, HardPage>>;
