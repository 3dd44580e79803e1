import { GROUP_NAME } from '../findings/group-name.ts';
import type { Average, GroupExposure } from './comparison.ts';
import styles from './ExposureChart.module.css';

/** Height of a row in px; names and picture share it. */
const ROW = 19;

/** How much risk of each kind this document holds, a dot, and others on average, a ring; the same as a table for who cannot see it. */
export function ExposureChart({ average: { groups } }: { average: Average }) {
  if (groups.length === 0) return null;
  const height = groups.length * ROW;
  return (
    <figure class={styles.chart}>
      <figcaption class={styles.legend}>
        <span>
          <Key here />
          This document
        </span>
        <span>
          <Key />
          Average
        </span>
        <span>further right: more risk</span>
      </figcaption>
      <div class={styles.plot} aria-hidden="true">
        <ul>
          {groups.map(({ group }) => (
            <li key={group} style={{ height: `${ROW}px` }}>
              {GROUP_NAME[group]}
            </li>
          ))}
        </ul>
        <svg width="100%" height={height} aria-hidden="true">
          {groups.map((one, row) => (
            <Row key={one.group} {...one} y={row * ROW + ROW / 2} />
          ))}
        </svg>
      </div>
      <div class="cv-hidden">
        <table>
          <caption>Risk of each kind, of 100</caption>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">This document</th>
              <th scope="col">Average</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ group, here, average }) => (
              <tr key={group}>
                <th scope="row">{GROUP_NAME[group]}</th>
                <td>{hundred(here)}</td>
                <td>{hundred(average)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

function Row({ here, average, group, y }: GroupExposure & { y: number }) {
  return (
    <g>
      <title>
        {GROUP_NAME[group]}: {hundred(here)} of 100 here, {hundred(average)} on average
      </title>
      <rect class={styles.hit} x="0" y={y - ROW / 2} width="100%" height={ROW} />
      <line class={styles.track} x1="0" x2="100%" y1={y} y2={y} />
      <line class={styles.gap} x1={percent(average)} x2={percent(here)} y1={y} y2={y} />
      <circle class={styles.ring} cx={percent(average)} cy={y} r="4.5" />
      <circle class={styles.dot} cx={percent(here)} cy={y} r="3.75" />
    </g>
  );
}

function Key({ here = false }: { here?: boolean }) {
  return (
    <svg width="12" height="12" aria-hidden="true">
      <circle class={here ? styles.dot : styles.ring} cx="6" cy="6" r={here ? 3.75 : 4.5} />
    </svg>
  );
}

const hundred = (share: number): number => Math.round(share * 100);
const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
