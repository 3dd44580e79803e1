import { NORMALISER_VERSION, normaliseForHash } from '../core/text/normalise-for-hash.ts';
import type { DocumentType } from '../core/types.ts';
import { type Database, database } from './db.ts';
import { documentId } from './document-id.ts';
import { sha256 } from './hash.ts';
import { tidy } from './retention.ts';
import { DocumentRow, FindingRow, readable, TextRow, VersionRow } from './rows.ts';
import { tellLibrary } from './tell-library.ts';
import { countsOf, type Totals, totalsOf, versionBytes } from './totals.ts';
import { type LibraryTransaction, transact } from './transact.ts';

/** One reading of one document, as the reader reports it. */
export interface Read {
  readonly url: string;
  readonly service: string;
  readonly title: string;
  readonly type: DocumentType | null;
  readonly language: string;
  /** The document's text, one block a line. Kept as it is; its hash is of the normalised form. */
  readonly text: string;
  readonly words: number;
  readonly blocks: number;
  readonly statedDate: string | null;
  readonly findings: readonly Omit<FindingRow, 'document' | 'hash'>[];
  /** Fingerprints of what made the findings. */
  readonly engine: string;
  readonly taxonomy: string;
}

/** What became of a reading. `full`: no room. `unavailable`: the database does not open or broke off. In both, nothing was changed. */
export type Saved =
  | { readonly outcome: 'saved'; readonly document: string; readonly hash: string; readonly isNewVersion: boolean }
  | { readonly outcome: 'full' | 'unavailable' };

/**
 * Keeps a reading: document, version, text and findings in one transaction, all or nothing. A version that is known gets new dates only;
 * its findings are replaced when another engine or taxonomy made them. Doing it twice is doing it once, but for the count of readings.
 * Then what is too much for the retention setting goes (tidy), and the pages are told.
 */
export async function saveRead(read: Read, now: number = Date.now(), open: () => Promise<Database> = database): Promise<Saved> {
  const document = documentId(read.url, read.type);
  const hash = await sha256(normaliseForHash(read.text));
  try {
    const isNewVersion = await transact(await open(), (tx) => write(tx, read, document, hash, now));
    await afterSave(document, now);
    return { outcome: 'saved', document, hash, isNewVersion };
  } catch (error) {
    if (!(error instanceof Error || error instanceof DOMException)) throw error;
    if (error.name === 'QuotaExceededError') return { outcome: 'full' };
    if (DATABASE_ERRORS.has(error.name)) return { outcome: 'unavailable' };
    throw error;
  }
}

/** Making room and telling come after: whatever becomes of them, the reading is kept. */
async function afterSave(document: string, now: number): Promise<void> {
  await tidy(document, now).catch(() => {});
  await tellLibrary();
}

/** A document with its versions (newest first) and the findings of the one read last. */
export interface StoredDocument {
  readonly document: DocumentRow;
  readonly versions: readonly VersionRow[];
  readonly findings: readonly FindingRow[];
  /** Rows that could not be read and are left out. */
  readonly skipped: number;
}

/** What is kept of a document, or undefined when nothing readable is. */
export async function readDocument(id: string): Promise<StoredDocument | undefined> {
  const db = await database();
  const document = DocumentRow.safeParse(await db.get('documents', id)).data;
  if (!document) return undefined;
  const { versions, skipped } = await versionsOf(id);
  const findings = readable(await db.getAllFromIndex('findings', 'version', [id, document.latest]), FindingRow);
  return { document, versions, findings: findings.rows, skipped: skipped + findings.skipped };
}

/** All versions of a document, newest first. */
export async function versionsOf(id: string): Promise<{ readonly versions: readonly VersionRow[]; readonly skipped: number }> {
  const { rows, skipped } = readable(await (await database()).getAllFromIndex('versions', 'document', id), VersionRow);
  return { versions: rows.sort((a, b) => b.firstSeen - a.firstSeen), skipped };
}

/** The text of a version, one block a line, or undefined when it is not there or does not read. */
export async function textOf(hash: string): Promise<string | undefined> {
  return TextRow.safeParse(await (await database()).get('texts', hash)).data?.text;
}

/** What IndexedDB reports when the database is closed, going away, newer than this build, or broken. */
const DATABASE_ERRORS = new Set([
  'DatabaseBlockedError',
  'AbortError',
  'InvalidStateError',
  'NotFoundError',
  'UnknownError',
  'VersionError',
  'DataError',
]);

/** Writes the reading; whether its version is new. */
async function write(tx: LibraryTransaction, read: Read, document: string, hash: string, now: number): Promise<boolean> {
  const findings = tx.objectStore('findings');
  const versions = tx.objectStore('versions');
  const known = DocumentRow.safeParse(await tx.objectStore('documents').get(document)).data;
  const version = VersionRow.safeParse(await versions.get([document, hash])).data;
  // Known and whole: rows that were lost or damaged meanwhile are written again.
  const sameMakers = version?.engine === read.engine && version.taxonomy === read.taxonomy && (await isWhole());
  const outdated = sameMakers ? [] : await findings.index('version').getAllKeys([document, hash]);
  const rows = sameMakers ? [] : read.findings.map((finding) => FindingRow.parse({ ...finding, document, hash }));
  const row = sameMakers
    ? { ...version, firstSeen: Math.min(version.firstSeen, now), lastSeen: now }
    : versionRow(read, hash, now, rows, document, version);
  const totals = await totalsWith(row);
  const works = [
    () => tx.objectStore('documents').put(documentRow(read, document, now, known, totals)),
    () => versions.put(row),
    ...(sameMakers ? [] : [() => tx.objectStore('texts').put({ hash, text: read.text })]),
    ...outdated.map((key) => () => findings.delete(key)),
    ...rows.map((one) => () => findings.put(one)),
  ];
  // Each in an async function of its own: one that throws at once must not leave the others' rejections unheard.
  await Promise.all(works.map(async (work) => work()));
  return version === undefined;

  async function isWhole(): Promise<boolean> {
    if (!TextRow.safeParse(await tx.objectStore('texts').get(hash)).success) return false;
    const { rows: kept, skipped } = readable(await findings.index('version').getAll([document, hash]), FindingRow);
    return skipped === 0 && kept.length >= read.findings.length;
  }

  /** The same versions as before have the same room; any other case is counted anew, which also mends what was wrong. */
  async function totalsWith(top: VersionRow): Promise<Totals> {
    if (known && sameMakers) return { ...known, latest: hash, words: top.words, counts: top.counts };
    const others = readable(await versions.index('document').getAll(document), VersionRow).rows.filter((one) => one.hash !== hash);
    return totalsOf(top, others);
  }
}

function documentRow(read: Read, id: string, now: number, known: DocumentRow | undefined, totals: Totals): DocumentRow {
  const { url, service, title, type, language } = read;
  const { latest, words, counts, versions, bytes } = totals;
  return {
    id,
    url,
    host: new URL(url).hostname,
    service,
    title,
    type,
    language,
    // A clock that was set back: nothing was read before it was read first.
    firstRead: Math.min(known?.firstRead ?? now, now),
    lastRead: now,
    reads: (known?.reads ?? 0) + 1,
    latest,
    starred: known?.starred ?? false,
    words,
    counts,
    versions,
    bytes,
  };
}

function versionRow(
  read: Read,
  hash: string,
  now: number,
  findings: readonly FindingRow[],
  document: string,
  known: VersionRow | undefined,
): VersionRow {
  const { words, blocks, statedDate, engine, taxonomy, text } = read;
  return {
    document,
    hash,
    normaliser: NORMALISER_VERSION,
    firstSeen: Math.min(known?.firstSeen ?? now, now),
    lastSeen: now,
    words,
    blocks,
    statedDate,
    engine,
    taxonomy,
    counts: countsOf(findings),
    bytes: versionBytes(text, findings),
  };
}
