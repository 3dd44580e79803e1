import { useId } from 'preact/hooks';
import type { GroupRows } from '../../utils/core/compare/compare-documents.ts';
import { GROUP_NAME } from '../findings/group-name.ts';
import type { ShownSide } from './compare-model.ts';
import styles from './ExposureChart.module.css';

interface ExposureChartProps {
  readonly groups: readonly GroupRows[];
  readonly a: ShownSide;
  readonly b: ShownSide;
}

/** Height of a row, in px; labels and picture share it. */
const ROW = 30;
/** Exposures (0 to 1) nearer than this look the same and are told as the same. */
const ALIKE = 0.02;

/** How much risk of each kind both sides hold: a dot and a ring on one line a group, and the same as numbers. */
export function ExposureChart({ groups, a, b }: ExposureChartProps) {
  const id = useId();
  const shown = groups.filter((group) => group.a > 0 || group.b > 0);
  const rest = groups.filter((group) => !shown.includes(group)).map(({ group }) => GROUP_NAME[group]);
  if (shown.length === 0) return null;
  return (
    <figure class={styles.chart}>
      <figcaption>
        <h2>How much risk of each kind</h2>
        <ul class={styles.legend}>
          <li>
            <svg width="16" height="16" aria-hidden="true">
              <circle class={styles.dot} cx="8" cy="8" r="5" />
            </svg>
            {a.name}
          </li>
          <li>
            <svg width="16" height="16" aria-hidden="true">
              <circle class={styles.ring} cx="8" cy="8" r="6.5" />
            </svg>
            {b.name}
          </li>
        </ul>
      </figcaption>
      <div class={styles.plot}>
        <ul class={styles.labels} aria-hidden="true">
          {shown.map(({ group }) => (
            <li key={group} style={{ height: `${ROW}px` }}>
              {GROUP_NAME[group]}
            </li>
          ))}
        </ul>
        <svg role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`} width="100%" height={shown.length * ROW}>
          <title id={`${id}-title`}>
            Risk by kind: {a.name} and {b.name}
          </title>
          <desc id={`${id}-desc`}>{described(shown, a.name, b.name)}</desc>
          {['0%', '50%', '100%'].map((x) => (
            <line key={x} class={styles.grid} x1={x} x2={x} y1="0" y2={shown.length * ROW} />
          ))}
          {shown.map((group, at) => {
            const y = at * ROW + ROW / 2;
            return (
              <g key={group.group}>
                <line class={styles.track} x1="0%" x2="100%" y1={y} y2={y} />
                <line class={styles.gap} x1={percent(group.a)} x2={percent(group.b)} y1={y} y2={y} />
                <circle class={styles.ring} cx={percent(group.b)} cy={y} r="6.5" />
                <circle class={styles.dot} cx={percent(group.a)} cy={y} r="5" />
              </g>
            );
          })}
        </svg>
        <p class={styles.axis} aria-hidden="true">
          <span>none</span>
          <span>much</span>
        </p>
      </div>
      {rest.length > 0 && <p class={styles.rest}>We did not find risks of these kinds in either: {LIST.format(rest)}.</p>}
      <details class={styles.numbers}>
        <summary>As numbers, and what they mean</summary>
        <p>
          Every risk found counts by its severity; 100 is where one kind of risk counts no more. Of an average it is the mean of its
          documents. It describes what the texts say, not what anybody does.
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">Of 100</th>
              <th scope="col">{a.name}</th>
              <th scope="col">{b.name}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.group}>
                <th scope="row">{GROUP_NAME[group.group]}</th>
                <td>{Math.round(group.a * 100)}</td>
                <td>{Math.round(group.b * 100)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** The picture in a sentence or two. */
function described(groups: readonly GroupRows[], a: string, b: string): string {
  const named = (where: (group: GroupRows) => boolean) => groups.filter(where).map(({ group }) => GROUP_NAME[group]);
  const parts: [string, string[]][] = [
    [`More in ${a}`, named((group) => group.a - group.b >= ALIKE)],
    [`More in ${b}`, named((group) => group.b - group.a >= ALIKE)],
    ['Alike', named((group) => Math.abs(group.a - group.b) < ALIKE)],
  ];
  return parts
    .filter(([, list]) => list.length > 0)
    .map(([what, list]) => `${what}: ${LIST.format(list)}.`)
    .join(' ');
}
