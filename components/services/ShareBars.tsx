import styles from './ShareBars.module.css';
import type { Share } from './shares.ts';

export interface Bar extends Share {
  readonly id: string;
  readonly label: string;
  /** A word behind the numbers. */
  readonly word?: string | null;
}

interface ShareBarsProps {
  readonly bars: readonly Bar[];
  /** "privacy policies": what is counted, for those who do not see the heading above. */
  readonly what: string;
  /** The bar that is chosen; pressed again, none is. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** Shares as bars with their counts; each is a button that narrows the list below to its documents. */
export function ShareBars({ bars, what, chosen, onChoose }: ShareBarsProps) {
  return (
    <ul class={styles.bars}>
      {bars.map(({ id, label, k, n, word }) => (
        <li key={id}>
          <button
            type="button"
            class={styles.bar}
            aria-pressed={id === chosen ? 'true' : 'false'}
            title={id === chosen ? 'Show all again' : 'Show only these in the list below'}
            onClick={() => onChoose(id === chosen ? null : id)}
          >
            <span class={styles.label}>{label}</span>
            <span class="cv-hidden">: found in </span>
            <span class={styles.numbers}>
              {k} of {n}
              {what !== '' && <span class="cv-hidden"> {what}</span>}
              {word && <span class={styles.word}>{word}</span>}
            </span>
            <span class={styles.track} aria-hidden="true">
              <span class={styles.fill} style={{ width: `${n === 0 ? 0 : (100 * k) / n}%` }} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
