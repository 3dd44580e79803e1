import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../base/Button.tsx';
import styles from './Confirm.module.css';

interface ConfirmProps {
  /** On the button that asks. */
  readonly label: string;
  /** What the button is about, for whoever hears it out of its place. */
  readonly about?: string;
  /** What will go, and whether it can come back. */
  readonly children: ComponentChildren;
  /** On the button that does it. */
  readonly yes: string;
  readonly look?: 'plain' | 'text';
  readonly onYes: () => void;
}

/** A button that asks once more in its own place, saying what will go. Escape and "Keep" take it back. */
export function Confirm({ label, about = '', children, yes, look = 'plain', onYes }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (asking || wasAsked.current) box.current?.querySelector('button')?.focus();
    wasAsked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <div ref={box} class={styles.ask}>
        <Button look={look} onPress={() => setAsking(true)}>
          {label}
          {about !== '' && <span class="cv-hidden"> {about}</span>}
        </Button>
      </div>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      ref={box}
      class={styles.asking}
      role="group"
      aria-label={`${label} ${about}`.trim()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setAsking(false);
      }}
    >
      <div>{children}</div>
      <div class={styles.answers}>
        <Button onPress={() => setAsking(false)}>Keep</Button>
        <span class={styles.yes}>
          <Button onPress={onYes}>{yes}</Button>
        </span>
      </div>
    </div>
  );
}
