import { useMemo, useState } from 'preact/hooks';
import { compareAddress, servicesAddress } from '../../utils/core/compare/addresses.ts';
import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import { FIELDS } from '../../utils/core/compare/fields.ts';
import { Button } from '../base/Button.tsx';
import { CountMarks } from '../library/CountMarks.tsx';
import type { Texts } from '../popup/popup-model.ts';
import { asDocumentType, documentsText } from './document-types.ts';
import styles from './ServiceView.module.css';
import { neighboursOf } from './service-documents.ts';

const FIRST = 10;

interface NeighboursProps {
  readonly matrix: CorpusMatrix;
  /** Of the service whose neighbours they are. */
  readonly number: number;
  readonly type: string;
  readonly texts: Texts;
}

/** Other services in the same line of business, with what was found in their documents of the same type. */
export function Neighbours({ matrix, number, type, texts }: NeighboursProps) {
  const [all, setAll] = useState(false);
  const neighbours = useMemo(() => neighboursOf(matrix, number, type, texts), [matrix, number, type, texts]);
  if (neighbours.length === 0) return null;
  const service = matrix.services.name[number]!;
  const shown = all ? neighbours : neighbours.slice(0, FIRST);
  const compare = (other: string) =>
    compareAddress({ a: { kind: 'index', service }, b: { kind: 'index', service: other }, type: asDocumentType(type) });
  return (
    <aside class={styles.neighbours} aria-labelledby="neighbours">
      <h2 id="neighbours">Others in {FIELDS[matrix.services.field[number]!]}</h2>
      <p class={styles.about}>What was found in their {documentsText(type)}</p>
      <ul>
        {shown.map((one) => (
          <li key={one.service}>
            <span class={styles.who}>
              <a href={servicesAddress({ service: one.service })}>{one.service}</a>
              {asDocumentType(type) && (
                <a class={styles.compare} href={compare(one.service)}>
                  Compare<span class="cv-hidden"> with {one.service}</span>
                </a>
              )}
            </span>
            <CountMarks counts={one.counts} />
          </li>
        ))}
      </ul>
      {shown.length < neighbours.length && <Button onPress={() => setAll(true)}>Show all {neighbours.length}</Button>}
    </aside>
  );
}
