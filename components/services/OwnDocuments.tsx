import { localDay } from '../../utils/core/text/local-day.ts';
import { withTextFragment } from '../../utils/core/text/text-fragment.ts';
import type { ReportFinding } from '../../utils/ext/messages.ts';
import { Quote } from '../findings/Quote.tsx';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { TONE_WORD, toneOf } from '../findings/wording.ts';
import { webAddress } from '../library/web-address.ts';
import { counted } from '../popup/popup-model.ts';
import { longDate } from './dates.ts';
import styles from './OwnDocuments.module.css';
import type { OwnFound } from './services-model.ts';

/** The person's own documents with a clause type, in their own words: only what was read here may be quoted. Nothing where there is none. */
export function OwnDocuments({ own }: { own: OwnFound | undefined }) {
  if (!own || own.total === 0) return null;
  const more = own.total - own.documents.length;
  return (
    <details class={styles.own}>
      <summary>
        <h2>In your library</h2> <span>{counted(own.total, 'document')} that you have read</span>
      </summary>
      <ul>
        {own.documents.map((one) => (
          <li key={one.id}>
            <Found {...one} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          {more} more in <a href="/library.html">your library</a>.
        </p>
      )}
    </details>
  );
}

function Found({ service, type, url, lastRead, finding }: OwnFound['documents'][number]) {
  const tone = toneOf(finding);
  const span = finding.spans[0];
  const address = webAddress(url);
  return (
    <>
      <p class={`${styles.head} cv-${tone}`}>
        <strong>{service}</strong> <span>{type ?? 'Policy document'}</span>
        <span class={styles.tone}>
          <SeverityMark tone={tone} size={13} /> {TONE_WORD[tone]}
        </span>
        <span class={styles.date}>read {longDate(localDay(lastRead))}</span>
      </p>
      {span && <Quote quote={span.quote} words={wordsIn(span)} limit={320} />}
      {span && address && (
        <a href={withTextFragment(address, span.quote)} target="_blank" rel="noopener noreferrer">
          Show it there<span class="cv-hidden">: {service}</span>
        </a>
      )}
    </>
  );
}

const wordsIn = ({ words, start }: ReportFinding['spans'][number]) =>
  words.map(([from, to]): [number, number] => [from - start, to - start]);
