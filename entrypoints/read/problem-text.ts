import { FileProblem, type FileProblemKind } from '../../utils/files/file-problem.ts';

/** The sentences for a file that could not be read: what is the case, and what to do next. */
export function problemText(error: unknown): string {
  return error instanceof FileProblem ? TEXTS[error.kind] : 'Something went wrong while this was read. Try again, or paste the text below.';
}

const TEXTS: Readonly<Record<FileProblemKind, string>> = {
  empty: 'There is no text in it: it is empty.',
  'too-large': 'This file is too large for a policy, so Caveat did not open it. Paste the part that matters to you below.',
  'wrong-type': 'Caveat cannot read this kind of file. It reads PDF, Word (.docx), web pages (.html), Markdown and plain text.',
  'old-word': 'This is a Word document in the old .doc format, or one with a password. Save it as .docx or PDF without one, and open that.',
  'broken-pdf': 'This PDF is damaged or was not downloaded in full. Download it again, or paste its text below.',
  'broken-docx': 'This Word document is damaged. Open it in Word and save it again, or paste its text below.',
  password: 'This PDF is locked with a password. Open it in your PDF viewer, then copy its text and paste it below.',
  pictures: 'This PDF holds pictures of pages and no text. A program that recognises text (OCR) can make one that Caveat reads.',
  'no-text': 'We did not find any text in it.',
  unreadable: 'The browser could not open this file. It may have been moved, or be a folder: choose it again.',
};
