import { SeverityMark } from '../findings/SeverityMark.tsx';
import { TONE_WORD } from '../findings/wording.ts';
import styles from './CountMarks.module.css';
import { COUNTED, type Counts } from './library-model.ts';

/** How many kinds of clause of each severity: shape, number, and the word for whoever cannot see the shape. Each has its own column. */
export function CountMarks({ counts }: { counts: Counts }) {
  const found = COUNTED.filter(([severity]) => counts[severity] > 0);
  if (found.length === 0) return <p class={styles.nothing}>Nothing flagged</p>;
  return (
    <ul class={styles.marks}>
      {COUNTED.map(([severity, tone]) =>
        counts[severity] === 0 ? (
          <li key={severity} class={styles.zero} aria-hidden="true" />
        ) : (
          <li key={severity} class={`cv-${tone}`} title={`${counts[severity]} ${TONE_WORD[tone].toLowerCase()}`}>
            <SeverityMark tone={tone} size={13} />
            <span>{counts[severity]}</span>
            <span class="cv-hidden"> {TONE_WORD[tone].toLowerCase()}</span>
          </li>
        ),
      )}
    </ul>
  );
}
