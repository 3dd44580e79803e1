import { useEffect, useRef, useState } from 'preact/hooks';
import { servicesAddress } from '../../utils/core/compare/addresses.ts';
import { FIELDS } from '../../utils/core/compare/fields.ts';
import { Button } from '../base/Button.tsx';
import { ConfidenceMark } from '../findings/ConfidenceMark.tsx';
import { SeverityMark } from '../findings/SeverityMark.tsx';
import { LEVEL_MEANING, TONE_WORD } from '../findings/wording.ts';
import { type Texts, titleOf } from '../popup/popup-model.ts';
import { type Column, type Order, pressed } from './arrange-rows.ts';
import { DocumentLink } from './DocumentLink.tsx';
import styles from './DocumentTable.module.css';
import { dayOf } from './dates.ts';
import type { DocumentRow } from './found-rows.ts';
import type { Details, ServicesActions } from './services-model.ts';

/** So many rows are drawn at once, and so many more whenever their end comes near: a key press must never wait for hundreds. */
const FIRST_ROWS = 20;
const MORE_ROWS = 40;

interface DocumentTableProps {
  readonly caption: string;
  /** In the order in which they are shown. */
  readonly rows: readonly DocumentRow[];
  readonly order: Order | null;
  readonly onOrder: (order: Order) => void;
  /** Whether the rows name what was found, and whether it is one clause type in all of them. */
  readonly kind: 'found' | 'several' | 'missing';
  readonly details: Details;
  readonly texts: Texts;
  readonly actions: Pick<ServicesActions, 'need' | 'openDocument'>;
}

/** Documents of the index, one a row; each column can be sorted by. */
export function DocumentTable({ caption, rows, order, onOrder, kind, details, texts, actions }: DocumentTableProps) {
  const [drawn, setDrawn] = useState({ rows, count: FIRST_ROWS });
  // Another order or another selection begins at its top again.
  const count = drawn.rows === rows ? drawn.count : FIRST_ROWS;
  const shown = rows.slice(0, count);
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!end.current) return undefined;
    const more = () => setDrawn({ rows, count: count + MORE_ROWS });
    const watch = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && more(), { rootMargin: '600px' });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [rows, count]);
  useEffect(() => {
    const missing = new Set(shown.map(({ service }) => service).filter((service) => !details.has(service)));
    if (missing.size > 0) actions.need([...missing]);
  });
  const columns = kind === 'missing' ? COLUMNS.filter(({ by }) => by !== 'severity' && by !== 'level') : COLUMNS;
  return (
    <>
      <table class={`${styles.table} ${kind === 'missing' ? styles.short : ''}`}>
        <caption class="cv-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ by, name }) => (
              <th key={by} scope="col" class={styles[by]} aria-sort={order?.by === by ? sortText(order) : undefined}>
                <button type="button" onClick={() => onOrder(pressed(order, by))}>
                  {name}
                  <svg class={styles.arrow} width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
                    <path d={order?.by === by && order.descending ? 'm1 2.500 3 3 3-3' : 'm1 5.500 3-3 3 3'} />
                  </svg>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.key} row={row} kind={kind} url={urlOf(details, row)} texts={texts} onOpen={actions.openDocument} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <p ref={end} class={styles.more}>
          <Button onPress={() => setDrawn({ rows, count: rows.length })}>Show all {rows.length}</Button>
        </p>
      )}
    </>
  );
}

const COLUMNS: readonly { readonly by: Column; readonly name: string }[] = [
  { by: 'service', name: 'Service' },
  { by: 'field', name: 'Line of business' },
  { by: 'type', name: 'Document' },
  { by: 'severity', name: 'Severity' },
  { by: 'level', name: 'Confidence' },
  { by: 'date', name: 'As of' },
];

const sortText = ({ descending }: Order) => (descending ? 'descending' : 'ascending');

function urlOf(details: Details, { service, type }: DocumentRow): string | null {
  return details.get(service)?.documents.find((document) => document.type === type && document.language === 'en')?.url ?? null;
}

interface RowProps {
  readonly row: DocumentRow;
  readonly kind: DocumentTableProps['kind'];
  readonly url: string | null;
  readonly texts: Texts;
  readonly onOpen: ServicesActions['openDocument'];
}

function Row({ row, kind, url, texts, onOpen }: RowProps) {
  const { service, type, found } = row;
  const day = dayOf(row.day);
  return (
    <tr class={found ? `cv-${found.tone}` : undefined}>
      <th scope="row" class={styles.service}>
        <a href={servicesAddress({ service })}>{service}</a>
      </th>
      <td class={styles.field}>{FIELDS[row.field]}</td>
      <td class={styles.type}>
        <DocumentLink service={service} type={type} clause={found?.clause ?? null} url={url} text={type} onOpen={onOpen} />
        {kind === 'several' && found && <span class={styles.clause}>{titleOf(found.clause, texts)}</span>}
      </td>
      {found && (
        <>
          <td class={styles.severity}>
            <SeverityMark tone={found.tone} size={14} />
            {TONE_WORD[found.tone]}
          </td>
          <td class={styles.level} title={LEVEL_MEANING[found.level]}>
            <ConfidenceMark level={found.level} />
            {found.level}
          </td>
        </>
      )}
      <td class={styles.date}>
        <time dateTime={day.iso}>{day.text}</time>
      </td>
    </tr>
  );
}
