import { counted, type Texts } from '../popup/popup-model.ts';
import { CountMarks } from './CountMarks.tsx';
import { DocumentDetail } from './DocumentDetail.tsx';
import styles from './DocumentRow.module.css';
import { dayText, sizeText } from './figures.ts';
import { type LibraryActions, type LibraryDocument, typeName, type Unfolded } from './library-model.ts';
import { Star } from './Star.tsx';

interface DocumentRowProps {
  readonly document: LibraryDocument;
  /** Null while folded. */
  readonly unfolded: Unfolded | null;
  readonly texts: Texts;
  readonly actions: LibraryActions;
  readonly now: number;
  /** Called before the row goes away. */
  readonly onGone: () => void;
}

/** One document of the library in a line; unfolds to its clauses and versions. */
export function DocumentRow({ document: one, unfolded, texts, actions, now, onGone }: DocumentRowProps) {
  const type = typeName(one);
  const about = `${one.service}, ${type}`;
  const open = unfolded !== null;
  return (
    <li class={`${styles.row} ${open ? styles.open : ''}`}>
      <div class={styles.line}>
        <Star on={one.starred} about={about} onChange={(on) => actions.star(one.id, on)} />
        <div class={styles.names}>
          <h2>
            <button
              type="button"
              class={styles.unfold}
              aria-expanded={open ? 'true' : 'false'}
              onClick={() => actions.unfold(open ? null : one.id)}
            >
              <span class={styles.service}>{one.service}</span> <span class={styles.type}>{type}</span>
            </button>
          </h2>
          <p class={styles.host}>{[one.host, one.title].filter(Boolean).join(' · ')}</p>
        </div>
        <div class={styles.counts}>
          <CountMarks counts={one.counts} />
        </div>
        <p class={styles.kept}>
          <span>{counted(one.versions, 'version')}</span>
          <span>{sizeText(one.bytes)}</span>
        </p>
        <p class={styles.read}>
          <span class={styles.label}>Read </span>
          {dayText(one.lastRead, now)}
        </p>
        <svg class={styles.chevron} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="m3.500 5.500 3.500 3.500 3.500-3.500" />
        </svg>
      </div>
      {unfolded && <DocumentDetail document={one} unfolded={unfolded} texts={texts} actions={actions} now={now} onGone={onGone} />}
    </li>
  );
}
