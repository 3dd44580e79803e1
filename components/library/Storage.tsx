import { Button } from '../base/Button.tsx';
import { Switch } from '../base/Switch.tsx';
import { counted } from '../popup/popup-model.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import { dayText, sizeText } from './figures.ts';
import { ImportFile } from './ImportFile.tsx';
import { LimitsForm } from './LimitsForm.tsx';
import type { LibraryActions, LibraryModel } from './library-model.ts';
import styles from './Storage.module.css';

interface StorageProps {
  readonly model: LibraryModel;
  readonly actions: LibraryActions;
  readonly now: number;
}

/** How much is kept and of how much, whether reading goes on being kept, and behind it: limits, export, import, deletion. */
export function Storage({ model, actions, now }: StorageProps) {
  const { usage, limits, keeping, goesNext, removed, documents } = model;
  const cap = limits.megabytes * 1e6;
  return (
    <section class={styles.storage} aria-label="Storage">
      <div class={styles.strip}>
        <div class={styles.usage}>
          {usage && (
            <>
              <p>
                <span>
                  <strong>{counted(usage.documents, 'document')}</strong>, {counted(usage.versions, 'version')}
                </span>
                <span class={styles.room}>
                  {sizeText(usage.bytes)} of {sizeText(cap)}
                </span>
              </p>
              <meter
                class={styles.meter}
                aria-label="Room taken by the library"
                min={0}
                max={cap}
                high={cap * 0.9}
                value={Math.min(cap, usage.bytes)}
              >
                {sizeText(usage.bytes)} of {sizeText(cap)}
              </meter>
            </>
          )}
          {goesNext && <p class={styles.ahead}>{goesNext}</p>}
        </div>
        <div class={styles.keep}>
          <span>
            <strong>Keep what I read</strong>
            <span class={styles.small}>{keeping ? 'On this device only' : 'Paused: nothing new is kept'}</span>
          </span>
          <Switch label="Keep what I read" on={keeping} onChange={actions.keep} />
        </div>
      </div>
      <details class={styles.more}>
        <summary>Limits, export, import, deletion</summary>
        <div class={styles.parts}>
          <section>
            <h2>How much is kept</h2>
            <LimitsForm limits={limits} plan={model.plan} actions={actions} />
            {usage?.quota && (
              <p class={styles.small}>
                The browser counts {sizeText(usage.quota.usage)} for all of Caveat, and allows {sizeText(usage.quota.quota)}.
              </p>
            )}
          </section>
          <section>
            <h2>Take it with you</h2>
            <p>The whole library as one file, which Caveat can read again on any device. Or the findings as a table for a spreadsheet.</p>
            <div class={styles.buttons}>
              <Button disabled={documents.length === 0} onPress={actions.exportJson}>
                Export the library (JSON)
              </Button>
              <Button disabled={documents.length === 0} onPress={actions.exportCsv}>
                Export the findings (CSV)
              </Button>
            </div>
          </section>
          <section>
            <h2>Bring a library in</h2>
            <ImportFile onFile={actions.importFile} />
          </section>
          <section>
            <h2>Delete everything</h2>
            <DeleteEverything documents={documents.length} versions={usage?.versions ?? 0} onDelete={actions.deleteEverything} />
          </section>
          {removed.length > 0 && (
            <section class={styles.wide}>
              <h2>Removed to make room</h2>
              <ul class={styles.removed}>
                {removed.map(({ at, text }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same at the same time
                  <li key={index}>
                    <span class={styles.when}>{dayText(at, now)}</span> {text}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </details>
    </section>
  );
}
