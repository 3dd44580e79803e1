import { type CorpusIndex, loadMatrix, serviceRow } from '../../utils/store/corpus-index.ts';

/** What the background asks of the bundled index. */
export type IndexReader = Pick<CorpusIndex, 'matrix' | 'service'>;

export const bundledIndex: IndexReader = { matrix: loadMatrix, service: serviceRow };
