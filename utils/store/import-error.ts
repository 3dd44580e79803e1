/** Why a file was not imported; its message is a sentence for people. Nothing was changed. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly reason: ImportReason;

  constructor(reason: ImportReason, options?: ErrorOptions) {
    super(`${SENTENCES[reason]} Nothing was changed.`, options);
    this.reason = reason;
  }
}

export type ImportReason = keyof typeof SENTENCES;

const SENTENCES = {
  'too-large': 'This file is larger than 100 MB, which is the most that Caveat reads.',
  'too-many': 'This file holds more documents or versions than Caveat reads: 20,000 documents, 100,000 versions.',
  broken: 'This file is damaged or cut off: it is not valid JSON.',
  'not-ours': 'This file is not a library that Caveat has exported.',
  newer: 'This file was made by a newer Caveat: update Caveat first.',
  unreadable: 'This file could not be read. Perhaps it was changed or removed meanwhile.',
  busy: 'Your library was changed meanwhile. Try again.',
  full: 'There is not enough room on your disk for this library.',
  unavailable: 'Your library could not be opened.',
} as const;
