import { database } from '../../utils/store/db.ts';
import { type Read, saveRead } from '../../utils/store/documents.ts';
import { LIBRARY_STORES } from '../../utils/store/transact.ts';
import { finding, read } from './sample-read.ts';

/** A reading whose findings stand where the text says: `[clause, block number from 1, words of it]`. */
export function reading(text: string, found: readonly (readonly [string, number, string])[], change: Partial<Read> = {}): Read {
  return read({
    text,
    words: text.split(/\s+/).length,
    blocks: text.split('\n').length,
    findings: found.map((one) => placed(text, ...one)),
    ...change,
  });
}

export function placed(text: string, clause: string, block: number, quote: string): Read['findings'][number] {
  const one = finding(clause, clause.endsWith('right') ? 'info' : 'high');
  const start = text.split('\n')[block - 1]!.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" does not stand in block ${block}`);
  return { ...one, spans: [{ ...one.spans[0]!, block, start, end: start + quote.length, quote, words: [[start, start + 1]] }] };
}

/** Two documents, one with two versions. */
export async function fillLibrary(): Promise<void> {
  const first = 'Privacy notice\nWe sell your data to partners.\nYou may delete it.';
  await saveRead(
    reading(first, [
      ['sale-of-personal-data', 2, 'We sell your data'],
      ['deletion-right', 3, 'You may delete it'],
    ]),
    1_000,
  );
  await saveRead(reading('Privacy notice\nWe never sell “data”.', [['sale-of-personal-data', 2, 'sell “data”']]), 2_000);
  const terms = reading('Terms\nAll disputes go to arbitration.', [['forced-arbitration', 2, 'disputes go to arbitration']], {
    url: 'https://game.example/terms',
    type: 'Terms of Service',
    service: 'Game',
  });
  await saveRead(terms, 3_000);
}

/** All rows of the person's own, by store and key. */
export async function dump(): Promise<Record<string, unknown[]>> {
  const db = await database();
  return Object.fromEntries(await Promise.all(LIBRARY_STORES.map(async (store) => [store, await db.getAll(store)] as const)));
}
