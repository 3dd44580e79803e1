/** What can go wrong without being a bug, each with the sentence that a person reads. The message of the error is that sentence. */
export abstract class ExpectedError extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}

/** The browser does not let the extension into this page without a grant. */
export class NoAccessError extends ExpectedError {
  constructor() {
    super(
      'Caveat has no access to this page. Open its window from the toolbar and scan the page from there, or allow access to all sites.',
    );
  }
}
/** Pages that no extension may enter: the browser's own, its add-on gallery, a viewer for files. */
export class ProtectedPageError extends ExpectedError {
  constructor() {
    super('The browser lets no extension read this page.');
  }
}
/** The tab was closed or went elsewhere in the meantime. */
export class TabGoneError extends ExpectedError {
  constructor() {
    super('This tab was closed or moved on before it could be read.');
  }
}
/** Nobody answered: no reader in the page, or one from before an update. */
export class NobodyThereError extends ExpectedError {
  constructor() {
    super('Caveat is not reading this page yet. If it was updated a moment ago, reload the page.');
  }
}
/** The disk or the browser's share of it is full. */
export class StorageFullError extends ExpectedError {
  constructor() {
    super('There is no room left to keep this document. What was kept before is still there; free some disk space to keep new ones.');
  }
}
/** The database does not open or breaks off. */
export class StorageUnavailableError extends ExpectedError {
  constructor() {
    super('The browser did not let Caveat keep this document. The page itself was read all the same.');
  }
}
/** A clause id that this build does not know. */
export class UnknownClauseError extends ExpectedError {
  constructor() {
    super('This build has no explanation for that clause. Reload the page to read it with the current one.');
  }
}
/** The bundled index names no web address for a document, or does not know it. */
export class NoAddressError extends ExpectedError {
  constructor() {
    super('Caveat has no address for this document.');
  }
}
/** A message that does not say what messages say, or comes from where it may not come from. */
export class RefusedMessageError extends ExpectedError {
  constructor() {
    super('Caveat did not understand a message and did nothing.');
  }
}

const UNEXPECTED = 'Something went wrong inside Caveat. Reload the page to try again.';

/** The sentence to show for whatever was thrown. The texts of bugs and of browsers never reach a person. */
export function sentenceFor(error: unknown): string {
  return fromBrowser(error)?.message ?? UNEXPECTED;
}

/** The expected failure behind what a browser API threw, or undefined when it is none of them. */
export function fromBrowser(error: unknown): ExpectedError | undefined {
  if (error instanceof ExpectedError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const known = BROWSER_TEXTS.find(([pattern]) => pattern.test(text));
  return known?.[1]();
}

/** What Chromium and Firefox say, in this order: the protected pages' texts hold the words of missing access as well. */
const BROWSER_TEXTS: readonly (readonly [RegExp, () => ExpectedError])[] = [
  [/chrome:\/\/|chrome-extension:\/\/|about:|gallery|cannot be scripted|restricted/i, () => new ProtectedPageError()],
  [/cannot access|missing host permission|must request permission/i, () => new NoAccessError()],
  [/no tab with id|invalid tab id|tab was closed|frame with id|was removed|no frame/i, () => new TabGoneError()],
  [
    /receiving end does not exist|could not establish connection|message (?:port|channel) closed|no listeners/i,
    () => new NobodyThereError(),
  ],
];
