import type { ComponentChildren } from 'preact';
import styles from './Button.module.css';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `main` once per view; `text` inside a sentence. */
  readonly look?: 'main' | 'plain' | 'text';
  readonly disabled?: boolean;
}

/** A button with a word on it. */
export function Button({ children, onPress, look = 'plain', disabled = false }: ButtonProps) {
  return (
    <button type="button" class={`${styles.button} ${styles[look]}`} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  );
}
