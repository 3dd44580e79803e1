import type { Rarity } from '../../utils/core/compare/rarity.ts';
import type { DocumentType } from '../../utils/core/types.ts';
import { documentsText, monthText } from '../findings/corpus-wording.ts';
import styles from './FindingRow.module.css';

/** "Rare · 9 of 214"; the whole sentence on pointing at it, and for who hears it. */
export function RowRarity({ rarity: { k, n, word, date }, type }: { rarity: Rarity; type: DocumentType }) {
  const name = `${word[0]!.toUpperCase()}${word.slice(1)}`;
  const found = `found in ${k === 0 ? 'none' : k} of ${n} ${documentsText(type)}, ${monthText(date)}`;
  return (
    <span class={styles.rarity} title={`${name}: ${found}`}>
      <span aria-hidden="true">
        {name} · {k} of {n}
      </span>
      <span class="cv-hidden">
        {name}: {found}
      </span>
    </span>
  );
}
