import { useState } from 'preact/hooks';
import { Button } from '../base/Button.tsx';
import { Message } from '../base/Message.tsx';
import { PageHead } from '../base/PageHead.tsx';
import { Busy } from '../popup/Busy.tsx';
import type { Texts } from '../popup/popup-model.ts';
import { ClauseView } from './ClauseView.tsx';
import { type Asking, DirectoryView } from './DirectoryView.tsx';
import styles from './ServicesView.module.css';
import { ServiceView } from './ServiceView.tsx';
import { Sources } from './Sources.tsx';
import { serviceNumber } from './service-documents.ts';
import type { ServicesActions, ServicesModel } from './services-model.ts';

interface ServicesViewProps {
  readonly model: ServicesModel;
  readonly actions: ServicesActions;
  readonly texts: Texts;
}

/** What the documents of the bundled index say: all services with a clause type, one service, or the way to both. */
export function ServicesView(props: ServicesViewProps) {
  return (
    <>
      <PageHead current="services" />
      <main class={styles.page}>
        <Content {...props} />
      </main>
    </>
  );
}

function Content({ model, actions, texts }: ServicesViewProps) {
  // Kept here, so that going back finds the directory as it was left.
  const [asking, setAsking] = useState<Asking>({ words: '', tab: 'clauses' });
  if (model.kind === 'loading') return <Busy text="Opening the index…" />;
  if (model.kind === 'failed') {
    return (
      <Message title="The index of services could not be opened" action={<Button onPress={actions.retry}>Try again</Button>}>
        <p>It comes with Caveat, so nothing was to be loaded from elsewhere. If this happens again, reinstall Caveat.</p>
      </Message>
    );
  }
  const { matrix, asked, details, own } = model;
  const { clause, service } = asked;
  const text = clause !== null && Object.hasOwn(texts, clause) ? texts[clause] : undefined;
  const number = service === null ? null : serviceNumber(matrix, service);
  return (
    <>
      {text && <ClauseView key={text.id} text={text} type={asked.type} own={own.get(text.id)} {...{ matrix, details, texts, actions }} />}
      {!text && number !== null && <ServiceView key={number} number={number} {...{ matrix, details, texts, actions }} />}
      {!text && number === null && (
        <DirectoryView matrix={matrix} texts={texts} asking={asking} onAsk={setAsking} unknown={service ?? clause} />
      )}
      <Sources matrix={matrix} />
    </>
  );
}
