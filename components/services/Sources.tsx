import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import { counted } from '../popup/popup-model.ts';
import { longDate } from './dates.ts';
import styles from './Sources.module.css';

/** Where the figures come from, and what they do not say. */
export function Sources({ matrix }: { matrix: CorpusMatrix }) {
  return (
    <footer class={styles.sources}>
      <h2>What these figures are</h2>
      <p>
        {counted(matrix.documents.service.length, 'document')} in English of {counted(matrix.services.name.length, 'service')}, as they were
        recorded up to {longDate(matrix.date)} by{' '}
        <a href="https://opentermsarchive.org/" target="_blank" rel="noreferrer">
          Open Terms Archive
        </a>{' '}
        and its contributors (
        <a href="https://opendatacommons.org/licenses/by/1-0/" target="_blank" rel="noreferrer">
          ODC-BY 1.0
        </a>
        ). Documents change: the date in a row is the day of the version that was read, and the service may say something else by now.
      </p>
      <p>
        Caveat read them itself; nobody checked each one. It is seldom wrong and misses some things:{' '}
        <a href="/methodology.html">how often it is right</a>. Only findings of high and medium confidence are shown, and “we did not find
        it” is not “it is not there”.
      </p>
      <p>
        Lists show every service. Shares count one of documents that share a template, and one of a company with several services. With
        fewer than 100 documents Caveat gives no word for how usual something is. All this describes texts; it is not legal advice.
      </p>
    </footer>
  );
}
