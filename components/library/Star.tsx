import styles from './Star.module.css';

/** Marks a document as one of a service that the person uses. */
export function Star({ on, about, onChange }: { on: boolean; about: string; onChange: (on: boolean) => void }) {
  return (
    <button
      type="button"
      class={styles.star}
      aria-pressed={on ? 'true' : 'false'}
      aria-label={`Star ${about}`}
      title={on ? 'Starred: goes last when room is made' : 'Star: goes last when room is made'}
      onClick={() => onChange(!on)}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d="m9 1.900 2.150 4.500 4.950.66-3.620 3.430.9 4.910L9 13.030 4.620 15.400l.9-4.910L1.900 7.060l4.950-.66z" />
      </svg>
    </button>
  );
}
