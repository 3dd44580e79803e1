import { useState } from 'preact/hooks';
import { PageHead } from '../base/PageHead.tsx';
import { ConfidenceMark } from '../findings/ConfidenceMark.tsx';
import { LEVEL_MEANING } from '../findings/wording.ts';
import type { Texts } from '../popup/popup-model.ts';
import { type Accuracy, precisionOf, recallOf, type Share, shareOf } from './accuracy.ts';
import { ClauseTable } from './ClauseTable.tsx';
import styles from './MethodologyView.module.css';

export interface MethodologyProps {
  readonly accuracy: Accuracy;
  readonly texts: Texts;
}

/** How Caveat works and how often it is right, with the counts behind every share. */
export function MethodologyView({ accuracy, texts }: MethodologyProps) {
  const [search, setSearch] = useState('');
  const { unread, documents } = accuracy;
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(accuracy.date));
  return (
    <>
      <PageHead current="methodology" />
      <main class={styles.page}>
        <header class={styles.head}>
          <h1>How Caveat works, and how often it is right</h1>
          <p>
            Measured on {date} with version {accuracy.version}, on {documents.unread} documents that nobody had read while its patterns were
            written.
          </p>
        </header>
        <div class={styles.figures}>
          <Figure share={precisionOf(unread.found)} says="of what it flagged was right" />
          <Figure share={recallOf(unread.found)} says="of the clauses that are there were found" />
        </div>
        <p class={styles.lead}>
          So it is seldom wrong, and it does miss things: <strong>what is not marked may still matter.</strong> A document without flags is
          no clean document.
        </p>
        <section>
          <h2>What the confidence means</h2>
          <table class={styles.levels}>
            <thead>
              <tr>
                <th scope="col">Shown as</th>
                <th scope="col">What it says</th>
                <th scope="col">Right, of those measured</th>
              </tr>
            </thead>
            <tbody>
              {(['High', 'Medium', 'Low'] as const).map((level) => (
                <tr key={level}>
                  <th scope="row">
                    <ConfidenceMark level={level} /> {level}
                  </th>
                  <td>{LEVEL_MEANING[level]}</td>
                  <td>
                    <Counts share={shareOf(unread.levels[level][0] ?? 0, unread.levels[level][1] ?? 0)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            The probability on a card is counted too: how often flags of that type, in those kinds of words, were right on documents the
            patterns did not know. Hedged sentences (“we may …”) are never shown as High.
          </p>
        </section>
        <section class={styles.columns}>
          <div>
            <h2>What happens to a page</h2>
            <p>
              Caveat first decides whether the page is a policy at all. If so, it takes the document out of the page, splits it into
              paragraphs and sentences, and looks for {Object.keys(texts).length} types of clause: who does what to whom, denied or not,
              under which condition, for which readers. Nothing learned from data decides; each flag can show the words it rests on.
            </p>
          </div>
          <div>
            <h2>What severity means</h2>
            <p>
              How much a clause can cost you if it is used, not how likely that is: harm, whether it can be undone, whether you have a
              choice, and how far it reaches, added up. What a document says around a clause can move it a level up or down; the card says
              so.
            </p>
          </div>
          <div>
            <h2>How it was measured</h2>
            <p>
              {documents.all} real documents were labelled by hand, paragraph by paragraph. {documents.unread} of them were kept apart and
              only ever measured. A flag counts as right where the label is in the same document; two careful readers agree with each other
              in 95 of 100 cases.
            </p>
          </div>
          <div>
            <h2>Who pays, who knows</h2>
            <p>
              Nobody pays for a flag or its absence. Everything is computed on this device: no account, no server, no statistics. Caveat
              describes what a text says; it is not legal advice.
            </p>
          </div>
        </section>
        <section>
          <div class={styles.tableHead}>
            <h2>Type by type</h2>
            <input
              type="search"
              aria-label="Search clause types"
              placeholder="Search"
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </div>
          <p>
            Of all {documents.all} labelled documents, most of which were read while the patterns were written, so these figures flatter.
            Types that fewer than 15 documents have are provisional.
          </p>
          <ClauseTable accuracy={accuracy} texts={texts} search={search} />
        </section>
      </main>
    </>
  );
}

function Figure({ share, says }: { share: Share | null; says: string }) {
  if (!share) return null;
  return (
    <p class={styles.figure}>
      <strong>{share.percent} %</strong>
      <span>{says}</span>
      <span class={styles.counts}>
        {share.right} of {share.of}
      </span>
    </p>
  );
}

function Counts({ share }: { share: Share | null }) {
  if (!share) return <>none so far</>;
  return (
    <>
      {share.right} of {share.of} <span class={styles.counts}>({share.percent} %)</span>
    </>
  );
}
