import { database } from './db.ts';
import { blobOf } from './export-library.ts';
import { listDocuments } from './library.ts';
import { type DocumentRow, FindingRow, readable, VersionRow } from './rows.ts';

const COLUMNS = [
  'service',
  'document_type',
  'url',
  'version_hash',
  'stated_date',
  'first_seen',
  'last_seen',
  'clause',
  'title',
  'severity',
  'polarity',
  'confidence',
  'p',
  'evidence',
  'block',
  'start',
  'end',
  'quote',
] as const;

/**
 * All findings of the library as a table: CSV by RFC 4180, UTF-8 with byte order mark, one line a place, piece by piece. By document id,
 * then the version first seen, then clause, in the order of the text. `titles` are the names of clause types by id.
 * Positions are UTF-16 units in the block, times ISO 8601 in UTC.
 */
export async function* findingsCsv(titles: ReadonlyMap<string, string> = new Map()): AsyncGenerator<string, undefined> {
  yield `\ufeff${COLUMNS.join(',')}\r\n`;
  const { documents } = await listDocuments();
  for (const document of documents.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const lines = await linesOf(document, titles);
    if (lines.length > 0) yield lines.join('');
  }
}

/** The same as a Blob to download. */
export async function findingsCsvBlob(titles?: ReadonlyMap<string, string>): Promise<Blob> {
  return (await blobOf(findingsCsv(titles), 'text/csv;charset=utf-8')).blob;
}

async function linesOf(document: DocumentRow, titles: ReadonlyMap<string, string>): Promise<string[]> {
  const db = await database();
  const versions = readable(await db.getAllFromIndex('versions', 'document', document.id), VersionRow).rows;
  const lines: string[] = [];
  for (const version of versions.sort((a, b) => a.firstSeen - b.firstSeen)) {
    const findings = readable(await db.getAllFromIndex('findings', 'version', [document.id, version.hash]), FindingRow).rows;
    for (const finding of findings) lines.push(...finding.spans.map((span) => line(document, version, finding, span, titles)));
  }
  return lines;
}

function line(
  document: DocumentRow,
  version: VersionRow,
  { clause, severity, polarity }: FindingRow,
  { block, start, end, quote, p, level, evidence }: FindingRow['spans'][number],
  titles: ReadonlyMap<string, string>,
): string {
  const row: Record<(typeof COLUMNS)[number], string | number> = {
    service: document.service,
    document_type: document.type ?? '',
    url: document.url,
    version_hash: version.hash,
    stated_date: version.statedDate ?? '',
    first_seen: timeOf(version.firstSeen),
    last_seen: timeOf(version.lastSeen),
    clause,
    title: titles.get(clause) ?? '',
    severity,
    polarity,
    confidence: level,
    p,
    evidence,
    block,
    start,
    end,
    quote,
  };
  return `${COLUMNS.map((column) => cell(row[column])).join(',')}\r\n`;
}

/** A time that no calendar has (a damaged row) is told as none. */
function timeOf(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/**
 * A cell, in quotes where it needs them. Spreadsheets take a text that begins with one of these signs for a formula, and a document's words
 * come from outside: an apostrophe before it makes it a text.
 */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Also as full-width signs, which some spreadsheets read alike. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
