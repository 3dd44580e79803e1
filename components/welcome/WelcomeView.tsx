import { Everywhere } from '../access/Everywhere.tsx';
import type { Texts } from '../popup/popup-model.ts';
import { Demo } from './Demo.tsx';
import styles from './WelcomeView.module.css';

export interface WelcomeProps {
  readonly texts: Texts;
  readonly sheet: (keys: readonly string[]) => string;
  /** Whether policies of all sites are highlighted; null while not known. */
  readonly everywhere: boolean | null;
  readonly onAllow: () => void;
  readonly onStop: () => void;
  /** Services whose policy pages are read right after install. */
  readonly services: number;
  readonly shortcuts: readonly { readonly what: string; readonly keys: string }[];
  readonly icon: string;
}

/** The first page after install: what Caveat does, shown on a sample; what it reads, what never leaves, how to switch it off. */
export function WelcomeView(props: WelcomeProps) {
  return (
    <main class={styles.page}>
      <header class={styles.head}>
        <h1>
          <img src={props.icon} width="34" height="34" alt="" />
          Caveat
        </h1>
        <p>Marks the clauses that matter in privacy policies and terms, while you read them, and says why they matter.</p>
      </header>
      <Demo texts={props.texts} sheet={props.sheet}>
        <Everywhere granted={props.everywhere} onAllow={props.onAllow} onStop={props.onStop} look="main" />
      </Demo>
      <div class={styles.facts}>
        <section>
          <h2>What is read</h2>
          <p>{props.everywhere ? EVERY_SITE : `By itself, Caveat reads the policy pages of ${props.services} well-known services.`}</p>
          <p>It reads any other page when you press its button in the toolbar and choose “Read this page anyway”.</p>
        </section>
        <section>
          <h2>What never leaves</h2>
          <p>
            Everything. The text is read on this device, and what Caveat keeps of it stays here. No account, no server, no statistics:
            Caveat asks nothing of the network.
          </p>
        </section>
        <section>
          <h2>How to switch it off</h2>
          <p>
            For one site: the switch at the top of Caveat’s toolbar window. For good: remove it from the browser’s list of extensions; what
            it kept goes with it.
          </p>
        </section>
        <section>
          <h2>Keys</h2>
          <Shortcuts shortcuts={props.shortcuts} />
        </section>
      </div>
      <p class={styles.foot}>
        Caveat describes what a text says. It is not legal advice, and it can miss things:{' '}
        <a href="/methodology.html">how it works, and how often it is right</a>.
      </p>
    </main>
  );
}

const EVERY_SITE = 'By itself, Caveat reads pages that look like a policy, on every site.';

function Shortcuts({ shortcuts }: Pick<WelcomeProps, 'shortcuts'>) {
  if (shortcuts.length === 0) return <p>This browser has no shortcuts for extensions.</p>;
  const missing = shortcuts.some(({ keys }) => keys === '');
  return (
    <>
      <dl class={styles.keys}>
        {shortcuts.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{keys === '' ? <span class={styles.unset}>not assigned</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {missing && <p>Something else uses the suggested keys. You can choose others in your browser’s settings for extension shortcuts.</p>}
    </>
  );
}
