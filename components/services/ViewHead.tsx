import type { ComponentChildren } from 'preact';
import styles from './ViewHead.module.css';

interface ViewHeadProps {
  readonly title: string;
  /** In one line above the title. */
  readonly over?: ComponentChildren;
  /** Whether there is a way up to the directory. */
  readonly hasWayBack: boolean;
  readonly children: ComponentChildren;
}

/** Head of one view: the way back, what it is about, and a lead. The title takes the focus when the view is gone to. */
export function ViewHead({ title, over, hasWayBack, children }: ViewHeadProps) {
  return (
    <header class={styles.head}>
      {hasWayBack && (
        <p class={styles.back}>
          <a href="#all">
            <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
              <path d="M6 2 2 6l4 4" />
            </svg>
            All clause types and services
          </a>
        </p>
      )}
      {over && <p class={styles.over}>{over}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </header>
  );
}
