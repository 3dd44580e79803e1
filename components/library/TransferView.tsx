import { Button } from '../base/Button.tsx';
import type { Transfer } from './library-model.ts';
import styles from './TransferView.module.css';

/** An export or import: how far it is, what it took, what it refused and why. */
export function TransferView({ transfer, onClose }: { transfer: Transfer; onClose: () => void }) {
  if (transfer.kind === 'running') {
    const { what, share, stops } = transfer;
    return (
      <div class={styles.box} role="status">
        <p class={styles.what}>
          <span>{what}…</span>
          {share !== null && (
            <span class={styles.amount} aria-hidden="true">
              {Math.floor(share * 100)} %
            </span>
          )}
        </p>
        <progress class={styles.bar} aria-label={what} {...(share !== null && { value: share, max: 1 })} />
        {stops && (
          <Button look="text" onPress={onClose}>
            Cancel
          </Button>
        )}
      </div>
    );
  }
  const failed = transfer.kind === 'failed';
  return (
    <div class={`${styles.box} ${failed ? styles.failed : ''}`} role={failed ? 'alert' : 'status'}>
      <div class={styles.what}>
        <strong>{transfer.what}</strong>
        <Button look="text" onPress={onClose}>
          Close<span class="cv-hidden"> this message</span>
        </Button>
      </div>
      {transfer.kind === 'failed' ? (
        <p>{transfer.reason}</p>
      ) : (
        <>
          {transfer.took.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {transfer.refused.length > 0 && (
            <details class={styles.refused} open={transfer.refused.length <= FEW}>
              <summary>Refused</summary>
              <ul>
                {transfer.refused.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same reason may stand twice
                  <li key={index}>{line}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </div>
  );
}

const FEW = 6;
