import { Everywhere } from '../access/Everywhere.tsx';
import { Button } from '../base/Button.tsx';
import { Switch } from '../base/Switch.tsx';
import { Star } from '../library/Star.tsx';
import { LibraryNotes } from './LibraryNotes.tsx';
import { OwnPageLink } from './OwnPageLink.tsx';
import styles from './PopupView.module.css';
import { counted, type PopupActions, type PopupModel, type Texts } from './popup-model.ts';
import { StateView } from './StateView.tsx';

/** The whole popup, from what is known and what can be done. */
export function PopupView({ model, actions, texts }: { model: PopupModel; actions: PopupActions; texts: Texts }) {
  const { page, site, library } = model;
  const report = page.kind === 'report' && page.report.state === 'ready' ? page.report : null;
  return (
    <>
      <header class={styles.head}>
        <h1>{report ? report.service || site?.host || 'This document' : 'Caveat'}</h1>
        <div class={styles.tools}>
          {report && library.kept && <Star on={library.kept.starred} about="this document" onChange={actions.setStarred} />}
          {site && <Switch label={`Caveat on ${site.host}`} on={site.on} onChange={actions.setSite} />}
        </div>
        <p class={styles.about}>{report ? describe(report) : (site?.host ?? 'Reads the fine print with you')}</p>
      </header>
      <main class={styles.main}>
        {model.storageProblem !== null && (
          <p class={styles.problem} role="alert">
            {model.storageProblem}
          </p>
        )}
        <StateView model={model} actions={actions} texts={texts} />
        <LibraryNotes library={library} onOpenPage={actions.openOwnPage} />
        {model.everywhere !== null && (
          <section class={styles.everywhere}>
            <Everywhere
              granted={model.everywhere}
              withdrawn={model.withdrawn}
              onAllow={actions.allowEverywhere}
              onStop={actions.stopEverywhere}
            />
          </section>
        )}
      </main>
      <footer class={styles.foot}>
        <span>{library.closed === null ? 'Everything stays on this device' : CLOSED[library.closed]}</span>
        <span>Caveat {model.version}</span>
        <nav class={styles.pages} aria-label="Pages of Caveat">
          <OwnPageLink address="/library.html" onOpen={actions.openOwnPage}>
            Library
          </OwnPageLink>
          <Button look="text" onPress={actions.openReader}>
            Read a file
          </Button>
          <Button look="text" onPress={actions.openMethodology}>
            How it works
          </Button>
          <Button look="text" onPress={actions.openHelp}>
            Help
          </Button>
        </nav>
      </footer>
    </>
  );
}

const CLOSED = { paused: 'Not kept: you paused the library', private: 'Private window: nothing is kept' } as const;

function describe(report: { type: string | null; statedDate: string | null; words: number }): string {
  const parts = [report.type ?? 'Policy document'];
  const date = report.statedDate === null ? Number.NaN : Date.parse(report.statedDate);
  if (!Number.isNaN(date)) parts.push(`dated ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(date)}`);
  parts.push(`${counted(report.words, 'word')} read`);
  return parts.join(' · ');
}
