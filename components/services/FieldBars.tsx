import { useMemo } from 'preact/hooks';
import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import { FIELDS } from '../../utils/core/compare/fields.ts';
import styles from './ClauseView.module.css';
import { documentsText } from './document-types.ts';
import { ShareBars } from './ShareBars.tsx';
import { FEWEST_OF_FIELD, type FieldShare, sharesByField } from './shares.ts';

interface FieldBarsProps {
  readonly matrix: CorpusMatrix;
  readonly clause: string;
  readonly type: string;
  readonly chosen: string | null;
  readonly onChoose: (field: string | null) => void;
}

/** The share of each line of business; those with few documents wait below, since a share of three says little. */
export function FieldBars({ matrix, clause, type, chosen, onChoose }: FieldBarsProps) {
  const shares = useMemo(() => sharesByField(matrix, clause, type), [matrix, clause, type]);
  const many = shares.filter(({ n }) => n >= FEWEST_OF_FIELD);
  const few = shares.filter(({ n }) => n < FEWEST_OF_FIELD);
  const shared = { what: documentsText(type), chosen, onChoose };
  const bars = (list: readonly FieldShare[]) => list.map((share) => ({ id: share.field, label: FIELDS[share.field], ...share }));
  return (
    <>
      <ShareBars bars={bars(many)} {...shared} />
      {few.length > 0 && (
        <details class={styles.few} open={many.length === 0}>
          <summary>Fewer than {FEWEST_OF_FIELD} documents each</summary>
          <ShareBars bars={bars(few)} {...shared} />
        </details>
      )}
    </>
  );
}
