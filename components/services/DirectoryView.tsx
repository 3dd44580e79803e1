import { useMemo } from 'preact/hooks';
import type { CorpusMatrix } from '../../utils/core/compare/corpus-matrix.ts';
import { FIELDS } from '../../utils/core/compare/fields.ts';
import { counted, type Texts } from '../popup/popup-model.ts';
import { wordsOf } from './arrange-rows.ts';
import { ClauseIndex } from './ClauseIndex.tsx';
import styles from './DirectoryView.module.css';
import { ALPHABET } from './found-rows.ts';
import { ServiceIndex } from './ServiceIndex.tsx';
import { mainShare, sharesByType } from './shares.ts';
import { Tabs } from './Tabs.tsx';
import { ViewHead } from './ViewHead.tsx';

/** What is looked for in the directory, and in which of its lists. */
export interface Asking {
  readonly words: string;
  readonly tab: 'clauses' | 'services';
}

interface DirectoryViewProps {
  readonly matrix: CorpusMatrix;
  readonly texts: Texts;
  readonly asking: Asking;
  readonly onAsk: (asking: Asking) => void;
  /** What the address named and nobody knows, or null. */
  readonly unknown: string | null;
}

/** The way into the index: every clause type with how usual it is, and every service, in one search. */
export function DirectoryView({ matrix, texts, asking, onAsk, unknown }: DirectoryViewProps) {
  const clauses = useMemo(
    () =>
      Object.values(texts).map((text) => ({
        text,
        share: mainShare(sharesByType(matrix, text.id)),
        words: `${text.title}\n${text.definition}`.toLowerCase(),
      })),
    [matrix, texts],
  );
  const services = useMemo(() => servicesOf(matrix), [matrix]);
  const wanted = wordsOf(asking.words);
  const fits = ({ words }: { readonly words: string }) => wanted.every((word) => words.includes(word));
  const shownClauses = new Set(clauses.filter(fits).map(({ text }) => text.id));
  const shownServices = new Set(services.filter(fits).map(({ name }) => name));
  const { tab } = asking;
  const other = tab === 'clauses' ? shownServices : shownClauses;
  return (
    <>
      <ViewHead title="What services say" hasWayBack={false}>
        <p>
          {counted(matrix.documents.service.length, 'document')} of {counted(matrix.services.name.length, 'service')}, read by Caveat.
          Choose a clause type to see who has it, or a service to see what was found in its documents.
        </p>
      </ViewHead>
      {unknown !== null && (
        <p class={styles.unknown} role="status">
          The address names “{unknown}”, which the index has no entry for. Perhaps it is in the lists under another name.
        </p>
      )}
      <input
        type="search"
        class={styles.search}
        aria-label="Search clause types and services"
        placeholder="Search clause types and services"
        value={asking.words}
        onInput={(event) => onAsk({ ...asking, words: event.currentTarget.value })}
      />
      <Tabs
        label="What to choose"
        tabs={[
          { id: 'clauses', name: 'Clause types', count: shownClauses.size },
          { id: 'services', name: 'Services', count: shownServices.size },
        ]}
        current={tab}
        onChoose={(id) => onAsk({ ...asking, tab: id === 'services' ? 'services' : 'clauses' })}
      >
        {(tab === 'clauses' ? shownClauses : shownServices).size === 0 && (
          <p class={styles.nothing} role="status">
            We did not find {tab === 'clauses' ? 'a clause type' : 'a service'} with these words
            {other.size > 0 && <>, but there {isOrAre(other.size, tab === 'clauses' ? 'service' : 'clause type')}</>}.
          </p>
        )}
        {tab === 'clauses' ? (
          <ClauseIndex clauses={clauses} shown={shownClauses} />
        ) : (
          <ServiceIndex services={services} shown={shownServices} />
        )}
      </Tabs>
    </>
  );
}

const isOrAre = (count: number, what: string) => `${count === 1 ? 'is' : 'are'} ${counted(count, what)}`;

function servicesOf({ services, companies }: CorpusMatrix) {
  return services.name
    .map((name, number) => {
      const field = services.field[number]!;
      const company = companies[services.company[number]!]!;
      return { name, field, words: `${name}\n${company}\n${FIELDS[field]}`.toLowerCase() };
    })
    .sort((a, b) => ALPHABET.compare(a.name, b.name));
}
