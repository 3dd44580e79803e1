import { SeverityMark } from '../findings/SeverityMark.tsx';
import { TONE_WORD, type Tone, toneOf } from '../findings/wording.ts';
import styles from './Exposure.module.css';
import { counted, type Sections } from './popup-model.ts';

const SCALE = ['critical', 'high', 'medium', 'low'] as const satisfies readonly Tone[];

/** How much of what was found: a sentence, a bar, and a legend of shape, number and word. */
export function Exposure({ sections }: { sections: Sections }) {
  const counts = SCALE.map((tone) => ({ tone, count: sections.risks.filter((finding) => toneOf(finding) === tone).length }));
  const shown = counts.filter(({ count }) => count > 0);
  // What is only good to know is no risk of the scale, and stands apart.
  const risks = counts.reduce((sum, { count }) => sum + count, 0);
  const notes = sections.risks.length - risks;
  return (
    <section class={styles.exposure} aria-label="At a glance">
      <p class={styles.sum}>
        <strong>{counted(risks, 'risk')}</strong> and <strong>{counted(sections.protections.length, 'protection')}</strong> found
        {notes > 0 && `, ${counted(notes, 'note')}`}
      </p>
      {shown.length > 0 && (
        <>
          <div class={styles.bar} aria-hidden="true">
            {shown.map(({ tone, count }) => (
              <span key={tone} class={`${styles.piece} cv-${tone}`} style={{ flexGrow: String(count) }} />
            ))}
          </div>
          <ul class={styles.legend}>
            {counts.map(({ tone, count }) => (
              <li key={tone} class={`cv-${tone} ${count === 0 ? styles.zero : ''}`}>
                <SeverityMark tone={tone} size={13} />
                <span class={styles.number}>{count}</span> {TONE_WORD[tone]}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
