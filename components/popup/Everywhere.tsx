import { Button } from '../base/Button.tsx';
import styles from './Everywhere.module.css';

/** Asks for access to all sites, with what that means beside it; once given, says so and offers to end it. */
export function Everywhere({ granted, onAllow, onStop }: { granted: boolean | null; onAllow: () => void; onStop: () => void }) {
  if (granted === null) return null;
  if (granted) {
    return (
      <section class={styles.box}>
        <p>
          <strong>Caveat highlights every policy page it recognises.</strong>{' '}
          <Button look="text" onPress={onStop}>
            Turn off
          </Button>
        </p>
      </section>
    );
  }
  return (
    <section class={styles.box}>
      <Button onPress={onAllow}>Highlight on every policy page</Button>
      <p>
        Your browser will ask about all sites, because a policy can be on any of them. Caveat looks only at addresses that look like a
        policy, and sends nothing anywhere.
      </p>
    </section>
  );
}
