import { type CorpusIndex, loadMatrix, serviceRow } from '../../utils/store/corpus-index.ts';

/** What the background asks of the bundled index. */
export type IndexReader = Pick<CorpusIndex, 'matrix' | 'service'>;

/** Has the index at hand before a card asks for it: reading its files takes longer than a person looks at a highlight. */
export function warmUp(): void {
  // Without an index the card says nothing of others; nobody waits here.
  bundledIndex.service('').catch(() => {});
}

export const bundledIndex: IndexReader = { matrix: loadMatrix, service: serviceRow };
