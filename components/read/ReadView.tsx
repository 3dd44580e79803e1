import { Button } from '../base/Button.tsx';
import { Busy } from '../popup/Busy.tsx';
import type { Texts } from '../popup/popup-model.ts';
import { DocumentView } from './DocumentView.tsx';
import styles from './ReadView.module.css';
import type { ReadActions, ReadModel } from './read-model.ts';
import { StartView } from './StartView.tsx';

interface ReadViewProps {
  readonly model: ReadModel;
  /** A file is being dragged over the page. */
  readonly isOver: boolean;
  readonly actions: ReadActions;
  readonly texts: Texts;
  readonly icon: string;
}

/** "Read it in Caveat": a file or a pasted text, shown with its clauses marked. */
export function ReadView({ model, isOver, actions, texts, icon }: ReadViewProps) {
  return (
    <>
      {model.kind === 'start' && <StartView model={model} actions={actions} icon={icon} />}
      {model.kind === 'opening' && (
        <main class={styles.opening}>
          <h1>{model.name}</h1>
          <Busy text={model.all > 0 ? `Reading page ${model.done} of ${model.all}…` : 'Opening the file…'} />
          <Button onPress={actions.close}>Cancel</Button>
        </main>
      )}
      {model.kind === 'document' && <DocumentView model={model} actions={actions} texts={texts} />}
      {isOver && (
        <div class={styles.over} aria-hidden="true">
          <p>Drop it to read it here</p>
        </div>
      )}
    </>
  );
}
