import { compareAddress, type SideRef } from '../../utils/core/compare/addresses.ts';
import { FIELDS } from '../../utils/core/compare/fields.ts';
import type { Group } from '../../utils/core/types.ts';
import type { PageReport } from '../../utils/ext/messages.ts';
import { documentsText, monthText } from '../findings/corpus-wording.ts';
import { GROUP_NAME } from '../findings/group-name.ts';
import styles from './Compared.module.css';
import { type Average, type Comparison, standsOut } from './comparison.ts';
import { ExposureChart } from './ExposureChart.tsx';
import { OwnPageLink } from './OwnPageLink.tsx';
import { ProfileLine } from './ProfileLine.tsx';
import type { Beside, LibraryState } from './popup-model.ts';
import { usedText } from './used-services.ts';

/** How the document stands among others, in a few lines; the picture and the reckoning on demand. */
export function Compared({ report, beside }: { report: PageReport; beside: Beside | undefined }) {
  const comparison = beside?.comparison ?? null;
  const among = beside?.library.among ?? null;
  const found = comparison === 'loading' ? null : comparison;
  if (report.comparison === null && among === null && !(comparison === 'loading' || found?.average)) return null;
  const address = beside && found && addressOf(found, beside.library);
  return (
    <section class={styles.compared} aria-labelledby="compared">
      <div class={styles.head}>
        <h2 id="compared">Compared with others</h2>
        {address && (
          <OwnPageLink address={address} onOpen={beside.onOpenPage}>
            Compare in detail
          </OwnPageLink>
        )}
      </div>
      {report.comparison && <ProfileLine type={report.type} comparison={report.comparison} />}
      {comparison === 'loading' && <p class={styles.room} aria-hidden="true" />}
      {found?.average && <AverageLine average={found.average} />}
      {among && <p class={styles.line}>{usedText(among, documentsText(report.type))}</p>}
    </section>
  );
}

function AverageLine({ average }: { average: Average }) {
  const { field, n, date, groups } = average;
  const { above, below } = standsOut(groups);
  return (
    <details class={styles.line}>
      <summary>
        <span>
          <strong>{headOf(above, below)}</strong>
          {restOf(above, below)}{' '}
          <span class={styles.basis}>
            ({field === null ? 'all services' : FIELDS[field]}, n = {n}, {monthText(date)})
          </span>
        </span>
        <svg class={styles.chevron} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="m3 4.500 3 3 3-3" />
        </svg>
      </summary>
      <ExposureChart average={average} />
    </details>
  );
}

function headOf(above: readonly Group[], below: readonly Group[]): string {
  if (above.length > 0) return 'Above average';
  return below.length > 0 ? 'Below average' : 'About average';
}

/** " in AI and sharing, below in money": what follows the first two words. */
function restOf(above: readonly Group[], below: readonly Group[]): string {
  if (above.length === 0 && below.length === 0) return ' in every kind of risk';
  if (above.length === 0) return ` in ${listed(below)}`;
  return ` in ${listed(above)}${below.length > 0 ? `, below in ${listed(below)}` : ''}`;
}

/** Of each side: the sentence stays within two lines. */
const MOST = 2;

function listed(groups: readonly Group[]): string {
  const named = groups.slice(0, MOST).map(nameInside);
  const left = groups.length - named.length;
  return LIST.format(left > 0 ? [...named, `${left} more`] : named);
}

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

/** A group's name in the middle of a list, where a second "and" would confuse. */
function nameInside(group: Group): string {
  const name = GROUP_NAME[group].replace(/ and .*/, '');
  return group === 'ai' ? name : `${name[0]!.toLowerCase()}${name.slice(1)}`;
}

/** This document, or its service in the index where it is not kept, against the average named here. */
function addressOf({ type, service, average }: Comparison, { kept }: LibraryState): string | null {
  const known: SideRef | null = service === null ? null : { kind: 'index', service };
  const a: SideRef | null = kept ? { kind: 'own', id: kept.id } : known;
  return a && compareAddress({ a, b: { kind: 'field', field: average?.field ?? 'all' }, type });
}
