export const FILE_PROBLEMS = [
  'empty',
  'too-large',
  'wrong-type',
  'old-word',
  'broken-pdf',
  'broken-docx',
  'password',
  'pictures',
  'no-text',
  'unreadable',
] as const;
export type FileProblemKind = (typeof FILE_PROBLEMS)[number];

/** A file that cannot be read, and why; the page has the sentence for it. */
export class FileProblem extends Error {
  readonly kind: FileProblemKind;

  constructor(kind: FileProblemKind) {
    super(kind);
    this.name = 'FileProblem';
    this.kind = kind;
  }
}
