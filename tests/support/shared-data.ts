import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ScanDocument } from '../../utils/core/types.ts';
import { ROOT } from './source-files.ts';

/** Real documents and labels lie beside the project on some machines; tests that need them are skipped elsewhere. */
export const SHARED = path.join(ROOT, '..', 'shared');
export const hasShared = existsSync(path.join(SHARED, 'corpus', 'index.json')) && existsSync(path.join(SHARED, 'gold', 'docs'));
/** For test names: says why a test did not run. */
export const needsShared = hasShared ? '' : ' (skipped: no ../shared with real documents here)';

export interface CorpusEntry {
  readonly service: string;
  readonly type: string;
  readonly collection: string;
  readonly path: string;
}

export interface GoldDocument extends ScanDocument {
  readonly service: string;
  readonly collection: string;
}

/** The corpus in its own order, without the texts. */
export function corpusIndex(): CorpusEntry[] {
  return JSON.parse(readFileSync(path.join(SHARED, 'corpus', 'index.json'), 'utf8')) as CorpusEntry[];
}

/** The Markdown of one corpus document. */
export function corpusText(entry: CorpusEntry): string {
  return readFileSync(path.join(SHARED, 'corpus', entry.path), 'utf8');
}

/** All labelled documents, by file name. */
export function goldDocuments(): GoldDocument[] {
  const folder = path.join(SHARED, 'gold', 'docs');
  return readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as GoldDocument);
}
