import type { Comparison } from '../../utils/core/compare/compare-documents.ts';
import styles from './CompareView.module.css';
import type { ShownSide } from './compare-model.ts';
import { riskRows, tallyOf, verdictText } from './compare-words.ts';

/** How many risks one has and the other has not, in three numbers; promises below them. */
export function Summary({ comparison, a, b }: { comparison: Comparison; a: ShownSide; b: ShownSide }) {
  const risks = tallyOf(riskRows(comparison));
  const promises = tallyOf(comparison.protections);
  return (
    <section class={styles.summary} aria-label="At a glance">
      <h2>Risks</h2>
      <Numbers tally={risks} a={a} b={b} />
      {risks.severity > 0 && (
        <p class={styles.small}>
          Of those in both, {risks.severity} {risks.severity === 1 ? 'has' : 'have'} another severity.
        </p>
      )}
      {risks.unsure + promises.unsure > 0 && (
        <p class={styles.small}>{risks.unsure + promises.unsure} more with low confidence, counted nowhere here.</p>
      )}
      <div class={styles.protections}>
        <h2>Protections</h2>
        <Numbers tally={promises} a={a} b={b} />
      </div>
    </section>
  );
}

function Numbers({ tally, a, b }: { tally: ReturnType<typeof tallyOf>; a: ShownSide; b: ShownSide }) {
  return (
    <ul class={styles.figures}>
      {(['a', 'b', 'alike'] as const).map((verdict) => (
        <li key={verdict} class={tally[verdict] === 0 ? styles.zero : undefined}>
          <strong>{tally[verdict]}</strong> <span>{verdictText(verdict, a, b)}</span>
        </li>
      ))}
    </ul>
  );
}
