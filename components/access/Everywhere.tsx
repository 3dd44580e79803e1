import { Button } from '../base/Button.tsx';
import styles from './Everywhere.module.css';

interface EverywhereProps {
  /** Null while not known: then nothing is shown. */
  readonly granted: boolean | null;
  /** It was given once and was taken away outside Caveat. */
  readonly withdrawn?: boolean;
  readonly onAllow: () => void;
  readonly onStop: () => void;
  readonly look?: 'main' | 'plain';
}

/** Asks for access to all sites, with what that means beside it; once given, says so and offers to end it. */
export function Everywhere({ granted, withdrawn = false, onAllow, onStop, look = 'plain' }: EverywhereProps) {
  if (granted === null) return null;
  if (granted) {
    return (
      <div class={styles.box}>
        <p>
          Caveat highlights every policy page it recognises.{' '}
          <Button look="text" onPress={onStop}>
            Turn off
          </Button>
        </p>
      </div>
    );
  }
  return (
    <div class={styles.box}>
      {withdrawn && (
        <p>Access to all sites was taken away in your browser’s settings, so Caveat no longer spots policies there by itself.</p>
      )}
      <Button look={look} onPress={onAllow}>
        Highlight on every policy page
      </Button>
      <p>
        Your browser will ask about all sites, because a policy can be on any of them. Caveat looks only at addresses that look like a
        policy, and sends nothing anywhere.
      </p>
    </div>
  );
}
