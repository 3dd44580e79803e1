import { useState } from 'preact/hooks';
import { formatRef, sameRef } from '../../utils/core/compare/addresses.ts';
import { compareSides } from '../../utils/core/compare/compare-documents.ts';
import type { Place } from '../../utils/core/compare/exposure.ts';
import { Button } from '../base/Button.tsx';
import { PageHead } from '../base/PageHead.tsx';
import type { Texts } from '../popup/popup-model.ts';
import { Chooser } from './Chooser.tsx';
import { ComparedNotes } from './ComparedNotes.tsx';
import styles from './CompareView.module.css';
import type { CompareActions, CompareModel, ShownSide } from './compare-model.ts';
import { comparisonText } from './compare-text.ts';
import { headingText, inSentence, isAverage, typeText } from './compare-words.ts';
import { DifferenceTable } from './DifferenceTable.tsx';
import { ExposureChart } from './ExposureChart.tsx';
import { ProblemView } from './ProblemView.tsx';
import { Summary } from './Summary.tsx';

export interface CompareViewProps {
  readonly model: CompareModel;
  readonly actions: CompareActions;
  readonly texts: Texts;
}

/** Two documents, or one and an average, held against each other. */
export function CompareView({ model, actions, texts }: CompareViewProps) {
  const { a, b } = model;
  return (
    <>
      <PageHead current="compare" />
      <main class={styles.page}>
        <header class={styles.head}>
          <h1>{headingOf(model)}</h1>
          <p>Clause by clause, the worst differences first. What Caveat did not find may still be there.</p>
        </header>
        <Chooser model={model} actions={actions} />
        <Outcome key={`${a.ref && formatRef(a.ref)} ${b.ref && formatRef(b.ref)}`} model={model} actions={actions} texts={texts} />
      </main>
    </>
  );
}

function headingOf({ a, b }: CompareModel): string {
  if (a.state.kind !== 'ready' || b.state.kind !== 'ready') return 'Compare';
  return headingText(a.state.side, b.state.side);
}

function Outcome({ model, actions, texts }: CompareViewProps) {
  const { a, b } = model;
  if (a.state.kind === 'none' && b.state.kind === 'none') return <Start model={model} actions={actions} />;
  if (a.state.kind === 'problem') return <ProblemView problem={a.state.problem} actions={actions} />;
  if (b.state.kind === 'problem') return <ProblemView problem={b.state.problem} actions={actions} />;
  if (a.state.kind === 'none' || b.state.kind === 'none') return <p class={styles.hint}>Choose what to compare it with.</p>;
  if (a.state.kind === 'loading' || b.state.kind === 'loading') {
    return (
      <p class={styles.hint} role="status">
        Comparing …
      </p>
    );
  }
  return <Result a={a.state.side} b={b.state.side} isSame={sameRef(a.ref, b.ref)} actions={actions} texts={texts} />;
}

interface ResultProps {
  readonly a: ShownSide;
  readonly b: ShownSide;
  readonly isSame: boolean;
  readonly actions: CompareActions;
  readonly texts: Texts;
}

function Result({ a, b, isSame, actions, texts }: ResultProps) {
  const comparison = compareSides(a, b, (clause) => texts[clause] as Place | undefined);
  const warnings = warningsOf(a, b, isSame);
  return (
    <>
      {warnings.map((text) => (
        <p key={text} class={styles.warning}>
          {text}
        </p>
      ))}
      <div class={styles.glance}>
        <ExposureChart groups={comparison.groups} a={a} b={b} />
        <Summary comparison={comparison} a={a} b={b} />
      </div>
      <DifferenceTable comparison={comparison} a={a} b={b} texts={texts} />
      <ComparedNotes a={a} b={b} />
      <Tools text={() => comparisonText(comparison, a, b, texts)} actions={actions} />
    </>
  );
}

function Tools({ text, actions }: { text: () => string; actions: CompareActions }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div class={styles.tools}>
      <Button onPress={() => void actions.copy(text()).then(setCopied)}>Copy differences as text</Button>
      <Button onPress={actions.print}>Print</Button>
      <span role="status">{copied !== null && (copied ? 'Copied.' : 'The browser did not allow copying.')}</span>
    </div>
  );
}

function Start({ model, actions }: { model: CompareModel; actions: CompareActions }) {
  const own = model.options?.own ?? [];
  if (!model.options) return null;
  return (
    <section class={styles.start}>
      <h2>{own.length > 0 ? 'Begin with a document you have read' : 'Begin with a service'}</h2>
      <p>It is compared with the average of its own line of business until you choose something else.</p>
      <ul>
        {own.slice(0, 5).map((option) => (
          <li key={formatRef(option.ref)}>
            <button type="button" onClick={() => actions.choose('a', option.ref)}>
              <strong>{option.label}</strong> <span>{option.detail}</span>
            </button>
          </li>
        ))}
      </ul>
      {own.length === 0 && <p>Documents that you read with Caveat will stand here. Type the name of a service above to look one up.</p>}
    </section>
  );
}

/** Fewer documents are hardly an average. */
const FEW = 5;

function warningsOf(a: ShownSide, b: ShownSide, isSame: boolean): string[] {
  const few = [a, b].find((side) => isAverage(side) && side.n < FEW);
  return [
    isSame && 'Both sides are the same. Choose another one to see differences.',
    a.type !== b.type &&
      `These are documents of two types, ${typeText(a.type)} and ${typeText(b.type)}: what one leaves to the other is shown as not found.`,
    few && `The average of ${inSentence(few)} rests on ${few.n === 1 ? 'one document' : `${few.n} documents`} only.`,
  ].filter((text) => typeof text === 'string');
}
