import { NORMALISER_VERSION, normaliseForHash } from '../core/text/normalise-for-hash.ts';
import { CheckedText } from './check-place.ts';
import type { Database } from './db.ts';
import { sha256 } from './hash.ts';
import { ImportError } from './import-error.ts';
import { ImportDocument, ImportFinding, ImportText, ImportVersion } from './import-rows.ts';
import type { FileRow, LibraryFile } from './read-library-file.ts';
import { Refusals } from './refusals.ts';
import { DocumentRow, TextRow } from './rows.ts';

/** A version of the file that may be taken. */
export interface CheckedVersion {
  readonly row: ImportVersion;
  /** Clause types whose findings may be taken. */
  readonly clauses: Set<string>;
  /** A finding of it was refused: what is left is not all that was found. */
  incomplete: boolean;
}

/** What of a file may be taken. Small: texts and findings stay in the file. */
export interface CheckedFile {
  readonly documents: Map<string, ImportDocument>;
  readonly versions: Map<string, CheckedVersion>;
  /** By hash. */
  readonly texts: Map<string, CheckedTextRow>;
  /** Numbers of the findings that were refused. */
  readonly refusedFindings: ReadonlySet<number>;
  readonly refusals: Refusals;
}

interface CheckedTextRow {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Its normal form has the SHA-256 that it goes by. */
  readonly isOwn: boolean;
}

const MOST_DOCUMENTS = 20_000;
const MOST_VERSIONS = 100_000;
/** UTF-16 units kept of texts that several versions share. */
const KEPT_TEXT = 2_000_000;

export const versionKey = ({ document, hash }: { readonly document: string; readonly hash: string }): string => `${hash} ${document}`;

/**
 * Reads the file through twice, first all but findings, then those, and says what may be taken; nothing is written. Throws ImportError where
 * the file as a whole is not to be taken. `onProgress` gets the share that is done, 0 to 1.
 */
export async function checkFile(file: LibraryFile, db: Database, onProgress: (share: number) => void): Promise<CheckedFile> {
  const refusals = new Refusals();
  const documents = new Map<string, ImportDocument>();
  const versions = new Map<string, CheckedVersion>();
  const texts = new Map<string, CheckedTextRow>();
  const refusedFindings = new Set<number>();
  for await (const { rows, read } of file.rows()) {
    for (const row of rows) if (row.list !== 'findings') await check(row);
    onProgress((0.6 * read) / file.size);
  }
  await compare();
  const textOf = textReader(file, db, texts);
  for await (const { rows, read } of file.rows()) {
    for (const row of rows) if (row.list === 'findings') await checkFinding(row);
    onProgress(0.6 + (0.4 * read) / file.size);
  }
  return { documents, versions, texts, refusedFindings, refusals };

  async function check(row: FileRow): Promise<void> {
    if (row.list === 'documents') checkDocument(row);
    else if (row.list === 'versions') checkVersion(row);
    else await checkText(row);
  }

  function checkDocument({ value }: FileRow): void {
    const row = ImportDocument.safeParse(value).data;
    if (!row) refusals.add(`document ${wordOf(value, 'id')}`, WHY.row);
    else if (documents.has(row.id)) refusals.add(`document ${row.id}`, WHY.twice);
    else documents.set(row.id, row);
    if (documents.size > MOST_DOCUMENTS) throw new ImportError('too-many');
  }

  function checkVersion({ value }: FileRow): void {
    const row = ImportVersion.safeParse(value).data;
    if (!row) refusals.add(`version ${nameOf(value)}`, WHY.row);
    else if (versions.has(versionKey(row))) refusals.add(`version ${nameOf(row)}`, WHY.twice);
    else versions.set(versionKey(row), { row, clauses: new Set(), incomplete: false });
    if (versions.size > MOST_VERSIONS) throw new ImportError('too-many');
  }

  async function checkText({ value, index, from, to }: FileRow): Promise<void> {
    const row = ImportText.safeParse(value).data;
    if (!row) refusals.add(`text ${wordOf(value, 'hash')}`, WHY.row);
    else if (texts.has(row.hash)) refusals.add(`text ${row.hash}`, WHY.twice);
    else texts.set(row.hash, { index, from, to, isOwn: (await sha256(normaliseForHash(row.text))) === row.hash });
    if (texts.size > MOST_VERSIONS) throw new ImportError('too-many');
  }

  /** What hangs on what: a version on its document and its text, a document on a version, a text on a version. */
  async function compare(): Promise<void> {
    for (const [key, { row }] of versions) {
      const why = await whyNot(row);
      if (why) versions.delete(key);
      if (why) refusals.add(`version ${nameOf(row)}`, why);
    }
    const used = new Set([...versions.values()].map(({ row }) => row.document));
    for (const id of documents.keys()) {
      if (used.has(id) || (await isOurs(id))) continue;
      documents.delete(id);
      refusals.add(`document ${id}`, WHY.noVersion);
    }
    const hashes = new Set([...versions.values()].map(({ row }) => row.hash));
    for (const [hash, { isOwn }] of texts) {
      if (hashes.has(hash)) continue;
      texts.delete(hash);
      refusals.add(`text ${hash}`, isOwn ? WHY.noVersionOfText : WHY.otherText);
    }
  }

  async function whyNot(row: ImportVersion): Promise<string | undefined> {
    if (!documents.has(row.document) && !(await isOurs(row.document))) return WHY.noDocument;
    const text = texts.get(row.hash);
    // An older normal form cannot be made any more.
    return text && !text.isOwn && row.normaliser === NORMALISER_VERSION ? WHY.otherText : undefined;
  }

  async function isOurs(id: string): Promise<boolean> {
    return DocumentRow.safeParse(await db.get('documents', id)).success;
  }

  async function checkFinding({ value, index }: FileRow): Promise<void> {
    const version = versions.get(versionKey({ document: wordOf(value, 'document'), hash: wordOf(value, 'hash') }));
    const why = version ? await whyNotFinding(version, value) : WHY.noVersionOfFinding;
    if (!why) return;
    refusedFindings.add(index);
    refusals.add(`finding ${wordOf(value, 'clause')} of ${nameOf(value)}`, why);
    if (version) version.incomplete = true;
  }

  async function whyNotFinding(version: CheckedVersion, value: unknown): Promise<string | undefined> {
    const row = ImportFinding.safeParse(value).data;
    if (!row) return WHY.row;
    if (version.clauses.has(row.clause)) return WHY.twice;
    const text = await textOf(row.hash);
    if (text && !row.spans.every((span) => text.holds(span))) return WHY.quote;
    version.clauses.add(row.clause);
    return undefined;
  }
}

/** Sentences for people, about one row. */
const WHY = {
  row: 'A value is missing, too long or not what it should be.',
  twice: 'It is in the file twice.',
  noDocument: 'Its document is neither in the file nor in your library, or was refused.',
  noVersion: 'None of its versions could be taken.',
  noVersionOfText: 'It belongs to none of the versions that could be taken.',
  noVersionOfFinding: 'Its version is not in the file, or was refused.',
  otherText: 'The text is not the one that its fingerprint names.',
  quote: 'Its words do not stand in the text where it says.',
} as const;

/** Texts by hash, the library's own before the file's, which is what places will be shown in. The last ones are kept. */
function textReader(file: LibraryFile, db: Database, texts: ReadonlyMap<string, CheckedTextRow>) {
  const kept = new Map<string, { readonly text: CheckedText | undefined; readonly units: number }>();
  let units = 0;
  return async (hash: string): Promise<CheckedText | undefined> => {
    const known = kept.get(hash);
    if (known) return known.text;
    const text = await load(hash);
    units += text?.length ?? 0;
    const entry = { text: text === undefined ? undefined : new CheckedText(text), units: text?.length ?? 0 };
    kept.set(hash, entry);
    for (const [oldest, { units: freed }] of kept) {
      if (units <= KEPT_TEXT || oldest === hash) break;
      kept.delete(oldest);
      units -= freed;
    }
    return entry.text;
  };

  async function load(hash: string): Promise<string | undefined> {
    const ours = TextRow.safeParse(await db.get('texts', hash)).data;
    const theirs = texts.get(hash);
    if (ours || !theirs) return ours?.text;
    return ImportText.safeParse(await file.valueAt(theirs.from, theirs.to)).data?.text;
  }
}

function nameOf(value: unknown): string {
  return `${wordOf(value, 'document')}, ${wordOf(value, 'hash').slice(0, 12)}`;
}

/** What a row of whatever shape says of itself. */
function wordOf(value: unknown, name: string): string {
  const word =
    typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  return typeof word === 'string' ? word : '(unnamed)';
}
