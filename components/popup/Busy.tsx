import styles from './Busy.module.css';

/** Work in progress, in words and a moving line. */
export function Busy({ text }: { text: string }) {
  return (
    <div class={styles.busy} role="status">
      <p>{text}</p>
      <span class={styles.track} aria-hidden="true">
        <span class={styles.bar} />
      </span>
    </div>
  );
}
