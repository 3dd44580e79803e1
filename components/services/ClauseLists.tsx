import { useMemo, useState } from 'preact/hooks';
import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import { Button } from '../base/Button.tsx';
import { counted, type Texts } from '../popup/popup-model.ts';
import { type Filter, filtered, type Order, sorted } from './arrange-rows.ts';
import styles from './ClauseView.module.css';
import { DocumentTable } from './DocumentTable.tsx';
import { FilterBar } from './FilterBar.tsx';
import { type DocumentRow, oppositesOf, rowsWith, rowsWithout } from './found-rows.ts';
import type { Details, ServicesActions } from './services-model.ts';
import { Tabs } from './Tabs.tsx';

interface ClauseListsProps {
  readonly matrix: CorpusMatrix;
  readonly text: Texts[string];
  /** Document types in which the clause type was found. */
  readonly types: readonly string[];
  readonly filter: Filter;
  readonly onFilter: (part: Partial<Filter>) => void;
  readonly order: Order | null;
  readonly onOrder: (order: Order | null) => void;
  readonly details: Details;
  readonly texts: Texts;
  readonly actions: ServicesActions;
}

type ListId = 'with' | 'against' | 'without';

/** Who has it, who says the opposite, and where it was not found: three lists with one search, one filter and one order. */
export function ClauseLists({ matrix, text, types, filter, onFilter, order, onOrder, details, texts, actions }: ClauseListsProps) {
  const [current, setCurrent] = useState<ListId>('with');
  const opposites = useMemo(() => oppositesOf(text.id), [text]);
  const lists = useMemo(() => {
    const polarityOf = (clause: string) => texts[clause]?.polarity ?? 'risk';
    return {
      with: rowsWith(matrix, [text.id], polarityOf),
      against: rowsWith(matrix, opposites, polarityOf),
      without: rowsWithout(matrix, text.id, types),
    };
  }, [matrix, text, texts, types, opposites]);
  const isRisk = text.polarity === 'risk';
  const name: Readonly<Record<ListId, string>> = {
    with: isRisk ? 'Who says so' : 'Who promises it',
    against: isRisk ? 'Who promises not to' : 'Who does the opposite',
    without: 'Where we did not find it',
  };
  const countOf = (id: ListId) => filtered(lists[id], { ...filter, words: '' }).length;
  const ids = (['with', 'against', 'without'] as const).filter((id) => id !== 'against' || opposites.length > 0);
  const all = lists[current];
  const shown = filtered(all, filter);
  return (
    <section class={styles.lists} aria-label="Services">
      <Tabs
        label="Lists of services"
        tabs={ids.map((id) => ({ id, name: name[id], count: countOf(id) }))}
        current={current}
        onChoose={(id) => setCurrent(ids.find((one) => one === id) ?? 'with')}
      >
        {current === 'without' && (
          <p class={styles.note}>
            Documents of the types above in which we did not find it. That is no promise: they may say it elsewhere, or in words that Caveat
            has not learned.
          </p>
        )}
        <FilterBar filter={filter} types={typesIn(all, filter.type)} fields={all.map(({ field }) => field)} onChange={onFilter} />
        <p class={styles.sum}>
          <span role="status">
            {sumText(shown)}
            {!order && shown.length > 1 && ', best known first'}
          </span>
          {order && (
            <Button look="text" onPress={() => onOrder(null)}>
              Best known first
            </Button>
          )}
          {(filter.words !== '' || filter.field !== null || filter.type !== null) && (
            <Button look="text" onPress={() => onFilter({ words: '', field: null, type: null })}>
              Show all
            </Button>
          )}
        </p>
        {shown.length > 0 && (
          <DocumentTable
            key={current}
            caption={`${name[current]}: ${text.title}`}
            rows={sorted(shown, current === 'without' && hidden(order) ? null : order)}
            kind={kindOf(current, opposites)}
            {...{ order, onOrder, details, texts, actions }}
          />
        )}
      </Tabs>
    </section>
  );
}

const hidden = (order: Order | null): boolean => order?.by === 'severity' || order?.by === 'level';

function kindOf(list: ListId, opposites: readonly string[]) {
  if (list === 'without') return 'missing';
  return list === 'against' && opposites.length > 1 ? 'several' : 'found';
}

function typesIn(rows: readonly DocumentRow[], chosen: string | null): string[] {
  return [...new Set([...rows.map(({ type }) => type), ...(chosen === null ? [] : [chosen])])].sort();
}

/** "53 documents of 51 services". */
function sumText(rows: readonly DocumentRow[]): string {
  if (rows.length === 0) return 'We did not find a document here that fits.';
  const services = new Set(rows.map(({ service }) => service)).size;
  return `${counted(rows.length, 'document')} of ${counted(services, 'service')}`;
}
