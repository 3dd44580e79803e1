import type { DocumentType } from '../../utils/core/types.ts';
import type { PageReport } from '../../utils/ext/messages.ts';
import { documentsText, monthText } from '../findings/corpus-wording.ts';
import styles from './Profile.module.css';
import { counted } from './popup-model.ts';

interface ProfileLineProps {
  readonly type: DocumentType | null;
  readonly comparison: NonNullable<PageReport['comparison']>;
}

/** Where the document stands among others of its type, in one line; how that was reckoned, on demand. */
export function ProfileLine({ type, comparison: { below, n, date } }: ProfileLineProps) {
  const [word, count] = below >= 50 ? ['More', below] : ['Less', 100 - below];
  return (
    <details class={styles.line}>
      <summary>
        <span>
          {word} risk than <strong>{count} of 100</strong> {documentsText(type)}, allowing for length{' '}
          <span class={styles.basis}>
            (n = {new Intl.NumberFormat('en').format(n)}, {monthText(date)})
          </span>
        </span>
      </summary>
      <p>
        Each risk found counts by its severity and by how sure Caveat is; protections take off up to a quarter. The sum is held against{' '}
        {counted(n, 'English document')} of this type, the newest of {monthText(date)}. Longer documents say more of everything, so what is
        usual for this length is taken off first. It compares the words of this document. It says nothing about the company.
      </p>
    </details>
  );
}
