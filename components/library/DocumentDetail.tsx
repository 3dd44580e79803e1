import { compareAddress } from '../../utils/core/compare/addresses.ts';
import { counted, type Texts } from '../popup/popup-model.ts';
import { Confirm } from './Confirm.tsx';
import styles from './DocumentDetail.module.css';
import { FoundClauses } from './FoundClauses.tsx';
import { dayText, sizeText } from './figures.ts';
import { type LibraryActions, type LibraryDocument, typeName, type Unfolded } from './library-model.ts';
import { VersionList } from './VersionList.tsx';
import { webAddress } from './web-address.ts';

interface DocumentDetailProps {
  readonly document: LibraryDocument;
  readonly unfolded: Unfolded;
  readonly texts: Texts;
  readonly actions: LibraryActions;
  readonly now: number;
  readonly onGone: () => void;
}

/** What is kept of one document: what was found in its latest version, its versions, and what can be done with it. */
export function DocumentDetail({ document: one, unfolded, texts, actions, now, onGone }: DocumentDetailProps) {
  const { state, versions, findings, skipped } = unfolded;
  const name = `${one.service}, ${typeName(one)}`;
  const address = webAddress(one.url);
  return (
    <section class={styles.detail} aria-label={name}>
      <div class={styles.actions}>
        {address && (
          <a class={styles.button} href={address} target="_blank" rel="noopener noreferrer">
            Open the document
          </a>
        )}
        <a class={styles.button} href={compareAddress({ a: { kind: 'own', id: one.id }, type: one.type })}>
          Compare with…
        </a>
        <Confirm
          label="Delete…"
          about={name}
          yes="Delete it"
          onYes={() => {
            onGone();
            actions.deleteDocument(one.id);
          }}
        >
          <strong>This deletes {counted(one.versions, 'version')} and all findings of this document</strong> from this device (
          {sizeText(one.bytes)}). Its page on the web stays, and reading it again begins a new record.
        </Confirm>
      </div>
      {state === 'loading' && <p role="status">Getting it from the library…</p>}
      {state === 'failed' && <p role="alert">The database did not give this document. Close other windows of Caveat, then try again.</p>}
      {state === 'ready' && (
        <>
          {skipped > 0 && (
            <p class={styles.note}>{counted(skipped, 'damaged entry', 'damaged entries')} of it cannot be read and is left out.</p>
          )}
          <div class={styles.columns}>
            <FoundClauses findings={findings} url={one.url} texts={texts} />
            <VersionList document={one} versions={versions} actions={actions} now={now} />
          </div>
          <p class={styles.note}>
            Read {one.reads === 1 ? 'once,' : `${one.reads} times since`} {dayText(one.firstRead, now)}. Describes what the text says. Not
            legal advice.
          </p>
        </>
      )}
    </section>
  );
}
