import { useState } from 'preact/hooks';
import { type ClauseRow, type Comparison, differs } from '../../utils/core/compare/compare-documents.ts';
import { Switch } from '../base/Switch.tsx';
import { GROUP_NAME } from '../findings/group-name.ts';
import { counted, type Texts } from '../popup/popup-model.ts';
import { ClauseRowView } from './ClauseRowView.tsx';
import type { ShownSide } from './compare-model.ts';
import { basisText, riskRows } from './compare-words.ts';
import styles from './DifferenceTable.module.css';

interface DifferenceTableProps {
  readonly comparison: Comparison;
  readonly a: ShownSide;
  readonly b: ShownSide;
  readonly texts: Texts;
}

/** Both sides clause by clause, group by group: differences first and, until asked for more, nothing else. */
export function DifferenceTable({ comparison, a, b, texts }: DifferenceTableProps) {
  const [onlyDifferences, setOnlyDifferences] = useState(true);
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const all = [...riskRows(comparison), ...comparison.protections];
  const fits = matcher(search, texts);
  const visible = (rows: readonly ClauseRow[]) => rows.filter((row) => fits(row) && (!onlyDifferences || differs(row)));
  const toggle = (clause: string) =>
    setOpen((now) => {
      const others = [...now].filter((one) => one !== clause);
      return new Set(others.length === now.size ? [...others, clause] : others);
    });
  const sections = [...comparison.groups, { group: 'protections' as const, rows: comparison.protections }]
    .map(({ group, rows }) => ({ group, rows: visible(rows), of: rows.length, differences: rows.filter(differs).length }))
    .filter(({ rows }) => rows.length > 0);
  const shown = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  const differences = all.filter(differs).length;
  return (
    <section class={styles.section} aria-label="Clause by clause">
      <div class={styles.bar}>
        <h2>Clause by clause</h2>
        <span class={styles.filter}>
          <span aria-hidden="true">
            Differences only{' '}
            <span class={styles.count}>
              {differences} of {all.length}
            </span>
          </span>
          <Switch
            label={`Differences only: ${differences} of ${counted(all.length, 'clause type')}`}
            on={onlyDifferences}
            onChange={setOnlyDifferences}
          />
        </span>
        <input
          type="search"
          aria-label="Search clause types"
          placeholder="Search"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      <p class={shown === 0 ? styles.nothing : 'cv-hidden'} role="status">
        {shown === 0 ? nothingText(all.length, differences, search) : `${counted(shown, 'clause type')} shown`}
      </p>
      {shown > 0 && (
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span class="cv-hidden">Clause type</span>
              </th>
              {[a, b].map((side, at) => (
                <th key={at === 0 ? 'a' : 'b'} scope="col">
                  {side.name} <span class={styles.basis}>{basisText(side)}</span>
                </th>
              ))}
            </tr>
          </thead>
          {sections.map(({ group, rows, of, differences: differing }) => (
            <tbody key={group}>
              <tr class={styles.group}>
                <th scope="rowgroup" colSpan={3}>
                  {GROUP_NAME[group]}{' '}
                  <span class={styles.count}>
                    {differing} of {of} differ{differing === 1 && 's'}
                  </span>
                </th>
              </tr>
              {rows.map((row) => (
                <ClauseRowView
                  key={row.clause}
                  row={row}
                  a={a}
                  b={b}
                  texts={texts}
                  isOpen={open.has(row.clause)}
                  onToggle={() => toggle(row.clause)}
                />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
}

function matcher(search: string, texts: Texts): (row: ClauseRow) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return ({ clause }) => {
    const text = `${texts[clause]?.title ?? clause} ${texts[clause]?.definition ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
}

function nothingText(all: number, differences: number, search: string): string {
  if (all === 0) return 'We did not find any clause type in either. That is no all-clear.';
  if (differences === 0 && search === '') return 'We did not find a difference. Turn off “Differences only” to see what both say.';
  return 'We did not find a clause type with these words among those shown.';
}
