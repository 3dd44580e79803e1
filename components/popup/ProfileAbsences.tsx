import { EXPECTATIONS } from '../../utils/core/profile/absences.ts';
import styles from './Profile.module.css';
import { type Texts, titleOf } from './popup-model.ts';

/** Protections that such a document should state and in which none was found. */
export function ProfileAbsences({ absences, texts }: { absences: readonly string[]; texts: Texts }) {
  return (
    <section class={styles.absences} aria-label="We did not find">
      <h2>We did not find</h2>
      <ul>
        {absences.map((clause) => (
          <li key={clause}>
            <strong>{WHAT.get(clause) ?? titleOf(clause, texts)}</strong>
            {texts[clause] && <span>{texts[clause].whyItMatters}</span>}
          </li>
        ))}
      </ul>
      <p>It may stand in another document, or in words Caveat missed. Not counted as a risk.</p>
    </section>
  );
}

const WHAT = new Map(EXPECTATIONS.map(({ clause, what }) => [clause, what]));
