import { useMemo } from 'preact/hooks';
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

interface ClauseIndexProps {
  readonly clauses: readonly ClauseEntry[];
  /** Ids of those that fit what is looked for. The others stay, hidden: to draw them anew would take longer than a key press may. */
  readonly shown: ReadonlySet<string>;
}

/** Clause types by group, worst first, each with how usual it is. */
export function ClauseIndex({ clauses, shown }: ClauseIndexProps) {
  const groups = useMemo(() => groupsOf(clauses), [clauses]);
  return (
    <>
      {groups.map(({ group, entries }) => (
        <section key={group} class={styles.group} hidden={!entries.some(({ id }) => shown.has(id))}>
          <h2>{GROUP_NAME[group]}</h2>
          <ul>
            {entries.map(({ id, drawn }) => (
              <li key={id} hidden={!shown.has(id)}>
                {drawn}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function groupsOf(clauses: readonly ClauseEntry[]) {
  return GROUPS.map((group) => {
    const mine = clauses.filter(({ text }) => text.group === group).toSorted(worstFirst);
    return { group, entries: mine.map((entry) => ({ id: entry.text.id, drawn: <Entry {...entry} /> })) };
  });
}

function Entry({ text, share }: ClauseEntry) {
  return (
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
  );
}

const worstFirst = (a: ClauseEntry, b: ClauseEntry): number =>
  TONES.indexOf(toneOf(a.text)) - TONES.indexOf(toneOf(b.text)) || shareOf(b) - shareOf(a);

const shareOf = ({ share }: ClauseEntry): number => (share && share.n > 0 ? share.k / share.n : 0);
