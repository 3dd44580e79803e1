import { GROUPS } from '../../utils/core/types.ts';
import { GROUP_NAME } from '../findings/group-name.ts';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { toneOf } from '../findings/wording.ts';
import type { Texts } from '../popup/popup-model.ts';
import { type Accuracy, precisionOf, recallOf, type Share } from './accuracy.ts';
import styles from './ClauseTable.module.css';

const FEW = 15;

interface ClauseTableProps {
  readonly accuracy: Accuracy;
  readonly texts: Texts;
  /** Words that the title or the definition must hold; '' shows all. */
  readonly search: string;
}

/** Every clause type with how often it was flagged rightly and found, group by group. */
export function ClauseTable({ accuracy, texts, search }: ClauseTableProps) {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = Object.values(texts).filter(({ title, definition }) =>
    words.every((word) => `${title} ${definition}`.toLowerCase().includes(word)),
  );
  if (shown.length === 0) return <p role="status">We did not find a clause type with these words.</p>;
  return (
    <table class={styles.table}>
      <thead>
        <tr>
          <th scope="col">Clause type</th>
          <th scope="col">Flagged rightly</th>
          <th scope="col">Found</th>
        </tr>
      </thead>
      {GROUPS.map((group) => {
        const mine = shown.filter((text) => text.group === group);
        if (mine.length === 0) return null;
        return (
          <tbody key={group}>
            <tr class={styles.group}>
              <th scope="rowgroup" colSpan={3}>
                {GROUP_NAME[group]}
              </th>
            </tr>
            {mine.map((text) => (
              <Row key={text.id} text={text} counts={accuracy.clauses[text.id]?.all ?? []} />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

function Row({ text, counts }: { text: Texts[string]; counts: readonly number[] }) {
  const [right = 0, , missed = 0] = counts;
  return (
    <tr class={`cv-${toneOf(text)}`}>
      <th scope="row" title={text.definition}>
        <SeverityMark tone={toneOf(text)} size={13} label /> {text.title}
        {right + missed < FEW && <span class={styles.few}>provisional</span>}
      </th>
      <Cell share={precisionOf(counts)} />
      <Cell share={recallOf(counts)} />
    </tr>
  );
}

function Cell({ share }: { share: Share | null }) {
  return (
    <td>
      {share ? (
        <>
          {share.right} of {share.of}
        </>
      ) : (
        <span class={styles.none}>not measured</span>
      )}
    </td>
  );
}
