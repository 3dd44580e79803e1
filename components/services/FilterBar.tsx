import { FIELD_IDS, FIELDS } from '../../utils/core/compare/fields.ts';
import type { Filter } from './arrange-rows.ts';
import styles from './FilterBar.module.css';

interface FilterBarProps {
  readonly filter: Filter;
  /** What documents can be filtered by: what there is none of is not offered. */
  readonly types: readonly string[];
  readonly fields: ReadonlySet<string>;
  readonly onChange: (part: Partial<Filter>) => void;
}

/** Search and filters above a list of documents. */
export function FilterBar({ filter, types, fields, onChange }: FilterBarProps) {
  const field = (value: string) => FIELD_IDS.find((id) => id === value) ?? null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is newer than the oldest browsers that we run in
    <div class={styles.bar} role="search">
      <input
        type="search"
        class={styles.search}
        aria-label="Search services"
        placeholder="Search services"
        value={filter.words}
        onInput={(event) => onChange({ words: event.currentTarget.value })}
      />
      <select
        aria-label="Line of business"
        value={filter.field ?? ''}
        onChange={(event) => onChange({ field: field(event.currentTarget.value) })}
      >
        <option value="">All lines of business</option>
        {FIELD_IDS.filter((id) => fields.has(id) || id === filter.field).map((id) => (
          <option key={id} value={id}>
            {FIELDS[id]}
          </option>
        ))}
      </select>
      <select
        aria-label="Document type"
        value={filter.type ?? ''}
        onChange={(event) => onChange({ type: event.currentTarget.value === '' ? null : event.currentTarget.value })}
      >
        <option value="">All document types</option>
        {types.map((type) => (
          <option key={type} value={type}>
            {type}
          </option>
        ))}
      </select>
    </div>
  );
}
