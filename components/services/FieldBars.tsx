import { useMemo } from 'preact/hooks';
import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import { FIELDS } from '../../utils/core/compare/fields.ts';
import { counted } from '../popup/popup-model.ts';
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

/** So many stand above the fold: two columns of four. */
const FIRST = 8;

/** The share of each line of business. Those with few documents come last, since a share of three says little. */
export function FieldBars({ matrix, clause, type, chosen, onChoose }: FieldBarsProps) {
  const shares = useMemo(() => sharesByField(matrix, clause, type), [matrix, clause, type]);
  const many = shares.filter(({ n }) => n >= FEWEST_OF_FIELD);
  const few = shares.filter(({ n }) => n < FEWEST_OF_FIELD);
  const folded = [...many.slice(FIRST), ...few];
  const shared = { what: documentsText(type), chosen, onChoose };
  const bars = (list: readonly FieldShare[]) => list.map((share) => ({ id: share.field, label: FIELDS[share.field], ...share }));
  return (
    <>
      <ShareBars bars={bars(many.slice(0, FIRST))} {...shared} />
      {folded.length > 0 && (
        <details class={styles.fold} open={many.length === 0}>
          <summary>{counted(folded.length, 'more line', 'more lines')} of business</summary>
          <ShareBars bars={bars(many.slice(FIRST))} {...shared} />
          {few.length > 0 && <h3>Fewer than {FEWEST_OF_FIELD} documents each</h3>}
          <ShareBars bars={bars(few)} {...shared} />
        </details>
      )}
    </>
  );
}
