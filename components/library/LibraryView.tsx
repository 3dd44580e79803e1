import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '../base/Button.tsx';
import { PageHead } from '../base/PageHead.tsx';
import { counted, type Texts } from '../popup/popup-model.ts';
import { DocumentList } from './DocumentList.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import styles from './LibraryView.module.css';
import type { LibraryActions, LibraryModel } from './library-model.ts';
import { ServicesUsed } from './ServicesUsed.tsx';
import { Storage } from './Storage.tsx';
import { TransferView } from './TransferView.tsx';

interface LibraryViewProps {
  readonly model: LibraryModel;
  readonly actions: LibraryActions;
  readonly texts: Texts;
  /** Milliseconds since 1970: what "today" means. */
  readonly now: number;
}

/** The person's own library: every document that was read, and what becomes of it. */
export function LibraryView(props: LibraryViewProps) {
  const { model, actions } = props;
  const [over, setOver] = useState(false);
  return (
    <>
      <PageHead current="library" />
      <main
        class={`${styles.page} ${over ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(event.dataTransfer?.types.includes('Files') ?? false);
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          if (file) actions.importFile(file);
        }}
      >
        <header class={styles.head}>
          <h1>Your library</h1>
          <p>Every document you have read with Caveat, on this device only. No page can see it.</p>
        </header>
        {model.problem !== null && (
          <div class={styles.problem} role="alert">
            <p>{model.problem}</p>
            <Button look="text" onPress={actions.closeProblem}>
              Close<span class="cv-hidden"> this message</span>
            </Button>
          </div>
        )}
        <Content {...props} />
      </main>
    </>
  );
}

function Content(props: LibraryViewProps) {
  const { model, actions, now } = props;
  if (model.state === 'loading')
    return (
      <p class={styles.quiet} role="status">
        Opening the library…
      </p>
    );
  if (model.state === 'unavailable')
    return (
      <section class={styles.unavailable} role="alert">
        <h2>The library does not open</h2>
        <p>
          The browser did not let Caveat use its database. That happens while another window updates it, when the disk is full, or when the
          browser is told to keep no data of extensions. What was kept is not touched.
        </p>
        <Button look="main" onPress={actions.retry}>
          Try again
        </Button>
      </section>
    );
  return (
    <>
      <Storage model={model} actions={actions} now={now} />
      {model.transfer && <TransferView transfer={model.transfer} onClose={actions.closeTransfer} />}
      {model.skipped > 0 && (
        <p class={styles.quiet}>{counted(model.skipped, 'damaged entry', 'damaged entries')} cannot be read and are left out below.</p>
      )}
      {model.documents.length === 0 ? <EmptyLibrary keeping={model.keeping} /> : <Shelves {...props} />}
    </>
  );
}

/** The two ways to look at it: by document and by service. */
function Shelves({ model, actions, texts, now }: LibraryViewProps) {
  const [byService, setByService] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const services = useMemo(() => new Set(model.documents.map(({ host }) => host.replace(/^www\./, ''))).size, [model.documents]);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shown === null) return;
    setShown(null);
    list.current?.querySelector('li [aria-expanded=true]')?.scrollIntoView({ block: 'start' });
    list.current?.querySelector<HTMLElement>('li [aria-expanded=true]')?.focus();
  }, [shown]);
  return (
    <>
      <fieldset class={styles.views} aria-label="Show">
        <button type="button" aria-pressed={byService ? 'false' : 'true'} onClick={() => setByService(false)}>
          Documents <span>{model.documents.length}</span>
        </button>
        <button type="button" aria-pressed={byService ? 'true' : 'false'} onClick={() => setByService(true)}>
          Services you use <span>{services}</span>
        </button>
      </fieldset>
      {byService ? (
        <section aria-label="Services you use">
          <ServicesUsed
            documents={model.documents}
            now={now}
            onShow={(id) => {
              setByService(false);
              actions.unfold(id);
              setShown(id);
            }}
          />
        </section>
      ) : (
        <section ref={list} class={styles.list} aria-label="Documents">
          <DocumentList model={model} actions={actions} texts={texts} now={now} />
        </section>
      )}
      <p class={styles.foot}>Caveat describes what a document says. It is not legal advice. What is not flagged may still matter.</p>
    </>
  );
}
