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
  readonly type: Filter['type'];
  readonly field: Filter['field'];
  readonly onFilter: (part: Partial<Omit<Filter, 'words'>>) => void;
  readonly details: Details;
  readonly texts: Texts;
  readonly actions: ServicesActions;
}

type ListId = 'with' | 'against' | 'without';

/** Who has it, who says the opposite, and where it was not found: three lists with one search, one filter and one order. */
export function ClauseLists({ matrix, text, types, type, field, onFilter, details, texts, actions }: ClauseListsProps) {
  // Kept here, so that a key press or another order draws the lists alone.
  const [words, setWords] = useState('');
  const [order, setOrder] = useState<Order | null>(null);
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
  const fitting = useMemo(() => {
    const fits = (rows: readonly DocumentRow[]) => filtered(rows, { words: '', field, type });
    return { with: fits(lists.with), against: fits(lists.against), without: fits(lists.without) };
  }, [lists, field, type]);
  const ids = (['with', 'against', 'without'] as const).filter((id) => id !== 'against' || opposites.length > 0);
  const all = lists[current];
  const offered = useMemo(() => ({ types: typesIn(all, type), fields: new Set(all.map((row) => row.field)) }), [all, type]);
  const by = current === 'without' && hidden(order) ? null : order;
  const shown = useMemo(() => sorted(filtered(fitting[current], { words, field, type }), by), [fitting, current, words, field, type, by]);
  const change = ({ words: typed, ...rest }: Partial<Filter>) => {
    if (typed !== undefined) setWords(typed);
    if (rest.field !== undefined || rest.type !== undefined) onFilter(rest);
  };
  return (
    <section class={styles.lists} aria-label="Services">
      <Tabs
        label="Lists of services"
        tabs={ids.map((id) => ({ id, name: name[id], count: documentsIn(fitting[id]) }))}
        current={current}
        onChoose={(id) => setCurrent(ids.find((one) => one === id) ?? 'with')}
      >
        {current === 'without' && (
          <p class={styles.note}>
            Documents of the types above in which we did not find it. That is no promise: they may say it elsewhere, or in words that Caveat
            has not learned.
          </p>
        )}
        <FilterBar filter={{ words, field, type }} {...offered} onChange={change} />
        <p class={styles.sum}>
          <span role="status">
            {sumText(shown)}
            {!by && shown.length > 1 && ', best known first'}
          </span>
          {by && (
            <Button look="text" onPress={() => setOrder(null)}>
              Best known first
            </Button>
          )}
          {(words !== '' || field !== null || type !== null) && (
            <Button look="text" onPress={() => change({ words: '', field: null, type: null })}>
              Show all
            </Button>
          )}
        </p>
        {shown.length > 0 && (
          <DocumentTable
            key={current}
            caption={`${name[current]}: ${text.title}`}
            rows={shown}
            kind={kindOf(current, opposites)}
            order={by}
            onOrder={setOrder}
            {...{ details, texts, actions }}
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

/** A document stands once for each of several clause types. */
const documentsIn = (rows: readonly DocumentRow[]): number => new Set(rows.map(({ document }) => document)).size;

/** "53 documents of 51 services". */
function sumText(rows: readonly DocumentRow[]): string {
  if (rows.length === 0) return 'We did not find a document here that fits.';
  const services = new Set(rows.map(({ service }) => service)).size;
  return `${counted(documentsIn(rows), 'document')} of ${counted(services, 'service')}`;
}
