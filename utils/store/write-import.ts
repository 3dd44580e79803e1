import { type CheckedFile, type CheckedVersion, versionKey } from './check-import.ts';
import { ImportError } from './import-error.ts';
import { ImportFinding, ImportText, type ImportVersion } from './import-rows.ts';
import { mergedDocument, mergedTimes, takesTheirs } from './merge-rows.ts';
import type { FileRow, LibraryFile } from './read-library-file.ts';
import { DocumentRow, readable, TextRow, VersionRow } from './rows.ts';
import { countsOf, versionBytes } from './totals.ts';
import type { LibraryTransaction } from './transact.ts';

/** What an import changed. */
export interface Taken {
  /** New here. */
  readonly took: { readonly documents: number; readonly versions: number; readonly findings: number };
  /** Documents that were here and gained something; and those that had all of it. */
  readonly merged: number;
  readonly unchanged: number;
}

/** What is to become of one version of the file. */
interface Plan {
  readonly theirs: ImportVersion;
  readonly ours: VersionRow | undefined;
  /** Reading and findings come from the file. */
  readonly takes: boolean;
  /** Of what is taken: severities, and room of text and findings. */
  readonly found: Pick<ImportFinding, 'severity' | 'polarity' | 'level' | 'audience'>[];
  bytes: number;
}

/** Writes what was accepted, in the transaction that it is given, reading the file once more. `onProgress` gets the share that is done. */
export async function writeImport(
  tx: LibraryTransaction,
  file: LibraryFile,
  checked: CheckedFile,
  onProgress: (share: number) => void,
): Promise<Taken> {
  const documents = tx.objectStore('documents');
  const versions = tx.objectStore('versions');
  const texts = tx.objectStore('texts');
  const findings = tx.objectStore('findings');
  const plans = new Map<string, Plan>();
  for (const [key, version] of checked.versions) plans.set(key, await planOf(version));
  /** By hash: the versions that need this text, or its size. What stays the library's keeps its text, too. */
  const waiting = Map.groupBy(
    [...plans.values()].filter(({ takes }) => takes),
    ({ theirs }) => theirs.hash,
  );
  const known = await knownTexts();

  let tookFindings = 0;
  const reading = file.rows();
  for (;;) {
    const next = await keepingOpen(reading.next());
    if (next.done) break;
    await Promise.all(next.value.rows.map(async (row) => writeRow(row)));
    onProgress(next.value.read / file.size);
  }
  return writeHeads();

  async function planOf(version: CheckedVersion): Promise<Plan> {
    const { row: theirs, clauses, incomplete } = version;
    const key = [theirs.document, theirs.hash] as [string, string];
    const ours = VersionRow.safeParse(await versions.get(key)).data;
    if (!ours) await findings.delete(IDBKeyRange.bound(key, [...key, []]));
    const has = ours ? (await findings.index('version').count(key)) > 0 : false;
    const takes = !ours || (!incomplete && takesTheirs(ours, theirs, has, clauses.size > 0));
    if (ours && takes) await findings.delete(IDBKeyRange.bound(key, [...key, []]));
    return { theirs, ours, takes, found: [], bytes: 0 };
  }

  async function knownTexts(): Promise<ReadonlySet<string>> {
    const readableOnes = new Set<string>();
    for (const [hash, needing] of waiting) {
      const text = TextRow.safeParse(await texts.get(hash)).data?.text;
      if (text === undefined) continue;
      readableOnes.add(hash);
      for (const plan of needing) plan.bytes += versionBytes(text, []);
    }
    return readableOnes;
  }

  async function writeRow({ list, index, value }: FileRow): Promise<void> {
    if (list === 'texts') await writeText(index, value);
    if (list === 'findings' && !checked.refusedFindings.has(index)) await writeFinding(value);
  }

  async function writeText(index: number, value: unknown): Promise<void> {
    const row = ImportText.safeParse(value).data;
    const needing = row && checked.texts.get(row.hash)?.index === index && !known.has(row.hash) ? waiting.get(row.hash) : undefined;
    if (!row || !needing) return;
    for (const plan of needing) plan.bytes += versionBytes(row.text, []);
    await texts.put(row);
  }

  async function writeFinding(value: unknown): Promise<void> {
    const row = ImportFinding.parse(value);
    const plan = plans.get(versionKey(row));
    if (!plan?.takes) return;
    plan.found.push({ severity: row.severity, polarity: row.polarity, level: row.level, ...(row.audience && { audience: row.audience }) });
    plan.bytes += JSON.stringify(row).length;
    tookFindings++;
    await findings.put(row);
  }

  /** Versions and documents last: only now it is known what was found in them. */
  async function writeHeads(): Promise<Taken> {
    const byDocument = Map.groupBy(plans.values(), ({ theirs }) => theirs.document);
    const took = { documents: 0, versions: 0, findings: tookFindings };
    let merged = 0;
    let unchanged = 0;
    for (const id of new Set([...checked.documents.keys(), ...byDocument.keys()])) {
      const own = byDocument.get(id) ?? [];
      const known = DocumentRow.safeParse(await documents.get(id)).data;
      // Versions of a document that was here when they were checked.
      if (!known && !checked.documents.has(id)) throw new ImportError('busy');
      const changed = own.flatMap((plan) => changedVersion(plan) ?? []);
      for (const row of changed) await versions.put(row);
      took.versions += own.filter(({ ours }) => !ours).length;
      const all = readable(await versions.index('document').getAll(id), VersionRow).rows;
      const document = mergedDocument(known, checked.documents.get(id), all);
      const same = !document || (known !== undefined && changed.length === 0 && isSame(known, document));
      if (!same) await documents.put(document);
      if (same) unchanged++;
      else if (known) merged++;
      else took.documents++;
    }
    return { took, merged, unchanged };
  }

  /** Waits for something else than the database. A transaction with nothing to do ends by itself, so it is given something. */
  async function keepingOpen<T>(work: Promise<T>): Promise<T> {
    let waits = true;
    const settled = () => {
      waits = false;
    };
    work.then(settled, settled);
    while (waits) await documents.getKey('');
    return work;
  }
}

/** The row to write, or undefined where it stays as it is. */
function changedVersion({ theirs, ours, takes, found, bytes }: Plan): VersionRow | undefined {
  const times = mergedTimes(ours, theirs);
  if (takes) return { ...theirs, ...times, counts: countsOf(found), bytes };
  if (!ours || (ours.firstSeen === times.firstSeen && ours.lastSeen === times.lastSeen)) return undefined;
  return { ...ours, ...times };
}

/** Totals alone are no reason to write: they are mended when the document is read. */
function isSame(a: DocumentRow, b: DocumentRow): boolean {
  const rest = ({ words: _w, counts: _c, versions: _v, bytes: _b, ...row }: DocumentRow) => JSON.stringify(Object.entries(row).sort());
  return rest(a) === rest(b);
}
