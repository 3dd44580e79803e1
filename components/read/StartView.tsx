import { useRef, useState } from 'preact/hooks';
import { Button } from '../base/Button.tsx';
import type { ReadActions, ReadModel } from './read-model.ts';
import styles from './StartView.module.css';

interface StartViewProps {
  readonly model: Extract<ReadModel, { kind: 'start' }>;
  readonly actions: ReadActions;
  readonly icon: string;
}

/** Where a file is chosen or dropped, or a text pasted. */
export function StartView({ model, actions, icon }: StartViewProps) {
  const [text, setText] = useState('');
  const file = useRef<HTMLInputElement>(null);
  return (
    <main class={styles.page}>
      <header class={styles.head}>
        <h1>
          <img src={icon} width="34" height="34" alt="" />
          Read it in Caveat
        </h1>
        <p>For policies and terms that come as a file, or as text in a mail or a chat. Caveat marks the clauses that matter.</p>
      </header>
      {model.problem !== null && (
        <div class={styles.problem} role="alert">
          {model.name !== '' && <strong>{model.name}</strong>}
          <p>{model.problem}</p>
        </div>
      )}
      <section class={styles.drop} aria-labelledby="read-file">
        <svg width="40" height="48" viewBox="0 0 40 48" aria-hidden="true">
          <path class={styles.sheet} d="M5 2h20l10 10v30a4 4 0 0 1-4 4H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z" />
          <path class={styles.sheet} d="M25 2v10h10" />
          <path class={styles.mark} d="M9 21h19" />
          <path class={styles.sheet} d="M9 29h19M9 37h12" />
        </svg>
        <h2 id="read-file">Drop a file here</h2>
        <Button look="main" onPress={() => file.current?.click()}>
          Choose a file
        </Button>
        <input
          ref={file}
          class={styles.file}
          type="file"
          tabIndex={-1}
          aria-label="File to read"
          accept=".pdf,.docx,.html,.htm,.xhtml,.md,.markdown,.txt,.text,application/pdf,text/*"
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
            if (chosen) actions.openFile(chosen);
          }}
        />
        <p class={styles.kinds}>PDF, Word (.docx), web page (.html), Markdown, plain text</p>
      </section>
      <form
        class={styles.paste}
        onSubmit={(event) => {
          event.preventDefault();
          actions.openText(text);
        }}
      >
        <label for="read-text">Or paste the text</label>
        <textarea
          id="read-text"
          rows={7}
          spellcheck={false}
          placeholder="The whole document, or the one clause you wonder about"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button disabled={text.trim() === ''} onPress={() => actions.openText(text)}>
          Read this text
        </Button>
      </form>
      <p class={styles.foot}>
        It is read on this device: nothing is sent anywhere, nothing is fetched, and nothing is kept when you close this page. Caveat
        describes what a text says; that is not legal advice.
      </p>
    </main>
  );
}
