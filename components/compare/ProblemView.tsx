import type { ComponentChildren } from 'preact';
import { Button } from '../base/Button.tsx';
import { Message } from '../base/Message.tsx';
import styles from './CompareView.module.css';
import type { CompareActions, SideProblem } from './compare-model.ts';
import { typeText } from './compare-words.ts';

/** Why a side cannot be shown, and what to do. */
export function ProblemView({ problem, actions }: { problem: SideProblem; actions: CompareActions }) {
  const { title, text, action } = worded(problem, actions);
  return (
    <div role="alert" class={styles.problem}>
      <Message title={title} action={action}>
        <p>{text}</p>
      </Message>
    </div>
  );
}

function worded(problem: SideProblem, actions: CompareActions): { title: string; text: string; action?: ComponentChildren } {
  switch (problem.kind) {
    case 'deleted':
      return {
        title: 'This document is no longer in your library',
        text: 'It was deleted, or it went to make room. Choose another one above, or open the document again to have it read.',
        action: <a href="/library.html">Your library</a>,
      };
    case 'unknown':
      return {
        title: `The bundled index does not have “${problem.service}”`,
        text: 'Choose another service above, or open its document to have it read and kept in your library.',
      };
    case 'no-type':
      return {
        title: `We know no ${typeText(problem.type)} of ${problem.name}`,
        text:
          problem.types.length > 0
            ? 'There are other types of document that both sides have:'
            : 'There is no type of document that both sides have. Choose another side above.',
        action:
          problem.types.length > 0 &&
          problem.types.map((type) => (
            <Button key={type} onPress={() => actions.chooseType(type)}>
              {type}
            </Button>
          )),
      };
    case 'language':
      return {
        title: `The document of ${problem.name} is in ${languageName(problem.language)}`,
        text: 'Caveat reads English. If there is an English version, open that one to have it read.',
        action: problem.href && (
          <a href={problem.href} target="_blank" rel="noreferrer">
            Open the document
          </a>
        ),
      };
    case 'no-index':
      return {
        title: 'The bundled index could not be read',
        text: 'Averages and other services are missing until it can. Documents you have read can still be compared with each other.',
        action: <Button onPress={actions.retry}>Try again</Button>,
      };
    case 'no-library':
      return {
        title: 'Your library could not be read',
        text: 'The browser did not open its database. Services of the bundled index can still be compared.',
        action: <Button onPress={actions.retry}>Try again</Button>,
      };
  }
}

const LANGUAGE = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function languageName(tag: string): string {
  try {
    return (tag !== 'und' && LANGUAGE.of(tag)) || 'a language Caveat did not recognise';
  } catch {
    return 'a language Caveat did not recognise';
  }
}
