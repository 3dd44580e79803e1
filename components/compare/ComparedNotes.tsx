import styles from './CompareView.module.css';
import type { ShownSide } from './compare-model.ts';
import { aboutText } from './compare-words.ts';

/** What was compared, from when, and what it says and does not say. */
export function ComparedNotes({ a, b }: { a: ShownSide; b: ShownSide }) {
  return (
    <section class={styles.notes} aria-label="What was compared">
      <h2>What was compared</h2>
      <dl>
        {[a, b].map((side, at) => (
          <div key={at === 0 ? 'a' : 'b'}>
            <dt>{side.name}</dt>
            <dd>
              {side.href ? (
                <a href={side.href} target="_blank" rel="noreferrer">
                  {side.title}
                </a>
              ) : (
                side.title
              )}
              <span>{aboutText(side)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        “Not found” means that Caveat did not find it: it may stand in another document, or in words that Caveat missed. Of an average, what
        more than half of its documents say counts as said. Findings of low confidence are shown as “perhaps” and make no difference. Caveat
        describes what a text says; it is not legal advice.
      </p>
    </section>
  );
}
