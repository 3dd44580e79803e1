import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../base/Button.tsx';
import { Message } from '../base/Message.tsx';
import { Busy } from '../popup/Busy.tsx';
import { counted, NO_LIBRARY, type Texts } from '../popup/popup-model.ts';
import { ReportView } from '../popup/ReportView.tsx';
import styles from './DocumentView.module.css';
import type { OpenDocument, ReadActions } from './read-model.ts';

interface DocumentViewProps {
  readonly model: OpenDocument;
  readonly actions: ReadActions;
  readonly texts: Texts;
}

/** The document with its flags, what was found beside it, and a bar with the way through. */
export function DocumentView({ model, actions, texts }: DocumentViewProps) {
  const { name, report, notes } = model;
  return (
    <div class={styles.page}>
      <header class={styles.bar}>
        <div class={styles.names}>
          <h1 title={name}>{name}</h1>
          <p>{report ? describe(report) : 'Looking through the text…'}</p>
        </div>
        <div class={styles.tools}>
          <Flags model={model} actions={actions} />
          <Button onPress={actions.print}>Print</Button>
          <Button onPress={actions.close}>Read another</Button>
        </div>
      </header>
      <aside class={styles.aside} aria-label="What was found">
        {notes.map((note) => (
          <p key={note} class={styles.note}>
            {note}
          </p>
        ))}
        <Findings model={model} actions={actions} texts={texts} />
      </aside>
      <main class={styles.main}>
        <Article element={model.article} />
      </main>
    </div>
  );
}

function Findings({ model: { report, comparison }, actions, texts }: DocumentViewProps) {
  if (!report) return <Busy text="Looking for clauses that matter…" />;
  if (report.state === 'failed')
    return (
      <Message title="Caveat could not look through this text">
        <p>Something went wrong: {report.errors[0] ?? 'the reason is not known'}. The text itself is shown as it was read.</p>
      </Message>
    );
  if (report.state === 'language')
    return (
      <Message title={`Not analysed: this document is in ${languageName(report.language)}`}>
        <p>Caveat reads English only, so it looked for nothing here. The same document may exist in English.</p>
      </Message>
    );
  return (
    <>
      <ReportView
        report={report}
        texts={texts}
        onJump={actions.jumpTo}
        beside={{ comparison, library: NO_LIBRARY, onOpenPage: actions.openPage }}
      />
      <p class={styles.advice}>Describes what the text says. Not legal advice.</p>
    </>
  );
}

function Flags({ model, actions }: { model: OpenDocument; actions: ReadActions }) {
  const { position, total } = model;
  if (total === 0) return null;
  return (
    <div class={styles.flags}>
      <Step label="Previous flag" path="m4 10 4-4 4 4" onPress={() => actions.step(-1)} />
      <span>{position > 0 ? `${position} of ${total}` : counted(total, 'flag')}</span>
      <Step label="Next flag" path="m4 6 4 4 4-4" onPress={() => actions.step(1)} />
    </div>
  );
}

function Step({ label, path, onPress }: { label: string; path: string; onPress: () => void }) {
  return (
    <button type="button" class={styles.step} aria-label={label} title={label} onClick={onPress}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.500" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
    </button>
  );
}

/** Gives nodes that somebody else owns a place: what is in them is no business of the view. */
function Article({ element }: { element: HTMLElement }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.replaceChildren(element), [element]);
  return <div ref={box} class={styles.article} />;
}

function describe({ type, statedDate, words }: { type: string | null; statedDate: string | null; words: number }): string {
  const parts = [type ?? 'Text'];
  const date = statedDate === null ? Number.NaN : Date.parse(statedDate);
  if (!Number.isNaN(date)) parts.push(`dated ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(date)}`);
  parts.push(counted(words, 'word'));
  return parts.join(' · ');
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
