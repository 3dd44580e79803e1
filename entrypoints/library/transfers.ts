import texts from 'virtual:caveat-texts';
import { sizeText } from '../../components/library/figures.ts';
import type { Transfer } from '../../components/library/library-model.ts';
import { counted } from '../../components/popup/popup-model.ts';
import { ENGINE_VERSION, TAXONOMY_VERSION } from '../../utils/ext/build-versions.ts';
import { libraryBlob } from '../../utils/store/export-library.ts';
import { findingsCsvBlob } from '../../utils/store/findings-csv.ts';
import { ImportError } from '../../utils/store/import-error.ts';
import { type ImportResult, importLibrary } from '../../utils/store/import-library.ts';
import { findingsFileName, libraryFileName, MOST_BYTES } from '../../utils/store/library-file.ts';
import { problemText } from './texts.ts';

type Show = (transfer: Transfer) => void;

/** Hands the whole library to the browser as one file to download. */
export async function exportJson(show: Show): Promise<void> {
  await transfer('Exporting the library', show, async (tell) => {
    const maker = { engine: ENGINE_VERSION, taxonomy: TAXONOMY_VERSION };
    const { blob, exported } = await libraryBlob(maker, tell);
    const name = libraryFileName();
    download(blob, name);
    const took = `${counted(exported.documents, 'document')} with ${counted(exported.versions, 'version')} in ${name}, ${sizeText(blob.size)}.`;
    const left = exported.leftOut > 0 ? [`${counted(exported.leftOut, 'damaged entry', 'damaged entries')} could not be read.`] : [];
    const large = blob.size > MOST_BYTES ? [`Larger than ${sizeText(MOST_BYTES)}: Caveat can read back files up to that size only.`] : [];
    return { kind: 'done', what: 'Exported', took: [took, ...large], refused: left };
  });
}

/** Hands all findings to the browser as a table to download. */
export async function exportCsv(show: Show): Promise<void> {
  await transfer('Exporting the findings', show, async () => {
    const blob = await findingsCsvBlob(new Map(Object.values(texts).map(({ id, title }) => [id, title])));
    const name = findingsFileName();
    download(blob, name);
    return { kind: 'done', what: 'Exported', took: [`All findings in ${name}, ${sizeText(blob.size)}.`], refused: [] };
  });
}

let running: AbortController | undefined;

/** Calls off an import that is under way: nothing of it stays. */
export function stopImport(): void {
  running?.abort();
}

/** Merges an exported library into this one, and tells what it took, what it merged, and what it refused and why. */
export async function importFile(file: File, show: Show): Promise<void> {
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  // What was called off says no more.
  const told: Show = (one) => {
    if (!signal.aborted) show(one.kind === 'running' ? { ...one, stops: true } : one);
  };
  await transfer(`Importing ${file.name}`, told, async (tell) => {
    // Checked first, then written: two halves of one way.
    const result = await importLibrary(file, ({ phase, share }) => tell(phase === 'checking' ? share / 2 : 0.5 + share / 2), signal);
    return { kind: 'done', what: `Imported ${file.name}`, took: tookText(result), refused: refusedText(result) };
  });
}

function tookText({ took, merged, unchanged }: ImportResult): string[] {
  const lines: string[] = [];
  if (took.documents + took.versions + took.findings > 0)
    lines.push(
      `New here: ${counted(took.documents, 'document')}, ${counted(took.versions, 'version')}, ${counted(took.findings, 'finding')}.`,
    );
  if (merged > 0) lines.push(`Merged with what was here: ${counted(merged, 'document')}.`);
  if (unchanged > 0) lines.push(`Here already, nothing to add: ${counted(unchanged, 'document')}.`);
  return lines.length > 0 ? lines : ['There was nothing in it to take.'];
}

function refusedText({ refused, refusedCount }: ImportResult): string[] {
  const more = refusedCount - refused.length;
  return [
    ...refused.map(({ what, why }) => `${what}: ${why}`),
    ...(more > 0 ? [`And ${counted(more, 'more entry', 'more entries')}.`] : []),
  ];
}

async function transfer(what: string, show: Show, work: (tell: (share: number) => void) => Promise<Transfer>): Promise<void> {
  show({ kind: 'running', what, share: null });
  try {
    show(await work((share) => show({ kind: 'running', what, share })));
  } catch (error) {
    console.error(error);
    show({ kind: 'failed', what: `${what} did not work`, reason: error instanceof ImportError ? error.message : problemText(error) });
  }
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads it after the click; how long a slow disk takes it does not say.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
