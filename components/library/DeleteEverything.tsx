import { useState } from 'preact/hooks';
import { counted } from '../popup/popup-model.ts';
import styles from './DeleteEverything.module.css';

const WORD = 'delete';

interface DeleteEverythingProps {
  readonly documents: number;
  readonly versions: number;
  readonly onDelete: () => void;
}

/** Empties the library, once the word for it was typed. */
export function DeleteEverything({ documents, versions, onDelete }: DeleteEverythingProps) {
  const [typed, setTyped] = useState('');
  const ready = typed.trim().toLowerCase() === WORD;
  if (documents === 0) return <p>There is nothing to delete.</p>;
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        setTyped('');
        onDelete();
      }}
    >
      <p>
        {counted(documents, 'document')}, {counted(versions, 'version')} and every finding go for good, the starred ones too. Your settings
        stay.
      </p>
      <label>
        <span>
          Type <b>{WORD}</b> to go on
        </span>
        <input type="text" autocomplete="off" spellcheck={false} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <button type="submit" disabled={!ready}>
        Delete everything
      </button>
    </form>
  );
}
