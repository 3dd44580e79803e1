import styles from './EmptyLibrary.module.css';

/** The library before anything was read. */
export function EmptyLibrary({ keeping }: { keeping: boolean }) {
  return (
    <section class={styles.empty}>
      <svg width="132" height="96" viewBox="0 0 132 96" aria-hidden="true">
        <path class={styles.shelf} d="M6 88h120" />
        <path class={styles.sheet} d="M22 20h22v68H22zM44 30h18v58H44zM62 14h24v74H62z" />
        <path class={styles.line} d="M28 32h10M28 38h10M49 42h8M68 26h12M68 32h12M68 38h8" />
        <path class={styles.sheet} d="m90 30 20-5 14 60-20 5z" />
        <path class={styles.mark} d="M28 46h10M68 46h12" />
      </svg>
      <h2>Nothing has been read yet</h2>
      <p>
        When Caveat reads a privacy policy or terms of service, it keeps the document here with what it found: to look something up again,
        to see what a later version changed, and to compare services that you use.
      </p>
      <p>It all stays on this device. What you read in a private window is never kept.</p>
      {!keeping && <p class={styles.paused}>Keeping is paused: turn on “Keep what I read” above, and the next document will be here.</p>}
    </section>
  );
}
