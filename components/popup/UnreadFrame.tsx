import styles from './ReportView.module.css';

/** What the page keeps in a frame of another site is not in the report. */
export function UnreadFrame() {
  return (
    <p class={styles.none} role="note">
      Part of this page is in a frame Caveat cannot read. If the document goes on there, open the frame in a tab of its own.
    </p>
  );
}
