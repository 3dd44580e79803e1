import type { ComponentChildren } from 'preact';
import styles from './Message.module.css';

/** A state in words: what is the case, and below it what to do next. */
export function Message({ title, children, action }: { title: string; children: ComponentChildren; action?: ComponentChildren }) {
  return (
    <section class={styles.message}>
      <h2>{title}</h2>
      <div class={styles.text}>{children}</div>
      {action && <div class={styles.action}>{action}</div>}
    </section>
  );
}
