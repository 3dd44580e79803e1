import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { GROUPS } from '../../utils/core/types.ts';
import { GROUP_NAME } from '../findings/group-name.ts';
import { counted, type Texts, titleOf } from '../popup/popup-model.ts';
import type { Order, Wanted } from './find-documents.ts';
import styles from './Toolbar.module.css';

interface ToolbarProps {
  readonly wanted: Wanted;
  readonly onChange: (part: Partial<Wanted>) => void;
  /** Types of document that there are. */
  readonly types: readonly string[];
  /** Clause types that the search names, with how many documents have each; undefined while that is looked up. */
  readonly named: readonly { readonly clause: string; readonly count: number | undefined }[];
  readonly texts: Texts;
}

/** Search, filters and order of the library. */
export function Toolbar({ wanted, onChange, types, named, texts }: ToolbarProps) {
  return (
    <search class={styles.bar}>
      <input
        class={styles.search}
        type="search"
        aria-label="Search the library"
        placeholder="Service, address or clause"
        autocomplete="off"
        spellcheck={false}
        value={wanted.query}
        onInput={(event) => onChange({ query: event.currentTarget.value })}
      />
      <Choice label="Type" value={wanted.type} onChange={(type) => onChange({ type })}>
        <option value="">Every type</option>
        {types.map((type) => (
          <option key={type} value={type}>
            {type}
          </option>
        ))}
      </Choice>
      <ClauseChoice value={wanted.clause} onChange={(clause) => onChange({ clause })} texts={texts} />
      <Choice label="Read" value={String(wanted.days)} onChange={(days) => onChange({ days: Number(days) })}>
        <option value="0">At any time</option>
        <option value="7">In the last 7 days</option>
        <option value="30">In the last 30 days</option>
        <option value="365">In the last year</option>
      </Choice>
      <Tick label="Starred" on={wanted.starred} onChange={(starred) => onChange({ starred })} />
      <Tick label="Critical or high" on={wanted.severe} onChange={(severe) => onChange({ severe })} />
      <span class={styles.order}>
        <Choice label="Sort by" value={wanted.order} onChange={(order) => onChange({ order: order as Order })}>
          <option value="read">Last read</option>
          <option value="service">Service</option>
          <option value="severe">Most severe</option>
          <option value="size">Size</option>
        </Choice>
      </span>
      {named.length > 0 && (
        <ul class={styles.named} aria-label="Clauses of that name">
          {named.map(({ clause, count }) => (
            <li key={clause}>
              <button type="button" onClick={() => onChange({ clause, query: '' })}>
                Only with “{titleOf(clause, texts)}”{count !== undefined && <span class={styles.count}> {counted(count, 'document')}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}

function ClauseChoice({ value, onChange, texts }: { value: string; onChange: (clause: string) => void; texts: Texts }) {
  // A hundred options, the same on every key that is pressed.
  const options = useMemo(
    () =>
      GROUPS.map((group) => {
        const own = Object.values(texts).filter((text) => text.group === group);
        return own.length === 0 ? null : (
          <optgroup key={group} label={GROUP_NAME[group]}>
            {own
              .toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </optgroup>
        );
      }),
    [texts],
  );
  return (
    <Choice label="Clause" value={value} onChange={onChange}>
      <option value="">With any clause</option>
      {options}
    </Choice>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ComponentChildren;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label class={styles.choice}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

function Tick({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class={styles.tick}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
