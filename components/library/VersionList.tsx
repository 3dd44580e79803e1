import { useRef } from 'preact/hooks';
import { counted } from '../popup/popup-model.ts';
import { Confirm } from './Confirm.tsx';
import { CountMarks } from './CountMarks.tsx';
import { dayText, isoDayText, sizeText } from './figures.ts';
import type { LibraryActions, LibraryDocument, LibraryVersion } from './library-model.ts';
import styles from './VersionList.module.css';

interface VersionListProps {
  readonly document: LibraryDocument;
  /** Newest first. */
  readonly versions: readonly LibraryVersion[];
  readonly actions: LibraryActions;
  readonly now: number;
}

/** The versions that were read: when, what the document said of its date, how long it was and what was found. */
export function VersionList({ document: one, versions, actions, now }: VersionListProps) {
  const head = useRef<HTMLHeadingElement>(null);
  return (
    <section class={styles.versions} aria-label="Versions">
      <h3 ref={head} tabIndex={-1}>
        {counted(versions.length, 'version')}
      </h3>
      <ol>
        {versions.map((version) => {
          const day = dayText(version.firstSeen, now);
          const last = dayText(version.lastSeen, now);
          const stated = version.statedDate && isoDayText(version.statedDate);
          return (
            <li key={version.hash} class={styles.version}>
              <p class={styles.dates}>
                <strong>{day === last ? day : `${day} – ${last}`}</strong>
                {version.hash === one.latest && <span class={styles.latest}>read last</span>}
              </p>
              <p class={styles.facts}>
                {[stated && `dated ${stated}`, counted(version.words, 'word'), sizeText(version.bytes)].filter(Boolean).join(' · ')}
              </p>
              <div class={styles.found}>
                <CountMarks counts={version.counts} />
                {versions.length > 1 && (
                  <Confirm
                    label="Delete…"
                    about={`the version of ${day}`}
                    look="text"
                    yes="Delete this version"
                    onYes={() => {
                      // The row and its button go: whoever works by keyboard goes on at the list's head.
                      head.current?.focus();
                      actions.deleteVersion(one.id, version.hash);
                    }}
                  >
                    <strong>This deletes the text and the findings of {day}.</strong> The other versions stay.
                  </Confirm>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
