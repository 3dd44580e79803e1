import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../base/Button.tsx';
import { TONE_WORD } from '../findings/wording.ts';
import { counted, type Texts } from '../popup/popup-model.ts';
import styles from './DocumentList.module.css';
import { DocumentRow } from './DocumentRow.tsx';
import { clausesNamed, EVERYTHING, findDocuments, searchable, type Wanted } from './find-documents.ts';
import { COUNTED, type LibraryActions, type LibraryModel, typeName } from './library-model.ts';
import { Toolbar } from './Toolbar.tsx';

/** Rows shown at first, and with each "Show more". */
const PAGE = 100;
/** Rows drawn at once while one types, about a screen of them; the others a moment after the last key. */
const SCREEN = 20;
const PAUSE = 80;

interface DocumentListProps {
  readonly model: LibraryModel;
  readonly actions: LibraryActions;
  readonly texts: Texts;
  readonly now: number;
}

/** The documents, as they are searched, filtered and ordered. */
export function DocumentList({ model, actions, texts, now }: DocumentListProps) {
  const { documents, withClause, unfolded } = model;
  const [wanted, setWanted] = useState<Wanted>(EVERYTHING);
  const [most, setMost] = useState(SCREEN);
  const status = useRef<HTMLParagraphElement>(null);

  const all = useMemo(() => searchable(documents), [documents]);
  const types = useMemo(() => [...new Set(documents.map(typeName))].sort(), [documents]);
  const named = useMemo(() => clausesNamed(wanted.query, texts), [wanted.query, texts]);
  const found = useMemo(() => findDocuments(all, wanted, withClause, named, now), [all, wanted, withClause, named, now]);

  const needed = wanted.clause === '' ? named : [...named, wanted.clause];
  const key = needed.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: after a change of the library, the answers are asked for anew
  useEffect(() => {
    if (needed.length > 0) actions.lookForClauses(needed);
  }, [key, documents]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each key begins the pause anew
  useEffect(() => {
    if (most >= PAGE) return;
    const timer = setTimeout(() => setMost(PAGE), PAUSE);
    return () => clearTimeout(timer);
  }, [most, wanted]);

  // Opened from elsewhere: its row must be there, whatever was searched for.
  const hidden = unfolded !== null && !found.slice(0, most).some(({ id }) => id === unfolded.id);
  const first = hidden ? documents.filter(({ id }) => id === unfolded.id) : [];
  const shown = [...first, ...found.slice(0, most).filter(({ id }) => !hidden || id !== unfolded.id)];
  const left = found.length - Math.max(most, PAGE);
  const change = (part: Partial<Wanted>) => {
    setWanted({ ...wanted, ...part });
    setMost(SCREEN);
    if (unfolded) actions.unfold(null);
  };
  return (
    <>
      <Toolbar
        wanted={wanted}
        onChange={change}
        types={types}
        named={named.map((clause) => ({ clause, count: withClause.get(clause)?.size })).filter(({ count }) => count !== 0)}
        texts={texts}
      />
      <div class={styles.top}>
        <p ref={status} role="status" tabIndex={-1}>
          {found.length === documents.length
            ? counted(found.length, 'document')
            : `${found.length} of ${counted(documents.length, 'document')}`}
        </p>
        {found.length < documents.length && (
          <Button look="text" onPress={() => change({ ...EVERYTHING, order: wanted.order })}>
            Show all
          </Button>
        )}
        <ul class={styles.legend} aria-hidden="true">
          {COUNTED.map(([severity, tone]) => (
            <li key={severity}>{tone === 'protection' ? 'Prot.' : TONE_WORD[tone]}</li>
          ))}
        </ul>
      </div>
      <ul class={styles.rows}>
        {shown.map((one) => (
          <DocumentRow
            key={one.id}
            document={one}
            unfolded={unfolded?.id === one.id ? unfolded : null}
            texts={texts}
            actions={actions}
            now={now}
            onGone={() => status.current?.focus()}
          />
        ))}
      </ul>
      {found.length === 0 && <p class={styles.nothing}>We did not find a document like that in your library.</p>}
      {left > 0 && (
        <p class={styles.more}>
          <Button onPress={() => setMost(Math.max(most, PAGE) + PAGE)}>Show {Math.min(PAGE, left)} more</Button>
        </p>
      )}
    </>
  );
}
