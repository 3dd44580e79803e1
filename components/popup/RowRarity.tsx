import type { Rarity } from '../../utils/core/compare/rarity.ts';
import { documentsText, monthText } from '../findings/corpus-wording.ts';
import styles from './FindingRow.module.css';

/** "Rare · 9 of 214", of which documents where the reader's own is of no known type (`named`); the whole sentence on pointing at it, and for who hears it. */
export function RowRarity({ rarity: { type, k, n, word, date }, named }: { rarity: Rarity; named: boolean }) {
  const name = `${word[0]!.toUpperCase()}${word.slice(1)}`;
  const found = `found in ${k === 0 ? 'none' : k} of ${n} ${documentsText(type)}, ${monthText(date)}`;
  return (
    <span class={styles.rarity} title={`${name}: ${found}`}>
      <span aria-hidden="true">
        {name} · {k} of {n}
        {named && ` ${documentsText(type)}`}
      </span>
      <span class="cv-hidden">
        {name}: {found}
      </span>
    </span>
  );
}
