import { servicesAddress } from '../../utils/core/compare/addresses.ts';
import { GROUPS } from '../../utils/core/types.ts';
import { GROUP_NAME } from '../findings/group-name.ts';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { TONES, toneOf } from '../findings/wording.ts';
import type { Texts } from '../popup/popup-model.ts';
import styles from './DirectoryView.module.css';
import { documentsText } from './document-types.ts';
import type { TypeShare } from './shares.ts';

interface ClauseEntry {
  readonly text: Texts[string];
  /** In the type of document that speaks of it most; null where it was found nowhere. */
  readonly share: TypeShare | null;
}

/** Clause types by group, worst first, each with how usual it is. */
export function ClauseIndex({ clauses }: { clauses: readonly ClauseEntry[] }) {
  return (
    <>
      {GROUPS.map((group) => {
        const mine = clauses.filter(({ text }) => text.group === group);
        if (mine.length === 0) return null;
        return (
          <section key={group} class={styles.group}>
            <h2>{GROUP_NAME[group]}</h2>
            <ul>
              {mine.toSorted(worstFirst).map((entry) => (
                <Entry key={entry.text.id} {...entry} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Entry({ text, share }: ClauseEntry) {
  return (
    <li>
      <a class={styles.clause} href={servicesAddress({ clause: text.id })}>
        <SeverityMark tone={toneOf(text)} size={15} label />
        <span class={styles.what}>
          <span class={styles.title}>{text.title}</span>
          <span class={styles.definition}>{text.definition}</span>
        </span>
        {share ? (
          <span class={styles.share}>
            <span>
              {share.k} of {share.n} {documentsText(share.type)}
              {share.word && <span class={styles.word}>{share.word}</span>}
            </span>
            <span class={styles.track} aria-hidden="true">
              <span class={styles.fill} style={{ width: `${share.n === 0 ? 0 : (100 * share.k) / share.n}%` }} />
            </span>
          </span>
        ) : (
          <span class={styles.share}>not found in any</span>
        )}
      </a>
    </li>
  );
}

const worstFirst = (a: ClauseEntry, b: ClauseEntry): number =>
  TONES.indexOf(toneOf(a.text)) - TONES.indexOf(toneOf(b.text)) || shareOf(b) - shareOf(a);

const shareOf = ({ share }: ClauseEntry): number => (share && share.n > 0 ? share.k / share.n : 0);
