import styles from './Switch.module.css';

/** An on/off switch; `label` is read out, `on` also shows by the knob's place. */
export function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <button
      type="button"
      role="switch"
      class={styles.switch}
      aria-checked={on ? 'true' : 'false'}
      aria-label={label}
      title={label}
      onClick={() => onChange(!on)}
    >
      <span class={styles.track}>
        <span class={styles.knob} />
      </span>
      <span class={styles.word} aria-hidden="true">
        {on ? 'On' : 'Off'}
      </span>
    </button>
  );
}
